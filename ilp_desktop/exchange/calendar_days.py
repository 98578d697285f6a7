"""The days of one event at the school, whatever form its beginning and end are written in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ilp_desktop.errors import Told

DAY = timedelta(days=1)
Event = Any
"""A component of a calendar; a property of it may be nearly anything, as the library has it."""


@dataclass(frozen=True, slots=True)
class Days:
    """Both days are included; without a time the whole day is meant."""

    from_on: date
    to_on: date
    begins: time | None = None
    ends: time | None = None
    repair: Told | None = None


def days_of(event: Event, zone: ZoneInfo) -> Days:
    """The event's days.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: they cannot be read.
    """
    begins = _moment(event, "DTSTART")
    ends = _end(event, begins)
    if isinstance(begins, datetime) and isinstance(ends, datetime):
        return _timed(_at_school(begins, zone), _at_school(ends, zone))
    if isinstance(begins, datetime) or isinstance(ends, datetime):
        raise TypeError("a day and a time do not make a span")
    return _whole(begins, ends)


def _moment(event: Event, name: str) -> date:
    value = event[name].dt
    if not isinstance(value, date):
        raise TypeError(f"{name} is no day")
    return value


def _end(event: Event, begins: date) -> date:
    if "DTEND" in event:
        return _moment(event, "DTEND")
    if "DURATION" in event:
        ends: date = begins + event["DURATION"].dt
        return ends
    return begins if isinstance(begins, datetime) else begins + DAY


def _at_school(moment: datetime, zone: ZoneInfo) -> datetime:
    """Wall time at the school; a moment that says no zone is wall time already."""
    return moment if moment.tzinfo is None else moment.astimezone(zone).replace(tzinfo=None)


def _whole(begins: date, ends: date) -> Days:
    if ends > begins:
        return Days(begins, ends - DAY)
    repair = Told("The event ends when it begins; it is taken for that one day.")
    if ends < begins:
        repair = Told("The event ends before it begins; it is taken for its first day.")
    return Days(begins, begins, repair=repair)


def _timed(begins: datetime, ends: datetime) -> Days:
    at_midnight = begins.time() == ends.time() == time.min
    if at_midnight:
        last = max(begins, ends - DAY).date()
        told = Told("It begins and ends at midnight, and is taken for whole days.")
        return Days(begins.date(), last, repair=told)
    if ends < begins:
        repair = Told("The event ends before it begins; it is taken for its first day.")
        return Days(begins.date(), begins.date(), begins.time(), repair=repair)
    last = ends.date() if ends.time() > time.min else max(begins.date(), ends.date() - DAY)
    return Days(begins.date(), last, begins.time(), ends.time())
