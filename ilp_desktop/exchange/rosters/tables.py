"""Which files of a set are which tables of a roster, told by their columns.

A header is found by its exact name, else by its letters alone, else by being all but that name;
the latter two are told. Columns that nobody asks for are passed by, those that are never read are
named. Two tables with the same columns are told apart by how their files are named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from operator import itemgetter
from pathlib import PurePath

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.archives import FileSet
from ilp_desktop.exchange.rosters.layouts import Holds, Layout, RosterFormat, plain
from ilp_desktop.exchange.text_tables import Problems, TextTable, open_table
from ilp_desktop.exchange.unread_columns import is_unread
from ilp_desktop.office.incoming.shapes import Origin, Problem, shown

TABLES = (".csv", ".txt", ".tsv")
"""How files are named that may be tables; others of a folder are passed by."""
_NEAR = 0.9
"""How alike a header must be to be taken for a misspelt one."""
_LONG_ENOUGH = 8
"""Letters of a header that can be misspelt and still mean itself alone."""
_MOST_TO_COMPARE = 100
"""Columns; a table with more is compared by exact names alone, or it would take its time."""
_CURRENT = frozenset({"", "active"})

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A table of a roster whose columns are known by their fields."""

    layout: Layout
    text: TextTable
    places: Mapping[str, int]
    """Field by field, where its column stands."""
    problems: Problems

    @property
    def name(self) -> str:
        return self.text.name

    def has(self, field: str) -> bool:
        return field in self.places or field in self.layout.given

    def rows(self, *fields: str, again: bool = False) -> Iterator[tuple[int, Cells]]:
        """Line by line the values of two or more fields, empty where there is no such column.

        ``again`` says that they have been read before, and what is odd about them been told.
        """
        width = len(self.text.header)
        beyond = tuple(self.layout.given.get(field, "") for field in fields)
        of_row = itemgetter(
            *(self.places.get(field, width + number) for number, field in enumerate(fields))
        )
        for row in self.text.rows(Problems() if again else self.problems):
            yield row.line, of_row(row.cells + beyond)

    def current(self, *fields: str) -> Iterator[tuple[int, Cells]]:
        """As ``rows``, without what the source has deleted; that is told."""
        for line, (status, first, *others) in self.rows("status", *fields):
            if status and plain(status) not in _CURRENT:
                self.tell(line, "status", status, _GONE)
                continue
            yield line, (first, *others)

    def tell(self, line: int, field: str, value: str, why: Told, *, refuses: bool = True) -> None:
        """Say what is odd about a value."""
        place = self.places.get(field)
        column = "" if place is None else self.text.header[place]
        origin = Origin(self.name, line)
        self.problems.append(Problem(origin, column, shown(value), why, refuses=refuses))

    def must_be(self, line: int, **values: str) -> bool:
        """Whether all of these fields have a value; the first that has none is told."""
        for field, value in values.items():
            if not value:
                self.tell(line, field, "", Told("The value is missing."))
                return False
        return True


_GONE = Told("The source has deleted this or set it aside. An import removes nothing here.")


@dataclass(frozen=True, slots=True)
class RosterTables:
    """The tables of a set that were recognized, all of one format."""

    format: RosterFormat
    tables: Sequence[RosterTable]
    dropped: tuple[str, ...]
    """Columns, and whole files, that are never read."""

    def holding(self, what: Holds) -> list[RosterTable]:
        return [table for table in self.tables if table.layout.holds is what]


@dataclass(frozen=True, slots=True)
class _Fit:
    """One way to read a file: as this table, with these columns."""

    layout: Layout
    text: TextTable
    places: Mapping[str, int]
    named_so: bool
    """Whether the file's name is the table's usual one."""

    @property
    def strength(self) -> tuple[int, bool]:
        return len(self.places), self.named_so


def recognize(files: FileSet, formats: Sequence[RosterFormat], problems: Problems) -> RosterTables:
    """The tables of a set, read as the format of which it has most columns.

    Raises:
        OfficeError: it is no set of any of the formats, or a table of it cannot be read.
    """
    found: list[TextTable] = []
    never_read: list[str] = []
    passed_by = {name for one in formats for name in one.never_read}
    for name, opens in files.files.items():
        path = PurePath(name)
        if path.suffix.casefold() not in TABLES:
            continue
        if plain(path.stem) in passed_by:
            never_read.append(name)
        else:
            found.append(open_table(name, opens, problems))
    format_, fits = max(
        ((one, _fits(one, found)) for one in formats), key=lambda one: _weight(one[1])
    )
    if not any(ways for _, ways in fits):
        raise OfficeError(
            "“{name}” holds no roster of OneRoster or School Data Sync: no file has their column"
            " names. Other tables come in with their columns chosen by hand.",
            name=files.name,
        )
    tables = [_told_table(fit, problems) for fit in _chosen(fits, problems)]
    dropped = (column for text in found for column in text.header if is_unread(column))
    return RosterTables(format_, tables, tuple(dict.fromkeys([*dropped, *never_read])))


