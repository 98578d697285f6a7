"""Banner: a message in its place on the page, spoken when it appears."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ilp_desktop.desktop.widgets.button import Button
from ilp_desktop.desktop.widgets.drawing import Glyph, announce, restyle
from ilp_desktop.desktop.widgets.folding import Folding, WrapLabel

GLYPHS = {"accent": "circle-alert", "ok": "circle-check", "warn": "triangle-alert",
          "bad": "octagon-alert"}  # fmt: skip
LEAST = 200
"""The words are never narrower than this beside a button."""


class Banner(QFrame):
    """What happened and what to do, with at most one thing to press. Hidden while silent."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._glyph = Glyph(self, glyph="circle-alert")
        self._words = WrapLabel(self)
        self._words.setProperty("role", "strong")
        self._more = WrapLabel(self)
        self._answer = Button("", self, fit="card")
        self._answer.clicked.connect(self.answered)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 11, 12, 11)
        row.setSpacing(12)
        row.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._parts(), 1)
        self.hide()

    def _parts(self) -> Folding:
        """The words, and beside them or else under them what there is to press."""
        parts = Folding(self)
        said = QWidget(parts)
        said.setProperty("least", LEAST)
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._more)
        row = QHBoxLayout(parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(said, 1)
        row.addWidget(self._answer)
        return parts

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
