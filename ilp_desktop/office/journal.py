"""The journal: entries as a timeline, how many there are, writing one (policy C.7, C.11)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import file_of, found
from ilp_desktop.office.journal_search import EVERYTHING, Wanted, found_by, on_days, readable
from ilp_desktop.office.people import Names
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.journal import EntryKind, Visibility, refers_outside
from ilp_desktop.policy.names import as_given, initials, listed_name
from ilp_desktop.policy.plan import Suggestion
from ilp_desktop.records import Enrollment, JournalEntry, Objective, Person, Student
from ilp_desktop.vault import OfficeSession

Cursor = tuple[datetime, str]
"""Where a timeline goes on: the moment and the id of its last entry."""


@dataclass(frozen=True, slots=True)
class LinkedObjective:
    """An objective that an entry is about, by its number in its plan."""

    number: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """An entry of the journal as the timeline shows it."""

    id: str
    student_id: str
    student: str
    """Family name first."""
    initials: str
    grade: int | None
    kind: EntryKind
    text: str
    minutes: int | None
    visibility: Visibility
    author: str
    is_mine: bool
    """Whether the account's holder wrote it, and so may change it."""
    happened_at: datetime
    """Local wall time at the school."""
    objective_id: str | None
    objective: LinkedObjective | None
    refers_outside: tuple[str, ...]
    """What in the text leads out of the file, for a hint (policy C.11.b)."""
    cursor: Cursor


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """What is asked for to write an entry."""

    student_id: str
    kind: EntryKind
    text: str
    minutes: int | None = None
    visibility: Visibility = Visibility.ALL_PARTICIPANTS
    objective_id: str | None = None
    happened_at: datetime | None = None
    """A moment that has passed; now where nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCounts:
    """How many entries there are that one may read, in the school year and of late."""

    this_year: int
    last_7_days: int
    by_kind: dict[EntryKind, int]
    """Of the school year; every kind is there."""


def entries(
    session: OfficeSession,
    wanted: Wanted = EVERYTHING,
    *,
    limit: int = 50,
    before: Cursor | None = None,
) -> tuple[EntryRow, ...]:
    """The entries that one may read, newest first; ``before`` goes on after the last one shown."""
    conditions = found_by(session, wanted)
    if before is not None:
        at, last = before
        earlier = and_(JournalEntry.happened_at == at, JournalEntry.id < last)
        conditions.append(or_(JournalEntry.happened_at < at, earlier))
    return _rows(session, conditions, limit)


def entry(session: OfficeSession, entry_id: str) -> EntryRow:
    """One entry, put aside or not.

    Raises:
        NotYourStudent: it is of another file, or its author keeps it to themselves.
    """
    record = found(session, JournalEntry, entry_id)
    conditions = [JournalEntry.id == entry_id]
    conditions += readable(session, put_aside=record.voided_at is not None)
    rows = _rows(session, conditions, 1)
    if not rows:
        raise OfficeError("The person who wrote this entry keeps it to themselves.")
    return rows[0]


def add_entry(session: OfficeSession, new: NewEntry) -> str:
    """Writes an entry in the journal, by the account's holder; returns its id.

    Raises:
        OfficeError: there is no text, the time is still to come, or the objective is not theirs.
    """
    file_of(session, new.student_id)
    text = as_given(new.text)
    if not text:
        raise OfficeError("Write what happened, then save the entry again.")
    if new.happened_at is not None and new.happened_at > session.now:
        raise OfficeError("This time is still to come. Give the time when it happened.")
    if new.minutes is not None and not 0 <= new.minutes <= 1440:
        raise OfficeError("Give the minutes that it took, from 0 to 1440, or leave them out.")
    if new.objective_id is not None:
        objective = found(session, Objective, new.objective_id)
        if objective.student_id != new.student_id:
            raise OfficeError("This objective is of another student. Choose one of this student’s.")
    return session.keep(
        JournalEntry(
            student_id=new.student_id,
            author_id=session.account.person_id,
            happened_at=new.happened_at or session.now,
            kind=new.kind,
            text=text,
            minutes=new.minutes,
            visibility=new.visibility,
            objective_id=new.objective_id,
        )
    ).id


def counts(session: OfficeSession, student_id: str | None = None) -> EntryCounts:
    """How many entries stand in the journal, or in that of one student."""
    conditions = readable(session, put_aside=False)
    if student_id is not None:
        file_of(session, student_id)
        conditions.append(JournalEntry.student_id == student_id)
    year = current_year(session)
    of_year = on_days(session, year.starts_on, year.ends_on)
    late = on_days(session, session.today - timedelta(days=6), None)
    number = func.count(JournalEntry.id)
    rows = session.execute(
        select(JournalEntry.kind, number).where(*conditions, *of_year).group_by(JournalEntry.kind)
    )
    by_kind = dict(rows.all())
    return EntryCounts(
        this_year=sum(by_kind.values()),
        last_7_days=session.scalars(select(number).where(*conditions, *late)).one(),
        by_kind={kind: by_kind.get(kind, 0) for kind in EntryKind},
    )


def objectives_to_link(session: OfficeSession, student_id: str) -> dict[str, LinkedObjective]:
    """By its id each accepted objective of the student's plan of this year."""
    file_of(session, student_id)
    return _linked_objectives(session, {student_id})


def _rows(
    session: OfficeSession, conditions: list[ColumnElement[bool]], limit: int
) -> tuple[EntryRow, ...]:
    year = current_year(session)
    rows = session.execute(
        select(JournalEntry, Person.given_name, Person.family_name, Enrollment.grade)
        .join(Student, Student.id == JournalEntry.student_id)
        .join(Person, Person.id == Student.person_id)
        .outerjoin(
            Enrollment,
            (Enrollment.student_id == JournalEntry.student_id)
            & (Enrollment.school_year_id == year.id)
            & Enrollment.voided_at.is_(None)
            & Enrollment.left_on.is_(None),
        )
        .where(*conditions)
        .order_by(JournalEntry.happened_at.desc(), JournalEntry.id.desc())
        .limit(limit)
    ).all()
    names = Names(session)
    names.read(entry.author_id for entry, *_ in rows)
    objectives = _linked_objectives(session, {e.student_id for e, *_ in rows if e.objective_id})
    return tuple(
        EntryRow(
            id=entry.id,
            student_id=entry.student_id,
            student=listed_name(given, family),
            initials=initials(given, family),
            grade=grade,
            kind=entry.kind,
            text=entry.text,
            minutes=entry.minutes,
            visibility=entry.visibility,
            author=names.of(entry.author_id),
            is_mine=entry.author_id == session.account.person_id,
            happened_at=entry.happened_at.astimezone(session.zone).replace(tzinfo=None),
            objective_id=entry.objective_id,
            objective=objectives.get(entry.objective_id or ""),
            refers_outside=refers_outside(entry.text),
            cursor=(entry.happened_at, entry.id),
        )
        for entry, given, family, grade in rows
    )


def _linked_objectives(
    session: OfficeSession, student_ids: Collection[str]
) -> dict[str, LinkedObjective]:
    """By its id each accepted objective, numbered within its plan."""
    if not student_ids:
        return {}
    place = func.row_number().over(
        partition_by=Objective.plan_id, order_by=(Objective.position, Objective.id)
    )
    rows = session.execute(
        select(Objective.id, place, Objective.title)
        .where(
            Objective.student_id.in_(student_ids),
            Objective.suggestion == Suggestion.ACCEPTED,
            Objective.voided_at.is_(None),
        )
        .order_by(Objective.plan_id, place)
    )
    return {objective_id: LinkedObjective(number, title) for objective_id, number, title in rows}
