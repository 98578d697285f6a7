"""What the week's conferences stand on: days, hours, closed time, and the line of now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.desktop.dates import bare_clock_words, hour_words
from ilp_desktop.desktop.theme import Theme, px

GUTTER = 58


@dataclass(frozen=True)
class Ground:
    """Where things stand: each day's column, how far down each hour is, and now if it shows."""

    columns: Mapping[date, QRect]
    hours: Mapping[int, int]
    out: Mapping[date, int]
    """How far down school is out early."""
    now: int | None


class NowLine(QWidget):
    """The red line over everything that stands at this hour."""

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        red = self._theme.colour("bad")
        middle = self.height() / 2
        painter.setPen(QPen(red, 2))
        painter.drawLine(QPointF(middle, middle), QPointF(self.width(), middle))
        painter.setBrush(red)
        painter.drawEllipse(QPointF(middle, middle), middle - 1, middle - 1)


def draw_ground(painter: QPainter, theme: Theme, week: Stretch, ground: Ground) -> None:
    """Paint everything that is under the conferences."""
    painter.fillRect(painter.viewport(), theme.colour("surface"))
    _draw_days(painter, theme, week, ground)
    _draw_hours(painter, theme, week, ground)


def _draw_days(painter: QPainter, theme: Theme, week: Stretch, ground: Ground) -> None:
    hatch = QBrush(theme.colour("hairline"), Qt.BrushStyle.BDiagPattern)
    today = QColor(theme.colour("selection"))
    today.setAlpha(110)
    for day, box in ground.columns.items():
        if week.is_closed(day):
            painter.fillRect(box, theme.colour("background"))
            painter.fillRect(box, hatch)
        elif day == week.now.date():
            painter.fillRect(box, today)
        if day in ground.out:
            after = QRect(box)
            after.setTop(ground.out[day])
            painter.fillRect(after, theme.colour("background"))
            painter.fillRect(after, hatch)
        painter.fillRect(box.left(), 0, 1, box.height(), theme.colour("hairline"))


def _draw_hours(painter: QPainter, theme: Theme, week: Stretch, ground: Ground) -> None:
    painter.setFont(theme.font("caption", figures=True))
    wide = painter.viewport().width()
    for hour, top in ground.hours.items():
        line = QRect(px(GUTTER), top, wide - px(GUTTER), 1)
        painter.fillRect(line, theme.colour("hairline"))
        if ground.now is None or abs(ground.now - top) >= px(13):
            painter.setPen(theme.colour("muted"))
            _draw_in_gutter(painter, top, hour_words(time(hour)))
    if ground.now is not None:
        painter.setPen(theme.colour("bad"))
        painter.setFont(theme.font("chip", figures=True))
        _draw_in_gutter(painter, ground.now, bare_clock_words(week.now))


def _draw_in_gutter(painter: QPainter, middle: int, words: str) -> None:
    box = QRect(0, middle - px(10), px(GUTTER) - px(8), px(20))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
