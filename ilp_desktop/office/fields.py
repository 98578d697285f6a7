"""Editing: one field of one record at a time, and records put aside or brought back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import pccr
from ilp_desktop.office.access import found_all
from ilp_desktop.policy.names import as_given
from ilp_desktop.policy.plan import PlanState
from ilp_desktop.records import (
    Achievement,
    Activity,
    AfterSchoolOption,
    ConferenceOutcome,
    Contribution,
    Document,
    JournalEntry,
    Mark,
    Objective,
    Plan,
    PlannedCourse,
    PlanResource,
    Progress,
    Record,
    Registration,
    ReportCard,
    SchoolYear,
    Score,
    Signature,
    Skill,
    Strength,
    Term,
    Voice,
)
from ilp_desktop.vault import OfficeSession

Value = str | int | float | bool | date | datetime | Enum | None

EDITABLE: dict[type[Record], frozenset[str]] = {
    Plan: frozenset({"strategy", "next_review_on", "prepared_by_id"}),
    Voice: frozenset({"words", "language", "said_on", "person_id", "role"}),
    Strength: frozenset({"text", "source", "noted_on"}),
    Achievement: frozenset({"text", "source", "kind", "achieved_on", "document_id"}),
    Skill: frozenset({"name", "category", "level", "evidence"}),
    Objective: frozenset(
        {
            "title",
            "statement",
            "source",
            "area",
            "status",
            "measure",
            "baseline",
            "target",
            "target_on",
            "beyond_means",
            "beyond_reason",
        }
    ),
    Activity: frozenset({"text", "provider_name", "when", "due_on", "done_on"}),
    Progress: frozenset({"value", "note", "noted_on"}),
    AfterSchoolOption: frozenset({"kind", "name", "asks_for", "standing", "objective_id"}),
    PlanResource: frozenset({"note"}),
    PlannedCourse: frozenset(
        {"course", "credit", "area", "state", "reason", "grade", "term", "objective_id"}
    ),
    Registration: frozenset(
        {"period", "course", "section", "room", "credit", "teacher_id", "teacher_as_written"}
    ),
    ReportCard: frozenset({"document_id"}),
    Mark: frozenset(),
    Score: frozenset(),
    Contribution: frozenset({"sections", "note", "took_part_on"}),
    Signature: frozenset({"signed_on", "document_id"}),
    Document: frozenset({"title", "kind", "dated_on", "school_year_id", "source"}),
    JournalEntry: frozenset({"text", "kind", "minutes", "visibility", "objective_id"}),
    ConferenceOutcome: frozenset(
        {"wishes", "interpreter", "interpreter_language", "established", "reviewed", "notes"}
    ),
}
"""Which fields are edited in place; whatever is not named here has a function of its own."""

HANGING_ON: dict[type[Record], tuple[type[Record], str]] = {
    Activity: (Objective, "objective_id"),
    Progress: (Objective, "objective_id"),
    Mark: (ReportCard, "report_card_id"),
}
"""Records that are written into with the record that they hang on, and by what."""

_KINDS = {kind.__tablename__: kind for kind in EDITABLE}

R = TypeVar("R", bound=Record)


def found_open(session: OfficeSession, kind: type[R], record_id: str) -> R:
    """The record, where its plan can still be written into.

    Raises:
        NotYourStudent: it is of a file that is not theirs to see, or there is none.
        OfficeError: its plan is closed, mostly with its school year, or the year of its term.
    """
    return found_all_open(session, kind, {record_id})[0]


def found_all_open(session: OfficeSession, kind: type[R], ids: Collection[str]) -> list[R]:
    """The same for many records, in a few questions: a change may touch thousands."""
    records = found_all(session, kind, ids)
    holders: Sequence[Record] = records
    if kind in HANGING_ON:
        holder, key = HANGING_ON[kind]
        holders = found_all(session, holder, {getattr(record, key) for record in records})
    for term_id in {it.term_id for it in holders if isinstance(it, Registration | ReportCard)}:
        open_term(session, term_id)
    plan_ids = {getattr(it, "plan_id", None) for it in holders} - {None}
    plans = [it for it in holders if isinstance(it, Plan)]
    plans += found_all(session, Plan, {plan_id for plan_id in plan_ids if plan_id})
    if any(plan.state is PlanState.CLOSED for plan in plans):
        raise OfficeError(
            "This plan is closed and stays as it was. Write into the plan of the current year."
        )
    return records


def change_field(
    session: OfficeSession, kind: str, record_id: str, field: str, value: Value
) -> None:
    """Gives one field of a record a new value, as the person at the desk left it.

    Raises:
        NotYourStudent: the record is of a file that is not theirs to see.
        OfficeError: the plan is closed, or the entry is somebody else's.
    """
    cls = _KINDS[kind]
    if field not in EDITABLE[cls]:
        raise ValueError(f"{kind} has no field {field} to edit")
    record = found_open(session, cls, record_id)
    must_be_author(session, record)
    setattr(record, field, as_given(value) if isinstance(value, str) else value)
    session.flush()
    if isinstance(record, Objective):
        pccr.follow(session, record.plan_id)


def put_aside(session: OfficeSession, kind: str, record_id: str) -> None:
    """Takes a record out of the file's pages; it stays kept, and can be brought back."""
    _set_aside(session, kind, record_id, session.now)


def bring_back(session: OfficeSession, kind: str, record_id: str) -> None:
    """Brings a record back that was put aside."""
    _set_aside(session, kind, record_id, None)


def _set_aside(session: OfficeSession, kind: str, record_id: str, at: datetime | None) -> None:
    record = found_open(session, _KINDS[kind], record_id)
    must_be_author(session, record)
    record.voided_at = at
    session.flush()
    if isinstance(record, Objective):
        pccr.follow(session, record.plan_id)


def open_term(session: OfficeSession, term_id: str) -> Term:
    """The term, where its school year is not closed.

    Raises:
        OfficeError: there is no such term, or its year is closed.
    """
    term = session.scalar(select(Term).where(Term.id == term_id, Term.voided_at.is_(None)))
    if term is None:
        raise OfficeError("There is no such term any more. Choose another.")
    year = session.scalars(select(SchoolYear).where(SchoolYear.id == term.school_year_id)).one()
    if year.closed_on is not None:
        raise OfficeError("The school year {year} is closed and stays as it was.", year=year.name)
    return term


def must_be_author(session: OfficeSession, record: Record) -> None:
    """Refuses a journal entry that somebody else wrote, whoever may read it (policy C.7)."""
    if isinstance(record, JournalEntry) and record.author_id != session.account.person_id:
        raise OfficeError("Only the person who wrote an entry can change it.")
