"""A line chart: values over days, with what was expected as a dashed line, said in words too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilp_desktop.desktop.dates import day_words, short_day_words
from ilp_desktop.desktop.theme import px

LEFT, BOTTOM, TOP, RIGHT = 44, 22, 12, 14
HEIGHT = 132
YEAR = 300
"""Days from which on the year is written too."""


@dataclass(frozen=True)
class Point:
    """A value on a day, and how it is said."""

    on: date
    value: float
    words: str


class LineChart(QWidget):
    """One line of points; ``expected`` leads from one day and value to another."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._points: Sequence[Point] = ()
        self._low, self._high = 0.0, 1.0
        self._ticks: Sequence[tuple[float, str]] = ()
        self._expected: tuple[Point, Point] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(
        self,
        points: Sequence[Point],
        *,
        low: float,
        high: float,
        ticks: Sequence[tuple[float, str]],
        expected: tuple[Point, Point] | None = None,
        name: str = "",
    ) -> None:
        """Show these, from the oldest; ``name`` and the points are what a screen reader hears."""
        self._points = points
        self._low, self._high = low, max(high, low + 1e-6)
        self._ticks = ticks
        self._expected = expected
        self.setAccessibleName(name)
        said = ", ".join(f"{short_day_words(it.on)}: {it.words}" for it in points)
        if expected is not None:
            said = f"{said}. {expected[1].words}"
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(330), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(px(12))
        painter.setFont(font)
        self._draw_ticks(painter)
        self._draw_expected(painter)
        self._draw_line(painter)
        self._draw_days(painter, QFontMetrics(font))

    def _room(self) -> QRectF:
        whole = QRectF(self.rect())
        return whole.adjusted(px(LEFT), px(TOP), -px(RIGHT), -px(BOTTOM))

    def _days(self) -> tuple[date, date]:
        days = [it.on for it in self._points]
        if self._expected is not None:
            days += [it.on for it in self._expected]
        return min(days), max(days)

    def _place(self, on: date, value: float) -> QPointF:
        room = self._room()
        first, last = self._days()
        span = (last - first).days
        across = (on - first).days / span if span else 0.5
        up = (value - self._low) / (self._high - self._low)
        return QPointF(room.left() + across * room.width(), room.bottom() - up * room.height())

    def _colour(self, role: QPalette.ColorRole) -> QPen:
        return QPen(self.palette().color(role), 1)

    def _draw_ticks(self, painter: QPainter) -> None:
        room, role = self._room(), QPalette.ColorRole
        for value, words in self._ticks:
            height = self._place(self._points[0].on, value).y()
            painter.setPen(self._colour(role.Mid))
            painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
            painter.setPen(self._colour(role.PlaceholderText))
            place = QRectF(0, height - px(9), px(LEFT) - px(6), px(18))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, words)

    def _draw_expected(self, painter: QPainter) -> None:
        if self._expected is None:
            return
        pen = self._colour(QPalette.ColorRole.PlaceholderText)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        begin, end = self._expected
        painter.drawLine(self._place(begin.on, begin.value), self._place(end.on, end.value))

    def _draw_line(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        places = [self._place(it.on, it.value) for it in self._points]
        accent = self.palette().color(role.Accent)
        ground = QPolygonF([*places, *self._floor(places)])
        tint = self.palette().color(role.Accent)
        tint.setAlpha(26)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawPolygon(ground)
        painter.setPen(QPen(accent, 2))
        for begin, end in pairwise(places):
            painter.drawLine(begin, end)
        painter.setBrush(self.palette().color(role.Base))
        for place in places:
            painter.drawEllipse(place, px(4), px(4))
        painter.setPen(self._colour(role.WindowText))
        last = places[-1]
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self._points[-1].words)
        left = min(last.x() - width / 2, self.width() - width - 2)
        below = last.y() + px(18) < self._room().bottom()
        painter.save()
        painter.setFont(font)
        painter.drawText(QPointF(left, last.y() + (px(18) if below else -px(8))),
                         self._points[-1].words)  # fmt: skip
        painter.restore()

    def _floor(self, places: Sequence[QPointF]) -> list[QPointF]:
        bottom = self._room().bottom()
        return [QPointF(places[-1].x(), bottom), QPointF(places[0].x(), bottom)]

    def _draw_days(self, painter: QPainter, metrics: QFontMetrics) -> None:
        """As many days under the line as have room beside each other."""
        painter.setPen(self._colour(QPalette.ColorRole.PlaceholderText))
        free = -1e9
        first, last = self._days()
        written = short_day_words if (last - first).days < YEAR else day_words
        for point in self._points:
            words = written(point.on)
            width = metrics.horizontalAdvance(words)
            left = self._place(point.on, 0).x() - width / 2
            left = min(max(left, 0), self.width() - width)
            if left < free:
                continue
            place = QRectF(left, self.height() - px(BOTTOM) + px(4), width + 2, px(18))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
            free = left + width + px(10)
