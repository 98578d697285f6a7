"""The demonstration office is whole, the same each time, and nobody in it is real."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from ilp_desktop.demonstration import make_demonstration
from ilp_desktop.demonstration.years import ZONE, monday_of
from ilp_desktop.office import canonical
from ilp_desktop.office.access import gate
from ilp_desktop.office.completeness import file_lacks
from ilp_desktop.office.conferences import between
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.journal import entries
from ilp_desktop.office.plan_reading import living_plan, of_plan
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.office.school import office
from ilp_desktop.office.student_list import count_students, list_students
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.policy.people import Rights
from ilp_desktop.policy.plan import PlanState
from ilp_desktop.records import (
    Guardian,
    Invitation,
    Participant,
    Person,
    Plan,
    PlanVersion,
    Record,
    School,
    Student,
    Telephone,
)
from ilp_desktop.vault import OfficeSession, SignedIn, Vault, checks, open_vault, strength
from ilp_desktop.vault.word_passphrase import word_passphrase
from tests.vaults import CHEAP, CHEAP_BOUNDS, PASSPHRASE

A_THURSDAY = date(2026, 12, 3)
STUDENTS = 40


@dataclass
class AnOffice:
    """A demonstration office that was made, open for somebody."""

    vault: Vault
    account: SignedIn
    handles: tuple[str, ...]


def an_office(
    folder: Path, today: date, students: int, who: str = "d.whitfield", seed: int = 7
) -> AnOffice:
    """A demonstration office of so many students, with keys that cost nothing."""
    made = make_demonstration(
        folder,
        today=today,
        passphrase=PASSPHRASE,
        students=students,
        seed=seed,
        cost=CHEAP,
        bounds=CHEAP_BOUNDS,
        mounted=list,
    )
    vault = open_vault(
        folder,
        clock=lambda: datetime.combine(today, time(9), ZONE).astimezone(UTC),
        gate=gate,
        zone=ZONE,
        cost=CHEAP,
        bounds=CHEAP_BOUNDS,
        mounts=list,
    )
    return AnOffice(vault, vault.unlock(who, PASSPHRASE), made.handles)


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnOffice]:
    folder = tmp_path_factory.mktemp("demonstration") / "Demonstration.ilpvault"
    made = an_office(folder, A_THURSDAY, STUDENTS)
    yield made
    made.vault.close()


@pytest.fixture
def session(demonstration: AnOffice) -> Iterator[OfficeSession]:
    """What the main counselor sees."""
    with demonstration.vault.reading(demonstration.account) as session:
        yield session


@pytest.fixture
def everything(demonstration: AnOffice) -> Iterator[OfficeSession]:
    """What the Principal sees, who takes part in every plan."""
    vault = demonstration.vault
    with vault.reading(vault.unlock("h.brockbank", PASSPHRASE)) as session:
        yield session


def all_rows(vault: Vault) -> dict[str, list[Any]]:
    """Every row of every record's table, keys left out."""
    with vault.store.reading() as connection:
        return {
            table.name: connection.exec_driver_sql(
                f'SELECT * FROM "{table.name}" ORDER BY id'
            ).all()
            for table in Record.metadata.sorted_tables
            if "id" in table.c and table.name not in ("signing_key", "history_change")
        }


def test_the_same_seed_day_and_number_make_the_same_records(tmp_path: Path) -> None:
    first = an_office(tmp_path / "a.ilpvault", A_THURSDAY, 6)
    second = an_office(tmp_path / "b.ilpvault", A_THURSDAY, 6)
    rows, again = all_rows(first.vault), all_rows(second.vault)
    assert sum(map(len, rows.values())) > 500
    assert rows == again
    first.vault.close()
    second.vault.close()


def test_another_seed_makes_another_office(tmp_path: Path) -> None:
    first = an_office(tmp_path / "a.ilpvault", A_THURSDAY, 2)
    second = an_office(tmp_path / "b.ilpvault", A_THURSDAY, 2, seed=8)
    assert all_rows(first.vault)["journal_entry"] != all_rows(second.vault)["journal_entry"]
    first.vault.close()
    second.vault.close()


def test_every_check_passes(demonstration: AnOffice) -> None:
    failed = [result for result in checks.run(demonstration.vault) if not result.passed]
    assert not failed


def test_the_office_says_that_it_is_a_demonstration(session: OfficeSession) -> None:
    row = office(session)
    assert row.is_demonstration
    assert row.policy_code == "5140"


def test_it_is_marked_on_the_school_itself(session: OfficeSession) -> None:
    assert session.scalars(select(School.is_demonstration)).one()


def test_the_main_counselor_comes_first(demonstration: AnOffice) -> None:
    assert demonstration.handles[0] == "d.whitfield"
    assert demonstration.account.handle in demonstration.handles


def test_each_counselor_sees_a_caseload_and_the_principal_everybody(
    session: OfficeSession, everything: OfficeSession
) -> None:
    assert 20 <= count_students(session) < STUDENTS
    assert count_students(everything) == STUDENTS


