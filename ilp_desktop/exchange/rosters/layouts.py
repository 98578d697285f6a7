"""How a format of rosters lays out its tables: which there are, and which columns they have.

A format is data alone. What the readers know are the fields below, the same for all formats; a
layout says under which headers a table has them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

Columns = Mapping[str, tuple[str, ...]]
"""Field by field, the headers that stand for it, the usual one first."""


class Holds(Enum):
    """What the rows of a table of a roster are."""

    MANIFEST = "manifest"
    ORGS = "orgs"
    SESSIONS = "sessions"
    COURSES = "courses"
    CLASSES = "classes"
    USERS = "users"
    ROLES = "roles"
    RELATIONSHIPS = "relationships"
    DEMOGRAPHICS = "demographics"
    ENROLLMENTS = "enrollments"
    CATEGORIES = "categories"
    LINE_ITEMS = "line_items"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Layout:
    """One table of a format."""

    holds: Holds
    name: str
    """As its file is usually named, without the ending."""
    needs: tuple[str, ...]
    """The fields by whose columns the table is recognized."""
    columns: Columns
    given: Mapping[str, str] = field(default_factory=dict)
    """Fields that every row of the table has without a column."""
    only_by_name: bool = False
    """Whether so few columns tell nothing unless the file is named as usual, too."""


@dataclass(frozen=True, slots=True)
class RosterFormat:
    """All tables of a format, and what its words mean."""

    name: str
    """Begins the name of each source of this format."""
    layouts: tuple[Layout, ...]
    never_read: frozenset[str]
    """Files, by plain names, that hold nothing for an ILP file, or what must not be kept."""
    ends_are_exclusive: bool
    """Whether an end is the first day after, and a school year the calendar year of its end."""
    slashes_are_usual: bool = False
    """Whether dates such as 4/2/2000 belong to the format."""


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """A header or a file's name as it is compared: small letters and digits alone."""
    return re.sub(r"[\W_]+", "", name.casefold())
