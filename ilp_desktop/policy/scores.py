"""Test scores: which values a test gives (policy C.7), as data in ``resources/templates``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class ScoreFile(Enum):
    """Whose file of scores it is: each has columns of its own."""

    ACT = "act"
    PREACT = "preact"
    SAT = "sat"
    PSAT = "psat"
    """PSAT/NMSQT, PSAT 10 and PSAT 8/9."""
    AP = "ap"
    TABLE = "table"
    """Of any test: a row for each score, with columns for test, part, day and score."""


_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class ScoreScale:
    """Parts of a test, and between which values their scores lie, in which steps.

    A test has several where its parts differ, or where it gives levels beside scale scores.
    """

    name: str
    parts: tuple[str, ...]
    low: float
    high: float
    step: float

    def allows(self, value: float) -> bool:
        steps = (value - self.low) / self.step
        return self.low <= value <= self.high and abs(steps - round(steps)) < 1e-6

    @property
    def words(self) -> str:
        """1 to 36"""
        return f"{self.low:g} to {self.high:g}"


def scales_of(scales: Sequence[ScoreScale], test: str, part: str = "") -> tuple[ScoreScale, ...]:
    """The scales of a test by its name, whatever its case; of a part it has, that part's alone."""
    wanted, asked = test.strip().casefold(), part.strip().casefold()
    own = tuple(scale for scale in scales if scale.name.casefold() == wanted)
    of_part = tuple(it for it in own if asked in (each.casefold() for each in it.parts))
    return of_part or own


def number_in(printed: str) -> float | None:
    """The number in a score as it is printed, "Level 3" or "27"; None where it has none or more."""
    found = _NUMBER.findall(printed)
    return float(found[0].replace(",", ".")) if len(found) == 1 else None
