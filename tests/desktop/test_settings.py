"""The settings, and what each does at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.app import office_words
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.language import speak
from ilp_desktop.desktop.settings import SettingsArea
from ilp_desktop.desktop.settings.backups import BackupsPage
from ilp_desktop.desktop.settings.lock import LockPage, PassphraseFields
from ilp_desktop.desktop.settings.look import LookPage
from ilp_desktop.desktop.settings.school import SchoolPage
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.school import school_fields
from ilp_desktop.vault import backups
from tests.desktop.desks import a_desk, shown
from tests.desktop.rooms import Around
from tests.desktop.seen import nameless
from tests.offices import AnOffice, an_office
from tests.vaults import HANDLE, PASSPHRASE, a_vault

NEW = "four lanterns over the canyon rim"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


@pytest.fixture
def area(office: AnOffice, theme: Theme, qtbot: QtBot) -> Iterator[SettingsArea]:
    window = QWidget()
    qtbot.addWidget(window)
    made = SettingsArea(a_desk(office, theme, window), language="en")
    QVBoxLayout(window).addWidget(made)
    shown(window, qtbot)
    made.show_place(Place("settings"))
    yield made
    shiboken6.delete(made)  # before the desk, which is the window's too


def page(area: SettingsArea, name: str) -> object:
    area.show_place(Place("settings", (name,)))
    return area._built[name]


def test_the_schools_name_keeps_itself_when_the_field_is_left(
    area: SettingsArea, office: AnOffice
) -> None:
    school = page(area, "school")
    assert isinstance(school, SchoolPage)
    school.form.name.setFocus()
    school.form.name.selectAll()
    QTest.keyClicks(school.form.name, "Canyon Rim High School")
    QTest.keyClick(school.form.name, Qt.Key.Key_Return)

    with office.reading() as session:
        assert school_fields(session).name == "Canyon Rim High School"
    area._desk.undo.undo()
    with office.reading() as session:
        assert school_fields(session).name == "Northridge High School"


def test_a_school_without_a_name_is_refused_beside_the_field(area: SettingsArea) -> None:
    school = page(area, "school")
    assert isinstance(school, SchoolPage)
    school.form.name.setFocus()
    school.form.name.selectAll()
    QTest.keyClick(school.form.name, Qt.Key.Key_Delete)
    assert not area.settle()
    assert "may not be empty" in school.form.name.accessibleDescription()


def test_colors_and_size_change_at_once_and_are_told_in_the_navigator(
    area: SettingsArea, theme: Theme
) -> None:
    look = page(area, "look")
    assert isinstance(look, LookPage)
    look.form.scheme.setFocus()
    QTest.keyClick(look.form.scheme, Qt.Key.Key_Down)
    look.form.percent.setFocus()
    QTest.keyClick(look.form.percent, Qt.Key.Key_Down)
    QTest.keyClick(look.form.percent, Qt.Key.Key_Down)
    assert (theme.scheme, theme.percent) == (Scheme.DARK, 125)
    assert "Dark, 125%, English" in area.navigator._rows["look"].accessibleName()
    theme.set_percent(150)
    assert look.form.percent.value() == "150"


def test_the_minutes_until_the_lock_are_asked_for_from_1_to_15(
    area: SettingsArea, qtbot: QtBot
) -> None:
    lock = page(area, "lock")
    assert isinstance(lock, LockPage)
    with qtbot.waitSignal(area._desk.chose) as told:
        lock.form.lock_after.setValue(40)
    assert told.args == ["lock_after", 15]
    lock.form.lock_after.setValue(1)
    assert lock.reason() == "After 1 minute"


def asked(area: SettingsArea, present: str, new: str, again: str) -> Dialog:
    lock = page(area, "lock")
    assert isinstance(lock, LockPage)
    lock.form.change_passphrase.click()
    dialog = area.window().findChild(Dialog)
    assert dialog is not None
    fields = dialog.findChild(PassphraseFields)
    assert fields is not None
    for field, text in ((fields.present, present), (fields.new, new), (fields.again, again)):
        field.line.setText(text)
    dialog.answer.click()
    return dialog


def test_a_new_passphrase_opens_the_vault_and_the_old_one_does_not(
    area: SettingsArea, office: AnOffice
) -> None:
    asked(area, PASSPHRASE, NEW, NEW)
    assert office.vault.unlock(HANDLE, NEW).handle == HANDLE
    with pytest.raises(OfficeError):
        office.vault.unlock(HANDLE, PASSPHRASE)


@pytest.mark.parametrize(
    ("present", "new", "again"),
    [("wrong", NEW, NEW), (PASSPHRASE, NEW, "x"), (PASSPHRASE, "a", "a")],
)
def test_a_passphrase_is_not_changed_by_mistake(
    area: SettingsArea, office: AnOffice, present: str, new: str, again: str
) -> None:
    dialog = asked(area, present, new, again)
    assert dialog.isVisible()
    assert office.vault.unlock(HANDLE, PASSPHRASE).handle == HANDLE
    dialog.reject()


def test_every_page_is_reached_by_command_and_names_its_controls(area: SettingsArea) -> None:
    for action in area.commands():
        assert isinstance(action, QAction)
        action.trigger()
        assert nameless(area) == []
    assert area.place() == Place("settings", ("keys",))


def test_another_language_builds_the_window_anew_at_the_same_place(
    around: Around, tmp_path: Path, qtbot: QtBot
) -> None:
    made = a_vault(tmp_path / "made")
    made.vault.close()
    program = around.program
    program.start(made.folder)
    vault = program.ways.open(made.folder)
    program.open_office(vault, vault.unlock(HANDLE, PASSPHRASE))
    old = program.office
    assert old is not None
    old.window.show_place(Place("journal"))
    try:
        old.desk.chose.emit("language", "es")
        qtbot.waitUntil(lambda: program.office is not old)
        office = program.office
        assert office is not None
        assert around.profile.now.language == "es"
        assert office.window.place() == Place("journal", ("7",), "notes", 0)
        assert office.desk.vault is vault
        assert around.relaunched == []
        office.desk.chose.emit("lock_after", 2)
        assert office.window.status.lock.label.text().endswith("2:00")
        assert vault.settings.find(office.desk.account, "lock_after") == 2
    finally:
        speak(program.app, "en")


def test_a_backup_is_made_from_the_settings_and_told(
    area: SettingsArea, office: AnOffice, qtbot: QtBot
) -> None:
    backups_page = page(area, "backups")
    assert isinstance(backups_page, BackupsPage)
    assert backups_page.reason() == "None yet"
    with qtbot.waitSignal(area._desk.said) as told:
        QTest.mouseClick(backups_page.form.back_up, Qt.MouseButton.LeftButton)
    assert "read back and found whole" in told.args[0]
    assert "September" not in backups_page.reason()
    assert backups_page.reason() == "Sep\N{NO-BREAK SPACE}14, 2026"
    assert backups_page.form.kept.text().startswith("1 is kept.")
    assert not backups_page.form.progress.isVisible()


def test_a_second_folder_for_backups_is_chosen_and_let_go(
    area: SettingsArea, tmp_path: Path, qtbot: QtBot
) -> None:
    backups_page = page(area, "backups")
    assert isinstance(backups_page, BackupsPage)
    stick = tmp_path / "stick"
    backups_page.choose(stick)
    assert "There is no folder" in backups_page.form.banner.words()
    stick.mkdir()
    backups_page.choose(stick)
    assert str(stick) in backups_page.form.second.text()
    stick.rmdir()
    backups_page.back_up()
    qtbot.waitUntil(lambda: "is not there" in backups_page.form.banner.words())
    assert "did not work out" in backups_page.reason()
    backups_page.form.forget.click()
    assert "In no second folder" in backups_page.form.second.text()


def test_a_backup_under_way_can_be_cancelled(area: SettingsArea, office: AnOffice) -> None:
    backups_page = page(area, "backups")
    assert isinstance(backups_page, BackupsPage)
    backups_page.back_up()
    backups_page.form.cancel.click()
    area._desk.tasks.close()
    assert backups_page.form.back_up.isEnabled()
    assert backups.last(office.vault) is None


def test_the_status_bar_says_how_old_the_last_backup_is(office: AnOffice) -> None:
    vault, account = office.vault, office.account
    assert office_words(vault, account).backup == "No backup yet"
    backups.back_up(vault)
    assert office_words(vault, account).backup == "Backed up Sep\N{NO-BREAK SPACE}14"
