"""What a plan and a file must hold, and what is still missing (policy B.1, B.3, C.5 to C.7)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from ilp_desktop.policy.people import FAMILY_ROLES, ParticipantRole


class Section(Enum):
    """A section of the plan, in the order of the editor and the print."""

    NEEDS = "needs"
    STRENGTHS = "strengths"
    OBJECTIVES = "objectives"
    COURSE_PLAN = "course_plan"
    COLLEGE_AND_CAREER = "college_and_career"
    WHO_TOOK_PART = "who_took_part"
    STATEMENT = "statement"


class Lack(Enum):
    """Something that belongs into the plan or the file and is not there."""

    NO_NEED = "no_need"
    NO_ASPIRATION = "no_aspiration"
    NO_STRENGTH = "no_strength"
    NO_SKILL = "no_skill"
    NO_OBJECTIVE = "no_objective"
    OBJECTIVE_WITHOUT_ACTIVITY = "objective_without_activity"
    NO_STRATEGY = "no_strategy"
    NO_COURSES = "no_courses"
    NO_HIGHER_EDUCATION = "no_higher_education"
    NO_CAREER = "no_career"
    NOT_YET_PCCR = "not_yet_pccr"
    STUDENT_HAS_NOT_WRITTEN = "student_has_not_written"
    PARENT_HAS_NOT_WRITTEN = "parent_has_not_written"
    COUNSELOR_NOT_CONSULTED = "counselor_not_consulted"
    TEACHER_NOT_CONSULTED = "teacher_not_consulted"
    ADMINISTRATOR_NOT_CONSULTED = "administrator_not_consulted"
    NOT_ESTABLISHED = "not_established"
    NOT_SIGNED = "not_signed"
    NO_PLAN = "no_plan"
    NO_REGISTRATION = "no_registration"
    CLASS_WITHOUT_TEACHER = "class_without_teacher"
    TEACHER_WITHOUT_TELEPHONE = "teacher_without_telephone"
    NO_REPORT_CARD = "no_report_card"
    NO_PARENT = "no_parent"
    PARTICIPANT_WITHOUT_ADDRESS = "participant_without_address"
    PARTICIPANT_WITHOUT_TELEPHONE = "participant_without_telephone"
    NO_CONFERENCE_OFFERED = "no_conference_offered"
    NO_DOCUMENT = "no_document"


CLAUSES: dict[Lack, str] = {
    Lack.NO_NEED: "C.6",
    Lack.NO_ASPIRATION: "C.6",
    Lack.NO_STRENGTH: "C.7",
    Lack.NO_SKILL: "B.1.b",
    Lack.NO_OBJECTIVE: "B.1.b",
    Lack.OBJECTIVE_WITHOUT_ACTIVITY: "C.6",
    Lack.NO_STRATEGY: "B.1.c",
    Lack.NO_COURSES: "B.1.c",
    Lack.NO_HIGHER_EDUCATION: "B.1.d",
    Lack.NO_CAREER: "B.1.d",
    Lack.NOT_YET_PCCR: "C.9",
    Lack.STUDENT_HAS_NOT_WRITTEN: "B.1",
    Lack.PARENT_HAS_NOT_WRITTEN: "B.1",
    Lack.COUNSELOR_NOT_CONSULTED: "B.1",
    Lack.TEACHER_NOT_CONSULTED: "B.1",
    Lack.ADMINISTRATOR_NOT_CONSULTED: "B.1",
    Lack.NOT_ESTABLISHED: "C.2",
    Lack.NOT_SIGNED: "C.6",
    Lack.NO_PLAN: "B.3",
    Lack.NO_REGISTRATION: "B.3",
    Lack.CLASS_WITHOUT_TEACHER: "B.3",
    Lack.TEACHER_WITHOUT_TELEPHONE: "B.3",
    Lack.NO_REPORT_CARD: "B.3",
    Lack.NO_PARENT: "B.5",
    Lack.PARTICIPANT_WITHOUT_ADDRESS: "B.3",
    Lack.PARTICIPANT_WITHOUT_TELEPHONE: "B.3",
    Lack.NO_CONFERENCE_OFFERED: "C.2",
    Lack.NO_DOCUMENT: "B.3",
}
"""The clause that asks for what is missing."""

SECTION_OF: dict[Lack, Section] = {
    Lack.NO_NEED: Section.NEEDS,
    Lack.NO_ASPIRATION: Section.NEEDS,
    Lack.NO_STRENGTH: Section.STRENGTHS,
    Lack.NO_SKILL: Section.STRENGTHS,
    Lack.NO_OBJECTIVE: Section.OBJECTIVES,
    Lack.OBJECTIVE_WITHOUT_ACTIVITY: Section.OBJECTIVES,
    Lack.NO_STRATEGY: Section.COURSE_PLAN,
    Lack.NO_COURSES: Section.COURSE_PLAN,
    Lack.NO_HIGHER_EDUCATION: Section.COLLEGE_AND_CAREER,
    Lack.NO_CAREER: Section.COLLEGE_AND_CAREER,
    Lack.NOT_YET_PCCR: Section.COLLEGE_AND_CAREER,
    Lack.STUDENT_HAS_NOT_WRITTEN: Section.WHO_TOOK_PART,
    Lack.PARENT_HAS_NOT_WRITTEN: Section.WHO_TOOK_PART,
    Lack.COUNSELOR_NOT_CONSULTED: Section.WHO_TOOK_PART,
    Lack.TEACHER_NOT_CONSULTED: Section.WHO_TOOK_PART,
    Lack.ADMINISTRATOR_NOT_CONSULTED: Section.WHO_TOOK_PART,
    Lack.NOT_ESTABLISHED: Section.STATEMENT,
    Lack.NOT_SIGNED: Section.STATEMENT,
}
"""The section of the plan in which it is mended."""


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing, with what it is about: a term, a course, a name."""

    lack: Lack
    about: str = ""


