"""History as people read it: who changed what, when, what was there before; and taking it back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import search
from ilp_desktop.office.access import NotYourStudent, file_of, found_all
from ilp_desktop.office.conference_reading import changeable, visible
from ilp_desktop.office.fields import found_all_open, must_be_author
from ilp_desktop.office.history_rows import (
    EVERYTHING,
    Changes,
    FieldChange,
    HistoryChoices,
    HistoryRow,
    Wanted,
    account_names,
)
from ilp_desktop.office.incoming.undoing import is_of_an_import, take_back_import
from ilp_desktop.office.staff import manages_accounts
from ilp_desktop.records import (
    Activity,
    Address,
    Conference,
    Guardian,
    Invitation,
    Participant,
    Person,
    Progress,
    Record,
    StaffInvitation,
    StaffMember,
    Student,
    Telephone,
)
from ilp_desktop.vault import OfficeSession, put_back
from ilp_desktop.vault.fields import kinds
from ilp_desktop.vault.tables import ChangeRow, EntryRow
from ilp_desktop.vault.undo import entries_of
from ilp_desktop.vault.verify import Progress as HowFar
from ilp_desktop.vault.verify import nobody_watches

__all__ = [
    "FieldChange",
    "HistoryChoices",
    "HistoryRow",
    "OfTheOffice",
    "Wanted",
    "history_choices",
    "office_history",
    "student_history",
    "take_back",
]

OF_THE_OFFICE = (
    "school",
    "policy_text",
    "school_year",
    "school_day",
    "term",
    "appointment",
    "program",
    "community_resource",
    "partnership",
    "phrase",
    "staff_member",
    "account",
    "signing_key",
    "source_record",
    "catalogue_entry",
)
"""Records that are of no one student: everybody in the office may read how they came about.

Not conferences: those one reads about in which one has a part.
"""


OF_PEOPLE_OR_CONFERENCES = frozenset({Conference, StaffInvitation, Person, Address, Telephone})
"""Records of no one file that are not the office's either: each is asked about by itself."""
FOUND_BY = frozenset({"student", "person", "guardian"})
"""Kinds of records by which a student is found."""
HANGING_ON: dict[str, tuple[tuple[Any, str], ...]] = {
    "person": ((Guardian, "person_id"), (Participant, "person_id")),
    "objective": ((Activity, "objective_id"), (Progress, "objective_id")),
}
"""The records whose history is told with that of the record they hang on, and by what."""


class OfTheOffice(OfficeError):
    """The change is of no student, and the account's holder does not look after the office."""

    def __init__(self) -> None:
        super().__init__(
            "This concerns the office itself. Only somebody who manages accounts takes it back."
        )


def student_history(
    session: OfficeSession,
    student_id: str,
    *,
    limit: int = 100,
    before: int | None = None,
    wanted: Wanted = EVERYTHING,
) -> tuple[HistoryRow, ...]:
    """What was changed in the student's file, newest first; ``before`` is the place of the last
    row that one has already."""
    about = _about(session, file_of(session, student_id))
    if wanted.record is not None:
        about = and_(about, _of_record(session, student_id, *wanted.record))
    return Changes(session, about, wanted).page(limit, before)


def office_history(
    session: OfficeSession,
    *,
    limit: int = 100,
    before: int | None = None,
    wanted: Wanted = EVERYTHING,
) -> tuple[HistoryRow, ...]:
    """What was changed in the files one may see, in one's conferences and the office's records.

    Of a change that touched many records, only some of them.
    """
    conferences = visible(session).with_only_columns(Conference.id)
    of_no_student = or_(
        EntryRow.kind.in_(OF_THE_OFFICE),
        and_(EntryRow.kind == Conference.__tablename__, EntryRow.record_id.in_(conferences)),
    )
    about = or_(
        EntryRow.student_id.is_not(None), and_(EntryRow.student_id.is_(None), of_no_student)
    )
    return Changes(session, about, wanted, own=of_no_student).page(limit, before)


