"""StudentChooser: finds a student while one types, and shows who was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets.drawing import announce
from ilp_desktop.desktop.widgets.search import SearchBox

MOST = 8
ROW = 38


@dataclass(frozen=True)
class Choosable:
    """A student as the chooser offers one: who it is, and what tells namesakes apart."""

    id: str
    listed: str
    detail: str

    @property
    def words(self) -> str:
        return f"{self.listed} · {self.detail}" if self.detail else self.listed


class StudentChooser(SearchBox):
    """A line to type in; what fits stands under it, Enter or a click chooses.

    ``chosen`` tells the student, or None where the line was emptied. One that ``gathers`` is
    ready for the next student at once.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.keys = ""
        self.gathers = False
        self._find: Callable[[str], Sequence[Choosable]] = lambda typed: ()
        self._student: Choosable | None = None
        self.offered = QListWidget(self)
        self.offered.setWindowFlags(Qt.WindowType.ToolTip)
        self.offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offered.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offered.setAccessibleName(tr("Students found"))
        self.offered.setProperty("role", "popup")
        self.offered.itemClicked.connect(self._take)
        self.textEdited.connect(self.look)
        self.textChanged.connect(self._notice_empty)

    def set_find(self, find: Callable[[str], Sequence[Choosable]]) -> None:
        """How students are found by what is typed."""
        self._find = find

    def student(self) -> Choosable | None:
        """Who was chosen."""
        return self._student

    def show_student(self, student: Choosable | None) -> None:
        """Show somebody as chosen, without telling."""
        self._student = student
        self.setText(student.words if student else "")
        self.setCursorPosition(0)

    def look(self, typed: str) -> None:
        """Offer the students that the typed words find."""
        self.offered.clear()
        for student in self._find(typed)[:MOST]:
            item = QListWidgetItem(student.words)
            item.setData(Qt.ItemDataRole.UserRole, student)
            self.offered.addItem(item)
        if not self.offered.count():
            self.offered.hide()
            return
        self.offered.setCurrentRow(0)
        rows = self.offered.count()
        self.offered.resize(max(self.width(), px(300)), rows * px(ROW) + px(10))
        self.offered.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.offered.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_offering():
            self._take(self.offered.currentItem())
        elif event.key() == Qt.Key.Key_Escape and self._is_offering():
            self.offered.hide()
            self.show_student(self._student)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._student is not None:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.offered.hide()
        if self.text():
            self.show_student(self._student)  # half a name is nobody

    def hideEvent(self, event: QHideEvent) -> None:
        self.offered.hide()
        super().hideEvent(event)

    def _is_offering(self) -> bool:
        return self.offered.isVisible() and self.offered.currentItem() is not None

    def _move(self, step: int) -> None:
        if not self._is_offering():
            self.look("" if self._student else self.text())
            return
        row = min(max(self.offered.currentRow() + step, 0), self.offered.count() - 1)
        self.offered.setCurrentRow(row)
        announce(self, self.offered.item(row).text())

    def _take(self, item: QListWidgetItem) -> None:
        student: Choosable = item.data(Qt.ItemDataRole.UserRole)
        self.offered.hide()
        self.show_student(None if self.gathers else student)
        self.chosen.emit(student)

    def _notice_empty(self, text: str) -> None:
        if not text and self._student is not None:
            self._student = None
            self.chosen.emit(None)