def _fits(format_: RosterFormat, found: Sequence[TextTable]) -> list[tuple[TextTable, list[_Fit]]]:
    """File by file, the tables of the format that it may be, the likeliest first."""
    fits = []
    for text in found:
        stem = plain(PurePath(text.name).stem)
        ways = []
        for layout in format_.layouts:
            places = _places(layout, text.header)
            named_so = stem == plain(layout.name)
            needs = named_so or not layout.only_by_name
            if needs and all(field in places for field in layout.needs):
                ways.append(_Fit(layout, text, places, named_so))
        fits.append((text, sorted(ways, key=lambda fit: fit.strength, reverse=True)))
    return fits


def _places(layout: Layout, header: Sequence[str]) -> dict[str, int]:
    """Field by field, the column that stands for it."""
    places: dict[str, int] = {}
    letters = [plain(name) for name in header]
    for field, names in layout.columns.items():
        exact = [header.index(name) for name in names if name in header]
        alike = [letters.index(plain(name)) for name in names if plain(name) in letters]
        if exact or alike:
            places[field] = (exact or alike)[0]
    is_likely = sum(field in places for field in layout.needs) * 2 >= len(layout.needs)
    if is_likely and len(header) <= _MOST_TO_COMPARE:
        _add_misspelt(layout, header, letters, places)
    return places


def _add_misspelt(
    layout: Layout, header: Sequence[str], letters: Sequence[str], places: dict[str, int]
) -> None:
    """Columns that nothing else stands for, and whose names are all but those of missing fields."""
    taken = set(places.values())
    for field, names in layout.columns.items():
        wanted = plain(names[0])
        if field in places or len(wanted) < _LONG_ENOUGH:
            continue
        for near in get_close_matches(wanted, letters, n=1, cutoff=_NEAR):
            place = letters.index(near)
            if place not in taken and not is_unread(header[place]):
                places[field] = place
                taken.add(place)


def _weight(fits: Sequence[tuple[TextTable, list[_Fit]]]) -> int:
    return sum(len(ways[0].places) for _, ways in fits if ways)


def _chosen(fits: Sequence[tuple[TextTable, list[_Fit]]], problems: Problems) -> list[_Fit]:
    """One file for each table, the one with the usual name before others; what is left is told."""
    chosen: dict[str, _Fit] = {}

    def passed_by(text: TextTable, why: Told) -> None:
        problems.append(Problem(Origin(text.name), "", "", why, refuses=True))

    for text, ways in sorted(fits, key=lambda one: not (one[1] and one[1][0].named_so)):
        if not ways:
            passed_by(
                text, Told("The columns are those of no table of this format; it is not read.")
            )
        elif len(ways) > 1 and ways[0].strength == ways[1].strength:
            passed_by(text, Told("The columns fit several tables. Give the file its usual name."))
        elif ways[0].layout.name in chosen:
            passed_by(text, Told("Another file holds the same table already; it is not read."))
        else:
            chosen[ways[0].layout.name] = ways[0]
    return list(chosen.values())


def _told_table(fit: _Fit, problems: Problems) -> RosterTable:
    """The table, after what is odd about its header has been told."""
    table = RosterTable(fit.layout, fit.text, fit.places, problems)
    line = fit.text.header_line
    for field, place in fit.places.items():
        written, names = fit.text.header[place], fit.layout.columns[field]
        if written not in names:
            why = Told("The column is taken for “{name}”.", name=names[0])
            table.tell(line, field, written, why, refuses=False)
        if fit.text.header.count(written) > 1:
            why = Told("Two columns have this name; the first of them is read.")
            table.tell(line, field, written, why, refuses=False)
    if next(table.text.rows(Problems()), None) is None:
        why = Told("The table has column names and no rows.")
        problems.append(Problem(Origin(table.name), "", "", why, refuses=False))
    return table
