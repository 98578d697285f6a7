"""Lists to choose from: their codes, interests and credit."""

from __future__ import annotations

import pytest

from ilp_desktop.policy.catalogues import (
    CHOSEN_FROM,
    catalogue_of,
    credit,
    strongest_interests,
)
from ilp_desktop.policy.incoming import Catalogue
from ilp_desktop.policy.plan import OptionKind


def test_the_three_strongest_interests_are_told_the_highest_first() -> None:
    scores = {"R": 3.24, "I": 4.7, "A": 2.0, "S": 6.9, "E": 4.7, "C": 1.0}
    assert strongest_interests(scores) == "SIE"
    assert strongest_interests({"S": 7.0}) == "S"


@pytest.mark.parametrize(
    ("code", "catalogue"),
    [
        ("29-1141.00", Catalogue.OCCUPATION),
        ("230597", Catalogue.INSTITUTION),
        ("01.0000", Catalogue.PROGRAM),
        ("01.00", None),
        ("", None),
    ],
)
def test_a_code_tells_its_list(code: str, catalogue: Catalogue | None) -> None:
    assert catalogue_of(code) is catalogue


def test_only_the_occupations_ask_for_a_credit_line() -> None:
    told = credit(Catalogue.OCCUPATION, "O*NET 29.3 Database")
    assert told.startswith("Includes information from the O*NET 29.3 Database by the U.S.")
    assert "CC BY 4.0" in told
    assert credit(Catalogue.INSTITUTION, "IPEDS 2023") == ""


def test_every_way_to_go_on_is_chosen_from_some_list() -> None:
    assert CHOSEN_FROM.keys() == set(OptionKind)
