"""A preview in the terminal: its numbers, what is not plain, and its JSON."""

from __future__ import annotations

import json

import pytest

from ilp_desktop.cli.previews import LISTED, PREVIEW_FIELDS, tell_preview
from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.preview import Outcome, Preview, PreviewRow
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.policy.incoming import Coming


def _row(number: int, outcome: Outcome, reason: str = "") -> PreviewRow:
    return PreviewRow(
        key=str(number),
        about=Coming.STUDENT,
        outcome=outcome,
        title=f"Student {number}",
        origin=Origin("users.csv", number),
        reason=Told(reason) if reason else None,
    )


PREVIEW = Preview(
    rows=(_row(2, Outcome.NEW), _row(3, Outcome.NEW), _row(4, Outcome.DOUBTFUL, "Two fit.")),
    dropped_columns=("password",),
    problems=(Problem(Origin("users.csv", 5), "grade", "99", Told("There is no such grade.")),),
)


def test_the_terminal_counts_and_lists_what_is_not_plain(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tell_preview(PREVIEW, as_json=False)
    assert capsys.readouterr().out.splitlines() == [
        "2 new, 0 changed, 0 same, 0 left, 1 doubtful, 0 refused",
        "not read: password",
        "doubtful: Student 4 (users.csv:4): Two fit.",
        "refused (users.csv:5) grade “99”: There is no such grade.",
    ]


def test_many_rows_are_counted_and_not_all_listed(capsys: pytest.CaptureFixture[str]) -> None:
    rows = tuple(_row(n, Outcome.LEFT, "Gone.") for n in range(LISTED + 7))
    tell_preview(Preview(rows=rows), as_json=False)
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 1 + LISTED + 1
    assert told[-1] == "… and 7 more"


def test_json_has_the_documented_fields(capsys: pytest.CaptureFixture[str]) -> None:
    tell_preview(PREVIEW, as_json=True)
    said = json.loads(capsys.readouterr().out)
    assert said == {
        "new": 2,
        "changed": 0,
        "same": 0,
        "left": 0,
        "doubtful": 1,
        "refused": 0,
        "dropped_columns": ["password"],
        "problems": [
            {
                "file": "users.csv",
                "line": 5,
                "column": "grade",
                "value": "99",
                "reason": "There is no such grade.",
            }
        ],
    }
    assert all(name in PREVIEW_FIELDS for name in said)
