"""A student's plan of one school year, and everything that it says."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

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
from ilp_desktop.records.base import ID, InFile, Record, by_name, of_same_student


class Plan(InFile, Record):
    """The one living plan of a student for a school year (policy B.1, B.3)."""

    __tablename__ = "plan"
    __table_args__ = (
        UniqueConstraint("id", "student_id"),
        Index(
            "uq_plan_one_a_year",
            "student_id",
            "school_year_id",
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
    )

    school_year_id: Mapped[str] = mapped_column(ID, ForeignKey("school_year.id"), index=True)
    state: Mapped[PlanState] = mapped_column(by_name(PlanState), default=PlanState.DRAFT)
    initiated_on: Mapped[date]
    prepared_by_id: Mapped[str | None] = mapped_column(ID, ForeignKey("person.id"), default=None)
    """Who prepares it; in grades 9 to 12 the student (policy C.5)."""
    strategy: Mapped[str] = mapped_column(default="")
    """How the courses are chosen (policy B.1.c)."""
    pccr_since: Mapped[date | None] = mapped_column(default=None)
    """Since when it is a Plan for College and Career Readiness (policy C.9)."""
    next_review_on: Mapped[date | None] = mapped_column(default=None)


class PlanVersion(InFile, Record):
    """The plan as it stood when it was established, reviewed or amended; never changed."""

    __tablename__ = "plan_version"
    __table_args__ = (
        of_same_student("plan"),
        UniqueConstraint("plan_id", "number"),
        UniqueConstraint("id", "student_id"),
    )

    plan_id: Mapped[str] = mapped_column(ID)
    number: Mapped[int]
    frozen_on: Mapped[date]
    reason: Mapped[VersionReason] = mapped_column(by_name(VersionReason))
    note: Mapped[str] = mapped_column(default="")
    policy_text_id: Mapped[str] = mapped_column(ID, ForeignKey("policy_text.id"))
    content: Mapped[str]
    """Canonical JSON of all that the plan said."""
    sha256: Mapped[str]


class Voice(InFile, Record):
    """A need, an aspiration or an addition, in somebody's own words (policy C.5, C.6)."""

    __tablename__ = "voice"
    __table_args__ = (of_same_student("plan"),)

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    kind: Mapped[VoiceKind] = mapped_column(by_name(VoiceKind))
    person_id: Mapped[str | None] = mapped_column(ID, ForeignKey("person.id"), default=None)
    role: Mapped[ParticipantRole] = mapped_column(by_name(ParticipantRole))
    said_on: Mapped[date]
    words: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")


class Strength(InFile, Record):
    """Something the student is good at, and who saw it (policy C.7)."""

    __tablename__ = "strength"
    __table_args__ = (of_same_student("plan"),)

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    noted_on: Mapped[date]
    text: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    carried_from: Mapped[str] = mapped_column(default="")
    """The school year whose plan it was carried over from, such as "2025-26"."""


class Achievement(InFile, Record):
    """Something the student has achieved, with its proof (policy C.7)."""

    __tablename__ = "achievement"
    __table_args__ = (of_same_student("plan"), of_same_student("document"))

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    kind: Mapped[AchievementKind] = mapped_column(
        by_name(AchievementKind), default=AchievementKind.OTHER
    )
    achieved_on: Mapped[date]
    text: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    document_id: Mapped[str | None] = mapped_column(ID, default=None)


class Skill(InFile, Record):
    """A skill, how far it has come, and what shows it (policy B.1.b)."""

    __tablename__ = "skill"
    __table_args__ = (of_same_student("plan"),)

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    name: Mapped[str] = mapped_column(default="")
    category: Mapped[SkillCategory] = mapped_column(
        by_name(SkillCategory), default=SkillCategory.ACADEMIC
    )
    level: Mapped[SkillLevel] = mapped_column(by_name(SkillLevel), default=SkillLevel.BEGINNING)
    evidence: Mapped[str] = mapped_column(default="")
    carried_from: Mapped[str] = mapped_column(default="")
    """The school year whose plan it was carried over from, such as "2025-26"."""


