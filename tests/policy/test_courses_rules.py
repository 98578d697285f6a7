"""What the name of a course, a period and a mark tell by themselves."""

from __future__ import annotations

import pytest

from ilp_desktop.policy.courses import (
    CreditArea,
    grade_point_average,
    likely_area,
    period_order,
    points_of,
)


@pytest.mark.parametrize(
    ("course", "area"),
    [
        ("English 10", CreditArea.LANGUAGE_ARTS),
        ("Secondary Math III", CreditArea.MATHEMATICS),
        ("AP Computer Science", CreditArea.DIGITAL_STUDIES),
        ("U.S. History", CreditArea.SOCIAL_STUDIES),
        ("General Financial Literacy", CreditArea.FINANCIAL_LITERACY),
        ("Drawing I", CreditArea.ARTS),
        ("Health II", CreditArea.PE_AND_HEALTH),
        ("PE Skills", CreditArea.PE_AND_HEALTH),
        ("Medical Anatomy", CreditArea.CTE),
        ("Biology", CreditArea.SCIENCE),
        ("Peace Studies", CreditArea.ELECTIVE),
        ("Articles of Travel", CreditArea.ELECTIVE),
        ("Navajo I", CreditArea.ELECTIVE),
    ],
)
def test_the_name_of_a_course_speaks_of_its_area(course: str, area: CreditArea) -> None:
    assert likely_area(course) is area


def test_periods_stand_in_the_order_of_the_day() -> None:
    assert sorted(["10", "Advisory", "9", "2B", "2A"], key=period_order) == [
        *("2A", "2B", "9", "10", "Advisory")
    ]


@pytest.mark.parametrize(
    ("mark", "points"), [("A−", 3.7), ("a-", 3.7), (" B+ ", 3.3), ("P", None), ("", None)]
)
def test_a_letter_has_its_points_whatever_its_dash(mark: str, points: float | None) -> None:
    assert points_of(mark) == points


def test_the_average_weighs_by_credit_and_one_that_is_not_told_counts_as_one() -> None:
    assert grade_point_average([("A", 0.5), ("C", 1.5)]) == 2.5
    assert grade_point_average([("A", None), ("F", 1.0), ("P", 1.0)]) == 2.0


def test_what_gives_no_credit_does_not_count_in_the_average() -> None:
    assert grade_point_average([("A", 1.0), ("F", 0.0)]) == 4.0
    assert grade_point_average([("F", 0.0)]) is None
    assert grade_point_average([]) is None
