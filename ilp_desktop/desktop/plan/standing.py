"""How each section of the plan stands, in words: what is there, or what it still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.language import locale_name, mark, tr
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.widgets import SectionItem
from ilp_desktop.office.completeness import plan_lacks
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.policy.completeness import SECTION_OF, Lack, Missing, Section
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import ContributionKind

TITLES = {
    Section.NEEDS: mark("Needs & aspirations"),
    Section.STRENGTHS: mark("Strengths & achievements"),
    Section.OBJECTIVES: mark("Objectives"),
    Section.COURSE_PLAN: mark("Course plan"),
    Section.COLLEGE_AND_CAREER: mark("College & career"),
    Section.WHO_TOOK_PART: mark("Who took part"),
    Section.STATEMENT: mark("Statement & signatures"),
}
SHORT = {
    Lack.NO_NEED: mark("Needs still to write"),
    Lack.NO_ASPIRATION: mark("Aspirations still to write"),
    Lack.NO_STRENGTH: mark("No strength yet"),
    Lack.NO_SKILL: mark("No skill yet"),
    Lack.NO_OBJECTIVE: mark("No objective yet"),
    Lack.OBJECTIVE_WITHOUT_ACTIVITY: mark("Without activities"),
    Lack.NO_STRATEGY: mark("Strategy still to write"),
    Lack.NO_COURSES: mark("No course planned yet"),
    Lack.NO_HIGHER_EDUCATION: mark("No higher education yet"),
    Lack.NO_CAREER: mark("No career yet"),
    Lack.NOT_YET_PCCR: mark("No career objective yet"),
    Lack.STUDENT_HAS_NOT_WRITTEN: mark("Student’s part to come"),
    Lack.PARENT_HAS_NOT_WRITTEN: mark("Parent’s part to come"),
    Lack.COUNSELOR_NOT_CONSULTED: mark("Counselor to consult"),
    Lack.TEACHER_NOT_CONSULTED: mark("Teacher to consult"),
    Lack.ADMINISTRATOR_NOT_CONSULTED: mark("Administrator to consult"),
    Lack.NOT_ESTABLISHED: mark("Not established yet"),
    Lack.NOT_SIGNED: mark("Not signed yet"),
}
ROLES = (
    (ParticipantRole.STUDENT, mark("Student")),
    (ParticipantRole.PARENT, mark("Parent or guardian")),
    (ParticipantRole.TEACHER, mark("Teacher")),
    (ParticipantRole.COUNSELOR, mark("Counselor consulted")),
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
            RolePart(
                tr("{words} (prepares it)", words=tr(words)) if prepares else tr(words),
                min(days, default=None),
            )
        )
    return parts


def _item(section: Section, shown: ShownPlan, lacks: Sequence[Missing]) -> SectionItem:
    own = _lacking(section, lacks)
    state = ("attention" if _has_something(section, shown.plan) else "open") if own else "done"
    reason = own[0] if own else _there(section, shown)
    if len(own) > 1:
        reason = tr("{words}, {count} more", words=own[0], count=len(own) - 1)
    more = "\n".join(own) if len(own) > 1 else ""
    return SectionItem(section.value, tr(TITLES[section]), reason, state, more=more)


def still_lacking(shown: ShownPlan) -> list[str]:
    """What each section but the statement still lacks, a line for each."""
    lacks = plan_lacks(shown.plan, shown.student.grade)
    found = {it: _lacking(it, lacks) for it in Section if it is not Section.STATEMENT}
    return [f"{tr(TITLES[it])}: {', '.join(words)}" for it, words in found.items() if words]


def _lacking(section: Section, lacks: Sequence[Missing]) -> list[str]:
    """All that a section lacks, in a few words each."""
    own = [it.lack for it in lacks if SECTION_OF[it.lack] is section]
    return [
        tr("{count} without activities", count=own.count(lack))
        if lack is Lack.OBJECTIVE_WITHOUT_ACTIVITY
        else tr(SHORT[lack])
        for lack in dict.fromkeys(own)
    ]


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
            return tr("{who} and {count} others wrote", who=first, count=len(others))
        return (
            tr("{one} and {other} wrote", one=first, other=others[0].lower())
            if others
            else tr("{who} wrote", who=first)
        )
    if section is Section.STRENGTHS:
        many = len(plan.strengths) + len(plan.achievements) + len(plan.skills)
        return tr("{count} this year", count=many)
    if section is Section.OBJECTIVES:
        return _objective_count(plan)
    if section is Section.COURSE_PLAN:
        many = len(plan.courses)
        return tr("{count} courses planned", count=many) if many != 1 else tr("1 course planned")
    if section is Section.COLLEGE_AND_CAREER:
        return option_count(len(plan.options))
    if section is Section.WHO_TOOK_PART:
        return people_count(len({it.who.name for it in plan.contributions}))
    last = plan.versions[-1]
    return f"{shown.words.label(last.reason)} {day_words(last.frozen_on)}"


def _objective_count(plan: PlanRow) -> str:
    many, activities = len(plan.objectives), sum(len(it.activities) for it in plan.objectives)
    if many == activities == 1:
        return tr("1 objective · 1 activity")
    if many == 1:
        return tr("1 objective · {many} activities", many=activities)
    return tr("{count} objectives · {many} activities", count=many, many=activities)


def option_count(many: int) -> str:
    return tr("{count} options", count=many) if many != 1 else tr("1 option")


def people_count(many: int) -> str:
    return tr("{count} people", count=many) if many != 1 else tr("1 person")


def became_pccr(before: ShownPlan, now: ShownPlan) -> str:
    """That the plan has just become a PCCR, and who takes part because of it (policy C.9)."""
    is_the_same = before.plan.id == now.plan.id and before.version == now.version == 0
    if not is_the_same or before.plan.pccr_since or not now.plan.pccr_since:
        return ""
    known = {it.person_id for it in before.people}
    joined = [it.name for it in now.people if it.person_id not in known]
    if not joined:
        return tr("This is a Plan for College and Career Readiness now (C.9).")
    return tr(
        "This is a Plan for College and Career Readiness now (C.9)."
        " Taking part from today, and seeing this file: {names}",
        names=QLocale(locale_name()).createSeparatedList(joined),
    )