def history_choices(session: OfficeSession, student_id: str) -> HistoryChoices:
    """By which kinds of records and by whose hand the student's history can be narrowed."""
    about = _about(session, file_of(session, student_id))
    found = session.execute(select(EntryRow.kind, EntryRow.change).where(about).distinct()).all()
    changes = select(ChangeRow.account_id).where(ChangeRow.place.in_({c for _, c in found}))
    names = account_names(session, set(session.scalars(changes.distinct())))
    return HistoryChoices(
        kinds=tuple(sorted({kind for kind, _ in found})),
        people=tuple(sorted(names.items(), key=lambda pair: pair[1])),
    )


def take_back(session: OfficeSession, change_id: str, progress: HowFar = nobody_watches) -> None:
    """Puts back what a change replaced, unless somebody has edited it since.

    ``progress`` may raise to break it off.

    Raises:
        NotYourStudent: the change touched a file that is not theirs to see.
        OfficeError: a field has been edited since; says by whom and when. Or it is somebody
            else's to change: their journal entry, their conference, the office itself; or an
            import, on which something hangs.
    """
    change = session.scalar(select(ChangeRow).where(ChangeRow.id == change_id))
    seen = entries_of(session, change) if change is not None else ()
    if change is None or not seen:
        raise NotYourStudent
    if is_of_an_import(seen):
        take_back_import(session, change, progress)
        return
    _must_be_theirs(session, seen)
    put_back(session, change_id, progress=progress)
    if {entry.kind for entry in seen} & FOUND_BY:
        persons = {entry.record_id for entry in seen if entry.kind == Person.__tablename__}
        students = {entry.student_id for entry in seen if entry.student_id}
        search.refresh_many(session, students | search.found_by(session, persons))


def _must_be_theirs(session: OfficeSession, entries: Iterable[EntryRow]) -> None:
    """Refuse what the account's holder could not change by any other way either."""
    ids: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for entry in entries:
        ids[entry.kind, entry.student_id is not None].add(entry.record_id)
    for (name, is_in_file), some in ids.items():
        kind = kinds()[name].record
        if is_in_file:
            for record in found_all_open(session, kind, some):
                must_be_author(session, record)
            continue
        records = found_all(session, kind, some)
        if kind in OF_PEOPLE_OR_CONFERENCES:
            for record in records:
                _must_be_changeable(session, record)
        elif not manages_accounts(session):
            raise OfTheOffice


def _must_be_changeable(session: OfficeSession, record: Record) -> None:
    if isinstance(record, Conference):
        changeable(session, record.id)
    elif isinstance(record, StaffInvitation):
        changeable(session, record.conference_id)
    elif isinstance(record, Address | Telephone):
        _must_be_of_family(session, record.person_id)
    else:
        _must_be_of_family(session, record.id)


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


def _about(session: OfficeSession, student: Student) -> ColumnElement[bool]:
    """The entries of the student's file, its conferences, and the persons of the family."""
    conferences = select(Invitation.conference_id).where(Invitation.student_id == student.id)
    return or_(
        EntryRow.student_id == student.id,
        and_(
            EntryRow.kind == Conference.__tablename__,
            EntryRow.record_id.in_(session.scalars(conferences).all()),
        ),
        _of_persons(session, _persons(session, student)),
    )


def _of_record(
    session: OfficeSession, student_id: str, kind: str, record_id: str
) -> ColumnElement[bool]:
    """The entries of one record of the file and of those that hang on it."""
    parts = [and_(EntryRow.kind == kind, EntryRow.record_id == record_id)]
    if kind == Person.__tablename__:
        parts.append(_of_persons(session, {record_id}))
    for other, key in HANGING_ON.get(kind, ()):
        column = getattr(other, key)
        ids = select(other.id).where(other.student_id == student_id, column == record_id)
        owned = set(session.scalars(ids))
        parts.append(and_(EntryRow.kind == other.__tablename__, EntryRow.record_id.in_(owned)))
    return or_(*parts)


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
