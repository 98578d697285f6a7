"""The week view: the days' heads over a grid of hours that scrolls."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.calendar.grid import WeekGrid
from ilp_desktop.desktop.calendar.ground import GUTTER
from ilp_desktop.desktop.calendar.views import CalendarView
from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.desktop.dates import short_day_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.words import Words

HEAD = 58
ALL_DAY = 32
BAR = 14
"""The width of the scroll bar, which the heads leave free."""


class WeekHead(QWidget):
    """Monday to Friday with their dates, and what holds for a whole day."""

    def __init__(self, theme: Theme, words: Words, grid: WeekGrid, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._grid = grid
        self._week: Stretch | None = None
        theme.changed.connect(self._resize)
        self._resize()

    def show_week(self, week: Stretch) -> None:
        self._week = week
        said = [
            tr("{day}: {what}", day=short_day_words(day), what=self._note(day))
            for day in self._noted()
        ]
        self.setAccessibleName(tr("Days of the week"))
        self.setAccessibleDescription(", ".join(said))
        self._resize()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._week is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        for place, day in enumerate(self._grid.days()):
            self._draw_day(painter, self._grid.column(place), day)
        if self._noted():
            self._draw_all_day(painter)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("hairline"))

    def _draw_day(self, painter: QPainter, column: QRect, day: date) -> None:
        assert self._week is not None
        is_today = day == self._week.now.date()
        if is_today:
            tint = self._theme.colour("selection")
            tint.setAlpha(110)
            painter.fillRect(column.left(), 0, column.width(), self.height(), tint)
        painter.fillRect(column.left(), 0, 1, self.height(), self._theme.colour("hairline"))
        left, room = column.left() + px(11), column.width() - px(14)
        weekday = self._words(f"weekday.{day.isoweekday()}")[:3]
        painter.setPen(self._theme.colour("accent" if is_today else "muted"))
        painter.setFont(self._theme.font("label" if is_today else "meta"))
        today = tr("{weekday} · today", weekday=weekday) if is_today else weekday
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(left, px(8), room, px(20)), flags, today)
        painter.setPen(self._theme.colour("accent" if is_today else "text"))
        painter.setFont(self._theme.font("card"))
        painter.drawText(QRect(left, px(27), room, px(24)), flags, short_day_words(day))

    def _draw_all_day(self, painter: QPainter) -> None:
        line = self._theme.colour("hairline")
        painter.fillRect(0, px(HEAD), self.width(), 1, line)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        wraps = int(right) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRect(0, px(HEAD), px(GUTTER - 8), px(ALL_DAY)), wraps, tr("All day"))
        for place, day in enumerate(self._grid.days()):
            if day in self._noted():
                column = self._grid.column(place)
                box = QRect(column.left() + px(5), px(HEAD + 5), column.width() - px(10), px(22))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("in_service_tint"))
                painter.drawRoundedRect(box, 5, 5)
                painter.setPen(self._theme.colour("in_service"))
                painter.setFont(self._theme.font("chip"))
                words = self._fitted(day, painter.fontMetrics(), box.width() - px(12))
                left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box.adjusted(px(8), 0, 0, 0), int(left), words)

    def _noted(self) -> list[date]:
        """The shown days that are no ordinary school days."""
        week = self._week
        return [
            day
            for day in self._grid.days()
            if week is not None and (week.is_closed(day) or week.note(day))
        ]

    def _note(self, day: date) -> str:
        note = self._week.note(day) if self._week else None
        return tr("No school") if note is None else phrases.school_day_words(note)

    def _fitted(self, day: date, metrics: QFontMetrics, room: int) -> str:
        note = self._week.note(day) if self._week else None
        return tr("No school") if note is None else phrases.fitted_day_words(note, metrics, room)

    def _resize(self) -> None:
        self.setFixedHeight(px(HEAD) + (px(ALL_DAY) if self._noted() else 0))


class WeekView(CalendarView):
    """Heads and hours together, of a week or of one day."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None):
        super().__init__(parent)
        self.grid = WeekGrid(theme, words)
        self.head = WeekHead(theme, words, self.grid)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.grid)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._has_been_shown = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._scroll, 1)
        grid = self.grid
        grid.selected.connect(self._follow)
        for mine, its in (
            (self.selected, grid.selected),
            (self.opened, grid.opened),
            (self.clicked, grid.clicked),
            (self.moved, grid.moved),
            (self.new_asked, grid.new_asked),
            (self.turned, grid.turned),
        ):
            its.connect(mine)

    def show_stretch(self, stretch: Stretch) -> None:
        self.grid.show_stretch(stretch)
        self.head.show_week(stretch)

    def select(self, conference_id: str) -> None:
        self.grid.select(conference_id)

    def chosen(self) -> str:
        return self.grid.chosen()

    def enter(self, conference_id: str = "") -> None:
        self.grid.enter(conference_id)

    def row(self, conference_id: str) -> ListedConference:
        return self.grid.row(conference_id)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(GUTTER + 5 * 60), px(HEAD + 160))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_been_shown:
            self._has_been_shown = True
            self._scroll.verticalScrollBar().setValue(self.grid.height_of(time(7, 50)))

    def _follow(self, conference_id: str) -> None:
        self._scroll.ensureWidgetVisible(self.grid.tile(conference_id), 0, px(24))
