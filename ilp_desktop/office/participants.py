"""Who takes part in a student's plan, the student's adults, and how they are reached (B.5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import search
from ilp_desktop.office.access import BEYOND_THE_GATE, NotYourStudent, file_of, found
from ilp_desktop.office.file_rows import ParticipantRow, TelephoneRow
from ilp_desktop.office.people import Names
from ilp_desktop.office.staff import is_school_manager
from ilp_desktop.policy.names import as_given, full_name
from ilp_desktop.policy.people import FAMILY_ROLES, ParticipantRole, Relation, Rights
from ilp_desktop.records import (
    Address,
    Guardian,
    Participant,
    Person,
    StaffMember,
    Student,
    Telephone,
)
from ilp_desktop.vault import OfficeSession


def participants(session: OfficeSession, student_id: str) -> tuple[ParticipantRow, ...]:
    """Everybody who takes or took part, with what a copy of the file may show (policy B.3)."""
    file_of(session, student_id)
    records = session.scalars(
        select(Participant)
        .where(Participant.student_id == student_id, Participant.voided_at.is_(None))
        .order_by(Participant.from_on, Participant.id)
    ).all()
    ids = {p.person_id for p in records}
    persons = {p.id: p for p in session.scalars(select(Person).where(Person.id.in_(ids)))}
    adults = _guardians(session, student_id)
    members = _staff(session, ids)
    addresses = _addresses(session, ids)
    telephones = _telephones(session, ids)
    assigners = _assigners(session, records)
    return tuple(
        ParticipantRow(
            name=full_name(persons[p.person_id].given_name, persons[p.person_id].family_name),
            role=p.role,
            person_id=p.person_id,
            participant_id=p.id,
            detail=members[p.person_id].title if p.person_id in members else "",
            relation=adults[p.person_id].relation if p.person_id in adults else None,
            rights=adults[p.person_id].rights if p.person_id in adults else None,
            duty=p.duty,
            language=persons[p.person_id].language,
            needs_interpreter=persons[p.person_id].needs_interpreter,
            address=_lines(addresses.get(p.person_id)) if p.role in FAMILY_ROLES else (),
            address_withheld=p.person_id in addresses and addresses[p.person_id].withheld,
            telephones=tuple(telephones[p.person_id]),
            best_times=members[p.person_id].best_times if p.person_id in members else "",
            from_on=p.from_on,
            to_on=p.to_on,
            reason=p.reason,
            assigned_by=assigners.get(p.assigned_by_id or "", ""),
        )
        for p in records
    )


def add_guardian(
    session: OfficeSession,
    student_id: str,
    *,
    given_name: str,
    family_name: str,
    relation: Relation,
    rights: Rights = Rights.HOLDS_RIGHTS,
    court_limits: str = "",
    language: str = "en",
) -> str:
    """Adds an adult of the student; one who is not barred takes part from today (policy B.5)."""
    file_of(session, student_id)
    if not full_name(given_name, family_name).strip():
        raise OfficeError("Give the adult's name.")
    person = session.keep(
        Person(
            given_name=as_given(given_name), family_name=as_given(family_name), language=language
        )
    )
    session.flush()
    session.keep(
        Guardian(
            student_id=student_id,
            person_id=person.id,
            relation=relation,
            rights=rights,
            court_limits=court_limits,
        )
    )
    if rights is Rights.HOLDS_RIGHTS:
        add_participant(
            session, student_id, person.id, ParticipantRole.PARENT, reason="Parent or guardian"
        )
    search.refresh(session, student_id)
    return person.id


def add_participant(
    session: OfficeSession,
    student_id: str,
    person_id: str,
    role: ParticipantRole,
    *,
    reason: str,
    duty: str = "",
) -> str:
    """Lets somebody take part from today.

    A participant of the plan may add another; so may the school manager, who sees no more
    than the roster (policy B.2, B.5).

    Raises:
        NotYourStudent: the account's holder may not assign anybody to this student.
        OfficeError: the adult is barred by a court.
    """
    if not is_school_manager(session):
        file_of(session, student_id)
    if _is_barred(session, student_id, person_id):
        raise OfficeError(
            "A court has barred this adult. Only a change of the court's order, "
            "entered with the guardian, lets the person take part."
        )
    participant = session.keep(
        Participant(
            student_id=student_id,
            person_id=person_id,
            role=role,
            duty=duty,
            from_on=session.today,
            reason=reason,
            assigned_by_id=session.account.staff_id,
        )
    )
    session.flush()
    return participant.id


def end_participation(session: OfficeSession, participant_id: str, reason: str) -> None:
    """Ends somebody's taking part today; from today on they see nothing of the file (B.5)."""
    participant = found(session, Participant, participant_id)
    participant.to_on = max(session.today, participant.from_on)
    participant.reason = reason or participant.reason


