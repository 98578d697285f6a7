"""Columns of files of scores, found by name, and how such files write numbers and days."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.shapes import IncomingScore, IncomingTaker, Origin, Problem, shown
from ilp_desktop.policy.people import looks_like_social_security

NOTHING = frozenset({"", "nan", "null", "n/a"})
"""What stands where there is nothing, besides dashes."""
A_DAY = ("%m/%d/%Y", "%Y-%m-%d")
DAY_FIRST = ("%d/%m/%Y", "%Y-%m-%d")
NO_DAY = Told("This is no day as such a file writes it.")
_DASHES = re.compile(r"[-*. ]*")


def plain(name: str) -> str:
    """A column's name without case, blanks and signs."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


class ScoreColumns:
    """The columns of one table by their names, however these are written."""

    def __init__(self, file: str, header: Sequence[str]) -> None:
        self.file = file
        self._header = header
        self._places: dict[str, int] = {}
        for place, name in enumerate(header):
            self._places.setdefault(plain(name), place)

    def has(self, name: str) -> bool:
        return plain(name) in self._places

    def written(self, name: str) -> str:
        """The column's name as the file has it."""
        place = self._places.get(plain(name))
        return name if place is None else self._header[place]

    def must_have(self, names: Iterable[str]) -> None:
        """Refuse a table without these columns.

        Raises:
            OfficeError: it is not the file that it was taken for.
        """
        for name in names:
            if not self.has(name):
                raise OfficeError(
                    "“{file}” is not such a file: it has no column “{column}”.",
                    file=self.file,
                    column=name,
                )

    def first_of(self, *names: str) -> str:
        """The first of these columns that is there; empty if none is."""
        return next((name for name in names if self.has(name)), "")

    def row(self, line: int, cells: Sequence[str]) -> ScoreRow:
        return ScoreRow(self, Origin(self.file, line), cells)

    def cell(self, name: str, cells: Sequence[str]) -> str:
        place = self._places.get(plain(name))
        value = "" if place is None else cells[place].strip()
        return "" if value.casefold() in NOTHING or _DASHES.fullmatch(value) else value


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One row of such a table."""

    columns: ScoreColumns
    origin: Origin
    cells: Sequence[str]

    def __getitem__(self, name: str) -> str:
        return self.columns.cell(name, self.cells)

    def score(self, part: str, column: str) -> IncomingScore:
        """A score, without the zeros that fill its column."""
        printed = re.sub(r"^0+(?=\d)", "", self[column])
        return IncomingScore(part=part, printed=printed, column=self.columns.written(column))

    def numbers(self, *names: str) -> tuple[str, ...]:
        """What may be the school's own number.

        Raises:
            OfficeError: it may be a social security number; nothing of such a file is read.
        """
        found = tuple(dict.fromkeys(filter(None, (self[name] for name in names))))
        if any(looks_like_social_security(number) for number in found):
            raise OfficeError(
                "“{file}” holds social security numbers in line {line}. Such a file is not read: "
                "ask for one with the school’s own student numbers.",
                file=self.origin.file,
                line=self.origin.line,
            )
        return found

    def taker(
        self, numbers: Sequence[str], given: str, family: str, born: str, *forms: str
    ) -> IncomingTaker:
        """The student by columns; a birthday that is none tells nothing."""
        return IncomingTaker(
            numbers=self.numbers(*numbers),
            given_name=self[given],
            family_name=self[family],
            born_on=day_in(self[born], *forms),
        )

    def problem(self, column: str, reason: Told, *, refuses: bool = True) -> Problem:
        written = self.columns.written(column)
        return Problem(self.origin, written, shown(self[column]), reason, refuses=refuses)

    def day(self, column: str, problems: Problems, *forms: str) -> date | None:
        """The day in a column; told where there is none."""
        day = day_in(self[column], *forms)
        if day is None:
            problems.append(self.problem(column, NO_DAY))
        return day


def day_in(written: str, *forms: str) -> date | None:
    """The day that is written in one of these forms; digits alone may have lost their first 0."""
    for form in forms:
        width = sum(4 if sign == "Y" else 2 for sign in re.findall(r"%(\w)", form))
        digits_alone = written.isascii() and written.isdecimal()
        if digits_alone and len(written) not in (width, width - 1):
            continue
        try:
            return datetime.strptime(written.zfill(width) if digits_alone else written, form).date()
        except ValueError:
            continue
    return None


def end_of_month(day: date) -> date:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return following - timedelta(days=1)
