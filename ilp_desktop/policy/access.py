"""Who may see a student's ILP file: current participants, nobody else (policy B.5, C.11.a)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date


def takes_part(from_on: date, to_on: date | None, on: date) -> bool:
    """Whether a participation is in force: from its first day until the day before it ends."""
    return from_on <= on and (to_on is None or on < to_on)


def may_see(participations: Iterable[tuple[date, date | None]], on: date) -> bool:
    """Whether somebody with these participations in a student's plan sees the file that day."""
    return any(takes_part(from_on, to_on, on) for from_on, to_on in participations)
