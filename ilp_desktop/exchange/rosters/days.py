"""The dates of a column, and the school year that a span of days belongs to."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property

from ilp_desktop.errors import Told
from ilp_desktop.exchange.rosters.tables import RosterTable
from ilp_desktop.exchange.rosters.values import (
    day_comes_first,
    day_of,
    is_plain_day,
    is_slashed,
)
from ilp_desktop.policy.school_year import starting_year, year_name

_DAYS = ("begins", "ends", "term_begins", "term_ends", "born_on")
"""Fields that hold dates."""
_SUMMER = (7, 8)
"""Months that belong to the year before where a summer term says so."""


class DayColumn:
    """Reads the dates of one column; of those with slashes the whole table tells the order."""

    def __init__(self, table: RosterTable, field: str, *, slashes_are_usual: bool = False) -> None:
        self._table = table
        self._field = field
        self._slashes_are_usual = slashes_are_usual

    def read(self, line: int, written: str) -> date | None:
        """The day; nothing for an empty cell, or for what is told to be no date."""
        if not written:
            return None
        try:
            if not is_slashed(written):
                day = day_of(written)
            elif self._day_first is None:
                why = Told("Day and month cannot be told apart; the date is not taken.")
                self._table.tell(line, self._field, written, why, refuses=False)
                return None
            else:
                day = day_of(written, day_first=self._day_first)
        except ValueError:
            why = Told("This is no date; it is not taken.")
            self._table.tell(line, self._field, written, why, refuses=False)
            return None
        if not is_plain_day(written) and not (self._slashes_are_usual and is_slashed(written)):
            why = Told(
                "The date is not written as this format wants it; it is read as {day}.", day=day
            )
            self._table.tell(line, self._field, written, why, refuses=False)
        return day

    @cached_property
    def _day_first(self) -> bool | None:
        """Month first, as in the United States, unless the table shows another order."""
        fields = [field for field in _DAYS if field in self._table.places]
        rows = self._table.rows(*fields, "", again=True)
        shown = day_comes_first(value for _, values in rows for value in values)
        is_british = any("DfE" in name for name in self._table.text.header)
        return shown if shown is not None or is_british else False


def year_of_span(starts_on: date, ends_on: date) -> str:
    """The school year in whose middle the days lie."""
    return year_name(starting_year(_middle(starts_on, ends_on)))


def is_within_year(ends_in: int, starts_on: date, ends_on: date) -> bool:
    """Whether the days can belong to the school year that ends in that calendar year."""
    middle = _middle(starts_on, ends_on)
    is_summer_after = middle.year == ends_in and middle.month in _SUMMER
    return starting_year(middle) == ends_in - 1 or is_summer_after


def _middle(starts_on: date, ends_on: date) -> date:
    return starts_on + timedelta(days=(ends_on - starts_on).days // 2)
