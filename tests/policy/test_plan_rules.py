"""What a value of progress says in numbers."""

import pytest

from ilp_desktop.policy.plan import by_unit, is_in, measured, unit


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("78 %", 78.0),
        ("2 of 10", 2.0),
        ("3.2 GPA", 3.2),
        ("$1,200 saved", 1200.0),
        ("-1.5", -1.5),
        ("1,5", 1.0),
        ("Level B2", None),
        ("", None),
        ("123456789", 123456789.0),
        ("1234567890", None),
        ("9" * 400, None),
        ("0." + "1" * 400, None),
    ],
)
def test_a_value_is_measured_by_the_number_it_begins_with(value: str, number: float) -> None:
    assert measured(value) == number


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("78", ""),
        ("78%", "%"),
        (" 78  % ", "%"),
        ("2 of 10", "of 10"),
        ("3.2 GPA", "gpa"),
        ("$1,200 saved", "$ saved"),
        ("Level B2", ""),
    ],
)
def test_the_unit_of_a_value_is_what_stands_besides_its_number(value: str, said: str) -> None:
    assert unit(value) == said


def test_values_are_parted_by_their_unit_and_words_are_left_out() -> None:
    assert by_unit(["78 %", "8 of 10", "better", "82%", "9 of 10", "7"]) == {
        "%": [0, 3],
        "of 10": [1, 4],
        "": [5],
    }


@pytest.mark.parametrize(
    ("wanted", "target", "alone", "among"),
    [
        ("%", "85 %", True, True),
        ("%", "85 % by May", True, True),
        ("%", "85", True, False),
        ("", "85", True, True),
        ("", "85 %", True, False),
        ("%", "9 of 10", False, False),
    ],
)
def test_a_target_belongs_to_the_values_of_its_unit(
    wanted: str, target: str, alone: bool, among: bool
) -> None:
    assert is_in(wanted, target) is alone
    assert is_in(wanted, target, alone=False) is among
