"""The plan of a school year: beginning it, reading it, establishing and reviewing it."""

from __future__ import annotations

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import canonical
from ilp_desktop.office.access import file_of, found
from ilp_desktop.office.fields import found_open
from ilp_desktop.office.plan_reading import living_plan, of_plan
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import (
    AT_A_CONFERENCE,
    ContributionKind,
    OptionKind,
    PlanState,
    VersionReason,
    VoiceKind,
)
from ilp_desktop.records import (
    Achievement,
    AfterSchoolOption,
    Contribution,
    Plan,
    PlanVersion,
    PolicyText,
    SchoolYear,
    Skill,
    Strength,
    Voice,
)
from ilp_desktop.vault import OfficeSession


def begin_plan(session: OfficeSession, student_id: str, school_year_id: str) -> str:
    """Begins the student's plan of a school year, or finds the one begun; returns its id."""
    file_of(session, student_id)
    plan = session.scalar(
        select(Plan).where(
            Plan.student_id == student_id,
            Plan.school_year_id == school_year_id,
            Plan.voided_at.is_(None),
        )
    )
    if plan is None:
        plan = session.keep(
            Plan(student_id=student_id, school_year_id=school_year_id, initiated_on=session.today)
        )
        session.flush()
    return plan.id


def establish_plan(session: OfficeSession, plan_id: str, note: str = "") -> int:
    """Freezes the plan as established (policy C.2); returns the version's number."""
    return _freeze(session, plan_id, VersionReason.ESTABLISHED, note)


def review_plan(session: OfficeSession, plan_id: str, note: str = "") -> int:
    """Freezes the plan as reviewed (policy C.2); returns the version's number."""
    return _freeze(session, plan_id, VersionReason.REVIEWED, note)


def amend_plan(session: OfficeSession, plan_id: str, reason: str) -> int:
    """Freezes the plan as amended, for a reason; returns the version's number."""
    if not reason.strip():
        raise OfficeError("Say why the plan was amended, then keep it again.")
    return _freeze(session, plan_id, VersionReason.AMENDED, reason)


def close_plan(
    session: OfficeSession, plan_id: str, reason: str = "The school year was closed"
) -> int:
    """Closes the plan, kept as it stands (policy B.3); returns the last version's number."""
    if not reason.strip():
        raise OfficeError("Say why the plan is closed, then close it again.")
    number = _freeze(session, plan_id, VersionReason.CLOSED, reason)
    found_open(session, Plan, plan_id).state = PlanState.CLOSED
    return number


def reopen_plan(session: OfficeSession, plan_id: str) -> PlanState:
    """Opens a plan again that was closed before its school year; returns how far it has come."""
    plan = found(session, Plan, plan_id)
    year = session.scalars(select(SchoolYear).where(SchoolYear.id == plan.school_year_id)).one()
    if year.closed_on is not None:
        raise OfficeError(
            "This school year is closed, and its plans with it. Write into this year’s plan."
        )
    reasons = [it.reason for it in of_plan(session, PlanVersion, plan.id)]
    frozen = [it for it in reasons if it in AT_A_CONFERENCE]
    plan.state = PlanState(frozen[-1].value) if frozen else PlanState.DRAFT
    return plan.state


def add_voice(
    session: OfficeSession,
    plan_id: str,
    kind: VoiceKind,
    role: ParticipantRole,
    person_id: str | None = None,
) -> str:
    """Adds an empty place for somebody's own words, and returns its id (policy C.5, C.6)."""
    plan = found_open(session, Plan, plan_id)
    return session.keep(
        Voice(
            student_id=plan.student_id,
            plan_id=plan.id,
            kind=kind,
            role=role,
            person_id=person_id,
            said_on=session.today,
        )
    ).id


def add_strength(session: OfficeSession, plan_id: str) -> str:
    """Adds an empty strength, noted today (policy C.7); returns its id."""
    plan = found_open(session, Plan, plan_id)
    strength = Strength(student_id=plan.student_id, plan_id=plan.id, noted_on=session.today)
    return session.keep(strength).id


def add_achievement(session: OfficeSession, plan_id: str) -> str:
    """Adds an empty achievement of today (policy C.7); returns its id."""
    plan = found_open(session, Plan, plan_id)
    achievement = Achievement(
        student_id=plan.student_id, plan_id=plan.id, achieved_on=session.today
    )
    return session.keep(achievement).id


def add_skill(session: OfficeSession, plan_id: str) -> str:
    """Adds an empty skill (policy B.1.b); returns its id."""
    plan = found_open(session, Plan, plan_id)
    return session.keep(Skill(student_id=plan.student_id, plan_id=plan.id)).id


def add_option(session: OfficeSession, plan_id: str, kind: OptionKind) -> str:
    """Adds an empty way to go on after school (policy B.1.d); returns its id."""
    plan = found_open(session, Plan, plan_id)
    option = AfterSchoolOption(student_id=plan.student_id, plan_id=plan.id, kind=kind)
    return session.keep(option).id


def add_contribution(
    session: OfficeSession,
    plan_id: str,
    person_id: str,
    role: ParticipantRole,
    kind: ContributionKind,
) -> str:
    """Says that a person wrote, was consulted on, or reviewed the plan today (policy B.1)."""
    plan = found_open(session, Plan, plan_id)
    return session.keep(
        Contribution(
            student_id=plan.student_id,
            plan_id=plan.id,
            person_id=person_id,
            role=role,
            kind=kind,
            took_part_on=session.today,
        )
    ).id


def _freeze(session: OfficeSession, plan_id: str, reason: VersionReason, note: str) -> int:
    plan = found_open(session, Plan, plan_id)
    policy = session.scalars(
        select(PolicyText)
        .where(PolicyText.voided_at.is_(None))
        .order_by(PolicyText.approved_on.desc())
    ).first()
    if policy is None:
        raise OfficeError("The school has no policy on record yet. Add it in the settings first.")
    if reason in AT_A_CONFERENCE:
        plan.state = PlanState(reason.value)
    session.flush()
    versions = of_plan(session, PlanVersion, plan.id)
    content = canonical.write(living_plan(session, plan, versions))
    number = len(versions) + 1
    session.keep(
        PlanVersion(
            student_id=plan.student_id,
            plan_id=plan.id,
            number=number,
            frozen_on=session.today,
            reason=reason,
            note=note,
            policy_text_id=policy.id,
            content=content,
            sha256=canonical.digest(content),
        )
    )
    session.flush()
    return number
