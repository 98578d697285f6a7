"""School calendars (RFC 5545) as they are found: read into plain days, nothing mended in silence.

Only the days of the window are worked out, each series of events by itself, so that one that is
broken leaves the others whole. A rule that no school writes (every second; February 30) is refused
before anything counts along it.
"""

from __future__ import annotations

import codecs
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.calendar_days import Days, Event, days_of
from ilp_desktop.exchange.calendar_series import SINGLE, TooMuch, Work, occurrences
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.events import CalendarSet, IncomingEvent
from ilp_desktop.office.incoming.shapes import Origin, Problem, shown

LARGEST_CALENDAR = 4 * 2**20
MOST_EVENTS = 10_000
"""Events of a file, and days that they give within the window."""
LONGEST_TITLE = 200
LONGEST_DETAILS = 2000
NAMELESS = "\0"
"""Begins what stands for the UID of an event without one; no text of a calendar has it."""
UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError)
"""What the library raises where an event is broken."""


@dataclass(frozen=True, slots=True)
class Window:
    """The days that are asked for, both ends included, and where the school is."""

    first: date
    last: date
    zone: ZoneInfo


@dataclass(slots=True)
class _Reading:
    """One file, with what was odd in it."""

    file: str
    window: Window
    problems: Problems
    work: Work

    def note(self, origin: Origin, column: str, value: str, told: Told, *, refuses: bool) -> None:
        self.problems.append(Problem(origin, column, shown(value), told, refuses=refuses))


def read_calendar(path: Path, window: Window) -> CalendarSet:
    """All events that touch the window.

    Raises:
        OfficeError: it is no calendar, or larger than a school's.
    """
    reading = _Reading(path.name, window, Problems(), Work(window.last))
    text = _text(path, reading)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of time zones that were guessed, and rules of two ends
        tops = _parsed(path.name, text)
        placed = list(_placed(tops, _lines_of_events(text)))
        if len(placed) > MOST_EVENTS:
            raise _too_much(path.name)
        events = tuple(_events(reading, placed, _calls_off(tops)))
    name = next((str(top["X-WR-CALNAME"]) for top in tops if top.get("X-WR-CALNAME")), path.stem)
    return CalendarSet(
        name=shown(name), file=path.name, events=events, problems=tuple(reading.problems)
    )


def _text(path: Path, reading: _Reading) -> str:
    try:
        if path.stat().st_size > LARGEST_CALENDAR:
            raise _too_much(path.name)
        content = path.read_bytes()
    except OSError as error:
        raise OfficeError(
            "“{name}” cannot be read from where it lies. Copy it to this computer, then try again.",
            name=path.name,
        ) from error
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        if encoding == "cp1252":
            told = Told("The letters are taken for those of Windows. Look whether names are right.")
            reading.note(Origin(path.name), "", "", told, refuses=False)
        return text
    raise _no_calendar(path.name)


def _parsed(name: str, text: str) -> list[Event]:
    try:
        tops = icalendar.Calendar.from_ical(text, multiple=True)
    except (*UNREADABLE, RecursionError) as error:
        raise _no_calendar(name) from error
    if not tops:
        raise _no_calendar(name)
    return list(tops)


def _calls_off(tops: list[Event]) -> bool:
    """Whether the file takes its events back (METHOD:CANCEL, RFC 5546)."""
    return any(str(top.get("METHOD", "")).casefold() == "cancel" for top in tops)


def _lines_of_events(text: str) -> list[int]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    begun = (line.strip().casefold() == "begin:vevent" for line in lines)
    return [number for number, begins in enumerate(begun, 1) if begins]


def _placed(tops: list[Event], lines: list[int]) -> Iterator[tuple[Event, int]]:
    """Every event with the line on which it begins."""
    events = [event for top in tops for event in top.walk("VEVENT")]
    for place, event in enumerate(events):
        yield event, lines[place] if place < len(lines) else 0


def _events(
    reading: _Reading, placed: list[tuple[Event, int]], calls_off: bool
) -> Iterator[IncomingEvent]:
    series: dict[str, list[tuple[Event, int]]] = {}
    for place, (event, line) in enumerate(placed):
        uid = _text_of(event, "UID")
        series.setdefault(uid or f"{NAMELESS}{place}", []).append((event, line))
    given = 0
    for uid, members in series.items():
        for incoming in _of_series(reading, uid, members, calls_off):
            given += 1
            if given > MOST_EVENTS:
                raise _too_much(reading.file)
            yield incoming


def _of_series(
    reading: _Reading, uid: str, members: list[tuple[Event, int]], calls_off: bool
) -> Iterator[IncomingEvent]:
    """All days of the events that have one UID; nothing but a problem where they are broken."""
    lines = {id(event): line for event, line in members}
    first, line = members[0]
    title = _text_of(first, "SUMMARY")
    try:
        found = list(
            occurrences(
                [event for event, _ in members],
                reading.window.first,
                reading.window.last,
                reading.work,
            )
        )
    except TooMuch as refusal:
        reading.note(Origin(reading.file, line), "RRULE", title, refusal.told, refuses=True)
        return
    except UNREADABLE:
        told = Told("The event’s days or the rule by which it repeats cannot be read.")
        reading.note(Origin(reading.file, line), "DTSTART", title, told, refuses=True)
        return
    for event, rule_day in found:
        origin = Origin(reading.file, lines.get(id(event), line))
        incoming = _incoming(reading, event, origin, uid, rule_day, calls_off)
        if incoming is not None:
            yield incoming


def _incoming(
    reading: _Reading,
    event: Event,
    origin: Origin,
    uid: str,
    rule_day: str,
    calls_off: bool,
) -> IncomingEvent | None:
    title = " ".join(_text_of(event, "SUMMARY").split())[:LONGEST_TITLE]
    try:
        days = days_of(event, reading.window.zone)
    except UNREADABLE:
        told = Told("The event has no day, or none that can be read.")
        reading.note(origin, "DTSTART", title, told, refuses=True)
        return None
    if days.to_on < reading.window.first or days.from_on > reading.window.last:
        return None
    _tell_repairs(reading, event, origin, title, days)
    return IncomingEvent(
        key=_key(uid, rule_day, title, days.from_on),
        origin=origin,
        title=title,
        from_on=days.from_on,
        to_on=days.to_on,
        begins=days.begins,
        ends=days.ends,
        details=_text_of(event, "DESCRIPTION")[:LONGEST_DETAILS],
        is_cancelled=calls_off or _text_of(event, "STATUS").casefold() == "cancelled",
    )


def _key(uid: str, rule_day: str, title: str, from_on: date) -> str:
    """Tells the event from all others, also the next time it comes in."""
    if uid.startswith(NAMELESS):
        return f"{title}@{from_on.isoformat()}"
    return uid if rule_day == SINGLE else f"{uid}/{rule_day}"


def _tell_repairs(reading: _Reading, event: Event, origin: Origin, title: str, days: Days) -> None:
    if days.repair is not None:
        reading.note(origin, "DTEND", title, days.repair, refuses=False)
    for field, _error in event.errors:
        told = Told("This part of the event cannot be read and is left out.")
        reading.note(origin, str(field or ""), title, told, refuses=False)


def _text_of(event: Event, name: str) -> str:
    """The text of a property; of one that is there more than once, the first."""
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value).strip()


def _no_calendar(name: str) -> OfficeError:
    return OfficeError(
        "“{name}” is no calendar that can be read. Export it again as iCalendar (.ics).", name=name
    )


def _too_much(name: str) -> OfficeError:
    return OfficeError(
        "“{name}” holds more than a school’s calendar does. Export the school year alone.",
        name=name,
    )
