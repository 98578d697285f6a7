"""What a person takes of a preview: ticks and decisions, kept over a lock."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ilp_desktop.office.incoming.preview import (
    Outcome,
    Preview,
    PreviewRow,
    Taken,
    everything_sure,
)

TICKED = frozenset({Outcome.NEW, Outcome.CHANGED, Outcome.LEFT})
"""Outcomes whose rows are taken by a tick; doubtful ones are taken by a decision."""


class Taking:
    """The rows that are taken, at first all that are sure, and what was decided."""

    def __init__(self, preview: Preview) -> None:
        self.preview = preview
        self._sure = frozenset(everything_sure(preview).rows)
        self.rows = set(self._sure)
        self.decisions: dict[str, str] = {}

    def may_be_taken(self, row: PreviewRow) -> bool:
        return row.outcome in TICKED

    def is_taken(self, row: PreviewRow) -> bool:
        """Whether something will happen to it."""
        return row.key in self.rows or row.key in self.decisions

    def take(self, rows: Iterable[PreviewRow], *, on: bool) -> None:
        """Take these, or take them no more; of doubtful rows the decision is forgotten."""
        for row in rows:
            if self.may_be_taken(row):
                (self.rows.add if on else self.rows.discard)(row.key)
            elif not on:
                self.decisions.pop(row.key, None)

    def decide(self, row: PreviewRow, choice: str) -> None:
        """Decide a doubtful row; an empty choice leaves it open."""
        if choice:
            self.decisions[row.key] = choice
        else:
            self.decisions.pop(row.key, None)

    def count(self) -> int:
        """How many things will happen."""
        return len(self.rows) + len(self.decisions)

    def taken(self) -> Taken:
        return Taken(rows=frozenset(self.rows), decisions=dict(self.decisions))

    def as_json(self) -> str:
        """Only what was chosen otherwise than it stood at first."""
        return json.dumps(
            {
                "left_out": sorted(self._sure - self.rows),
                "added": sorted(self.rows - self._sure),
                "decided": self.decisions,
            }
        )

    def find_again(self, text: str) -> None:
        """What was chosen before a lock, as far as it is still there to be chosen."""
        kept = json.loads(text)
        rows = {row.key: row for row in self.preview.rows}
        self.rows -= set(kept["left_out"])
        self.rows |= {key for key in kept["added"] if key in rows and self.may_be_taken(rows[key])}
        self.decisions = {
            key: choice
            for key, choice in kept["decided"].items()
            if key in rows and any(choice == one.key for one in rows[key].choices)
        }
