"""The hours of a week with its conferences: where each stands, the keys, dragging."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.calendar.dragging import Dragging
from ilp_desktop.desktop.calendar.ground import GUTTER, Ground, NowLine, draw_ground
from ilp_desktop.desktop.calendar.lanes import lanes
from ilp_desktop.desktop.calendar.tile import ConferenceTile
from ilp_desktop.desktop.calendar.views import SNAP, STEPS, CalendarView, moved_by, pages_turned
from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.words import Words

HOUR = 69
INSET = 5
FIRST, LAST = 7, 18
"""The hours that are shown in any case."""


class WeekGrid(CalendarView):
    """Columns of days over rows of hours. The arrows select, Enter opens, Alt and arrows move."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._week: Stretch | None = None
        self._tiles: dict[str, ConferenceTile] = {}
        self._chosen = ""
        self._walked: list[str] = []
        self._days: list[date] = []
        self._hours = (FIRST, LAST)
        self._line = NowLine(theme, self)
        self.dragging = Dragging(self, theme)
        self.setAccessibleName(tr("Conferences of the week"))
        theme.changed.connect(self._arrange)

    def show_stretch(self, week: Stretch) -> None:
        """Keeps the tiles that are there already, and with them the focus."""
        self._week = week
        self._days, self._hours = days_of(week), hours_of(week.rows)
        rows = {row.id: row for row in week.rows}
        for gone in [each for each in self._tiles if each not in rows]:
            tile = self._tiles.pop(gone)
            tile.hide()
            tile.deleteLater()
        for row in week.rows:
            if row.id in self._tiles:
                self._tiles[row.id].show_row(row)
            else:
                self._add(row)
        self._keep_order()
        self.select(self._chosen if self._chosen in self._tiles else "")
        self._arrange()

    def select(self, conference_id: str) -> None:
        """Mark one; without an id the first is the one that Tab reaches."""
        self._chosen = conference_id
        for each, tile in self._tiles.items():
            tile.show_selected(each == conference_id)
        if not conference_id and self._tiles:
            self._tiles[self._order()[0].id].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        is_empty = not self._tiles  # then the grid itself has the keys
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_empty else Qt.FocusPolicy.NoFocus)

    def enter(self, conference_id: str = "") -> None:
        """Put the focus on a conference, or on the one that is selected, or the first."""
        wanted = conference_id or self._chosen
        tile = self._tiles.get(wanted) or next((self._tiles[row.id] for row in self._order()), None)
        (self if tile is None else tile).setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> str:
        return self._chosen

    def tile(self, conference_id: str) -> ConferenceTile:
        return self._tiles[conference_id]

    def row(self, conference_id: str) -> ListedConference:
        return self._tiles[conference_id].row

    def days(self) -> list[date]:
        """The days that stand side by side: five, and a Saturday or Sunday that has something."""
        return self._days

    def column(self, place: int) -> QRect:
        """A day's place on the grid, from top to bottom."""
        count = max(len(self.days()), 1)
        room = self.width() - px(GUTTER)
        left = px(GUTTER) + room * place // count
        right = px(GUTTER) + room * (place + 1) // count
        return QRect(left, 0, right - left, self.height())

    def hours(self) -> tuple[int, int]:
        """The first hour that is shown, and the one at which it ends."""
        return self._hours

    def height_of(self, at: time) -> int:
        """How far down a time of day stands."""
        first, _ = self.hours()
        return px(8) + round((at.hour - first + at.minute / 60) * px(HOUR))

    def sizeHint(self) -> QSize:
        first, last = self.hours()
        return QSize(px(GUTTER + 5 * 120), px(16) + (last - first) * px(HOUR))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(GUTTER + 5 * 60), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers()
        if key in STEPS and held & Qt.KeyboardModifier.AltModifier:
            if held & Qt.KeyboardModifier.ShiftModifier:
                self._lengthen_by(STEPS[key])
            else:
                self._move_by(STEPS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key is Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step_day(1 if key is Qt.Key.Key_Right else -1)
        elif way := pages_turned(event):
            self.turned.emit(way)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._week is None:
            return
        columns = {day: self.column(place) for place, day in enumerate(self.days())}
        first, last = self.hours()
        hours = {hour: self.height_of(time(hour)) for hour in range(first, min(last, 23) + 1)}
        now = self.height_of(self._week.now.time()) if self._line.isVisibleTo(self) else None
        painter = QPainter(self)
        early = {day: self._week.out_at(day) for day in columns}
        out = {day: self.height_of(at) for day, at in early.items() if at is not None}
        draw_ground(painter, self._theme, self._week, Ground(columns, hours, out, now))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.visibleRegion().boundingRect().adjusted(1, 1, -1, -1))

    def _add(self, row: ListedConference) -> None:
        tile = ConferenceTile(row, self._theme, self._words, self)
        tile.selected.connect(self._take)
        tile.opened.connect(self.opened)
        tile.clicked.connect(self.clicked)
        tile.dragged.connect(lambda to, tile=tile: self.dragging.move_tile(tile, to))
        tile.stretched.connect(lambda to, tile=tile: self.dragging.stretch_tile(tile, to))
        tile.dropped.connect(lambda tile=tile: self.dragging.put_down(tile))
        tile.given_up.connect(self.dragging.give_up)
        self._tiles[row.id] = tile
        tile.show()

    def _take(self, conference_id: str) -> None:
        if conference_id != self._chosen:
            self.select(conference_id)
            self.selected.emit(conference_id)

    def _order(self) -> list[ListedConference]:
        """By time: the order that the arrows, Tab and a screen reader go through."""
        rows = [tile.row for tile in self._tiles.values()]
        return sorted(rows, key=lambda row: (row.starts_at, row.id))

    def _keep_order(self) -> None:
        """A screen reader walks the children in their order: put them in the order of time."""
        order = [row.id for row in self._order()]
        if order == self._walked:
            return
        self._walked = order
        for each in order:
            self._tiles[each].raise_()
        self._line.raise_()
        self.dragging.ghost.raise_()

    def _step(self, way: int) -> None:
        order = [row.id for row in self._order()]
        here = order.index(self._chosen) + way if self._chosen in order else 0
        if 0 <= here < len(order):
            self.enter(order[here])

    def _step_day(self, way: int) -> None:
        """To the nearest in time on the next day that has something, or into the next week."""
        tile = self._tiles.get(self._chosen)
        if tile is None:
            self.enter()
            return
        from_day = tile.row.starts_at.date()
        days = sorted({row.starts_at.date() for row in self._order()}, reverse=way < 0)
        beyond = [day for day in days if (day - from_day).days * way > 0]
        if not beyond:
            self.turned.emit(way)
            return
        there = [row for row in self._order() if row.starts_at.date() == beyond[0]]
        wanted = tile.row.starts_at.time()
        nearest = min(there, key=lambda row: abs(_minutes(row.starts_at.time()) - _minutes(wanted)))
        self.enter(nearest.id)

    def _move_by(self, step: timedelta) -> None:
        tile = self._tiles.get(self._chosen)
        at = moved_by(tile.row, step) if tile is not None else None
        if tile is not None and at is not None:
            self.moved.emit(tile.row.id, at, tile.row.minutes)

    def _lengthen_by(self, step: timedelta) -> None:
        tile = self._tiles.get(self._chosen)
        if tile is None or tile.row.state is not ConferenceState.PLANNED:
            return
        minutes = tile.row.minutes + int(step.total_seconds()) // 60
        if abs(step) < timedelta(days=1) and minutes >= SNAP:
            self.moved.emit(tile.row.id, tile.row.starts_at, minutes)

    def box_of(self, at: datetime, minutes: int) -> QRect:
        """Where so much time stands."""
        box = self.column(self.days().index(at.date())).adjusted(px(INSET), 0, -px(INSET), 0)
        length = max(round(minutes / 60 * px(HOUR)) - 2, px(22))
        return QRect(box.left(), self.height_of(at.time()), box.width(), length)

    def time_at(self, point: QPoint) -> datetime | None:
        """The day and time at a point, by quarters of an hour."""
        first, last = self.hours()
        minutes = round((point.y() - px(8)) / px(HOUR) * 60 / SNAP) * SNAP
        minutes = min(max(minutes, 0), (last - first) * 60 - SNAP)
        for place, day in enumerate(self.days()):
            box = self.column(place)
            if box.left() <= point.x() < box.right() + 1:
                return datetime.combine(day, time(first)) + timedelta(minutes=minutes)
        return None

    def _arrange(self) -> None:
        """Put every tile where its time and its lane are."""
        self.setMinimumHeight(self.sizeHint().height())
        for place, day in enumerate(self.days()):
            rows = [t.row for t in self._tiles.values() if t.row.starts_at.date() == day]
            box = self.column(place).adjusted(px(INSET), 0, -px(INSET), 0)
            for conference_id, (lane, count) in lanes(rows).items():
                tile = self._tiles[conference_id]
                top = self.height_of(tile.row.starts_at.time())
                length = round(tile.row.minutes / 60 * px(HOUR)) - 2
                left = box.left() + box.width() * lane // count
                right = box.left() + box.width() * (lane + 1) // count - (3 if count > 1 else 0)
                tile.setGeometry(left, top, right - left, max(length, px(22)))
        self._place_line()
        self.update()

    def _place_line(self) -> None:
        week = self._week
        shown = week is not None and week.now.date() in self.days()
        first, last = self.hours()
        shown = shown and week is not None and first <= week.now.hour < last
        self._line.setVisible(shown)
        if shown and week is not None:
            box = self.column(self.days().index(week.now.date()))
            tall = px(10)
            top = self.height_of(week.now.time()) - tall // 2
            self._line.setGeometry(box.left() - tall // 2, top, box.width() + tall // 2, tall)


def days_of(week: Stretch) -> list[date]:
    """The days that stand side by side; a day alone is shown whatever it is."""
    dates = week.dates()
    busy = {row.starts_at.date() for row in week.rows}
    return [day for day in dates if day.weekday() < 5 or day in busy or len(dates) == 1]


def hours_of(rows: Sequence[ListedConference]) -> tuple[int, int]:
    """From the first hour to the last one that has something, a school's day in any case."""
    first = min((row.starts_at.hour for row in rows), default=FIRST)
    last = max((_end_hour(row) for row in rows), default=LAST)
    return min(first, FIRST), max(last, LAST)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _end_hour(row: ListedConference) -> int:
    if row.ends_at.date() > row.starts_at.date():
        return 24
    return row.ends_at.hour + (1 if row.ends_at.minute else 0)
