"""The search of people: what the derived columns of a student hold, and how words meet them."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, or_, select

from ilp_desktop.office.access import file_of
from ilp_desktop.policy.names import fold
from ilp_desktop.policy.plan_code import read_plan_code
from ilp_desktop.records import Guardian, Person, Plan, Student
from ilp_desktop.vault import OfficeSession


def searchable(student: Student, person: Person, guardians: list[Person]) -> None:
    """Works out what a student is found by and listed under."""
    words = [person.given_name, person.family_name, person.preferred_name, student.number]
    words += [f"{g.given_name} {g.family_name}" for g in guardians]
    student.folded = f" {fold(' '.join(words))}"
    student.sort_name = f"{fold(person.family_name or person.given_name)} {fold(person.given_name)}"


def refresh(session: OfficeSession, student_id: str) -> None:
    """Works the derived columns out again after a name, number or guardian has changed."""
    session.flush()
    student = file_of(session, student_id)
    person = session.get_one(Person, student.person_id)
    guardians = session.scalars(
        select(Person)
        .join(Guardian, Guardian.person_id == Person.id)
        .where(Guardian.student_id == student_id, Guardian.voided_at.is_(None))
    )
    searchable(student, person, list(guardians))


def matches(typed: str) -> list[ColumnElement[bool]]:
    """Conditions on ``Student``: each word that was typed begins a word of the student's.

    The code of a printed plan finds whose plan it is.
    """
    words = [Student.folded.contains(f" {word}", autoescape=True) for word in fold(typed).split()]
    code = read_plan_code(typed)
    if code is None:
        return words
    plans = select(Plan.student_id).where(Plan.id.endswith(code.ending), Plan.voided_at.is_(None))
    return [or_(and_(*words), Student.id.in_(plans))]  # there are names that read as a code
