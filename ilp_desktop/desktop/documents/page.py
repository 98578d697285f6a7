"""A student's documents: the list at the left, the paper that is chosen at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QListView, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.documents.shelf import ROW, DocumentDelegate, Shelf, SmallPictures
from ilp_desktop.desktop.documents.viewer import DocumentViewer
from ilp_desktop.desktop.forms.ui_documents import Ui_DocumentsForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.papers import Papers
from ilp_desktop.desktop.seen import WhenSeen
from ilp_desktop.desktop.steps import Step
from ilp_desktop.desktop.tabs import Spot, TabPage
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import EmptyPlace
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import fields
from ilp_desktop.office.documents import DocumentLine, document_lines
from ilp_desktop.policy.names import fold

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader, StudentYear

KINDS = frozenset({"document", "school_year"})
LIST_WIDTH = 348
LEAST = 860
"""Where there is less room than this the list is narrow, and has no heading."""
FOLDS = 620
"""Where there is less than this, what a paper is called by stands under each other."""


class DocumentsPage(TabPage):
    """Adding by the button, by keys, or by dropping a file anywhere on the student."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._student: StudentHeader | None = None
        self._year: StudentYear | None = None
        self._lines: tuple[DocumentLine, ...] = ()
        self.papers = Papers(desk, self)
        self.papers.added.connect(self._show_added)
        self.form = form = Ui_DocumentsForm()
        form.setupUi(self)
        self.shelf = Shelf(desk.words, self)
        self.pictures = SmallPictures(desk, self.shelf)
        self.list = self._built_list()
        form.list_column.addWidget(self.list)
        self.viewer = DocumentViewer(desk, form)
        self.viewer.put_aside.connect(self._put_aside)
        self.empty = EmptyPlace(self)
        self.empty.answered.connect(self._answer_empty)
        form.stack.addWidget(self.empty)
        form.search.set_words(tr("Find a document"), tr("Title, kind or year"))
        form.search.keys = ""
        form.scroll.setAccessibleName(tr("The chosen document"))
        form.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._connect()

    def show_student(self, student: StudentHeader, year: StudentYear) -> None:
        self.settle()
        if self._student is None or self._student.id != student.id:
            self.shelf.forget()
            self.form.search.clear()
        self._student, self._year = student, year
        self.reload()

    def reload(self) -> None:
        """Read the list again; the same paper stays chosen."""
        student, desk = self._student, self._desk
        if student is None:
            return
        with desk.vault.reading(desk.account) as session:
            self._lines = document_lines(session, student.id)
        self._filter()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Ask what these are, and add them."""
        if self._student is not None and self._year is not None:
            self.papers.look_at(self._student.id, self._year.id, paths)

    def add(self) -> None:
        """Let files be chosen, and add them."""
        if self._student is not None and self._year is not None:
            self.papers.choose(self._student.id, self._year.id)

    def chosen(self) -> DocumentLine | None:
        line: DocumentLine | None = self.list.currentIndex().data(ROW)
        return line

    def choose(self, document_id: str) -> None:
        place = self.shelf.place_of(document_id)
        if place is not None:
            self.list.setCurrentIndex(self.shelf.index(place))

    def settle(self) -> bool:
        return self.viewer.settle()

    def spot(self) -> Spot:
        line = self.chosen()
        return Spot(line.id if line else "")

    def show_spot(self, spot: Spot) -> None:
        self.choose(spot.part)

    def commands(self) -> list[QAction]:
        return self._commands

    def panes(self) -> list[QWidget]:
        return [self.form.list_pane, self.form.stack]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(LEAST)
        self.form.heading.setVisible(not narrow)
        self.form.list_pane.setMaximumWidth(px(240 if narrow else LIST_WIDTH))
        self.form.list_pane.setMinimumWidth(px(200 if narrow else LIST_WIDTH))
        way = QBoxLayout.Direction
        below = self.width() < px(FOLDS)
        for row in (self.form.what_row, self.form.when_row):
            row.setDirection(way.TopToBottom if below else way.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list; Delete puts the chosen document aside."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if watched is self.form.search and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if watched is self.list and event.key() == Qt.Key.Key_Delete:
            self._put_aside()
            return True
        return False

    def _built_list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(tr("Documents"))
        view.setModel(self.shelf)
        view.setItemDelegate(
            DocumentDelegate(self._desk.theme, self._desk.words, self.shelf.picture, view)
        )
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.installEventFilter(self)
        return view

    def _connect(self) -> None:
        form, desk = self.form, self._desk
        form.add.clicked.connect(self.add)
        form.search.textChanged.connect(self._filter)
        form.search.installEventFilter(self)
        form.aside.edited.connect(self._filter)
        self._show_due = QTimer(self, singleShot=True, interval=0)
        self._show_due.timeout.connect(self._show_chosen)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_due.start())
        self._read_due = WhenSeen(self, self.reload)
        desk.changed.connect(self._look)
        self._commands = [
            self._command(tr("Add a &document…"), "Ctrl+Shift+A", self.add),
            self._command(tr("&Open outside"), "Ctrl+Shift+O", self.viewer.open_outside),
            self._command(tr("&Save a copy…"), "", self.viewer.save_copy),
        ]

    def _command(self, words: str, keys: str, act: object) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        return action

    def _filter(self) -> None:
        chosen = self.chosen()
        typed = fold(self.form.search.text())
        with_aside = self.form.aside.isChecked()
        lines = [
            line
            for line in self._lines
            if (with_aside or not line.is_aside) and typed in fold(self._words_of(line))
        ]
        self.shelf.show_lines(lines)
        self.form.count.setText(f"{len(lines):,}" if lines else "")
        self.form.aside.setVisible(any(line.is_aside for line in self._lines))
        if chosen is not None:
            self.choose(chosen.id)
        if lines and self.chosen() is None:
            self.list.setCurrentIndex(self.shelf.index(0))
        self._show_due.start()
        self.pictures.draw_missing()

    def _words_of(self, line: DocumentLine) -> str:
        return f"{line.title} {self._desk.words.label(line.kind)} {line.year} {line.source}"

    def _show_chosen(self) -> None:
        line = self.chosen()
        if line is not None:
            self.form.stack.setCurrentWidget(self.form.scroll)
            self.viewer.show_document(line)
            return
        self.viewer.forget()
        if self._lines:
            self.empty.say(tr("Nothing is found"), answer=tr("Show all documents"), glyph="search")
        else:
            self.empty.say(
                tr("No documents yet"),
                tr(
                    "Drop files anywhere on this page, or choose them. The papers themselves are "
                    "kept here, encrypted, and print with the file."
                ),
                answer=tr("Add documents"),
                glyph="paperclip",
            )
        self.form.stack.setCurrentWidget(self.empty)

    def _answer_empty(self) -> None:
        if self._lines:
            self.form.search.clear()
        else:
            self.add()

    def _show_added(self, document_ids: Sequence[str]) -> None:
        self.form.search.clear()
        self.reload()
        self.choose(document_ids[-1])
        self.list.setFocus()

    def _put_aside(self) -> None:
        """Take the chosen document out of the file's pages, or bring it back."""
        line, desk = self.chosen(), self._desk
        if line is None:
            return
        ways = (
            (fields.put_aside, tr("Put aside: Document")),
            (
                fields.bring_back,
                tr("Bring back: Document"),
            ),
        )
        forth, back = reversed(ways) if line.is_aside else ways

        def way(of: tuple[object, str]) -> None:
            work, title = of
            with desk.vault.changing(desk.account, title) as session:
                work(session, "document", line.id)  # type: ignore[operator]

        try:
            way(forth)
        except OfficeError as refusal:
            desk.say(reason(refusal))
            return
        desk.undo.push(Step(forth[1], lambda: way(forth), lambda: way(back)))
        desk.say(
            tr("Brought back") if line.is_aside else tr("Put aside. Edit, Undo brings it back.")
        )

    def _look(self, change: object) -> None:
        mine = self._student is not None and self._student.id in getattr(change, "student_ids", ())
        if mine and KINDS & set(getattr(change, "kinds", ())) and not self.viewer.is_keeping:
            self._read_due.start()
