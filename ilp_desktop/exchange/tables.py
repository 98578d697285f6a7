"""Tables as schools have them, whatever the file: text or a sheet, with a title or totals around.

The column names are looked for below titles; what stands above them and what only sums up below is
left out, and told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange import workbooks
from ilp_desktop.exchange.archives import LARGEST_MEMBER, Opener
from ilp_desktop.exchange.text_tables import Problems, Row, first_rows, open_table
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.office.incoming.table_mapping import plain

LOOKED_THROUGH = 40
"""Rows at the beginning among which the column names stand."""
TOTALS = frozenset(
    {
        *("total", "totals", "grandtotal", "subtotal", "sum", "count", "totalstudents"),
        *("totales", "totalgeneral", "suma", "cuenta", "totalalumnos", "totalestudiantes"),
    }
)
"""How a row begins that only sums up, in plain letters."""
_NUMBER_OR_DATE = re.compile(r"[\W\d_]+|\d[\w.,:/ -]*|\S+@\S+")
_KINDS: tuple[tuple[bytes, Told], ...] = (
    (
        b"\xd0\xcf\x11\xe0",
        Told(
            "“{name}” is an old spreadsheet (.xls), or one with a password. Save it as .xlsx"
            " without a password, then try again."
        ),
    ),
    (
        b"%PDF",
        Told("“{name}” is a PDF. Ask for the same list as CSV or as a spreadsheet."),
    ),
)
_WEB_PAGE = re.compile(rb"\s*(<!doctype html|<html|<table|<\?xml|<head|<meta)", re.IGNORECASE)


class Table(Protocol):
    """A file's rows below its column names."""

    @property
    def name(self) -> str:
        """Of the file."""
        ...

    @property
    def header(self) -> tuple[str, ...]: ...

    @property
    def header_line(self) -> int: ...

    def rows(self, problems: Problems) -> Iterator[Row]:
        """All rows, as often as one asks; what is odd about them is told."""
        ...


@dataclass(frozen=True, slots=True)
class ListTable:
    """A table whose columns all have names of their own, without rows that only sum up."""

    name: str
    header: tuple[str, ...]
    header_line: int
    _table: Table = field(repr=False)

    def rows(self, problems: Problems) -> Iterator[Row]:
        """The rows; titles that a printed report repeats and totals are left out, and told."""
        again = tuple(plain(name) for name in self._table.header)
        for row in self._table.rows(problems):
            if plain(row.cells[0]) == again[0] and tuple(map(plain, row.cells)) == again:
                told = Told("The column names stand here once more; the row is left out.")
            elif _sums_up(row.cells):
                told = Told("A row of totals is left out.")
            else:
                yield row
                continue
            problems.append(Problem(Origin(self.name, row.line), "", "", told, refuses=False))


def open_file(path: Path, problems: Problems, known: Collection[str] = ()) -> Table:
    """The table of a file on its own.

    Raises:
        OfficeError: it cannot be read, or is no table.
    """
    try:
        if path.stat().st_size > LARGEST_MEMBER:
            raise OfficeError("“{name}” is over 200 MB. Ask for one school’s.", name=path.name)
        return open_any(path.name, lambda: path.open("rb"), problems, known)
    except OSError as error:
        raise OfficeError(
            "“{name}” cannot be read from where it lies. Copy it to this computer, then try again.",
            name=path.name,
        ) from error


def open_any(name: str, opens: Opener, problems: Problems, known: Collection[str] = ()) -> Table:
    """The table of a text file or a spreadsheet, with its column names found.

    ``known`` are names of columns in plain letters: a row that has some of them is the header.

    Raises:
        OfficeError: it is no table, or has no column names.
    """
    with closing(opens()) as stream:
        start = stream.read(512)
    if not start:
        raise OfficeError("“{name}” is empty. Export it again.", name=name)
    _must_be_table(name, start)
    table: Table
    if start.startswith(workbooks.MAGIC):
        book = workbooks.open_workbook(name, opens, problems)
        first = []
        for record in book.records(Problems()):
            first.append(record)
            if len(first) == LOOKED_THROUGH:
                break
        line, header = _header(name, first, known)
        book.tell_losses(line, problems)
        table = workbooks.SheetTable(name, header, line, book)
    else:
        first = first_rows(name, opens, Problems(), LOOKED_THROUGH)
        line, header = _header(name, first, known)
        table = open_table(name, opens, problems, header_line=line)
    if first[0][0] < line:
        told = Told("What stands above the column names is left out.")
        problems.append(Problem(Origin(name, first[0][0]), "", "", told, refuses=False))
    return ListTable(name, _named(table, problems), line, table)


def _must_be_table(name: str, start: bytes) -> None:
    for magic, told in _KINDS:
        if start.startswith(magic):
            raise OfficeError(told.text, name=name)
    if _WEB_PAGE.match(start):
        raise OfficeError(
            "“{name}” is a web page, whatever its name ends in. Open it in a spreadsheet program"
            " and save it as .xlsx or as “CSV UTF-8”.",
            name=name,
        )


def _header(
    name: str, first: Sequence[tuple[int, list[str]]], known: Collection[str]
) -> tuple[int, tuple[str, ...]]:
    """The row of column names: it has words in most columns, known ones if any row has."""
    widest = max((_filled(cells) for _line, cells in first), default=0)
    candidates = [
        (line, cells)
        for line, cells in first
        if 2 * _filled(cells) >= widest and 4 * _values(cells) <= _filled(cells)
    ]
    if not candidates:
        raise OfficeError(
            "“{name}” has no row of column names. Export it again with them.", name=name
        )
    line, cells = max(
        candidates, key=lambda one: (sum(plain(cell) in known for cell in one[1]), -one[0])
    )
    cells = list(cells)
    while not cells[-1]:
        cells.pop()
    return line, tuple(cells)


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(cell) for cell in cells)


def _values(cells: Sequence[str]) -> int:
    return sum(_is_value(cell) for cell in cells if cell)


def _is_value(cell: str) -> bool:
    """Not the name of a column: a number, a date, an e-mail address."""
    return _NUMBER_OR_DATE.fullmatch(cell) is not None


def _sums_up(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return (
        len(filled) < len(cells)
        and plain(filled[0]).rstrip("0123456789") in TOTALS
        and all(_is_value(cell) for cell in filled[1:])
    )


def _named(table: Table, problems: Problems) -> tuple[str, ...]:
    """The column names, each one only once; a column without one is called by its place."""
    names: list[str] = []
    for place, name in enumerate(table.header, 1):
        new = name or f"({place})"
        again = 2
        while plain(new) in map(plain, names) or new in names:
            new = f"{name} ({again})"
            again += 1
        if new != name:
            told = Told("A column without a name of its own is called “{new}” here.", new=new)
            origin = Origin(table.name, table.header_line)
            problems.append(Problem(origin, name, "", told, refuses=False))
        names.append(new)
    return tuple(names)
