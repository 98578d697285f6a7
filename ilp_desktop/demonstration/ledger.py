"""What is entered on which occasion, and by whom: kept in the order of time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import TypeVar

from ilp_desktop.demonstration.years import Year, moment
from ilp_desktop.records import Record
from ilp_desktop.vault import SignedIn, Vault

R = TypeVar("R", bound=Record)


class Occasion(Enum):
    """A time of the year at which the office brings its files up to date."""

    ROSTER = "Bring in the roster of {year}"
    TERM_1 = "Enter the registrations of Term 1"
    PLANS = "Establish the plans of {year}"
    TERM_2 = "Enter report cards of Term 1 and registrations of Term 2"
    FALL = "Note progress and conferences of the fall"
    TERM_3 = "Enter report cards of Term 2 and registrations of Term 3"
    WINTER = "Note progress and conferences of the winter"
    TERM_4 = "Enter report cards of Term 3 and registrations of Term 4"
    SPRING = "Review the plans of {year}"
    CLOSING = "Close the school year {year}"


_AT = {
    Occasion.ROSTER: 0.0,
    Occasion.TERM_1: 0.02,
    Occasion.PLANS: 0.2,
    Occasion.TERM_2: 0.27,
    Occasion.FALL: 0.44,
    Occasion.TERM_3: 0.54,
    Occasion.WINTER: 0.68,
    Occasion.TERM_4: 0.78,
    Occasion.SPRING: 0.95,
    Occasion.CLOSING: 1.0,
}
OF_TERM = (Occasion.TERM_1, Occasion.TERM_2, Occasion.TERM_3, Occasion.TERM_4)
TALES = (Occasion.PLANS, Occasion.FALL, Occasion.WINTER, Occasion.SPRING, Occasion.CLOSING)
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
        """Enter all that waits, occasion by occasion, and account by account on each."""
        for occasion in Occasion:
            for number, (account_id, by) in enumerate(self._writers.items()):
                records = self._waiting.pop((occasion, account_id), None)
                if records:
                    day = min(_day(year, occasion), year.today)
                    self._clock.moment = moment(day, time(7, 20 + number)).astimezone(UTC)
                    with self._vault.changing(by, occasion.value.format(year=year.name)) as session:
                        session.add_many(records)


def tale(year: Year, day: date) -> Occasion:
    """The occasion on which what happened that day is written down."""
    return next((o for o in TALES if day <= _day(year, o)), Occasion.CLOSING)


def _day(year: Year, occasion: Occasion) -> date:
    return year.day(_AT[occasion])
