"""Entries of a public list as they come in."""

from __future__ import annotations

from dataclasses import dataclass

from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.policy.incoming import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingEntry:
    """An occupation, a college or a program; what the files do not tell is None."""

    code: str
    origin: Origin
    name: str
    about: str | None = None
    interests: str | None = None
    job_zone: int | None = None
    cluster: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueSet:
    """All that a set of files holds of one list."""

    catalogue: Catalogue
    edition: str
    """As its credit line names it: "O*NET 29.3 Database"."""
    entries: tuple[IncomingEntry, ...]
    problems: tuple[Problem, ...] = ()
