"""What would happen, row by row, before it happens; the same for everything that comes in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.vault import OfficeSession

Progress = Callable[[int, int], None]
"""Is told how many of how many steps are done."""


class Outcome(Enum):
    """What an import would do with something."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    LEFT = "left"
    """A student whom a whole set no longer has: proposed as having left, never deleted."""
    DOUBTFUL = "doubtful"
    """A person decides: likely doubles, what the office typed by hand, what fits nobody."""
    REFUSED = "refused"


TAKEN_AT_FIRST = frozenset({Outcome.NEW, Outcome.CHANGED})
"""Outcomes whose rows are chosen until somebody chooses otherwise."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that would change: what it has and what it would get."""

    field: Told
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to decide a doubtful row."""

    key: str
    words: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One thing that comes in, and what would happen to it."""

    key: str
    """Tells the row from all others of its preview; the same set gives the same keys."""
    about: Coming
    outcome: Outcome
    title: str
    """Who or what it is."""
    origin: Origin
    differences: tuple[Difference, ...] = ()
    reason: Told | None = None
    """Why, where it is not plain: of what is doubtful, left or refused."""
    choices: tuple[Choice, ...] = ()
    """Of a doubtful row: what may be decided. Without a decision nothing happens to it."""


def refused_row(about: Coming, key: str, title: str, problem: Problem) -> PreviewRow:
    """A row for what could not be read, so that it is counted among the refused."""
    return PreviewRow(
        key=key,
        about=about,
        outcome=Outcome.REFUSED,
        title=title or problem.origin.file,
        origin=problem.origin,
        reason=problem.reason,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """All rows of what comes in, what was dropped unread, and what was odd."""

    rows: tuple[PreviewRow, ...]
    dropped_columns: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def counts(self) -> dict[Outcome, int]:
        """How many rows there are of each outcome."""
        counts = dict.fromkeys(Outcome, 0)
        for row in self.rows:
            counts[row.outcome] += 1
        return counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a person took of a preview."""

    rows: Collection[str]
    """Keys of the rows that are to be applied."""
    decisions: Mapping[str, str] = field(default_factory=dict)
    """The choice's key for each doubtful row that was decided."""


class Import(Protocol):
    """Something that was read and compared, and can be applied."""

    title: Told
    """What the change will be called in the history."""
    preview: Preview

    def apply(self, session: OfficeSession, taken: Taken, progress: Progress) -> None:
        """Keep what was taken, within the caller's one change.

        Raises:
            OfficeError: the office has changed since the preview; nothing is kept.
        """


def everything_sure(preview: Preview) -> Taken:
    """All that is new or changed; what is doubtful, left or refused waits for a person."""
    return Taken(rows=frozenset(row.key for row in preview.rows if row.outcome in TAKEN_AT_FIRST))
