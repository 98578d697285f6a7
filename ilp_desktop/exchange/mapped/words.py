"""Small tables of words that exports use: for relations, languages, roles, grades, months."""

from __future__ import annotations

import tomllib
from functools import cache

from ilp_desktop.policy.names import fold
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from ilp_desktop.resources import resource


def relation(word: str) -> Relation | None:
    meant = meaning("relation", word)
    return Relation(meant) if meant else None


def is_some_parent(word: str) -> bool:
    """Whether it says that somebody is a parent, and no more."""
    return meaning("parent", word) is not None


def role(word: str) -> StaffRole | None:
    meant = meaning("role", word)
    return StaffRole(meant) if meant else None


def is_no_staff(word: str) -> bool:
    """Whether it is the role of a student or of somebody of the family."""
    return meaning("no_staff", word) is not None


def telephone_kind(word: str) -> TelephoneKind | None:
    meant = meaning("telephone", word)
    return TelephoneKind(meant) if meant else None


def meaning(table: str, word: str) -> str | None:
    """What a word means by one of the tables of ``words.toml``."""
    return _words()[table].get(fold(word))


@cache
def _words() -> dict[str, dict[str, str]]:
    with resource("imports/words.toml").open("rb") as file:
        tables = tomllib.load(file)
    return {
        name: {fold(word): meant for meant, words in table.items() for word in words}
        for name, table in tables.items()
    }
