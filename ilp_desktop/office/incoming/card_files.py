"""A PDF with report cards as it was read: what its pages say, and how pages are taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date

from ilp_desktop.office.incoming.shapes import Problem
from ilp_desktop.policy.card_pages import CardPage

CutOut = Callable[[Sequence[int]], bytes]
"""Some pages as a PDF of their own; the same pages always give the same bytes."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CardFile:
    """One PDF, of one student or of many."""

    name: str
    changed_on: date
    """The day on which the file was made, as far as it is known."""
    pages: tuple[CardPage, ...]
    opened: Callable[[], AbstractContextManager[CutOut]]
    """Opens the PDF for taking pages out.

    Raises:
        OfficeError: it is not there any more, or not the same.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class CardStack:
    """All the report cards that were handed in together."""

    files: tuple[CardFile, ...]
    problems: tuple[Problem, ...] = ()
    """Files that could not be read."""
