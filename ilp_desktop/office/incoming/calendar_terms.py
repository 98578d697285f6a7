"""Beginnings and ends of terms in a school's calendar against the office's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.canonical import digest, write
from ilp_desktop.office.incoming.event_sources import EventSources
from ilp_desktop.office.incoming.events import IncomingEvent
from ilp_desktop.office.incoming.preview import Choice, Difference, Outcome, PreviewRow
from ilp_desktop.policy.calendar_words import Division, Edge, TermWords
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.records import SchoolYear, Term
from ilp_desktop.vault import OfficeSession

Step = Callable[[str], None]

OURS, THEIRS = "ours", "theirs"
CHOICES = (
    Choice(OURS, Told("Keep what the office has")),
    Choice(THEIRS, Told("Take what the calendar has")),
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A term, or the terms that a semester has, as the calendar speaks of them."""

    first: Term
    last: Term


@dataclass(frozen=True, slots=True)
class _Move:
    """A day of a record that the calendar has otherwise."""

    record: Term | SchoolYear
    field: str
    to: date

    @property
    def difference(self) -> Difference:
        of_first = self.field == "starts_on"
        told = (
            Told("First day of {name}", name=self.record.name)
            if of_first
            else Told("Last day of {name}", name=self.record.name)
        )
        return Difference(told, _day(getattr(self.record, self.field)), _day(self.to))


class Terms:
    """The open school years with their terms, as events are compared with them."""

    def __init__(self, session: OfficeSession, sources: EventSources) -> None:
        self._session = session
        self._sources = sources
        years = session.scalars(
            select(SchoolYear).where(SchoolYear.closed_on.is_(None)).order_by(SchoolYear.starts_on)
        ).all()
        self._years = {starting_year(year.starts_on): year for year in years}
        self._terms: dict[str, list[Term]] = {year.id: [] for year in years}
        terms = session.scalars(
            select(Term)
            .where(Term.voided_at.is_(None), Term.school_year_id.in_(self._terms))
            .order_by(Term.number)
        )
        for term in terms:
            self._terms[term.school_year_id].append(term)

    def compare(
        self,
        event: IncomingEvent,
        words: TermWords,
        rows: list[PreviewRow],
        steps: dict[str, Step],
    ) -> None:
        """Add the row of an event that tells of a term, and what keeps it."""
        year = self._years.get(starting_year(event.from_on))
        part = None if year is None else _part(self._terms[year.id], words, event)
        if year is None or part is None:
            why = Told("The office has no such term in that school year.")
            rows.append(_row(event, Outcome.REFUSED, reason=why))
            return
        moves = [it for it in _moves(year, part, words, event) if _differs(it)]
        if not moves or self._is_decided(event):
            rows.append(_row(event, Outcome.SAME))
            return
        row = _row(
            event,
            Outcome.DOUBTFUL,
            differences=tuple(it.difference for it in moves),
            reason=Told("The office has other days."),
            choices=CHOICES,
        )
        rows.append(row)
        steps[row.key] = lambda decided: self._decide(event, part, moves, decided)

    def _is_decided(self, event: IncomingEvent) -> bool:
        """Whether the office was asked before and has kept its own."""
        taken = self._sources.taken(Coming.TERM, event.key)
        return taken.get("event") == _digest(event)

    def _decide(
        self, event: IncomingEvent, part: _Part, moves: Sequence[_Move], decided: str
    ) -> None:
        if decided == THEIRS:
            for move in moves:
                setattr(move.record, move.field, move.to)
            self._session.flush()
        taken = {"event": _digest(event)}
        self._sources.remember(Coming.TERM, event.key, part.first.id, taken)

    def must_run_forward(self) -> None:
        """Refuses terms that end before they begin, or begin before the one before has ended.

        Raises:
            OfficeError: the days that were taken do not fit the others.
        """
        for year in self._years.values():
            terms = self._terms[year.id]
            days = [day for term in terms for day in (term.starts_on, term.ends_on)]
            if days != sorted(days) or year.starts_on >= year.ends_on:
                raise OfficeError(
                    "With these days the terms of {year} would overlap. Decide on the end of one"
                    " term and the beginning of the next together.",
                    year=year.name,
                )


def _part(terms: Sequence[Term], words: TermWords, event: IncomingEvent) -> _Part | None:
    """The term or terms that the words mean, where the office has such."""
    parts = _parts(terms, words.division)
    if words.number is not None:
        return parts[words.number - 1] if words.number <= len(parts) else None
    if words.edge is Edge.BEGINS:
        return min(parts, key=lambda it: abs(it.first.starts_on - event.from_on), default=None)
    return min(parts, key=lambda it: abs(it.last.ends_on - event.to_on), default=None)


def _parts(terms: Sequence[Term], division: Division) -> list[_Part]:
    many = division.value or len(terms)
    if not terms or len(terms) % many:
        return []
    size = len(terms) // many
    return [_Part(terms[at], terms[at + size - 1]) for at in range(0, len(terms), size)]


def _moves(year: SchoolYear, part: _Part, words: TermWords, event: IncomingEvent) -> list[_Move]:
    whole_year = words.division is Division.YEAR
    moves: list[_Move] = []
    if words.edge is not Edge.ENDS:
        moves.append(_Move(part.first, "starts_on", event.from_on))
        if whole_year:
            moves.append(_Move(year, "starts_on", event.from_on))
    if words.edge is not Edge.BEGINS:
        moves.append(_Move(part.last, "ends_on", event.to_on))
        if whole_year:
            moves.append(_Move(year, "ends_on", event.to_on))
    return moves


def _differs(move: _Move) -> bool:
    return bool(getattr(move.record, move.field) != move.to)


def _digest(event: IncomingEvent) -> str:
    return digest(write([event.title, event.from_on, event.to_on]))


def _day(on: date) -> str:
    return f"{on:%b} {on.day}, {on.year}"


def _row(
    event: IncomingEvent,
    outcome: Outcome,
    *,
    differences: tuple[Difference, ...] = (),
    reason: Told | None = None,
    choices: tuple[Choice, ...] = (),
) -> PreviewRow:
    return PreviewRow(
        key=f"{Coming.TERM.value}:{event.key}",
        about=Coming.TERM,
        outcome=outcome,
        title=f"{event.title} · {_day(event.from_on)}",
        origin=event.origin,
        differences=differences,
        reason=reason,
        choices=choices,
    )
