"""When an ILP becomes a Plan for College and Career Readiness, and what follows (policy C.9)."""

from __future__ import annotations

from sqlalchemy import or_, select

from ilp_desktop.office.access import found
from ilp_desktop.policy.people import Office, ParticipantRole
from ilp_desktop.policy.plan import ObjectiveArea, Suggestion, is_pccr
from ilp_desktop.records import Appointment, Objective, Participant, Plan, StaffMember
from ilp_desktop.vault import OfficeSession


def follow(session: OfficeSession, plan_id: str) -> None:
    """Dates the plan's becoming a PCCR by its accepted objectives, or takes the date back.

    With the first such objective the career staff join the participants (policy C.9).
    """
    plan = found(session, Plan, plan_id)
    is_one = is_pccr(_accepted_areas(session, plan_id))
    if is_one and plan.pccr_since is None:
        plan.pccr_since = session.today
        _add_career_staff(session, plan.student_id)
    elif not is_one and plan.pccr_since is not None:
        plan.pccr_since = None
    session.flush()


def would_end(session: OfficeSession, objective_id: str) -> bool:
    """Whether the plan stops being a PCCR without this objective; asked before it goes."""
    objective = session.scalar(select(Objective).where(Objective.id == objective_id))
    if objective is None:
        return False
    others = _accepted_areas(session, objective.plan_id, without=objective_id)
    return is_pccr([objective.area]) and not is_pccr(others)


def _accepted_areas(session: OfficeSession, plan_id: str, without: str = "") -> list[ObjectiveArea]:
    accepted = select(Objective.area).where(
        Objective.plan_id == plan_id,
        Objective.suggestion == Suggestion.ACCEPTED,
        Objective.voided_at.is_(None),
        Objective.id != without,
    )
    return list(session.scalars(accepted))


def _add_career_staff(session: OfficeSession, student_id: str) -> None:
    in_office = (
        select(StaffMember.person_id)
        .join(Appointment, Appointment.staff_id == StaffMember.id)
        .where(
            Appointment.office == Office.CAREER_STAFF,
            Appointment.voided_at.is_(None),
            Appointment.from_on <= session.today,
            or_(Appointment.to_on.is_(None), Appointment.to_on > session.today),
        )
    )
    taking_part = set(
        session.scalars(
            select(Participant.person_id).where(
                Participant.student_id == student_id,
                Participant.voided_at.is_(None),
                or_(Participant.to_on.is_(None), Participant.to_on > session.today),
            )
        )
    )
    for person_id in session.scalars(in_office):
        if person_id not in taking_part:
            session.keep(
                Participant(
                    student_id=student_id,
                    person_id=person_id,
                    role=ParticipantRole.CAREER_STAFF,
                    duty="Career and occupational preparation",
                    from_on=session.today,
                    reason="The plan became a Plan for College and Career Readiness (C.9)",
                    assigned_by_id=session.account.staff_id,
                )
            )
