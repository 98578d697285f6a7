"""Making a demonstration office: founding it and living through its years."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import select

from ilp_desktop.demonstration.chance import Chance
from ilp_desktop.demonstration.last_days import LastDays
from ilp_desktop.demonstration.ledger import Ledger, StandingClock
from ilp_desktop.demonstration.pupils import pupils
from ilp_desktop.demonstration.school import (
    Faculty,
    House,
    close_year,
    fill_offices,
    found,
    give_accounts,
    hire,
    offer,
    open_year,
    year_as_kept,
)
from ilp_desktop.demonstration.sheet import Reader
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.weeks import Weeks
from ilp_desktop.demonstration.years import YEARS, ZONE, Year, moment, monday_of
from ilp_desktop.demonstration.years_work import YearsWork
from ilp_desktop.office.plan_rows import PolicyRow
from ilp_desktop.policy.people import StaffRole
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.records import PolicyText
from ilp_desktop.vault import FLOOR, Bounds, IdMaker, KeyCost, SignedIn, Vault, create_vault
from ilp_desktop.vault.folders import Mounts, mounts
from ilp_desktop.vault.slot_file import PRODUCTION

SEED = 5140
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Demonstration:
    """A demonstration office that was made: who signs in, all with one passphrase."""

    handles: tuple[str, ...]
    """The main counselor first."""
    students: int


def make_demonstration(
    folder: Path,
    *,
    today: date,
    passphrase: str,
    students: int = 350,
    seed: int = SEED,
    profile: Path | None = None,
    cost: KeyCost = FLOOR,
    bounds: Bounds = PRODUCTION,
    mounted: Mounts = mounts,
    progress: Progress = lambda _words: None,
) -> Demonstration:
    """Makes the office in a new folder; who wants to enter it unlocks it as any other.

    The cost of keys is the least one that the program believes: nobody's secrets are here.
    """
    first_in = starting_year(today) - YEARS + 1
    clock = StandingClock(moment(date(first_in, 8, 4), time(9, 0)).astimezone(UTC))
    new = create_vault(
        folder,
        handle=texts().staff[0].handle,
        passphrase=passphrase,
        school_words=(texts().school["name"], texts().school["district"]),
        clock=clock,
        ids=IdMaker(clock, Chance(f"{seed} vault").getrandbits),
        profile=profile,
        zone=ZONE,
        cost=cost,
        bounds=bounds,
        mounts=mounted,
        hasty=True,
    )
    with _uncollected(), ExitStack() as undo:
        undo.callback(shutil.rmtree, folder, ignore_errors=True)  # half an office is none
        undo.callback(new.vault.close)
        new.vault.ids = IdMaker(clock, Chance(f"{seed} office").getrandbits)
        tale = _Tale(new.vault, clock, new.account, today, seed, progress)
        made = tale.tell(students, passphrase)
        undo.pop_all()
    new.vault.close()
    return made


@contextmanager
def _uncollected() -> Iterator[None]:
    """Looking for garbage among so many records that are all wanted takes a sixth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Tale:
    """The office from its founding until today."""

    def __init__(
        self,
        vault: Vault,
        clock: StandingClock,
        account: SignedIn,
        today: date,
        seed: int,
        progress: Progress,
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._me = account
        self._today = today
        self._progress = progress
        self._chance = Chance(f"{seed} {today.isoformat()}")
        self._ids = IdMaker(clock, Chance(f"{seed} records").getrandbits)
        self._ledger = Ledger(vault, clock, self._ids)

    def tell(self, students: int, passphrase: str) -> Demonstration:
        self._progress("Founding the school")
        faculty, house = self._found(passphrase)
        counselors = faculty.all_of(StaffRole.COUNSELOR)
        cast = pupils(self._chance, students, counselors, self._today)
        work = YearsWork(self._chance, self._ledger, faculty, house, self._reader(faculty, house))
        for place in range(YEARS):
            year = self._open(house, place)
            self._progress(f"School year {year.name}")
            told = work.do(year, cast)
            self._ledger.write(year)
            if not year.is_present:
                self._close(year)
                continue
            self._progress("The last days")
            Weeks(self._chance, work.convener, faculty, year).fill(told)
            self._last_days(year, faculty, told)
        handles = tuple(one.text.handle for one in faculty.everybody if one.account)
        return Demonstration(handles, len(cast))

    def _last_days(self, year: Year, faculty: Faculty, told: list[Telling]) -> None:
        """Day by day; the calendar of these weeks is entered on last week's Friday, and what came
        of this week's on the day before today."""
        days = LastDays(self._chance, self._vault, self._clock, year)
        deeds = [
            deed
            for number, counselor in enumerate(faculty.all_of(StaffRole.COUNSELOR))
            for deed in days.deeds(counselor, told, many=number == 0)
        ]
        friday = monday_of(self._today) - timedelta(days=3)
        before = max(friday, self._today - timedelta(days=1))
        evening, last = (moment(day, time(15, 20)).astimezone(UTC) for day in (friday, before))
        days.do([deed for deed in deeds if deed.at < evening])
        self._ledger.write_weeks(year, friday)
        days.do([deed for deed in deeds if evening <= deed.at < last])
        self._ledger.write_so_far(year, before)
        days.do([deed for deed in deeds if deed.at >= last])

    def _reader(self, faculty: Faculty, house: House) -> Reader:
        with self._vault.reading(self._me) as session:
            policy = session.scalars(select(PolicyText)).one()
            row = PolicyRow(
                code=policy.code,
                title=policy.title,
                approved_on=policy.approved_on,
                citations=policy.citations,
            )
        return Reader(
            {one.person_id: one.name for one in faculty.everybody},
            row,
            {one.id: one for one in house.programs.values()},
            {one.id: one for one in house.resources.values()},
        )

    def _found(self, passphrase: str) -> tuple[Faculty, House]:
        vault, me = self._vault, self._me
        with vault.changing(me, "Found the office") as session:
            found(session, texts().staff[0])
        with vault.changing(me, "Enter the staff") as session:
            hired = hire(session, self._ids)
        faculty = Faculty(give_accounts(vault, me, hired, passphrase))
        with vault.changing(me, "Fill the offices of the school") as session:
            fill_offices(session, faculty)
        with vault.changing(me, "List what school and community offer") as session:
            house = offer(session, self._ids, starting_year(self._clock.moment.date()))
        return faculty, house

    def _open(self, house: House, place: int) -> Year:
        starts_in = starting_year(self._today) - YEARS + 1 + place
        self._clock.moment = self._moment(min(date(starts_in, 8, 5), self._today))
        with self._vault.changing(self._me, f"Open the school year {starts_in}") as session:
            open_year(session, house, starts_in)
        with self._vault.reading(self._me) as session:
            return year_as_kept(session, starts_in, place, self._today)

    def _close(self, year: Year) -> None:
        self._clock.moment = self._moment(date(year.starts_in + 1, 6, 30))
        with self._vault.changing(self._me, f"Close the school year {year.name}") as session:
            close_year(session, year)

    def _moment(self, day: date) -> datetime:
        return moment(day, time(7, 45)).astimezone(UTC)
