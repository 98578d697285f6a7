"""Days without school and early-out days."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.school_days import (
    NewSchoolDay,
    SchoolDayRow,
    add_school_day,
    change_school_day,
    remove_school_day,
    school_days,
)
from ilp_desktop.policy.school_year import DayKind
from tests.offices import AnOffice
from tests.vaults import a_vault

THURSDAY, FRIDAY = date(2026, 11, 26), date(2026, 11, 27)
THANKSGIVING = NewSchoolDay(
    kind=DayKind.RECESS, name="Thanksgiving", from_on=THURSDAY, to_on=FRIDAY
)
EARLY = NewSchoolDay(
    kind=DayKind.EARLY_OUT, name="Early out", from_on=date(2026, 12, 2), out_at=time(13, 20)
)


def enter(office: AnOffice, new: NewSchoolDay) -> str:
    with office.changing("Enter") as session:
        return add_school_day(session, new)


def kept(office: AnOffice, first: date, last: date) -> tuple[SchoolDayRow, ...]:
    with office.reading() as session:
        return school_days(session, first, last)


def test_days_are_found_by_any_day_that_they_touch(office: AnOffice) -> None:
    enter(office, EARLY)
    enter(office, THANKSGIVING)
    found = kept(office, FRIDAY, date(2026, 12, 31))
    assert [(it.name, it.out_at) for it in found] == [
        ("Thanksgiving", None),
        ("Early out", time(13, 20)),
    ]
    assert found[0].holds(THURSDAY)
    assert not found[0].holds(date(2026, 11, 28))
    assert [it.kind.has_school for it in found] == [False, True]
    assert kept(office, date(2026, 11, 1), date(2026, 11, 25)) == ()


def test_days_are_changed_and_removed(office: AnOffice) -> None:
    made = enter(office, EARLY)
    holiday = NewSchoolDay(
        kind=DayKind.HOLIDAY, name=" Snow day ", from_on=EARLY.from_on, out_at=time(12)
    )
    with office.changing("Change") as session:
        change_school_day(session, made, holiday)
    (row,) = kept(office, EARLY.from_on, EARLY.from_on)
    assert (row.name, row.kind, row.out_at) == ("Snow day", DayKind.HOLIDAY, None)
    with office.changing("Remove") as session:
        remove_school_day(session, made)
    assert kept(office, EARLY.from_on, EARLY.from_on) == ()
    with office.trying(office.account) as session, pytest.raises(OfficeError, match="removed"):
        remove_school_day(session, made)


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (NewSchoolDay(kind=DayKind.RECESS, name=" ", from_on=FRIDAY), "name"),
        (NewSchoolDay(kind=DayKind.RECESS, name="X", from_on=FRIDAY, to_on=THURSDAY), "before"),
        (NewSchoolDay(kind=DayKind.EARLY_OUT, name="X", from_on=FRIDAY), "out"),
    ],
)
def test_what_cannot_be_is_refused_in_words(office: AnOffice, new: NewSchoolDay, said: str) -> None:
    with office.trying(office.account) as session, pytest.raises(OfficeError, match=said):
        add_school_day(session, new)


def test_an_office_without_a_school_has_no_school_days(tmp_path: Path) -> None:
    empty = AnOffice(a_vault(tmp_path))
    with empty.trying(empty.account) as session, pytest.raises(OfficeError, match="no school"):
        add_school_day(session, EARLY)
    empty.vault.close()
