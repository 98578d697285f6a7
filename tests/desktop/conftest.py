"""What the tests of the windows share: the theme, a program, somebody at the desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.theme import Scheme, Theme
from tests.desktop.files import Sitting
from tests.desktop.rooms import Around, a_program
from tests.offices import an_office


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def as_usual(theme: Theme) -> Iterator[None]:
    yield
    if theme.scheme is not Scheme.LIGHT:
        theme.set_scheme(Scheme.LIGHT)
    if theme.percent != 100:
        theme.set_percent(100)


@pytest.fixture
def at(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Sitting]:
    """Somebody at the desk of a small office, the list of students before them."""
    office = an_office(tmp_path)
    holder = QWidget()
    sitting = Sitting(office, theme, qtbot, holder)
    yield sitting
    sitting.desk.tasks.close()
    holder.deleteLater()
    office.vault.close()


@pytest.fixture
def around(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Around]:
    """A program that has not started yet; what it leaves open is closed."""
    made = a_program(qapp, theme, tmp_path)
    yield made
    program = made.program
    if program.office is not None and shiboken6.isValid(program.office.window):
        program.office.window.close()
    if program.front is not None:
        program.front.close()
    program.tasks.close()
    for window in qapp.topLevelWidgets():
        window.deleteLater()
