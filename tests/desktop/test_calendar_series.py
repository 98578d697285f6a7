"""A conference that is repeated: asked for in the dialog, its days said before, one undo step."""

from __future__ import annotations

from datetime import date, datetime

from ilp_desktop.desktop.calendar.dialog import ConferenceFields
from ilp_desktop.office.school_days import NewSchoolDay, add_school_day
from ilp_desktop.policy.conferences import Repeat
from ilp_desktop.policy.school_year import DayKind
from tests.desktop.seen import nameless
from tests.desktop.test_calendar import Desked, at, fields, office, pick  # noqa: F401


def begin(at: Desked, until: str, how: Repeat = Repeat.WEEKLY) -> ConferenceFields:  # noqa: F811
    at.area.begin(datetime(2026, 9, 15, 9))
    asked = fields(at.dialog())
    pick(asked.form.kind, "In-service")
    asked.form.topic.setText("Plan training")
    asked.form.place.setText("Room 114")
    assert asked.form.until_part.isHidden()
    asked.form.repeat.show_value(how.name)
    asked.form.repeat.edited.emit()
    asked.form.until.setText(until)
    asked.form.until.left.emit()
    return asked


def said(asked: ConferenceFields) -> list[str]:
    return asked.form.series.text().replace("\N{NO-BREAK SPACE}", " ").splitlines()


def rows(at: Desked) -> list[date]:  # noqa: F811
    stretch = at.area.work.stretch(date(2026, 9, 14), date(2026, 12, 31))
    return [row.starts_at.date() for row in stretch.rows if row.topic]


def test_the_days_are_said_before_and_made_as_one_step(at: Desked) -> None:  # noqa: F811
    with at.office.changing("Enter") as session:
        new = NewSchoolDay(kind=DayKind.RECESS, name="Fall recess", from_on=date(2026, 9, 22))
        add_school_day(session, new)
    asked = begin(at, "9/30/2026")
    assert nameless(at.dialog()) == []
    assert said(asked) == [
        "2 conferences: Sep 15, Sep 29",
        "Left out: Sep 22 (Fall recess)",
        "Sep 15: Also taken 9:00 – 9:30 AM: Room 114, Alex Lee",
    ]
    at.dialog().answer.click()
    assert rows(at) == [date(2026, 9, 15), date(2026, 9, 29)]
    assert at.area.panel.form.title.text() == "Plan training"
    assert at.desk.undo.undoText() == "New series of conferences"
    at.desk.undo.undo()
    assert rows(at) == []
    at.desk.undo.redo()
    assert rows(at) == [date(2026, 9, 15), date(2026, 9, 29)]


def test_a_last_day_that_cannot_be_is_said_and_refused(at: Desked) -> None:  # noqa: F811
    asked = begin(at, "9/1/2026")
    assert said(asked) == ["The last day is before the first. Look at both days."]
    at.dialog().answer.click()
    assert "before the first" in at.dialog().banner.words()
    asked.form.until.setText("")
    asked.form.until.left.emit()
    assert asked.form.series.isHidden()
    at.dialog().answer.click()
    assert "until which it is repeated" in at.dialog().banner.words()
    at.dialog().reject()


def test_a_series_in_a_recess_says_that_none_is_left(at: Desked) -> None:  # noqa: F811
    with at.office.changing("Enter") as session:
        new = NewSchoolDay(kind=DayKind.RECESS, name="Fall recess", from_on=date(2026, 9, 15))
        add_school_day(session, new)
    asked = begin(at, "9/16/2026", Repeat.FORTNIGHTLY)
    assert said(asked)[0] == "No day with school among them."
    at.dialog().answer.click()
    assert "no school on any of these days" in at.dialog().banner.words()
    at.dialog().reject()


def test_what_is_in_the_calendar_is_not_repeated(at: Desked) -> None:  # noqa: F811
    at.area.asking.change()
    assert fields(at.dialog()).form.repeat_part.isHidden()
    at.dialog().reject()
