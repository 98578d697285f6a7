"""The month view: weeks of days under each other, conferences dragged from day to day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.calendar.day_cell import GAP, HEAD, LINE, DayCell, DayLine
from ilp_desktop.desktop.calendar.views import CalendarView, moved_by, pages_turned
from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.words import Words

TOP = 34
WIDTHS = (2, 2, 2, 2, 2, 1, 1)
"""A Saturday and a Sunday are half as wide as a school day."""
WAYS = {
    Qt.Key.Key_Left: timedelta(days=-1),
    Qt.Key.Key_Right: timedelta(days=1),
    Qt.Key.Key_Up: timedelta(weeks=-1),
    Qt.Key.Key_Down: timedelta(weeks=1),
}


class MonthView(CalendarView):
    """Whole weeks. The arrows go from day to day, Enter opens a day or a conference, Tab goes
    through a day's conferences; Alt and the arrows move the chosen one."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._stretch: Stretch | None = None
        self._cells: list[DayCell] = []
        self._chosen = ""
        self._day: date | None = None
        self.setAccessibleName(tr("Days of the month"))
        theme.changed.connect(self._arrange)

    def show_stretch(self, stretch: Stretch) -> None:
        was_on_line = isinstance(self.focusWidget(), DayLine)
        if was_on_line:
            self.setFocus()  # else it wanders through the lines that change
        self._stretch = stretch
        dates = stretch.dates()
        middle = dates[len(dates) // 2]
        while len(self._cells) < len(dates):
            self._cells.append(self._made())
        if self._day not in dates:
            first = next(day for day in dates if day.month == middle.month)
            today = stretch.now.date()
            self._day = today if today in dates and today.month == middle.month else first
        for cell, day in zip(self._cells, dates, strict=False):
            is_aside = day.month != middle.month
            for line in cell.show_day(day, stretch, is_aside=is_aside):
                self._listen(line)
        for place, cell in enumerate(self._cells):
            cell.setVisible(place < len(dates))
        self._mark()
        self._arrange()
        if was_on_line:
            self.enter(self._chosen)

    def select(self, conference_id: str) -> None:
        self._chosen = conference_id
        line = self._line(conference_id)
        if line is not None:
            self._day = line.row.starts_at.date()
        self._mark()

    def chosen(self) -> str:
        return self._chosen if self._line(self._chosen) else ""

    def enter(self, conference_id: str = "") -> None:
        line = self._line(conference_id)
        if line is not None and line.isVisible():
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif line is not None:
            self.go_to(line.row.starts_at.date())
        elif self._day is not None:
            self.go_to(self._day)

    def row(self, conference_id: str) -> ListedConference:
        line = self._line(conference_id)
        assert line is not None, "it is in sight"
        return line.row

    def day(self) -> date | None:
        return self._day

    def cell(self, day: date) -> DayCell:
        return next(it for it in self._cells if it.day == day and it.isVisibleTo(self))

    def go_to(self, day: date) -> None:
        """Put the focus on a day; one beyond these turns the month."""
        stretch = self._stretch
        if stretch is None:
            return
        if stretch.first <= day <= stretch.last:
            self.cell(day).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.day_wanted.emit(day)

    def be_at(self, day: date) -> None:
        self._take_day(day)

    def minimumSizeHint(self) -> QSize:
        weeks = max(len(self._stretch_dates()) // 7, 5)
        return QSize(px(12 * 34), px(TOP) + weeks * px(HEAD + LINE + 2 * GAP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = WAYS.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move_by(way)
        elif way is not None and self._day is not None:
            self.go_to(self._day + way)
        elif turns := pages_turned(event):
            self.turned.emit(turns)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._day is not None:
            self.day_opened.emit(self._day)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names of the days."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.colour("muted"))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number in range(7):
            box = self._box(number, 0, px(TOP))
            words = self._words(f"weekday.{number + 1}")[:3]
            painter.drawText(box.adjusted(px(8), 0, 0, 0), flags, words)
        painter.fillRect(0, px(TOP) - 1, self.width(), 1, self._theme.colour("hairline"))

    def _stretch_dates(self) -> list[date]:
        return self._stretch.dates() if self._stretch else []

    def _made(self) -> DayCell:
        cell = DayCell(self._theme, self._words, self)
        cell.entered.connect(self._take_day)
        cell.opened.connect(self.day_opened)
        cell.new_asked.connect(self.new_asked)
        return cell

    def _listen(self, line: DayLine) -> None:
        line.selected.connect(self._take)
        line.opened.connect(self.opened)
        line.clicked.connect(self.clicked)
        line.dragged.connect(lambda to, line=line: self._drag(line, to))
        line.dropped.connect(lambda line=line: self._drop(line))
        line.given_up.connect(lambda: self._drag(None, QPoint()))
        line.show()

    def _take_day(self, day: date) -> None:
        self._day = day
        self._mark()

    def _take(self, conference_id: str) -> None:
        if conference_id != self._chosen:
            self.select(conference_id)
            self.selected.emit(conference_id)

    def _line(self, conference_id: str) -> DayLine | None:
        for cell in self._cells:
            for line in cell.lines if cell.isVisibleTo(self) else ():
                if line.row.id == conference_id:
                    return line
        return None

    def _mark(self) -> None:
        for cell in self._cells:
            cell.show_chosen(cell.day == self._day)
            for line in cell.lines:
                line.show_marked(line.row.id == self._chosen)

    def _move_by(self, way: timedelta) -> None:
        line = self._line(self._chosen)
        at = moved_by(line.row, way) if line is not None else None
        if line is not None and at is not None:
            self.moved.emit(line.row.id, at, line.row.minutes)

    def _drag(self, line: DayLine | None, to: QPoint) -> None:
        """Mark the day over which the middle of what is dragged is."""
        target = self._under(line, to) if line is not None else None
        for cell in self._cells:
            cell.show_target(cell is target)

    def _drop(self, line: DayLine) -> None:
        target = next((cell for cell in self._cells if cell.is_target), None)
        self._drag(None, QPoint())
        row = line.row
        if target is not None and target.day != row.starts_at.date():
            at = datetime.combine(target.day, row.starts_at.time())
            self.moved.emit(row.id, at, row.minutes)

    def _under(self, line: DayLine, to: QPoint) -> DayCell | None:
        middle = to + QPoint(line.width() // 2, line.height() // 2)
        at = line.mapTo(self, middle - line.pos())
        cells = (it for it in self._cells if it.isVisibleTo(self) and it.geometry().contains(at))
        return next(cells, None)

    def _arrange(self) -> None:
        count = len(self._stretch_dates()) // 7
        room = self.height() - px(TOP)
        for place, cell in enumerate(self._cells[: count * 7]):
            week, day = divmod(place, 7)
            top = px(TOP) + room * week // count
            bottom = px(TOP) + room * (week + 1) // count
            cell.setGeometry(self._box(day, top, bottom - top))
        self.update()

    def _box(self, number: int, top: int, high: int) -> QRect:
        """The column of a weekday, from Monday."""
        left = self.width() * sum(WIDTHS[:number]) // sum(WIDTHS)
        right = self.width() * sum(WIDTHS[: number + 1]) // sum(WIDTHS)
        return QRect(left, top, right - left, high)
