"""The student list: find as one types, walk by keys, glance, open, add."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QWidget

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.forms.ui_student_list import Ui_StudentListForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.print_many import ask_to_print
from ilp_desktop.desktop.students.delegate import StudentDelegate
from ilp_desktop.desktop.students.filtering import FilterLine
from ilp_desktop.desktop.students.glance import Glance
from ilp_desktop.desktop.students.model import ROW, StudentModel
from ilp_desktop.desktop.students.several import SeveralLine, ask_for_counselor
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import EmptyPlace
from ilp_desktop.office.student_list import ListedStudent

WIDTH = 348
GLANCE_WIDTH = 420
UNLIMITED = 16_777_215
GLANCE_AFTER = 150
"""Milliseconds of rest before the chosen student is read: walking by keys stays quick."""


class ListPage(QWidget):
    """``opened`` carries the student's id and the section of the plan to show, if any."""

    opened = Signal(str, str)
    adding = Signal()

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self.form = form = Ui_StudentListForm()
        form.setupUi(self)
        self.model = StudentModel(desk, self)
        self.list = self._list()
        self.empty = EmptyPlace(self)
        self.empty.answered.connect(self._answer_empty)
        self.empty.other_answered.connect(self.adding)
        self.left = QStackedWidget(self)
        self.left.setProperty("role", "surface")
        self.left.addWidget(self.list)
        self.left.addWidget(self.empty)
        form.list_column.addWidget(self.left)
        self.several = SeveralLine(self)
        self.several.assigning.connect(lambda: ask_for_counselor(self, desk, self.all_chosen()))
        self.several.printing.connect(self.print_several)
        self.several.left.connect(self._choose_one)
        form.list_column.addWidget(self.several)
        self.glance = Glance(desk, self)
        self.glance.open_asked.connect(self._open_from_glance)
        form.detail_column.addWidget(self.glance)
        form.search.set_words(tr("Find a student"), tr("Name, number, or parent"))
        self.narrowing = FilterLine(desk, form, self)
        self.narrowing.changed.connect(self.reload)
        form.search.textChanged.connect(self.look_for)
        form.search.installEventFilter(self)
        form.add.clicked.connect(self.adding)
        self._glance_due = QTimer(self, singleShot=True, interval=GLANCE_AFTER)
        self._glance_due.timeout.connect(self._show_glance)
        self._rest_due = QTimer(self, singleShot=True, interval=GLANCE_AFTER)
        self._rest_due.timeout.connect(lambda: self.model.read_rest(self._say_count))
        desk.theme.changed.connect(self._measure)
        self.setFocusProxy(form.search)
        self.setTabOrder(form.search, form.add)  # Tab comes in at the search and would pass it
        self._measure()

    def look_for(self, typed: str) -> None:
        """Show whom these words find, the first of them chosen."""
        self.model.find(typed, self.narrowing.view)
        found = self.model.rowCount() > 0
        self.left.setCurrentWidget(self.list if found else self.empty)
        self.glance.setVisible(found)
        if not found:
            self._say_empty(typed)
        self._choose(0)
        if self.model.is_whole:
            self._rest_due.stop()
            self._say_count()
        else:
            self._rest_due.start()

    def reload(self) -> None:
        """Read the list again and keep the same student chosen."""
        chosen = self.chosen()
        self.look_for(self.model.typed)
        if chosen:
            self.choose(chosen)

    def choose(self, student_id: str) -> None:
        place = self.model.place_of(student_id)
        if place is not None and self.model.row(place) is not None:
            self._choose(place)

    def chosen(self) -> str:
        """The id of the student who is chosen in the list; nothing where it is empty."""
        row = self.list.currentIndex().data(ROW)
        return row.id if row else ""

    def all_chosen(self) -> list[ListedStudent]:
        """Everybody who is chosen, in the order of the list."""
        places = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [row for place in places if (row := self.model.row(place)) is not None]

    def print_several(self) -> bool:
        """Ask how the files of those who are chosen are printed; not where it is one, or nobody."""
        chosen = self.all_chosen()
        if len(chosen) > 1:
            ask_to_print(self, self._desk, chosen)
        return len(chosen) > 1

    def choose_all(self) -> None:
        """Choose everybody whom the words and the filter find."""
        self.model.row(self.model.total - 1)  # fetches what is not here yet
        self.list.selectAll()
        self.list.setFocus()

    def _choose_one(self) -> None:
        self._choose(max(self.list.currentIndex().row(), 0))
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list; Enter opens the chosen student."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return True
        if event.key() == Qt.Key.Key_Down and self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(tr("Students"))
        view.setModel(self.model)
        view.setItemDelegate(StudentDelegate(self._desk.theme, view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.activated.connect(self._open)
        view.selectionModel().currentChanged.connect(lambda *_: self._glance_due.start())
        view.selectionModel().selectionChanged.connect(lambda *_: self._say_chosen())
        return view

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """The list and beside it the glance, or where there is little room the list alone."""
        form = self.form
        narrow = self.width() < px(WIDTH + GLANCE_WIDTH)
        form.detail.setVisible(not narrow)
        form.list_pane.setMinimumWidth(0 if narrow else px(WIDTH))
        form.list_pane.setMaximumWidth(UNLIMITED if narrow else px(WIDTH))
        self.list.scheduleDelayedItemsLayout()

    def _choose(self, place: int) -> None:
        self.list.setCurrentIndex(self.model.index(place))
        self._glance_due.start()

    def _show_glance(self) -> None:
        if self.isVisible() and (chosen := self.chosen()):
            self.glance.show_student(chosen)

    def _open(self, index: QModelIndex | None = None) -> None:
        if chosen := self.chosen():
            self.opened.emit(chosen, "")

    def _open_from_glance(self, section: str) -> None:
        self.opened.emit(self.chosen(), section)

    def _say_chosen(self) -> None:
        self.several.show_count(len(self.list.selectionModel().selectedRows()))

    def _say_count(self) -> None:
        total = self.model.total
        narrowed = self.model.typed or self.model.view.parts
        self.form.count.setText(
            tr("{total} found", total=f"{total:,}") if narrowed else f"{total:,}"
        )

    def _say_empty(self, typed: str) -> None:
        parts = self.narrowing.view.parts
        if typed.strip() and parts:
            self.empty.say(
                tr("Nobody found within this filter"),
                tr("Part of a name, a number, or a parent’s name is enough."),
                answer=tr("Search all students"),
                glyph="search",
            )
        elif typed.strip():
            self.empty.say(
                tr("Nobody found"),
                tr("Part of a name, a number, or a parent’s name is enough."),
                answer=tr("Show all students"),
                glyph="search",
            )
        elif parts:
            self.empty.say(
                tr("Nobody fits this filter"),
                tr("Take away a part of it, or show everybody."),
                answer=tr("Show all students"),
                glyph="list-filter",
            )
        else:
            self.empty.say(
                tr("No students yet"),
                tr(
                    "Bring in what your school’s system exports, or add the first one by hand."
                    " Whoever adds a student takes part in the plan."
                ),
                answer=tr("Bring in your students"),
                other=tr("Add a student"),
                glyph="users",
            )

    def _answer_empty(self) -> None:
        if self.narrowing.view.parts:
            self.narrowing.clear()
            self.form.search.setFocus()
        elif self.form.search.text():
            self.form.search.clear()
            self.form.search.setFocus()
        else:
            self._desk.go(Place("incoming"))
