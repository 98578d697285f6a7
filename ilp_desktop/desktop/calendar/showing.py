"""The views of the calendar: which of them is in sight, at which days, and what lies there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilp_desktop.desktop.calendar.agenda import AgendaView
from ilp_desktop.desktop.calendar.month import MonthView
from ilp_desktop.desktop.calendar.spans import (
    AGENDA,
    DAY,
    MONTH,
    VIEWS,
    WEEK,
    Span,
    monday_of,
    weekday_of,
)
from ilp_desktop.desktop.calendar.views import CalendarView
from ilp_desktop.desktop.calendar.week import WeekView
from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.desktop.desk import Desk

MORNING, EVENING = time(8), time(18)
"""Between these a conference is likely to begin."""
LONGEST_BREAK = 30
"""Days without school that are passed over to find the next with it."""
VIEW = "calendar_view"
"""The setting of the account that keeps how the calendar was shown last."""


class Showing(QStackedWidget):
    """A day and a week share their hours; the month and the agenda stand beside them."""

    selected = Signal(str)
    opened = Signal(str)
    clicked = Signal(str)
    moved = Signal(str, datetime, int)
    new_asked = Signal(datetime, int)
    turned = Signal(int)
    day_opened = Signal(date)
    day_wanted = Signal(date)

    def __init__(self, desk: Desk, now: Callable[[], datetime], parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._now = now
        today = weekday_of(now().date())
        hours = WeekView(desk.theme, desk.words)
        self.agenda = AgendaView(desk.theme, desk.words)
        self._views: dict[str, CalendarView] = {
            DAY: hours,
            WEEK: hours,
            MONTH: MonthView(desk.theme, desk.words),
            AGENDA: self.agenda,
        }
        self.stretch: Stretch | None = None
        self.is_finding = False
        kept = desk.vault.settings.find(desk.account, VIEW, WEEK)
        self.span = Span(kept if kept in dict(VIEWS) else WEEK, today)
        self.go(today)
        for view in dict.fromkeys(self._views.values()):
            self.addWidget(view)
            for mine, its in (
                (self.selected, view.selected),
                (self.opened, view.opened),
                (self.clicked, view.clicked),
                (self.moved, view.moved),
                (self.new_asked, view.new_asked),
                (self.turned, view.turned),
                (self.day_opened, view.day_opened),
                (self.day_wanted, view.day_wanted),
            ):
                its.connect(mine)
        self.setCurrentWidget(self.view)

        self._clock = QTimer(self, interval=60_000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    @property
    def view(self) -> CalendarView:
        """The one that is in sight."""
        return self.agenda if self.is_finding else self._views[self.span.view]

    def minimumSizeHint(self) -> QSize:
        """Of the one that is in sight; the others take no room."""
        return self.view.minimumSizeHint()

    def has_focus(self) -> bool:
        return self.view.isAncestorOf(self.focusWidget())

    def show_rows(self, stretch: Stretch, *, is_found: bool = False) -> None:
        """Show these days, or as a list what a search has found."""
        self.is_finding = is_found
        self.stretch = stretch
        self.setCurrentWidget(self.view)
        self.view.show_stretch(stretch)
        self.updateGeometry()

    def switch(self, view: str, day: date | None) -> None:
        """Show the calendar so from now on, at a day, or at what is chosen, or at today."""
        chosen = self.view.chosen()
        if day is None:
            day = self.view.row(chosen).starts_at.date() if chosen else self.view.day()
        if day is None:
            day = self._usual_day(self._desk.today)
        self.span = Span(view, day)
        self._desk.vault.settings.keep(self._desk.account, VIEW, view)
        self.setCurrentWidget(self.view)

    def go(self, day: date) -> None:
        """Another day; the week that one is in begins with its Monday."""
        self.span = replace(self.span, day=monday_of(day) if self.span.view == WEEK else day)

    def turn(self, by: int) -> None:
        """So many days, weeks or months on, or back."""
        self.span = replace(self.span, day=self.view.day() or self.span.day).turned(by)

    def next(self) -> str:
        """The conference that comes next, or the first of these days, or the last one found."""
        stretch = self.stretch
        if stretch is None or not stretch.rows:
            return ""
        coming = [row for row in stretch.rows if row.ends_at > stretch.now]
        return (coming or stretch.rows[-1:] if self.is_finding else coming or stretch.rows)[0].id

    def meant(self, now: datetime) -> date:
        """The day of the chosen conference, else the one where the cursor is, or today."""
        chosen = self.view.chosen()
        if chosen:
            return self.view.row(chosen).starts_at.date()
        return self.view.day() or self._usual_day(now.date())

    def usual_time(self, now: datetime) -> datetime:
        """For a new one: after the chosen one, the next half hour, or a morning of school."""
        chosen, day = self.view.chosen(), self.view.day()
        if chosen and day in (None, self.view.row(chosen).starts_at.date()):
            return self.view.row(chosen).ends_at
        day = day or self._usual_day(now.date())
        soon = (now + timedelta(minutes=30 - now.minute % 30)).replace(second=0, microsecond=0)
        if day == soon.date() and MORNING <= soon.time() <= EVENING and not self._is_closed(day):
            return soon
        if day == now.date():
            day = self._next_of_school(day if now.time() < MORNING else day + timedelta(1))
        return datetime.combine(day, MORNING)

    def _tick(self) -> None:
        """The red line of the hours moves on."""
        has_line = self.span.view in (DAY, WEEK) and not self.is_finding
        if self.isVisible() and self.stretch is not None and has_line:
            self.show_rows(replace(self.stretch, now=self._now()))

    def _is_closed(self, day: date) -> bool:
        return self.stretch.is_closed(day) if self.stretch is not None else day.weekday() > 4

    def _next_of_school(self, day: date) -> date:
        """The first day from this one on with school; in the summer the next weekday."""
        days = [day + timedelta(number) for number in range(LONGEST_BREAK)]
        return next((it for it in days if not self._is_closed(it)), weekday_of(day))

    def _usual_day(self, today: date) -> date:
        """Today where it is in sight, or else the first day."""
        return today if self.span.holds(today) else self.span.first
