"""A printed page finds its way back to the plan that it was printed from."""

from __future__ import annotations

import pytest

from ilp_desktop.office import plan, student_list
from ilp_desktop.office.plan_codes import CodedPlan, plan_of_code
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.plan_code import plan_code, read_plan_code
from tests.offices import AnOffice


@pytest.fixture
def planned(office: AnOffice) -> tuple[AnOffice, str, str]:
    student_id = office.student(number="402117")
    office.student(number="402118", given_name="Luke", family_name="Lee")
    return office, student_id, office.plan(student_id)


def test_a_code_leads_to_student_year_and_version(planned: tuple[AnOffice, str, str]) -> None:
    office, student_id, plan_id = planned
    with office.changing("Establish the plan") as session:
        number = plan.establish_plan(session, plan_id)
    with office.reading() as session:
        found = plan_of_code(session, plan_code(plan_id, number))
        year = current_year(session).name
    assert found == CodedPlan(
        student_id=student_id, plan_id=plan_id, school_year=year, version=number
    )


def test_a_plan_without_versions_has_a_code_too(planned: tuple[AnOffice, str, str]) -> None:
    office, student_id, plan_id = planned
    with office.reading() as session:
        found = plan_of_code(session, plan_code(plan_id, 0))
    assert found is not None
    assert (found.student_id, found.version) == (student_id, 0)


def test_a_version_that_was_never_kept_is_not_found(planned: tuple[AnOffice, str, str]) -> None:
    office, _, plan_id = planned
    with office.reading() as session:
        assert plan_of_code(session, plan_code(plan_id, 7)) is None


def test_the_students_search_finds_whose_plan_a_code_names(
    planned: tuple[AnOffice, str, str],
) -> None:
    office, student_id, plan_id = planned
    with office.reading() as session:
        rows = student_list.list_students(session, plan_code(plan_id, 1).lower())
    assert [row.id for row in rows] == [student_id]


def test_a_name_that_reads_as_a_code_is_a_name_all_the_same(office: AnOffice) -> None:
    named = office.student(number="7", given_name="Samantha", family_name="Lyman")
    assert read_plan_code("Samantha Lyman") is not None
    with office.reading() as session:
        rows = student_list.list_students(session, "Samantha Lyman")
    assert [row.id for row in rows] == [named]


def test_a_code_opens_no_file_that_one_may_not_see(planned: tuple[AnOffice, str, str]) -> None:
    office, _, plan_id = planned
    stranger = office.sign_in(office.staff_member())
    code = plan_code(plan_id, 0)
    with office.reading(stranger) as session:
        assert plan_of_code(session, code) is None
        assert student_list.list_students(session, code) == ()
