"""Founding a school, hiring and appointing; and what is refused in plain words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import access, canonical
from ilp_desktop.office.completeness import file_lacks
from ilp_desktop.office.file_rows import DocumentRow
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.participants import add_participant
from ilp_desktop.office.plan import add_option
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.plan_rows import CreditRow, PlanRow
from ilp_desktop.office.school import NewSchool, NewStaffMember, current_year, found_school
from ilp_desktop.office.school import office as office_row
from ilp_desktop.office.staff import add_staff_member, appoint, keep_account
from ilp_desktop.office.student_list import place_in_list
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.courses import CreditArea
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.people import Office, ParticipantRole, Rights, StaffRole
from ilp_desktop.policy.plan import OptionKind, Provider
from ilp_desktop.records import Activity, Appointment, CommunityResource, Program
from tests.offices import AnOffice
from tests.vaults import a_vault

SCHOOL = NewSchool(name="Northridge High School", district="Canyon Vale School District")
ALEX = NewStaffMember(given_name="Alex", family_name="Lee", role=StaffRole.COUNSELOR)


@pytest.fixture
def unfounded(tmp_path: Path) -> AnOffice:
    """A vault without a school."""
    return AnOffice(a_vault(tmp_path, gate=access.gate))


@pytest.mark.parametrize(
    ("school", "first", "says"),
    [
        (replace(SCHOOL, name=" "), ALEX, "school's name"),
        (SCHOOL, replace(ALEX, given_name="", family_name=" "), "person who signs in first"),
        (replace(SCHOOL, zone="Mountain"), ALEX, "no time zone"),
    ],
)
def test_a_school_is_not_founded_with_gaps(
    unfounded: AnOffice, school: NewSchool, first: NewStaffMember, says: str
) -> None:
    with pytest.raises(OfficeError, match=says), unfounded.changing() as session:
        found_school(session, school, first)


def test_an_office_without_a_school_says_so(unfounded: AnOffice) -> None:
    with unfounded.reading() as session:
        with pytest.raises(OfficeError, match="no school yet"):
            office_row(session)
        with pytest.raises(OfficeError, match="no school year yet"):
            current_year(session)


def test_before_its_first_year_an_office_looks_at_the_one_to_come(office: AnOffice) -> None:
    office.clock.moment = datetime(2024, 9, 16, 16, 0, tzinfo=UTC)
    with office.reading() as session:
        assert current_year(session).name == "2026-27"


def test_nobody_without_a_name_is_hired(office: AnOffice) -> None:
    nobody = NewStaffMember(given_name="", family_name="", role=StaffRole.TEACHER)
    with pytest.raises(OfficeError, match="name of the person"), office.changing() as session:
        add_staff_member(session, nobody)


def test_a_staff_member_without_a_telephone_is_hired(office: AnOffice) -> None:
    kim = NewStaffMember(given_name="Kim", family_name="Tall", role=StaffRole.TEACHER)
    with office.changing() as session:
        assert add_staff_member(session, kim).name == "Kim Tall"


def test_only_who_manages_accounts_lets_others_sign_in(office: AnOffice) -> None:
    member = office.staff_member()
    theirs = office.sign_in(member)
    with (
        pytest.raises(OfficeError, match="manages accounts"),
        office.changing(account=theirs) as session,
    ):
        keep_account(session, member.id, theirs.account_id, "another")


def test_whoever_held_an_office_before_steps_down(office: AnOffice) -> None:
    first, second = office.staff_member(), office.staff_member(given_name="Joy")
    for member in (first, second):
        with office.changing() as session:
            appoint(session, member.id, Office.SCHOOL_MANAGER)
    with office.reading() as session:
        held = session.scalars(select(Appointment).order_by(Appointment.id)).all()
    assert [(one.staff_id, one.to_on) for one in held] == [
        (first.id, date(2026, 9, 14)),
        (second.id, None),
    ]


def test_a_students_place_in_the_list_is_known_before_it_is_scrolled_to(office: AnOffice) -> None:
    office.student(number="1", family_name="Begay")
    ortega = office.student(number="2", family_name="Ortega")
    with office.reading() as session:
        assert place_in_list(session, ortega) == 1
        assert place_in_list(session, ortega, "orte") == 0
        assert place_in_list(session, ortega, "begay") is None
        assert place_in_list(session, "a student taken back") is None


def test_an_adult_without_a_name_is_not_added(office: AnOffice) -> None:
    student_id = office.student()
    with pytest.raises(OfficeError, match="person’s name"):
        office.guardian(student_id, given_name=" ", family_name="")


def test_a_barred_adult_cannot_take_part(office: AnOffice) -> None:
    student_id = office.student()
    barred = office.guardian(student_id, rights=Rights.BARRED)
    with pytest.raises(OfficeError, match="court"), office.changing() as session:
        add_participant(session, student_id, barred, ParticipantRole.PARENT, reason="Asked to")


def test_an_activity_shows_whom_to_ask_for_its_program(office: AnOffice) -> None:
    student_id = office.student()
    objective_id = office.objective(office.plan(student_id), title="Read")
    with office.changing() as session:
        school_id = office_row(session).school_id
        club = session.keep(Program(school_id=school_id, name="Club", contact="Kim Tall"))
        library = session.keep(
            CommunityResource(school_id=school_id, name="Library", contact="(435) 555-0180")
        )
        session.flush()
        common = {
            "student_id": student_id,
            "objective_id": objective_id,
            "provider": Provider.OUTSIDE,
        }
        session.keep(
            Activity(**common, text="Club", program_id=club.id, due_on=date(2026, 12, 3))  # type: ignore[arg-type]
        )
        session.keep(
            Activity(**common, text="Library", community_resource_id=library.id)  # type: ignore[arg-type]
        )
    with office.reading() as session:
        plan = plan_of_year(session, student_id, current_year(session).id)
    assert plan is not None
    contacts = {activity.text: activity.contact for activity in plan.objectives[0].activities}
    assert canonical.read(PlanRow, canonical.write(plan)) == plan
    assert contacts == {"Club": "Kim Tall", "Library": "(435) 555-0180"}


def test_a_way_to_go_on_after_school_stands_in_the_plan_and_in_its_kept_version(
    office: AnOffice,
) -> None:
    student_id = office.student()
    plan_id = office.plan(student_id)
    with office.changing() as session:
        add_option(session, plan_id, OptionKind.APPRENTICESHIP)
        plan = plan_of_year(session, student_id, current_year(session).id)
    assert plan is not None
    assert [option.kind for option in plan.options] == [OptionKind.APPRENTICESHIP]
    assert canonical.read(PlanRow, canonical.write(plan)) == plan


def test_credits_are_short_by_what_is_not_even_planned() -> None:
    row = CreditRow(area=CreditArea.MATHEMATICS, required=3.0, earned=1.0, planned=1.5)
    assert row.short == 0.5
    assert replace(row, planned=4.0).short == 0.0


def test_a_file_lacks_what_is_not_in_it(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    office.plan(student_id)
    with office.reading() as session:
        file = ilp_file(session, student_id)
    lacks = {missing.lack for missing in file_lacks(file)}
    assert Lack.NO_PLAN not in lacks
    assert {Lack.NO_DOCUMENT, Lack.PARTICIPANT_WITHOUT_ADDRESS} <= lacks


def test_a_file_of_no_year_lacks_no_plan_of_one(office: AnOffice) -> None:
    student_id = office.student()
    paper = DocumentRow(
        id="1",
        title="Report",
        kind=DocumentKind.OTHER,
        year="2025-26",
        dated_on=date(2026, 5, 1),
        received_on=date(2026, 9, 1),
        media_type="application/pdf",
        content=b"",
    )
    with office.reading() as session:
        file = replace(ilp_file(session, student_id), years=(), documents=(paper,))
    lacks = {missing.lack for missing in file_lacks(file)}
    assert not lacks & {Lack.NO_PLAN, Lack.NO_DOCUMENT, Lack.NO_CONFERENCE_OFFERED}


def test_a_teacher_appoints_nobody(office: AnOffice) -> None:
    member = office.staff_member()
    teacher = office.sign_in(member)
    with (
        pytest.raises(OfficeError, match="appoints"),
        office.changing(account=teacher) as session,
    ):
        appoint(session, member.id, Office.SCHOOL_MANAGER)
