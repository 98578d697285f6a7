"""One plan of one school year as frozen rows, for window, paper and the kept versions.

An ``id`` is that of the record which the row was read from; a row of a kept version has
it too, one that was made up (for a specimen) has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilp_desktop.policy.completeness import Section
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import (
    AchievementKind,
    ContributionKind,
    ObjectiveArea,
    ObjectiveSource,
    ObjectiveStatus,
    OptionKind,
    PlanState,
    Provider,
    SignatureKind,
    SkillCategory,
    SkillLevel,
    Suggestion,
    VersionReason,
    VoiceKind,
)
from ilp_desktop.policy.privacy import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """A person as the paper names one: full name as given, and as what they took part."""

    name: str
    role: ParticipantRole | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRow:
    """The version of the district's policy that something was made under."""

    code: str
    title: str
    approved_on: date
    citations: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """When and why the plan was frozen."""

    number: int
    frozen_on: date
    reason: VersionReason
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceRow:
    """A need, an aspiration or an addition in somebody's own words."""

    id: str = ""
    kind: VoiceKind
    who: Who
    said_on: date
    words: str
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthRow:
    """Something the student is good at, and who saw it."""

    id: str = ""
    noted_on: date
    text: str
    source: str = ""
    carried_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AchievementRow:
    """Something the student has achieved, with its proof."""

    id: str = ""
    kind: AchievementKind
    achieved_on: date
    text: str
    source: str = ""
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillRow:
    """A skill, how far it has come, what shows it."""

    id: str = ""
    name: str
    category: SkillCategory
    level: SkillLevel
    evidence: str = ""
    carried_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRow:
    """A means to reach an objective, and who carries it out."""

    id: str = ""
    provider: Provider
    text: str
    provider_name: str = ""
    when: str = ""
    due_on: date | None = None
    done_on: date | None = None
    contact: str = ""
    """Of the school's program or the community's resource, if it is one."""
    offer_id: str | None = None
    """The program or resource itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressRow:
    """How far an objective had come on a day."""

    id: str = ""
    noted_on: date
    value: str = ""
    note: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRequestRow:
    """What became of an objective beyond the school's means at the Principal (policy C.8)."""

    number: str
    need: str
    looked_at: str = ""
    asked_by: str = ""
    asked_on: date
    considered_on: date | None = None
    faculty_consulted_on: date | None = None
    decision: Decision | None = None
    decided_on: date | None = None
    decision_reason: str = ""
    assigned: str = ""
    family_told_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveRow:
    """An accepted objective, with all that belongs to it."""

    id: str = ""
    number: int
    """Its place in the plan, from 1."""
    title: str
    statement: str = ""
    source: ObjectiveSource
    area: ObjectiveArea
    status: ObjectiveStatus
    measure: str = ""
    baseline: str = ""
    target: str = ""
    target_on: date | None = None
    beyond_means: bool = False
    beyond_reason: str = ""
    suggested_by: Who | None = None
    carried_from: str = ""
    """The school year from whose plan it was carried over."""
    activities: tuple[ActivityRow, ...] = ()
    progress: tuple[ProgressRow, ...] = ()
    requests: tuple[ResourceRequestRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionRow:
    """An objective that somebody suggested and that is none yet (policy C.9)."""

    id: str = ""
    title: str
    statement: str = ""
    suggested_on: date
    suggested_by: Who | None = None
    answer: Suggestion
    answered_on: date | None = None
    answer_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionRow:
    """A way to go on after school."""

    id: str = ""
    kind: OptionKind
    name: str
    code: str = ""
    """Of what was chosen from a list."""
    credit: str = ""
    """What must stand where it is shown, by the licence of that list."""
    asks_for: str = ""
    standing: str = ""
    objective_number: int | None = None
    carried_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityResourceRow:
    """A resource of the community that the plan uses."""

    id: str = ""
    name: str
    kind: str = ""
    contact: str = ""
    place: str = ""
    hours: str = ""
    eligibility: str = ""
    expires_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedCourseRow:
    """A course in the grid of the course plan."""

    id: str = ""
    grade: int
    term: int | None = None
    course: str
    credit: float
    area: CreditArea
    state: CourseState
    reason: str = ""
    objective_number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRow:
    """Credits of one area of the graduation rule."""

    area: CreditArea
    required: float
    earned: float = 0.0
    in_progress: float = 0.0
    planned: float = 0.0

    @property
    def short(self) -> float:
        """What is still missing when all that is planned has been earned."""
        return max(0.0, self.required - self.earned - self.in_progress - self.planned)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionRow:
    """That a person wrote, was consulted on, or reviewed the plan."""

    id: str = ""
    who: Who
    kind: ContributionKind
    took_part_on: date
    sections: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRow:
    """That a person signed for having taken part or received a copy."""

    id: str = ""
    who: Who
    kind: SignatureKind
    signed_on: date
    version: int | None = None
    """The number of the version that was signed for."""
    strokes: str = ""
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """The plan of one school year: the living one, or as the year closed."""

    id: str = ""
    student_id: str = ""
    school_year: str = ""
    state: PlanState
    initiated_on: date
    prepared_by: Who | None = None
    policy: PolicyRow | None = None
    """What its latest version was made under; empty while there is none."""
    pccr_since: date | None = None
    next_review_on: date | None = None
    versions: tuple[VersionRow, ...] = ()
    changed_in: tuple[Section, ...] = ()
    """The sections in which it no longer says what its latest version says."""
    voices: tuple[VoiceRow, ...] = ()
    strengths: tuple[StrengthRow, ...] = ()
    achievements: tuple[AchievementRow, ...] = ()
    skills: tuple[SkillRow, ...] = ()
    guidelines: tuple[str, ...] = ()
    objectives: tuple[ObjectiveRow, ...] = ()
    suggestions: tuple[SuggestionRow, ...] = ()
    options: tuple[OptionRow, ...] = ()
    resources: tuple[CommunityResourceRow, ...] = ()
    strategy: str = ""
    courses: tuple[PlannedCourseRow, ...] = ()
    credit_rule: str = ""
    """The name of the graduation rule, with its date: "Class of 2028, R277-700-6"."""
    credits: tuple[CreditRow, ...] = ()
    contributions: tuple[ContributionRow, ...] = ()
    signatures: tuple[SignatureRow, ...] = ()
