"""Tables kept as text: CSV, TSV and their kin, as RFC 4180 has them and as they are found.

The letters are UTF-8, or UTF-16 with its mark, or else taken for those of Windows, which is said.
Records may end in CR, LF or both. Rows are streamed: a district's enrollments never stand in
memory. Nothing is mended in silence: what is odd about a row is told as a problem.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import NamedTuple, Protocol

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.archives import Opener
from ilp_desktop.exchange.unread_columns import is_unread
from ilp_desktop.office.incoming.shapes import Origin, Problem, shown

LONGEST_CELL = 100_000
"""Letters. A longer one is a quotation mark that is never closed, or no table at all."""
MOST_COLUMNS = 1000
MOST_PROBLEMS = 1000
"""So many are told one by one; the others are counted."""
_SAMPLE = 64 * 1024
_FIRST_ROWS = 20
_DELIMITERS = ",\t;|"
_BLANKS = " \t\r\n\u00a0\u200b\ufeff"


class Problems(list[Problem]):
    """What was odd, in the order in which it was met; the first ``MOST_PROBLEMS`` are kept."""

    def __init__(self) -> None:
        super().__init__()
        self.further = 0
        self.refused: Counter[str] = Counter()
        """File by file, how many rows stay out."""

    def append(self, problem: Problem) -> None:
        self.refused[problem.origin.file] += problem.refuses
        if len(self) < MOST_PROBLEMS:
            super().append(problem)
        else:
            self.further += 1

    def told(self) -> tuple[Problem, ...]:
        """All that is kept, and at the end how many more there were."""
        if not self.further:
            return tuple(self)
        why = Told("{count} further oddities are not listed one by one.", count=self.further)
        return (*self, Problem(Origin(""), "", "", why, refuses=False))


class Row(NamedTuple):
    """One record: as many cells as the header has, each without blanks at its ends."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table of a file: its header, and its rows as often as one asks for them."""

    name: str
    header: tuple[str, ...]
    encoding: str
    delimiter: str
    header_line: int
    _open: Opener = field(repr=False)

    def rows(self, problems: Problems) -> Iterator[Row]:
        """All rows that fit the header; the others are told.

        Raises:
            OfficeError: from some line on it is no table any more.
        """
        records = (
            (line, cells)
            for line, cells in _records(self.name, self._open, self.encoding, self.delimiter)
            if line > self.header_line and any(cells)
        )
        first = list(islice(records, _FIRST_ROWS))
        usual = Counter(self._empty_beyond(cells) for _, cells in first).most_common(1)
        spare = usual[0][0] if usual else 0
        for line, cells in chain(first, records):
            row = fitted(self, line, cells, problems, spare=spare)
            if row is not None:
                yield row

    def _empty_beyond(self, cells: list[str]) -> int:
        """How many empty cells stand after the header's last: some systems end rows with commas."""
        beyond = cells[len(self.header) :]
        return 0 if any(beyond) else len(beyond)


class Headed(Protocol):
    """Whatever has a file's name and a header."""

    @property
    def name(self) -> str: ...
    @property
    def header(self) -> tuple[str, ...]: ...


def fitted(
    table: Headed, line: int, cells: list[str], problems: Problems, *, spare: int = MOST_COLUMNS
) -> Row | None:
    """The row with as many cells as the header has; none where it has more.

    One with fewer is filled up, except where some columns are not to be read.

    ``spare`` is how many empty cells too many mean nothing. In a text of which only some rows have
    one, it is a comma within a value that has moved all others on.
    """
    width = len(table.header)
    while width < len(cells) <= width + spare and not cells[-1]:
        cells.pop()
    if len(cells) == width:
        return Row(line, tuple(cells))
    is_too_long = len(cells) > width
    refuses = is_too_long or any(map(is_unread, table.header))
    if is_too_long:
        why = Told(
            "The row has {cells} cells where the header has {header}: a value with a comma is not"
            " in quotation marks.",
            cells=len(cells),
            header=width,
        )
    elif refuses:
        why = Told(
            "The row has {cells} cells where the header has {header}: what must not be read may"
            " stand in another column's place.",
            cells=len(cells),
            header=width,
        )
    else:
        why = Told(
            "The row has {cells} cells where the header has {header}; the last ones count as"
            " empty.",
            cells=len(cells),
            header=width,
        )
    first = "" if is_unread(table.header[0]) else shown(cells[0])
    problems.append(Problem(Origin(table.name, line), table.header[0], first, why, refuses=refuses))
    return None if refuses else Row(line, (*cells, *[""] * (width - len(cells))))


