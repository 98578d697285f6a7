"""A student's facts corrected, and the student leaving the school and coming back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import search
from ilp_desktop.office.access import file_of
from ilp_desktop.office.participants import is_barred
from ilp_desktop.office.school import current_year
from ilp_desktop.office.students import NewStudent, refuse_facts
from ilp_desktop.policy.access import takes_part
from ilp_desktop.policy.names import as_given
from ilp_desktop.policy.people import LeavingReason, ParticipantRole
from ilp_desktop.policy.school_year import graduation_year, starting_year
from ilp_desktop.records import Enrollment, Participant, Person, School, StaffMember
from ilp_desktop.vault import OfficeSession


def student_facts(session: OfficeSession, student_id: str) -> NewStudent:
    """The facts of a student as they are edited; grade and counselor of the last enrollment."""
    student = file_of(session, student_id)
    person = session.get_one(Person, student.person_id)
    last = _last(session, student_id)
    return NewStudent(
        number=student.number,
        given_name=person.given_name,
        family_name=person.family_name,
        preferred_name=person.preferred_name,
        born_on=student.born_on,
        grade=last.grade,
        language=person.language,
        counselor_id=last.counselor_id,
    )


def change_student(session: OfficeSession, student_id: str, new: NewStudent) -> None:
    """Corrects a student's facts; a new counselor takes part in the plan from today.

    Raises:
        NotYourStudent: the file is not theirs to see.
        OfficeError: the name, number or grade is missing or already taken.
    """
    student = file_of(session, student_id)
    number = new.number.strip()
    refuse_facts(session, new, number, but=student_id)
    person = session.get_one(Person, student.person_id)
    person.given_name = as_given(new.given_name)
    person.family_name = as_given(new.family_name)
    person.preferred_name = as_given(new.preferred_name)
    person.language = new.language
    student.number = number
    student.born_on = new.born_on
    last = _last(session, student_id)
    if last.grade != new.grade:
        last.grade = new.grade
        year = current_year(session)
        student.graduates_in = graduation_year(new.grade, starting_year(year.starts_on))
    if new.counselor_id != last.counselor_id:
        assign_counselor(session, student_id, new.counselor_id)
    session.flush()
    search.refresh(session, student_id)


def assign_counselor(session: OfficeSession, student_id: str, staff_id: str | None) -> None:
    """Gives the student this counselor, who takes part in the plan from today (policy B.5)."""
    file_of(session, student_id)
    _last(session, student_id).counselor_id = staff_id
    if staff_id is None:
        return
    person_id = session.scalars(
        select(StaffMember.person_id).where(StaffMember.id == staff_id)
    ).one()
    parts = session.execute(
        select(Participant.from_on, Participant.to_on).where(
            Participant.student_id == student_id,
            Participant.person_id == person_id,
            Participant.voided_at.is_(None),
        )
    )
    if is_barred(session, student_id, person_id):
        raise OfficeError("A court has barred this adult, who cannot take part.")
    if not any(takes_part(first, last, session.today) for first, last in parts):
        session.keep(
            Participant(
                student_id=student_id,
                person_id=person_id,
                role=ParticipantRole.COUNSELOR,
                from_on=session.today,
                reason="Counselor of the student",
                assigned_by_id=session.account.staff_id,
            )
        )
    session.flush()


def leave_school(session: OfficeSession, student_id: str, on: date, why: LeavingReason) -> None:
    """Ends the enrollment; the file stays, and can be read by whoever takes part.

    Raises:
        OfficeError: the student has left already, or the day is not possible.
    """
    file_of(session, student_id)
    last = _last(session, student_id)
    if last.left_on is not None:
        raise OfficeError("This student has left already.")
    if on < last.entered_on:
        raise OfficeError("This is before the student entered. Give a later day.")
    if on > session.today:
        raise OfficeError("This day has not come yet. Enter it on the day itself.")
    last.left_on = on
    last.left_for = why
    session.flush()


def come_back(session: OfficeSession, student_id: str, on: date, grade: int) -> None:
    """Enrolls a student again who had left; on the day of leaving, it never was.

    Raises:
        OfficeError: the student is enrolled, or the day is not possible.
    """
    file_of(session, student_id)
    last = _last(session, student_id)
    year = current_year(session)
    if last.left_on is None and last.school_year_id == year.id:
        raise OfficeError("This student is enrolled already.")
    if on > session.today or on < year.starts_on:
        raise OfficeError("Give a day of this school year that is not in the future.")
    if last.left_on is not None and on < last.left_on:
        raise OfficeError("This is before the student left. Give that day or a later one.")
    if on == last.left_on and last.school_year_id == year.id:
        last.left_on = last.left_for = None
        last.grade = grade
    else:
        session.keep(
            Enrollment(
                student_id=student_id,
                school_id=session.scalars(select(School.id)).one(),
                school_year_id=year.id,
                grade=grade,
                counselor_id=last.counselor_id,
                entered_on=on,
            )
        )
    session.flush()


def _last(session: OfficeSession, student_id: str) -> Enrollment:
    """The enrollment that counts now, or counted last: every student was added with one."""
    return session.scalars(
        select(Enrollment)
        .where(Enrollment.student_id == student_id, Enrollment.voided_at.is_(None))
        .order_by(Enrollment.entered_on.desc(), Enrollment.id.desc())
        .limit(1)
    ).one()
