"""Test scores: which values a test gives (policy C.7), as data in ``resources/templates``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class ScoreScale:
    """A test with its parts, and between which values its scores lie, in which steps."""

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


def scale_of(scales: Sequence[ScoreScale], test: str) -> ScoreScale | None:
    """The scale of a test by its name, whatever its case; None for a test that is not known."""
    wanted = test.strip().casefold()
    return next((scale for scale in scales if scale.name.casefold() == wanted), None)


def number_in(printed: str) -> float | None:
    """The number in a score as it is printed, "Level 3" or "27"; None where it has none or more."""
    found = _NUMBER.findall(printed)
    return float(found[0].replace(",", ".")) if len(found) == 1 else None
