"""A school's calendar compared with the office's days and terms, and kept where it was taken.

Days without school, early-out days and conference nights become days of the office's calendar. A
conference night is such a day and no conference: a conference of the office belongs to a student,
or to the staff, and a night for all families belongs to nobody alone.

An event is known again by its UID, else by its days and name. What was taken of it is kept as two
digests, of the event and of the office's day, so that what the calendar has changed since is told
from what the office has typed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.incoming.calendar_days import Days
from ilp_desktop.office.incoming.calendar_terms import Terms
from ilp_desktop.office.incoming.event_sources import EventSources
from ilp_desktop.office.incoming.events import CalendarSet, IncomingEvent
from ilp_desktop.office.incoming.preview import (
    Outcome,
    Preview,
    PreviewRow,
    Progress,
    Taken,
    refused_row,
)
from ilp_desktop.office.incoming.rights import must_import
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.office.school import school_years
from ilp_desktop.policy.calendar_words import NOTHING_OF_OURS, meaning
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.vault import OfficeSession

SYSTEM = "icalendar"
"""UIDs are the same wherever a calendar comes from (RFC 5545)."""
MOST_YEARS = 10

Step = Callable[[str], None]
"""Keeps a row; is told what was decided, where something was."""


@dataclass(slots=True)
class _Left:
    """How many events were left out, by why."""

    called_off: int = 0
    not_ours: int = 0

    def problems(self, file: str) -> list[Problem]:
        told = []
        if self.called_off:
            told.append(Told("Events that are called off: {count}.", count=self.called_off))
        if self.not_ours:
            told.append(
                Told(
                    "Events that are no days without school, early-out days, conference nights or"
                    " terms: {count}.",
                    count=self.not_ours,
                )
            )
        return [Problem(Origin(file), "", "", reason, refuses=False) for reason in told]


@dataclass(slots=True)
class _Comparison:
    """The rows, and what keeps each."""

    check: Callable[[], None]
    """Refuses terms that would not fit each other."""
    rows: list[PreviewRow] = field(default_factory=list)
    steps: dict[str, Step] = field(default_factory=dict)
    quiet: list[Step] = field(default_factory=list)
    """Remember what stands for what; nobody sees a difference."""
    left: _Left = field(default_factory=_Left)


class CalendarImport:
    """A school's calendar that was read and compared."""

    def __init__(self, calendar: CalendarSet, preview: Preview) -> None:
        self.title = Told("Import calendar “{name}”", name=calendar.name)
        self.preview = preview
        self._calendar = calendar

    def apply(self, session: OfficeSession, taken: Taken, progress: Progress) -> None:
        """Keep what was taken, within the caller's one change."""
        must_import(session)
        now = _compare(session, self._calendar)
        wanted = _wanted(self.preview, taken)
        fresh = {row.key: row for row in now.rows}
        seen = {row.key: row for row in self.preview.rows}
        if any(fresh.get(key) != seen[key] for key in wanted):
            raise OfficeError(
                "The office has changed since this was compared. Look at the preview once more."
            )
        for done, (key, decided) in enumerate(wanted.items()):
            progress(done, len(wanted))
            now.steps[key](decided)
        for remember in now.quiet:
            remember("")
        if wanted:
            now.check()
        session.flush()
        progress(len(wanted), len(wanted))


def calendar_window(session: OfficeSession) -> tuple[date, date]:
    """The days of the office's open school years, from one summer to the next.

    Raises:
        OfficeError: no school year is open.
    """
    starts = sorted(
        starting_year(year.starts_on) for year in school_years(session) if not year.closed
    )[-MOST_YEARS:]
    if not starts:
        raise OfficeError("No school year is open. Add the next one in Settings, Years.")
    return date(starts[0], 7, 1), date(starts[-1] + 1, 6, 30)


def compare_calendar(session: OfficeSession, calendar: CalendarSet) -> CalendarImport:
    """What the calendar would bring.

    Raises:
        OfficeError: the account's holder does not look after the office.
    """
    must_import(session)
    found = _compare(session, calendar)
    problems = (*calendar.problems, *found.left.problems(calendar.file))
    refused = [
        refused_row(Coming.SCHOOL_DAY, f"refused:{place}", it.value, it)
        for place, it in enumerate(calendar.problems)
        if it.refuses
    ]
    return CalendarImport(calendar, Preview(rows=(*found.rows, *refused), problems=problems))


def _wanted(preview: Preview, taken: Taken) -> Mapping[str, str]:
    """Keys of the rows to keep, in the preview's order, each with what was decided."""
    wanted = {}
    for row in preview.rows:
        if row.outcome is Outcome.DOUBTFUL:
            decided = taken.decisions.get(row.key)
            if decided in {choice.key for choice in row.choices}:
                wanted[row.key] = str(decided)
        elif row.outcome in (Outcome.NEW, Outcome.CHANGED) and row.key in taken.rows:
            wanted[row.key] = ""
    return wanted


def _compare(session: OfficeSession, calendar: CalendarSet) -> _Comparison:
    sources = EventSources(session, SYSTEM)
    days, terms = Days(session, sources), Terms(session, sources)
    found = _Comparison(check=terms.must_run_forward)
    keys: set[str] = set()
    for event in sorted(calendar.events, key=lambda it: (it.from_on, it.origin.line, it.key)):
        event = replace(event, key=_unlike(keys, event))
        told = meaning(event.title)
        kind = None if told is None else told.kind
        if told is not None and told.term is not None and not event.is_cancelled:
            terms.compare(event, told.term, found.rows, found.steps)
            if kind is None:
                continue
        if told == NOTHING_OF_OURS or (told is None and event.begins is not None):
            found.left.not_ours += 1
        elif not days.compare(event, kind, found.rows, found.steps, found.quiet):
            found.left.called_off += 1
    return found


def _unlike(keys: set[str], event: IncomingEvent) -> str:
    """The event's key, or where another event has it already, with its day."""
    key = event.key
    while key in keys:
        key = f"{key}/{event.from_on.isoformat()}"
    keys.add(key)
    return key
