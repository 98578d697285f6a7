"""Spreadsheets (Office Open XML, .xlsx): the first sheet with something on it, as a table.

Nothing is believed: not the size that a sheet says to have, not the row numbers, not that its XML
is harmless. Values become the texts that a person sees: dates as 2008-09-13, whole numbers without
a point. What a spreadsheet lost on its way here is told.
"""

from __future__ import annotations

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import BytesIO
from itertools import islice
from typing import Any

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.archives import HIGHEST_RATIO, Opener
from ilp_desktop.exchange.text_tables import LONGEST_CELL, Problems, Row, fitted
from ilp_desktop.office.incoming.shapes import Origin, Problem

MAGIC = b"PK\x03\x04"
LARGEST_WORKBOOK = 24 * 2**20
"""Bytes, unpacked: some 10,000 students. A district's set is CSV."""
MOST_CELLS = 2_000_000
MOST_LINES = 1_048_576
"""Of any spreadsheet program."""
_AT_ONCE = 500
_SMALL = 2**20
_ENCRYPTED = 0x1
_EXACT = 10**15
"""From here on a spreadsheet keeps no number exactly."""
_BLANKS = " \t\r\n\u00a0\u200b\ufeff"
_TORN = (
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError, OSError, EOFError),
    *(SyntaxError, RuntimeError, zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error),
    *(DefusedXmlException, AssertionError),
)
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell [^>]*?ref="[A-Z]+\d+:[A-Z]+(\d+)"')
_NEVER_COMPUTED = re.compile(rb"</(?:\w+:)?f>\s*(?:<(?:\w+:)?v\s*/>|<v></v>)?\s*</(?:\w+:)?c>")
_CHUNK = 2**20

