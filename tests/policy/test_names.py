"""Names stay as given; the search meets them without accents, case and apostrophes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.policy.names import (
    as_given,
    fold,
    found_words,
    full_name,
    initials,
    listed_name,
)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("María-José Ñúñez O’Connor", "maria jose nunez oconnor"),
        ("ʻAna Fifita", "ana fifita"),
        ("Łukasz Đặng", "lukasz dang"),
        ("Nguyễn Thị Hồng", "nguyen thi hong"),
        ("Nizhónígo Hózhǫ́", "nizhonigo hozho"),
        ("Øystein Weiß", "oystein weiss"),
        ("Işıl", "isil"),
        ("D'Angelo", "dangelo"),
    ],
)
def test_a_name_is_found_as_people_type_it(name: str, typed: str) -> None:
    assert fold(name) == typed


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_name_is_found_whichever_way_its_accents_are_typed(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_a_name_is_kept_composed_and_never_recased() -> None:
    assert as_given("  jose\u0301 deLeon ") == "josé deLeon"


def test_a_single_name_stands_alone() -> None:
    assert full_name("", "Suharto") == "Suharto"
    assert listed_name("", "Suharto") == "Suharto"
    assert initials("", "Suharto") == "S"


def test_lists_put_the_family_name_first() -> None:
    assert listed_name("Shándíín", "Begay") == "Begay, Shándíín"


def test_initials_skip_okina_and_apostrophes() -> None:
    assert initials("ʻAna", "Fifita") == "AF"
    assert initials("Sione", "ʻAhoʻi") == "SA"


@pytest.mark.parametrize(
    ("looked_for", "found"),
    [
        ("nandu", ["Ñandú"]),
        ("ANA luk", ["ʻAna’s", "Łukasz"]),
        ("self-esteem", ["self", "esteem"]),
        ("steem", []),
        ("  ", []),
        ("%", []),
    ],
)
def test_the_words_found_are_those_that_begin_so(looked_for: str, found: list[str]) -> None:
    said = "Drew a Ñandú, ʻAna’s Łukasz: self-esteem."
    assert [said[a:b] for a, b in found_words(said, looked_for)] == found
