"""The office with all its real areas: each opens, is named throughout, and comes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from ilp_desktop import app as program_around
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.policy.plan_code import plan_code
from ilp_desktop.records import Plan
from tests.desktop.seen import nameless, passed_over, tab_stops
from tests.desktop.whole import (
    PAGES,
    QUESTIONS,
    a_real_program,
    asked,
    open_for_a_file,
    opened,
    places,
    show,
)
from tests.offices import AnOffice, an_office

LEFT_AT = ("needs", "calendar", "student's plan", "student's history", "settings: keys")


@pytest.fixture(scope="module")
def shared(
    qapp: QApplication, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OpenOffice]:
    yield from open_for_a_file(qapp, theme, tmp_path_factory.mktemp("areas"))


@pytest.fixture
def made(tmp_path: Path) -> AnOffice:
    office = an_office(tmp_path)
    student = office.student()
    office.guardian(student)
    plan = office.plan(student)
    office.objective(plan)
    return office


@pytest.fixture
def program(qapp: QApplication, theme: Theme, made: AnOffice, tmp_path: Path) -> Program:
    made.vault.close()
    return a_real_program(qapp, theme, made, tmp_path)


@pytest.fixture
def office(program: Program, made: AnOffice, qtbot: QtBot) -> OpenOffice:
    office = opened(program, made.made.folder)
    qtbot.waitExposed(office.window)
    return office


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name(page: str, shared: OpenOffice, qtbot: QtBot) -> None:
    show(shared, page, qtbot)

    def all_are_named() -> None:
        assert nameless(shared.window) == []

    qtbot.waitUntil(all_are_named)


@pytest.mark.parametrize("page", PAGES)
def test_tab_visits_every_control_of_a_page_and_is_trapped_nowhere(
    page: str, shared: OpenOffice, qtbot: QtBot
) -> None:
    window = shared.window
    show(shared, page, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.rail.menu_mark.setFocus()

    visited = tab_stops(window)

    assert passed_over(window, visited) == []


@pytest.mark.parametrize(("page", "button"), QUESTIONS)
def test_every_control_of_a_question_is_named_and_reached(
    page: str, button: str, shared: OpenOffice, qtbot: QtBot
) -> None:
    dialog = asked(shared, page, button, qtbot)

    try:
        assert dialog.windowTitle()
        assert nameless(dialog) == []
        assert passed_over(dialog, tab_stops(dialog)) == []
    finally:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not shared.window.findChildren(QDialog))


def test_every_page_can_be_worn_dark(shared: OpenOffice, theme: Theme, qtbot: QtBot) -> None:
    theme.set_scheme(Scheme.DARK)
    for page in PAGES:
        show(shared, page, qtbot)

        assert not shared.window.grab().isNull()


def after_relaunch(program: Program) -> Program:
    return Program(
        program.app,
        profile=program.profile,
        theme=program.theme,
        ways=program.ways,
        inside=program.inside,
        clock=program.clock,
        relaunch=lambda: None,
    )


@pytest.mark.parametrize("page", LEFT_AT)
def test_the_lock_leads_back_to_the_page(
    page: str, program: Program, office: OpenOffice, made: AnOffice
) -> None:
    office.window.show_place(places(office)[page])
    left_at = office.window.place()
    office.window.lock()

    back = opened(after_relaunch(program), made.made.folder)

    assert back.window.place() == left_at
    back.window.close()


def test_going_to_a_student_opens_the_page(office: OpenOffice) -> None:
    found = program_around.find_students(office.desk.vault, office.desk.account, "begay")
    assert [it.title for it in found] == ["Begay, Shándíín"]

    office.desk.go(found[0].place)

    place = office.window.place()
    assert place is not None
    assert place.ids[0] == found[0].place.ids[0]
    office.window.close()


def test_the_code_on_a_printed_page_leads_to_the_plan(office: OpenOffice) -> None:
    vault, account = office.desk.vault, office.desk.account
    with vault.reading(account) as session:
        plan_id, student_id = session.execute(select(Plan.id, Plan.student_id)).one()
    (found,) = program_around.find_students(vault, account, plan_code(plan_id, 0))
    assert found.detail == "Plan of 2026-27, before its first version"

    office.desk.go(found.place)

    place = office.window.place()
    assert place is not None
    assert place.ids[:2] == (student_id, "plan")
    office.window.close()


def test_the_status_bar_counts_the_students_one_may_see(office: OpenOffice) -> None:
    assert office.window.status.count.label.text() == "1 student"
    assert office.window.status.office.label.text() == "Northridge High School · 2026-27"
    office.window.close()


def test_the_window_comes_back_as_large_as_it_was_left(
    program: Program, office: OpenOffice, made: AnOffice
) -> None:
    office.window.resize(720, 640)
    office.window.lock()

    back = opened(after_relaunch(program), made.made.folder)

    assert back.window.size().toTuple() == (720, 640)
    back.window.close()


@pytest.mark.parametrize("page", PAGES)
def test_no_two_commands_in_reach_of_a_page_share_a_key(
    page: str, shared: OpenOffice, qtbot: QtBot
) -> None:
    show(shared, page, qtbot)
    window = shared.window
    current = window.area(window.place().area)
    reach = [*window.menus.named, *current.commands()]
    keys = [key.toString() for it in reach for key in it.shortcuts()]
    parts = {it.key().toString() for it in current.findChildren(QShortcut)}

    assert [key for key, many in Counter(keys).items() if many > 1] == []
    assert parts & set(keys) == set()
