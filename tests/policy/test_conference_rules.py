"""Conferences: five students at the most, who makes one joint, and times that clocks show."""

from datetime import date, datetime

import pytest

from ilp_desktop.policy.conferences import (
    Repeat,
    counts_for_the_state,
    exists_on_clocks,
    grade_band,
    has_room,
    is_joint,
    missing_from_joint,
    missing_from_small_group,
    overlap,
    repeated,
    role_of_staff,
    same_room,
)
from ilp_desktop.policy.people import ParticipantRole, StaffRole

STUDENT, PARENT = ParticipantRole.STUDENT, ParticipantRole.PARENT
TEACHER, COUNSELOR = ParticipantRole.TEACHER, ParticipantRole.COUNSELOR


def test_a_fifth_student_may_be_invited_and_a_sixth_may_not() -> None:
    assert has_room(4)
    assert not has_room(5)


def test_a_small_group_needs_parents_a_counselor_and_a_teacher() -> None:
    assert missing_from_small_group([STUDENT]) == [PARENT, COUNSELOR, TEACHER]
    assert missing_from_small_group([STUDENT, PARENT, COUNSELOR, TEACHER]) == []


def test_joint_means_teacher_parent_and_student_and_no_counselor() -> None:
    assert is_joint([TEACHER, PARENT, STUDENT])
    assert not is_joint([COUNSELOR, PARENT, STUDENT])
    assert missing_from_joint([COUNSELOR, PARENT]) == [TEACHER, STUDENT]


def test_the_state_asks_for_the_counselor_and_for_no_teacher() -> None:
    assert counts_for_the_state([COUNSELOR, PARENT, STUDENT])
    assert not counts_for_the_state([TEACHER, PARENT, STUDENT])


@pytest.mark.parametrize(
    ("grade", "band"), [(6, None), (7, (7, 8)), (10, (9, 10)), (12, (11, 12)), (None, None)]
)
def test_the_state_counts_in_bands_of_two_grades(
    grade: int | None, band: tuple[int, int] | None
) -> None:
    assert grade_band(grade) == band


def test_staff_come_as_what_they_are_employed_as() -> None:
    assert role_of_staff(StaffRole.TEACHER) is TEACHER
    assert role_of_staff(StaffRole.PRINCIPAL) is ParticipantRole.ADMINISTRATOR
    assert role_of_staff(StaffRole.NURSE) is ParticipantRole.OTHER_STAFF


@pytest.mark.parametrize(("other", "shared"), [("9:29", True), ("9:30", False), ("8:31", True)])
def test_one_conference_may_begin_as_another_ends(other: str, shared: bool) -> None:
    hour, minute = other.split(":")
    nine = datetime(2026, 9, 14, 9)
    assert overlap(nine, 30, datetime(2026, 9, 14, int(hour), int(minute)), 30) is shared


@pytest.mark.parametrize(
    ("place", "other", "same"),
    [
        ("Room 114", "room 114", True),
        ("Room 114", "Room 115", False),
        ("", "", False),
        ("By video", "by video", False),
        ("Telephone", "Telephone", False),
    ],
)
def test_a_call_takes_up_no_room(place: str, other: str, same: bool) -> None:
    assert same_room(place, other) is same


def test_an_hour_is_left_out_when_summer_time_begins() -> None:
    assert not exists_on_clocks(datetime(2027, 3, 14, 2, 30), "America/Denver")
    assert exists_on_clocks(datetime(2027, 3, 14, 2, 30), "America/Phoenix")
    assert exists_on_clocks(datetime(2026, 11, 1, 1, 30), "America/Denver"), "it is shown twice"


@pytest.mark.parametrize(
    ("how", "days"),
    [
        (Repeat.WEEKLY, ["2026-12-29", "2027-01-05", "2027-01-12", "2027-01-19", "2027-01-26"]),
        (Repeat.FORTNIGHTLY, ["2026-12-29", "2027-01-12", "2027-01-26"]),
        (Repeat.MONTHLY, ["2026-12-29", "2027-01-26"]),
    ],
)
def test_a_series_keeps_its_weekday(how: Repeat, days: list[str]) -> None:
    first, until = date(2026, 12, 29), date(2027, 1, 26)
    assert [str(day) for day in repeated(first, how, until)] == days


def test_the_fifth_weekday_is_the_last_of_a_month_that_has_no_fifth() -> None:
    days = repeated(date(2026, 9, 29), Repeat.MONTHLY, date(2026, 12, 31))
    assert [str(day) for day in days] == ["2026-09-29", "2026-10-27", "2026-11-24", "2026-12-29"]


def test_a_series_that_ends_before_it_begins_has_no_day() -> None:
    assert repeated(date(2026, 9, 29), Repeat.WEEKLY, date(2026, 9, 28)) == []
