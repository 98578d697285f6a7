"""Events that repeat, worked out within a window: rules, exceptions, and days that were moved."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import recurring_ical_events

from ilp_desktop.errors import Told
from ilp_desktop.exchange.calendar_days import Event

Rule = Any
SINGLE = ""
"""Stands for the rule's day where there is no rule."""
EARLIEST = 1900
"""No series is counted along from before this year."""
_COST = {"DAILY": 5, "WEEKLY": 5, "MONTHLY": 25, "YEARLY": 50}
"""Microseconds, about, that a step of a rule takes on a slow machine; other rules are refused."""
_STEP = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30, "YEARLY": 365}
_MOST_WORK = 3_000_000
_NOT_AT_SCHOOLS = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND", "BYYEARDAY", "BYWEEKNO"})
_LEAP_YEAR = 2024


class TooMuch(Exception):
    """A series repeats in a way that is not worked out."""

    def __init__(self, told: Told) -> None:
        super().__init__(told)
        self.told = told


@dataclass(slots=True)
class Work:
    """How far rules have been counted along in one file, so that it comes to an end."""

    last: date
    done: int = field(default=0)

    def add(self, rule: Rule, begins: date) -> None:
        """Allow for one rule.

        Raises:
            TooMuch: with it the file would take too long.
        """
        kind = str(rule["FREQ"][0]).upper()
        steps = max(0, (self.last - begins).days) // _STEP[kind]
        self.done += (steps + 10) * _COST[kind]
        if self.done > _MOST_WORK:
            raise TooMuch(Told("The calendar has more events that repeat than can be worked out."))


def occurrences(
    events: Sequence[Event], first: date, last: date, work: Work
) -> Iterator[tuple[Event, str]]:
    """The events of one UID, each with the day that the rule gives it.

    Raises:
        TooMuch: it repeats in a way that is not worked out.
        ValueError, TypeError, KeyError, AttributeError: it is broken.
    """
    newest = _newest(events)
    if not any(it.get("RRULE") or it.get("RDATE") or it.get("RECURRENCE-ID") for it in newest):
        for event in newest:
            yield event, SINGLE if len(newest) == 1 else _day(event["DTSTART"].dt)
        return
    alone = icalendar.Calendar()
    for event in newest:
        alone.add_component(_bounded(event, first, work))
    query = recurring_ical_events.of(alone)
    for occurrence in query.between(first, last + timedelta(days=1)):
        told = occurrence.get("RECURRENCE-ID") or occurrence["DTSTART"]
        yield occurrence, _day(told.dt)


def _newest(events: Sequence[Event]) -> list[Event]:
    """Of those that are for the same day of the series, the one with the highest SEQUENCE."""
    highest: dict[str, int] = {}
    for event in events:
        place = _place(event)
        highest[place] = max(highest.get(place, 0), _sequence(event))
    return [it for it in events if _sequence(it) == highest[_place(it)]]


def _place(event: Event) -> str:
    moved = event.get("RECURRENCE-ID")
    return SINGLE if moved is None else str(moved.dt)


def _sequence(event: Event) -> int:
    return max(0, int(event.get("SEQUENCE", 0)))


def _day(moment: date) -> str:
    return (moment.date() if isinstance(moment, datetime) else moment).isoformat()


def _bounded(event: Event, first: date, work: Work) -> Event:
    """The event, where its rules come to an end; a yearly one begins near the window."""
    rules = event.get("RRULE") or []
    rules = rules if isinstance(rules, list) else [rules]
    for rule in rules:
        begins = event["DTSTART"].dt
        _must_be_a_schools(rule, begins)
        near = first.year - 1
        if (
            _is_plainly_yearly(rule)
            and begins.year < near
            and (begins.month, begins.day) != (2, 29)
        ):
            event = event.copy()
            event.DTSTART = begins = begins.replace(year=near)
            if "DTEND" in event:
                event.DTEND = event["DTEND"].dt.replace(year=near)
        work.add(rule, begins.date() if isinstance(begins, datetime) else begins)
    return event


def _is_plainly_yearly(rule: Rule) -> bool:
    return str(rule["FREQ"][0]).upper() == "YEARLY" and not {"COUNT", "INTERVAL"} & set(rule)


def _must_be_a_schools(rule: Rule, begins: date) -> None:
    odd = (
        str(rule["FREQ"][0]).upper() not in _COST
        or not _NOT_AT_SCHOOLS.isdisjoint(rule)
        or any(int(it) < 1 for it in rule.get("INTERVAL", [1]))
        or (begins.year < EARLIEST and not _is_plainly_yearly(rule))
        or not _has_days(rule)
    )
    if odd:
        raise TooMuch(Told("The event repeats in a way that days of a school do not."))


def _has_days(rule: Rule) -> bool:
    """Whether there are days of the month that it names: not only February 30."""
    days = [abs(int(day)) for day in rule.get("BYMONTHDAY", [])]
    months = [int(month) for month in rule.get("BYMONTH", range(1, 13))]
    if any(not 1 <= month <= 12 for month in months):
        return False
    longest = max((monthrange(_LEAP_YEAR, month)[1] for month in months), default=0)
    return not days or any(1 <= day <= longest for day in days)
