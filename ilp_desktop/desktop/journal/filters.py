"""Which entries are shown: about whom, of which kinds and days, by whom, for whose eyes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.finding import choosable, chosen
from ilp_desktop.desktop.forms.ui_journal_page import Ui_JournalPageForm
from ilp_desktop.desktop.journal.kinds import GLYPHS, STATES
from ilp_desktop.desktop.journal.periods import EVER, Periods
from ilp_desktop.desktop.journal.work import JournalWork
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import FIGURES, icons, px
from ilp_desktop.desktop.widgets import Button, Choice, Tick
from ilp_desktop.desktop.widgets.students import Choosable
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.journal import EntryCounts
from ilp_desktop.office.journal_search import Wanted
from ilp_desktop.policy.journal import EntryKind, Visibility

KEPT = "journal filter"
"""The name under which an account's last filter is kept in the vault."""


COUNT = 28
"""How wide the number is at least that shows a kind alone: easily hit."""
GAP = 6
"""Between a kind's icon and its word, besides the few pixels that Qt leaves there."""


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
        ink, size, gap = self._desk.theme.colour(STATES[self._kind]), px(18), px(GAP)
        self.setIcon(icons.icon(GLYPHS[self._kind], ink, size, gap))
        self.setIconSize(QSize(size + gap, size))


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
        self._counts: dict[EntryKind, Button] = {}
        self._periods = Periods(desk, form, work.year(), self)
        self._name_parts()
        self._add_kinds()
        self._kept: dict[str, Any] = desk.vault.settings.find(desk.account, KEPT, {})
        self._put(self._kept)
        self._connect()

    def clear(self) -> None:
        """Show the year's entries of every kind about everyone."""
        self._form.search.forget()  # one change is told, below
        self._put({})
        self._tell()

    def show_all_days(self) -> None:
        """Look for the same on every day that there was."""
        self._periods.show_taken({"period": EVER})
        self._tell()

    def wanted(self) -> Wanted:
        """What is wanted now."""
        form = self._form
        student = form.student.student()
        since, until = self._periods.days()
        kinds = self._kinds()
        visibility = form.visibility.typed()
        return Wanted(
            student_id=student.id if student else None,
            kinds=None if len(kinds) == len(EntryKind) else frozenset(kinds),
            author_id=form.author.typed() or None,
            visibility=Visibility[visibility] if visibility else None,
            objective_id=form.objective.typed() or None,
            since=since,
            until=until,
            search=form.search.text(),
            put_aside=form.put_aside.isChecked(),
        )

    def active(self) -> list[tuple[str, str]]:
        """Each part that leaves something out: its name, and words for its chip."""
        form = self._form
        student, kinds = form.student.student(), self._kinds()
        search = form.search.text().strip()
        names = ", ".join(self._desk.words.label(kind) for kind in kinds)
        said = {
            "search": tr("“{words}”", words=search) if search else "",
            "student": student.listed if student else "",
            "objective": form.objective.currentText() if form.objective.typed() else "",
            "kinds": "" if len(kinds) == len(EntryKind) else names or tr("No kind"),
            "period": self._periods.words(),
            "author": tr("Written by {name}", name=form.author.currentText())
            if form.author.typed()
            else "",
            "visibility": tr("Seen by: {whom}", whom=form.visibility.currentText())
            if form.visibility.typed()
            else "",
            "put_aside": tr("Put aside") if form.put_aside.isChecked() else "",
        }
        return [(part, words) for part, words in said.items() if words]

    def period(self) -> str:
        """The days that are shown, in words for paper."""
        return self._periods.words(all_of_them=True)

    def take_out(self, part: str) -> None:
        """Let this part leave nothing out any more."""
        if part == "search":
            self._form.search.clear()
            return
        left = {name: value for name, value in self._taken().items() if name != part}
        self._put(left)
        self._tell()

    def show_counts(self, counts: EntryCounts) -> None:
        for kind, count in self._counts.items():
            count.setText(f"{counts.by_kind[kind]:,}")
            count.setAccessibleName(f"{count.toolTip()}: {count.text()}")

    def show_authors(self, authors: tuple[tuple[str, str], ...]) -> None:
        """Offer those who wrote something; whoever is chosen stays so."""
        wrote = self._form.author.typed()
        _offer(self._form.author, tr("Anyone"), list(authors))
        _choose(self._form.author, wrote)
        if wrote and wrote not in dict(authors):
            self._tell()

    def _put(self, taken: Mapping[str, Any]) -> None:
        """Show this filter, as it was kept; what is gone since leaves nothing out."""
        form = self._form
        self._show_student(taken.get("student"))
        _choose(form.objective, taken.get("objective"))
        kinds = taken.get("kinds", [kind.name for kind in EntryKind])
        for kind, tick in self._ticks.items():
            tick.setChecked(kind.name in kinds)
        self._periods.show_taken(taken)
        author = taken.get("author")
        if author and form.author.findData(author) < 0:  # named once the entries are counted
            form.author.addItem("", author)
        _choose(form.author, author)
        _choose(form.visibility, taken.get("visibility"))
        form.put_aside.setChecked(bool(taken.get("put_aside")))

    def _taken(self) -> dict[str, Any]:
        """The filter as it is kept. What is searched for is not part of it."""
        form = self._form
        student, kinds = form.student.student(), self._kinds()
        taken = {
            "student": student.id if student else None,
            "objective": form.objective.typed() or None,
            "kinds": None if len(kinds) == len(EntryKind) else [kind.name for kind in kinds],
            **self._periods.taken(),
            "author": form.author.typed() or None,
            "visibility": form.visibility.typed() or None,
            "put_aside": form.put_aside.isChecked() or None,
        }
        return {part: value for part, value in taken.items() if value is not None}

    def _tell(self) -> None:
        taken = self._taken()
        if taken != self._kept:
            self._kept = taken
            self._desk.vault.settings.keep(self._desk.account, KEPT, taken)
        self.changed.emit()

    def _show_student(self, student_id: str | None) -> None:
        student = None
        if student_id:
            try:
                student = chosen(self._desk, student_id)
            except OfficeError:  # the file has been closed to this account since
                student = None
        self._form.student.show_student(student)
        self._take_student(student)

    def _take_student(self, student: Choosable | None) -> None:
        """An objective can be chosen where it is known whose."""
        form = self._form
        objectives = list(self._work.objectives(student.id)) if student else []
        _offer(form.objective, tr("Any"), objectives)
        form.objective_part.setVisible(bool(objectives))

    def _name_parts(self) -> None:
        form = self._form
        form.student.set_words(tr("Show the entries about"), tr("Everyone"))
        form.student.set_find(lambda typed: choosable(self._desk, typed))
        form.search.set_words(tr("Search all entries"), tr("Search all entries"))
        label = self._desk.words.label
        _offer(form.author, tr("Anyone"), [])
        _offer(form.visibility, tr("Anyone"), [(it.name, label(it)) for it in Visibility])

    def _connect(self) -> None:
        form = self._form
        form.student.chosen.connect(self._choose_student)
        form.search.textChanged.connect(lambda _: self.changed.emit())
        for field in (form.put_aside, form.author, form.visibility, form.objective):
            field.edited.connect(self._tell)
        self._periods.chosen.connect(self._tell)
        form.clear.clicked.connect(self.clear)

    def _choose_student(self, student: Choosable | None) -> None:
        self._take_student(student)
        self._tell()

    def _add_kinds(self) -> None:
        column = self._form.kinds.layout()
        assert column is not None
        for kind in EntryKind:
            line = QWidget(self._form.kinds)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            tick = KindTick(self._desk, kind, line)
            count = Button("", line, role="quiet", fit="tight")
            count.setFont(FIGURES)
            count.setMinimumWidth(COUNT)
            count.setToolTip(tr("Show {kind} alone, or all again", kind=tick.text()))
            count.setAccessibleName(count.toolTip())
            count.clicked.connect(partial(self._show_alone, kind))
            row.addWidget(tick)
            row.addStretch(1)
            row.addWidget(count)
            tick.edited.connect(self._tell)
            self._ticks[kind], self._counts[kind] = tick, count
            column.addWidget(line)

    def _show_alone(self, kind: EntryKind) -> None:
        """Show this kind and no other; where that is so already, all kinds again."""
        is_alone = self._kinds() == [kind]
        for each, tick in self._ticks.items():
            tick.setChecked(is_alone or each is kind)
        self._tell()

    def _kinds(self) -> list[EntryKind]:
        return [kind for kind, tick in self._ticks.items() if tick.isChecked()]


def _offer(choice: Choice, every: str, some: list[tuple[str, str]]) -> None:
    choice.set_choices([(None, every), *some])


def _choose(choice: Choice, value: str | None) -> None:
    """Show this as chosen, or all where it is gone."""
    choice.setCurrentIndex(max(choice.findData(value), 0) if value else 0)
