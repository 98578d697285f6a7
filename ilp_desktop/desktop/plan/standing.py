"""How each section of the plan stands, in words: what is there, or what it still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.widgets import SectionItem
from ilp_desktop.office.completeness import plan_lacks
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.policy.completeness import SECTION_OF, Lack, Missing, Section
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import ContributionKind

TITLES = {
    Section.NEEDS: "Needs & aspirations",
    Section.STRENGTHS: "Strengths & achievements",
    Section.OBJECTIVES: "Objectives",
    Section.COURSE_PLAN: "Course plan",
    Section.COLLEGE_AND_CAREER: "College & career",
    Section.WHO_TOOK_PART: "Who took part",
    Section.STATEMENT: "Statement & signatures",
}
SHORT = {
    Lack.NO_NEED: "Needs still to write",
    Lack.NO_ASPIRATION: "Aspirations still to write",
    Lack.NO_STRENGTH: "No strength yet",
    Lack.NO_SKILL: "No skill yet",
    Lack.NO_OBJECTIVE: "No objective yet",
    Lack.OBJECTIVE_WITHOUT_ACTIVITY: "without activities",
    Lack.NO_STRATEGY: "Strategy still to write",
    Lack.NO_COURSES: "No course planned yet",
    Lack.NO_HIGHER_EDUCATION: "No higher education yet",
    Lack.NO_CAREER: "No career yet",
    Lack.NOT_YET_PCCR: "No objective for it yet",
    Lack.STUDENT_HAS_NOT_WRITTEN: "Student’s part to come",
    Lack.PARENT_HAS_NOT_WRITTEN: "Parent’s part to come",
    Lack.COUNSELOR_NOT_CONSULTED: "Counselor to consult",
    Lack.TEACHER_NOT_CONSULTED: "Teacher to consult",
    Lack.ADMINISTRATOR_NOT_CONSULTED: "Administrator to consult",
    Lack.NOT_ESTABLISHED: "Not established yet",
    Lack.NOT_SIGNED: "Not signed yet",
}
ROLES = (
    (ParticipantRole.STUDENT, "Student"),
    (ParticipantRole.PARENT, "Parent or guardian"),
    (ParticipantRole.TEACHER, "Teacher"),
    (ParticipantRole.COUNSELOR, "Counselor consulted"),
)
PREPARES_FROM = 9
"""The grade from which the student prepares the plan (policy C.5)."""


@dataclass(frozen=True)
class RolePart:
    """Since when a role has its part in the plan, if it has."""

    words: str
    since: date | None


def section_items(shown: ShownPlan) -> list[SectionItem]:
    """All sections as the navigator shows them."""
    lacks = plan_lacks(shown.plan, shown.student.grade)
    return [_item(section, shown, lacks) for section in Section]


def role_parts(shown: ShownPlan) -> list[RolePart]:
    """Who has added to the plan, by role, with the first day (policy C.5)."""
    grade = shown.student.grade or 0
    parts = []
    for role, words in ROLES:
        days = [it.said_on for it in shown.plan.voices if it.who.role is role and it.words]
        days += [
            it.took_part_on
            for it in shown.plan.contributions
            if it.who.role is role and it.kind is not ContributionKind.REVIEWED
        ]
        prepares = role is ParticipantRole.STUDENT and grade >= PREPARES_FROM
        parts.append(
            RolePart(f"{words} (prepares it)" if prepares else words, min(days, default=None))
        )
    return parts


def _item(section: Section, shown: ShownPlan, lacks: Sequence[Missing]) -> SectionItem:
    own = [it for it in lacks if SECTION_OF[it.lack] is section]
    reason, begun = _lacking(own), _has_something(section, shown.plan)
    state = ("attention" if begun else "open") if own else "done"
    return SectionItem(section.value, TITLES[section], reason or _there(section, shown), state)


def _lacking(own: Sequence[Missing]) -> str:
    if not own:
        return ""
    first, kinds = own[0].lack, {it.lack for it in own}
    words = SHORT[first]
    if first is Lack.OBJECTIVE_WITHOUT_ACTIVITY:
        words = f"{len(own)} {words}"
    return f"{words}, {len(kinds) - 1} more" if len(kinds) > 1 else words


def _has_something(section: Section, plan: PlanRow) -> bool:
    return bool(
        {
            Section.NEEDS: any(it.words for it in plan.voices),
            Section.STRENGTHS: plan.strengths or plan.achievements or plan.skills,
            Section.OBJECTIVES: plan.objectives,
            Section.COURSE_PLAN: plan.strategy or plan.courses,
            Section.COLLEGE_AND_CAREER: plan.options,
            Section.WHO_TOOK_PART: plan.contributions,
            Section.STATEMENT: plan.versions or plan.signatures,
        }[section]
    )


def _there(section: Section, shown: ShownPlan) -> str:
    """What a complete section holds, in a few words."""
    plan = shown.plan
    if section is Section.NEEDS:
        roles = dict.fromkeys(
            shown.role_words(it.who.name, it.who.role) for it in plan.voices if it.words
        )
        first, *others = roles
        if len(others) > 1:
            return f"{first} and {len(others)} others wrote"
        return " and ".join([first, *(it.lower() for it in others)]) + " wrote"
    if section is Section.STRENGTHS:
        return f"{len(plan.strengths) + len(plan.achievements) + len(plan.skills)} this year"
    if section is Section.OBJECTIVES:
        activities = sum(len(it.activities) for it in plan.objectives)
        return f"{_many(len(plan.objectives), 'objective')} · {activities} activities"
    if section is Section.COURSE_PLAN:
        return _many(len(plan.courses), "course") + " planned"
    if section is Section.COLLEGE_AND_CAREER:
        return _many(len(plan.options), "option")
    if section is Section.WHO_TOOK_PART:
        return f"{len({it.who.name for it in plan.contributions})} people"
    last = plan.versions[-1]
    return f"{shown.words.label(last.reason)} {day_words(last.frozen_on)}"


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
