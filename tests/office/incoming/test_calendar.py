"""A school's calendar against the office's days and terms: seen first, then kept, then undone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.history import take_back
from ilp_desktop.office.incoming.calendar import (
    CalendarImport,
    calendar_window,
    compare_calendar,
)
from ilp_desktop.office.incoming.preview import Outcome, PreviewRow, Taken, everything_sure
from ilp_desktop.office.school_days import (
    NewSchoolDay,
    SchoolDayRow,
    add_school_day,
    change_school_day,
    remove_school_day,
    school_days,
)
from ilp_desktop.office.settings import year_settings
from ilp_desktop.policy.school_year import DayKind
from ilp_desktop.records import SchoolYear
from tests.calendars import event, ical, read, whole
from tests.offices import AnOffice

LABOR = whole("l", "Labor Day", "20260907")
RECESS = whole("f", "Fall Recess", "20261015", "20261017")
EARLY = event("e", "Early Out", "DTSTART:20260930T132000", "DTEND:20260930T150000")
NIGHT = event("n", "SEP Conferences", "DTSTART:20260924T160000", "DTEND:20260924T200000")
GAME = event("g", "Football at Delta", "DTSTART:20260918T190000")
UNTOLD = whole("v", "Veterans Day", "20261111")
SCHOOL = ical(LABOR, RECESS, EARLY, NIGHT, GAME, UNTOLD, head="X-WR-CALNAME:Northridge High")


class Trying:
    """One calendar after the other comes into an office."""

    def __init__(self, office: AnOffice, folder: Path) -> None:
        self.office = office
        self.folder = folder

    def compare(self, *events: str) -> CalendarImport:
        text = events[0] if events[0].startswith("BEGIN:VCAL") else ical(*events)
        with self.office.reading() as session:
            return compare_calendar(session, read(self.folder, text))

    def row(self, *events: str) -> PreviewRow:
        (row,) = self.compare(*events).preview.rows
        return row

    def apply(self, coming: CalendarImport, decisions: Mapping[str, str] | None = None) -> None:
        rows = everything_sure(coming.preview).rows
        with self.office.changing(coming.title) as session:
            taken = Taken(rows=rows, decisions=decisions or {})
            coming.apply(session, taken, lambda _done, _total: None)

    def decide(self, text: str, decided: str) -> None:
        coming = self.compare(text)
        (row,) = coming.preview.rows
        assert decided in {it.key for it in row.choices}
        self.apply(coming, {row.key: decided})

    def enter(self, **words: object) -> str:
        new = NewSchoolDay(**words)  # type: ignore[arg-type]
        with self.office.changing("Enter") as session:
            return add_school_day(session, new)

    def days(self) -> list[SchoolDayRow]:
        with self.office.reading() as session:
            return list(school_days(session, date(2026, 7, 1), date(2027, 6, 30)))

    def names(self) -> list[str]:
        return [it.name for it in self.days()]


@pytest.fixture
def trying(office: AnOffice, tmp_path: Path) -> Trying:
    return Trying(office, tmp_path)


def outcomes(coming: CalendarImport) -> list[tuple[str, Outcome]]:
    return [(row.title.partition(" · ")[0], row.outcome) for row in coming.preview.rows]


def test_days_are_proposed_by_their_words_and_what_is_untold_waits(trying: Trying) -> None:
    coming = trying.compare(SCHOOL)
    assert outcomes(coming) == [
        ("Labor Day", Outcome.NEW),
        ("SEP Conferences, 4:00 PM–8:00 PM", Outcome.NEW),
        ("Early Out", Outcome.NEW),
        ("Fall Recess", Outcome.NEW),
        ("Veterans Day", Outcome.DOUBTFUL),
    ]
    assert coming.title == "Import calendar “Northridge High”"
    *_, recess, untold = coming.preview.rows
    assert recess.title == "Fall Recess · Oct 15, 2026 – Oct 16, 2026"
    assert [(it.field, it.after) for it in recess.differences] == [("Kind", "Recess")]
    assert [it.key for it in untold.choices][:4] == [
        *("HOLIDAY", "RECESS", "IN_SERVICE", "CONFERENCES")
    ]
    assert untold.choices[-1].key == "leave"
    (left,) = coming.preview.problems
    assert "terms: 1." in str(left.reason)


def test_what_cannot_be_read_is_counted_among_the_refused(trying: Trying) -> None:
    coming = trying.compare(ical(LABOR, event("x", "Odd", "DTSTART:aao")))
    assert outcomes(coming)[-1] == ("Odd", Outcome.REFUSED)
    assert coming.preview.counts()[Outcome.REFUSED] == 1
    trying.apply(coming)
    assert trying.names() == ["Labor Day"]


def test_what_is_sure_is_entered_and_a_second_import_changes_nothing(trying: Trying) -> None:
    trying.apply(trying.compare(SCHOOL))
    assert [(it.name, it.kind, it.out_at) for it in trying.days()] == [
        ("Labor Day", DayKind.HOLIDAY, None),
        ("SEP Conferences, 4:00 PM–8:00 PM", DayKind.CONFERENCES, None),
        ("Early Out", DayKind.EARLY_OUT, time(13, 20)),
        ("Fall Recess", DayKind.RECESS, None),
    ]
    again = trying.compare(SCHOOL)
    assert [it for _, it in outcomes(again)] == [*[Outcome.SAME] * 4, Outcome.DOUBTFUL]
    changes: list[str] = []
    trying.office.vault.listeners.append(lambda change: changes.append(change.id))
    trying.apply(again)
    assert (len(trying.days()), changes) == (4, [])


def test_the_whole_import_is_taken_back_at_once(trying: Trying) -> None:
    changes: list[str] = []
    trying.office.vault.listeners.append(lambda change: changes.append(change.id))
    trying.apply(trying.compare(SCHOOL))
    assert len(trying.days()) == 4
    with trying.office.changing("Take back") as session:
        take_back(session, changes[-1])
    assert trying.days() == []
    assert outcomes(trying.compare(SCHOOL))[0] == ("Labor Day", Outcome.NEW)


@pytest.mark.parametrize(
    ("decided", "kind", "out_at"),
    [
        ("HOLIDAY", DayKind.HOLIDAY, None),
        ("CONFERENCES", DayKind.CONFERENCES, None),
        ("EARLY_OUT 1:00 PM", DayKind.EARLY_OUT, time(13)),
    ],
)
def test_a_person_says_what_kind_of_day_it_is(
    trying: Trying, decided: str, kind: DayKind, out_at: time | None
) -> None:
    trying.decide(ical(UNTOLD), decided)
    (day,) = trying.days()
    assert (day.name, day.kind, day.out_at) == ("Veterans Day", kind, out_at)
    assert trying.row(UNTOLD).outcome is Outcome.SAME


def test_what_was_left_out_is_not_asked_again_until_it_changes(trying: Trying) -> None:
    trying.decide(ical(UNTOLD), "leave")
    row = trying.row(UNTOLD)
    assert (row.outcome, trying.days()) == (Outcome.SAME, [])
    assert "decided to leave it out" in str(row.reason)
    assert trying.row(whole("v", "Veterans Day", "20261112")).outcome is Outcome.DOUBTFUL


def test_an_early_out_day_without_a_time_asks_for_it(trying: Trying) -> None:
    early = whole("e", "Early Out", "20260930")
    row = trying.row(early)
    assert (row.outcome, row.choices[0].key) == (Outcome.DOUBTFUL, "EARLY_OUT 11:00 AM")
    assert "when school is out" in str(row.reason)
    trying.enter(
        kind=DayKind.EARLY_OUT, name="Early", from_on=date(2026, 9, 2), out_at=time(13, 20)
    )
    assert [it.key for it in trying.row(early).choices][:2] == ["EARLY_OUT 1:20 PM", "HOLIDAY"]
    told = whole("e", "Early Out", "20260930", "", "DESCRIPTION:Out at 12:45 PM")
    row = trying.row(told)
    assert [(it.field, it.after) for it in row.differences][1:] == [
        ("School is out at", "12:45 PM")
    ]


def test_what_the_office_has_typed_is_the_same_by_its_days_and_name(trying: Trying) -> None:
    trying.enter(kind=DayKind.HOLIDAY, name="LABOR DAY", from_on=date(2026, 9, 7))
    coming = trying.compare(LABOR)
    assert outcomes(coming) == [("Labor Day", Outcome.SAME)]
    trying.apply(coming)
    assert trying.names() == ["LABOR DAY"]
    assert trying.row(whole("l", "Labor Day", "20260908")).outcome is Outcome.CHANGED


@pytest.mark.parametrize(
    ("decided", "names"),
    [
        ("ours", ["Deer hunt"]),
        ("theirs", ["Fall Recess"]),
        ("both", ["Deer hunt", "Fall Recess"]),
    ],
)
def test_days_beside_what_the_office_has_typed_are_asked_about_once(
    trying: Trying, decided: str, names: list[str]
) -> None:
    trying.enter(
        kind=DayKind.HOLIDAY,
        name="Deer hunt",
        from_on=date(2026, 10, 15),
        to_on=date(2026, 10, 16),
    )
    row = trying.row(RECESS)
    assert (row.outcome, "Deer hunt" in str(row.reason)) == (Outcome.DOUBTFUL, True)
    assert [(it.before, it.after) for it in row.differences] == [
        ("Holiday", "Recess"),
        ("Deer hunt", "Fall Recess"),
    ]
    trying.decide(ical(RECESS), decided)
    assert sorted(trying.names()) == names
    assert trying.row(RECESS).outcome is Outcome.SAME


def test_an_early_out_day_beside_a_conference_night_is_entered_as_well(trying: Trying) -> None:
    trying.enter(kind=DayKind.CONFERENCES, name="Families", from_on=date(2026, 9, 30))
    assert trying.row(EARLY).outcome is Outcome.NEW


def test_a_day_that_the_calendar_moves_is_moved(trying: Trying) -> None:
    trying.apply(trying.compare(RECESS))
    moved = whole("f", "Fall Recess", "20261022", "20261024")
    row = trying.row(moved)
    assert row.outcome is Outcome.CHANGED
    assert [(it.field, it.before, it.after) for it in row.differences] == [
        ("Days", "Oct 15, 2026 – Oct 16, 2026", "Oct 22, 2026 – Oct 23, 2026")
    ]
    trying.apply(trying.compare(moved))
    assert [it.from_on for it in trying.days()] == [date(2026, 10, 22)]
    assert trying.row(moved).outcome is Outcome.SAME


@pytest.mark.parametrize(("decided", "name"), [("ours", "Deer hunt"), ("theirs", "UEA Recess")])
def test_what_the_office_has_typed_since_is_not_overwritten_unasked(
    trying: Trying, decided: str, name: str
) -> None:
    trying.apply(trying.compare(RECESS))
    (kept,) = trying.days()
    new = NewSchoolDay(kind=kept.kind, name="Deer hunt", from_on=kept.from_on, to_on=kept.to_on)
    with trying.office.changing("Change") as session:
        change_school_day(session, kept.id, new)
    assert trying.row(RECESS).outcome is Outcome.SAME
    changed = whole("f", "UEA Recess", "20261015", "20261017")
    assert trying.row(changed).outcome is Outcome.DOUBTFUL
    trying.decide(ical(changed), decided)
    assert trying.names() == [name]
    assert trying.row(changed).outcome is Outcome.SAME


def test_a_change_that_comes_to_what_the_office_has_is_none(trying: Trying) -> None:
    trying.apply(trying.compare(RECESS))
    (kept,) = trying.days()
    new = NewSchoolDay(kind=kept.kind, name="UEA Recess", from_on=kept.from_on, to_on=kept.to_on)
    with trying.office.changing("Change") as session:
        change_school_day(session, kept.id, new)
    assert trying.row(whole("f", "UEA Recess", "20261015", "20261017")).outcome is Outcome.SAME


def test_another_name_that_tells_nothing_keeps_the_kind(trying: Trying) -> None:
    trying.apply(trying.compare(RECESS))
    renamed = whole("f", "UEA", "20261015", "20261017")
    assert [it.field for it in trying.row(renamed).differences] == ["Name"]
    trying.apply(trying.compare(renamed))
    assert [(it.name, it.kind) for it in trying.days()] == [("UEA", DayKind.RECESS)]


def test_a_day_that_the_office_took_out_stays_out(trying: Trying) -> None:
    trying.apply(trying.compare(RECESS))
    with trying.office.changing("Remove") as session:
        remove_school_day(session, trying.days()[0].id)
    row = trying.row(RECESS)
    assert (row.outcome, "taken this day out" in str(row.reason)) == (Outcome.SAME, True)
    moved = whole("f", "Fall Recess", "20261022", "20261024")
    row = trying.row(moved)
    assert (row.outcome, "has changed it" in str(row.reason)) == (Outcome.DOUBTFUL, True)
    trying.decide(ical(moved), "RECESS")
    assert trying.names() == ["Fall Recess"]


def test_a_day_that_is_called_off_is_asked_about_where_the_office_has_it(trying: Trying) -> None:
    off = whole("f", "Fall Recess", "20261015", "20261017", "STATUS:CANCELLED")
    coming = trying.compare(off)
    assert (coming.preview.rows, len(coming.preview.problems)) == ((), 1)
    assert "called off: 1" in str(coming.preview.problems[0].reason)
    trying.apply(trying.compare(RECESS))
    trying.decide(ical(off), "ours")
    assert trying.names() == ["Fall Recess"]
    trying.decide(ical(off), "theirs")
    assert trying.names() == []


def test_the_same_day_twice_in_a_calendar_comes_in_once(trying: Trying) -> None:
    twice = ical(LABOR, whole("other", "Labor  day", "20260907"))
    coming = trying.compare(twice)
    assert [it for _, it in outcomes(coming)] == [Outcome.NEW, Outcome.SAME]
    trying.apply(coming)
    assert trying.names() == ["Labor Day"]
    same = ical(*(event("r", "No school", f"DTSTART:20261102T{hour}0000") for hour in ("09", "11")))
    assert len({row.key for row in trying.compare(same).preview.rows}) == 2


def test_only_rows_that_were_taken_are_entered(trying: Trying) -> None:
    coming = trying.compare(SCHOOL)
    first = coming.preview.rows[0]
    with trying.office.changing("Import") as session:
        taken = Taken(rows={first.key}, decisions={coming.preview.rows[-1].key: "nonsense"})
        coming.apply(session, taken, lambda _done, _total: None)
    assert trying.names() == ["Labor Day"]


def test_nothing_is_kept_where_the_office_has_changed_since(trying: Trying) -> None:
    coming = trying.compare(LABOR)
    trying.enter(kind=DayKind.HOLIDAY, name="Labor Day", from_on=date(2026, 9, 7))
    with pytest.raises(OfficeError, match="once more"):
        trying.apply(coming)
    assert trying.names() == ["Labor Day"]


def test_only_who_looks_after_the_office_imports(trying: Trying) -> None:
    office = trying.office
    teacher = office.sign_in(office.staff_member())
    calendar = read(trying.folder, SCHOOL)
    with office.reading(teacher) as session, pytest.raises(OfficeError, match="school manager"):
        compare_calendar(session, calendar)


def test_the_window_is_the_open_school_years(trying: Trying) -> None:
    office = trying.office
    with office.reading() as session:
        assert calendar_window(session) == (date(2026, 7, 1), date(2027, 6, 30))
    with office.changing("Close") as session:
        session.scalars(select(SchoolYear)).one().closed_on = date(2027, 6, 1)
    with office.reading() as session, pytest.raises(OfficeError, match="No school year is open"):
        calendar_window(session)


def terms(trying: Trying) -> list[tuple[date, date]]:
    with trying.office.reading() as session:
        (year,) = year_settings(session)
    return [(it.starts_on, it.ends_on) for it in (year, *year.terms)]


def test_terms_with_the_same_days_are_the_same(trying: Trying) -> None:
    year, first, *_ = terms(trying)
    starts, ends = (f"{it:%Y%m%d}" for it in first)
    rows = trying.compare(
        whole("s", "First day of school", starts), whole("t", "Term 1 ends", ends)
    ).preview.rows
    assert [row.outcome for row in rows] == [Outcome.SAME, Outcome.SAME]
    assert year[0] == first[0]


def test_the_first_day_of_school_is_asked_about_and_moves_year_and_term(trying: Trying) -> None:
    text = ical(whole("s", "First day of school", "20260813"))
    row = trying.row(text)
    assert row.outcome is Outcome.DOUBTFUL
    assert [(it.field, it.before, it.after) for it in row.differences] == [
        ("First day of Term 1", "Aug 18, 2026", "Aug 13, 2026"),
        ("First day of 2026-27", "Aug 18, 2026", "Aug 13, 2026"),
    ]
    trying.decide(text, "theirs")
    year, first, *_ = terms(trying)
    assert (year[0], first[0]) == (date(2026, 8, 13), date(2026, 8, 13))
    assert trying.row(text).outcome is Outcome.SAME


def test_terms_that_the_office_keeps_are_not_asked_about_again(trying: Trying) -> None:
    text = ical(whole("s", "Last day of school", "20270604"))
    before = terms(trying)
    trying.decide(text, "ours")
    assert (terms(trying), trying.row(text).outcome) == (before, Outcome.SAME)


def test_a_semester_is_two_of_four_terms_and_an_unnumbered_end_the_nearest(
    trying: Trying,
) -> None:
    ends = ical(whole("a", "First semester ends", "20270108"))
    begins = ical(whole("b", "Semester 2 begins", "20270111"))
    assert trying.row(ends).differences[0].field == "Last day of Term 2"
    assert trying.row(begins).differences[0].field == "First day of Term 3"
    nearest = trying.row(whole("c", "End of Quarter", "20261030"))
    assert nearest.differences[0].field == "Last day of Term 1"
    nearest = trying.row(whole("c", "Quarter begins", "20270111"))
    assert nearest.differences[0].field == "First day of Term 3"


def test_a_term_as_a_span_moves_both_its_days_and_may_not_overlap(trying: Trying) -> None:
    span = ical(whole("t", "Term 2", "20261026", "20270116"))
    assert [it.field for it in trying.row(span).differences] == [
        "First day of Term 2",
        "Last day of Term 2",
    ]
    with pytest.raises(OfficeError, match="overlap"):
        trying.decide(span, "theirs")
    both = trying.compare(
        whole("t", "Term 2", "20261026", "20270116"),
        whole("u", "Term 3 begins", "20270119"),
        whole("v", "Term 1 ends", "20261023"),
    )
    trying.apply(both, {row.key: "theirs" for row in both.preview.rows})
    assert terms(trying)[2] == (date(2026, 10, 26), date(2027, 1, 15))


@pytest.mark.parametrize("title", ["Trimester 1 ends", "Trimester ends"])
def test_a_term_that_the_office_does_not_have_is_refused(trying: Trying, title: str) -> None:
    row = trying.row(whole("t", title, "20261113"))
    assert (row.outcome, row.choices) == (Outcome.REFUSED, ())


def test_a_last_day_that_is_short_is_a_term_and_a_day(trying: Trying) -> None:
    last = event("x", "Last Day of School, early out", "DTSTART:20270528T113000")
    assert [row.outcome for row in trying.compare(last).preview.rows] == [
        Outcome.SAME,
        Outcome.NEW,
    ]
