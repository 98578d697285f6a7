"""The terms of a school year, as a calendar shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from ilp_desktop.office.school import school_years
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.records import Term
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSpan:
    """A term and its days, both included."""

    name: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSpan:
    """A school year with its terms."""

    name: str
    starts_on: date
    ends_on: date
    terms: tuple[TermSpan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTerm:
    """A term of a school year that is not closed."""

    id: str
    name: str
    """With its year's: 2026-27 Term 1."""
    has_begun: bool


def open_terms(session: OfficeSession) -> tuple[OpenTerm, ...]:
    """The terms of all years that are open, the latest first."""
    years = {year.id: year.name for year in school_years(session) if not year.closed}
    terms = session.scalars(
        select(Term)
        .where(Term.school_year_id.in_(years), Term.voided_at.is_(None))
        .order_by(Term.starts_on.desc())
    )
    return tuple(
        OpenTerm(
            id=term.id,
            name=f"{years[term.school_year_id]} {term.name}",
            has_begun=term.starts_on <= session.today,
        )
        for term in terms
    )


def year_of(session: OfficeSession, day: date) -> YearSpan | None:
    """The school year that a day belongs to, from one summer to the next; None before the first."""
    begun = [
        year
        for year in school_years(session)
        if starting_year(year.starts_on) == starting_year(day)
    ]
    if not begun:
        return None
    year = begun[0]
    terms = session.scalars(
        select(Term)
        .where(Term.school_year_id == year.id, Term.voided_at.is_(None))
        .order_by(Term.number)
    )
    return YearSpan(
        name=year.name,
        starts_on=year.starts_on,
        ends_on=year.ends_on,
        terms=tuple(
            TermSpan(name=term.name, starts_on=term.starts_on, ends_on=term.ends_on)
            for term in terms
        ),
    )
