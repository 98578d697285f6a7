"""Heading: a title that is written in place, on as many lines as it needs."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.widgets import Notes


class Heading(Notes):
    """One paragraph in the type of a heading; Enter leaves it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.lines = 1
        self.most_lines = 3

    def _grow(self) -> None:
        super()._grow()
        self.setFixedHeight(self.height() - 8)  # no padding: it stands in a line of labels

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))
