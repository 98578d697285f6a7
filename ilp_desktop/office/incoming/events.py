"""The events of a school's calendar as they come in: days, not yet what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from ilp_desktop.office.incoming.shapes import Origin, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingEvent:
    """One event, or one day of those that repeat; both ends are included here."""

    key: str
    """Its UID; of one that repeats, with the day that its rule gives it."""
    origin: Origin
    title: str
    from_on: date
    to_on: date
    begins: time | None = None
    """At the school; nothing where the whole day is meant."""
    ends: time | None = None
    details: str = ""
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSet:
    """What a calendar holds of the days that were asked for."""

    name: str
    """As the calendar calls itself, or its file."""
    file: str
    events: tuple[IncomingEvent, ...]
    problems: tuple[Problem, ...] = ()
