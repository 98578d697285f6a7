"""One conference in full: who is invited, what it is to each student, who else it needs."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from ilp_desktop.office.conference_reading import has_part, listed
from ilp_desktop.office.conference_rows import (
    ConferenceDetail,
    InvitedPerson,
    InvitedStudent,
    ListedConference,
    OutcomeRow,
)
from ilp_desktop.office.joint import joint_test
from ilp_desktop.policy.conferences import (
    ConferenceKind,
    ConferenceState,
    missing_from_small_group,
)
from ilp_desktop.policy.names import full_name
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import (
    Conference,
    ConferenceOutcome,
    Guardian,
    Invitation,
    Person,
    StaffInvitation,
    StaffMember,
)
from ilp_desktop.vault import OfficeSession

ORDER = list(ParticipantRole)


def detail(session: OfficeSession, record: Conference) -> ConferenceDetail:
    """Everything about the conference that the account's holder may see."""
    (row,) = listed(session, [record])
    family = _family(session, record.id)
    staff = _staff(session, record.id)
    invited = sorted([*family, *staff], key=lambda p: (ORDER.index(p.role), p.invitation_id))
    missing = missing_from_small_group({person.role for person in invited})
    is_group = record.kind is ConferenceKind.SMALL_GROUP
    return ConferenceDetail(
        listed=row,
        organizer=_organizer(session, record),
        at_parent_teacher_conferences=record.at_parent_teacher_conferences,
        invited=tuple(invited),
        outcomes=tuple(_outcomes(session, row, invited)),
        other_students=row.students_invited - len(row.students),
        missing_from_group=tuple(missing) if is_group else (),
        may_change=_may_change(session, record.id),
    )


def _may_change(session: OfficeSession, conference_id: str) -> bool:
    return (
        session.scalar(
            select(Conference.id).where(Conference.id == conference_id, has_part(session))
        )
        is not None
    )


def _organizer(session: OfficeSession, record: Conference) -> str:
    given, family = session.execute(
        select(Person.given_name, Person.family_name)
        .join(StaffMember, StaffMember.person_id == Person.id)
        .where(StaffMember.id == record.organizer_id)
    ).one()
    return full_name(given, family)


def _family(session: OfficeSession, conference_id: str) -> list[InvitedPerson]:
    rows = session.execute(
        select(Invitation, Person, Guardian.relation)
        .join(Person, Person.id == Invitation.person_id)
        .outerjoin(
            Guardian,
            (Guardian.student_id == Invitation.student_id)
            & (Guardian.person_id == Invitation.person_id)
            & Guardian.voided_at.is_(None),
        )
        .where(Invitation.conference_id == conference_id, Invitation.voided_at.is_(None))
    )
    return [
        invited_person(invitation, person, relation.name if relation else "", invitation.student_id)
        for invitation, person, relation in rows
    ]


def _staff(session: OfficeSession, conference_id: str) -> list[InvitedPerson]:
    rows = session.execute(
        select(StaffInvitation, Person, StaffMember.title)
        .join(Person, Person.id == StaffInvitation.person_id)
        .outerjoin(
            StaffMember,
            (StaffMember.person_id == StaffInvitation.person_id) & StaffMember.voided_at.is_(None),
        )
        .where(StaffInvitation.conference_id == conference_id, StaffInvitation.voided_at.is_(None))
    )
    return [
        invited_person(invitation, person, title or "", None) for invitation, person, title in rows
    ]


def invited_person(
    invitation: Invitation | StaffInvitation, person: Person, about: str, student_id: str | None
) -> InvitedPerson:
    """Somebody who is invited, as a row; ``about`` is a title, or a relation's name."""
    return InvitedPerson(
        invitation_id=invitation.id,
        person_id=invitation.person_id,
        student_id=student_id,
        name=full_name(person.given_name, person.family_name),
        role=invitation.role,
        detail=about,
        language=person.language,
        offered_on=invitation.offered_on,
        offer_method=invitation.offer_method,
        offer_language=invitation.offer_language,
        reply=invitation.reply,
        replied_on=invitation.replied_on,
        attendance=invitation.attendance,
    )


def _outcomes(
    session: OfficeSession, row: ListedConference, invited: list[InvitedPerson]
) -> Iterable[OutcomeRow]:
    kept = {
        outcome.student_id: outcome
        for outcome in session.scalars(
            select(ConferenceOutcome).where(
                ConferenceOutcome.conference_id == row.id, ConferenceOutcome.voided_at.is_(None)
            )
        )
    }
    for student in row.students:
        theirs = [p for p in invited if p.student_id in (None, student.id)]
        yield _outcome(row, student, kept.get(student.id), theirs)


def _outcome(
    row: ListedConference,
    student: InvitedStudent,
    kept: ConferenceOutcome | None,
    invited: list[InvitedPerson],
) -> OutcomeRow:
    joint = joint_test(row.kind, row.state, invited, student.grade)
    marked = kept is not None and (kept.established or kept.reviewed)
    return OutcomeRow(
        outcome_id=kept.id if kept else "",
        student=student,
        wishes=kept.wishes if kept else "",
        interpreter=kept.interpreter if kept else "",
        interpreter_language=kept.interpreter_language if kept else "",
        established=kept.established if kept else False,
        reviewed=kept.reviewed if kept else False,
        notes=kept.notes if kept else "",
        joint=joint,
        is_incomplete=joint is not None and row.state is ConferenceState.HELD and not marked,
    )
