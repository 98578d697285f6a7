"""The day, the month and the agenda: what they show and say, their keys, dragging, the switch."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ilp_desktop.desktop.calendar import CalendarArea, phrases
from ilp_desktop.desktop.calendar.agenda import AgendaView
from ilp_desktop.desktop.calendar.listing import replies_words
from ilp_desktop.desktop.calendar.month import MonthView
from ilp_desktop.desktop.calendar.spans import Span, weekday_of
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.office import invitations
from ilp_desktop.office.school_days import NewSchoolDay, add_school_day
from ilp_desktop.policy.conferences import ConferenceKind, Reply
from ilp_desktop.policy.school_year import DayKind
from tests.desktop.seen import nameless
from tests.desktop.test_calendar import Desked, Key, Modifier, at, fields, office  # noqa: F401

LEFT = Qt.MouseButton.LeftButton
TUESDAY, WEDNESDAY = date(2026, 9, 15), date(2026, 9, 16)


def month(at: Desked) -> MonthView:  # noqa: F811
    at.area.show_view("month")
    view = at.area.view
    assert isinstance(view, MonthView)
    return view


def agenda(at: Desked) -> AgendaView:  # noqa: F811
    at.area.show_view("agenda")
    view = at.area.view
    assert isinstance(view, AgendaView)
    return view


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


# the switch


def test_the_way_it_was_shown_is_kept_for_the_account(at: Desked) -> None:  # noqa: F811
    command = next(it for it in at.area.commands() if it.shortcut().toString() == "Ctrl+Alt+3")
    command.trigger()
    assert at.area.form.views.value() == "month"
    again = CalendarArea(at.desk)
    assert isinstance(again.view, MonthView)
    again.deleteLater()


def test_the_chosen_conference_stays_chosen_in_every_view(at: Desked) -> None:  # noqa: F811
    at.area.select(at.friday)
    for view in ("day", "month", "agenda", "week"):
        at.area.form.views.chosen.emit(view)
        assert at.area.view.chosen() == at.friday
        assert at.area.panel.isVisible()
        assert nameless(at.area) == []
    assert at.area.place() == Place("calendar", ("2026-09-14", at.friday))


def test_each_view_turns_by_its_own_days() -> None:
    day = date(2026, 1, 31)
    assert Span("day", day).turned(1).day == date(2026, 2, 1)
    assert Span("week", day).turned(-1).day == date(2026, 1, 24)
    assert Span("month", day).turned(1).day == date(2026, 2, 28)
    assert Span("month", day).turned(-1).day == date(2025, 12, 31)
    assert Span("agenda", day).turned(1).day == day + timedelta(weeks=4)
    assert (Span("month", day).first, Span("month", day).last) == (
        date(2025, 12, 29),
        date(2026, 2, 1),
    )
    assert plain(Span("month", day).words()) == "January 2026"
    assert plain(Span("day", day).words()) == "Saturday, January 31, 2026"
    assert plain(Span("week", date(2026, 12, 31)).words()) == "Dec 28, 2026 – Jan 1, 2027"
    assert plain(Span("week", date(2026, 9, 30)).words()) == "Sep 28 – Oct 2, 2026"


# a day


def test_a_day_has_the_hours_to_itself(at: Desked) -> None:  # noqa: F811
    at.area.show_view("day", TUESDAY)
    assert at.area.form.title.text().startswith("Tuesday")
    grid = at.grid
    assert grid.days() == [TUESDAY]  # type: ignore[attr-defined]
    at.area.view.enter()
    at.press(Key.Key_Down, Modifier.AltModifier)
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 15, 9, 15)
    at.press(Key.Key_Right, Modifier.AltModifier)
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 16, 9, 15)
    assert at.area.place().ids == (WEDNESDAY.isoformat(), at.early), "the calendar follows"
    at.press(Key.Key_Left)
    assert at.selected() == at.late, "beyond the day lies the day before"
    at.area.show_view("day", date(2026, 9, 19))
    assert grid.days() == [date(2026, 9, 19)], "a Saturday too"  # type: ignore[attr-defined]


# the month


def test_a_day_without_school_says_so_in_fewer_words_where_there_is_little_room(
    at: Desked,  # noqa: F811
) -> None:
    with at.office.changing("Enter") as session:
        new = NewSchoolDay(kind=DayKind.IN_SERVICE, name="Teacher in-service", from_on=WEDNESDAY)
        add_school_day(session, new)
    view = month(at)
    cell, stretch = view.cell(WEDNESDAY), at.area.days.stretch
    note = stretch.note(WEDNESDAY) if stretch else None
    assert note is not None
    whole = "No school: Teacher in-service"
    metrics = QFontMetrics(cell.font())
    wide = metrics.horizontalAdvance(whole)
    assert phrases.fitted_day_words(note, metrics, wide) == whole
    assert phrases.fitted_day_words(note, metrics, wide - 1) == "No school"
    assert cell.toolTip() == whole


def test_days_of_the_month_say_what_is_in_them(at: Desked) -> None:  # noqa: F811
    with at.office.changing("Enter") as session:
        add_school_day(
            session, NewSchoolDay(kind=DayKind.RECESS, name="Fall recess", from_on=WEDNESDAY)
        )
    view = month(at)
    assert view.cell(TUESDAY).accessibleName() == "Tuesday, September 15, 2026, 2 conferences"
    assert view.cell(WEDNESDAY).accessibleName() == (
        "Wednesday, September 16, 2026, Fall recess, no conference"
    )
    assert "today, no conference" in view.cell(date(2026, 9, 14)).accessibleName()
    assert view.cell(date(2026, 9, 18)).accessibleName().endswith("1 conference")
    line = view.cell(TUESDAY).lines[0]
    said = QAccessible.queryAccessibleInterface(line)
    assert said is not None
    assert said.role() is QAccessible.Role.Button
    assert said.text(QAccessible.Text.Name) == (
        "Abbott, Kai, Plan · Room 114, Tuesday, September 15, 2026, 9:00 – 9:30 AM, Planned"
    )


def test_the_arrows_go_from_day_to_day_and_enter_opens_one(at: Desked) -> None:  # noqa: F811
    view = month(at)
    at.area.select("")
    view.go_to(TUESDAY)
    at.press(Key.Key_Right)
    at.press(Key.Key_Down)
    assert view.day() == date(2026, 9, 23)
    at.press(Key.Key_Down)
    at.press(Key.Key_Down)
    assert view.day() == date(2026, 10, 7), "the keys lead on into the next month"
    assert plain(at.area.form.title.text()) == "October 2026"
    assert view.cell(date(2026, 10, 7)).hasFocus()
    at.press(Key.Key_PageUp)
    assert view.day() == date(2026, 9, 7)
    at.area.show_today()
    assert view.day() == date(2026, 9, 15), "the next conference of today's month is chosen"
    view.go_to(WEDNESDAY)
    at.press(Key.Key_Return)
    assert at.area.form.views.value() == "day"
    assert at.area.place().ids[0] == WEDNESDAY.isoformat()


def test_tab_goes_through_a_days_conferences(at: Desked) -> None:  # noqa: F811
    view = month(at)
    view.go_to(TUESDAY)
    at.press(Key.Key_Tab)
    assert view.cell(TUESDAY).lines[0].hasFocus()
    assert at.area.view.chosen() == at.early
    at.press(Key.Key_Tab)
    assert at.area.view.chosen() == at.late
    at.press(Key.Key_Return)
    assert at.area.panel.isAncestorOf(QApplication.focusWidget())
    at.press(Key.Key_Escape)
    assert view.cell(TUESDAY).hasFocus()


def test_alt_and_arrows_move_by_days_and_weeks_in_the_month(at: Desked) -> None:  # noqa: F811
    view = month(at)
    at.area.view.enter(at.friday)
    at.press(Key.Key_Right, Modifier.AltModifier)
    assert at.look(at.friday).listed.starts_at == datetime(2026, 9, 21, 13), "over the weekend"
    at.press(Key.Key_Down, Modifier.AltModifier)
    assert at.look(at.friday).listed.starts_at == datetime(2026, 9, 28, 13)
    at.desk.undo.undo()
    assert at.look(at.friday).listed.starts_at == datetime(2026, 9, 21, 13)
    at.area.select("")
    view.go_to(WEDNESDAY)
    at.press(Key.Key_Down, Modifier.AltModifier)
    assert view.day() == WEDNESDAY, "nothing is chosen"


def test_a_conference_is_dragged_to_another_day(at: Desked) -> None:  # noqa: F811
    view = month(at)
    line = view.cell(TUESDAY).lines[0]
    target = view.cell(date(2026, 9, 24))
    way = target.geometry().center() - view.cell(TUESDAY).geometry().center()
    begin = QPoint(20, line.height() - 3)
    QTest.mousePress(line, LEFT, pos=begin)
    QTest.mouseMove(line, begin + way)
    assert target.is_target
    QTest.keyClick(line, Key.Key_Escape)
    QTest.mouseRelease(line, LEFT, pos=begin)
    assert not target.is_target
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 15, 9)
    QTest.mousePress(line, LEFT, pos=begin)
    QTest.mouseMove(line, begin + way)
    QTest.mouseRelease(line, LEFT, pos=begin)
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 24, 9)
    assert at.look(at.early).listed.minutes == 30, "a line has no end to hold"


def test_a_full_day_says_how_many_more_there_are(at: Desked) -> None:  # noqa: F811
    for hour in range(8, 16):
        at.arrange(datetime(2026, 9, 16, hour), "Fifita")
    view = month(at)
    cell = view.cell(WEDNESDAY)
    in_sight = [line for line in cell.lines if line.isVisible()]
    hidden = len(cell.lines) - len(in_sight)
    assert hidden > 0
    assert cell.more.text() == f"+{hidden} more"
    view.enter(cell.lines[-1].row.id)
    assert cell.hasFocus(), "a line out of sight is reached through its day"
    cell.more.click()
    assert at.area.place().ids[0] == WEDNESDAY.isoformat()
    assert at.area.form.views.value() == "day"


def test_a_double_click_on_a_day_begins_a_conference_there(at: Desked) -> None:  # noqa: F811
    view = month(at)
    QTest.mouseDClick(view.cell(date(2026, 9, 22)), LEFT, pos=QPoint(40, 90))
    assert fields(at.dialog()).starts_at() == datetime(2026, 9, 22, 8)
    at.dialog().reject()
    view.go_to(date(2026, 9, 23))
    at.area.begin()
    assert fields(at.dialog()).starts_at() == datetime(2026, 9, 23, 8)
    at.dialog().reject()


# the agenda


def test_the_agenda_says_who_comes_and_who_answered(at: Desked) -> None:  # noqa: F811
    view = agenda(at)
    assert view.line(at.late).accessibleName() == (
        "Begay, Kai, Plan · Room 114, Tuesday, September 15, 2026, 2:00 – 2:30 PM, Planned, "
        "Lena Begay, Alex Lee, 1 of 3 coming"
    )
    mother = at.look(at.late).invited[1]
    with at.office.changing() as session:
        invitations.set_reply(session, mother.invitation_id, Reply.DECLINED)
    assert view.line(at.late).accessibleName().endswith("1 declined")


def test_the_agenda_goes_by_the_arrows_and_moves_by_alt(at: Desked) -> None:  # noqa: F811
    agenda(at)
    at.area.view.enter(at.early)
    at.press(Key.Key_Down)
    assert at.area.view.chosen() == at.late
    at.press(Key.Key_Right)
    assert at.area.view.chosen() == at.friday
    at.press(Key.Key_Left)
    assert at.area.view.chosen() == at.early, "the first of the day before"
    at.press(Key.Key_Down, Modifier.AltModifier)
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 15, 9, 15)
    assert at.area.view.chosen() == at.early
    assert at.area.view.line(at.early).hasFocus()  # type: ignore[attr-defined]
    at.press(Key.Key_Up)
    assert at.area.view.chosen() == "", "before it there were four weeks without any"
    at.press(Key.Key_PageDown)
    assert at.area.view.chosen() == at.early
    at.press(Key.Key_Return)
    assert at.area.panel.isAncestorOf(QApplication.focusWidget())


def test_an_empty_agenda_says_what_to_do(at: Desked) -> None:  # noqa: F811
    view = agenda(at)
    at.area.show_day(date(2026, 11, 2))
    assert view.empty.isVisible()
    view.empty.answered.emit()
    assert fields(at.dialog()).starts_at() == datetime(2026, 11, 2, 8)
    at.dialog().reject()


def test_words_of_the_agenda_follow_what_became_of_a_conference(at: Desked) -> None:  # noqa: F811
    group = at.arrange(
        datetime(2026, 9, 14, 8), "Abbott", "Begay", kind=ConferenceKind.SMALL_GROUP, topic="Aid"
    )
    view = agenda(at)
    at.area.show_day(date(2026, 9, 14))
    assert "Kai Abbott, Kai Begay, Lena Begay, Alex Lee" in view.line(group).accessibleName()
    at.area.work.mark_held(group)
    assert view.line(group).accessibleName().endswith("0 of 4 took part")
    at.area.work.mark_not_held(group)
    assert view.line(group).accessibleName().endswith("Alex Lee")
    row = view.row(group)
    assert phrases.full_title(row) == "Small group: Aid"
    assert replies_words(row, None) == ("", "muted")


def test_all_views_can_be_worn_dark_and_large(at: Desked, theme: Theme) -> None:  # noqa: F811
    at.arrange(datetime(2026, 9, 14, 8), "Abbott", "Begay", kind=ConferenceKind.SMALL_GROUP)
    theme.set_scheme(Scheme.DARK)
    theme.set_percent(200)
    for view in ("day", "month", "agenda"):
        at.area.show_view(view)
        assert not at.area.grab().isNull()


# when a new one is


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (datetime(2026, 9, 16, 10, 10), datetime(2026, 9, 16, 10, 30)),
        (datetime(2026, 9, 16, 6, 10), datetime(2026, 9, 16, 8)),
        (datetime(2026, 9, 16, 23, 40), datetime(2026, 9, 17, 8)),
        (datetime(2026, 9, 19, 11), datetime(2026, 9, 21, 8)),
        (datetime(2026, 9, 25, 20), datetime(2026, 9, 29, 8)),
    ],
    ids=["in the morning", "before school", "at night", "on a weekend", "before a day off"],
)
def test_a_new_conference_is_proposed_at_an_hour_of_a_day_with_school(
    at: Desked,  # noqa: F811
    now: datetime,
    then: datetime,
) -> None:
    with at.office.changing() as session:
        day = date(2026, 9, 28)
        add_school_day(session, NewSchoolDay(kind=DayKind.HOLIDAY, name="Day off", from_on=day))
    at.area.select("")
    at.area.days.go(weekday_of(now.date()))
    at.area.reload()
    at.area.select("")
    assert at.area.days.usual_time(now) == then


@pytest.mark.parametrize("weekend", [date(2026, 9, 19), date(2026, 9, 20)])
def test_on_a_weekend_the_coming_week_is_shown(weekend: date) -> None:
    assert weekday_of(weekend) == date(2026, 9, 21)
    assert weekday_of(date(2026, 9, 18)) == date(2026, 9, 18)
