"""The terms of a roster: which of its sessions an office knows as terms, and their years.

A source has years, semesters, terms and grading periods, one within another, and its classes name
any of them. Here a class is registered term by term: in a class of the whole year in each of the
year's terms, in one of a grading period in the term around it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ilp_desktop.errors import Told
from ilp_desktop.exchange.rosters.days import DayColumn, is_within_year, year_of_span
from ilp_desktop.exchange.rosters.layouts import Holds, plain
from ilp_desktop.exchange.rosters.tables import RosterTable, RosterTables
from ilp_desktop.exchange.rosters.values import day_before
from ilp_desktop.office.incoming.shapes import IncomingTerm, Origin
from ilp_desktop.policy.school_year import year_name

_YEAR, _PERIOD = "schoolyear", "gradingperiod"
_KINDS = frozenset({_YEAR, _PERIOD, "semester", "term"})


@dataclass(frozen=True, slots=True)
class Session:
    """A span of days with a name; the last one is the last on which there is school."""

    key: str
    origin: Origin
    title: str
    kind: str
    starts_on: date
    ends_on: date
    parent: str
    year: str


class Sessions:
    """All sessions of a set."""

    def __init__(self) -> None:
        self.all: dict[str, Session] = {}
        self._within: dict[str, list[str]] = {}

    def keep(self, session: Session) -> None:
        self.all[session.key] = session
        self._within.setdefault(session.parent, []).append(session.key)

    @property
    def begins_on(self) -> date | None:
        return min((session.starts_on for session in self.all.values()), default=None)

    def terms(self, named: Iterable[str]) -> dict[str, IncomingTerm]:
        """The terms of classes that name these sessions, with those beside them.

        Of the same terms of several schools one stands for all; each key leads to it.
        """
        keys = {leaf for one in named for leaf in self._around(one)}
        beside = {(self.all[key].parent, self.all[key].kind) for key in keys}
        keys |= {
            other
            for parent, kind in beside
            for other in self._within.get(parent, ())
            if parent and self.all[other].kind == kind
        }
        keys -= {key for key in keys if any(below in keys for below in self._below(key))}
        alike: dict[tuple[str, str, date, date], IncomingTerm] = {}
        terms = {}
        for key in self.all:
            if key in keys:
                term = _term(self.all[key])
                same = (term.year, term.name, term.starts_on, term.ends_on)
                terms[key] = alike.setdefault(same, term)
        return terms

    def terms_of(self, named: Iterable[str], terms: dict[str, IncomingTerm]) -> list[IncomingTerm]:
        """The terms among these in which there is a class that names these sessions."""
        keys: dict[str, None] = {}
        for one in named:
            for around in self._around(one):
                inside = [around, *self._below(around)]
                keys |= dict.fromkeys(key for key in inside if key in terms)
        found = {terms[key].key: terms[key] for key in keys}
        return sorted(found.values(), key=lambda term: term.starts_on)

    def everything(self) -> list[str]:
        """Sessions to take for terms where no class names any."""
        return [key for key, one in self.all.items() if one.kind != _PERIOD]

    def _around(self, key: str) -> list[str]:
        """A session as terms: the terms of a year, the term around a grading period."""
        session = self.all.get(key)
        if session is None:
            return []
        if session.kind == _YEAR:
            below = [one for one in self._below(key) if self.all[one].kind in ("semester", "term")]
            return below or [key]
        if session.kind == _PERIOD and session.parent in self.all:
            parent = self.all[session.parent]
            return [parent.key] if parent.kind != _YEAR else [key]
        return [key]

    def _below(self, key: str, depth: int = 5) -> list[str]:
        """All sessions within one; a circle ends by itself."""
        if not depth:
            return []
        inside = [one for one in self._within.get(key, ()) if one != key]
        return [*inside, *(below for one in inside for below in self._below(one, depth - 1))]


def read_sessions(tables: RosterTables) -> Sessions:
    """The sessions of their own table, or of the sections that carry them along."""
    sessions = Sessions()
    for table in tables.holding(Holds.SESSIONS):
        _read_table(sessions, table, is_exclusive=tables.format.ends_are_exclusive)
        for session in sessions.all.values():
            if session.parent and session.parent not in sessions.all:
                why = Told("This session is not in the set.")
                table.tell(session.origin.line, "parent", session.parent, why, refuses=False)
    for table in tables.holding(Holds.CLASSES):
        if table.has("term_begins"):
            _read_along(sessions, table, slashes=tables.format.slashes_are_usual)
    return sessions


def _read_table(sessions: Sessions, table: RosterTable, *, is_exclusive: bool) -> None:
    begins, ends = DayColumn(table, "begins"), DayColumn(table, "ends")
    fields = ("id", "title", "type", "begins", "ends", "parent", "year")
    for line, (key, title, kind, first, last, parent, year) in table.current(*fields):
        if not table.must_be(line, id=key, title=title, begins=first, ends=last):
            continue
        if key in sessions.all:
            table.tell(line, "id", key, Told("The id stands above already."))
            continue
        if plain(kind) not in _KINDS:
            why = Told("This kind of session is not known; it counts as a term.")
            table.tell(line, "type", kind, why, refuses=False)
        starts_on, ends_on = begins.read(line, first), ends.read(line, last)
        if starts_on is None or ends_on is None:
            table.tell(line, "begins", first, Told("A term needs its first and last day."))
            continue
        if is_exclusive:
            ends_on = day_before(ends_on)
        if ends_on <= starts_on:
            table.tell(line, "ends", last, Told("It ends before it begins."))
            continue
        named = _year(table, line, year, starts_on, ends_on, of_the_end=is_exclusive)
        kind = plain(kind) if plain(kind) in _KINDS else "term"
        origin = Origin(table.name, line)
        sessions.keep(Session(key, origin, title, kind, starts_on, ends_on, parent, named))


def _year(
    table: RosterTable, line: int, year: str, starts_on: date, ends_on: date, *, of_the_end: bool
) -> str:
    """The school year's name; where the source says another than the days do, the days count."""
    by_days = year_of_span(starts_on, ends_on)
    if not of_the_end or not table.has("year"):
        return by_days
    is_year = len(year) == 4 and year.isascii() and year.isdigit()
    if is_year and is_within_year(int(year), starts_on, ends_on):
        return year_name(int(year) - 1)
    why = Told("By its days it belongs to {year}, which is taken.", year=by_days)
    table.tell(line, "year", year, why, refuses=False)
    return by_days


def _read_along(sessions: Sessions, table: RosterTable, *, slashes: bool) -> None:
    """Terms as sections carry them: each is read where it stands first."""
    begins = DayColumn(table, "term_begins", slashes_are_usual=slashes)
    ends = DayColumn(table, "term_ends", slashes_are_usual=slashes)
    refused: set[str] = set()
    fields = ("terms", "term_name", "term_begins", "term_ends")
    for line, (key, name, first, last) in table.current(*fields):
        if not key or key in sessions.all or key in refused:
            continue
        starts_on, ends_on = begins.read(line, first), ends.read(line, last)
        if starts_on is None or ends_on is None or ends_on <= starts_on:
            refused.add(key)
            table.tell(line, "terms", key, Told("A term needs its first and last day."))
            continue
        year, origin = year_of_span(starts_on, ends_on), Origin(table.name, line)
        sessions.keep(Session(key, origin, name or key, "term", starts_on, ends_on, "", year))


def _term(session: Session) -> IncomingTerm:
    return IncomingTerm(
        key=session.key,
        origin=session.origin,
        year=session.year,
        name=session.title,
        starts_on=session.starts_on,
        ends_on=session.ends_on,
    )
