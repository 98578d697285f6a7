"""The office's own settings: who may set them, what is refused, what closing a year does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import settings
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.school import change_school, school_fields
from ilp_desktop.office.settings import NotYoursToSet
from ilp_desktop.office.staff import appoint
from ilp_desktop.policy.people import Office, StaffRole
from ilp_desktop.policy.plan import PlanState
from tests.offices import AnOffice, an_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


def policy(office: AnOffice) -> settings.PolicySettings:
    with office.reading() as session:
        return settings.policy_settings(session)


def years(office: AnOffice) -> tuple[settings.YearSettings, ...]:
    with office.reading() as session:
        return settings.year_settings(session)


def put(office: AnOffice, kind: str, record_id: str, field: str, value: settings.Value) -> None:
    with office.changing() as session:
        settings.set_field(session, kind, record_id, field, value)


def test_a_name_is_not_left_empty(office: AnOffice) -> None:
    with pytest.raises(OfficeError, match="cannot be left empty"):
        put(office, "term", years(office)[0].terms[0].id, "name", " ")


def test_a_field_that_is_no_setting_is_a_fault(office: AnOffice) -> None:
    with pytest.raises(ValueError, match="no field"):
        put(office, "term", years(office)[0].terms[0].id, "number", 1)


def test_a_term_does_not_end_before_it_begins(office: AnOffice) -> None:
    term = years(office)[0].terms[0]
    with pytest.raises(OfficeError, match="end before it begins"):
        put(office, "term", term.id, "ends_on", date(2026, 8, 1))
    put(office, "term", term.id, "ends_on", date(2026, 10, 20))
    assert years(office)[0].terms[0].ends_on == date(2026, 10, 20)


def test_who_does_not_look_after_the_office_sets_nothing(office: AnOffice) -> None:
    teacher = office.staff_member()
    account = office.sign_in(teacher)
    with pytest.raises(NotYoursToSet), office.changing(account=account) as session:
        settings.add_next_year(session)
    with office.reading(account) as session:
        assert not settings.policy_settings(session).may_set
    with office.changing() as session:
        appoint(session, teacher.id, Office.SCHOOL_MANAGER)
    with office.changing(account=account) as session:
        settings.add_next_year(session)
    assert [year.name for year in years(office)] == ["2027-28", "2026-27"]


def test_only_whoever_manages_accounts_changes_the_school(office: AnOffice) -> None:
    kim = office.sign_in(office.staff_member())
    with (
        pytest.raises(OfficeError, match="manages accounts"),
        office.changing(account=kim) as session,
    ):
        change_school(session, "name", "Elsewhere")
    with pytest.raises(OfficeError, match="no time zone"), office.changing() as session:
        change_school(session, "zone", "Mountain")
    with pytest.raises(OfficeError, match="may not be empty"), office.changing() as session:
        change_school(session, "plan_name", " ")
    with pytest.raises(ValueError, match="no field"), office.changing() as session:
        change_school(session, "is_demonstration", "yes")
    with office.changing() as session:
        change_school(session, "telephone", "")
        change_school(session, "zone", "America/Phoenix")
        assert school_fields(session).zone == "America/Phoenix"


def test_programs_are_added_changed_and_put_aside(office: AnOffice) -> None:
    values: dict[str, settings.Value] = {"name": "Math lab", "season": "Tuesdays", "odd": "x"}
    with office.changing() as session:
        made = settings.add_offer(session, "program", values)
    put(office, "program", made, "cost", "free")
    with office.reading() as session:
        (row,) = settings.offers(session, "program")
    assert (row.values["name"], row.values["cost"]) == ("Math lab", "free")
    for aside, left in ((True, 0), (False, 1)):
        with office.changing() as session:
            settings.set_offer_aside(session, "program", made, aside=aside)
        with office.reading() as session:
            assert len(settings.offers(session, "program")) == left


def test_a_teacher_is_reached_by_another_number_and_then_by_none(office: AnOffice) -> None:
    teacher = office.staff_member()

    def number() -> str:
        with office.reading() as session:
            rows = settings.staff_settings(session)
        return next(row.telephone for row in rows if row.id == teacher.id)

    for written in ("(435) 555-0177", "", "", "(435) 555-0178"):
        with office.changing() as session:
            settings.set_telephone(session, teacher.person_id, written)
        assert number() == written


def test_the_number_of_a_family_is_not_set_here(office: AnOffice) -> None:
    mother = office.guardian(office.student())
    with pytest.raises(NotYoursToSet), office.changing() as session:
        settings.set_telephone(session, mother, "(435) 555-0101")


def test_the_staff_list_says_who_manages_and_who_signs_in(office: AnOffice) -> None:
    teacher = office.staff_member()
    with office.changing() as session:
        appoint(session, teacher.id, Office.SCHOOL_MANAGER)
    put(office, "staff_member", teacher.id, "role", StaffRole.COUNSELOR)
    with office.reading() as session:
        rows = {row.name: row for row in settings.staff_settings(session)}
    assert (rows["Kim Tall"].is_manager, rows["Kim Tall"].role) == (True, StaffRole.COUNSELOR)
    assert rows["Alex Lee"].handle == "a.lee"


def test_a_new_version_of_the_policy_counts_from_now_on(office: AnOffice) -> None:
    day = date(2026, 9, 1)
    with pytest.raises(OfficeError, match="code and its title"), office.changing() as session:
        settings.new_policy(session, code="", title="X", approved_on=day, citations="")
    with office.changing() as session:
        settings.new_policy(session, code="5141", title="ILP", approved_on=day, citations="53E")
    assert (policy(office).code, policy(office).approved_on) == ("5141", day)


def test_a_year_is_closed_after_its_last_day_with_its_plans(office: AnOffice) -> None:
    student = office.student()
    office.plan(student)
    year = years(office)[0]
    with pytest.raises(OfficeError, match="not ended yet"), office.changing() as session:
        settings.close_year(session, year.id)
    office.clock.advance(days=300)
    with office.changing() as session:
        assert settings.close_year(session, year.id) == 1
    with office.reading() as session:
        plan = plan_of_year(session, student, year.id)
    assert plan is not None
    assert plan.state is PlanState.CLOSED
    with pytest.raises(OfficeError, match="closed already"), office.changing() as session:
        settings.close_year(session, year.id)
