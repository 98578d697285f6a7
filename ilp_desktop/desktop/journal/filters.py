"""Which entries are shown: about whom, of which kinds, from which days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.finding import choosable
from ilp_desktop.desktop.forms.ui_journal_page import Ui_JournalPageForm
from ilp_desktop.desktop.journal.kinds import GLYPHS, STATES
from ilp_desktop.desktop.journal.work import JournalWork, Shown
from ilp_desktop.desktop.language import reason
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Round, Tick
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.journal import EntryCounts
from ilp_desktop.policy.journal import EntryKind

TODAY, WEEK, YEAR, EVER, BETWEEN = range(5)


class KindTick(Tick):
    """A tick for a kind of entry, with its icon."""

    def __init__(self, desk: Desk, kind: EntryKind, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self.setText(desk.words.label(kind))
        self.setChecked(True)
        self._draw()
        desk.theme.changed.connect(self._draw)

    def _draw(self) -> None:
        self.setIcon(self._desk.theme.icon(GLYPHS[self._kind], STATES[self._kind], 18))


class Filters(QWidget):
    """Stands on the page's left pane; ``changed`` tells that others are wanted."""

    changed = Signal()

    def __init__(self, desk: Desk, work: JournalWork, form: Ui_JournalPageForm, parent: QWidget):
        super().__init__(parent)
        self.hide()
        self._desk = desk
        self._work = work
        self._form = form
        self._ticks: dict[EntryKind, KindTick] = {}
        self._counts: dict[EntryKind, QLabel] = {}
        self._periods = QButtonGroup(self)
        self._year = work.year()
        self._add_kinds()
        self._add_periods()
        form.student.set_words("Show the entries about", "Everyone")
        form.student.set_find(lambda typed: choosable(desk, typed))
        form.since.setAccessibleName("From")
        form.since.setPlaceholderText("From")
        form.until.setAccessibleName("To")
        form.until.setPlaceholderText("To")
        form.search.set_words("Search all entries", "Search all entries")
        form.search.setMinimumWidth(px(280))
        form.student.chosen.connect(lambda _: self.changed.emit())
        form.search.textChanged.connect(lambda _: self.changed.emit())
        form.put_aside.edited.connect(self.changed)
        form.since.left.connect(self.changed)
        form.until.left.connect(self.changed)
        form.clear.clicked.connect(self.clear)
        self.clear()

    def clear(self) -> None:
        """Show the year's entries of every kind about everyone."""
        form = self._form
        form.student.show_student(None)
        for tick in self._ticks.values():
            tick.setChecked(True)
        self._periods.button(YEAR).setChecked(True)
        form.put_aside.setChecked(False)
        form.from_to.hide()
        form.search.blockSignals(True)  # one change is told, below
        form.search.clear()
        form.search.blockSignals(False)
        self.changed.emit()

    def shown(self) -> Shown:
        """What is wanted now."""
        form = self._form
        student = form.student.student()
        since, until = self._days()
        return Shown(
            student_id=student.id if student else None,
            kinds=frozenset(kind for kind, tick in self._ticks.items() if tick.isChecked()),
            since=since,
            until=until,
            search=form.search.text(),
            put_aside=form.put_aside.isChecked(),
        )

    def show_counts(self, counts: EntryCounts) -> None:
        for kind, label in self._counts.items():
            label.setText(f"{counts.by_kind[kind]:,}")

    def _add_kinds(self) -> None:
        column = self._form.kinds.layout()
        assert column is not None
        for kind in EntryKind:
            line = QWidget(self._form.kinds)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            tick = KindTick(self._desk, kind, line)
            count = QLabel(line)
            count.setProperty("role", "meta")
            row.addWidget(tick)
            row.addStretch(1)
            row.addWidget(count)
            tick.edited.connect(self.changed)
            self._ticks[kind], self._counts[kind] = tick, count
            column.addWidget(line)

    def _add_periods(self) -> None:
        column = self._form.periods.layout()
        assert column is not None
        words = {
            TODAY: "Today",
            WEEK: "Last 7 days",
            YEAR: f"School year {self._year.name}",
            EVER: "All years",
            BETWEEN: "From … to …",
        }
        for number, text in words.items():
            button = Round(text, self._form.periods)
            self._periods.addButton(button, number)
            column.addWidget(button)
        self._periods.idClicked.connect(self._choose_period)

    def _choose_period(self, number: int) -> None:
        self._form.from_to.setVisible(number == BETWEEN)
        self.changed.emit()

    def _days(self) -> tuple[date | None, date | None]:
        today = self._work.now().date()
        chosen = self._periods.checkedId()
        if chosen == TODAY:
            return today, today
        if chosen == WEEK:
            return today - timedelta(days=6), today
        if chosen == YEAR:
            return self._year.starts_on, None
        if chosen == BETWEEN:
            return self._typed(self._form.since), self._typed(self._form.until)
        return None, None

    def _typed(self, field: object) -> date | None:
        try:
            value = field.value()  # type: ignore[attr-defined]
        except OfficeError as refusal:
            self._desk.say(reason(refusal))
            return None
        return value if isinstance(value, date) else None
