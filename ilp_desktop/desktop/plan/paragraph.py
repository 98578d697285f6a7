"""Paragraph: a line of words that goes on in the next where it has to."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.widgets import Notes


class Paragraph(Notes):
    """One paragraph on as many lines as it needs; Enter leaves it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.lines = 1
        self.most_lines = 4

    def _stand(self, spacing: int, more: int) -> None:
        if self.property("role"):  # a title or a remark stands in a line of labels
            self.setFixedHeight(spacing + more + 2 * round(self.document().documentMargin()) + 4)
        else:
            super()._stand(spacing, more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))
