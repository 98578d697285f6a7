"""Calendars are read into the days that a person would read in them, broken ones too."""

from __future__ import annotations

import csv
import random
import time as clock
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.calendars import LARGEST_CALENDAR, Window, read_calendar
from ilp_desktop.office.incoming.events import CalendarSet
from tests.calendars import DENVER, YEAR, event, ical, read, whole
from tests.samples import SAMPLES, with_samples

ICS = SAMPLES / "ics"
FRIDAYS = 1 + (date(2030, 6, 28) - date(2022, 10, 21)).days // 7
LONG = Window(date(2000, 7, 1), date(2030, 6, 30), DENVER)


def days(found: CalendarSet) -> list[tuple[str, date, date]]:
    return [(it.title, it.from_on, it.to_on) for it in found.events]


def reasons(found: CalendarSet) -> list[str]:
    return [str(it.reason) for it in found.problems]


def test_the_end_of_whole_days_is_the_day_after(tmp_path: Path) -> None:
    found = read(tmp_path, ical(whole("1", "Winter\\, recess", "20261222", "20270103")))
    (one,) = found.events
    assert (one.key, one.title) == ("1", "Winter, recess")
    assert (one.from_on, one.to_on) == (date(2026, 12, 22), date(2027, 1, 2))
    assert (one.begins, one.ends, one.origin.line) == (None, None, 4)
    assert found.problems == ()


def test_one_whole_day_needs_no_end_and_a_length_will_do(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        ical(
            whole("1", "Labor Day", "20260907"),
            whole("2", "Fall break", "20261015", "", "DURATION:P2D"),
        ),
    )
    assert days(found) == [
        ("Labor Day", date(2026, 9, 7), date(2026, 9, 7)),
        ("Fall break", date(2026, 10, 15), date(2026, 10, 16)),
    ]


def test_days_from_midnight_to_midnight_are_whole_days_which_is_told(tmp_path: Path) -> None:
    lines = "DTSTART:20261126T000000", "DTEND:20261128T000000"
    utc = "DTSTART:20261126T070000Z", "DTEND:20261128T070000Z"  # midnight at the school
    found = read(tmp_path, ical(event("1", "Thanksgiving", *lines), event("2", "Same", *utc)))
    span = date(2026, 11, 26), date(2026, 11, 27)
    assert days(found) == [("Thanksgiving", *span), ("Same", *span)]
    assert [it.begins for it in found.events] == [None, None]
    assert ["midnight" in it for it in reasons(found)] == [True, True]
    assert not any(it.refuses for it in found.problems)


def test_hours_are_told_as_the_clock_at_the_school_shows_them(tmp_path: Path) -> None:
    zone = "DTSTART;TZID=America/New_York:20260930T152000", "DTEND:20260930T210000Z"
    late = "DTSTART:20260930T180000", "DTEND:20261001T000000"
    found = read(tmp_path, ical(event("1", "Early out", *zone), event("2", "Night", *late)))
    first, second = found.events
    assert (first.begins, first.ends) == (time(13, 20), time(15))
    assert (second.begins, second.to_on) == (time(18), date(2026, 9, 30))


def test_a_series_leaves_out_its_exceptions_and_moves_the_day_that_was_moved(
    tmp_path: Path,
) -> None:
    weekly = event(
        "w",
        "Early out",
        "DTSTART;TZID=America/Denver:20260902T132000",
        "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260930T235959Z",
        "EXDATE;TZID=America/Denver:20260909T132000",
    )
    moved = event(
        "w",
        "Early out\\, moved",
        "RECURRENCE-ID;TZID=America/Denver:20260916T132000",
        "DTSTART;TZID=America/Denver:20260917T120000",
    )
    off = event(
        "w",
        "Early out",
        "RECURRENCE-ID;TZID=America/Denver:20260923T132000",
        "DTSTART;TZID=America/Denver:20260923T132000",
        "STATUS:Cancelled",
    )
    found = read(tmp_path, ical(weekly, moved, off))
    told = [(it.key, it.from_on.day, it.is_cancelled) for it in found.events]
    assert sorted(told) == [
        ("w/2026-09-02", 2, False),
        ("w/2026-09-16", 17, False),
        ("w/2026-09-23", 23, True),
        ("w/2026-09-30", 30, False),
    ]


def test_a_yearly_day_is_worked_out_within_the_window_alone(tmp_path: Path) -> None:
    rule = "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO"
    found = read(tmp_path, ical(whole("l", "Labor Day", "18940903", "18940904", rule)))
    assert days(found) == [("Labor Day", date(2026, 9, 7), date(2026, 9, 7))]


def test_of_two_editions_of_an_event_the_later_counts(tmp_path: Path) -> None:
    earlier = whole("1", "Fall break", "20261015", "20261016", "SEQUENCE:1")
    later = whole("1", "Fall break", "20261016", "20261019", "SEQUENCE:2")
    found = read(tmp_path, ical(later, earlier))
    assert days(found) == [("Fall break", date(2026, 10, 16), date(2026, 10, 18))]


