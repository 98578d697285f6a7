"""What a value of progress says in numbers."""

import pytest

from ilp_desktop.policy.plan import measured


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
    ],
)
def test_a_value_is_measured_by_the_number_it_begins_with(value: str, number: float) -> None:
    assert measured(value) == number
