"""The Students area: the list, which gives way to the page of the student who is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Area, Desk, Place
from ilp_desktop.desktop.dialogs import keep_open_drafts
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.students.list_page import ListPage
from ilp_desktop.desktop.students.new_student import ask_for_student
from ilp_desktop.desktop.students.page import Neighbours, StudentPage
from ilp_desktop.desktop.tabs import Spot, Tab
from ilp_desktop.desktop.widgets import PageStack
from ilp_desktop.office.access import NotYourStudent, file_of
from ilp_desktop.office.student_filters import By, Part
from ilp_desktop.policy.completeness import Lack

LACKING = "lacking"
"""Begins the ids of a place that lists whose files lack something."""
CLOSING_KINDS = frozenset({"student", "participant"})
"""Kinds of records whose change may close a file to whoever reads it."""
LIST_KINDS = frozenset({"student", "person", "enrollment", "plan", "participant", "guardian"})
"""Kinds of records that a line of the list speaks of."""


WARM_AFTER = 500
"""Milliseconds after which the page of a student is built, before anybody asks for it."""


class Preview(Protocol):
    """A page that shows what is about to be printed."""

    @property
    def left(self) -> SignalInstance: ...
    def show_file(self, student_id: str) -> None: ...
    def print_paper(self) -> None: ...
    def find_words(self) -> None: ...


class StudentsArea(Area):
    """Finds students and opens their files; its tabs and preview are supplied from outside."""

    title = "Students"

    def __init__(
        self,
        desk: Desk,
        tabs: Sequence[Tab],
        preview: Callable[[Desk], QWidget] | None = None,
    ):
        super().__init__()
        self._desk = desk
        self._tabs = tabs
        self._build_preview = preview
        self._preview: QWidget | None = None
        self._printed_from: QWidget = self
        self._page: StudentPage | None = None
        self.list = ListPage(desk, self)
        self.stack = PageStack(self)
        self.stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.list.opened.connect(self._open)
        self.list.adding.connect(self.add_student)
        self._add = QAction(tr("&Add student…"), self)
        self._add.setShortcut(QKeySequence("Ctrl+N"))
        self._add.triggered.connect(self.add_student)
        self._narrow = QAction(tr("&Filter the list…"), self)
        self._narrow.setShortcut(QKeySequence("Ctrl+Shift+F"))
        self._narrow.triggered.connect(self._filter)
        self._all = QAction(tr("Choose &all in the list"), self)
        self._all.triggered.connect(self._choose_all)
        self._list_due = QTimer(self, singleShot=True, interval=0)
        self._list_due.timeout.connect(self._reload_list)
        self._list_is_old = True
        self._is_here = False
        """Whether this area is what one sees: chosen once more, it shows its list."""
        desk.changed.connect(self._look)
        self._warm_due = QTimer(self, singleShot=True, interval=WARM_AFTER)
        self._warm_due.timeout.connect(lambda: self.page.page)
        self.setFocusProxy(self.list)

    @property
    def page(self) -> StudentPage:
        """The page of the student who is open, built when it is first asked for."""
        if self._page is None:
            self._page = StudentPage(self._desk, self._tabs, self)
            self._page.left.connect(self.show_list)
            self._page.walked.connect(self._walk)
            self._page.print_asked.connect(self.print_out)
            self.stack.addWidget(self._page)
        return self._page

    def show_list(self) -> None:
        """Back to the list, the student one came from chosen."""
        if self._page is not None:
            self._page.settle()
        self.stack.setCurrentWidget(self.list)
        self._desk.moved.emit()
        if self._list_is_old:
            self._reload_list()
        if self._page is not None and self._page.student is not None:
            self.list.choose(self._page.student.id)
            self.list.list.setFocus()
        else:
            self.list.form.search.setFocus()

    def show_student(self, student_id: str, tab: str = "", spot: Spot | None = None) -> None:
        page = self.page
        page.show_student(student_id, tab, spot)
        page.show_neighbours(self._neighbours(student_id))
        self.stack.setCurrentWidget(page)
        focus = QApplication.focusWidget()  # on arrival Qt gives it to the first button
        is_lost = focus is None or focus is page.form.back or not page.isAncestorOf(focus)
        if is_lost and not (spot and spot.field):
            page.tab_bar.setFocus()

    def add_student(self) -> None:
        ask_for_student(self, self._desk, self.show_student)

    def place(self) -> Place:
        page = self._page
        if page is None or page.student is None or self.stack.currentWidget() is self.list:
            return Place("students")
        spot = page.page.spot()
        return Place("students", (page.student.id, page.tab, spot.part), spot.field, spot.cursor)

    def show_place(self, place: Place) -> None:
        if place.ids[:1] == (LACKING,):
            self.show_list()
            self.list.narrowing.look_for(Part(By.LACK, Lack(place.ids[1]).name))
            self._is_here = True
            return
        if not place.ids and place.field:
            self.show_list()
            self.list.form.search.setText(place.field)
        elif not place.ids:
            self.show_list() if self._is_here else self._arrive()
        self._is_here = True
        if not place.ids:
            return
        student_id, tab, part = (*place.ids, "", "")[:3]
        spot = Spot(part, place.field, place.cursor) if part or place.field else None
        self.show_student(student_id, tab, spot)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_here = False

    def settle(self) -> bool:
        keep_open_drafts(self.window())
        return self._page is None or self._page.settle()

    def search(self) -> None:
        if self._preview is not None and self.stack.currentWidget() is self._preview:
            cast("Preview", self._preview).find_words()
            return
        if self.stack.currentWidget() is not self.list:
            self.show_list()
        self.list.form.search.setFocus()
        self.list.form.search.selectAll()

    def print_out(self) -> None:
        """Preview the file of the student who is open, or print those chosen in the list."""
        if self._preview is not None and self.stack.currentWidget() is self._preview:
            cast("Preview", self._preview).print_paper()
            return
        in_list = self.stack.currentWidget() is self.list or self._page is None
        if in_list and self.list.print_several():
            return
        student = None if in_list else self.page.student
        student_id = self.list.chosen() if in_list else student.id if student else ""
        if not student_id or self._build_preview is None:
            return
        self.settle()
        if self._preview is None:
            self._preview = self._build_preview(self._desk)
            cast("Preview", self._preview).left.connect(self._leave_preview)
            self.stack.addWidget(self._preview)
        self._printed_from = self.stack.currentWidget() or self.list
        self.stack.setCurrentWidget(self._preview)
        cast("Preview", self._preview).show_file(student_id)
        self._preview.setFocus()

    def commands(self) -> list[QAction]:
        open_page = self._page if self.stack.currentWidget() is self._page else None
        return [self._add, self._narrow, self._all, *(open_page.commands() if open_page else [])]

    def panes(self) -> list[QWidget]:
        if self.stack.currentWidget() is self._page and self._page is not None:
            return self._page.panes()
        return [self.list.form.list_pane, self.list.form.detail]

    def _choose_all(self) -> None:
        self.search()
        self.list.choose_all()

    def _filter(self) -> None:
        self.search()
        self.list.narrowing.open()

    def _arrive(self) -> None:
        """The area was chosen: the list for the first time, else what stood here before."""
        if self._list_is_old and self.stack.currentWidget() is self.list:
            self._reload_list()
            self.list.form.search.setFocus()
            self._warm_due.start()

    def _open(self, student_id: str, section: str) -> None:
        self.show_student(student_id, self._tabs[0].name, Spot(section) if section else None)
        self.page.tab_bar.setFocus()

    def _walk(self, step: int) -> None:
        student = self.page.student
        here = self.list.model.place_of(student.id) if student else None
        beside = None if here is None else self.list.model.row(here + step)
        if beside is not None:
            self.show_student(beside.id)

    def _neighbours(self, student_id: str) -> Neighbours | None:
        model = self.list.model
        if self._list_is_old:
            self._reload_list()
        place = model.place_of(student_id)
        if place is None and model.typed:  # opened from elsewhere: its place among all
            self.list.form.search.clear()
            place = model.place_of(student_id)
        if place is None:
            return None
        return Neighbours(place, model.total, model.typed, self.list.narrowing.words)

    def _leave_preview(self) -> None:
        self.stack.setCurrentWidget(self._printed_from)
        if self._printed_from is self.list:
            self.list.list.setFocus()
        else:
            self.page.form.print_file.setFocus()

    def _look(self, change: object) -> None:
        self._close_what_is_gone(change)
        narrowed = self.list.narrowing.view.parts  # whatever is written may let somebody pass
        if not narrowed and not LIST_KINDS & set(getattr(change, "kinds", ())):
            return
        self._list_is_old = True
        if self.stack.currentWidget() is self.list and self.isVisible():
            self._list_due.start()

    def _close_what_is_gone(self, change: object) -> None:
        """An import that is taken back, or a participation that ends, closes the open file."""
        page = self._page
        if page is None or page.student is None:
            return
        student_id, desk = page.student.id, self._desk
        of_it = student_id in getattr(change, "student_ids", ())
        if not of_it or not CLOSING_KINDS & set(getattr(change, "kinds", ())):
            return
        try:
            with desk.vault.reading(desk.account) as session:
                file_of(session, student_id)
        except NotYourStudent:
            page.let_go()
            desk.say(tr("The file that was open here is not open to you any more."))
            self.show_list()

    def _reload_list(self) -> None:
        self._list_is_old = False
        self.list.reload()
