"""What narrows the calendar: the search, a member of staff, the kinds, cancelled ones."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ilp_desktop.desktop.calendar.agenda import AgendaView
from ilp_desktop.desktop.calendar.listing import found_words
from ilp_desktop.desktop.desk import Place
from ilp_desktop.office.conference_finding import MOST
from ilp_desktop.policy.conferences import ConferenceKind
from tests.desktop.seen import nameless
from tests.desktop.test_calendar import Desked, Key, at, fields, office  # noqa: F401


def search(at: Desked, typed: str) -> AgendaView:  # noqa: F811
    at.area.search()
    assert at.area.form.search.hasFocus()
    QTest.keyClicks(at.area.form.search, typed)
    view = at.area.view
    assert isinstance(view, AgendaView)
    return view


def test_a_search_finds_conferences_on_whatever_day(at: Desked) -> None:  # noqa: F811
    later = at.arrange(datetime(2026, 12, 1, 10), "Begay")
    view = search(at, "beg")
    assert at.area.form.title.text() == "2 conferences found"
    assert [row.id for row in at.area.days.stretch.rows] == [at.late, later]  # type: ignore[union-attr]
    assert view.chosen() == at.late, "the next of those that were found"
    assert at.area.panel.form.title.text() == "Kai Begay"
    QTest.keyClick(at.area.form.search, Key.Key_Down)
    assert view.line(at.late).hasFocus()
    at.press(Key.Key_Down)
    assert view.chosen() == later
    assert nameless(at.area) == []
    at.area.search()
    QTest.keyClick(at.area.form.search, Key.Key_Escape)
    assert at.area.form.title.text().endswith("18, 2026"), "the week is there again"
    assert at.area.view.chosen() == at.early


def test_what_is_found_leads_into_its_day(at: Desked) -> None:  # noqa: F811
    later = at.arrange(datetime(2026, 12, 1, 10), "Begay")
    search(at, "beg")
    at.area.select(later)
    at.area.form.views.chosen.emit("day")
    assert at.area.place() == Place("calendar", ("2026-12-01", later))
    assert at.area.form.search.text() == ""


def test_a_search_without_a_find_says_what_to_do(at: Desked) -> None:  # noqa: F811
    view = search(at, "zzz")
    assert at.area.form.title.text() == "Nothing found"
    assert view.empty.isVisible()
    assert not at.area.panel.isVisible()
    view.empty.answered.emit()
    assert at.area.form.search.text() == ""
    assert at.area.view.chosen() == at.early


def test_the_number_found_is_said() -> None:
    assert found_words(1) == "1 conference found"
    assert found_words(MOST) == "The latest 100 found"


def test_kinds_that_are_not_ticked_are_left_out(at: Desked) -> None:  # noqa: F811
    training = at.arrange(
        datetime(2026, 9, 17, 8), kind=ConferenceKind.IN_SERVICE, topic="Training"
    )
    individual = at.area.legend.ticks[ConferenceKind.INDIVIDUAL]
    QTest.mouseClick(individual, Qt.MouseButton.LeftButton)
    assert [row.id for row in at.area.days.stretch.rows] == [training]  # type: ignore[union-attr]
    assert at.selected() == training, "what was chosen is out of sight"
    in_service = at.area.legend.ticks[ConferenceKind.IN_SERVICE]
    QTest.mouseClick(in_service, Qt.MouseButton.LeftButton)
    assert at.area.form.banner.words().startswith("On these days there is nothing of what")
    at.area.form.banner.answered.emit()
    assert individual.isChecked()
    assert at.area.form.banner.words() == ""
    assert len(at.area.days.stretch.rows) == 4  # type: ignore[union-attr]


def test_with_no_kind_ticked_every_kind_is_shown(at: Desked) -> None:  # noqa: F811
    for tick in at.area.legend.ticks.values():
        tick.click()
    assert len(at.area.days.stretch.rows) == 3  # type: ignore[union-attr]


def test_an_agenda_with_nothing_of_what_is_chosen_shows_everything_again(
    at: Desked,  # noqa: F811
) -> None:
    at.area.show_view("agenda")
    at.area.legend.ticks[ConferenceKind.INDIVIDUAL].click()
    view = at.area.view
    assert isinstance(view, AgendaView)
    assert view.empty.isVisible()
    assert at.area.form.banner.words() == "", "it is said in the list itself"
    view.empty.answered.emit()
    assert not view.empty.isVisible()
    at.area.show_day(date(2026, 11, 2))
    view.empty.answered.emit()
    assert fields(at.dialog()).starts_at().date() == date(2026, 11, 2)
    at.dialog().reject()


def test_letters_typed_in_the_search_are_no_keys_of_the_calendar(at: Desked) -> None:  # noqa: F811
    search(at, "nt")
    assert at.area.form.search.text() == "nt"
    assert QApplication.focusWidget() is at.area.form.search


def test_whoever_comes_to_work_here_can_be_chosen(at: Desked) -> None:  # noqa: F811
    staff = at.area.form.staff
    assert [staff.itemText(place) for place in range(staff.count())] == [
        "All conferences",
        "My conferences",
    ]
    staff.setCurrentIndex(1)
    at.office.staff_member()
    assert staff.itemText(2) == "With Kim Tall"
    assert staff.currentText() == "My conferences"


def test_where_the_window_is_low_the_filters_come_by_a_button_or_the_search(
    at: Desked,  # noqa: F811
) -> None:
    form = at.area.form
    assert not form.show_filters.isVisible()
    at.area.resize(1300, 420)
    assert not form.year_row.isVisible()
    assert not form.below.isVisible()
    QTest.mouseClick(form.show_filters, Qt.MouseButton.LeftButton)
    assert form.year_row.isVisible()
    QTest.mouseClick(form.show_filters, Qt.MouseButton.LeftButton)
    assert not form.below.isVisible()
    at.area.search()
    assert form.search.hasFocus()
    assert nameless(at.area) == []


def test_a_filter_that_hides_something_is_never_folded_away(at: Desked) -> None:  # noqa: F811
    tick = at.area.legend.ticks[ConferenceKind.INDIVIDUAL]
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    at.area.resize(1300, 420)
    assert at.area.form.below.isVisible()
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert not at.area.form.below.isVisible()
