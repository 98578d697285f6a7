"""Which passphrases are taken, and how a meter explains one.

Length counts, composition does not (NIST SP 800-63B, 3.1.1.2): at least 15
characters, any of Unicode, in NFKC; common ones and the school's own words refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from ilp_desktop.errors import Told
from ilp_desktop.vault.refusals import PassphraseRefused

LEAST = 15
MOST = 1024
LEFT_OVER = 8
"""So much must be left when the words that anybody would try are taken out."""

COMMON = (
    *("correcthorsebatterystaple", "thequickbrownfox", "jumpsoverthelazydog", "tobeornottobe"),
    *("maytheforcebewithyou", "whatsinaname", "onceuponatime", "happybirthday", "merrychristmas"),
    *("ilovemyfamily", "iloveyouforever", "ihatepasswords", "idontknow", "iforgotmypassword"),
    *("letmeinplease", "opensesame", "godblessamerica", "inthebeginning", "jesusloveme"),
    *("jesuslovesme", "thisisapassphrase", "thisismypassword", "thisisasecret", "trustnoone"),
    *("password", "passphrase", "passwort", "contraseña", "secret", "welcome", "changeme"),
    *("letmein", "iloveyou", "teamo", "tequiero", "sunshine", "princess", "football", "baseball"),
    *(
        "basketball",
        "superman",
        "batman",
        "dragon",
        "monkey",
        "trustno1",
        "master",
        "administrator",
    ),
    *("admin", "login", "access", "counselor", "consejero", "teacher", "student", "school"),
    *("highschool", "juniorhigh", "middleschool", "individuallearningplan", "learningplan"),
    *("summer", "winter", "spring", "autumn", "january", "february", "march", "april", "june"),
    *("july", "august", "september", "october", "november", "december", "monday", "friday"),
    *("utah", "saltlakecity", "america", "computer", "internet", "whatever", "nothing"),
)

RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1q2w3e4r5t6y7u8i9o0p",
    "qwertzuiop",
)


class Level(Enum):
    """How far a passphrase is from easy to guess."""

    TOO_SHORT = 0
    TOO_COMMON = 1
    GOOD = 2
    STRONG = 3


@dataclass(frozen=True)
class Strength:
    """What a meter shows of a passphrase: how far it is, and why."""

    level: Level
    words: Told
    length: int
    found: tuple[str, ...] = ()
    """Words in it that anybody would try first."""

    @property
    def allowed(self) -> bool:
        return self.level in {Level.GOOD, Level.STRONG}


def normal(passphrase: str) -> str:
    """The same characters whatever the keyboard made of them."""
    return unicodedata.normalize("NFKC", passphrase)


def strength(passphrase: str, own_words: Iterable[str] = ()) -> Strength:
    """How good it is, explained; ``own_words`` are the school's name, the handle and the like."""
    text = normal(passphrase)
    length = len(text)
    if length < LEAST:
        missing = LEAST - length
        return Strength(
            Level.TOO_SHORT,
            Told("1 more character needed: it takes at least {least}.", least=LEAST)
            if missing == 1
            else Told(
                "{missing} more characters needed: it takes at least {least}. A few words that"
                " do not belong together are easy to remember.",
                missing=missing,
                least=LEAST,
            ),
            length,
        )
    if length > MOST:
        return Strength(
            Level.TOO_COMMON,
            Told("Longer than {most} characters, which helps nobody.", most=MOST),
            length,
        )
    rest, found = _without_easy_parts(_letters(text), own_words)
    if len(rest) < LEFT_OVER:
        return Strength(Level.TOO_COMMON, _too_common(found), length, found)
    if length >= 20 and len(set(rest)) >= 8 and len(rest) >= 16:
        return Strength(
            Level.STRONG,
            Told("Strong: {length} characters, hard to guess.", length=length),
            length,
            found,
        )
    return Strength(
        Level.GOOD,
        Told("Good: {length} characters. One more word makes it strong.", length=length),
        length,
        found,
    )


def checked(passphrase: str, own_words: Iterable[str] = ()) -> str:
    """The passphrase as it is used, or a refusal that says why."""
    result = strength(passphrase, own_words)
    if not result.allowed:
        raise PassphraseRefused("This passphrase cannot be taken. {why}", why=result.words)
    return normal(passphrase)


def _too_common(found: tuple[str, ...]) -> Told:
    if not found:
        return Told(
            "It repeats the same few characters, which is guessed at once. Add other words."
        )
    named = ", ".join(f"“{word}”" for word in found[:3])
    return Told(
        "It is made of what is tried first: {named}. Add words that do not belong to it.",
        named=named,
    )


def _letters(text: str) -> str:
    """Letters and digits alone, without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if character.isalnum())


def _without_easy_parts(text: str, own_words: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """What is left without words that are tried first, runs of the keyboard and repetition."""
    found = []
    words = {part for word in own_words for part in (_letters(word), *_parts(word))}
    known = {_letters(word) for word in COMMON} | {word for word in words if len(word) >= 3}
    for word in sorted(known, key=lambda word: (-len(word), word)):
        if word in text:
            found.append(word)
            text = text.replace(word, " ")
    for run in (run for line in RUNS for run in (line, line[::-1])):
        for match in _in_common(text, run):
            found.append(match)
            text = text.replace(match, " ")
    text = text.replace(" ", "")
    return re.sub(r"(.{1,4}?)\1{2,}", r"\1", text), tuple(found)


def _parts(word: str) -> list[str]:
    return [_letters(part) for part in re.split(r"[\W_]+", word)]


def _in_common(text: str, run: str, least: int = 4) -> list[str]:
    """The longest pieces of the run that stand in the text, at least four characters each."""
    matches = []
    start = 0
    while start + least <= len(run):
        end = start + least
        if run[start:end] not in text:
            start += 1
            continue
        while end < len(run) and run[start : end + 1] in text:
            end += 1
        matches.append(run[start:end])
        start = end
    return matches