def open_table(
    name: str, opens: Opener, problems: Problems, *, header_line: int | None = None
) -> TextTable:
    """Find out the letters, the delimiter and the header of a text table.

    ``header_line`` is the line of the column names; the first line that is not empty unless said.

    Raises:
        OfficeError: it is empty, or no text, or has no header.
    """
    encoding = _encoding(name, opens, problems)
    delimiter = _delimiter(opens, encoding)
    for line, cells in _records(name, opens, encoding, delimiter):
        if line < (header_line or 0) or not any(cells):
            continue
        if len(cells) > MOST_COLUMNS:
            break
        while not cells[-1]:
            cells.pop()
        return TextTable(name, tuple(cells), encoding, delimiter, line, opens)
    raise OfficeError("“{name}” has no row of column names. Export it again with them.", name=name)


def first_rows(
    name: str, opens: Opener, problems: Problems, count: int
) -> list[tuple[int, list[str]]]:
    """The first records that are not empty, whatever they are, with their lines: for a look."""
    encoding = _encoding(name, opens, problems)
    found = []
    for line, cells in _records(name, opens, encoding, _delimiter(opens, encoding)):
        if any(cells):
            found.append((line, cells))
        if len(found) == count:
            break
    return found


def _encoding(name: str, opens: Opener, problems: Problems) -> str:
    with closing(opens()) as stream:
        start = stream.read(4)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if _decodes(opens, "utf-8"):
        return "utf-8-sig"
    if not _decodes(opens, "cp1252"):
        raise OfficeError(
            "The letters of “{name}” cannot be read. Save it as “CSV UTF-8”, then try again.",
            name=name,
        )
    told = Told("The letters are taken for those of Windows. Look whether names are right.")
    problems.append(Problem(Origin(name), "", "", told, refuses=False))
    return "cp1252"


def _decodes(opens: Opener, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with closing(opens()) as stream:
        try:
            while chunk := stream.read(2**20):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _delimiter(opens: Opener, encoding: str) -> str:
    """Whichever cuts the first rows into most columns of equal number."""
    with closing(opens()) as stream:
        sample = codecs.getincrementaldecoder(encoding)(errors="replace").decode(
            stream.read(_SAMPLE)
        )
    widths = {}
    for delimiter in _DELIMITERS:
        try:
            rows = list(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter))
        except csv.Error:
            continue
        usual = Counter(len(row) for row in rows[:50] if len(row) > 1).most_common(1)
        widths[delimiter] = usual[0][0] if usual else 0
    best = max(widths, key=lambda one: widths[one], default=",")
    return best if widths.get(best) else ","


def _records(
    name: str, opens: Opener, encoding: str, delimiter: str
) -> Iterator[tuple[int, list[str]]]:
    """Every record with the line on which it begins."""
    line = 1
    with closing(opens()) as stream, io.TextIOWrapper(stream, encoding, newline="") as text:
        reader = csv.reader(text, delimiter=delimiter)
        try:
            for cells in reader:
                together = "".join(cells)  # asked at once, since there may be a million of them
                is_long = len(together) > LONGEST_CELL and max(map(len, cells)) > LONGEST_CELL
                if is_long or "\0" in together:
                    raise _no_table(name, line)
                if together.isascii():
                    yield line, list(map(str.strip, cells))
                else:
                    yield line, [cell.strip().strip(_BLANKS) for cell in cells]
                line = reader.line_num + 1
        except (csv.Error, UnicodeError) as error:  # csv has a limit of its own, a little longer
            raise _no_table(name, line) from error


def _no_table(name: str, line: int) -> OfficeError:
    return OfficeError(
        "From line {line} on, “{name}” is no table: perhaps a quotation mark is never closed, or"
        " it is another kind of file. Export it again.",
        line=line,
        name=name,
    )
