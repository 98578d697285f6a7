"""Students: adding one, and the head of a student's page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import search
from ilp_desktop.office.access import BEYOND_THE_GATE, file_of
from ilp_desktop.office.people import names_of_staff
from ilp_desktop.office.school import current_year, school_years
from ilp_desktop.policy.names import as_given, full_name, initials
from ilp_desktop.policy.people import (
    LeavingReason,
    ParticipantRole,
    Rights,
    looks_like_social_security,
)
from ilp_desktop.policy.school_year import graduation_year, is_of_age, starting_year
from ilp_desktop.records import (
    Enrollment,
    Guardian,
    Participant,
    Person,
    Plan,
    School,
    Student,
)
from ilp_desktop.vault import OfficeSession

ADDED = "Added to the school"
"""Why a student, and whoever added them, take part: as it is kept, in the record's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentHeader:
    """What stands at the head of a student's page."""

    id: str
    person_id: str
    number: str
    name: str
    preferred_name: str
    initials: str
    grade: int | None
    graduates_in: int | None
    counselor: str
    language: str
    pccr_since: date | None
    of_age: bool
    barred_adults: tuple[str, ...]
    years: tuple[StudentYear, ...]
    left_on: date | None
    left_for: LeavingReason | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentYear:
    """A school year of the student's at this school."""

    id: str
    name: str
    closed: bool
    grade: int | None
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStudent:
    """What is asked for to add a student."""

    number: str
    given_name: str
    family_name: str
    preferred_name: str = ""
    born_on: date | None = None
    grade: int
    language: str = "en"
    counselor_id: str | None = None
    """Whoever adds the student, unless it is said."""


def student_header(session: OfficeSession, student_id: str) -> StudentHeader:
    """What stands at the head of the student's page."""
    student = file_of(session, student_id)
    person = session.scalars(select(Person).where(Person.id == student.person_id)).one()
    year = current_year(session)
    enrollments = session.scalars(
        select(Enrollment)
        .where(Enrollment.student_id == student_id, Enrollment.voided_at.is_(None))
        .order_by(Enrollment.entered_on)
    ).all()
    now = next((e for e in reversed(enrollments) if e.school_year_id == year.id), None)
    return StudentHeader(
        id=student.id,
        person_id=person.id,
        number=student.number,
        name=full_name(person.given_name, person.family_name),
        preferred_name=person.preferred_name,
        initials=initials(person.given_name, person.family_name),
        grade=now.grade if now else None,
        graduates_in=student.graduates_in,
        counselor=names_of_staff(session, {now.counselor_id}).get(now.counselor_id or "", "")
        if now
        else "",
        language=person.language,
        pccr_since=_pccr_since(session, student_id, year.id),
        of_age=is_of_age(student.born_on, session.today),
        barred_adults=_barred_adults(session, student_id),
        years=_years(session, enrollments, year.id),
        left_on=enrollments[-1].left_on if enrollments else None,
        left_for=enrollments[-1].left_for if enrollments else None,
    )


def add_student(session: OfficeSession, new: NewStudent) -> str:
    """Adds a student to the current year; whoever adds one takes part in the plan.

    Raises:
        OfficeError: the name, number or grade is missing or already taken.
    """
    number = new.number.strip()
    refuse_facts(session, new, number)
    year = current_year(session)
    person = session.keep(
        Person(
            family_name=as_given(new.family_name),
            given_name=as_given(new.given_name),
            preferred_name=as_given(new.preferred_name),
            language=new.language,
        )
    )
    session.flush()
    student = session.keep(
        Student(
            person_id=person.id,
            number=number,
            born_on=new.born_on,
            graduates_in=graduation_year(new.grade, starting_year(year.starts_on)),
        )
    )
    session.flush()
    session.keep(
        Enrollment(
            student_id=student.id,
            school_id=session.scalars(select(School.id)).one(),
            school_year_id=year.id,
            grade=new.grade,
            counselor_id=new.counselor_id or session.account.staff_id,
            entered_on=max(session.today, year.starts_on),
        )
    )
    _take_part(session, student)
    session.flush()
    search.refresh(session, student.id)
    return student.id


def _take_part(session: OfficeSession, student: Student) -> None:
    """The student, and whoever adds the student, take part from today (policy B.5)."""
    for person_id, role in (
        (student.person_id, ParticipantRole.STUDENT),
        (session.account.person_id, ParticipantRole.COUNSELOR),
    ):
        session.keep(
            Participant(
                student_id=student.id,
                person_id=person_id,
                role=role,
                from_on=session.today,
                reason=ADDED,
                assigned_by_id=session.account.staff_id,
            )
        )


def refuse_facts(session: OfficeSession, new: NewStudent, number: str, but: str = "") -> None:
    """Refuses facts that cannot be, and a number that another student has, ``but`` for one.

    Raises:
        OfficeError: the name, number or grade is missing or already taken.
    """
    if not full_name(new.given_name, new.family_name).strip():
        raise OfficeError("Give the student's name.")
    if not number:
        raise OfficeError("Give the student's number, as the school's own records have it.")
    if looks_like_social_security(number):
        raise OfficeError(
            "This looks like a social security number, which is never kept here. "
            "Give the school's own student number; if that has nine digits, put a letter before "
            "it, such as S."
        )
    taken = select(Student.id).where(
        Student.number == number, Student.id != but, Student.voided_at.is_(None)
    )
    if session.scalar(taken, execution_options=BEYOND_THE_GATE) is not None:
        raise OfficeError("The number {number} belongs to another student already.", number=number)
    if not 0 <= new.grade <= 12:
        raise OfficeError("Give a grade from 0 (kindergarten) to 12.")


def _pccr_since(session: OfficeSession, student_id: str, year_id: str) -> date | None:
    return session.scalar(
        select(Plan.pccr_since).where(
            Plan.student_id == student_id,
            Plan.school_year_id == year_id,
            Plan.voided_at.is_(None),
        )
    )


def _barred_adults(session: OfficeSession, student_id: str) -> tuple[str, ...]:
    barred = session.execute(
        select(Person.given_name, Person.family_name)
        .join(Guardian, Guardian.person_id == Person.id)
        .where(
            Guardian.student_id == student_id,
            Guardian.rights == Rights.BARRED,
            Guardian.voided_at.is_(None),
            or_(Guardian.rights_to.is_(None), Guardian.rights_to > session.today),
        )
    )
    return tuple(full_name(given, family) for given, family in barred)


def _years(
    session: OfficeSession, enrollments: Sequence[Enrollment], current_id: str
) -> tuple[StudentYear, ...]:
    grades = {e.school_year_id: e.grade for e in enrollments}
    return tuple(
        StudentYear(
            id=year.id,
            name=year.name,
            closed=year.closed,
            grade=grades.get(year.id),
            current=year.id == current_id,
        )
        for year in school_years(session)
        if year.id in grades or year.id == current_id
    )