def test_two_events_of_one_id_are_told_apart_by_their_days(tmp_path: Path) -> None:
    found = read(tmp_path, ical(whole("1", "A", "20261015"), whole("1", "B", "20261102")))
    assert [it.key for it in found.events] == ["1/2026-10-15", "1/2026-11-02"]


def test_an_event_without_an_id_is_known_by_its_words_and_day(tmp_path: Path) -> None:
    found = read(tmp_path, ical(whole("", "Labor Day", "20260907")))
    assert [it.key for it in found.events] == ["Labor Day@2026-09-07"]


def test_called_off_events_are_marked_in_any_case_and_by_the_whole_file(tmp_path: Path) -> None:
    text = ical(whole("1", "A", "20261015", "", "STATUS:cancelled"), whole("2", "B", "20261016"))
    assert [it.is_cancelled for it in read(tmp_path, text).events] == [True, False]
    text = ical(whole("2", "B", "20261016"), head="METHOD:CANCEL")
    assert [it.is_cancelled for it in read(tmp_path, text).events] == [True]


def test_days_outside_the_school_years_stay_out(tmp_path: Path) -> None:
    found = read(tmp_path, ical(whole("1", "A", "20260630"), whole("2", "B", "20270701")))
    assert found.events == ()
    found = read(tmp_path, ical(whole("1", "A", "20260628", "20260702")))
    assert len(found.events) == 1


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("DTSTART;VALUE=DATE:20261015", "DTEND;VALUE=DATE:20261015"), "ends when it begins"),
        (("DTSTART;VALUE=DATE:20261015", "DTEND;VALUE=DATE:20261001"), "ends before it begins"),
        (("DTSTART:20261015T130000", "DTEND:20261015T120000"), "ends before it begins"),
    ],
)
def test_an_end_that_makes_no_sense_is_repaired_and_told(
    tmp_path: Path, lines: tuple[str, ...], told: str
) -> None:
    found = read(tmp_path, ical(event("1", "Fall break", *lines)))
    assert days(found) == [("Fall break", date(2026, 10, 15), date(2026, 10, 15))]
    assert [told in it for it in reasons(found)] == [True]
    assert not found.problems[0].refuses


@pytest.mark.parametrize(
    "lines",
    [
        ("DESCRIPTION:no day",),
        ("DTSTART:yesterday",),
        ("DTSTART;VALUE=DATE:20261015", "DTEND:20261015T120000"),
        ("DTSTART;VALUE=TIME:120000",),
    ],
)
def test_an_event_without_a_day_stays_out_and_the_others_come_in(
    tmp_path: Path, lines: tuple[str, ...]
) -> None:
    found = read(tmp_path, ical(event("1", "Broken", *lines), whole("2", "Whole", "20261015")))
    assert [it.title for it in found.events] == ["Whole"]
    (problem,) = [it for it in found.problems if it.refuses]
    assert (problem.value, problem.origin.line) == ("Broken", 4)


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=SECONDLY", "FREQ=HOURLY;COUNT=3", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
        *("FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;BYSECOND=1,2,3", "FREQ=YEARLY;BYYEARDAY=366"),
        *("FREQ=YEARLY;BYMONTH=13", "FREQ=NEVER", "COUNT=2", "FREQ=DAILY;BYMONTHDAY=0"),
    ],
)
def test_rules_that_no_school_has_are_refused_before_they_are_counted_along(
    tmp_path: Path, rule: str
) -> None:
    began = clock.perf_counter()
    found = read(tmp_path, ical(whole("1", "Often", "20260801", "", f"RRULE:{rule}")))
    assert found.events == ()
    assert found.problems[0].refuses
    assert clock.perf_counter() - began < 2


def test_a_series_from_long_ago_or_of_far_too_many_is_refused(tmp_path: Path) -> None:
    found = read(tmp_path, ical(whole("1", "Old", "18500101", "", "RRULE:FREQ=DAILY")))
    assert [it.refuses for it in found.problems] == [True]
    many = [whole(str(at), f"It {at}", "19000101", "", "RRULE:FREQ=DAILY") for at in range(40)]
    began = clock.perf_counter()
    found = read(tmp_path, ical(*many), Window(date(2026, 7, 1), date(2026, 7, 1), DENVER))
    assert any("more events that repeat" in it for it in reasons(found))
    assert clock.perf_counter() - began < 10


def test_a_calendar_of_too_many_events_or_letters_is_refused(tmp_path: Path) -> None:
    daily = whole("1", "Daily", "20000101", "", "RRULE:FREQ=DAILY")
    again = whole("2", "Daily", "20000101", "", "RRULE:FREQ=DAILY")
    with pytest.raises(OfficeError, match="more than a school"):
        read(tmp_path, ical(daily, again), LONG)
    with pytest.raises(OfficeError, match="more than a school"):
        read(tmp_path, b" " * (LARGEST_CALENDAR + 1))
    one = b"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n"
    with pytest.raises(OfficeError, match="more than a school"):
        read(tmp_path, b"BEGIN:VCALENDAR\r\n" + one * 10_001 + b"END:VCALENDAR\r\n")


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"not a calendar", b"BEGIN:VCALENDAR", b"PK\x03\x04\x00\x00", b"\xff\xfe\x00"),
        pytest.param(b"BEGIN:VCALENDAR\r\n" * 3000, id="nested"),
    ],
)
def test_what_is_no_calendar_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(OfficeError, match="is no calendar that can be read"):
        read(tmp_path, content)
    with pytest.raises(OfficeError, match="cannot be read from where it lies"):
        read_calendar(tmp_path / "none.ics", YEAR)


