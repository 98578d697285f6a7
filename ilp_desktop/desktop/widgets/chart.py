"""A line chart: values over days, with what was expected as a dashed line, said in words too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilp_desktop.desktop.dates import day_words, short_day_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px

LEFT, BOTTOM, TOP, RIGHT = 44, 22, 12, 14
DOT = 4
"""The radius of a point."""
HEIGHT = 112
WIDEST = 420
SHARE = 0.75
"""Of the line for the days so much belongs to the points; the way to a far goal runs out of it."""
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
        self._written: list[QRectF] = []
        """Where words stand already."""

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
        self.setMaximumWidth(px(WIDEST))
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
        self._written = []
        self._draw_ticks(painter)
        self._draw_expected(painter)
        self._draw_line(painter)
        self._draw_last(painter)
        self._name_expected(painter)
        self._draw_days(painter, QFontMetrics(font))

    def _room(self) -> QRectF:
        whole = QRectF(self.rect())
        return whole.adjusted(px(LEFT), px(TOP), -px(RIGHT), -px(BOTTOM))

    def _days(self) -> tuple[date, date]:
        days = [it.on for it in self._points]
        if self._expected is None:
            return min(days), max(days)
        begin, end = self._expected
        first, last = min(begin.on, *days), max(days)
        further = max(round((last - first).days * (1 / SHARE - 1)), 7)
        return first, max(last, min(end.on, last + timedelta(days=further)))

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
        begin, end = self._way()
        painter.drawLine(begin, end)

    def _way(self) -> tuple[QPointF, QPointF]:
        """What was expected, as far as the days of the chart go."""
        assert self._expected is not None
        begin, end = self._expected
        last = min(end.on, self._days()[1])
        share = (last - begin.on).days / max((end.on - begin.on).days, 1)
        value = begin.value + share * (end.value - begin.value)
        return self._place(begin.on, begin.value), self._place(last, value)

    def _way_at(self, across: float) -> float:
        """How high the expected line runs there."""
        begin, end = self._way()
        share = (across - begin.x()) / max(end.x() - begin.x(), 1)
        return begin.y() + share * (end.y() - begin.y())

    def _name_expected(self, painter: QPainter) -> None:
        """What the dashed line is, at its end, where nothing stands in the way."""
        if self._expected is None:
            return
        begin, end = self._way()
        words = tr("expected")
        metrics = painter.fontMetrics()
        width, high = metrics.horizontalAdvance(words), metrics.height()
        painter.setPen(self._colour(QPalette.ColorRole.PlaceholderText))
        places = []
        leftmost, rightmost = begin.x() + px(8), end.x() - width - px(2)
        for step in (0, 4, 1, 2, 3):
            left = rightmost + (leftmost - rightmost) * step / 4
            ends = (self._way_at(left), self._way_at(left + width))
            places.append(QRectF(left, min(ends) - high - px(3), width + 2, high))
            places.append(QRectF(left, max(ends) + px(3), width + 2, high))
        self._write(painter, words, places)

    def _draw_last(self, painter: QPainter) -> None:
        """The words of the last point, beside it where no line runs through them."""
        painter.setPen(self._colour(QPalette.ColorRole.WindowText))
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        words, point = self._points[-1].words, self._points[-1]
        at = self._place(point.on, point.value)
        width, high = metrics.horizontalAdvance(words), metrics.height()
        left = min(at.x() - width / 2, self.width() - width - 2)
        places = (
            QRectF(left, at.y() - high - px(6), width + 2, high),
            QRectF(left, at.y() + px(6), width + 2, high),
            QRectF(at.x() + px(8), at.y() - high / 2, width + 2, high),
            QRectF(at.x() - px(8) - width, at.y() - high - px(2), width + 2, high),
            QRectF(at.x() + px(8), at.y() - high - px(2), width + 2, high),
            QRectF(at.x() + px(8), at.y() + px(2), width + 2, high),
            QRectF(at.x() - px(8) - width, at.y() + px(2), width + 2, high),
        )
        painter.save()
        painter.setFont(font)
        self._write(painter, words, places)
        painter.restore()

    def _write(self, painter: QPainter, words: str, places: Sequence[QRectF]) -> None:
        """Words at the first of these places that is free, else at the first, which they clear."""
        inside = QRectF(self.rect()).adjusted(0, 0, 0, -px(BOTTOM) + px(4))
        free = (it for it in places if inside.contains(it) and not self._crossed(it))
        place = next(free, None)
        if place is None:
            place = places[0]
            painter.fillRect(place, self.palette().color(QPalette.ColorRole.Base))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        self._written.append(place)

    def _crossed(self, place: QRectF) -> bool:
        """Whether a point or a line of the chart, or other words, stand in this place."""
        dots = [self._place(it.on, it.value) for it in self._points]
        around = QMarginsF(*[px(DOT) + 1] * 4)
        if any(QRectF(it, it).marginsAdded(around).intersects(place) for it in dots):
            return True
        room, first = self._room(), self._points[0].on
        heights = [self._place(first, value).y() for value, _words in self._ticks]
        lines = [(QPointF(room.left(), it), QPointF(room.right(), it)) for it in heights]
        lines += [*pairwise(dots), *([self._way()] if self._expected is not None else [])]
        if any(place.intersects(it) for it in self._written):
            return True
        steps = [it / 40 for it in range(41)]
        return any(
            place.contains(begin + (end - begin) * step) for begin, end in lines for step in steps
        )

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
            painter.drawEllipse(place, px(DOT), px(DOT))

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
