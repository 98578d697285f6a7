"""What files still lack of people, classes and report cards, asked of a whole year (B.3).

The same as ``completeness.file_lacks`` says of one file, as questions to the database: a thousand
files are not read one by one to tell what an import has left open.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Exists, exists, false, func, or_, select

from ilp_desktop.policy.completeness import Lack, missing_from_participant
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import (
    Address,
    Enrollment,
    Participant,
    Registration,
    ReportCard,
    SchoolYear,
    StaffMember,
    Student,
    Telephone,
    Term,
)
from ilp_desktop.vault import OfficeSession

Condition = ColumnElement[bool]


def files_lacking(session: OfficeSession, year: str) -> tuple[int, dict[Lack, int]]:
    """How many files there are of students of that year, and how many of them lack what.

    Of the files that one may see; of what comes from other systems alone, not of the plans.
    """
    lacks = lacking(session, year)
    counts = [func.count().filter(condition) for condition in lacks.values()]
    of_year = Student.id.in_(_enrolled(year)), Student.voided_at.is_(None)
    files, *found = session.execute(select(func.count(Student.id), *counts).where(*of_year)).one()
    return files, {lack: count for lack, count in zip(lacks, found, strict=True) if count}


def lacking(session: OfficeSession, year: str) -> dict[Lack, Condition]:
    """Of each lack, whether the file of a student of that year has it."""
    begun, over = _terms(session, year)
    enrolled = Student.id.in_(_enrolled(year))
    classes = (Registration.term_id.in_(begun), Registration.voided_at.is_(None))
    nobody = Registration.teacher_id.is_(None) & (
        func.coalesce(Registration.teacher_as_written, "") == ""
    )
    of_teacher = (
        Telephone.person_id == StaffMember.person_id,
        StaffMember.id == Registration.teacher_id,
    )
    found: dict[Lack, Condition] = {
        Lack.NO_REGISTRATION: or_(false(), *(~_has(Registration, term) for term in begun)),
        Lack.CLASS_WITHOUT_TEACHER: _of_student(Registration, *classes, nobody),
        Lack.TEACHER_WITHOUT_TELEPHONE: _of_student(
            Registration, *classes, ~nobody, ~_is_reached(*of_teacher)
        ),
        Lack.NO_REPORT_CARD: or_(false(), *(~_has(ReportCard, term) for term in over)),
        **_of_participants(session),
    }
    return {lack: enrolled & condition for lack, condition in found.items()}


def _enrolled(year: str) -> Any:
    return (
        select(Enrollment.student_id)
        .join(SchoolYear, SchoolYear.id == Enrollment.school_year_id)
        .where(
            SchoolYear.name == year,
            SchoolYear.voided_at.is_(None),
            Enrollment.left_on.is_(None),
            Enrollment.voided_at.is_(None),
        )
    )


def _terms(session: OfficeSession, year: str) -> tuple[list[str], list[str]]:
    """The terms of that year that have begun, and those that are over."""
    terms = session.execute(
        select(Term.id, Term.starts_on, Term.ends_on)
        .join(SchoolYear, SchoolYear.id == Term.school_year_id)
        .where(SchoolYear.name == year, SchoolYear.voided_at.is_(None), Term.voided_at.is_(None))
    ).all()
    today = session.today
    begun = [(term_id, ends_on) for term_id, starts_on, ends_on in terms if starts_on <= today]
    return [term_id for term_id, _ in begun], [it for it, ends_on in begun if ends_on < today]


def _of_student(kind: Any, *conditions: Condition) -> Exists:
    return exists().where(kind.student_id == Student.id, *conditions)


def _has(kind: Any, term_id: str) -> Exists:
    return _of_student(kind, kind.term_id == term_id, kind.voided_at.is_(None))


def _is_reached(*whose: Condition) -> Exists:
    """Whether there is a number of the person that families are given."""
    return exists().where(*whose, Telephone.for_families, Telephone.voided_at.is_(None))


def _of_participants(session: OfficeSession) -> dict[Lack, Condition]:
    present = (
        Participant.voided_at.is_(None),
        or_(Participant.to_on.is_(None), Participant.to_on > session.today),
    )
    has_home = exists().where(
        Address.person_id == Participant.person_id, Address.voided_at.is_(None)
    )
    unknown = {
        Lack.PARTICIPANT_WITHOUT_ADDRESS: ~has_home,
        Lack.PARTICIPANT_WITHOUT_TELEPHONE: ~_is_reached(
            Telephone.person_id == Participant.person_id
        ),
    }
    is_parent = Participant.role == ParticipantRole.PARENT
    return {
        Lack.NO_PARENT: ~_of_student(Participant, *present, is_parent),
        **{
            lack: _of_student(Participant, *present, Participant.role.in_(_asked(lack)), condition)
            for lack, condition in unknown.items()
        },
    }


def _asked(lack: Lack) -> list[ParticipantRole]:
    """Those in whose role it is a lack."""
    return [
        role
        for role in ParticipantRole
        if lack in missing_from_participant(role, address=False, telephone=False)
    ]
