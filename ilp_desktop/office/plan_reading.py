"""Reading a plan: as it stands, or as it was kept when its year closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import canonical
from ilp_desktop.office.access import file_of, found
from ilp_desktop.office.catalogues import chosen_entries
from ilp_desktop.office.objectives import accepted, objective_rows, suggestion_row
from ilp_desktop.office.people import Names
from ilp_desktop.office.plan_changes import changed_since
from ilp_desktop.office.plan_rows import (
    AchievementRow,
    CommunityResourceRow,
    ContributionRow,
    OptionRow,
    PlannedCourseRow,
    PlanRow,
    PolicyRow,
    SignatureRow,
    SkillRow,
    StrengthRow,
    VersionRow,
    VoiceRow,
    Who,
)
from ilp_desktop.policy.plan import (
    PlanState,
    Suggestion,
)
from ilp_desktop.records import (
    Achievement,
    AfterSchoolOption,
    CommunityResource,
    Contribution,
    Objective,
    Plan,
    PlannedCourse,
    PlanResource,
    PlanVersion,
    PolicyText,
    Record,
    SchoolYear,
    Signature,
    Skill,
    Strength,
    Voice,
)
from ilp_desktop.vault import OfficeSession

R = TypeVar("R", bound=Record)


def plan_of_year(session: OfficeSession, student_id: str, school_year_id: str) -> PlanRow | None:
    """The student's plan of that year, if there is one."""
    file_of(session, student_id)
    plan = session.scalar(
        select(Plan).where(
            Plan.student_id == student_id,
            Plan.school_year_id == school_year_id,
            Plan.voided_at.is_(None),
        )
    )
    return None if plan is None else plan_row(session, plan)


def plan_row(session: OfficeSession, plan: Plan) -> PlanRow:
    """The plan as it stands; that of a closed year as it was kept when it closed."""
    versions = of_plan(session, PlanVersion, plan.id)
    if plan.state is PlanState.CLOSED and versions:
        kept = canonical.read(PlanRow, versions[-1].content)
        return replace(kept, state=plan.state, versions=_version_rows(versions))
    living = living_plan(session, plan, versions)
    if not versions:
        return living
    return replace(living, changed_in=changed_since(versions[-1].content, living))


def plan_version(session: OfficeSession, plan_id: str, number: int) -> PlanRow:
    """What the plan said when it was kept as this version, with the list of all its versions."""
    plan = found(session, Plan, plan_id)
    versions = of_plan(session, PlanVersion, plan.id)
    kept = next((it for it in versions if it.number == number), None)
    if kept is None:
        raise OfficeError("The plan has no version {number}.", number=number)
    return replace(canonical.read(PlanRow, kept.content), versions=_version_rows(versions))


def living_plan(session: OfficeSession, plan: Plan, versions: Sequence[PlanVersion]) -> PlanRow:
    """The plan as its records say it now."""
    names = Names(session)
    objectives = accepted(session, plan.id)
    numbers = {objective.id: number for number, objective in enumerate(objectives, 1)}
    suggested = [
        objective
        for objective in of_plan(session, Objective, plan.id)
        if objective.suggestion is not Suggestion.ACCEPTED
    ]
    return PlanRow(
        id=plan.id,
        student_id=plan.student_id,
        school_year=session.scalars(
            select(SchoolYear.name).where(SchoolYear.id == plan.school_year_id)
        ).one(),
        state=plan.state,
        initiated_on=plan.initiated_on,
        prepared_by=names.who(plan.prepared_by_id),
        policy=_policy_of(session, versions),
        pccr_since=plan.pccr_since,
        next_review_on=plan.next_review_on,
        versions=_version_rows(versions),
        voices=_voices(session, plan.id, names),
        strengths=_strengths(session, plan.id),
        achievements=_achievements(session, plan.id),
        skills=_skills(session, plan.id),
        objectives=tuple(objective_rows(session, objectives, names)),
        suggestions=tuple(suggestion_row(objective, names) for objective in suggested),
        options=_options(session, plan.id, numbers),
        resources=_resources(session, plan.id),
        strategy=plan.strategy,
        courses=_courses(session, plan.id, numbers),
        contributions=_contributions(session, plan.id, names),
        signatures=_signatures(session, plan.id, versions, names),
    )


def of_plan(session: OfficeSession, kind: type[R], plan_id: str) -> list[R]:
    """The plan's records of one kind in the order they were made."""
    table = kind.__table__.c
    return list(
        session.scalars(
            select(kind).where(table.plan_id == plan_id, kind.voided_at.is_(None)).order_by(kind.id)
        )
    )


def _version_rows(versions: Sequence[PlanVersion]) -> tuple[VersionRow, ...]:
    return tuple(
        VersionRow(number=v.number, frozen_on=v.frozen_on, reason=v.reason, note=v.note)
        for v in versions
    )


