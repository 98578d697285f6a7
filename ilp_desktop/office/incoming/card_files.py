"""A PDF with report cards as it was read: what its pages say, and how pages are taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date

from ilp_desktop.office.incoming.shapes import Problem
from ilp_desktop.policy.card_pages import CardPage


@dataclass(frozen=True, slots=True, kw_only=True)
class CutPaper:
    """Some pages as a PDF of their own, and what prints of it, where that is not the same."""

    content: bytes = field(repr=False)
    prepared: bytes = field(repr=False, default=b"")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CardFile:
    """One PDF, of one student or of many."""

    name: str
    changed_on: date
    """The day on which the file was made, as far as it is known."""
    pages: tuple[CardPage, ...]


CutOut = Callable[[CardFile, Sequence[int]], CutPaper]
"""Takes pages out of a file; the same pages always give the same bytes.

Raises:
    OfficeError: the file is not there any more, not the same, or cannot be printed.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardStack:
    """All the report cards that were handed in together."""

    files: tuple[CardFile, ...]
    opened: Callable[[], AbstractContextManager[CutOut]]
    """Makes ready for taking pages out."""
    problems: tuple[Problem, ...] = ()
    """Files that could not be read."""
