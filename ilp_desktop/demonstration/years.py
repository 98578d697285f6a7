"""School years as the demonstration lives through them: terms, school days, months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ilp_desktop.policy.school_year import DayKind, starting_year, year_name

ZONE = ZoneInfo("America/Denver")
YEARS = 6
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEK = timedelta(days=7)
LAST_DAYS = timedelta(days=11)
"""So many days are told one by one."""


@dataclass(frozen=True)
class TermDates:
    """A term: its id in the office and its days."""

    id: str
    number: int
    name: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True)
class Year:
    """A school year as it is known in the office, and how far it has come today."""

    id: str
    place: int
    """From 0 for the first year of the office; the last one is the present one."""
    starts_in: int
    starts_on: date
    ends_on: date
    terms: tuple[TermDates, ...]
    today: date
    told_until: date
    """Until when the year is told at large; the days since then are told one by one."""

    @property
    def name(self) -> str:
        return year_name(self.starts_in)

    @property
    def is_present(self) -> bool:
        return starting_year(self.today) == self.starts_in

    @property
    def until(self) -> date:
        """The last day of which something is told at large."""
        return min(self.ends_on, self.told_until)

    @property
    def elapsed(self) -> float:
        """The share of the year of which there is something to tell."""
        days = (self.ends_on - self.starts_on).days
        return min(1.0, max(0.0, (self.until - self.starts_on).days / days))

    def has_come(self, day: date) -> bool:
        return day <= self.until

    def day(self, share: float) -> date:
        """The school day after that share of the year: 0 is its first day, 1 its last."""
        return school_day(self.starts_on + (self.ends_on - self.starts_on) * share)

    def in_month(self, month: str, number: int) -> date:
        """A school day in the month of that short name, such as "Jan"."""
        place = MONTHS.index(month) + 1
        return school_day(date(self.starts_in + (place < 7), place, min(number, 28)))

    def term_of(self, day: date) -> TermDates:
        return next((term for term in self.terms if day <= term.ends_on), self.terms[-1])


def school_day(day: date) -> date:
    """That day or the next one on which there is school."""
    while day.weekday() > 4 or _is_recess(day):
        day += timedelta(days=1)
    return day


def days_off(starts_in: int) -> tuple[tuple[DayKind, str, date, date, time | None], ...]:
    """The year's recesses, holidays, in-services and early-out days."""
    thanksgiving = date(starts_in, 11, 22) + timedelta((3 - date(starts_in, 11, 22).weekday()) % 7)
    spring = monday_of(date(starts_in + 1, 3, 31))
    wednesdays = [monday_of(date(starts_in, month, 8)) + timedelta(2) for month in (9, 10, 11, 12)]
    wednesdays += [
        monday_of(date(starts_in + 1, month, 8)) + timedelta(2) for month in (1, 2, 3, 4, 5)
    ]
    one_by_one = (
        (DayKind.HOLIDAY, "Labor Day", first_monday(starts_in, 9)),
        (DayKind.HOLIDAY, "Martin Luther King Jr. Day", first_monday(starts_in + 1, 1) + 2 * WEEK),
        (DayKind.HOLIDAY, "Presidents’ Day", first_monday(starts_in + 1, 2) + 2 * WEEK),
        (DayKind.IN_SERVICE, "Teachers’ work day", first_monday(starts_in, 11) - timedelta(3)),
    )
    return (
        (DayKind.RECESS, "Thanksgiving", thanksgiving, thanksgiving + timedelta(1), None),
        (DayKind.RECESS, "Winter recess", date(starts_in, 12, 21), date(starts_in + 1, 1, 2), None),
        (DayKind.RECESS, "Spring recess", spring, spring + timedelta(4), None),
        *((kind, name, day, day, None) for kind, name, day in one_by_one),
        *((DayKind.EARLY_OUT, "Early out", day, day, time(13, 20)) for day in wednesdays),
    )


def first_monday(year: int, month: int) -> date:
    return date(year, month, 1) + timedelta(-date(year, month, 1).weekday() % 7)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def moment(day: date, at: time) -> datetime:
    """Local wall time at the school, with its zone."""
    return datetime.combine(day, at, ZONE)


def _is_recess(day: date) -> bool:
    """Labor Day, Thanksgiving with the day after, and the two weeks about New Year."""
    if day.month == 9:
        return day.weekday() == 0 and day.day <= 7
    if day.month == 11:
        thursday = 22 + (3 - date(day.year, 11, 22).weekday()) % 7
        return thursday <= day.day <= thursday + 1
    return (day.month, day.day) >= (12, 21) or (day.month, day.day) <= (1, 2)
