"""What one copy of a student's file lacks, and what was left out of it (policy B.3, C.11.b).

Looks at the rows of the copy alone, so that the window, the terminal and paper say the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilp_desktop.office.file_rows import IlpFile, ParticipantRow, TermRow, YearRow
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.policy.people import FAMILY_ROLES, ParticipantRole
from ilp_desktop.policy.plan import OptionKind, VoiceKind


class GapKind(Enum):
    """What is not in a copy; the glossary says it in words, and why."""

    YEAR = "year"
    PLAN = "plan"
    ESTABLISHED = "established"
    NEEDS = "needs"
    ASPIRATIONS = "aspirations"
    SUPPLEMENT = "supplement"
    STRENGTHS = "strengths"
    SKILLS = "skills"
    OBJECTIVES = "objectives"
    ACTIVITIES = "activities"
    PROGRESS = "progress"
    OPTIONS = "options"
    STRATEGY = "strategy"
    COURSES = "courses"
    REGISTRATION = "registration"
    TEACHER = "teacher"
    TEACHER_TELEPHONE = "teacher_telephone"
    REPORT_CARD = "report_card"
    CONFERENCE = "conference"
    PARENT = "parent"
    ADDRESS = "address"
    TELEPHONE = "telephone"
    DOCUMENTS = "documents"
    ADDRESS_WITHHELD = "address_withheld"
    ENTRIES_WITHHELD = "entries_withheld"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that a copy lacks."""

    kind: GapKind
    year: str = ""
    """The school year it belongs to, where it belongs to one."""
    about: tuple[str, ...] = ()
    """Whom or what it is about, in the office's words."""
    count: int = 1


def gaps_in(file: IlpFile) -> list[Gap]:
    """Everything that is missing or withheld, in the order of the file."""
    return [*_of_people(file), *_of_years(file), *_of_documents(file), *_withheld(file)]


def _of_people(file: IlpFile) -> Iterator[Gap]:
    present = [each for each in file.participants if not _left(each, file.prepared_on)]
    if not any(each.role is ParticipantRole.PARENT for each in present):
        yield Gap(GapKind.PARENT)
    without_address = [
        each.name
        for each in present
        if each.role in FAMILY_ROLES and not each.address and not each.address_withheld
    ]
    if without_address:
        yield Gap(GapKind.ADDRESS, about=tuple(without_address))
    silent = [each.name for each in present if not each.telephones]
    if silent:
        yield Gap(GapKind.TELEPHONE, about=tuple(silent))


def _of_years(file: IlpFile) -> Iterator[Gap]:
    if not file.years:
        yield Gap(GapKind.YEAR)
    for place, year in enumerate(file.years):
        if year.plan is None:
            yield Gap(GapKind.PLAN, year.name)
        elif place == 0:
            yield from _of_plan(year.plan, year.name)
        yield from _of_terms(year, file.prepared_on)
        offered = any(invited.offered_on for each in year.conferences for invited in each.invited)
        if not offered:
            yield Gap(GapKind.CONFERENCE, year.name)


def _of_plan(plan: PlanRow, year: str) -> Iterator[Gap]:
    kinds = {voice.kind for voice in plan.voices}
    lacking = {
        GapKind.ESTABLISHED: not plan.versions,
        GapKind.NEEDS: VoiceKind.NEED not in kinds,
        GapKind.ASPIRATIONS: VoiceKind.ASPIRATION not in kinds,
        GapKind.STRENGTHS: not plan.strengths and not plan.achievements,
        GapKind.SKILLS: not plan.skills,
        GapKind.OBJECTIVES: not plan.objectives,
        GapKind.STRATEGY: not plan.strategy.strip(),
        GapKind.COURSES: not plan.courses,
    }
    for kind, lacks in lacking.items():
        if lacks:
            yield Gap(kind, year)
    silent = _not_heard(plan)
    if silent:
        yield Gap(GapKind.SUPPLEMENT, year, tuple(silent))
    for kind, titles in (
        (GapKind.ACTIVITIES, [each.title for each in plan.objectives if not each.activities]),
        (GapKind.PROGRESS, [each.title for each in plan.objectives if not each.progress]),
    ):
        if titles:
            yield Gap(kind, year, tuple(titles))
    options = {option.kind for option in plan.options}
    if OptionKind.HIGHER_EDUCATION not in options or len(options) < 2:
        yield Gap(GapKind.OPTIONS, year)


def _not_heard(plan: PlanRow) -> list[str]:
    """Which of teacher, parent and student have added nothing to the plan (policy C.5)."""
    heard = {voice.who.role for voice in plan.voices}
    needed = (ParticipantRole.STUDENT, ParticipantRole.PARENT, ParticipantRole.TEACHER)
    return [role.name for role in needed if role not in heard]


def _of_terms(year: YearRow, today: date) -> Iterator[Gap]:
    for term in year.terms:
        if term.starts_on > today:
            continue
        if not term.registrations:
            yield Gap(GapKind.REGISTRATION, year.name, (term.name,))
        yield from _of_teachers(term, year.name)
        if term.ends_on < today and not term.report_cards:
            yield Gap(GapKind.REPORT_CARD, year.name, (term.name,))


def _of_teachers(term: TermRow, year: str) -> Iterator[Gap]:
    nameless = [each for each in term.registrations if not each.teacher]
    silent = [each for each in term.registrations if each.teacher and not each.telephone]
    for kind, classes in ((GapKind.TEACHER, nameless), (GapKind.TEACHER_TELEPHONE, silent)):
        if classes:
            yield Gap(kind, year, (term.name, *(each.course for each in classes)), len(classes))


def _of_documents(file: IlpFile) -> Iterator[Gap]:
    if not file.documents:
        yield Gap(GapKind.DOCUMENTS)


def _withheld(file: IlpFile) -> Iterator[Gap]:
    addresses = _count(each.address_withheld for each in file.participants)
    if addresses:
        yield Gap(GapKind.ADDRESS_WITHHELD, count=addresses)
    if file.entries_withheld:
        yield Gap(GapKind.ENTRIES_WITHHELD, count=file.entries_withheld)


def _left(each: ParticipantRow, today: date) -> bool:
    return each.to_on is not None and each.to_on <= today


def _count(flags: Iterable[bool]) -> int:
    return sum(1 for flag in flags if flag)