Records = Iterator[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class Workbook:
    """One sheet of a spreadsheet, before its header is known."""

    name: str
    sheet: str
    """Its title; empty where it is the only one."""
    _opens: Opener = field(repr=False)

    def records(self, problems: Problems) -> Records:
        """All rows with something in them, each with its line.

        Raises:
            OfficeError: it is larger than a table is, or torn.
        """
        texts = _Texts(self.name, problems)
        cells_read = 0
        with _opened(self.name, self._opens) as sheets:
            sheet = next(one for one in sheets if one.title == self.sheet)
            for line, values in enumerate(_rows(sheet), 1):
                cells_read += len(values)
                if cells_read > MOST_CELLS or line > MOST_LINES:
                    raise _too_large(self.name)
                if any(value is not None for value in values):
                    cells = [texts.of(line, value) for value in values]
                    if any(cells):
                        yield line, cells

    def tell_losses(self, header_line: int, problems: Problems) -> None:
        """Tell which values the file itself does not have: of merged cells, of formulas."""
        with _opened(self.name, self._opens) as sheets:
            sheet = next(one for one in sheets if one.title == self.sheet)
            merged, formulas = _losses(sheet, header_line)
        if merged:
            told = Told("Cells are merged from here on; their value counts for the first alone.")
            problems.append(Problem(Origin(self.name, merged), "", "", told, refuses=False))
        if formulas:
            told = Told(
                "Some formulas have no value yet and count as empty. Open the file in the"
                " spreadsheet program, save it, then try again."
            )
            problems.append(Problem(Origin(self.name), "", "", told, refuses=False))


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table on a sheet: its header, and its rows as often as one asks for them."""

    name: str
    header: tuple[str, ...]
    header_line: int
    _workbook: Workbook = field(repr=False)

    def rows(self, problems: Problems) -> Iterator[Row]:
        """All rows that fit the header; the others are told."""
        for line, cells in self._workbook.records(problems):
            if line > self.header_line:
                row = fitted(self, line, _of_width(cells, len(self.header)), problems)
                if row is not None:
                    yield row


def open_workbook(name: str, opens: Opener, problems: Problems) -> Workbook:
    """The first sheet on which something stands.

    Raises:
        OfficeError: it is no spreadsheet, is not to be trusted, or is empty.
    """
    with closing(opens()) as stream:
        _look_at_archive(name, stream.read(LARGEST_WORKBOOK + 1))
    with _opened(name, opens) as sheets:
        filled = [one.title for one in sheets if _is_filled(one)]
    if not filled:
        raise OfficeError("“{name}” has nothing on any sheet.", name=name)
    if len(filled) > 1:
        told = Told(
            "Only the sheet “{sheet}” is read. Save another one as a file of its own.",
            sheet=filled[0],
        )
        problems.append(Problem(Origin(name), "", "", told, refuses=False))
    return Workbook(name, filled[0], opens)


class _Texts:
    """Turns a sheet's values into texts, and tells once for each kind what was done to them."""

    def __init__(self, name: str, problems: Problems) -> None:
        self._name = name
        self._problems = problems
        self._told: set[str] = set()

    def of(self, line: int, value: object) -> str:
        if value is None:
            return ""
        if isinstance(value, str):
            if len(value) > LONGEST_CELL or "\0" in value:
                raise OfficeError(
                    "In line {line} of “{name}” a cell has more in it than a table’s has.",
                    line=line,
                    name=self._name,
                )
            return value.strip(_BLANKS)
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        if isinstance(value, int | float):
            return self._number(line, value)
        if isinstance(value, datetime):
            return (value.date() if value.time() == time() else value).isoformat()
        if isinstance(value, date):
            return value.isoformat()
        return str(value)

    def _number(self, line: int, value: float) -> str:
        if abs(value) >= _EXACT:
            told = Told("From 16 digits on a spreadsheet changes the last ones of a number.")
            self._tell("exact", line, told)
        if isinstance(value, float) and value.is_integer():
            told = Told("Whole numbers with a point, such as 5.0, are read without it.")
            self._tell("point", line, told)
            return str(int(value))
        return str(value) if isinstance(value, int) else f"{value:.15g}"

    def _tell(self, what: str, line: int, told: Told) -> None:
        if what not in self._told:
            self._told.add(what)
            origin = Origin(self._name, line)
            self._problems.append(Problem(origin, "", "", told, refuses=False))


def _of_width(cells: list[str], width: int) -> list[str]:
    """Without empty cells beyond the header, and with those that a sheet leaves out at the end."""
    while len(cells) > width and not cells[-1]:
        cells.pop()
    return cells + [""] * (width - len(cells))


def _look_at_archive(name: str, content: bytes) -> None:
    if len(content) > LARGEST_WORKBOOK:
        raise _too_large(name)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            if len({one.filename.casefold() for one in members}) < len(members):
                raise _torn(name)
            for member in members:
                if member.flag_bits & _ENCRYPTED:
                    raise _locked(name)
                if member.file_size > max(_SMALL, HIGHEST_RATIO * member.compress_size):
                    raise _too_large(name)
            if sum(member.file_size for member in members) > LARGEST_WORKBOOK:
                raise _too_large(name)
            if not any(member.filename.endswith("workbook.xml") for member in members):
                raise OfficeError(
                    "“{name}” is no spreadsheet that can be read here. Save the table as .xlsx or"
                    " as “CSV UTF-8”.",
                    name=name,
                )
            for member in members:
                if member.filename.endswith((".xml", ".rels")):
                    _must_be_plain(name, archive, member)
    except _TORN as error:
        raise _torn(name) from error


def _must_be_plain(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """No document type, which stands before the first element where there is one."""
    with archive.open(member) as stream:
        for _first in iterparse(stream, events=("start",), forbid_dtd=True):
            return


def _losses(sheet: Any, header_line: int) -> tuple[int, bool]:
    """The first line below the header in which merged cells end, and whether values are missing."""
    ends: list[int] = []
    formulas, before = False, b""
    with sheet._get_source() as stream:  # openpyxl tells of neither while it streams
        while chunk := stream.read(_CHUNK):
            text = before + chunk
            before = text[-200:]
            formulas = formulas or _NEVER_COMPUTED.search(text) is not None
            ends += [int(end) for end in _MERGED.findall(text) if int(end) > header_line]
    return min(ends, default=0), formulas


@contextmanager
def _opened(name: str, opens: Opener) -> Iterator[list[Any]]:
    """The visible sheets."""
    from openpyxl import load_workbook  # takes time that only whoever reads a spreadsheet spends

    with closing(opens()) as stream:
        content = BytesIO(stream.read())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions, which nobody reads here
            workbook = load_workbook(content, read_only=True, data_only=True)
        try:
            sheets = [one for one in workbook.worksheets if one.sheet_state == "visible"]
            for sheet in sheets:
                sheet.reset_dimensions()
            yield sheets
        finally:
            workbook.close()
    except _TORN as error:
        raise _torn(name) from error


def _rows(sheet: Any) -> Iterator[tuple[object, ...]]:
    """A sheet's rows, whether or not openpyxl has something to say of a cell."""
    rows = sheet.iter_rows(values_only=True)
    while True:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            some = list(islice(rows, _AT_ONCE))
        if not some:
            return
        yield from some


def _is_filled(sheet: Any) -> bool:
    for line, values in enumerate(_rows(sheet)):
        if any(value is not None for value in values):
            return True
        if line > MOST_LINES:
            break
    return False


def _torn(name: str) -> OfficeError:
    return OfficeError(
        "“{name}” is a damaged spreadsheet. Open it in the spreadsheet program, save it anew, then"
        " try again.",
        name=name,
    )


def _locked(name: str) -> OfficeError:
    return OfficeError("“{name}” has a password. Save it without one, then try again.", name=name)


def _too_large(name: str) -> OfficeError:
    return OfficeError(
        "“{name}” is larger than a school’s table. Save the sheet as “CSV UTF-8”, then try again.",
        name=name,
    )
