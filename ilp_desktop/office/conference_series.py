"""A conference that is held again and again: its days, and all of them put in the calendar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.conference_reading import taken
from ilp_desktop.office.conference_rows import Clash, NewConference
from ilp_desktop.office.conferences import new_conference
from ilp_desktop.office.school_days import school_days
from ilp_desktop.office.terms import year_of
from ilp_desktop.policy.conferences import Repeat, repeated
from ilp_desktop.vault import OfficeSession

LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDay:
    """One day of a series."""

    on: date
    left_out: str
    """Why there is no school that day; empty where there is, and the conference is held."""
    clashes: tuple[Clash, ...]
    """What it would overlap that day."""


def series_days(
    session: OfficeSession, new: NewConference, how: Repeat, until: date
) -> tuple[SeriesDay, ...]:
    """The days on which it would be, those without school among them.

    Raises:
        OfficeError: it ends before it begins, or goes on for more than a year.
    """
    first = new.starts_at.date()
    if until < first:
        raise OfficeError("The last day is before the first. Look at both days.")
    if until - first > LONGEST:
        raise OfficeError("A series ends within a year. Choose an earlier last day.")
    return tuple(_day(session, new, on) for on in repeated(first, how, until))


def new_series(
    session: OfficeSession, new: NewConference, how: Repeat, until: date
) -> tuple[str, ...]:
    """Puts each of them in the calendar by itself, on days with school; returns their ids.

    Raises:
        OfficeError: there is school on none of them, or one of them cannot be.
    """
    held = [day.on for day in series_days(session, new, how, until) if not day.left_out]
    if not held:
        raise OfficeError("There is no school on any of these days. Choose other days.")
    at = new.starts_at.time()
    return tuple(
        new_conference(session, replace(new, starts_at=datetime.combine(on, at))) for on in held
    )


def _day(session: OfficeSession, new: NewConference, on: date) -> SeriesDay:
    starts_at = datetime.combine(on, new.starts_at.time())
    left_out = _left_out(session, on)
    clashes = () if left_out else taken(session, starts_at, new.minutes, new.place)
    return SeriesDay(on=on, left_out=left_out, clashes=clashes)


def _left_out(session: OfficeSession, on: date) -> str:
    closed = [day.name for day in school_days(session, on, on) if not day.kind.has_school]
    if closed:
        return closed[0]
    year = year_of(session, on)
    if year is not None and not year.starts_on <= on <= year.ends_on:
        return Told("outside the school year")
    return ""
