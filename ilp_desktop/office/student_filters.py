"""What the student list is narrowed by: parts that combine, each a condition said in SQL."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import ColumnElement, false, or_, select
from sqlalchemy.orm import aliased

from ilp_desktop.office.incoming.lacking import lacking
from ilp_desktop.office.people import names_of_staff
from ilp_desktop.office.school import current_year
from ilp_desktop.office.today import condition
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.needs import FILE_NEEDS, Need
from ilp_desktop.records import Enrollment, Person, Plan, Student
from ilp_desktop.vault import OfficeSession

Condition = ColumnElement[bool]
NOW, PLAN = aliased(Enrollment), aliased(Plan)
"""The current year's of a student in the list, apart from those that a need speaks of."""


class By(Enum):
    """What a part of a filter looks at; all but the last few need no value."""

    MINE = "mine"
    ENROLLED = "enrolled"
    GONE = "gone"
    CAREER = "career"
    INCOMPLETE = "incomplete"
    NEED = "need"
    LACK = "lack"
    """What comes from other systems, and the file has not: an address, a teacher's telephone."""
    GRADE = "grade"
    COUNSELOR = "counselor"
    CLASS_OF = "class_of"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing asked of a student: a need, a grade, a counselor, a language.

    Of the parts with one ``by`` any may hold, as with two grades; of needs each one.
    """

    by: By
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterChoices:
    """The values that there are among the students whose files one may see."""

    grades: tuple[int, ...]
    counselors: tuple[tuple[str, str], ...]
    """Id and name, by name."""
    classes: tuple[int, ...]
    languages: tuple[str, ...]


def filter_choices(session: OfficeSession) -> FilterChoices:
    """What a filter can ask for, so that none leads nowhere."""
    now = select(Enrollment).where(
        Enrollment.school_year_id == current_year(session).id,
        Enrollment.left_on.is_(None),
        Enrollment.voided_at.is_(None),
    )
    staff_ids = session.scalars(now.with_only_columns(Enrollment.counselor_id).distinct()).all()
    here = select(Student).where(Student.voided_at.is_(None))
    classes = session.scalars(here.with_only_columns(Student.graduates_in).distinct())
    spoken = select(Person.language).join(Student, Student.person_id == Person.id)
    return FilterChoices(
        grades=tuple(sorted(session.scalars(now.with_only_columns(Enrollment.grade).distinct()))),
        counselors=tuple(
            sorted(names_of_staff(session, staff_ids).items(), key=lambda pair: pair[1].casefold())
        ),
        classes=tuple(sorted(year for year in classes if year is not None)),
        languages=tuple(
            sorted(session.scalars(spoken.where(Student.voided_at.is_(None)).distinct()))
        ),
    )


def holds(session: OfficeSession, parts: Iterable[Part]) -> list[Condition]:
    """The parts as conditions on a student joined with person, ``NOW`` and ``PLAN``."""
    asked: dict[By, list[str]] = {}
    for part in parts:
        asked.setdefault(part.by, []).append(part.value)
    conditions: list[Condition] = []
    for by, values in asked.items():
        conditions += _holds(session, by, values)
    return conditions


def _holds(session: OfficeSession, by: By, values: list[str]) -> list[Condition]:
    enrolled = NOW.id.is_not(None)
    if by is By.NEED:
        return [enrolled, *(condition(session, Need[value]) for value in values)]
    if by is By.INCOMPLETE:
        return [enrolled, or_(*(condition(session, need) for need in FILE_NEEDS))]
    if by is By.LACK:
        lacks = lacking(session, current_year(session).name)
        return [lacks.get(Lack[value], false()) for value in values]
    found: dict[By, Condition] = {
        By.MINE: NOW.counselor_id == session.account.staff_id,
        By.ENROLLED: enrolled,
        By.GONE: NOW.id.is_(None),
        By.CAREER: PLAN.pccr_since.is_not(None),
        By.COUNSELOR: NOW.counselor_id.in_(values),
        By.LANGUAGE: Person.language.in_(values),
    }
    if by in found:
        return [found[by]]
    column = NOW.grade if by is By.GRADE else Student.graduates_in
    return [column.in_([int(value) for value in values])]
