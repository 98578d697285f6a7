"""Rows that go on in a second table: who is in a class here, what the class is in the next file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.mapped.column_names import known_names
from ilp_desktop.exchange.mapped.shipped import shipped
from ilp_desktop.exchange.tables import Table, open_file
from ilp_desktop.exchange.text_tables import Problems, Row
from ilp_desktop.office.incoming.shapes import Origin, Problem, shown
from ilp_desktop.office.incoming.table_mapping import TableMapping, plain
from ilp_desktop.policy.incoming import TableKind


@dataclass(frozen=True, slots=True)
class JoinedTable:
    """A table whose rows have the cells of a second one behind their own."""

    name: str
    header: tuple[str, ...]
    header_line: int
    _table: Table = field(repr=False)
    _second: Table = field(repr=False)
    _column: str
    _added: tuple[int, ...]
    """Which cells of the second table are not in the first."""

    def rows(self, problems: Problems) -> Iterator[Row]:
        """The first table's rows; one that the second says nothing of is told."""
        place = _place(self._table, self._column)
        there: dict[str, tuple[str, ...]] = {}
        place_there = _place(self._second, self._column)
        for row in self._second.rows(problems):
            key = row.cells[place_there]
            if key in there:
                self._tell(self._second, row, key, Told("This stands here twice."), problems)
            there.setdefault(key, tuple(row.cells[added] for added in self._added))
        nothing = ("",) * len(self._added)
        for row in self._table.rows(problems):
            added = there.get(row.cells[place])
            if added is None:
                told = Told("“{file}” has no such row.", file=self._second.name)
                self._tell(self._table, row, row.cells[place], told, problems)
            yield Row(row.line, row.cells + (added or nothing))

    def _tell(self, table: Table, row: Row, key: str, told: Told, problems: Problems) -> None:
        origin = Origin(table.name, row.line)
        problems.append(Problem(origin, self._column, shown(key), told, refuses=False))


def joined(table: Table, mapping: TableMapping, folder: Path, problems: Problems) -> Table:
    """The table with what the mapping looks for in a second one, which lies in the same folder.

    Raises:
        OfficeError: the second table is not there, or lacks the column that both have.
    """
    if mapping.beside is None:
        return table
    column = mapping.beside.column
    second = open_file(folder / mapping.beside.file, problems, known_names(mapping.kind))
    for one in (table, second):
        _place(one, column)
    own = {plain(name) for name in table.header}
    added = tuple(place for place, name in enumerate(second.header) if plain(name) not in own)
    header = (*table.header, *(second.header[place] for place in added))
    return JoinedTable(table.name, header, table.header_line, table, second, column, added)


def header_beside(table: Table, kind: TableKind, folder: Path | None) -> tuple[str, ...]:
    """The header with that of a second table, if a shipped mapping finds one in the folder."""
    for (_system, of), mapping in shipped().items():
        if of is kind and mapping.beside is not None and folder is not None:
            with suppress(OfficeError):
                _place(table, mapping.beside.column)
                return joined(table, mapping, folder, Problems()).header
    return table.header


def _place(table: Table, column: str) -> int:
    """Where the column of that name stands."""
    for place, name in enumerate(table.header):
        if plain(name) == plain(column):
            return place
    raise OfficeError(
        "“{name}” has no column “{column}”, by which two tables are put together.",
        name=table.name,
        column=column,
    )
