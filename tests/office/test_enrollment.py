"""A student's facts are corrected; a student leaves and comes back, and the file goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import enrollment
from ilp_desktop.office.participants import participants
from ilp_desktop.office.school import add_school_year, current_year
from ilp_desktop.office.school import office as the_office
from ilp_desktop.office.student_filters import By, Part
from ilp_desktop.office.student_list import list_students
from ilp_desktop.office.students import NewStudent, student_header
from ilp_desktop.policy.people import LeavingReason, Relation, Rights, StaffRole
from ilp_desktop.records import Enrollment, Guardian, Student
from tests.offices import AnOffice

GONE = [Part(By.GONE)]
LEFT = LeavingReason.TRANSFERRED


def today(office: AnOffice) -> date:
    with office.reading() as session:
        return session.today


def leave(office: AnOffice, student_id: str, on: date) -> None:
    with office.changing("Transfer out") as session:
        enrollment.leave_school(session, student_id, on, LEFT)


def back(office: AnOffice, student_id: str, on: date, grade: int = 10) -> None:
    with office.changing("Bring back") as session:
        enrollment.come_back(session, student_id, on, grade)


def facts(office: AnOffice, student_id: str) -> NewStudent:
    with office.reading() as session:
        return enrollment.student_facts(session, student_id)


def test_the_facts_of_a_student_are_corrected_and_found_by(office: AnOffice) -> None:
    student_id = office.student()
    new = replace(
        facts(office, student_id),
        given_name="Kai",
        family_name="Roan",
        preferred_name="Ky",
        number=" 402999 ",
        born_on=date(2010, 5, 26),
        language="nv",
        grade=11,
    )
    with office.changing("Edit student") as session:
        enrollment.change_student(session, student_id, new)
    assert facts(office, student_id) == replace(new, number="402999")
    with office.reading() as session:
        assert [row.listed for row in list_students(session, "ky roan")] == ["Roan, Kai"]
        assert session.get_one(Student, student_id).graduates_in == 2028


def test_a_corrected_name_alone_leaves_the_class(office: AnOffice) -> None:
    student_id = office.student()
    with office.changing("Edit student") as session:
        session.get_one(Student, student_id).graduates_in = 2030
    new = replace(facts(office, student_id), given_name="Kai")
    with office.changing("Edit student") as session:
        enrollment.change_student(session, student_id, new)
    with office.reading() as session:
        assert session.get_one(Student, student_id).graduates_in == 2030


def test_the_number_of_another_student_is_refused_and_ones_own_is_not(office: AnOffice) -> None:
    student_id = office.student()
    office.student(number="402118")
    known = facts(office, student_id)
    with office.changing("Edit student") as session:
        enrollment.change_student(session, student_id, known)
    with (
        pytest.raises(OfficeError, match="another student"),
        office.changing("Edit student") as session,
    ):
        enrollment.change_student(session, student_id, replace(known, number="402118"))


def test_a_new_counselor_takes_part_once(office: AnOffice) -> None:
    student_id = office.student()
    own = facts(office, student_id).counselor_id
    other = office.staff_member(
        given_name="Dana", family_name="Whitfield", role=StaffRole.COUNSELOR
    )
    for staff_id in (other.id, own, other.id, None):
        new = replace(facts(office, student_id), counselor_id=staff_id)
        with office.changing("Edit student") as session:
            enrollment.change_student(session, student_id, new)
        assert facts(office, student_id).counselor_id == staff_id
    with office.reading() as session:
        names = [it.name for it in participants(session, student_id)]
    assert names.count("Dana Whitfield") == 1
    assert names.count("Alex Lee") == 1


def test_whom_a_court_bars_becomes_no_counselor(office: AnOffice) -> None:
    student = office.student()
    kim = office.staff_member()
    with office.changing() as session:
        session.keep(
            Guardian(
                student_id=student,
                person_id=kim.person_id,
                relation=Relation.OTHER,
                rights=Rights.BARRED,
            )
        )
    with pytest.raises(OfficeError, match="court has barred"), office.changing() as session:
        enrollment.assign_counselor(session, student, kim.id)


def test_who_left_is_no_longer_enrolled_and_keeps_the_file(office: AnOffice) -> None:
    student_id = office.student()
    leave(office, student_id, today(office))
    with office.reading() as session:
        assert [row.id for row in list_students(session, "", GONE)] == [student_id]
        header = student_header(session, student_id)
    assert (header.left_on, header.left_for) == (today(office), LEFT)


def test_what_cannot_be_is_refused_in_words(office: AnOffice) -> None:
    student_id = office.student()
    now = today(office)
    with pytest.raises(OfficeError, match="enrolled already"):
        back(office, student_id, now)
    with pytest.raises(OfficeError, match="before the student entered"):
        leave(office, student_id, now - timedelta(days=1))
    with pytest.raises(OfficeError, match="has not come"):
        leave(office, student_id, now + timedelta(days=1))
    leave(office, student_id, now)
    with pytest.raises(OfficeError, match="left already"):
        leave(office, student_id, now)
    with pytest.raises(OfficeError, match="this school year"):
        back(office, student_id, now + timedelta(days=1))
    with pytest.raises(OfficeError, match="this school year"):
        back(office, student_id, now - timedelta(days=300))
    with pytest.raises(OfficeError, match="before the student left"):
        back(office, student_id, now - timedelta(days=1))


def test_on_the_same_day_leaving_never_was(office: AnOffice) -> None:
    student_id = office.student()
    leave(office, student_id, today(office))
    back(office, student_id, today(office), 11)
    with office.reading() as session:
        assert len(session.query(Enrollment).all()) == 1
        assert list_students(session)[0].grade == 11
        assert student_header(session, student_id).left_on is None


def test_who_comes_back_later_is_enrolled_anew(office: AnOffice) -> None:
    student_id = office.student()
    leave(office, student_id, today(office))
    office.clock.advance(days=10)
    back(office, student_id, today(office))
    with office.reading() as session:
        assert len(session.query(Enrollment).all()) == 2
        assert list_students(session, "", GONE) == ()
        assert [year.name for year in student_header(session, student_id).years] == ["2026-27"]


def test_the_next_year_takes_up_who_was_here_in_the_last(office: AnOffice) -> None:
    student_id = office.student()
    office.clock.advance(days=340)
    with office.changing("Add a year") as session:
        add_school_year(session, the_office(session).school_id, 2027)
    with office.reading() as session:
        starts = current_year(session).starts_on
        assert list_students(session, "", GONE)[0].id == student_id
    office.clock.advance(days=max((starts - today(office)).days, 0))
    back(office, student_id, today(office), 11)
    with office.reading() as session:
        assert list_students(session)[0].grade == 11
