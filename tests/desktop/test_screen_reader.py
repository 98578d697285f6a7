"""What a screen reader is told: what each control is, and what has just happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.calendar.day_cell import DayCell
from ilp_desktop.desktop.calendar.tile import ConferenceTile
from ilp_desktop.desktop.dates import NBSP
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.widgets import Banner, note_beside
from ilp_desktop.desktop.widgets.sheets import Sheet
from ilp_desktop.policy.completeness import Section
from tests.desktop.seen import misread
from tests.desktop.whole import (
    PAGES,
    QUESTIONS,
    a_busy_office,
    asked,
    open_for_a_file,
    places,
    show,
)

Role = QAccessible.Role
Politeness = QAccessible.AnnouncementPoliteness
VIEWS = ("day", "week", "month", "agenda")
SECTIONS = tuple(it.value for it in Section)
TUESDAY = "2026-09-15"


@pytest.fixture(scope="module")
def shared(
    qapp: object, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OpenOffice]:
    folder = tmp_path_factory.mktemp("spoken")
    yield from open_for_a_file(qapp, theme, folder, a_busy_office)  # type: ignore[arg-type]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Politeness]]:
    """What is handed to screen readers as an announcement, and how urgent it is."""
    told: list[tuple[str, Politeness]] = []

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return told


def role_and_name(widget: QWidget) -> tuple[QAccessible.Role, str]:
    spoken = QAccessible.queryAccessibleInterface(widget)
    assert spoken is not None
    return spoken.role(), spoken.text(QAccessible.Text.Name)


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_is_called_what_it_is(
    page: str, shared: OpenOffice, qtbot: QtBot
) -> None:
    show(shared, page, qtbot)

    assert misread(shared.window) == []


@pytest.mark.parametrize("section", SECTIONS)
def test_every_control_of_a_plan_s_section_is_called_what_it_is(
    section: str, shared: OpenOffice, qtbot: QtBot
) -> None:
    student, tab = places(shared)["student's plan"].ids
    shared.window.show_place(Place("students", (student, tab, section)))
    qtbot.waitUntil(lambda: shared.desk.tasks.are_done)

    assert misread(shared.window) == []


@pytest.mark.parametrize(("page", "button"), QUESTIONS)
def test_every_control_of_a_question_is_called_what_it_is(
    page: str, button: str, shared: OpenOffice, qtbot: QtBot
) -> None:
    dialog = asked(shared, page, button, qtbot)

    try:
        assert misread(dialog) == []
    finally:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not shared.window.findChildren(QDialog))


@pytest.mark.parametrize("view", VIEWS)
def test_a_conference_is_a_button_named_with_its_day_its_time_and_whom_it_is_about(
    view: str, shared: OpenOffice, qtbot: QtBot
) -> None:
    area = in_september(shared, view, qtbot)

    seen = [it for it in area.findChildren(ConferenceTile) if it.isVisible()]

    assert misread(shared.window) == []
    assert len(seen) == 1
    role, name = role_and_name(seen[0])
    assert role is Role.Button
    for said in ("September 15", "9:00", "Whitesinger"):
        assert said in name


def test_a_day_of_the_month_is_a_cell_named_with_its_date_and_what_is_on_it(
    shared: OpenOffice, qtbot: QtBot
) -> None:
    area = in_september(shared, "month", qtbot)

    spoken = [role_and_name(it) for it in area.findChildren(DayCell) if it.isVisible()]

    assert {role for role, _ in spoken} == {Role.Cell}
    (busy,) = [name for _, name in spoken if "September 15" in name]
    assert "1 conference" in busy


def test_a_page_of_the_preview_is_a_document_with_its_number(
    shared: OpenOffice, qtbot: QtBot
) -> None:
    show(shared, "student's plan", qtbot)
    shared.window.area("students").print_out()
    qtbot.waitUntil(lambda: bool(shared.window.findChildren(Sheet)), timeout=60_000)
    qtbot.waitUntil(lambda: shared.desk.tasks.are_done)

    assert misread(shared.window) == []
    role, name = role_and_name(shared.window.findChildren(Sheet)[0])
    assert role is Role.Document
    assert name.startswith("Page 1 of ")


def in_september(office: OpenOffice, view: str, qtbot: QtBot) -> QWidget:
    office.window.show_place(Place("calendar", (TUESDAY,)))
    area = office.window.area("calendar")
    area.show_view(view)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: office.desk.tasks.are_done)
    return area


# what has just happened


def test_what_the_desk_says_is_announced_at_once(
    shared: OpenOffice, heard: list[tuple[str, Politeness]]
) -> None:
    shared.desk.say("That conference is over.")

    assert heard == [("That conference is over.", Politeness.Assertive)]


def test_that_something_was_saved_is_announced_politely_and_once_a_minute(
    shared: OpenOffice, heard: list[tuple[str, Politeness]], qtbot: QtBot
) -> None:
    show(shared, "student's plan", qtbot)
    heard.clear()
    at = datetime(2026, 9, 14, 10, 42)

    for second in (5, 20, 61):
        shared.desk.saved.emit(at + timedelta(seconds=second))

    said = [(words.replace(NBSP, " "), how) for words, how in heard]
    assert said == [
        ("Saved 10:42 AM", Politeness.Polite),
        ("Saved 10:43 AM", Politeness.Polite),
    ]


def test_a_refusal_beside_a_field_is_announced(
    heard: list[tuple[str, Politeness]], qtbot: QtBot
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    field = QLineEdit(holder)
    QVBoxLayout(holder).addWidget(field)

    note_beside(field).say("A grade is a number.")

    assert heard == [("A grade is a number.", Politeness.Assertive)]


def test_a_banner_is_announced_with_all_that_it_says_and_when_it_falls_silent_nothing_is(
    heard: list[tuple[str, Politeness]], qtbot: QtBot
) -> None:
    banner = Banner()
    qtbot.addWidget(banner)

    banner.say("The year is closed.", more="Its plan stays as it was.")
    banner.be_silent()

    assert heard == [("The year is closed. Its plan stays as it was.", Politeness.Assertive)]
