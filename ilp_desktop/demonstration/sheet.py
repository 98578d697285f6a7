"""A plan while it is told: its records at hand, and the plan as it read on a day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ilp_desktop.office.plan_rows import (
    AchievementRow,
    ActivityRow,
    CommunityResourceRow,
    ContributionRow,
    ObjectiveRow,
    OptionRow,
    PlannedCourseRow,
    PlanRow,
    PolicyRow,
    ProgressRow,
    ResourceRequestRow,
    SignatureRow,
    SkillRow,
    StrengthRow,
    SuggestionRow,
    VersionRow,
    VoiceRow,
    Who,
)
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import ObjectiveStatus, PlanState, Suggestion
from ilp_desktop.records import (
    Achievement,
    Activity,
    AfterSchoolOption,
    CommunityResource,
    Contribution,
    Objective,
    Plan,
    PlannedCourse,
    PlanResource,
    PlanVersion,
    Program,
    Progress,
    ResourceRequest,
    Signature,
    Skill,
    Strength,
    Voice,
)


@dataclass
class Told:
    """An objective with what belongs to it."""

    objective: Objective
    activities: list[Activity] = field(default_factory=list)
    progress: list[Progress] = field(default_factory=list)
    requests: list[ResourceRequest] = field(default_factory=list)


@dataclass
class Sheet:
    """All records of one plan, in the order in which they were made."""

    plan: Plan
    year: str
    voices: list[Voice] = field(default_factory=list)
    strengths: list[Strength] = field(default_factory=list)
    achievements: list[Achievement] = field(default_factory=list)
    skills: list[Skill] = field(default_factory=list)
    objectives: list[Told] = field(default_factory=list)
    suggestions: list[Objective] = field(default_factory=list)
    options: list[AfterSchoolOption] = field(default_factory=list)
    resources: list[tuple[PlanResource, CommunityResource]] = field(default_factory=list)
    courses: list[PlannedCourse] = field(default_factory=list)
    contributions: list[Contribution] = field(default_factory=list)
    signatures: list[Signature] = field(default_factory=list)
    versions: list[PlanVersion] = field(default_factory=list)
    is_signed: bool = False
    """Whether those who were there sign the version that established the plan."""


@dataclass(frozen=True)
class Reader:
    """Reads sheets: knows names, the policy, and whom programs and resources are reached by."""

    names: dict[str, str]
    policy: PolicyRow
    programs: dict[str, Program]
    resources: dict[str, CommunityResource]

    def plan_on(self, sheet: Sheet, day: date, state: PlanState) -> PlanRow:
        """The plan as it read on that day, which is what a version keeps."""
        plan = sheet.plan
        told = [one for one in sheet.objectives if one.objective.suggested_on <= day]
        numbers = {one.objective.id: number for number, one in enumerate(told, 1)}
        pccr = plan.pccr_since if plan.pccr_since and plan.pccr_since <= day else None
        return PlanRow(
            id=plan.id,
            student_id=plan.student_id,
            school_year=sheet.year,
            state=state,
            initiated_on=plan.initiated_on,
            prepared_by=self._who(plan.prepared_by_id, None),
            policy=self.policy if sheet.versions else None,
            pccr_since=pccr,
            next_review_on=plan.next_review_on,
            versions=tuple(
                VersionRow(number=v.number, frozen_on=v.frozen_on, reason=v.reason, note=v.note)
                for v in sheet.versions
            ),
            voices=tuple(self._voice(v) for v in sheet.voices if v.said_on <= day),
            strengths=self._strengths(sheet, day),
            achievements=self._achievements(sheet, day),
            skills=tuple(_skill(s) for s in sheet.skills),
            objectives=tuple(
                self._objective(one, number, day) for number, one in enumerate(told, 1)
            ),
            suggestions=tuple(
                self._suggestion(one) for one in sheet.suggestions if one.suggested_on <= day
            ),
            options=tuple(_option(o, numbers) for o in sheet.options),
            resources=tuple(_resource(used, one) for used, one in sheet.resources),
            strategy=plan.strategy,
            courses=tuple(_course(c, numbers) for c in sheet.courses),
            contributions=tuple(
                self._contribution(c) for c in sheet.contributions if c.took_part_on <= day
            ),
            signatures=tuple(
                SignatureRow(
                    id=s.id,
                    who=self._named(s.person_id, s.role),
                    kind=s.kind,
                    signed_on=s.signed_on,
                    version=next(v.number for v in sheet.versions if v.id == s.plan_version_id),
                )
                for s in sheet.signatures
                if s.signed_on <= day
            ),
        )

    def _named(self, person_id: str | None, role: ParticipantRole | None) -> Who:
        return Who(name=self.names[person_id] if person_id else "", role=role)

    def _who(self, person_id: str | None, role: ParticipantRole | None) -> Who | None:
        return self._named(person_id, role) if person_id else None

    def _voice(self, v: Voice) -> VoiceRow:
        return VoiceRow(
            id=v.id,
            kind=v.kind,
            who=self._named(v.person_id, v.role),
            said_on=v.said_on,
            words=v.words,
            language=v.language,
        )

    def _strengths(self, sheet: Sheet, day: date) -> tuple[StrengthRow, ...]:
        return tuple(
            StrengthRow(id=s.id, noted_on=s.noted_on, text=s.text, source=s.source)
            for s in sorted(sheet.strengths, key=lambda s: s.noted_on)
            if s.noted_on <= day
        )

    def _achievements(self, sheet: Sheet, day: date) -> tuple[AchievementRow, ...]:
        return tuple(
            AchievementRow(
                id=a.id,
                kind=a.kind,
                achieved_on=a.achieved_on,
                text=a.text,
                source=a.source,
                document_id=a.document_id,
            )
            for a in sorted(sheet.achievements, key=lambda a: a.achieved_on)
            if a.achieved_on <= day
        )

    def _objective(self, told: Told, number: int, day: date) -> ObjectiveRow:
        o = told.objective
        noted = [p for p in told.progress if p.noted_on <= day]
        status = o.status
        if len(noted) < len(told.progress):
            status = ObjectiveStatus.ON_TRACK if noted else ObjectiveStatus.NOT_STARTED
        return ObjectiveRow(
            id=o.id,
            number=number,
            title=o.title,
            statement=o.statement,
            source=o.source,
            area=o.area,
            status=status,
            measure=o.measure,
            baseline=o.baseline,
            target=o.target,
            target_on=o.target_on,
            beyond_means=o.beyond_means,
            beyond_reason=o.beyond_reason,
            suggested_by=self._who(o.suggested_by_id, None),
            activities=tuple(self._activity(a, day) for a in told.activities),
            progress=tuple(
                ProgressRow(
                    id=p.id,
                    noted_on=p.noted_on,
                    value=p.value,
                    note=p.note,
                    by=self.names[p.person_id] if p.person_id else "",
                )
                for p in sorted(noted, key=lambda p: (p.noted_on, p.id), reverse=True)
            ),
            requests=tuple(self._request(r) for r in told.requests if r.asked_on <= day),
        )

    def _activity(self, a: Activity, day: date) -> ActivityRow:
        contact = ""
        if a.program_id:
            contact = self.programs[a.program_id].contact
        elif a.community_resource_id:
            contact = self.resources[a.community_resource_id].contact
        return ActivityRow(
            id=a.id,
            provider=a.provider,
            text=a.text,
            provider_name=a.provider_name,
            when=a.when,
            due_on=a.due_on,
            done_on=a.done_on if a.done_on and a.done_on <= day else None,
            contact=contact,
            offer_id=a.program_id or a.community_resource_id,
        )

    def _request(self, r: ResourceRequest) -> ResourceRequestRow:
        return ResourceRequestRow(
            number=r.number,
            need=r.need,
            looked_at=r.looked_at,
            asked_by=self.names[r.asked_by_id],
            asked_on=r.asked_on,
            considered_on=r.considered_on,
            faculty_consulted_on=r.faculty_consulted_on,
            decision=r.decision,
            decided_on=r.decided_on,
            decision_reason=r.decision_reason,
            assigned=r.assigned,
            family_told_on=r.family_told_on,
        )

    def _suggestion(self, o: Objective) -> SuggestionRow:
        return SuggestionRow(
            id=o.id,
            title=o.title,
            statement=o.statement,
            suggested_on=o.suggested_on,
            suggested_by=self._who(o.suggested_by_id, None),
            answer=o.suggestion or Suggestion.SUGGESTED,
            answered_on=o.answered_on,
            answer_reason=o.answer_reason,
        )

    def _contribution(self, c: Contribution) -> ContributionRow:
        return ContributionRow(
            id=c.id,
            who=self._named(c.person_id, c.role),
            kind=c.kind,
            took_part_on=c.took_part_on,
            sections=c.sections,
            note=c.note,
        )


def _resource(used: PlanResource, one: CommunityResource) -> CommunityResourceRow:
    return CommunityResourceRow(
        id=used.id,
        name=one.name,
        kind=one.kind,
        contact=one.contact,
        place=one.place,
        hours=one.hours,
        eligibility=one.eligibility,
        expires_on=one.expires_on,
        note=used.note,
    )


def _course(c: PlannedCourse, numbers: dict[str, int]) -> PlannedCourseRow:
    return PlannedCourseRow(
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


def _option(option: AfterSchoolOption, numbers: dict[str, int]) -> OptionRow:
    return OptionRow(
        id=option.id,
        kind=option.kind,
        name=option.name,
        asks_for=option.asks_for,
        standing=option.standing,
        objective_number=numbers.get(option.objective_id or ""),
    )


def _skill(skill: Skill) -> SkillRow:
    return SkillRow(
        id=skill.id,
        name=skill.name,
        category=skill.category,
        level=skill.level,
        evidence=skill.evidence,
    )
