"""School years run from summer to summer; rights pass at eighteen."""

from datetime import date

import pytest

from ilp_desktop.policy.school_year import graduation_year, is_of_age, starting_year, year_name


def test_a_year_is_named_as_people_name_it() -> None:
    assert year_name(2026) == "2026-27"
    assert year_name(1999) == "1999-00"


@pytest.mark.parametrize(
    ("on", "began"),
    [(date(2026, 11, 23), 2026), (date(2027, 6, 30), 2026), (date(2027, 7, 1), 2027)],
)
def test_a_day_belongs_to_the_year_that_began_last(on: date, began: int) -> None:
    assert starting_year(on) == began


def test_a_tenth_grader_of_2026_graduates_in_2029() -> None:
    assert graduation_year(10, 2026) == 2029


def test_rights_pass_on_the_eighteenth_birthday() -> None:
    birthday = date(2008, 11, 23)
    assert is_of_age(birthday, date(2026, 11, 23))
    assert not is_of_age(birthday, date(2026, 11, 22))
    assert not is_of_age(None, date(2026, 11, 23))