def _policy_of(session: OfficeSession, versions: Sequence[PlanVersion]) -> PolicyRow | None:
    if not versions:
        return None
    policy = session.scalars(
        select(PolicyText).where(PolicyText.id == versions[-1].policy_text_id)
    ).one()
    return PolicyRow(
        code=policy.code,
        title=policy.title,
        approved_on=policy.approved_on,
        citations=policy.citations,
    )


def _voices(session: OfficeSession, plan_id: str, names: Names) -> tuple[VoiceRow, ...]:
    voices = of_plan(session, Voice, plan_id)
    names.read(v.person_id for v in voices)
    return tuple(
        VoiceRow(
            id=v.id,
            kind=v.kind,
            who=Who(name=names.of(v.person_id), role=v.role),
            said_on=v.said_on,
            words=v.words,
            language=v.language,
        )
        for v in voices
    )


def _strengths(session: OfficeSession, plan_id: str) -> tuple[StrengthRow, ...]:
    return tuple(
        StrengthRow(
            id=s.id, noted_on=s.noted_on, text=s.text, source=s.source, carried_from=s.carried_from
        )
        for s in sorted(of_plan(session, Strength, plan_id), key=lambda s: s.noted_on)
    )


def _achievements(session: OfficeSession, plan_id: str) -> tuple[AchievementRow, ...]:
    return tuple(
        AchievementRow(
            id=a.id,
            kind=a.kind,
            achieved_on=a.achieved_on,
            text=a.text,
            source=a.source,
            document_id=a.document_id,
        )
        for a in sorted(of_plan(session, Achievement, plan_id), key=lambda a: a.achieved_on)
    )


def _skills(session: OfficeSession, plan_id: str) -> tuple[SkillRow, ...]:
    return tuple(
        SkillRow(
            id=s.id,
            name=s.name,
            category=s.category,
            level=s.level,
            evidence=s.evidence,
            carried_from=s.carried_from,
        )
        for s in of_plan(session, Skill, plan_id)
    )


def _options(
    session: OfficeSession, plan_id: str, numbers: dict[str, int]
) -> tuple[OptionRow, ...]:
    options = of_plan(session, AfterSchoolOption, plan_id)
    chosen = chosen_entries(session, options)
    return tuple(
        OptionRow(
            id=o.id,
            kind=o.kind,
            name=o.name,
            code=chosen[o.id].code if o.id in chosen else "",
            credit=chosen[o.id].credit if o.id in chosen else "",
            asks_for=o.asks_for,
            standing=o.standing,
            objective_number=numbers.get(o.objective_id or ""),
            carried_from=o.carried_from,
        )
        for o in options
    )


def _resources(session: OfficeSession, plan_id: str) -> tuple[CommunityResourceRow, ...]:
    rows = session.execute(
        select(PlanResource, CommunityResource)
        .join(CommunityResource, CommunityResource.id == PlanResource.community_resource_id)
        .where(PlanResource.plan_id == plan_id, PlanResource.voided_at.is_(None))
        .order_by(PlanResource.id)
    )
    return tuple(
        CommunityResourceRow(
            id=used.id,
            name=r.name,
            kind=r.kind,
            contact=r.contact,
            place=r.place,
            hours=r.hours,
            eligibility=r.eligibility,
            expires_on=r.expires_on,
            note=used.note,
        )
        for used, r in rows
    )


def _courses(
    session: OfficeSession, plan_id: str, numbers: dict[str, int]
) -> tuple[PlannedCourseRow, ...]:
    return tuple(
        PlannedCourseRow(
            id=c.id,
            grade=c.grade,
            term=c.term,
            course=c.course,
            credit=c.credit,
            area=c.area,
            state=c.state,
            reason=c.reason,
            objective_number=numbers.get(c.objective_id or ""),
        )
        for c in of_plan(session, PlannedCourse, plan_id)
    )


def _contributions(
    session: OfficeSession, plan_id: str, names: Names
) -> tuple[ContributionRow, ...]:
    contributions = of_plan(session, Contribution, plan_id)
    names.read(c.person_id for c in contributions)
    return tuple(
        ContributionRow(
            id=c.id,
            who=Who(name=names.of(c.person_id), role=c.role),
            kind=c.kind,
            took_part_on=c.took_part_on,
            sections=c.sections,
            note=c.note,
        )
        for c in contributions
    )


def _signatures(
    session: OfficeSession, plan_id: str, versions: Sequence[PlanVersion], names: Names
) -> tuple[SignatureRow, ...]:
    signatures = of_plan(session, Signature, plan_id)
    names.read(s.person_id for s in signatures)
    numbers = {v.id: v.number for v in versions}
    return tuple(
        SignatureRow(
            id=s.id,
            who=Who(name=names.of(s.person_id), role=s.role),
            kind=s.kind,
            signed_on=s.signed_on,
            version=numbers.get(s.plan_version_id),
            strokes=s.strokes,
            document_id=s.document_id,
        )
        for s in signatures
    )
