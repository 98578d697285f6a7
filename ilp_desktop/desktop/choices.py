"""What a list of choices offers: the members of a closed set, the languages of homes."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from ilp_desktop.words import Words

LANGUAGES = (
    *("en", "es", "nv", "to", "sm", "vi", "zh", "ar", "so", "sw", "ti", "ne", "mh", "ko", "ja"),
    *("pt", "ru", "uk", "fr", "fa", "hi", "tl", "km", "my", "kar", "ute", "de", "bs", "th", "lo"),
)


def language_choices(words: Words) -> list[tuple[str, str]]:
    """The languages that homes speak here, the two most frequent first."""
    named = [(tag, words.language_name(tag)) for tag in LANGUAGES]
    return named[:2] + sorted(named[2:], key=lambda pair: pair[1])


def member_choices(members: Iterable[Enum], words: Words) -> list[tuple[str, str]]:
    """Members of a closed set, by name and in words."""
    return [(member.name, words.label(member)) for member in members]
