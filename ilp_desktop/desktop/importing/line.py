"""Lines of the cards of an import: what can come in, what came in, what files still lack."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button, Glyph, WrapLabel


class WayLine(QWidget):
    """One thing that can come in: its glyph, its name, and how it comes."""

    def __init__(self, glyph: str, title: str, more: str, *, parent: QWidget):
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        mark = Glyph(self, glyph=glyph, size=18)
        mark.setProperty("tone", "accent")
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(two_lines(self, tr(title), tr(more)), 1)


class PastLine(QFrame):
    """An import that was made: what and when, and the way to take it back."""

    def __init__(self, title: str, when: str, *, can_go_back: bool, parent: QWidget):
        super().__init__(parent)
        self.setProperty("role", "edge")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addLayout(two_lines(self, title, when), 1)
        self.take_back = Button(tr("Take back"), self, glyph="undo-2", fit="tight")
        self.take_back.setAccessibleName(tr("Take back: {what}, {when}", what=title, when=when))
        self.take_back.setVisible(can_go_back)
        row.addWidget(self.take_back)


def two_lines(parent: QWidget, first: str, second: str) -> QVBoxLayout:
    """A line of words, and a quiet one under it."""
    column = QVBoxLayout()
    column.setSpacing(1)
    for words, role in ((first, "task"), (second, "caption")):
        label = WrapLabel(parent)
        label.setText(words)
        label.setProperty("role", role)
        label.setMinimumWidth(px(80))
        column.addWidget(label)
    return column
