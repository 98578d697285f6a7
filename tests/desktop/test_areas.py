"""The office with all its real areas: each opens, is named throughout, and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilp_desktop import app as program_around
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme
from tests.desktop.seen import nameless
from tests.offices import AnOffice, an_office
from tests.vaults import CHEAP, CHEAP_BOUNDS, HANDLE, PASSPHRASE

TABS = ("plan", "journal", "participants", "history")
PAGES = ("students", "calendar", "journal", *(f"student's {tab}" for tab in TABS))


@pytest.fixture
def made(tmp_path: Path) -> AnOffice:
    office = an_office(tmp_path)
    student = office.student()
    office.guardian(student)
    plan = office.plan(student)
    office.objective(plan)
    return office


def a_real_program(app: QApplication, theme: Theme, made: AnOffice, tmp_path: Path) -> Program:
    profile = WindowProfile(tmp_path / "profile")
    return Program(
        app,
        profile=profile,
        theme=theme,
        ways=program_around.ways(clock=made.clock, cost=CHEAP, bounds=CHEAP_BOUNDS, mounts=list),
        inside=program_around.inside,
        clock=made.clock,
        relaunch=lambda: None,
    )


def opened(program: Program, folder: Path) -> OpenOffice:
    vault = program.ways.open(folder)
    program.open_office(vault, vault.unlock(HANDLE, PASSPHRASE))
    assert program.office is not None
    return program.office


@pytest.fixture
def program(qapp: QApplication, theme: Theme, made: AnOffice, tmp_path: Path) -> Program:
    made.vault.close()
    return a_real_program(qapp, theme, made, tmp_path)


@pytest.fixture
def office(program: Program, made: AnOffice, qtbot: QtBot) -> OpenOffice:
    office = opened(program, made.made.folder)
    qtbot.waitExposed(office.window)
    return office


def places(office: OpenOffice) -> dict[str, Place]:
    desk = office.desk
    found = dict(office.inside.pages(desk.vault, desk.account))
    student = found["plan"].ids[0]
    return {**found, **{f"student's {tab}": Place("students", (student, tab)) for tab in TABS}}


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name(page: str, office: OpenOffice, qtbot: QtBot) -> None:
    office.window.show_place(places(office)[page])

    def all_are_named() -> None:
        assert nameless(office.window) == []

    qtbot.waitUntil(all_are_named)
    office.window.close()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_can_be_worn_dark_and_large(page: str, office: OpenOffice) -> None:
    office.window.show_place(places(office)[page])
    theme = office.desk.theme
    theme.set_scheme(Scheme.DARK)
    theme.set_percent(200)

    assert not office.window.grab().isNull()
    office.window.close()


@pytest.mark.parametrize("page", PAGES)
def test_the_lock_leads_back_to_the_page(
    page: str, program: Program, office: OpenOffice, made: AnOffice
) -> None:
    office.window.show_place(places(office)[page])
    left_at = office.window.place()
    office.window.lock()

    again = Program(
        program.app,
        profile=program.profile,
        theme=program.theme,
        ways=program.ways,
        inside=program.inside,
        clock=program.clock,
        relaunch=lambda: None,
    )
    back = opened(again, made.made.folder)

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


def test_the_status_bar_counts_the_students_one_may_see(office: OpenOffice) -> None:
    assert office.window.status.count.label.text() == "1 student"
    assert office.window.status.office.label.text() == "Northridge High School · 2026-27"
    office.window.close()
