"""History as people read it: who changed what, when, what was there before; and taking it back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import NotYourStudent, file_of, found
from ilp_desktop.office.conference_reading import changeable, visible
from ilp_desktop.office.fields import found_open, must_be_author
from ilp_desktop.office.people import Names
from ilp_desktop.office.staff import manages_accounts
from ilp_desktop.policy.journal import Visibility
from ilp_desktop.records import (
    Account,
    Address,
    Conference,
    Guardian,
    Invitation,
    JournalEntry,
    Person,
    Record,
    StaffInvitation,
    StaffMember,
    Student,
    Telephone,
)
from ilp_desktop.vault import OfficeSession, put_back
from ilp_desktop.vault.fields import as_json, kinds
from ilp_desktop.vault.history import WHOLE
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
)
"""Records that are of no one student: everybody in the office may read how they came about.

Not conferences: those one reads about in which one has a part.
"""


class OfTheOffice(OfficeError):
    """The change is of no student, and the account's holder does not look after the office."""

    def __init__(self) -> None:
        super().__init__(
            "This concerns the office itself. Only somebody who manages accounts takes it back."
        )


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
    """What was changed in the files one may see, in one's conferences and the office's records."""
    conferences = visible(session).with_only_columns(Conference.id)
    of_no_student = or_(
        EntryRow.kind.in_(OF_THE_OFFICE),
        and_(EntryRow.kind == Conference.__tablename__, EntryRow.record_id.in_(conferences)),
    )
    return _rows(
        session,
        or_(EntryRow.student_id.is_not(None), and_(EntryRow.student_id.is_(None), of_no_student)),
        limit,
        before,
    )


def take_back(session: OfficeSession, change_id: str) -> None:
    """Puts back what a change replaced, unless somebody has edited it since.

    Raises:
        NotYourStudent: the change touched a file that is not theirs to see.
        OfficeError: a field has been edited since; says by whom and when. Or it is somebody
            else's to change: their journal entry, their conference, the office itself.
    """
    place = session.scalar(select(ChangeRow.place).where(ChangeRow.id == change_id))
    seen = session.scalars(select(EntryRow).where(EntryRow.change == place)).all()
    if not seen:
        raise NotYourStudent
    for entry in seen:
        _must_be_theirs(session, entry)
    put_back(session, change_id)


def _must_be_theirs(session: OfficeSession, entry: EntryRow) -> None:
    """Refuse what the account's holder could not change by any other way either."""
    kind = kinds()[entry.kind].record
    if entry.student_id is not None:
        must_be_author(session, found_open(session, kind, entry.record_id))
        return
    record = found(session, kind, entry.record_id)
    if isinstance(record, Conference):
        changeable(session, record.id)
    elif isinstance(record, StaffInvitation):
        changeable(session, record.conference_id)
    elif isinstance(record, Person):
        _must_be_of_family(session, record.id)
    elif isinstance(record, Address | Telephone):
        _must_be_of_family(session, record.person_id)
    elif not manages_accounts(session):
        raise OfTheOffice


def _must_be_of_family(session: OfficeSession, person_id: str) -> None:
    """Refuse persons of families whose file is closed to one, and, mostly, those who work here."""
    student = select(Student.id).where(Student.person_id == person_id)
    adult = select(Guardian.id).where(Guardian.person_id == person_id, Guardian.voided_at.is_(None))
    if session.scalars(student).first() or session.scalars(adult).first():
        return
    works_here = select(StaffMember.id).where(StaffMember.person_id == person_id)
    if session.scalars(works_here).first() is None:
        raise NotYourStudent
    if not manages_accounts(session):
        raise OfTheOffice


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
    is_hidden = _hidden(session, entries)
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
                if entry.change == change.place and not is_hidden(entry)
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


def _hidden(session: OfficeSession, entries: Sequence[EntryRow]) -> Callable[[EntryRow], bool]:
    """Tells of an entry among these whether what it says is kept from this reader.

    Withheld addresses are (R19), and journal entries that somebody else keeps to themselves, or
    kept to themselves until a later change: what was written before that was for nobody.
    """
    withheld = set(
        session.scalars(
            select(Address.id).where(Address.id.in_(_ids(entries, Address)), Address.withheld)
        )
    )
    others = dict(
        session.execute(
            select(JournalEntry.id, JournalEntry.visibility).where(
                JournalEntry.id.in_(_ids(entries, JournalEntry)),
                JournalEntry.author_id != session.account.person_id,
            )
        ).all()
    )
    kept = {record for record, visibility in others.items() if visibility is Visibility.ONLY_ME}
    until: dict[str, int] = dict(session.execute(_last_kept_to_oneself(others)).all())

    def is_hidden(entry: EntryRow) -> bool:
        record = entry.record_id
        return record in withheld or record in kept or entry.change <= until.get(record, 0)

    return is_hidden


def _ids(entries: Sequence[EntryRow], kind: type[Record]) -> set[str]:
    return {entry.record_id for entry in entries if entry.kind == kind.__tablename__}


def _last_kept_to_oneself(ids: Iterable[str]) -> Select[str, int]:
    """Of each journal entry, the last change before or after which its author alone read it."""
    only_me = as_json(Visibility.ONLY_ME.name)
    turned = and_(
        EntryRow.field == JournalEntry.visibility.key,
        or_(EntryRow.before == only_me, EntryRow.after == only_me),
    )
    begun = and_(EntryRow.field == WHOLE, EntryRow.after.contains(f'"visibility":{only_me}'))
    return (
        select(EntryRow.record_id, func.max(EntryRow.change))
        .where(
            EntryRow.kind == JournalEntry.__tablename__,
            EntryRow.record_id.in_(ids),
            or_(turned, begun),
        )
        .group_by(EntryRow.record_id)
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
