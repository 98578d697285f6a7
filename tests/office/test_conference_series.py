"""A conference that is held again and again: its days, what is left out, what it overlaps."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import conferences
from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.office.conference_series import SeriesDay, new_series, series_days
from ilp_desktop.office.school_days import NewSchoolDay, add_school_day
from ilp_desktop.policy.conferences import ConferenceKind, Repeat
from ilp_desktop.policy.school_year import DayKind
from tests.offices import AnOffice

TUESDAY = datetime(2026, 9, 15, 9)
TRAINING = NewConference(
    kind=ConferenceKind.IN_SERVICE, starts_at=TUESDAY, topic="Writing objectives", place="Library"
)


def enter(office: AnOffice, kind: DayKind, on: date) -> None:
    with office.changing("Enter") as session:
        new = NewSchoolDay(kind=kind, name="Harvest recess", from_on=on, out_at=TUESDAY.time())
        add_school_day(session, new)


def days(office: AnOffice, until: date, how: Repeat = Repeat.WEEKLY) -> tuple[SeriesDay, ...]:
    with office.reading() as session:
        return series_days(session, TRAINING, how, until)


def test_days_without_school_are_left_out_and_early_out_days_are_not(office: AnOffice) -> None:
    enter(office, DayKind.RECESS, date(2026, 9, 22))
    enter(office, DayKind.EARLY_OUT, date(2026, 9, 29))
    found = days(office, date(2026, 10, 5))
    assert [(it.on.day, it.left_out) for it in found] == [
        (15, ""),
        (22, "Harvest recess"),
        (29, ""),
    ]
    with office.changing("New series") as session:
        made = new_series(session, TRAINING, Repeat.WEEKLY, date(2026, 10, 5))
    with office.reading() as session:
        rows = conferences.between(session, date(2026, 9, 1), date(2026, 11, 1))
    assert [(row.id, row.starts_at) for row in rows] == [
        (made[0], TUESDAY),
        (made[1], datetime(2026, 9, 29, 9)),
    ]


def test_summer_is_outside_the_school_year(office: AnOffice) -> None:
    found = days(office, date(2027, 8, 31), Repeat.MONTHLY)
    assert found[0].left_out == ""
    assert "outside the school year" in [it.left_out for it in found]


def test_what_a_day_would_overlap_is_said_of_that_day(office: AnOffice) -> None:
    with office.changing("New conference") as session:
        taken = NewConference(
            kind=ConferenceKind.IN_SERVICE,
            starts_at=datetime(2026, 9, 22, 9, 15),
            topic="Fire drill",
            place="library",
        )
        conferences.new_conference(session, taken)
    found = days(office, date(2026, 9, 30))
    assert [[clash.what for clash in it.clashes] for it in found] == [
        [],
        ["Library", "Alex Lee"],
        [],
    ]


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (date(2026, 9, 14), "before the first"),
        (date(2028, 1, 1), "within a year"),
    ],
)
def test_a_series_ends_after_it_begins_and_within_a_year(
    office: AnOffice, until: date, said: str
) -> None:
    with pytest.raises(OfficeError, match=said):
        days(office, until)


def test_a_series_without_a_day_of_school_is_refused(office: AnOffice) -> None:
    enter(office, DayKind.HOLIDAY, TUESDAY.date())
    with (
        pytest.raises(OfficeError, match="no school on any"),
        office.changing("New series") as session,
    ):
        new_series(session, TRAINING, Repeat.WEEKLY, TUESDAY.date())
