"""Passphrases that the program makes: words by chance, easy to type and to say on the telephone."""

from __future__ import annotations

import secrets
import tomllib
from functools import cache

from ilp_desktop.resources import resource

BITS_A_WORD = 8


def word_passphrase(count: int) -> str:
    """So many words, each one of 256 by the system's chance: 8 bits a word."""
    return " ".join(secrets.choice(_words()) for _ in range(count))


@cache
def _words() -> tuple[str, ...]:
    with resource("passphrase_words.toml").open("rb") as file:
        words = tuple(tomllib.load(file)["words"].split())
    assert len(set(words)) == 1 << BITS_A_WORD, "each word counts as eight bits"
    return words