def test_the_first_student_of_the_list_has_a_complete_file(session: OfficeSession) -> None:
    first = list_students(session)[0]
    file = ilp_file(session, first.id)
    assert file.years[0].plan is not None
    assert file.years[0].plan.objectives
    assert len(file.years) > 1
    assert file.years[0].conferences
    assert file.years[0].journal


def test_grades_7_to_12_are_there(everything: OfficeSession) -> None:
    assert {row.grade for row in list_students(everything)} >= {7, 8, 9, 10, 11, 12}


def test_complete_files_lack_something_telling_and_lean_ones_much(
    everything: OfficeSession,
) -> None:
    lacks = [
        len(file_lacks(ilp_file(everything, row.id))) for row in list_students(everything)[:14]
    ]
    assert max(lacks) > 8
    assert any(lack <= 3 for lack in lacks)


def test_a_closed_plan_reads_as_its_last_version_has_it(everything: OfficeSession) -> None:
    plans = everything.scalars(select(Plan).where(Plan.state == PlanState.CLOSED)).all()
    assert len(plans) > 10
    for plan in plans:
        versions = of_plan(everything, PlanVersion, plan.id)
        kept = canonical.read(PlanRow, versions[-1].content)
        living = living_plan(everything, plan, versions[:-1])
        assert replace(kept, state=plan.state) == living
        assert versions[-1].sha256 == canonical.digest(versions[-1].content)


def test_an_adult_whom_a_court_bars_takes_no_part_and_is_invited_nowhere(
    everything: OfficeSession,
) -> None:
    barred = everything.scalars(
        select(Guardian.person_id).where(Guardian.rights == Rights.BARRED)
    ).all()
    assert barred
    for kind in (Participant, Invitation):
        assert not everything.scalars(select(kind.id).where(kind.person_id.in_(barred))).all()


def test_somebody_is_of_age_and_somebody_has_a_single_name(everything: OfficeSession) -> None:
    born = everything.scalars(select(Student.born_on)).all()
    assert any(day and day <= date(2008, 12, 3) for day in born)
    assert any(not row.given_name for row in list_students(everything))


def test_brothers_and_sisters_share_their_guardians(everything: OfficeSession) -> None:
    rows = everything.execute(
        select(Guardian.person_id, Person.family_name)
        .join(Student, Student.id == Guardian.student_id)
        .join(Person, Person.id == Student.person_id)
    ).all()
    families = {adult: {name for one, name in rows if one == adult} for adult, _ in rows}
    assert len(rows) > len(families)
    assert all(len(names) == 1 for names in families.values())


def test_telephones_are_of_the_range_that_nobody_has(everything: OfficeSession) -> None:
    written = everything.scalars(select(Telephone.written)).all()
    assert written
    assert all(re.fullmatch(r"\(435\) 555-01\d\d", number) for number in written)


def test_no_text_has_a_gap_that_was_not_filled_in(demonstration: AnOffice) -> None:
    for name, rows in all_rows(demonstration.vault).items():
        for row in rows:
            gaps = [
                value
                for value in row
                if isinstance(value, str) and re.search(r"\{\w*\}| ~ ", value)
            ]
            assert not gaps or name == "plan_version", (name, gaps)


def test_nothing_was_made_in_the_future(demonstration: AnOffice) -> None:
    with demonstration.vault.reading(demonstration.account) as session:
        latest = max(session.scalars(select(Person.made_at)))
        assert latest.date() <= A_THURSDAY
        assert max(entry.happened_at.date() for entry in entries(session)) < A_THURSDAY


def test_the_calendar_of_this_week_is_full(session: OfficeSession) -> None:
    monday = monday_of(A_THURSDAY)
    conferences = between(session, monday, monday + timedelta(days=7))
    assert len(conferences) >= 14
    assert {c.state for c in conferences} >= {ConferenceState.HELD, ConferenceState.PLANNED}


@pytest.mark.parametrize(
    "today",
    [
        date(2026, 11, 25),
        date(2026, 12, 28),
        date(2027, 7, 14),
        date(2026, 8, 19),
        date(2028, 2, 29),
    ],
    ids=["thanksgiving", "recess", "summer", "first days", "leap day"],
)
def test_an_office_can_be_made_on_any_day(tmp_path: Path, today: date) -> None:
    made = an_office(tmp_path / "any.ilpvault", today, 8)
    with made.vault.reading(made.account) as session:
        monday = monday_of(today)
        assert len(between(session, monday, monday + timedelta(days=7))) >= 6
        for row in list_students(session):
            assert ilp_file(session, row.id).years
    made.vault.close()


def test_half_an_office_is_taken_away_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "half.ilpvault"

    def stop(words: str) -> None:
        if words.startswith("School year"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_demonstration(
            folder,
            today=A_THURSDAY,
            passphrase=PASSPHRASE,
            students=2,
            cost=CHEAP,
            bounds=CHEAP_BOUNDS,
            mounted=list,
            progress=stop,
        )
    assert not folder.exists()


def test_passphrases_are_strong_and_never_the_same() -> None:
    made = {word_passphrase(5) for _ in range(50)}
    assert len(made) == 50
    assert all(strength(passphrase).allowed for passphrase in made)