def missing_from_participant(
    role: ParticipantRole, *, address: bool, telephone: bool
) -> tuple[Lack, ...]:
    """What is not known of how to reach somebody who takes part (B.3).

    Staff is reached at the school; a student need not have a telephone of their own.
    """
    lacks = []
    if not address and role in FAMILY_ROLES:
        lacks.append(Lack.PARTICIPANT_WITHOUT_ADDRESS)
    if not telephone and role is not ParticipantRole.STUDENT:
        lacks.append(Lack.PARTICIPANT_WITHOUT_TELEPHONE)
    return tuple(lacks)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """What the rules need to know of a plan."""

    grade: int | None
    needs: int
    aspirations: int
    strengths: int
    skills: int
    objectives: int
    without_activity: tuple[str, ...]
    """The objectives that nobody does anything for yet."""
    has_strategy: bool
    courses: int
    higher_education: int
    careers: int
    is_pccr: bool
    authors: Collection[ParticipantRole]
    consulted: Collection[ParticipantRole]
    versions: int
    signatures: int


def missing_from_plan(plan: PlanFacts) -> list[Missing]:
    """What the plan lacks, in the order of its sections."""
    needed = (
        (Lack.NO_NEED, plan.needs),
        (Lack.NO_ASPIRATION, plan.aspirations),
        (Lack.NO_STRENGTH, plan.strengths),
        (Lack.NO_SKILL, plan.skills),
        (Lack.NO_OBJECTIVE, plan.objectives),
        (Lack.NO_STRATEGY, plan.has_strategy),
        (Lack.NO_COURSES, plan.courses),
        (Lack.NO_HIGHER_EDUCATION, plan.higher_education),
        (Lack.NO_CAREER, plan.careers),
        (Lack.NOT_YET_PCCR, plan.is_pccr or (plan.grade or 0) < 7),
        (Lack.STUDENT_HAS_NOT_WRITTEN, ParticipantRole.STUDENT in plan.authors),
        (Lack.PARENT_HAS_NOT_WRITTEN, ParticipantRole.PARENT in plan.authors),
        (Lack.COUNSELOR_NOT_CONSULTED, ParticipantRole.COUNSELOR in plan.consulted),
        (Lack.TEACHER_NOT_CONSULTED, ParticipantRole.TEACHER in plan.consulted),
        (Lack.ADMINISTRATOR_NOT_CONSULTED, ParticipantRole.ADMINISTRATOR in plan.consulted),
        (Lack.NOT_ESTABLISHED, plan.versions),
        (Lack.NOT_SIGNED, plan.signatures),
    )
    missing = [Missing(lack) for lack, there in needed if not there]
    idle = [Missing(Lack.OBJECTIVE_WITHOUT_ACTIVITY, title) for title in plan.without_activity]
    order = list(SECTION_OF)
    return sorted(missing + idle, key=lambda m: order.index(m.lack))
