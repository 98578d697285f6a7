"""Likely doubles: proposed to a person, never merged by themselves."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.preview import Choice

ALIKE = 85.0
"""From so many hundredths on two names may be one, written differently (rapidfuzz)."""
SAME, ANOTHER = "same:", "another"
"""Choices of a likely double: with the record's id, and for somebody else."""
PROPOSED = 3
"""So many of those who are alike are proposed."""


def alike(one: str, other: str) -> bool:
    """Whether two names, as ``name_key`` makes them, may be one that was written differently."""
    return fuzz.ratio(one, other) >= ALIKE


def same_choices(who: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    """The choices where somebody may be known already: ids and names, then somebody else."""
    known = [Choice(SAME + i, Told("The same person as {name}", name=name)) for i, name in who]
    return (*known[:PROPOSED], Choice(ANOTHER, Told("Somebody else")))


def same_as(decided: str) -> str:
    """The id of the record that was decided for; empty for somebody else."""
    return decided.removeprefix(SAME) if decided.startswith(SAME) else ""
