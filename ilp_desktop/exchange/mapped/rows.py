"""Rows as a mapping reads them: cell by cell by what it holds, each odd one told with its place."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.mapped.values import Tell
from ilp_desktop.exchange.tables import Table
from ilp_desktop.exchange.text_tables import Problems, Row
from ilp_desktop.exchange.unread_columns import is_unread
from ilp_desktop.office.incoming.shapes import Origin, Problem, shown
from ilp_desktop.office.incoming.table_mapping import Columns, TableMapping, plain
from ilp_desktop.policy.names import as_given
from ilp_desktop.policy.people import looks_like_social_security
from ilp_desktop.policy.table_fields import TableField

V = TypeVar("V")

LONGEST_VALUE = 200
"""Letters of what is no free text; a longer one is none of that kind."""
_IDS = frozenset({TableField.NUMBER, TableField.KEY, TableField.STUDENT})
_OTHER_NINE = frozenset(
    {
        *(TableField.POSTAL_CODE, TableField.TELEPHONE, TableField.MOBILE),
        *(TableField.HOME_TELEPHONE, TableField.WORK_TELEPHONE),
    }
)
"""Fields in which nine digits in a row are something else."""
_OTHER_NINE_NAMES = re.compile(
    "zip|postal|school|escuela|district|distrito|campus|building|phone|telefono|fax|nces|section"
)
_LIKE_ONE = re.compile(r"\d{3}([\W_]*)\d{2}([\W_]*)\d{4}")


@dataclass(frozen=True, slots=True)
class Source:
    """What all rows of one reading have in common."""

    table: Table
    mapping: TableMapping
    problems: Problems
    places: Mapping[str, int]
    """Where each column of the header stands."""

    def rows(self) -> Iterator[Row]:
        """All rows, looked through for social security numbers.

        Raises:
            OfficeError: a column has some.
        """
        guard = Guard(self)
        wanted = [(self.places[name], value) for name, value in self.mapping.only.items()]
        others = 0
        for row in self.table.rows(self.problems):
            guard.look(row)
            if all(row.cells[place] == value for place, value in wanted):
                yield row
            else:
                others += 1
        guard.conclude()
        if others:
            told = Told("{count} rows are of another school or group; they are left out.",
                        count=others)  # fmt: skip
            origin = Origin(self.table.name)
            self.problems.append(Problem(origin, "", "", told, refuses=False))

    def part(self, row: Row, columns: Columns | None = None) -> Part:
        """What the row tells of whom it is about, or of somebody whose columns are given."""
        return Part(self, row, self.mapping.columns if columns is None else columns)


@dataclass(frozen=True, slots=True)
class Part:
    """What a row tells of one person or class."""

    source: Source
    row: Row
    columns: Columns

    @property
    def origin(self) -> Origin:
        return Origin(self.source.table.name, self.row.line)

    def text(self, field: TableField, *, always_said: bool = False) -> str | None:
        """What the row says; nothing where the cell is empty, or there is no column.

        ``always_said`` is of a student's name, which no word for “nothing” is.
        """
        column = self.columns.get(field)
        if column is None:
            return self.source.mapping.fixed.get(field) or None
        value = self.row.cells[self.source.places[column]]
        if not value or (not always_said and value in self.source.mapping.empty_words):
            return None
        return value if value.isascii() else as_given(value)

    def value(self, field: TableField, read: Callable[[str, Tell], V | None]) -> V | None:
        """The value as a reader of ``values`` has it; what is odd about it is told."""
        text = self.text(field)
        if text is None:
            return None
        if len(text) > LONGEST_VALUE:
            self.tell(field, Told("This is far too long; it is left out."))
            return None
        return read(text, lambda told: self.tell(field, told))

    def tell(self, field: TableField, why: Told, *, refuses: bool = False) -> None:
        """Tell something odd of a cell; the row comes in nevertheless unless it is refused."""
        value = shown(self.text(field, always_said=True) or "")
        column = self.columns.get(field, "")
        self.source.problems.append(Problem(self.origin, column, value, why, refuses=refuses))

    def refuse(self, field: TableField, why: Told) -> None:
        self.tell(field, why, refuses=True)


class Guard:
    """Looks for social security numbers, which refuse the table wherever they stand.

    Parts of three, two and four digits are one. Nine digits in a row are one where a student's
    number is expected, and else where most of a column are such and they tell person from person;
    those of a school do not.
    """

    def __init__(self, source: Source) -> None:
        self._name = source.table.name
        held = {name: field for field, name in source.mapping.columns.items()}
        self._looked_at = [
            (place, name, held.get(name))
            for name, place in source.places.items()
            if not is_unread(name)
        ]
        self._found: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._first: dict[str, int] = {}
        self._filled: Counter[str] = Counter()

    def look(self, row: Row) -> None:
        """Look at a row.

        Raises:
            OfficeError: it has one.
        """
        cells = row.cells
        for place, name, field in self._looked_at:
            value = cells[place]
            if value:
                self._filled[name] += 1
            if not 9 <= len(value) <= 20:
                continue
            found = _LIKE_ONE.fullmatch(value)
            if found is None or not looks_like_social_security(value):
                continue
            if (found[1] and found[2]) or field in _IDS:
                raise self._refusal(row.line, name)
            if field not in _OTHER_NINE and not _OTHER_NINE_NAMES.search(plain(name)):
                self._found[name][value] += 1
                self._first.setdefault(name, row.line)

    def conclude(self) -> None:
        """Decide, after the last row, of columns that only their values tell.

        Raises:
            OfficeError: one of them has such numbers.
        """
        for name, found in self._found.items():
            count = found.total()
            if 2 * count >= self._filled[name] and 3 * len(found) >= count:
                raise self._refusal(self._first[name], name)

    def _refusal(self, line: int, column: str) -> OfficeError:
        return OfficeError(
            "“{name}” has what looks like social security numbers, in the column “{column}” from"
            " line {line} on. They are never taken in: export the table without them. If these are"
            " the school’s own numbers, put a letter before each, such as S.",
            name=self._name,
            column=column,
            line=line,
        )
