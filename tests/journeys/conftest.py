"""What the journeys share: an office in a folder, a program that starts as from its icon."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilp_desktop import app
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.theme import Scheme, Theme
from tests.journeys.counselor import Counselor
from tests.journeys.watch import watching
from tests.offices import an_office
from tests.vaults import CHEAP, CHEAP_BOUNDS, StandingClock


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def nothing_slow_before_somebodys_eyes() -> Iterator[None]:
    """A journey fails where the window would stand still."""
    with watching() as found:
        yield
    assert not found, f"on the window’s thread: {found}"


@pytest.fixture
def clock() -> StandingClock:
    """The wall clock of the office, a Monday in September, 10:42 in the morning."""
    return StandingClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office with two students."""
    office = an_office(tmp_path)
    office.student()
    office.student(number="402118", given_name="Tomás", family_name="Ortega", grade=11)
    office.vault.close()
    return office.vault.folder


@pytest.fixture
def start(
    qapp: QApplication, theme: Theme, tmp_path: Path, clock: StandingClock
) -> Iterator[Callable[[Path | None], Program]]:
    """Starts the program as the desktop's icon does; closes what it leaves open."""
    begun: list[Program] = []

    def begin(folder: Path | None = None) -> Program:
        profile = WindowProfile(tmp_path / "profile")
        program = Program(
            qapp,
            profile=profile,
            theme=theme,
            ways=app.ways(
                tmp_path,
                clock=clock,
                profile=profile.folder,
                cost=CHEAP,
                bounds=CHEAP_BOUNDS,
                mounts=list,
            ),
            inside=app.inside,
            clock=clock,
            relaunch=lambda: None,
        )
        program.start(folder)
        begun.append(program)
        return program

    yield begin
    for program in begun:
        office = program.office
        if office and shiboken6.isValid(office.window) and office.window.isVisible():
            office.window.close()
        if program.front is not None:
            program.front.close()
        program.tasks.close()


@pytest.fixture
def counselor(qtbot: QtBot) -> Counselor:
    return Counselor(qtbot)
