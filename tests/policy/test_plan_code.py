"""The code on a printed page names a plan and a version, and nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.policy.plan_code import LETTERS, PlanCode, plan_code, read_plan_code

PLAN = "0198d3e2a7f07b21a95c4ef1803bd2f4"


@given(st.integers(0, 16**32 - 1), st.integers(0, 4095))
def test_a_code_reads_back_to_the_ids_end_and_the_version(number: int, version: int) -> None:
    plan = f"{number:032x}"
    assert read_plan_code(plan_code(plan, version)) == PlanCode(plan[-12:], version)


@pytest.mark.parametrize(
    "change", [str.lower, lambda it: it.replace("-", ""), lambda it: f" {it} "]
)
def test_a_code_may_be_typed_as_people_type(change: object) -> None:
    assert callable(change)
    assert read_plan_code(change(plan_code(PLAN, 2))) == PlanCode(PLAN[-12:], 2)


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    plan = "0" * 20 + "000000000001"
    code = plan_code(plan, 0)
    assert read_plan_code(code.replace("0", "O").replace("1", "l")) == PlanCode("000000000001", 0)


def test_no_single_wrong_letter_goes_unnoticed() -> None:
    code = plan_code(PLAN, 3).replace("-", "")
    for place, right in enumerate(code):
        for letter in set(LETTERS) - {right}:
            assert read_plan_code(code[:place] + letter + code[place + 1 :]) is None


def test_no_two_neighbours_that_changed_places_go_unnoticed() -> None:
    code = plan_code(PLAN, 3).replace("-", "")
    for place in range(len(code) - 1):
        one, other = code[place : place + 2]
        if one != other:
            assert read_plan_code(code[:place] + other + one + code[place + 2 :]) is None


@pytest.mark.parametrize("typed", ["", "begay", "402117", "7K3M-Q2PX", "Ü" * 13])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_plan_code(typed) is None


def test_a_code_is_made_of_the_random_end_of_an_id_alone() -> None:
    assert plan_code("0" * 20 + PLAN[-12:], 1) == plan_code(PLAN, 1)
