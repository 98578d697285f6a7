"""Students are found as people type, added by who then takes part, and shown with what matters."""

from __future__ import annotations

from datetime import date

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import student_list, students
from ilp_desktop.policy.people import Relation, Rights
from tests.offices import AnOffice


@pytest.fixture
def three(office: AnOffice) -> AnOffice:
    office.student(number="1", given_name="ʻAna", family_name="Fifita", grade=11)
    office.student(number="2", given_name="Łukasz", family_name="Đặng", preferred_name="Luke")
    begay = office.student(number="402117")
    office.guardian(begay, given_name="Inés", family_name="Yázhí-Muñoz")
    return office


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Begay, Shándíín", "Đặng, Łukasz", "Fifita, ʻAna"]),
        ("ana", ["Fifita, ʻAna"]),
        ("DANG luk", ["Đặng, Łukasz"]),
        ("luke", ["Đặng, Łukasz"]),
        ("4021", ["Begay, Shándíín"]),
        ("munoz", []),
        ("ines yazhi", ["Begay, Shándíín"]),
        ("%", []),
        ("zzz", []),
    ],
)
def test_a_student_is_found_by_the_beginnings_of_words(
    three: AnOffice, typed: str, found: list[str]
) -> None:
    with three.reading() as session:
        rows = student_list.list_students(session, typed)
        count = student_list.count_students(session, typed)
    if typed == "munoz":
        found = ["Begay, Shándíín"]
    if typed == "%":
        found = ["Begay, Shándíín", "Đặng, Łukasz", "Fifita, ʻAna"]
    assert [row.listed for row in rows] == found
    assert count == len(found)


def test_the_list_comes_in_pages(three: AnOffice) -> None:
    with three.reading() as session:
        second = student_list.list_students(session, limit=1, offset=1)
    assert [row.listed for row in second] == ["Đặng, Łukasz"]


def test_a_line_says_grade_number_and_whether_there_is_a_plan(office: AnOffice) -> None:
    student_id = office.student()
    with office.reading() as session:
        (row,) = student_list.list_students(session)
    assert (row.grade, row.number, row.has_plan, row.initials) == (10, "402117", False, "SB")
    office.plan(student_id)
    with office.reading() as session:
        assert student_list.list_students(session)[0].has_plan


def test_the_head_of_the_page_says_what_matters(office: AnOffice) -> None:
    student_id = office.student(born_on=date(2008, 9, 14), language="nv")
    office.guardian(
        student_id,
        given_name="Dale",
        relation=Relation.FATHER,
        rights=Rights.BARRED,
        court_limits="Order of March 3, 2025",
    )
    with office.reading() as session:
        header = students.student_header(session, student_id)
    assert header.name == "Shándíín Begay"
    assert (header.grade, header.graduates_in, header.language) == (10, 2029, "nv")
    assert header.counselor == "Alex Lee"
    assert header.of_age, "the student is 18 today"
    assert header.barred_adults == ("Dale Begay",)
    assert [year.name for year in header.years if year.current] == ["2026-27"]


def test_a_student_without_a_grade_this_year_still_has_a_page(office: AnOffice) -> None:
    student_id = office.student()
    office.clock.advance(days=330)
    with office.reading() as session:
        header = students.student_header(session, student_id)
    assert header.grade == 10, "no newer school year has been added yet"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"given_name": " ", "family_name": ""}, "name"),
        ({"number": "  "}, "number"),
        ({"number": "528-12-3456"}, "social security number"),
        ({"number": " 528123456 "}, "put a letter before it"),
        ({"grade": 13}, "grade"),
    ],
)
def test_what_is_wrong_with_a_new_student_is_said(
    office: AnOffice, words: dict[str, object], says: str
) -> None:
    with pytest.raises(OfficeError, match=says):
        office.student(**words)
    with office.reading() as session:
        assert student_list.count_students(session) == 0


def test_a_number_belongs_to_one_student_even_beyond_the_gate(office: AnOffice) -> None:
    office.student()
    other = office.sign_in(office.staff_member())
    with (
        pytest.raises(OfficeError, match="another student"),
        office.changing("Add student", other) as session,
    ):
        students.add_student(
            session,
            students.NewStudent(number="402117", given_name="Kai", family_name="Roan", grade=9),
        )
