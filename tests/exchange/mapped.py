"""Small tables for tests, read as a person's file is."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

from ilp_desktop.exchange.mapped.beside import joined
from ilp_desktop.exchange.mapped.column_names import known_names
from ilp_desktop.exchange.mapped.reading import propose, read_mapped
from ilp_desktop.exchange.tables import open_any
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.shapes import RosterSet
from ilp_desktop.office.incoming.table_mapping import TableMapping
from ilp_desktop.policy.incoming import TableKind


def read_table(
    content: str | bytes | Path,
    kind: TableKind = TableKind.STUDENTS,
    mapping: TableMapping | None = None,
    **changed: Any,
) -> RosterSet:
    """What a table holds by the mapping, or by the one that is proposed, changed as said."""
    folder = content.parent if isinstance(content, Path) else None
    name = content.name if isinstance(content, Path) else "list.csv"
    content = content.read_bytes() if isinstance(content, Path) else content
    held = content.encode() if isinstance(content, str) else content
    problems = Problems()
    table = open_any(name, lambda: io.BytesIO(held), problems, known_names(kind))
    used = replace(mapping or propose(table, kind, folder), **changed)
    return read_mapped(joined(table, used, folder or Path(), problems), used, problems)


def told(roster: RosterSet) -> list[tuple[int, str, str, str, bool]]:
    """What was odd: line, column, value, reason, and whether the row stays out."""
    return [
        (one.origin.line, one.column, one.value, str(one.reason), one.refuses)
        for one in roster.problems
    ]
