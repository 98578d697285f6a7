"""Which days are shown, and how: one day, a week, a month, or the weeks of the agenda."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ilp_desktop.desktop.dates import day_title, days_title, month_title
from ilp_desktop.desktop.language import mark

DAY, WEEK, MONTH, AGENDA = "day", "week", "month", "agenda"
VIEWS = (
    (DAY, mark("Day")),
    (WEEK, mark("Week")),
    (MONTH, mark("Month")),
    (AGENDA, mark("Agenda")),
)
AGENDA_DAYS = 28


@dataclass(frozen=True, slots=True)
class Span:
    """A view, and the day one is at in it."""

    view: str
    day: date

    @property
    def first(self) -> date:
        """The first day that is shown; a month begins with its first whole week."""
        if self.view == WEEK:
            return monday_of(self.day)
        return monday_of(self.day.replace(day=1)) if self.view == MONTH else self.day

    @property
    def last(self) -> date:
        if self.view == WEEK:
            return self.first + timedelta(days=6)
        if self.view == MONTH:
            return monday_of(_in_month(self.day, 31)) + timedelta(days=6)
        return self.day + timedelta(days=AGENDA_DAYS - 1 if self.view == AGENDA else 0)

    def turned(self, by: int) -> Span:
        """So many days, weeks or months on, or back; the agenda goes by its weeks."""
        if self.view == MONTH:
            months = self.day.year * 12 + self.day.month - 1 + by
            first = date(months // 12, months % 12 + 1, 1)
            return replace(self, day=_in_month(first, self.day.day))
        days = {DAY: 1, WEEK: 7, AGENDA: AGENDA_DAYS}[self.view]
        return replace(self, day=self.day + timedelta(days=days * by))

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def words(self) -> str:
        """What stands over it: "Nov 30 – Dec 4, 2026", "December 2026"."""
        if self.view == DAY:
            return day_title(self.day)
        if self.view == MONTH:
            return month_title(self.day)
        last = self.first + timedelta(days=4) if self.view == WEEK else self.last
        return days_title(self.first, last)


def weekday_of(day: date) -> date:
    """The day itself; on a weekend the Monday after, whose week is the one to look at."""
    return day if day.weekday() <= 4 else day + timedelta(7 - day.weekday())


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _in_month(day: date, number: int) -> date:
    """That day of the month, or its last where it has no such day."""
    return day.replace(day=min(number, monthrange(day.year, day.month)[1]))