class Objective(InFile, Record):
    """What the student wants to reach, where it comes from, how we will know (policy C.6)."""

    __tablename__ = "objective"
    __table_args__ = (of_same_student("plan"), UniqueConstraint("id", "student_id"))

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    position: Mapped[int]
    title: Mapped[str] = mapped_column(default="")
    statement: Mapped[str] = mapped_column(default="")
    source: Mapped[ObjectiveSource] = mapped_column(
        by_name(ObjectiveSource), default=ObjectiveSource.ILP
    )
    area: Mapped[ObjectiveArea] = mapped_column(
        by_name(ObjectiveArea), default=ObjectiveArea.ACADEMIC
    )
    status: Mapped[ObjectiveStatus] = mapped_column(
        by_name(ObjectiveStatus), default=ObjectiveStatus.NOT_STARTED
    )
    measure: Mapped[str] = mapped_column(default="")
    baseline: Mapped[str] = mapped_column(default="")
    target: Mapped[str] = mapped_column(default="")
    target_on: Mapped[date | None] = mapped_column(default=None)
    beyond_means: Mapped[bool] = mapped_column(default=False)
    """Beyond the means of the school, and still in the plan (policy C.6)."""
    beyond_reason: Mapped[str] = mapped_column(default="")
    suggestion: Mapped[Suggestion] = mapped_column(by_name(Suggestion), default=Suggestion.ACCEPTED)
    suggested_by_id: Mapped[str | None] = mapped_column(ID, ForeignKey("person.id"), default=None)
    suggested_on: Mapped[date]
    answered_on: Mapped[date | None] = mapped_column(default=None)
    answer_reason: Mapped[str] = mapped_column(default="")
    carried_from: Mapped[str] = mapped_column(default="")
    """The school year whose plan it was carried over from, such as "2025-26"."""


class Activity(InFile, Record):
    """A means to reach an objective, and who carries it out (policy C.6 (1), (2))."""

    __tablename__ = "activity"
    __table_args__ = (of_same_student("objective"),)

    objective_id: Mapped[str] = mapped_column(ID, index=True)
    provider: Mapped[Provider] = mapped_column(by_name(Provider))
    provider_name: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    when: Mapped[str] = mapped_column("when_text", default="")
    """When, in the words of those who agreed on it: "each term", "from Jan 9"."""
    due_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    position: Mapped[int] = mapped_column(default=0)
    program_id: Mapped[str | None] = mapped_column(ID, ForeignKey("program.id"), default=None)
    community_resource_id: Mapped[str | None] = mapped_column(
        ID, ForeignKey("community_resource.id"), default=None
    )


class Progress(InFile, Record):
    """How far an objective had come on a day (policy C.7)."""

    __tablename__ = "progress"
    __table_args__ = (of_same_student("objective"),)

    objective_id: Mapped[str] = mapped_column(ID, index=True)
    noted_on: Mapped[date]
    value: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    person_id: Mapped[str | None] = mapped_column(ID, ForeignKey("person.id"), default=None)


class AfterSchoolOption(InFile, Record):
    """A way to go on after school that the plan links the student to (policy B.1.d)."""

    __tablename__ = "after_school_option"
    __table_args__ = (of_same_student("plan"), of_same_student("objective"))

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    kind: Mapped[OptionKind] = mapped_column(by_name(OptionKind))
    name: Mapped[str] = mapped_column(default="")
    asks_for: Mapped[str] = mapped_column(default="")
    standing: Mapped[str] = mapped_column(default="")
    catalogue_entry_id: Mapped[str | None] = mapped_column(
        ID, ForeignKey("catalogue_entry.id"), default=None
    )
    """What was chosen from a list; it counts as long as the name is the entry's."""
    objective_id: Mapped[str | None] = mapped_column(ID, default=None)
    carried_from: Mapped[str] = mapped_column(default="")
    """The school year whose plan it was carried over from, such as "2025-26"."""


class PlanResource(InFile, Record):
    """A community resource that was added to a plan (policy C.9)."""

    __tablename__ = "plan_resource"
    __table_args__ = (of_same_student("plan"),)

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    community_resource_id: Mapped[str] = mapped_column(ID, ForeignKey("community_resource.id"))
    note: Mapped[str] = mapped_column(default="")


class Contribution(InFile, Record):
    """That a person wrote, was consulted on, or reviewed the plan (policy B.1, C.5, C.9)."""

    __tablename__ = "contribution"
    __table_args__ = (of_same_student("plan"),)

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"))
    role: Mapped[ParticipantRole] = mapped_column(by_name(ParticipantRole))
    kind: Mapped[ContributionKind] = mapped_column(by_name(ContributionKind))
    took_part_on: Mapped[date]
    sections: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class Signature(InFile, Record):
    """That a person signed for having taken part or received a copy (policy C.6)."""

    __tablename__ = "signature"
    __table_args__ = (
        of_same_student("plan"),
        of_same_student("plan_version"),
        of_same_student("document"),
    )

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    plan_version_id: Mapped[str] = mapped_column(ID)
    """The version that lay on the table."""
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"))
    role: Mapped[ParticipantRole] = mapped_column(by_name(ParticipantRole))
    kind: Mapped[SignatureKind] = mapped_column(by_name(SignatureKind))
    signed_on: Mapped[date]
    strokes: Mapped[str] = mapped_column(default="")
    """What was drawn at the desk, by ``policy.strokes``; empty where it was signed on paper."""
    document_id: Mapped[str | None] = mapped_column(ID, default=None)
    """The paper that was signed, as it was scanned."""
