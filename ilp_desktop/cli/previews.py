"""How a terminal tells what comes in: in numbers, then what needs a person's eye; or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ilp_desktop.office.incoming.preview import Preview, PreviewRow
    from ilp_desktop.office.incoming.shapes import Origin, Problem

LISTED = 20
"""Rows of one outcome, and problems, that are told one by one; the others are counted."""

PREVIEW_FIELDS = """\
fields of --json, one object:
  new, changed, same    how many rows would be added, changed, left as they are
  left                  students whom the set no longer has
  doubtful              rows that a person decides in the window
  refused               rows that stay out
  dropped_columns       a list of columns that were not read, text
  problems              a list of objects: file, line (null where the whole
                        file is meant), column, value, reason
"""


def tell_preview(preview: Preview, *, as_json: bool) -> None:
    """Print what would happen: its numbers, and each row that is not plain, with its reason."""
    if as_json:
        print(json.dumps(preview_as_json(preview), ensure_ascii=False, indent=1))
        return
    for line in _lines(preview):
        print(line)


def preview_as_json(preview: Preview) -> dict[str, Any]:
    """The object that ``PREVIEW_FIELDS`` documents."""
    return {
        **{outcome.value: count for outcome, count in preview.counts().items()},
        "dropped_columns": list(preview.dropped_columns),
        "problems": [_problem_as_json(problem) for problem in preview.problems],
    }


def _problem_as_json(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.origin.file,
        "line": problem.origin.line or None,
        "column": problem.column,
        "value": problem.value,
        "reason": str(problem.reason),
    }


def _lines(preview: Preview) -> Iterator[str]:
    counts = preview.counts()
    yield ", ".join(f"{count} {outcome.value}" for outcome, count in counts.items())
    if preview.dropped_columns:
        yield f"not read: {', '.join(preview.dropped_columns)}"
    for outcome in counts:
        told = [row for row in preview.rows if row.outcome is outcome and row.reason]
        yield from _some([_told_row(row) for row in told])
    yield from _some([_told_problem(problem) for problem in preview.problems])


def _some(lines: list[str]) -> Iterator[str]:
    """The first of the lines, and how many more there are."""
    yield from lines[:LISTED]
    if len(lines) > LISTED:
        yield f"… and {len(lines) - LISTED} more"


def _told_row(row: PreviewRow) -> str:
    return f"{row.outcome.value}: {row.title}{_at(row.origin)}: {row.reason}"


def _told_problem(problem: Problem) -> str:
    what = f" {problem.column}" if problem.column else ""
    value = f" “{problem.value}”" if problem.value else ""
    kind = "refused" if problem.refuses else "note"
    return f"{kind}{_at(problem.origin)}{what}{value}: {problem.reason}"


def _at(origin: Origin) -> str:
    line = f":{origin.line}" if origin.line else ""
    return f" ({origin.file}{line})" if origin.file else ""
