"""Banner: a message in its place on the page, spoken when it appears."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.widgets.button import Button
from ilp_desktop.desktop.widgets.drawing import Glyph, announce, restyle

GLYPHS = {"accent": "circle-alert", "ok": "circle-check", "warn": "triangle-alert",
          "bad": "octagon-alert"}  # fmt: skip


class Banner(QFrame):
    """What happened and what to do, with at most one thing to press. Hidden while silent."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._glyph = Glyph(self, glyph="circle-alert")
        self._words = QLabel(self)
        self._words.setProperty("role", "strong")
        self._more = QLabel(self)
        for label in (self._words, self._more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._answer = Button("", self, fit="card")
        self._answer.clicked.connect(self.answered)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 11, 12, 11)
        row.setSpacing(12)
        row.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._more)
        row.addLayout(column, 1)
        row.addWidget(self._answer)
        self.hide()

    def say(
        self,
        words: str,
        *,
        more: str = "",
        tone: str = "accent",
        answer: str = "",
        aloud: bool = True,
    ) -> None:
        """Show a message; ``answer`` names its button, where there is something to press."""
        self._words.setText(words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        restyle(self, tone=tone)
        for part in (self._words, self._more):
            restyle(part)
        self._glyph.show_glyph(GLYPHS[tone], tone if tone != "accent" else "accent")
        self.setAccessibleName(f"{words} {more}".strip())
        self.show()
        if aloud:
            announce(self, f"{words} {more}".strip())

    def words(self) -> str:
        """What it says now; nothing while it is silent."""
        return self._words.text() if not self.isHidden() else ""

    @property
    def said(self) -> str:
        """What it said last, whether it is silent now or not."""
        return self._words.text()

    def be_silent(self) -> None:
        self.hide()
