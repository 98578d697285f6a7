"""Who takes part in a student's plan, the student's adults, and how they are reached (B.5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import BEYOND_THE_GATE, NotYourStudent, file_of, found
from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.office.people import Names, Reach
from ilp_desktop.office.staff import is_school_manager
from ilp_desktop.policy.access import takes_part
from ilp_desktop.policy.names import full_name
from ilp_desktop.policy.people import FAMILY_ROLES, ParticipantRole, Rights
from ilp_desktop.records import Guardian, Participant, Person, StaffMember, Student
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """As what somebody takes part, from when until when, and why (policy B.5)."""

    role: ParticipantRole
    duty: str = ""
    from_on: date
    to_on: date | None = None
    reason: str = ""


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
    reach = Reach(session, ids)
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
            address=reach.address(p.person_id) if p.role in FAMILY_ROLES else (),
            address_withheld=reach.is_withheld(p.person_id),
            telephones=reach.telephones(p.person_id),
            best_times=(members.get(p.person_id) or persons[p.person_id]).best_times,
            from_on=p.from_on,
            to_on=p.to_on,
            reason=p.reason,
            assigned_by=assigners.get(p.assigned_by_id or "", ""),
        )
        for p in records
    )


def add_participant(
    session: OfficeSession,
    student_id: str,
    person_id: str,
    role: ParticipantRole,
    *,
    reason: str,
    duty: str = "",
    from_on: date | None = None,
) -> str:
    """Lets somebody take part, from today unless another day is said.

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
    _must_not_take_part_yet(session, student_id, person_id)
    participant = session.keep(
        Participant(
            student_id=student_id,
            person_id=person_id,
            role=role,
            duty=duty,
            from_on=from_on or session.today,
            reason=reason,
            assigned_by_id=session.account.staff_id,
        )
    )
    session.flush()
    return participant.id


def change_participation(session: OfficeSession, participant_id: str, new: Participation) -> None:
    """Corrects as what and when somebody takes part.

    Raises:
        OfficeError: it ends before it begins, or the person is barred by a court.
    """
    participant = found(session, Participant, participant_id)
    if new.to_on is not None and new.to_on < new.from_on:
        raise OfficeError("Nobody stops taking part before the day they began.")
    goes_on = new.to_on is None or new.to_on > session.today
    if goes_on and _is_barred(session, participant.student_id, participant.person_id):
        raise OfficeError("A court has barred this adult, who cannot take part.")
    participant.role = new.role
    participant.duty = new.duty
    participant.from_on = new.from_on
    participant.to_on = new.to_on
    participant.reason = new.reason
    session.flush()


def end_participation(
    session: OfficeSession, participant_id: str, reason: str, on: date | None = None
) -> None:
    """Ends somebody's taking part, today unless it was before: from then on the file is closed
    to them, and that they took part stays in it (B.5)."""
    participant = found(session, Participant, participant_id)
    participant.to_on = max(on or session.today, participant.from_on)
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


def _must_not_take_part_yet(session: OfficeSession, student_id: str, person_id: str) -> None:
    parts = session.execute(
        select(Participant.from_on, Participant.to_on).where(
            Participant.student_id == student_id,
            Participant.person_id == person_id,
            Participant.voided_at.is_(None),
        )
    )
    if any(takes_part(from_on, to_on, session.today) for from_on, to_on in parts):
        raise OfficeError("This person takes part already.")


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
