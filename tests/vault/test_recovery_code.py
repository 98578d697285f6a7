"""The recovery code, as it is printed and typed back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.vault import recovery_code
from ilp_desktop.vault.refusals import RecoveryCodeRefused

secrets = st.binary(min_size=20, max_size=20)
CODE = recovery_code.written(bytes(range(20)))


@given(secrets)
def test_a_code_typed_back_is_the_same_secret(secret: bytes) -> None:
    assert recovery_code.read(recovery_code.written(secret)) == secret


@given(secrets)
def test_case_spaces_and_letters_like_digits_do_not_matter(secret: bytes) -> None:
    written = recovery_code.written(secret)
    careless = written.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert recovery_code.read(careless) == secret


@given(secrets, st.integers(0, 39), st.sampled_from(recovery_code.ALPHABET))
def test_any_one_wrong_character_is_told_with_its_group(
    secret: bytes, place: int, other: str
) -> None:
    characters = list(recovery_code.written(secret).replace("-", ""))
    if characters[place] == other:
        return
    characters[place] = other
    with pytest.raises(RecoveryCodeRefused, match=f"Group {place // 5 + 1} "):
        recovery_code.read("".join(characters))


@given(secrets, st.integers(0, 38))
def test_two_neighbours_swapped_are_told(secret: bytes, place: int) -> None:
    characters = list(recovery_code.written(secret).replace("-", ""))
    if characters[place] == characters[place + 1] or place % 5 == 4:
        return
    characters[place : place + 2] = reversed(characters[place : place + 2])
    with pytest.raises(RecoveryCodeRefused):
        recovery_code.read("".join(characters))


def test_two_groups_swapped_are_told() -> None:
    groups = CODE.split("-")
    groups[2], groups[5] = groups[5], groups[2]
    with pytest.raises(RecoveryCodeRefused, match="Group 3 "):
        recovery_code.read("-".join(groups))


def test_a_code_that_is_too_short_says_how_long_it_should_be() -> None:
    with pytest.raises(RecoveryCodeRefused, match="40 in all; this has 39"):
        recovery_code.read(CODE[:-1])


def test_a_letter_that_no_code_has_is_a_typing_mistake() -> None:
    with pytest.raises(RecoveryCodeRefused, match="Group 1 "):
        recovery_code.read("U" + CODE[1:])


def test_it_is_printed_in_eight_groups_of_five() -> None:
    assert [len(group) for group in CODE.split("-")] == [5] * 8


def test_only_160_bits_make_a_code() -> None:
    with pytest.raises(ValueError, match="160"):
        recovery_code.written(b"short")


def test_two_new_codes_are_never_the_same() -> None:
    assert recovery_code.new_secret() != recovery_code.new_secret()
