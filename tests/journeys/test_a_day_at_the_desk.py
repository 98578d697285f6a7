"""What a counselor does in a day, through the real window, by keyboard and mouse alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ilp_desktop.desktop.program import Program
from tests.journeys.counselor import Counselor
from tests.vaults import PASSPHRASE

pytestmark = pytest.mark.window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL = Modifier.ControlModifier
NEW_PASSPHRASE = "seven herons cross the marsh"

Start = Callable[[Path | None], Program]


def unlock(counselor: Counselor, program: Program) -> None:
    counselor.write("Passphrase", PASSPHRASE)
    counselor.press(Key.Key_Return)
    counselor.find("Menu")


def test_the_first_run_leads_to_an_empty_today(
    counselor: Counselor, start: Start, tmp_path: Path
) -> None:
    program = start(None)
    counselor.click("Start a new office")
    counselor.write("School", "Red Rock High School")
    counselor.click("Go on")
    counselor.write("Given name", "Alex")
    counselor.write("Family name", "Lee")
    counselor.write("Passphrase", NEW_PASSPHRASE)
    counselor.write("Passphrase again", NEW_PASSPHRASE)
    counselor.click("Make the office")
    code = counselor.find_starting("Recovery code: ").partition(": ")[2]
    counselor.write("Type the code back from the paper", code.replace(", ", " "))
    counselor.click("Open the office")
    counselor.wait(lambda: program.office is not None)
    counselor.find("Today")
    counselor.read("Red Rock High School")
    counselor.read("Nobody is enrolled yet.")
    assert (tmp_path / "Red Rock High School.ilpvault" / "vault.db").exists()


def test_one_comes_back_into_the_sentence_that_the_lock_broke_off(
    counselor: Counselor, start: Start, folder: Path
) -> None:
    program = start(folder)
    unlock(counselor, program)
    counselor.press(Key.Key_J, CTRL)
    counselor.read("Save entry")
    counselor.type("orte")
    counselor.press(Key.Key_Return)
    counselor.type("She asked for")
    counselor.press(Key.Key_L, CTRL)
    counselor.wait(lambda: not counselor.sees("She asked for"))
    again = start(folder)
    unlock(counselor, again)
    counselor.read("She asked for")
    counselor.type(" a tutor.")
    counselor.press(Key.Key_Return, CTRL)
    counselor.read("She asked for a tutor.")
    counselor.read("Entry saved")


def test_three_keys_lead_from_the_search_to_a_student(
    counselor: Counselor, start: Start, folder: Path
) -> None:
    unlock(counselor, start(folder))
    counselor.press(Key.Key_2, CTRL)
    counselor.find("Add student")
    counselor.type("or")
    counselor.press(Key.Key_Return)
    counselor.read("Tomás Ortega")
    counselor.find("Print ILP file")
