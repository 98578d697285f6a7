"""What files still lack of people, classes and report cards, counted for a whole year (B.3).

The same as ``completeness.file_lacks`` says of one file, asked of all at once: a thousand files
are not read one by one to tell what an import has left open.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import or_, select

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


def files_lacking(session: OfficeSession, year: str) -> tuple[int, dict[Lack, int]]:
    """How many files there are of students of that year, and how many of them lack what.

    Of the files that one may see; of what comes from other systems alone, not of the plans.
    """
    students, lacking = students_lacking(session, year)
    counts = {lack: len(lacking[lack]) for lack in Lack}
    return len(students), {lack: count for lack, count in counts.items() if count}


def students_lacking(session: OfficeSession, year: str) -> tuple[set[str], dict[Lack, set[str]]]:
    """The students of that year whose files one may see, and which of them lack what."""
    students = set(
        session.scalars(
            select(Enrollment.student_id)
            .join(SchoolYear, SchoolYear.id == Enrollment.school_year_id)
            .join(Student, Student.id == Enrollment.student_id)
            .where(
                SchoolYear.name == year,
                SchoolYear.voided_at.is_(None),
                Enrollment.left_on.is_(None),
                Enrollment.voided_at.is_(None),
                Student.voided_at.is_(None),
            )
        )
    )
    lacking: dict[Lack, set[str]] = defaultdict(set)
    _of_terms(session, year, students, lacking)
    _of_participants(session, students, lacking)
    return students, {lack: lacking[lack] & students for lack in Lack}


def _of_terms(
    session: OfficeSession, year: str, students: set[str], lacking: dict[Lack, set[str]]
) -> None:
    terms = session.execute(
        select(Term.id, Term.starts_on, Term.ends_on)
        .join(SchoolYear, SchoolYear.id == Term.school_year_id)
        .where(SchoolYear.name == year, SchoolYear.voided_at.is_(None), Term.voided_at.is_(None))
    ).all()
    reached = _with_telephone(session)
    staff = dict(session.execute(select(StaffMember.id, StaffMember.person_id)).all())
    for term_id, starts_on, ends_on in terms:
        if starts_on > session.today:
            continue
        classes = session.execute(
            select(
                *(Registration.student_id, Registration.teacher_id),
                Registration.teacher_as_written,
            ).where(Registration.term_id == term_id, Registration.voided_at.is_(None))
        ).all()
        lacking[Lack.NO_REGISTRATION] |= students - {row[0] for row in classes}
        for student_id, teacher_id, written in classes:
            if not (teacher_id or written):
                lacking[Lack.CLASS_WITHOUT_TEACHER].add(student_id)
            elif staff.get(teacher_id or "") not in reached:
                lacking[Lack.TEACHER_WITHOUT_TELEPHONE].add(student_id)
        if ends_on < session.today:
            cards = select(ReportCard.student_id).where(
                ReportCard.term_id == term_id, ReportCard.voided_at.is_(None)
            )
            lacking[Lack.NO_REPORT_CARD] |= students - set(session.scalars(cards))


def _of_participants(
    session: OfficeSession, students: set[str], lacking: dict[Lack, set[str]]
) -> None:
    reached = _with_telephone(session)
    homes = set(session.scalars(select(Address.person_id).where(Address.voided_at.is_(None))))
    present = session.execute(
        select(Participant.student_id, Participant.person_id, Participant.role).where(
            Participant.voided_at.is_(None),
            or_(Participant.to_on.is_(None), Participant.to_on > session.today),
        )
    )
    with_parent = set()
    for student_id, person_id, role in present:
        if role is ParticipantRole.PARENT:
            with_parent.add(student_id)
        for lack in missing_from_participant(
            role, address=person_id in homes, telephone=person_id in reached
        ):
            lacking[lack].add(student_id)
    lacking[Lack.NO_PARENT] |= students - with_parent


def _with_telephone(session: OfficeSession) -> set[Any]:
    """The persons of whom there is a number that families are given."""
    return set(
        session.scalars(
            select(Telephone.person_id).where(Telephone.for_families, Telephone.voided_at.is_(None))
        )
    )
