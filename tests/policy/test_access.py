"""A participation is in force from its first day until the day before it ends (B.5)."""

from datetime import date, timedelta

import pytest

from ilp_desktop.policy.access import may_see, takes_part

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("from_on", "to_on", "seen"),
    [
        (MONDAY, None, True),
        (MONDAY + timedelta(1), None, False),
        (MONDAY - timedelta(9), MONDAY, False),
        (MONDAY - timedelta(9), MONDAY + timedelta(1), True),
    ],
)
def test_a_participation_ends_the_day_it_is_ended(
    from_on: date, to_on: date | None, seen: bool
) -> None:
    assert takes_part(from_on, to_on, MONDAY) is seen


def test_one_participation_in_force_is_enough() -> None:
    ended = (MONDAY - timedelta(30), MONDAY - timedelta(20))
    assert may_see([ended, (MONDAY, None)], MONDAY)
    assert not may_see([ended], MONDAY)
    assert not may_see([], MONDAY)
