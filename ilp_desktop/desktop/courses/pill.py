"""A course in the grid."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets.lines import fitted
from ilp_desktop.office.plan_rows import PlannedCourseRow
from ilp_desktop.policy.courses import CourseState

COURSE = "application/x-ilp-course"
"""What is dragged from cell to cell: the id of a course."""
WIDTH = 132
"""A column that is narrower than this breaks the names of most courses."""
LEAST = 100
HEIGHT = 42
LINE = 17
"""How much higher a pill is with each further line."""
MOST_LINES = 5
"""What of a name finds no room in so many lines ends in dots."""
INSET_LEFT, INSET_RIGHT = 11, 6
PART = " · "
TERM_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class Tint:
    """Bar and ground of a pill; one without a ground has a dashed edge instead of the bar."""

    bar: str
    ground: str = ""
    is_framed: bool = False


TINTS = {
    CourseState.EARNED: Tint("ok", "ok_tint"),
    CourseState.IN_PROGRESS: Tint("accent", "selection"),
    CourseState.PLANNED: Tint("control"),
}
NOT_IN_PLAN = Tint("warn_bar", "warn_tint", is_framed=True)


def draw_ground(painter: QPainter, theme: Theme, tint: Tint, rect: QRect, radius: int = 5) -> None:
    """What stands behind the words of a pill, and in the legend beside the word."""
    edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    bar = theme.colour(tint.bar)
    painter.setBrush(theme.colour(tint.ground or "surface"))
    if not tint.ground:
        painter.setPen(QPen(bar, 1, Qt.PenStyle.DashLine))
    elif tint.is_framed:
        painter.setPen(QPen(bar, 1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(edge, radius, radius)
    if tint.ground:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(bar)
        painter.drawRoundedRect(QRectF(0, 0, 4, rect.height()), 2, 2)


def credit_words(credit: float) -> str:
    """1.0, 0.5, 0.25"""
    return f"{credit:.2f}" if round(credit * 10) != credit * 10 else f"{credit:.1f}"


class CoursePill(QPushButton):
    """A course. Enter opens it, Delete takes it out.

    Alt with left and right moves it to another year, with up and down to another term.
    """

    moved = Signal(int)
    shifted = Signal(int)
    removed = Signal()

    def __init__(self, desk: Desk, course: PlannedCourseRow, *, is_open: bool, parent: QWidget):
        super().__init__(parent)
        self._theme = desk.theme
        self._is_open = is_open
        self._pressed_at = QPoint()
        self.course = course
        self.tint = TINTS[course.state]
        self._state = desk.words.label(course.state)
        numbers = [credit_words(course.credit)]
        if course.term:
            numbers.append(tr("T{number}", number=course.term))
        self._numbers = "".join(f"{PART}{it}" for it in numbers)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = tr(
            "{course}, {facts} credits, {area}, grade {grade}",
            course=course.course,
            facts=self._state + self._numbers,
            area=desk.words.label(course.area),
            grade=course.grade,
        )
        self.setAccessibleName(said)
        self.setToolTip("\n".join(part for part in (course.course, course.reason) if part))

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(LEAST), px(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(self.name_lines(width)) + len(self.facts_lines(width))
        return px(HEIGHT) + px(LINE) * (lines - 2)

    def name_lines(self, width: int) -> list[str]:
        """The course's name as it stands in a pill so wide."""
        metrics = QFontMetrics(self._theme.font("meta"))
        return fitted(self.course.course, metrics, self._inner(width), MOST_LINES)

    def facts_lines(self, width: int) -> list[str]:
        """Under the name: the state and the credit, under each other where they must."""
        metrics = QFontMetrics(self._theme.font("caption"))
        whole = self._state + self._numbers
        if metrics.horizontalAdvance(whole) <= self._inner(width):
            return [whole]
        return [self._state, self._numbers.removeprefix(PART)]

    def _inner(self, width: int) -> int:
        return width - px(INSET_LEFT) - px(INSET_RIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in TERM_STEPS:
            self.shifted.emit(TERM_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Alt and the arrows are the pill's own here, not the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, *TERM_STEPS):
                event.accept()
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        held = self.isDown() and event.buttons() & Qt.MouseButton.LeftButton
        if not self._is_open or not held or way < QApplication.startDragDistance():
            return
        self.setDown(False)
        data = QMimeData()
        data.setData(COURSE, self.course.id.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed_at)
        drag.exec(Qt.DropAction.MoveAction)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self._theme, self.rect()
        draw_ground(painter, theme, self.tint, rect)
        self._draw_words(painter)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.colour("accent"), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)

    def _draw_words(self, painter: QPainter) -> None:
        theme = self._theme
        lines = [(it, "meta", "text") for it in self.name_lines(self.width())]
        lines += [(it, "caption", "muted") for it in self.facts_lines(self.width())]
        high = (self.height() - 2 * px(3)) / len(lines)
        for place, (words, role, token) in enumerate(lines):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(token))
            line = QRectF(px(INSET_LEFT), px(3) + place * high, self._inner(self.width()), high)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)


class StrayPill(CoursePill):
    """A course that the student is registered for and that the plan lacks; pressed, it has it."""

    def __init__(self, desk: Desk, course: PlannedCourseRow, *, parent: QWidget):
        super().__init__(desk, course, is_open=False, parent=parent)
        self.tint = NOT_IN_PLAN
        self._state = tr("Not in plan")
        said = tr("Add to the plan: {course}", course=course.course)
        self.setAccessibleName(f"{said}. {self._state}{self._numbers}")
        self.setToolTip(said)
