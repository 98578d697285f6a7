"""Whoever follows a print while it is made: hears how far it is, may end it, and what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _unheard(done: int, total: int) -> None:
    """Nobody listens."""


@dataclass(slots=True)
class Follower:
    """One who follows one print."""

    step: Callable[[int, int], None] = _unheard
    """Called with the pages that are done, and of how many; of 0 while that is not known yet.

    What it raises ends the print.
    """
    pages: int = 0
    """Once the print is made: how many it has."""
    letters: tuple[str, ...] = ()
    """Once the print is made: its letters that no shipped face has, which stand as codes."""
