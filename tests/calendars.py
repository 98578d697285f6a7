"""School calendars for tests, written as calendar programs write them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from ilp_desktop.exchange.calendars import Window, read_calendar
from ilp_desktop.office.incoming.events import CalendarSet

DENVER = ZoneInfo("America/Denver")
YEAR = Window(date(2026, 7, 1), date(2027, 6, 30), DENVER)


def event(uid: str, title: str, *lines: str) -> str:
    """An event with lines of its own: its days, its rule."""
    head = ("BEGIN:VEVENT", *((f"UID:{uid}",) if uid else ()), "DTSTAMP:20260801T120000Z")
    return "\r\n".join((*head, f"SUMMARY:{title}", *lines, "END:VEVENT"))


def whole(uid: str, title: str, first: str, after: str = "", *lines: str) -> str:
    """An event of whole days; ``after`` is the day after the last one."""
    days = (f"DTSTART;VALUE=DATE:{first}", *((f"DTEND;VALUE=DATE:{after}",) if after else ()))
    return event(uid, title, *days, *lines)


def ical(*events: str, head: str = "") -> str:
    """A calendar of these events."""
    lines = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", *((head,) if head else ()))
    return "\r\n".join((*lines, *events, "END:VCALENDAR", ""))


def read(tmp_path: Path, text: str | bytes, window: Window = YEAR) -> CalendarSet:
    """The calendar, read from a file of that content."""
    path = tmp_path / "school.ics"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_calendar(path, window)
