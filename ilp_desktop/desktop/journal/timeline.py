"""The timeline: entries by day, newest first, more of them as one scrolls."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import day_title
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.journal.card import EntryCard
from ilp_desktop.desktop.journal.work import JournalWork
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import EmptyPlace
from ilp_desktop.office.journal import EntryRow
from ilp_desktop.office.journal_search import EVERYTHING, Wanted

PAGE = 30


class Timeline(QScrollArea):
    """Cards of entries under their days. A card stays while its entry does."""

    widened = Signal()
    """Nothing fits on these days, and other days are to be looked at."""
    cleared = Signal()

    def __init__(
        self, desk: Desk, work: JournalWork, *, names_student: bool, parent: QWidget | None = None
    ):
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._names_student = names_student
        self._wanted = EVERYTHING
        self._wider = False
        self._rows: tuple[EntryRow, ...] = ()
        self._has_more = False
        self._cards: dict[str, EntryCard] = {}
        self._heads: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Journal entries"))
        page = QWidget(self)
        page.setProperty("role", "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 20)
        self._column.setSpacing(6)
        self._empty = EmptyPlace(page)
        self._empty.answered.connect(self._answer_empty)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        desk.theme.changed.connect(self._show_again)

    def show_entries(self, wanted: Wanted) -> None:
        """Show these, from the newest."""
        self._wanted = wanted
        self._read(PAGE)
        self.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        """Read again as many as there are, or a page of them."""
        self._read(max(len(self._rows) + 1, PAGE))

    def minimumSizeHint(self) -> QSize:
        """A line is enough: what is being written needs its room first."""
        return QSize(px(300), px(48))

    def settle(self) -> bool:
        settled = [card.settle() for card in self._cards.values()]
        return all(settled)

    def card(self, entry_id: str) -> EntryCard:
        return self._cards[entry_id]

    def rows(self) -> tuple[EntryRow, ...]:
        return self._rows

    def enter(self) -> None:
        """Put the focus on the newest entry."""
        if self._rows:
            self._cards[self._rows[0].id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, limit: int) -> None:
        rows = self._work.entries(self._wanted, limit=limit + 1)
        self._has_more = len(rows) > limit
        self._show(rows[:limit])

    def _show_again(self) -> None:
        """In the theme's colours as they are now."""
        self._show(self._rows)

    def _look_ahead(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if self._has_more and value > bar.maximum() - 2 * self.viewport().height():
            more = self._work.entries(self._wanted, limit=PAGE + 1, before=self._rows[-1].cursor)
            self._has_more = len(more) > PAGE
            self._show(self._rows + more[:PAGE])

    def _show(self, rows: tuple[EntryRow, ...]) -> None:
        self._rows = rows
        kept = {row.id for row in rows}
        for gone in [each for each in self._cards if each not in kept]:
            self._drop(self._cards.pop(gone))
        while self._heads:
            self._drop(self._heads.pop())
        place = 0
        for day, group in groupby(rows, key=lambda row: row.happened_at.date()):
            entries = list(group)
            is_whole = not self._has_more or entries[-1] is not rows[-1]
            head = self._head(day_title(day), len(entries) if is_whole else 0, day)
            self._column.insertWidget(place, head)
            place += 1
            for row in entries:
                card = self._card(row, goes_on=row is not entries[-1])
                self._column.insertWidget(place, card)
                card.show()  # at once, so that it can take the focus
                place += 1
        self._say_empty()

    def _card(self, row: EntryRow, *, goes_on: bool) -> EntryCard:
        card = self._cards.get(row.id)
        if card is None:
            card = EntryCard(self._desk, self._work, row, names_student=self._names_student)
            card.stepped.connect(self._step)
            card.edited.connect(lambda _: self.reload())
            if self._wanted.put_aside:
                card.show_as_put_aside()
            self._cards[row.id] = card
        if not card.is_editing:
            card.show_row(row, goes_on=goes_on, looked_for=self._wanted.search)
        return card

    def _head(self, words: str, count: int, day: object) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(2, px(8), 0, px(2))
        row.setSpacing(10)
        is_today = day == self._work.now().date()
        label = QLabel(tr("Today, {day}", day=words) if is_today else words, head)
        label.setProperty("role", "strong")
        row.addWidget(label)
        if count:
            counted = QLabel(
                tr("1 entry") if count == 1 else tr("{count} entries", count=count), head
            )
            counted.setProperty("role", "meta")
            row.addWidget(counted)
        row.addStretch(1)
        self._heads.append(head)
        return head

    def _step(self, entry_id: str, way: int) -> None:
        ids = [row.id for row in self._rows]
        place = ids.index(entry_id) + way
        if 0 <= place < len(ids):
            card = self._cards[ids[place]]
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(card, 0, px(20))

    def _say_empty(self) -> None:
        self._empty.setVisible(not self._rows)
        if self._rows:
            return
        wanted, work = self._wanted, self._work
        every_day = replace(wanted, since=None, until=None)
        of_student = Wanted(student_id=wanted.student_id, put_aside=wanted.put_aside)
        self._wider = every_day != wanted and bool(work.entries(every_day, limit=1))
        if self._wider:
            self._empty.say(
                tr("No entry fits on these days"),
                tr("There are some on other days."),
                answer=tr("Look in all years"),
                glyph="search",
            )
        elif work.entries(of_student, limit=1):
            self._empty.say(
                tr("No entry fits"),
                tr("Take something away from the filter, or look for other words."),
                answer=tr("Clear the filter"),
                glyph="search",
            )
        elif wanted.put_aside:
            self._empty.say(tr("Nothing is put aside"), tr("What you put aside waits here."))
        else:
            more = tr("Write the first entry in the box above.")
            self._empty.say(tr("Nothing written yet"), more, glyph="notebook-pen")

    def _answer_empty(self) -> None:
        (self.widened if self._wider else self.cleared).emit()

    def _drop(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
