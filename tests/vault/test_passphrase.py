"""Which passphrases are taken, and what the meter says."""

from __future__ import annotations

import pytest

from ilp_desktop.vault.passphrase import Level, checked, normal, strength
from ilp_desktop.vault.refusals import PassphraseRefused

OWN = ("Northridge High School", "a.lee")


@pytest.mark.parametrize(
    "passphrase",
    [
        "quiet maple river lantern",
        "Vier Kühe tanzen im Regen",
        "ʻAna wrote seven green letters",
        "дождь идёт третий день",
        "mgkwpfjztrbvxqn",
    ],
)
def test_words_that_do_not_belong_together_are_taken(passphrase: str) -> None:
    assert strength(passphrase, OWN).allowed


@pytest.mark.parametrize(
    "passphrase",
    [
        "correct horse battery staple",
        "passwordpassword",
        "Password123456789",
        "aaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "qwertyuiopasdfghjkl",
        "123456789012345",
        "zyxwvutsrqponmlkjih",
        "NorthridgeHighSchool2026",
        "northridge a.lee 2026",
        "Welcome to Northridge High School",
        "the quick brown fox 1",
    ],
)
def test_what_is_tried_first_is_refused(passphrase: str) -> None:
    assert strength(passphrase, OWN).level is Level.TOO_COMMON


def test_a_short_one_says_how_much_is_missing() -> None:
    assert strength("quiet maple").words.startswith("4 more characters needed")
    assert strength("maple river la").words.startswith("1 more character needed")


def test_no_kind_of_character_is_asked_for() -> None:
    assert strength("maplerivertwofeathers").allowed


def test_a_longer_one_is_called_strong() -> None:
    assert strength("maple river twelve").level is Level.GOOD
    assert strength("maple river twelve feathers").level is Level.STRONG


def test_the_meter_names_the_words_that_do_not_count() -> None:
    assert "northridge" in strength("northridge northridge", OWN).found


def test_the_same_letters_composed_otherwise_are_the_same_passphrase() -> None:
    assert normal("mañana mañana mañana") == normal("mañana mañana mañana")


def test_an_endless_one_is_refused() -> None:
    assert not strength("x y" * 1000).allowed


def test_a_refusal_says_why() -> None:
    with pytest.raises(PassphraseRefused, match="at least 15"):
        checked("short")
