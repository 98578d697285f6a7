"""SignaturePad: where one signs with a pen, a finger or the mouse; Ink shows what was drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.policy.strokes import HEIGHT, WIDTH, Point, as_strokes, as_text


class Ink(QWidget):
    """A drawn signature, as large as there is room."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 150):
        super().__init__(parent)
        self._width = width
        self.strokes: list[Sequence[Point]] = []

    def show_strokes(self, text: str) -> None:
        self.strokes = list(as_strokes(text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._width), px(self._width) * HEIGHT // WIDTH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        pen = QPen(ink, max(1.4, self.width() / 240))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        across, down = self.width() / WIDTH, self.height() / HEIGHT
        for stroke in self.strokes:
            points = [QPointF(x * across, y * down) for x, y in stroke]
            if len(points) > 1:
                painter.drawPolyline(QPolygonF(points))
            else:
                painter.drawPoint(points[0])


class SignaturePad(Ink):
    """Keeps each stroke as the points that the pen went through."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, width=470)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Signature pad"))
        self.setAccessibleDescription(
            tr("One draws here. Without a pen or a mouse, choose “Signed on paper” above.")
        )

    def value(self) -> str:
        """What is drawn, as text."""
        return as_text(self.strokes)

    def clear(self) -> None:
        self.strokes = []
        self.update()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.strokes.append((self._point(event),))
            self.update()
            self.changed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self._point(event)
        if self.strokes and self.strokes[-1][-1] != point:
            self.strokes[-1] = (*self.strokes[-1], point)
            self.update()

    def _point(self, event: QMouseEvent) -> Point:
        place = event.position()
        x = round(place.x() * WIDTH / max(self.width(), 1))
        y = round(place.y() * HEIGHT / max(self.height(), 1))
        return min(max(x, 0), WIDTH), min(max(y, 0), HEIGHT)

    def _draw(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        painter.setPen(QPen(self.palette().color(role.Mid), 1))
        painter.setBrush(self.palette().color(role.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        line = self.height() * 0.76
        painter.drawLine(QPointF(px(20), line), QPointF(self.width() - px(20), line))
        super()._draw(painter)
