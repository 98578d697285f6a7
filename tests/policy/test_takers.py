"""Who took a test: certain by number, else a question."""

from __future__ import annotations

from datetime import date

import pytest

from ilp_desktop.policy.pupils import Pupil, Pupils
from ilp_desktop.policy.takers import Taker, TakerDoubt, taker_of

BORN = date(2009, 5, 4)
ANA, BO, CY = "ana", "bo", "cy"
PUPILS = Pupils(
    [
        Pupil(id=ANA, number="402117", given_name="Shándíín", family_name="Begay", born_on=BORN),
        Pupil(id=BO, number="402118", given_name="Bo", family_name="Christopherson", born_on=BORN),
        Pupil(id=CY, number="7", given_name="Cy", family_name="Nez"),
    ]
)


def found(*numbers: str, given: str = "", family: str = "", born_on: date | None = None) -> Taker:
    return taker_of(PUPILS, numbers, given, family, born_on)


def test_a_number_is_certain_in_whichever_column_it_stands() -> None:
    assert found("9911", "402117", given="SHANDIIN", family="BEGAY").student_id == ANA
    assert found("402117").student_id == ANA


def test_names_cut_short_or_mixed_up_still_agree() -> None:
    assert found("402118", given="CHRISTOPHERS", family="B").student_id == BO


def test_a_number_of_somebody_with_another_name_is_a_question() -> None:
    taker = found("402117", given="Kim", family="Nobody")
    assert (taker.doubt, taker.candidates) == (TakerDoubt.OTHER_NAME, (ANA,))


def test_numbers_of_two_students_are_a_question() -> None:
    taker = found("402117", "402118")
    assert (taker.doubt, taker.candidates) == (TakerDoubt.TWO_NUMBERS, (ANA, BO))


@pytest.mark.parametrize("family", ["Begay", "BEGAY-NEZ"])
def test_name_and_birthday_propose_and_never_decide(family: str) -> None:
    taker = found("1", given="Shandiin", family=family, born_on=BORN)
    assert (taker.student_id, taker.doubt) == (None, TakerDoubt.BY_NAME)
    assert taker.candidates == (ANA,)


def test_another_birthday_proposes_nobody() -> None:
    taker = found("1", given="Shandiin", family="Begay", born_on=date(2010, 1, 1))
    assert (taker.doubt, taker.candidates) == (TakerDoubt.NOBODY, ())


def test_the_whole_name_is_enough_to_propose_whose_birthday_is_not_known() -> None:
    assert found(given="Cy", family="Nez", born_on=BORN).candidates == (CY,)
    assert found(given="Shándíín", family="Begay").candidates == (ANA,)


def test_a_number_that_lost_its_zeros_is_proposed() -> None:
    assert found("0402118").candidates == (BO,)
