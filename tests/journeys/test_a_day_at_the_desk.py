"""What a counselor does in a day, through the real window, by keyboard and mouse alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from ilp_desktop.desktop.program import Program
from tests.exchange.rosters import packed, sound
from tests.journeys.counselor import Counselor
from tests.vaults import PASSPHRASE, StandingClock

pytestmark = pytest.mark.window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL = Modifier.ControlModifier
ALT = Modifier.AltModifier
NEW_PASSPHRASE = "seven herons cross the marsh"

Start = Callable[[Path | None], Program]


def unlock(counselor: Counselor, program: Program) -> None:
    counselor.write("Passphrase", PASSPHRASE)
    counselor.press(Key.Key_Return)
    counselor.find("Menu")


def go_to(counselor: Counselor, section: str) -> None:
    """Choose a section of the plan, whose name the navigator follows by how it stands."""
    counselor.click(counselor.find_starting(f"{section}: "))


def test_a_roster_comes_in_is_seen_and_is_taken_back(
    counselor: Counselor, start: Start, folder: Path, tmp_path: Path
) -> None:
    roster = packed(tmp_path, sound())
    unlock(counselor, start(folder))
    counselor.press(Key.Key_I, CTRL)
    counselor.save_as(roster)
    counselor.click("Choose a file…")
    counselor.read("set.zip")
    counselor.find("Choose the school")
    counselor.press(Key.Key_C, ALT)
    counselor.type("Delta")
    counselor.click("Go on")
    counselor.read("The office does not have these yet.")
    counselor.click("Bring in 11")
    counselor.read("It has come in.")
    counselor.press(Key.Key_2, CTRL)
    counselor.write("Find a student", "fifita")
    counselor.read("ʻAna Fifita")
    counselor.press(Key.Key_I, CTRL)
    counselor.click(counselor.find_starting("Take back: Import a roster"))
    counselor.read("Taken back: Import a roster")
    counselor.press(Key.Key_2, CTRL)
    counselor.read("Nobody found")


def printed(paper: Path) -> str:
    """What a PDF says, each line break as a blank."""
    document = pypdfium2.PdfDocument(paper)
    said = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(said.split())


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


def test_a_new_student_gets_a_plan_that_is_established_signed_and_printed(
    counselor: Counselor, start: Start, folder: Path, tmp_path: Path
) -> None:
    unlock(counselor, start(folder))
    counselor.press(Key.Key_2, CTRL)
    counselor.click("Add student")
    counselor.write("Given name", "Lucia")
    counselor.write("Family name", "Nowak")
    counselor.write("Student number", "402119")
    counselor.press(Key.Key_Return)
    counselor.click("Begin the plan")
    for kind, words in (("Needs", "Time for chemistry."), ("Aspirations", "To become a nurse.")):
        counselor.pick(f"{kind}: add somebody’s words", "Lucia Nowak")
        counselor.arrive("Words of Lucia Nowak")
        counselor.type(words)
    go_to(counselor, "Strengths & achievements")
    counselor.click("Add strength")
    counselor.arrive("What")
    counselor.type("Keeps calm.")
    counselor.click("Add skill")
    counselor.arrive("Skill")
    counselor.type("First aid")
    go_to(counselor, "Objectives")
    counselor.click("Add objective")
    counselor.arrive("Title")
    counselor.type("Pass chemistry")
    for who, what in (("student", "Join the study group"), ("school", "Offer tutoring")):
        counselor.click(f"Add an activity: {who}")
        counselor.arrive("What")
        counselor.type(what)
    go_to(counselor, "Course plan")
    counselor.write("Strategy for choosing courses", "Science each year.")
    go_to(counselor, "College & career")
    counselor.pick("Add a way to go on after school", "Career")
    counselor.type("Nursing")
    go_to(counselor, "Statement & signatures")
    counselor.click("Establish plan")
    counselor.read("Establish the plan?")
    counselor.click("Establish plan")
    counselor.click("Add signature")
    counselor.click("Signed on paper")
    counselor.press(Key.Key_Return)
    counselor.read("Took part · version 1 · on paper")
    counselor.press(Key.Key_P, CTRL)
    counselor.read("ILP file of Lucia Nowak")
    paper = tmp_path / "plan.pdf"
    counselor.save_as(paper)
    counselor.click("Save PDF…")
    counselor.read("Saved as plan.pdf")
    typed = ["Time for chemistry.", "To become a nurse.", "Keeps calm.", "First aid"]
    typed += ["Pass chemistry", "Join the study group", "Offer tutoring", "Science each year."]
    said = printed(paper)
    assert [words for words in (*typed, "Nursing") if words not in said] == []


def test_a_conference_is_planned_moved_and_held(
    counselor: Counselor, start: Start, folder: Path, clock: StandingClock
) -> None:
    unlock(counselor, start(folder))
    counselor.press(Key.Key_3, CTRL)
    counselor.find("Today (T)")
    counselor.press(Key.Key_N)
    counselor.write("Student", "orte")
    counselor.press(Key.Key_Return)
    counselor.replace("Begins at", "2 pm")
    counselor.write("Place", "Library")
    counselor.click("Put in calendar")
    counselor.read("2:00 – 2:30")
    counselor.press(Key.Key_Right, Modifier.AltModifier)
    counselor.read("Tuesday, September\N{NO-BREAK SPACE}15, 2026")
    counselor.press(Key.Key_L, CTRL)
    clock.advance(days=1, hours=6)  # after two in the afternoon of the day after
    unlock(counselor, start(folder))
    counselor.click("Mark as held")
    counselor.read("0 of 2 took part")
    counselor.click("Established")
    counselor.write("What was agreed", "A summer course.")
    counselor.press(Key.Key_L, CTRL)
    unlock(counselor, start(folder))
    counselor.read("A summer course.")


def test_a_day_of_the_journal_is_written_corrected_and_found(
    counselor: Counselor, start: Start, folder: Path, clock: StandingClock
) -> None:
    unlock(counselor, start(folder))
    for words in ("Asked about Ñuble.", "Her mother called.", "Welds well."):
        counselor.press(Key.Key_J, CTRL)
        counselor.read("Save entry")
        counselor.type("orte")
        counselor.press(Key.Key_Return)
        counselor.type(words)
        counselor.press(Key.Key_Return, CTRL)
        counselor.read("Entry saved")
        counselor.read(words)
        clock.advance(minutes=1)
    counselor.press(Key.Key_F, CTRL)
    counselor.type("welds")
    counselor.wait(lambda: not counselor.sees("Her mother called."))
    counselor.pick("More about this entry", "Edit")
    counselor.arrive("Entry")
    counselor.press(Key.Key_End, CTRL)
    counselor.type(" Wants an apprenticeship.")
    counselor.click("Done")
    counselor.click("Empty the search")
    counselor.read("Welds well. Wants an apprenticeship.")
    counselor.read("Her mother called.")


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
