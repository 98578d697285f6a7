"""A course in the grid, and the bar of an area's credits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
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
from ilp_desktop.office.plan_rows import PlannedCourseRow
from ilp_desktop.policy.courses import CourseState
from ilp_desktop.policy.graduation import CreditStanding

COURSE = "application/x-ilp-course"
"""What is dragged from cell to cell: the id of a course."""
HEIGHT = 42
TERM_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
TINTS = {
    CourseState.EARNED: ("ok", "ok_tint"),
    CourseState.IN_PROGRESS: ("accent", "selection"),
    CourseState.PLANNED: ("control", ""),
}
"""Bar and ground of each; a planned course has a dashed edge instead."""


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
        facts = [desk.words.label(course.state), credit_words(course.credit)]
        if course.term:
            facts.append(tr("T{number}", number=course.term))
        self._facts = " · ".join(facts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = tr(
            "{course}, {facts} credits, {area}, grade {grade}",
            course=course.course,
            facts=self._facts,
            area=desk.words.label(course.area),
            grade=course.grade,
        )
        self.setAccessibleName(said)
        self.setToolTip("\n".join(part for part in (course.course, course.reason) if part))

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(84), px(HEIGHT))

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
        if not self._is_open or way < QApplication.startDragDistance():
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
        bar, ground = TINTS[self.course.state]
        edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(edge, 5, 5)
            painter.setBrush(theme.colour(bar))
            painter.drawRoundedRect(QRectF(0, 0, 4, rect.height()), 2, 2)
        else:
            painter.setBrush(theme.colour("surface"))
            painter.setPen(QPen(theme.colour(bar), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(edge, 5, 5)
        inner = rect.adjusted(px(11), px(3), -px(6), -px(3))
        half = inner.height() // 2
        for words, role, token, top in (
            (self.course.course, "meta", "text", inner.y()),
            (self._facts, "caption", "muted", inner.y() + half),
        ):
            font = theme.font(role)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            fit = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            line = QRectF(inner.x(), top, inner.width(), half)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fit)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.colour("accent"), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)


class CreditBar(QWidget):
    """How far an area has come: words over a bar of earned, in progress, planned and short."""

    def __init__(self, theme: Theme, standing: CreditStanding, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self.standing = standing
        self.setAccessibleName(f"{self.reached}, {self.state[0]}")
        self.setToolTip(self.reached)

    @property
    def reached(self) -> str:
        it = self.standing
        return tr("{earned} of {needed} earned", earned=credit_words(it.earned),
                  needed=credit_words(it.needed))  # fmt: skip

    @property
    def state(self) -> tuple[str, str]:
        """In a word, and its colour."""
        it = self.standing
        if it.short > 0:
            return tr("{credits} short", credits=credit_words(it.short)), "bad"
        if it.is_met:
            return tr("Met"), "ok"
        return tr("Covered"), "accent"

    def sizeHint(self) -> QSize:
        return QSize(px(178), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(150), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        top = (self.height() - px(34)) // 2
        line = QRectF(0, top, self.width(), px(20))
        state, token = self.state
        room = self.width() - QFontMetrics(theme.font("chip")).horizontalAdvance(state) - px(8)
        meta = theme.font("meta")
        said = QFontMetrics(meta).elidedText(self.reached, Qt.TextElideMode.ElideRight, room)
        painter.setFont(meta)
        painter.setPen(theme.colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, said)
        painter.setFont(theme.font("chip"))
        painter.setPen(theme.colour(token))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, side, state)
        self._draw_bar(painter, QRectF(0, top + px(24), self.width(), px(8)))

    def _draw_bar(self, painter: QPainter, bar: QRectF) -> None:
        it, theme = self.standing, self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(bar, 4, 4)
        whole = max(it.needed, it.earned + it.in_progress + it.planned, 0.01)
        left = bar.left()
        for value, token, pattern in (
            (it.earned, "ok", Qt.BrushStyle.SolidPattern),
            (it.in_progress, "accent", Qt.BrushStyle.SolidPattern),
            (it.planned, "accent", Qt.BrushStyle.BDiagPattern),
        ):
            width = bar.width() * value / whole
            if width > 0:
                part = QRectF(left, bar.top(), max(width - 1, 1), bar.height())
                painter.setBrush(QBrush(theme.colour(token), pattern))
                painter.drawRoundedRect(part, 3, 3)
            left += width
        if it.short > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("bad"), 1, Qt.PenStyle.DashLine))
            part = QRectF(left, bar.top() + 0.5, bar.right() - left - 1, bar.height() - 1)
            painter.drawRoundedRect(part, 3, 3)
