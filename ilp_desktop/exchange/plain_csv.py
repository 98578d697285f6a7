"""Tables that go out as CSV: read by spreadsheets, and harmless in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

BEGINS_A_FORMULA = (
    *("=", "+", "-", "@", "\t", "\r", "\n"),
    *("\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}"),
    *("\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}"),
)
"""A spreadsheet takes what begins so for a formula, and may carry it out."""


def harmless(cell: str) -> str:
    """The cell as text to any spreadsheet, whatever somebody once typed into it."""
    return f"'{cell}" if cell.startswith(BEGINS_A_FORMULA) else cell


def csv_of(rows: Iterable[Sequence[str]]) -> bytes:
    """The rows as a file: UTF-8 with its mark, without which spreadsheets spoil names."""
    written = io.StringIO(newline="")
    csv.writer(written).writerows([harmless(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")
