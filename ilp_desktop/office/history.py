"""History as people read it: who changed what, when, what was there before; and taking it back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select

from ilp_desktop.office.access import NotYourStudent, file_of
from ilp_desktop.office.people import Names
from ilp_desktop.policy.journal import Visibility
from ilp_desktop.records import (
    Account,
    Address,
    Conference,
    Guardian,
    Invitation,
    JournalEntry,
    Person,
    StaffMember,
    Student,
    Telephone,
)
from ilp_desktop.vault import OfficeSession, put_back
from ilp_desktop.vault.tables import ChangeRow, EntryRow

OF_THE_OFFICE = (
    "school",
    "policy_text",
    "school_year",
    "term",
    "appointment",
    "program",
    "community_resource",
    "partnership",
    "staff_member",
    "account",
    "signing_key",
    "conference",
)
"""Records that are of no one student: everybody in the office may read how they came about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of a record, before and after; a new record has no before."""

    kind: str
    record_id: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One change: who, when, what it is called, and what it did."""

    change_id: str
    at: datetime
    who: str
    title: str
    fields: tuple[FieldChange, ...]


def student_history(
    session: OfficeSession,
    student_id: str,
    *,
    limit: int = 100,
    before: datetime | None = None,
) -> tuple[HistoryRow, ...]:
    """What was changed in the student's file, newest first."""
    student = file_of(session, student_id)
    conferences = select(Invitation.conference_id).where(Invitation.student_id == student_id)
    about = or_(
        EntryRow.student_id == student_id,
        and_(
            EntryRow.kind == Conference.__tablename__,
            EntryRow.record_id.in_(session.scalars(conferences).all()),
        ),
        _of_persons(session, _persons(session, student)),
    )
    return _rows(session, about, limit, before)


def office_history(
    session: OfficeSession, *, limit: int = 100, before: datetime | None = None
) -> tuple[HistoryRow, ...]:
    """What was changed in the files one may see and in the office's own records."""
    return _rows(
        session,
        or_(
            EntryRow.student_id.is_not(None),
            and_(EntryRow.student_id.is_(None), EntryRow.kind.in_(OF_THE_OFFICE)),
        ),
        limit,
        before,
    )


def take_back(session: OfficeSession, change_id: str) -> None:
    """Puts back what a change replaced, unless somebody has edited it since.

    Raises:
        NotYourStudent: the change touched a file that is not theirs to see.
        OfficeError: a field has been edited since; says by whom and when.
    """
    place = session.scalar(select(ChangeRow.place).where(ChangeRow.id == change_id))
    seen = session.scalars(select(EntryRow.place).where(EntryRow.change == place)).all()
    if not seen:
        raise NotYourStudent
    put_back(session, change_id)


def _rows(
    session: OfficeSession,
    about: ColumnElement[bool],
    limit: int,
    before: datetime | None,
) -> tuple[HistoryRow, ...]:
    wanted = select(EntryRow.change).where(about)
    changes = select(ChangeRow).where(ChangeRow.place.in_(wanted))
    if before is not None:
        changes = changes.where(ChangeRow.at < before)
    found = session.scalars(changes.order_by(ChangeRow.place.desc()).limit(limit)).all()
    entries = session.scalars(
        select(EntryRow)
        .where(EntryRow.change.in_([change.place for change in found]), about)
        .order_by(EntryRow.place)
    ).all()
    hidden = _kept_to_others(session, entries)
    names = _account_names(session, {change.account_id for change in found})
    return tuple(
        HistoryRow(
            change_id=change.id,
            at=change.at,
            who=names.get(change.account_id, ""),
            title=change.title,
            fields=tuple(
                part
                for entry in entries
                if entry.change == change.place and entry.record_id not in hidden
                for part in _fields(entry)
            ),
        )
        for change in found
    )


def _fields(entry: EntryRow) -> list[FieldChange]:
    """The fields of one entry; that of a new record holds them all."""
    if entry.field:
        sides = {entry.field: (_text(entry.before), _text(entry.after))}
    else:
        whole = json.loads(entry.after) if entry.after else {}
        sides = {name: ("", _shown(value)) for name, value in whole.items()}
    return [
        FieldChange(
            kind=entry.kind, record_id=entry.record_id, field=name, before=before, after=after
        )
        for name, (before, after) in sides.items()
    ]


def _text(value: str | None) -> str:
    return "" if value is None else _shown(json.loads(value))


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _kept_to_others(session: OfficeSession, entries: Sequence[EntryRow]) -> set[str]:
    """Journal entries among these that somebody else keeps to themselves."""
    ids = {entry.record_id for entry in entries if entry.kind == JournalEntry.__tablename__}
    return set(
        session.scalars(
            select(JournalEntry.id).where(
                JournalEntry.id.in_(ids),
                JournalEntry.visibility == Visibility.ONLY_ME,
                JournalEntry.author_id != session.account.person_id,
            )
        )
    )


def _account_names(session: OfficeSession, account_ids: set[str]) -> dict[str, str]:
    persons = dict(
        session.execute(
            select(Account.id, StaffMember.person_id)
            .join(StaffMember, StaffMember.id == Account.staff_id)
            .where(Account.id.in_(account_ids))
        ).all()
    )
    names = Names(session)
    names.read(persons.values())
    return {account_id: names.of(person_id) for account_id, person_id in persons.items()}


def _persons(session: OfficeSession, student: Student) -> set[str]:
    """The persons of the family whose own records count as the file's."""
    adults = select(Guardian.person_id).where(Guardian.student_id == student.id)
    return {student.person_id, *session.scalars(adults)}


def _of_persons(session: OfficeSession, person_ids: set[str]) -> ColumnElement[bool]:
    owned = [
        (kind.__tablename__, session.scalars(select(kind.id).where(kind.person_id.in_(person_ids))))
        for kind in (Address, Telephone)
    ]
    parts = [(Person.__tablename__, person_ids), *((name, set(ids)) for name, ids in owned)]
    return or_(*(and_(EntryRow.kind == name, EntryRow.record_id.in_(ids)) for name, ids in parts))
