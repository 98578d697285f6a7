"""EmptyPlace: what an empty list says, and the one thing to do there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.widgets.button import Button
from ilp_desktop.desktop.widgets.drawing import Glyph


class EmptyPlace(QWidget):
    """An icon, a sentence, what to do, and a button that does it."""

    answered = Signal()
    other_answered = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._glyph = Glyph(self, glyph="inbox", size=32)
        self._glyph.setProperty("tone", "muted")
        self._words = QLabel(self)
        self._words.setProperty("role", "card")
        self._more = QLabel(self)
        self._more.setProperty("role", "meta")
        self._answer = Button("", self, role="primary")
        self._answer.clicked.connect(self.answered)
        self._other = Button("", self)
        self._other.clicked.connect(self.other_answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (self._words, self._more):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for part in (self._glyph, self._words, self._more):
            column.addWidget(part)
        column.addSpacing(8)
        for button in (self._answer, self._other):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(
        self,
        words: str,
        more: str = "",
        *,
        answer: str = "",
        other: str = "",
        glyph: str = "inbox",
    ) -> None:
        """Say what is empty; ``answer`` and ``other`` name what can be done about it."""
        self._words.setText(words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._glyph.show_glyph(glyph, "muted")
