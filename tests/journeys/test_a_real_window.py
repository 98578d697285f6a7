"""A morning at the desk, through a real window: unlock, find, open, lock, come back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilp_desktop import app
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.students.area import StudentsArea
from ilp_desktop.desktop.theme import Scheme, Theme
from tests.vaults import CHEAP, CHEAP_BOUNDS, PASSPHRASE

pytestmark = pytest.mark.window


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def begin(
    qapp: QApplication, theme: Theme, folder: Path, tmp_path: Path
) -> Iterator[Callable[[], Program]]:
    """Starts the program as the desktop's icon does; closes what it leaves open."""
    begun: list[Program] = []

    def start() -> Program:
        profile = WindowProfile(tmp_path / "profile")
        program = Program(
            qapp,
            profile=profile,
            theme=theme,
            ways=app.ways(
                tmp_path,
                clock=app.now,
                profile=profile.folder,
                cost=CHEAP,
                bounds=CHEAP_BOUNDS,
                mounts=list,
            ),
            inside=app.inside,
            clock=app.now,
            relaunch=lambda: None,
        )
        program.start(folder)
        begun.append(program)
        return program

    yield start
    for program in begun:
        if program.front is not None:
            program.front.close()
        program.tasks.close()


def unlock(qtbot: QtBot, program: Program) -> OpenOffice:
    """Type the passphrase where the cursor stands, and wait for the office."""
    front = program.front
    assert front is not None
    qtbot.waitExposed(front)
    front.activateWindow()  # a bare X server has nobody else to do it
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is not None)
    QTest.keyClicks(front.focusWidget(), PASSPHRASE)
    QTest.keyClick(front.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.office is not None, timeout=10_000)
    assert program.office is not None
    qtbot.waitExposed(program.office.window)
    program.office.window.activateWindow()
    qtbot.waitUntil(program.office.window.isActiveWindow)
    return program.office


def students(office: OpenOffice) -> StudentsArea:
    area = office.window.area("students")
    assert isinstance(area, StudentsArea)
    return area


def test_the_screen_is_a_real_one(qapp: QApplication) -> None:
    assert qapp.platformName() not in {"offscreen", "minimal"}


def test_one_comes_back_to_the_student_one_left(qtbot: QtBot, begin: Callable[[], Program]) -> None:
    office = unlock(qtbot, begin())
    QTest.keyClick(office.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    search = students(office).list.form.search
    QTest.keyClicks(search, "orte")
    assert students(office).list.model.total == 1
    QTest.keyClick(search, Qt.Key.Key_Return)
    student = students(office).page.student
    assert student is not None
    assert student.name == "Tomás Ortega"

    QTest.keyClick(office.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not office.window.isVisible())
    again = unlock(qtbot, begin())

    assert students(again).page.student == student
    again.window.close()


def test_the_window_paints_what_it_shows(qtbot: QtBot, begin: Callable[[], Program]) -> None:
    office = unlock(qtbot, begin())
    picture = office.window.grab().toImage()

    colours = {picture.pixelColor(x, y).rgb() for x in range(0, 800, 7) for y in range(0, 500, 7)}
    assert len(colours) > 5
    office.window.close()
