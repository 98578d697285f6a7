"""The parts of Today that its cards share, and a need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.theme import FIGURES, px
from ilp_desktop.desktop.today.words import GLYPHS, TONES
from ilp_desktop.desktop.widgets import Glyph, WrapLabel
from ilp_desktop.desktop.widgets.rows import EDGE, Pressed
from ilp_desktop.policy.needs import CLAUSES, Need


def label(words: str, role: str, parent: QWidget, tone: str = "") -> QLabel:
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    made.setFont(FIGURES)
    return made


def wrapped(words: str, role: str, parent: QWidget) -> WrapLabel:
    made = WrapLabel(parent)
    made.setText(words)
    made.setProperty("role", role)
    return made


def over(*labels: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for each in labels:
        column.addWidget(each)
    column.addStretch(1)
    return column


class NeedLine(Pressed):
    """Something that waits, its clause with a reason, and of how many."""

    tall = 57

    def __init__(self, desk: Desk, need: Need, count: int, why: str, parent: QWidget):
        title, clause, tone = desk.words.label(need), CLAUSES[need], TONES[need]
        super().__init__(f"{title}, {clause}, {count}", parent, role="edge")
        self.setAccessibleDescription(why)
        tile = QFrame(self)
        tile.setProperty("role", "state_tile")
        tile.setProperty("tone", tone)
        glyph = Glyph(tile, glyph=GLYPHS[need], size=18)
        glyph.setProperty("tone", tone)
        inside = QHBoxLayout(tile)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(glyph)
        self.row.addWidget(tile)
        reason = f"{clause} · {why}" if why else clause
        name = over(wrapped(title, "strong", self), wrapped(reason, "meta", self))
        self.row.addLayout(name, 1)
        self.row.addWidget(label(f"{count:,}", "card", self, tone))
        arrow = Glyph(self, glyph="chevron-right", size=16)
        arrow.setProperty("tone", "muted")
        self.row.addWidget(arrow)
        self.row.setContentsMargins(EDGE, px(7), EDGE - 4, px(7))
        self.settle()