def roster(session: OfficeSession) -> tuple[tuple[str, str, str], ...]:
    """Id, number and name of every student, for the school manager who assigns staff (B.2).

    Raises:
        NotYourStudent: the account's holder is not the school manager.
    """
    if not is_school_manager(session):
        raise NotYourStudent
    rows = session.execute(
        select(Student.id, Student.number, Person.given_name, Person.family_name)
        .join(Person, Person.id == Student.person_id)
        .where(Student.voided_at.is_(None))
        .order_by(Student.sort_name),
        execution_options=BEYOND_THE_GATE,
    )
    return tuple((i, number, full_name(given, family)) for i, number, given, family in rows)


def is_barred(session: OfficeSession, student_id: str, person_id: str) -> bool:
    """Whether a court bars this adult from the student on the session's day (R23)."""
    file_of(session, student_id)
    return _is_barred(session, student_id, person_id)


def _is_barred(session: OfficeSession, student_id: str, person_id: str) -> bool:
    barred = select(Guardian.id).where(
        Guardian.student_id == student_id,
        Guardian.person_id == person_id,
        Guardian.rights == Rights.BARRED,
        Guardian.voided_at.is_(None),
        or_(Guardian.rights_to.is_(None), Guardian.rights_to > session.today),
    )
    return session.scalars(barred, execution_options=BEYOND_THE_GATE).first() is not None


def _guardians(session: OfficeSession, student_id: str) -> dict[str, Guardian]:
    guardians = session.scalars(
        select(Guardian).where(Guardian.student_id == student_id, Guardian.voided_at.is_(None))
    )
    return {guardian.person_id: guardian for guardian in guardians}


def _staff(session: OfficeSession, person_ids: Iterable[str]) -> dict[str, StaffMember]:
    members = session.scalars(
        select(StaffMember).where(
            StaffMember.person_id.in_(person_ids), StaffMember.voided_at.is_(None)
        )
    )
    return {member.person_id: member for member in members}


def _addresses(session: OfficeSession, person_ids: Iterable[str]) -> dict[str, Address]:
    addresses = session.scalars(
        select(Address).where(Address.person_id.in_(person_ids), Address.voided_at.is_(None))
    )
    return {address.person_id: address for address in addresses}


def _lines(address: Address | None) -> tuple[str, ...]:
    """The lines of an address; none of one that is withheld (R19)."""
    if address is None or address.withheld:
        return ()
    city = ", ".join(
        part for part in (address.city, f"{address.state} {address.postal_code}".strip()) if part
    )
    return tuple(line for line in (address.street, city) if line)


def _telephones(session: OfficeSession, person_ids: Iterable[str]) -> dict[str, list[TelephoneRow]]:
    numbers: dict[str, list[TelephoneRow]] = defaultdict(list)
    for telephone in session.scalars(
        select(Telephone)
        .where(
            Telephone.person_id.in_(person_ids),
            Telephone.for_families,
            Telephone.voided_at.is_(None),
        )
        .order_by(Telephone.id)
    ):
        numbers[telephone.person_id].append(
            TelephoneRow(kind=telephone.kind, written=telephone.written)
        )
    return numbers


def _assigners(session: OfficeSession, records: Iterable[Participant]) -> dict[str, str]:
    ids = {p.assigned_by_id for p in records if p.assigned_by_id}
    persons = dict(
        session.execute(
            select(StaffMember.id, StaffMember.person_id).where(StaffMember.id.in_(ids))
        ).all()
    )
    names = Names(session)
    names.read(persons.values())
    return {staff_id: names.of(person_id) for staff_id, person_id in persons.items()}
