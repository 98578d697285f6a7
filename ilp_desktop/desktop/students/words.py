"""How the student list and the head of a page say what they know in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.language import tr

if TYPE_CHECKING:
    from ilp_desktop.office.students import ListedStudent, StudentHeader
    from ilp_desktop.words import Words

BETWEEN = " · "


def grade_words(grade: int | None) -> str:
    if grade is None:
        return tr("Not enrolled this year")
    return tr("Grade {grade}", grade=grade) if grade else tr("Kindergarten")


def plan_words(student: ListedStudent) -> str:
    """What kind of plan there is, as people call it."""
    if not student.has_plan:
        return tr("no plan yet")
    return tr("ILP and career") if student.pccr_since else tr("ILP")


def listed_facts(student: ListedStudent) -> str:
    """Grade 10 · 402117 · ILP and career"""
    return BETWEEN.join((grade_words(student.grade), student.number, plan_words(student)))


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
