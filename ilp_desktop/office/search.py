"""The search of people: what the derived columns of a student hold, and how words meet them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, and_, or_, select

from ilp_desktop.office.access import BEYOND_THE_GATE, file_of
from ilp_desktop.policy.names import fold
from ilp_desktop.policy.plan_code import read_plan_code
from ilp_desktop.records import Guardian, Person, Plan, Student
from ilp_desktop.vault import OfficeSession, batches


def searchable(student: Student, person: Person, guardians: list[Person]) -> None:
    """Works out what a student is found by and listed under."""
    words = [person.given_name, person.family_name, person.preferred_name, student.number]
    words += [f"{g.given_name} {g.family_name}" for g in guardians]
    student.folded = _found_by(words)
    student.sort_name = _listed_by(person.given_name, person.family_name)


def _found_by(words: Iterable[str]) -> str:
    return f" {fold(' '.join(words))}"


def _listed_by(given: str, family: str) -> str:
    return f"{fold(family or given)} {fold(given)}"


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


def found_by(session: OfficeSession, person_ids: Collection[str]) -> set[str]:
    """The students who are found by the names of these persons: their own, or their adults'."""
    found: set[str] = set()
    for some in batches(sorted(person_ids)):
        for asked in (
            select(Student.id).where(Student.person_id.in_(some)),
            select(Guardian.student_id).where(Guardian.person_id.in_(some)),
        ):
            found |= set(session.scalars(asked, execution_options=BEYOND_THE_GATE))
    return found


def refresh_many(session: OfficeSession, student_ids: Collection[str]) -> None:
    """``refresh`` for many students at once, whoever may see their files."""
    session.flush()
    names = (Person.given_name, Person.family_name)
    found: dict[str, list[str]] = {}
    listed: dict[str, str] = {}
    for some in batches(sorted(student_ids)):
        students = select(Student.id, *names, Person.preferred_name, Student.number).join(
            Person, Person.id == Student.person_id
        )
        rows = session.execute(
            students.where(Student.id.in_(some)), execution_options=BEYOND_THE_GATE
        )
        for student_id, *words in rows:
            found[student_id] = words
            listed[student_id] = _listed_by(words[0], words[1])
        adults = (
            select(Guardian.student_id, *names)
            .join(Person, Person.id == Guardian.person_id)
            .where(Guardian.student_id.in_(some), Guardian.voided_at.is_(None))
            .order_by(Guardian.id)
        )
        for student_id, given, family in session.execute(adults, execution_options=BEYOND_THE_GATE):
            found[student_id].append(f"{given} {family}")
    session.derive(
        Student,
        {i: {"folded": _found_by(words), "sort_name": listed[i]} for i, words in found.items()},
    )


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