def test_letters_of_windows_are_told_and_utf_16_is_read(tmp_path: Path) -> None:
    text = ical(whole("1", "Día festivo", "20261015"), head="X-WR-CALNAME:Escuela Ñandú")
    found = read(tmp_path, text.encode("cp1252"))
    assert (found.name, found.events[0].title) == ("Escuela Ñandú", "Día festivo")
    assert ["letters" in it for it in reasons(found)] == [True]
    found = read(tmp_path, text.encode("utf-16"))
    assert (found.events[0].title, found.problems) == ("Día festivo", ())
    assert read(tmp_path, "\ufeff" + text).events[0].title == "Día festivo"


def test_a_part_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, ical(whole("1", "A", "20261015", "", "CREATED:broken", "TZOFFSETTO:x")))
    assert len(found.events) == 1
    assert all(not it.refuses for it in found.problems)
    assert any("left out" in it for it in reasons(found))


@with_samples
def test_every_sample_gives_days_or_a_refusal_in_good_time() -> None:
    paths = sorted(ICS.rglob("*.ics"))
    with (ICS / "CLASSIFIED.csv").open(encoding="utf-8") as listed:
        assert len(paths) == len(list(csv.DictReader(listed)))
    refused = []
    for path in paths:
        began = clock.perf_counter()
        try:
            read_calendar(path, LONG)
        except OfficeError:
            refused.append(path.name)
        assert clock.perf_counter() - began < 10, path.name
    assert sorted(refused) == [
        "big_bad_calendar.ics",
        "fuzz_testcase_0_char_in_component_name.ics",
        "fuzz_testcase_invalid_month.ics",
        "fuzz_testcase_vtimezone_lone_cr.ics",
        "issue_104_broken_calendar.ics",
        "parsing_error_in_UTC_offset.ics",
        "pr_480_summary_with_colon.ics",
        "small_bad_calendar.ics",
    ]


@with_samples
@pytest.mark.parametrize(
    ("name", "count", "first"),
    [
        ("example", 3, ("New Year's Day", date(2022, 1, 1))),
        ("multiple_calendar_components", 3, ("Christmas again!", date(2003, 12, 25))),
        ("issue_466_convert_tzid_with_slash", FRIDAYS, None),
        ("issue_1081_event_with_rrule", 10, None),
        ("rfc_7265_appendix_example_2_ical", 6, None),
    ],
)
def test_samples_have_the_days_that_were_counted_by_hand(
    name: str, count: int, first: tuple[str, date] | None
) -> None:
    found = read_calendar(ICS / "collective_icalendar" / "calendars" / f"{name}.ics", LONG)
    assert len(found.events) == count
    if first is not None:
        assert first in [(it.title, it.from_on) for it in found.events]


SCHOOL = ical(
    whole("1", "Labor Day", "20260907", "20260908"),
    event("2", "Early out", "DTSTART:20260902T132000", "RRULE:FREQ=WEEKLY;COUNT=30"),
    event("2", "Early out", "RECURRENCE-ID:20260909T132000", "DTSTART:20260910T132000"),
    whole("3", "Term 1 ends", "20261015", "20261016", "STATUS:CONFIRMED"),
).encode()
PIECES = [b"\r\n", b"\0", b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b";VALUE=DATE", b":", b"\xff"]
PIECES += [b"RRULE:FREQ=DAILY\r\n", b"INTERVAL=0;", b"99999999", b"-1", b"RECURRENCE-ID:", b","]
PIECES += [b"DTSTART:00010101T000000Z\r\n", b"DTEND:99991231\r\n", b"DURATION:P99999W\r\n"]


def _is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    began = clock.perf_counter()
    try:
        found = read(tmp_path, content)
    except OfficeError:
        return
    assert all(it.from_on <= it.to_on for it in found.events)
    assert clock.perf_counter() - began < 10


def _mutated(seed: int) -> bytes:
    chance = random.Random(seed)
    content = bytearray(SCHOOL)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(content))
        if chance.random() < 0.3:
            del content[at : at + chance.randint(1, 40)]
        else:
            content[at:at] = chance.choice(PIECES)
    return bytes(content)


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 2**32))
def test_a_damaged_calendar_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    _is_read_or_refused(tmp_path, _mutated(seed))


@pytest.mark.long
def test_calendars_damaged_by_the_thousand_are_read_or_refused(tmp_path: Path) -> None:
    for seed in range(5000):
        _is_read_or_refused(tmp_path, _mutated(seed))
