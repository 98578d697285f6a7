"""Dragging in the week: a conference to another time, its end, and a new one over free time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.calendar.views import SNAP
from ilp_desktop.desktop.theme import Theme, px

if TYPE_CHECKING:
    from ilp_desktop.desktop.calendar.grid import WeekGrid
    from ilp_desktop.desktop.calendar.tile import ConferenceTile


class Ghost(QWidget):
    """Where a conference would stand if one let go now, with the time in words."""

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def words(self) -> str:
        return self._words

    def show_span(self, box: QRect, starts_at: datetime, minutes: int) -> None:
        self._words = phrases.between(starts_at, starts_at + timedelta(minutes=minutes))
        self.setAccessibleName(self._words)
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.colour("selection"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("label"))
        where = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        painter.drawText(self.rect().adjusted(px(12), px(3), -px(4), 0), where, self._words)


class Dragging(QObject):
    """Follows the mouse over the week; Escape leaves everything as it was."""

    def __init__(self, grid: WeekGrid, theme: Theme):
        super().__init__(grid)
        self._grid = grid
        self.ghost = Ghost(theme, grid)
        self._wanted: tuple[datetime, int] | None = None
        self._pressed: QPoint | None = None
        grid.installEventFilter(self)

    def move_tile(self, tile: ConferenceTile, to: QPoint) -> None:
        """It is held here by its upper left corner."""
        at = self._grid.time_at(QPoint(to.x() + tile.width() // 2, to.y()))
        if at is not None:
            self._want(at, tile.row.minutes)

    def stretch_tile(self, tile: ConferenceTile, to: QPoint) -> None:
        """Its end is held here."""
        begins = tile.row.starts_at
        at = self._grid.time_at(QPoint(tile.geometry().center().x(), to.y()))
        if at is not None:
            self._want(begins, max(int((at - begins).total_seconds()) // 60, SNAP))

    def put_down(self, tile: ConferenceTile) -> None:
        wanted = self._give_up()
        if wanted is not None and wanted != (tile.row.starts_at, tile.row.minutes):
            self._grid.moved.emit(tile.row.id, *wanted)

    def give_up(self) -> None:
        self._give_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._follow(event)
        elif isinstance(event, QKeyEvent) and self._is_drawing_left(event):
            self._give_up()
            return True
        return super().eventFilter(watched, event)

    def _is_drawing_left(self, event: QKeyEvent) -> bool:
        is_escape = event.key() == Qt.Key.Key_Escape
        return is_escape and event.type() is QEvent.Type.KeyPress and self._pressed is not None

    def _follow(self, event: QMouseEvent) -> None:
        """Free time is pressed, drawn over, and let go."""
        here = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = here if event.button() is Qt.MouseButton.LeftButton else None
        elif event.type() is QEvent.Type.MouseMove and self._pressed is not None:
            self._draw_out(self._pressed, here)
        elif event.type() is QEvent.Type.MouseButtonDblClick:
            self._pressed = None
            if (at := self._grid.time_at(here)) is not None:
                self._grid.new_asked.emit(at, 0)
        elif event.type() is QEvent.Type.MouseButtonRelease:
            wanted = self._give_up()
            if wanted is not None:
                self._grid.new_asked.emit(*wanted)

    def _draw_out(self, begin: QPoint, here: QPoint) -> None:
        if self._wanted is None:
            if (here - begin).manhattanLength() < QApplication.startDragDistance():
                return
            self._grid.grabKeyboard()  # so that Escape is heard, wherever the focus is
        one = self._grid.time_at(begin)
        other = self._grid.time_at(QPoint(begin.x(), here.y()))
        if one is not None and other is not None:
            minutes = int(abs(other - one).total_seconds()) // 60
            self._want(min(one, other), max(minutes, SNAP))

    def _want(self, at: datetime, minutes: int) -> None:
        self._wanted = (at, minutes)
        self.ghost.show_span(self._grid.box_of(at, minutes), at, minutes)

    def _give_up(self) -> tuple[datetime, int] | None:
        """Take the ghost away; what it stood for."""
        wanted, self._wanted, self._pressed = self._wanted, None, None
        self.ghost.hide()
        self._grid.releaseKeyboard()
        return wanted
