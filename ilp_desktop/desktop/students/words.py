"""How the student list and the head of a page say what they know in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.students.view import Fact
from ilp_desktop.office.student_filters import By, Part
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.needs import Need

if TYPE_CHECKING:
    from ilp_desktop.office.student_list import ListedStudent
    from ilp_desktop.office.students import StudentHeader
    from ilp_desktop.words import Words

BETWEEN = " · "
PARTS = {
    By.MINE: mark("My caseload"),
    By.ENROLLED: mark("Enrolled now"),
    By.GONE: mark("No longer enrolled"),
    By.CAREER: mark("With a plan for college and career"),
    By.INCOMPLETE: mark("File incomplete"),
}
"""The parts of a filter that need no value."""


def grade_words(grade: int | None) -> str:
    if grade is None:
        return tr("Not enrolled this year")
    return tr("Grade {grade}", grade=grade) if grade else tr("Kindergarten")


def plan_words(student: ListedStudent) -> str:
    """What kind of plan there is, as people call it."""
    if not student.has_plan:
        return tr("no plan yet")
    return tr("ILP and career") if student.pccr_since else tr("ILP")


def listed_facts(student: ListedStudent, facts: Iterable[Fact], words: Words) -> str:
    """Grade 10 · 402117 · ILP and career"""
    said = {
        Fact.GRADE: lambda: grade_words(student.grade),
        Fact.NUMBER: lambda: student.number,
        Fact.PLAN: lambda: plan_words(student),
        Fact.COUNSELOR: lambda: student.counselor or tr("no counselor"),
        Fact.LAST_CONFERENCE: lambda: met_words(student.last_met),
        Fact.LANGUAGE: lambda: words.language_name(student.language),
    }
    return BETWEEN.join(said[fact]() for fact in facts)


def met_words(day: date | None) -> str:
    return tr("met {day}", day=day_words(day)) if day else tr("no conference held")


def part_words(part: Part, words: Words, names: Mapping[str, str]) -> str:
    """One part of a filter in words: My caseload, Grade 10, No plan begun this year."""
    if part.by is By.NEED:
        return words.label(Need[part.value])
    if part.by is By.LACK:
        return words.label(Lack[part.value])
    if part.by is By.GRADE:
        return grade_words(int(part.value))
    if part.by is By.COUNSELOR:
        return names.get(part.value, tr("Somebody who left"))
    if part.by is By.CLASS_OF:
        return words("text.class_of", year=part.value)
    if part.by is By.LANGUAGE:
        return words.language_name(part.value)
    return tr(PARTS[part.by])


def header_facts(student: StudentHeader, words: Words) -> str:
    """Grade 10 · ID 402117 · Class of 2029 · Counselor Dana Whitfield · Spanish at home"""
    facts = [grade_words(student.grade), words("text.id", number=student.number)]
    if student.graduates_in:
        facts.append(words("text.class_of", year=student.graduates_in))
    if student.counselor:
        facts.append(tr("Counselor {name}", name=student.counselor))
    if student.preferred_name:
        facts.append(words("text.called", name=student.preferred_name))
    facts.append(tr("{language} at home", language=words.language_name(student.language)))
    if student.of_age:
        facts.append(tr("18 or older"))
    return BETWEEN.join(facts)


def pccr_words(student: StudentHeader, words: Words) -> str:
    if student.pccr_since is None:
        return ""
    return words("text.pccr_since", date=day_words(student.pccr_since))


def barred_words(student: StudentHeader) -> str:
    """Barred by a court: Rod Begay"""
    if not student.barred_adults:
        return ""
    return tr("Barred by a court: {names}", names=", ".join(student.barred_adults))


def left_words(student: StudentHeader, words: Words) -> str:
    """Transferred Nov 28, 2026"""
    if student.left_on is None:
        return ""
    why = words.label(student.left_for) if student.left_for else tr("Left")
    return tr("{why} on {day}", why=why, day=day_words(student.left_on))
