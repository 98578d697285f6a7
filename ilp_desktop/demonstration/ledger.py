"""What is entered on which occasion, and by whom: kept in the order of time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import cache
from typing import TypeVar

from ilp_desktop.demonstration.years import Year, moment, school_day
from ilp_desktop.records import Record
from ilp_desktop.vault import SignedIn, Vault

R = TypeVar("R", bound=Record)


class Occasion(Enum):
    """A time of the year at which the office brings its files up to date."""

    ROSTER = "Bring in the roster and first registrations of {year}"
    PLANS = "Establish the plans of {year}"
    TERM_2 = "Enter report cards of Term 1 and registrations of Term 2"
    TERM_3 = "Enter registrations, progress and conferences of the fall"
    TERM_4 = "Enter registrations, progress and conferences of the winter"
    CLOSING = "Review the plans and close the year {year}"
    LAST_WEEK = "Hold the conferences of last week"
    SO_FAR = "Hold the conferences of this week"
    THIS_WEEK = "Plan the conferences of these weeks"


_AT = {
    Occasion.ROSTER: 0.0,
    Occasion.PLANS: 0.2,
    Occasion.TERM_2: 0.27,
    Occasion.TERM_3: 0.54,
    Occasion.TERM_4: 0.78,
    Occasion.CLOSING: 1.0,
}
OF_TERM = (Occasion.ROSTER, Occasion.TERM_2, Occasion.TERM_3, Occasion.TERM_4)
TALES = (Occasion.PLANS, Occasion.TERM_3, Occasion.TERM_4, Occasion.CLOSING)
"""When the office writes down what has happened since the last time."""


@dataclass
class StandingClock:
    """The clock of the demonstration: it shows what the tale has come to."""

    moment: datetime

    def __call__(self) -> datetime:
        return self.moment


class Ledger:
    """A school year's records, waiting to be entered by those who made them."""

    def __init__(self, vault: Vault, clock: StandingClock, ids: Callable[[], str]) -> None:
        self.ids = ids
        self._vault = vault
        self._clock = clock
        self._waiting: dict[tuple[Occasion, str], list[Record]] = defaultdict(list)
        self._writers: dict[str, SignedIn] = {}

    def enter(self, record: R, occasion: Occasion, by: SignedIn) -> R:
        """Give the record its id and let it wait for its occasion."""
        record.id = self.ids()
        self._writers[by.account_id] = by
        self._waiting[occasion, by.account_id].append(record)
        return record

    def write(self, year: Year) -> None:
        """Enter what waits, occasion by occasion, and account by account on each."""
        last = year.until + timedelta(days=1)
        for occasion in _AT:
            self._write(year, occasion, min(_day(year, occasion), last))

    def write_weeks(self, year: Year, friday: date) -> None:
        """Enter the conferences of last week, and of those to come."""
        self._write(year, Occasion.LAST_WEEK, friday)
        self._write(year, Occasion.THIS_WEEK, friday)

    def write_so_far(self, year: Year, day: date) -> None:
        """Enter what came of this week's."""
        self._write(year, Occasion.SO_FAR, day)

    def _write(self, year: Year, occasion: Occasion, day: date) -> None:
        for number, (account_id, by) in enumerate(self._writers.items()):
            records = self._waiting.pop((occasion, account_id), None)
            if records:
                self._clock.moment = moment(day, time(15, 20 + number)).astimezone(UTC)
                with self._vault.changing(by, occasion.value.format(year=year.name)) as session:
                    session.add_many(records)


def tale(year: Year, day: date) -> Occasion:
    """The occasion on which what happened that day is written down."""
    for last, occasion in _tales(year.starts_on, year.ends_on):
        if day <= last:
            return occasion
    return Occasion.CLOSING


@cache
def _tales(starts_on: date, ends_on: date) -> list[tuple[date, Occasion]]:
    return [(school_day(starts_on + (ends_on - starts_on) * _AT[o]), o) for o in TALES]


def _day(year: Year, occasion: Occasion) -> date:
    return year.day(_AT[occasion])
