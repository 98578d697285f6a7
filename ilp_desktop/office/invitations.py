"""Invitations to a conference: students, their adults, staff; what they answer, who came."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Select, or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import NotYourStudent, file_of
from ilp_desktop.office.conference_reading import changeable, students_invited
from ilp_desktop.office.conference_rows import Invitable
from ilp_desktop.office.participants import is_barred
from ilp_desktop.office.staff import staff
from ilp_desktop.policy.conferences import (
    SMALL_GROUP_LIMIT,
    Attendance,
    ConferenceKind,
    OfferMethod,
    Reply,
    has_room,
    role_of_staff,
)
from ilp_desktop.policy.names import full_name
from ilp_desktop.policy.people import ParticipantRole, Rights
from ilp_desktop.records import (
    Conference,
    ConferenceOutcome,
    Enrollment,
    Guardian,
    Invitation,
    Participant,
    Person,
    StaffInvitation,
    StaffMember,
)
from ilp_desktop.vault import OfficeSession


class GroupIsFull(OfficeError):
    """Five students are invited already."""

    def __init__(self) -> None:
        super().__init__(
            "A small group has at most {limit} students invited (policy B.4), "
            "and those who cannot come count too. Make a second group for the others.",
            limit=SMALL_GROUP_LIMIT,
        )


class Barred(OfficeError):
    """A court keeps this adult away from the student."""

    def __init__(self) -> None:
        super().__init__(
            "A court has barred this adult, who cannot be invited. "
            "Only a change of the court's order, entered with the guardian, allows it."
        )


def invite_organizer(session: OfficeSession, conference: Conference) -> None:
    """Whoever puts a conference in the calendar is invited to it, and coming."""
    member = session.scalars(
        select(StaffMember).where(StaffMember.id == session.account.staff_id)
    ).one()
    _keep_staff(session, conference, member, reply=Reply.COMING)


def invite_student(session: OfficeSession, conference_id: str, student_id: str) -> str:
    """Invites a student, the adults who hold rights, and the student's counselor (B.4).

    Raises:
        OfficeError: the student is invited already, or five are.
    """
    conference = changeable(session, conference_id)
    student = file_of(session, student_id)
    count = students_invited(session, [conference_id])[conference_id]
    if conference.kind is ConferenceKind.IN_SERVICE:
        raise OfficeError("An in-service is for staff; no student is invited to it.")
    if conference.kind is ConferenceKind.SMALL_GROUP:
        if not has_room(count):
            raise GroupIsFull
    elif count:
        raise OfficeError("This conference is about one student. Make it a small group instead.")
    _refuse_twice(session, conference_id, student.person_id, student_id)
    invitation = _keep_family(
        session, conference_id, student_id, student.person_id, ParticipantRole.STUDENT
    )
    for person_id in session.scalars(_rights_holders(session, student_id)):
        _keep_family(session, conference_id, student_id, person_id, ParticipantRole.PARENT)
    outcome_of(session, conference_id, student_id)
    _invite_counselor(session, conference, student_id)
    return invitation.id


def invite_adult(
    session: OfficeSession, conference_id: str, student_id: str, person_id: str
) -> str:
    """Invites one more adult of a student who is invited.

    Raises:
        Barred: a court keeps this adult away.
        OfficeError: it is no adult of this student, or invited already.
    """
    changeable(session, conference_id)
    if is_barred(session, student_id, person_id):
        raise Barred
    guardian = session.scalars(
        select(Guardian).where(
            Guardian.student_id == student_id,
            Guardian.person_id == person_id,
            Guardian.voided_at.is_(None),
        )
    ).first()
    if guardian is None:
        raise OfficeError("Enter this adult with the student's guardians first, then invite.")
    _refuse_twice(session, conference_id, person_id, student_id)
    return _keep_family(session, conference_id, student_id, person_id, ParticipantRole.PARENT).id


def invite_staff(session: OfficeSession, conference_id: str, staff_id: str) -> str:
    """Invites a member of school personnel."""
    conference = changeable(session, conference_id)
    member = session.scalars(select(StaffMember).where(StaffMember.id == staff_id)).first()
    if member is None:
        raise OfficeError("Nobody of that name works at the school.")
    _refuse_twice(session, conference_id, member.person_id, None)
    return _keep_staff(session, conference, member).id


def withdraw(session: OfficeSession, invitation_id: str) -> None:
    """Takes back an invitation that was a mistake; whoever was offered and declines stays.

    With a student go the adults who were invited for that student's sake.

    Raises:
        OfficeError: a student to whom it was offered counts among the five (policy B.4).
    """
    invitation = _invitation(session, invitation_id)
    if isinstance(invitation, Invitation) and invitation.role is ParticipantRole.STUDENT:
        _withdraw_student(session, invitation)
    invitation.voided_at = session.now


def set_reply(
    session: OfficeSession, invitation_id: str, reply: Reply, on: date | None = None
) -> None:
    """Notes what an invited person answered, today or on a day before."""
    invitation = _invitation(session, invitation_id)
    invitation.reply = reply
    invitation.replied_on = None if reply is Reply.NONE else on or session.today


def set_attendance(session: OfficeSession, invitation_id: str, attendance: Attendance) -> None:
    """Notes whether and how an invited person took part (policy C.2)."""
    _invitation(session, invitation_id).attendance = attendance


def set_offer(
    session: OfficeSession,
    invitation_id: str,
    method: OfferMethod,
    *,
    on: date | None = None,
    language: str = "",
) -> None:
    """Logs how, when and in which language one person was invited (policy C.2)."""
    invitation = _invitation(session, invitation_id)
    invitation.offer_method = method
    invitation.offered_on = on or session.today
    invitation.offer_language = language or invitation.offer_language


def outcome_of(session: OfficeSession, conference_id: str, student_id: str) -> ConferenceOutcome:
    """What a conference is to a student who is invited; begun where nothing is kept yet."""
    file_of(session, student_id)
    outcome = session.scalar(
        select(ConferenceOutcome).where(
            ConferenceOutcome.conference_id == conference_id,
            ConferenceOutcome.student_id == student_id,
            ConferenceOutcome.voided_at.is_(None),
        )
    )
    if outcome is None:
        outcome = session.keep(
            ConferenceOutcome(conference_id=conference_id, student_id=student_id)
        )
        session.flush()
    return outcome


def invitable(session: OfficeSession, conference_id: str) -> tuple[Invitable, ...]:
    """Who else may be invited: adults of these students, then staff who take part, then others.

    An adult whom a court has barred is not among them.
    """
    changeable(session, conference_id)
    students = session.scalars(
        select(Invitation.student_id).where(
            Invitation.conference_id == conference_id,
            Invitation.role == ParticipantRole.STUDENT,
            Invitation.voided_at.is_(None),
        )
    ).all()
    invited = {person for person, _ in _invited(session, conference_id)}
    family = [
        one
        for student_id in students
        for one in _adults(session, student_id)
        if one.person_id not in invited
    ]
    assigned = _taking_part(session, students)
    members = [
        Invitable(
            person_id=member.person_id,
            student_id=None,
            staff_id=member.id,
            name=member.name,
            role=role_of_staff(member.role),
            detail=member.title,
            takes_part=member.person_id in assigned,
        )
        for member in staff(session)
        if member.person_id not in invited
    ]
    return (*family, *sorted(members, key=lambda one: not one.takes_part))


def _withdraw_student(session: OfficeSession, invitation: Invitation) -> None:
    conference = changeable(session, invitation.conference_id)
    if conference.kind is not ConferenceKind.SMALL_GROUP:
        raise OfficeError("This conference is about that student. Cancel it instead.")
    if invitation.offered_on is not None:
        raise OfficeError(
            "This was offered to the student, who counts among the five (policy B.4). "
            "Note the reply “Declined” instead."
        )
    theirs = [Invitation.student_id == invitation.student_id, Invitation.voided_at.is_(None)]
    for other in session.scalars(
        select(Invitation).where(Invitation.conference_id == invitation.conference_id, *theirs)
    ):
        other.voided_at = session.now
    outcome_of(session, conference.id, invitation.student_id).voided_at = session.now


def _keep_family(
    session: OfficeSession,
    conference_id: str,
    student_id: str,
    person_id: str,
    role: ParticipantRole,
) -> Invitation:
    language = session.scalars(select(Person.language).where(Person.id == person_id)).one()
    invitation = session.keep(
        Invitation(
            student_id=student_id,
            conference_id=conference_id,
            person_id=person_id,
            role=role,
            offer_language=language,
        )
    )
    session.flush()
    return invitation


def _keep_staff(
    session: OfficeSession,
    conference: Conference,
    member: StaffMember,
    reply: Reply = Reply.NONE,
) -> StaffInvitation:
    invitation = session.keep(
        StaffInvitation(
            conference_id=conference.id,
            person_id=member.person_id,
            role=role_of_staff(member.role),
            offered_on=session.today,
            reply=reply,
            replied_on=None if reply is Reply.NONE else session.today,
        )
    )
    session.flush()
    return invitation


def _invite_counselor(session: OfficeSession, conference: Conference, student_id: str) -> None:
    member = session.scalars(
        select(StaffMember)
        .join(Enrollment, Enrollment.counselor_id == StaffMember.id)
        .where(
            Enrollment.student_id == student_id,
            Enrollment.school_year_id == conference.school_year_id,
            Enrollment.voided_at.is_(None),
        )
    ).first()
    if member and (member.person_id, None) not in _invited(session, conference.id):
        _keep_staff(session, conference, member)


def _rights_holders(session: OfficeSession, student_id: str) -> Select[str]:
    return (
        select(Guardian.person_id)
        .where(
            Guardian.student_id == student_id,
            Guardian.rights == Rights.HOLDS_RIGHTS,
            Guardian.voided_at.is_(None),
            or_(Guardian.rights_from.is_(None), Guardian.rights_from <= session.today),
            or_(Guardian.rights_to.is_(None), Guardian.rights_to > session.today),
        )
        .order_by(Guardian.id)
    )


def _adults(session: OfficeSession, student_id: str) -> Iterable[Invitable]:
    rows = session.execute(
        select(Guardian, Person)
        .join(Person, Person.id == Guardian.person_id)
        .where(Guardian.student_id == student_id, Guardian.voided_at.is_(None))
        .order_by(Guardian.id)
    )
    for guardian, person in rows:
        if not is_barred(session, student_id, person.id):
            yield Invitable(
                person_id=person.id,
                student_id=student_id,
                staff_id=None,
                name=full_name(person.given_name, person.family_name),
                role=ParticipantRole.PARENT,
                detail=guardian.relation.name,
                takes_part=guardian.rights is Rights.HOLDS_RIGHTS,
            )


def _taking_part(session: OfficeSession, student_ids: Iterable[str]) -> set[str]:
    return set(
        session.scalars(
            select(Participant.person_id).where(
                Participant.student_id.in_(student_ids),
                Participant.voided_at.is_(None),
                Participant.from_on <= session.today,
                or_(Participant.to_on.is_(None), Participant.to_on > session.today),
            )
        )
    )


def _invited(session: OfficeSession, conference_id: str) -> set[tuple[str, str | None]]:
    """Every person who is invited, with the student for whose sake."""
    family = session.execute(
        select(Invitation.person_id, Invitation.student_id).where(
            Invitation.conference_id == conference_id, Invitation.voided_at.is_(None)
        )
    )
    members = session.scalars(
        select(StaffInvitation.person_id).where(
            StaffInvitation.conference_id == conference_id, StaffInvitation.voided_at.is_(None)
        )
    )
    return {*((person, student) for person, student in family), *((m, None) for m in members)}


def _refuse_twice(
    session: OfficeSession, conference_id: str, person_id: str, student_id: str | None
) -> None:
    if (person_id, student_id) in _invited(session, conference_id):
        raise OfficeError("This person is invited already.")


def _invitation(session: OfficeSession, invitation_id: str) -> Invitation | StaffInvitation:
    """An invitation to a conference in which one has a part."""
    invitation: Invitation | StaffInvitation | None = session.scalar(
        select(Invitation).where(Invitation.id == invitation_id, Invitation.voided_at.is_(None))
    )
    if invitation is None:
        invitation = session.scalar(
            select(StaffInvitation).where(
                StaffInvitation.id == invitation_id, StaffInvitation.voided_at.is_(None)
            )
        )
    if invitation is None:
        raise NotYourStudent
    changeable(session, invitation.conference_id)
    return invitation
