"""School years: their names, which one a day belongs to, and ages."""

from __future__ import annotations

from datetime import date
from enum import Enum


class DayKind(Enum):
    """Why a day is no ordinary school day."""

    RECESS = "recess"
    HOLIDAY = "holiday"
    IN_SERVICE = "in_service"
    EARLY_OUT = "early_out"
    CONFERENCES = "conferences"
    """Families come to the school for conferences; students may have school as ever."""

    @property
    def has_school(self) -> bool:
        """Whether students come; on an early-out day until the time that is said."""
        return self in (DayKind.EARLY_OUT, DayKind.CONFERENCES)


def year_name(starts_in: int) -> str:
    """The name people use: 2026-27."""
    return f"{starts_in}-{(starts_in + 1) % 100:02d}"


def starting_year(on: date) -> int:
    """The calendar year in which the school year of that day began; a new one begins in July."""
    return on.year if on.month >= 7 else on.year - 1


def graduation_year(grade: int, starts_in: int) -> int:
    """The class of a student who is in that grade in the school year that starts then."""
    return starts_in + 13 - grade


def comes_of_age_on(born_on: date) -> date:
    """The 18th birthday; of who was born on February 29, March 1 (34 CFR 99.5)."""
    try:
        return born_on.replace(year=born_on.year + 18)
    except ValueError:
        return date(born_on.year + 18, 3, 1)


def is_of_age(born_on: date | None, on: date) -> bool:
    """Whether the rights of 34 CFR 99.5 have passed to the student, who is 18 or older."""
    if born_on is None:
        return False
    birthday_passed = (on.month, on.day) >= (born_on.month, born_on.day)
    return on.year - born_on.year - (0 if birthday_passed else 1) >= 18
