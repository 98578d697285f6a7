"""What the colours of the grid mean: each as a small pill, with its word."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ilp_desktop.desktop.courses.pill import NOT_IN_PLAN, TINTS, Tint, draw_ground
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets.flow import FlowLayout
from ilp_desktop.policy.courses import CourseState


class Swatch(QWidget):
    """The ground and edge of a pill, as small as a word is high."""

    def __init__(self, theme: Theme, tint: Tint, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self._tint = tint
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(px(16), px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, self._theme, self._tint, self.rect(), radius=3)


class CourseLegend(QWidget):
    """Every state of a course, and a registered one that the plan lacks."""

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        row = FlowLayout(self, gap=16, line_gap=4)
        for state in reversed(CourseState):
            words = desk.words.label(state)
            row.addWidget(self._entry(desk.theme, TINTS[state], words[:1].upper() + words[1:]))
        self.stray = self._entry(desk.theme, NOT_IN_PLAN, tr("Not in plan"))
        row.addWidget(self.stray)

    def _entry(self, theme: Theme, tint: Tint, words: str) -> QWidget:
        entry = QWidget(self)
        line = QHBoxLayout(entry)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(7))
        line.addWidget(Swatch(theme, tint, entry))
        label = QLabel(words, entry)
        label.setProperty("role", "small")
        line.addWidget(label)
        return entry
