"""The student list is narrowed by parts that combine, and sorted as one likes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

import pytest

from ilp_desktop.office import student_filters
from ilp_desktop.office.conferences import NewConference, mark_held, new_conference
from ilp_desktop.office.student_filters import By, Part, filter_choices
from ilp_desktop.office.student_list import Order, count_students, list_students, place_in_list
from ilp_desktop.office.today import students_in_need
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.needs import Need
from ilp_desktop.policy.people import StaffRole
from ilp_desktop.records import Enrollment, Plan
from tests.offices import AnOffice


@pytest.fixture
def four(office: AnOffice) -> AnOffice:
    """Ana has a plan, Begay a career; Cruz is somebody else's; Dee has left."""
    ana = office.student(number="9", given_name="Ana", family_name="A", grade=11)
    begay = office.student(number="8", given_name="B", family_name="Begay", language="nv")
    cruz = office.student(number="7", given_name="C", family_name="Cruz", grade=9)
    dee = office.student(number="6", given_name="D", family_name="Dee", grade=12)
    office.plan(ana)
    career = office.plan(begay)
    other = office.staff_member(
        given_name="Dana", family_name="Whitfield", role=StaffRole.COUNSELOR
    )
    with office.changing("Set the year up") as session:
        for enrollment in session.query(Enrollment):
            if enrollment.student_id == cruz:
                enrollment.counselor_id = other.id
            if enrollment.student_id == dee:
                enrollment.left_on = session.today
        plan = session.get_one(Plan, career)
        plan.pccr_since = session.today
    return office


def shown(office: AnOffice, parts: Collection[Part], order: Order = Order.NAME) -> str:
    """Their initials, in the order of the list; the list, its count and its places agree."""
    with office.reading() as session:
        rows = list_students(session, "", parts, order)
        assert count_students(session, "", parts) == len(rows)
        places = [place_in_list(session, row.id, "", parts, order) for row in rows]
        assert places == list(range(len(rows)))
    return "".join(row.listed[0] for row in rows)


def hold_a_conference(office: AnOffice, student_id: str) -> date:
    at = datetime(2026, 9, 14, 9, 0)
    new = NewConference(
        kind=ConferenceKind.INDIVIDUAL, starts_at=at, place="Room 1", student_ids=(student_id,)
    )
    with office.changing("New conference") as session:
        conference_id = new_conference(session, new)
        mark_held(session, conference_id)
    return at.date()


NO_PLAN = Part(By.NEED, Need.PLAN_NOT_BEGUN.name)
NO_OFFER = Part(By.NEED, Need.NO_OFFER.name)


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ([], "ABCD"),
        ([Part(By.MINE)], "AB"),
        ([Part(By.ENROLLED)], "ABC"),
        ([Part(By.GONE)], "D"),
        ([Part(By.CAREER)], "B"),
        ([Part(By.INCOMPLETE)], "ABC"),
        ([NO_PLAN], "C"),
        ([NO_PLAN, NO_OFFER], "C"),
        ([Part(By.GRADE, "9")], "C"),
        ([Part(By.GRADE, "9"), Part(By.GRADE, "11")], "AC"),
        ([Part(By.GRADE, "9"), Part(By.MINE)], ""),
        ([Part(By.CLASS_OF, "2027"), Part(By.GONE)], "D"),
        ([Part(By.LANGUAGE, "nv")], "B"),
        ([Part(By.LACK, Lack.NO_REGISTRATION.name)], "ABC"),
        ([Part(By.LACK, Lack.CLASS_WITHOUT_TEACHER.name)], ""),
        ([Part(By.LACK, Lack.NO_NEED.name)], ""),  # of a plan: a need finds those
        ([Part(By.LACK, Lack.NO_PARENT.name), Part(By.MINE)], "AB"),
        ([Part(By.LANGUAGE, "nv"), Part(By.LANGUAGE, "en"), Part(By.MINE)], "AB"),
    ],
    ids=str,
)
def test_parts_of_a_filter_combine(four: AnOffice, parts: list[Part], found: str) -> None:
    assert shown(four, parts) == found


def test_a_filter_and_typed_words_combine(four: AnOffice) -> None:
    with four.reading() as session:
        assert list_students(session, "begay", [Part(By.GRADE, "9")]) == ()
        (row,) = list_students(session, "begay", [Part(By.GRADE, "10")])
        assert place_in_list(session, row.id, "cruz", [Part(By.MINE)]) is None


@pytest.mark.parametrize("need", Need)
def test_the_list_finds_whom_today_counts(four: AnOffice, need: Need) -> None:
    with four.reading() as session:
        listed = list_students(session, "", [Part(By.NEED, need.name)])
        assert [row.id for row in listed] == [
            it.student_id for it in students_in_need(session, need)
        ]


def test_one_filters_by_what_there_is(four: AnOffice) -> None:
    with four.reading() as session:
        choices = filter_choices(session)
        whitfield = next(i for i, name in choices.counselors if name == "Dana Whitfield")
    assert choices.grades == (9, 10, 11)
    assert [name for _, name in choices.counselors] == ["Alex Lee", "Dana Whitfield"]
    assert choices.classes == (2027, 2028, 2029, 2030)
    assert choices.languages == ("en", "nv")
    assert shown(four, [Part(By.COUNSELOR, whitfield)]) == "C"


def test_who_takes_no_part_is_offered_nothing(four: AnOffice) -> None:
    stranger = four.sign_in(four.staff_member())
    with four.reading(stranger) as session:
        assert filter_choices(session) == student_filters.FilterChoices(
            grades=(), counselors=(), classes=(), languages=()
        )
        assert count_students(session, "", [Part(By.ENROLLED)]) == 0


@pytest.mark.parametrize(
    ("order", "found"),
    [
        (Order.NAME, "ABCD"),
        (Order.GRADE, "CBAD"),
        (Order.NUMBER, "DCBA"),
        (Order.COUNSELOR, "ABCD"),
        (Order.LAST_CONFERENCE, "BCDA"),
    ],
)
def test_the_list_is_sorted_as_one_likes(four: AnOffice, order: Order, found: str) -> None:
    with four.reading() as session:
        ana = list_students(session)[0].id
    day = hold_a_conference(four, ana)
    assert shown(four, [], order) == found
    with four.reading() as session:
        rows = {row.listed: row for row in list_students(session)}
    assert rows["A, Ana"].last_met == day
    assert rows["Cruz, C"].last_met is None
    assert rows["Cruz, C"].counselor == "Dana Whitfield"
    assert rows["Dee, D"].counselor == ""
