"""The first run: three ways in, and a new office in three steps."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.first_run.new_office import NewOfficePages, suggested_handle
from ilp_desktop.desktop.first_run.welcome import WelcomePage
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.office.school import office, school_years
from tests.desktop.rooms import Around
from tests.desktop.seen import nameless

PASSPHRASE = "seven herons cross the marsh"


@pytest.fixture
def pages(around: Around, qtbot: QtBot) -> NewOfficePages:
    around.program.start()
    front = around.program.front
    assert front is not None
    qtbot.waitExposed(front)
    welcome = front.form.stack.currentWidget()
    assert isinstance(welcome, WelcomePage)
    welcome.form.new_office.click()
    shown = front.form.stack.currentWidget()
    assert isinstance(shown, NewOfficePages)
    return shown


def fill(pages: NewOfficePages) -> None:
    QTest.keyClicks(pages.school.form.school, "Northridge High School")
    pages.school.form.first_year.show_value("2024")
    pages.school.form.go_on.click()
    account = pages.account.form
    QTest.keyClicks(account.given_name, "Alex")
    QTest.keyClicks(account.family_name, "Lee")
    for field in (account.passphrase, account.again):
        QTest.keyClicks(field.line, PASSPHRASE)


def test_without_a_vault_the_first_run_is_shown(around: Around) -> None:
    around.program.start()

    assert around.program.front is not None
    assert isinstance(around.program.front.form.stack.currentWidget(), WelcomePage)


def test_a_vault_that_is_gone_is_named(around: Around, tmp_path: Path) -> None:
    around.profile.remember(vault=str(tmp_path / "gone.ilpvault"))
    around.program.start()

    assert around.program.front is not None
    shown = around.program.front.form.stack.currentWidget()
    assert isinstance(shown, WelcomePage)
    assert "gone.ilpvault is no longer there" in shown.form.banner.words()


def test_a_school_needs_a_name(pages: NewOfficePages) -> None:
    pages.school.form.go_on.click()

    assert note_beside(pages.school.form.school).text() == "Type the school’s name."
    assert pages.currentWidget() is pages.school


def test_enter_in_a_field_goes_on(pages: NewOfficePages) -> None:
    QTest.keyClick(pages.school.form.school, Qt.Key.Key_Return)
    assert note_beside(pages.school.form.school).text() == "Type the school’s name."
    QTest.keyClicks(pages.school.form.school, "Northridge High School")
    QTest.keyClick(pages.school.form.school, Qt.Key.Key_Return)
    assert pages.currentWidget() is pages.account


def test_enter_on_a_button_presses_that_button(pages: NewOfficePages) -> None:
    fill(pages)
    pages.account.form.back.setFocus()
    QTest.keyClick(pages.account.form.back, Qt.Key.Key_Return)
    assert pages.currentWidget() is pages.school


def test_enter_that_is_held_presses_nothing_more(pages: NewOfficePages) -> None:
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    QTest.keyClicks(pages.school.form.school, "Northridge High School")
    for at in (pages.school.form.school, pages.school.form.go_on):
        QApplication.sendEvent(at, held)
    assert pages.currentWidget() is pages.school


def test_the_folder_and_the_sign_in_name_are_suggested(pages: NewOfficePages) -> None:
    fill(pages)

    assert pages.account.office().folder.name == "Northridge High School.ilpvault"
    assert pages.account.form.handle.text() == "a.lee"


@pytest.mark.parametrize(
    ("given", "family", "handle"),
    [
        ("José", "Núñez-Peña", "j.nunezpena"),
        ("", "Łukasiewicz", "lukasiewicz"),
        ("Ana", "Tu\N{MODIFIER LETTER TURNED COMMA}ifua", "a.tuifua"),
        ("山", "田", ""),
    ],
)
def test_the_suggested_name_is_one_that_is_accepted(given: str, family: str, handle: str) -> None:
    assert suggested_handle(given, family) == handle


def test_the_meter_counts_the_schools_own_words_out(pages: NewOfficePages) -> None:
    fill(pages)
    line = pages.account.form.passphrase.line
    line.setText("Northridge High School")

    assert "tried first" in pages.account.form.meter._words.text()
    pages.account.form.go_on.click()
    assert "cannot be taken yet" in note_beside(pages.account.form.passphrase).text()


def test_a_new_office_is_made_and_opens_when_its_code_is_typed_back(
    pages: NewOfficePages, around: Around, qtbot: QtBot
) -> None:
    fill(pages)
    pages.account.form.go_on.click()
    qtbot.waitUntil(lambda: pages.currentWidget() is pages.code)
    assert nameless(pages) == []
    code = pages.code
    shown = code.form.code.text().split()
    assert len(shown) == 8

    code.form.typed.setText("7QK2M")
    code.form.go_on.click()
    assert "8 groups" in note_beside(code.form.typed).text()

    code.form.typed.setText(" ".join(shown).lower().replace("0", "o"))
    code.form.go_on.click()

    program = around.program
    assert program.office is not None
    desk = program.office.desk
    with desk.vault.reading(desk.account) as session:
        row = office(session)
        years = [year.name for year in school_years(session)]
    assert (row.school, row.account_name) == ("Northridge High School", "Alex Lee")
    assert years == ["2024-25", "2025-26", "2026-27"]
    assert pages.account.form.passphrase.text() == ""


def test_a_folder_that_is_taken_is_refused_and_what_was_typed_stays(
    pages: NewOfficePages, qtbot: QtBot
) -> None:
    fill(pages)
    folder = pages.account.office().folder
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text("mine")
    pages.account.form.go_on.click()

    banner = pages.account.form.banner
    qtbot.waitUntil(lambda: "is there already" in banner._more.text())
    assert pages.account.form.given_name.text() == "Alex"
    assert (folder / "letter.txt").read_text() == "mine"
