"""A student's page: who it is, the tabs of the file, and the school year that they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.drops import Drops
from ilp_desktop.desktop.forms.ui_student_page import Ui_StudentPageForm
from ilp_desktop.desktop.heard import hear_keys
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.students.acts_line import ActsLine
from ilp_desktop.desktop.students.aside import Aside
from ilp_desktop.desktop.students.beside import Beside
from ilp_desktop.desktop.students.enrolling import (
    edit_student,
    student_leaves,
    student_returns,
)
from ilp_desktop.desktop.students.words import barred_words, header_facts, left_words, pccr_words
from ilp_desktop.desktop.students.year_line import YearLine
from ilp_desktop.desktop.tabs import Spot, Tab, TabPage
from ilp_desktop.desktop.widgets import Chip, FlowLayout, TabLine, WrapLabel
from ilp_desktop.office.students import StudentHeader, StudentYear, student_header

HEAD_KINDS = frozenset({"student", "person", "enrollment", "plan", "guardian", "school_year"})
"""Kinds of records that the head of the page speaks of."""


Question = Callable[[QWidget, Desk, str], object]
MOVES: tuple[tuple[str, Question], ...] = (
    (mark("&Edit student…"), edit_student),
    (mark("&Transfer out…"), student_leaves),
    (mark("&Bring back…"), student_returns),
)


@dataclass(frozen=True)
class Neighbours:
    """Where the student stands in the list that one came from."""

    place: int
    total: int
    typed: str = ""
    narrowed: str = ""
    """What the list is narrowed by, in words."""

    @property
    def words(self) -> str:
        return tr("{count:,} of {total:,}", count=self.place + 1, total=self.total)


class StudentPage(QWidget):
    """One student's file. ``walked`` asks for the one before (-1) or after (1) in the list."""

    left = Signal()
    walked = Signal(int)
    print_asked = Signal()

    def __init__(self, desk: Desk, tabs: Sequence[Tab], parent: QWidget):
        super().__init__(parent)
        self._desk, self._tabs = desk, list(tabs)
        self._pages: dict[str, TabPage] = {}
        self._shown: dict[str, tuple[str, str]] = {}
        self.student: StudentHeader | None = None
        self.year: StudentYear | None = None
        self._read_on: date | None = None
        """The day on which the head was read: what changes later in the day is heard of."""
        self.form = form = Ui_StudentPageForm()
        form.setupUi(self)
        ActsLine(form)
        self.aside = Aside(desk, self)
        form.body.addWidget(self.aside)
        self.beside = Beside(desk, form.beside, self.aside, self)
        Drops(self).dropped.connect(self._take_files)
        self._build_head()
        self._connect()

    def show_student(self, student_id: str, tab: str = "", spot: Spot | None = None) -> None:
        """Show this student's file, at the tab that was open or the one asked for."""
        self.settle()
        before, today = self.student, self._desk.today
        if before is None or (before.id, self._read_on) != (student_id, today):
            self.student = student = self._read_head(student_id)
            self._read_on = today
            self.aside.show_student(student_id)
            if before is None or before.id != student_id:
                self._show_years(student)
                self.form.saved.forget()
                self._desk.moved.emit()
        names = [it.name for it in self._tabs]
        if tab in names:
            self.tab_bar.setCurrentIndex(names.index(tab))
        self._show_tab()
        if spot is not None:
            self.page.show_spot(spot)

    def let_go(self) -> None:
        """Show nobody any more: the file is not open to whoever sits here."""
        self.student = None
        self._shown.clear()

    def show_neighbours(self, neighbours: Neighbours | None) -> None:
        """Say where in the list this student stands, and offer those beside."""
        form = self.form
        form.position.setText(neighbours.words if neighbours else "")
        typed = neighbours.typed.strip() if neighbours else ""
        crumb = f"“{typed}”" if typed else neighbours.narrowed if neighbours else ""
        form.crumb.setText(f"/  {crumb}" if crumb else "")
        form.previous.setEnabled(neighbours is not None and neighbours.place > 0)
        form.next.setEnabled(neighbours is not None and neighbours.place < neighbours.total - 1)

    @property
    def tab(self) -> str:
        """The name of the tab that is open."""
        return self._tabs[max(self.tab_bar.currentIndex(), 0)].name

    @property
    def page(self) -> TabPage:
        """What stands under the open tab, built when it is first asked for."""
        name = self.tab
        if name not in self._pages:
            tab = self._tabs[self.tab_bar.currentIndex()]
            page = tab.build(self._desk)
            page.print_asked.connect(self.print_asked)
            page.room_changed.connect(self._make_room)
            self._pages[name] = page
            self.form.stack.addWidget(page)
            hear_keys(page, page.commands())
        return self._pages[name]

    def settle(self) -> bool:
        settled = [page.settle() for page in self._pages.values()]
        return all(settled)

    def commands(self) -> list[QAction]:
        mine = [self._back, *self._walks, self._meet, *self._moves, *self._turns]
        return [*mine, self.beside.toggle, *self.page.commands()]

    def panes(self) -> list[QWidget]:
        return [self.form.header, *self.page.panes(), *self.beside.panes()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The column beside the tabs, where the open one leaves room for it or it was asked for."""
        if self.student is not None:
            tab = self._tabs[max(self.tab_bar.currentIndex(), 0)]
            self.beside.show_beside(tab, self.width(), gives_way=self.page.needs_room)

    def _take_files(self, files: Sequence[Path]) -> None:
        place = next((at for at, tab in enumerate(self._tabs) if tab.takes_files), None)
        if place is not None and files:
            self.tab_bar.setCurrentIndex(place)
            self.page.take_files(files)

    def _build_head(self) -> None:
        form = self.form
        self.name = WrapLabel(form.name_line)
        self.name.setProperty("role", "title")
        self.pccr = Chip(form.name_line)
        flow = FlowLayout(form.name_line, gap=16)
        flow.addWidget(self.name)
        flow.addWidget(self.pccr)
        self.barred = Chip(form.name_line)
        flow.addWidget(self.barred)
        self.gone = Chip(form.name_line)
        flow.addWidget(self.gone)
        self.tab_bar = TabLine(form.tabs)
        self.tab_bar.setAccessibleName(tr("Parts of the file"))
        for tab in self._tabs:
            self.tab_bar.addTab(tab.title.replace("&", "&&"))
        form.tab_column.addWidget(self.tab_bar, alignment=Qt.AlignmentFlag.AlignBottom)
        for chip in (self.pccr, self.barred, self.gone):
            chip.setWordWrap(True)
        for button, words, keys in (
            (form.previous, tr("Previous student"), "Ctrl+PgUp"),
            (form.next, tr("Next student"), "Ctrl+PgDown"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({keys})")
        form.schedule.setToolTip(tr("Plan a conference about this student"))
        form.more.setAccessibleName(tr("More about this student"))
        form.more.setToolTip(tr("Edit, transfer out, bring back"))
        form.back.setToolTip(tr("Back to the list (Alt+Left)"))
        self.years = YearLine(form, self.tab_bar, self)

    def _connect(self) -> None:
        form, desk = self.form, self._desk
        form.back.clicked.connect(self.left)
        form.previous.clicked.connect(lambda: self.walked.emit(-1))
        form.next.clicked.connect(lambda: self.walked.emit(1))
        form.print_file.clicked.connect(self.print_asked)
        form.schedule.clicked.connect(self._schedule)
        form.more.clicked.connect(lambda: _offer(form.more, self._moves))
        self.years.chosen.connect(self._choose_year)
        self.tab_bar.currentChanged.connect(self._show_tab)
        self._back = self._command(tr("&Back to the list"), "Alt+Left", self.left.emit)
        self._walks = [
            self._command(tr("&Previous student"), "Ctrl+PgUp", form.previous.click),
            self._command(tr("&Next student"), "Ctrl+PgDown", form.next.click),
        ]
        self._meet = self._command(tr("&Schedule a conference"), "", self._schedule)
        self._moves: list[QAction] = [
            self._command(tr(words), "", partial(self._ask, ask)) for words, ask in MOVES
        ]
        self._turns = [
            self._command(
                tr("Tab {title}", title=tab.title.replace("&", "&&")),
                f"Alt+{number}",
                partial(self.tab_bar.setCurrentIndex, at),
            )
            for at, (number, tab) in enumerate(zip(range(1, 10), self._tabs, strict=False))
        ]
        desk.saved.connect(self._show_saved)
        desk.drafted.connect(self._show_kept)
        desk.typing.connect(self._show_typing)
        desk.changed.connect(self._look)
        self._head_due = QTimer(self, singleShot=True, interval=0)
        self._head_due.timeout.connect(self._read_head_again)

    def _command(self, words: str, keys: str, act: object) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        hear_keys(self, [action])
        return action

    def _schedule(self) -> None:
        """Begin a conference about this student in the calendar."""
        if self.student is not None:
            self._desk.go(Place("calendar", ("new", self.student.id)))

    def _ask(self, question: Question, _checked: bool = False) -> None:
        """Ask something about this student."""
        if self.student is not None:
            self.settle()
            question(self.window(), self._desk, self.student.id)

    def _show_tab(self) -> None:
        if self.student is None or self.year is None:
            return
        page = self.page
        key = (self.student.id, self.year.id)
        if self._shown.get(self.tab) != key:
            page.show_student(self.student, self.year)
            self._shown[self.tab] = key
        self.form.stack.setCurrentWidget(page)
        self.years.be_there(page.has_years)
        self._make_room()

    def _read_head(self, student_id: str) -> StudentHeader:
        desk, form = self._desk, self.form
        with desk.vault.reading(desk.account) as session:
            student = student_header(session, student_id)
        form.avatar.show_person(student.name)
        self.name.setText(student.name)
        form.facts.setText(header_facts(student, desk.words))
        _show_flag(self.pccr, pccr_words(student, desk.words), "ok", "graduation-cap")
        _show_flag(self.barred, barred_words(student), "bad", "user-x")
        _show_flag(self.gone, left_words(student, desk.words), "warn", "log-out")
        here = student.left_on is None
        for move, offered in zip(self._moves[1:], (here, not here), strict=True):
            move.setVisible(offered)
        return student

    def _read_head_again(self) -> None:
        if self.student is not None:
            self.student = self._read_head(self.student.id)

    def _show_years(self, student: StudentHeader) -> None:
        self.year = next(year for year in student.years if year.current)
        self.years.show_years(student.years, self.year.id)

    def _choose_year(self, year_id: str) -> None:
        if self.student is not None:
            self.settle()
            self.year = next(year for year in self.student.years if year.id == year_id)
            self._show_tab()

    def _look(self, change: object) -> None:
        student = self.student
        if student is None or not HEAD_KINDS & set(getattr(change, "kinds", ())):
            return
        of_file = student.id in getattr(change, "student_ids", ())
        if of_file or {student.id, student.person_id} & set(getattr(change, "ids", ())):
            self._head_due.start()

    def _show_saved(self, at: datetime) -> None:
        if self.student is not None and self.isVisible():
            self.form.saved.show_saved(at)

    def _show_typing(self) -> None:
        if self.student is not None and self.isVisible():
            self.form.saved.show_waiting()

    def _show_kept(self, waits: bool) -> None:
        if self.student is not None and self.isVisible():
            self.form.saved.show_kept() if waits else self.form.saved.show_again()


def _show_flag(chip: Chip, words: str, state: str, glyph: str) -> None:
    chip.show_state(words, state, glyph)
    chip.setVisible(bool(words))


def _offer(button: QWidget, actions: Sequence[QAction]) -> None:
    menu = QMenu(button)
    menu.addActions(actions)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
