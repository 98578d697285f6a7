"""From the first card to the lock and back to the same place."""

import json
import os
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from platformdirs import user_data_path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilp_desktop.app import profile_folder
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.faults import report
from ilp_desktop.desktop.first_run.restore import RestorePage
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.outside import OPENED
from ilp_desktop.desktop.pages import FOUND_AGAIN
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.shell.curtain import Curtain
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.desktop.unlock.page import UnlockPage
from ilp_desktop.desktop.widgets import Button, FieldNote
from ilp_desktop.vault import backups
from tests.desktop.rooms import Around, Room
from tests.vaults import HANDLE, PASSPHRASE, AVault, a_vault


@pytest.fixture
def made(tmp_path: Path) -> AVault:
    vault = a_vault(tmp_path)
    vault.vault.close()
    return vault


def opened(around: Around, folder: Path) -> OpenOffice:
    """The office in a folder, as after the passphrase."""
    vault = around.program.ways.open(folder)
    around.program.open_office(vault, vault.unlock(HANDLE, PASSPHRASE))
    assert around.program.office is not None
    return around.program.office


@pytest.fixture
def office(made: AVault, around: Around, qtbot: QtBot) -> OpenOffice:
    around.program.start(made.folder)
    office = opened(around, made.folder)
    qtbot.waitExposed(office.window)
    return office


def room(office: OpenOffice, name: str = "students") -> Room:
    found = office.window.area(name)
    assert isinstance(found, Room)
    return found


def test_the_unlock_card_does_not_wait_for_the_database(made: AVault) -> None:
    code = (
        "import sys; from ilp_desktop import app\n"
        "class Shown(app.QApplication):\n"
        "    def exec(self): print('sqlalchemy' in sys.modules, self.topLevelWidgets()); return 0\n"
        "app.QApplication = Shown; app.main(sys.argv[1:])"
    )
    child = [sys.executable, "-c", code, str(made.folder)]
    ended = subprocess.run(child, capture_output=True, text=True, check=True)
    assert ended.stdout.startswith("False"), ended.stdout
    assert "FrontWindow" in ended.stdout


def test_what_a_killed_program_left_open_is_gone_before_anybody_signs_in(
    made: AVault, around: Around
) -> None:
    left = around.program.profile.folder / OPENED / "document-1.pdf"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"%PDF")
    around.program.start(made.folder)
    assert not left.parent.exists()


def test_the_office_opens_in_its_first_area_with_the_cursor_in_the_search(
    office: OpenOffice,
) -> None:
    assert room(office).shown == [Place("students")]
    assert room(office).box.hasFocus()
    assert office.window.windowTitle().startswith("Students")


def test_the_status_bar_says_where_one_is(office: OpenOffice) -> None:
    status = office.window.status

    assert status.office.label.text() == "Northridge · 2026-27"
    assert status.count.label.text() == "1 student"
    assert status.lock.label.text() == "Encrypted · locks in 5:00"
    assert status._badge.isVisible()


def test_locking_keeps_what_is_typed_and_forgets_the_keys(
    office: OpenOffice, around: Around, made: AVault
) -> None:
    notes = room(office).notes
    notes.setFocus()
    QTest.keyClicks(notes, "Read more")

    office.window.lock()

    assert room(office).kept == [("notes", "Read more")]
    assert not office.window.isVisible()
    assert around.relaunched == [True]
    assert made.opened_again().held_elsewhere() is None


def test_what_is_typed_while_it_locks_goes_nowhere_else(
    office: OpenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def look(*_: object, **__: object) -> bool:
        tops = [it for it in QApplication.topLevelWidgets() if it.isVisible()]
        seen.extend((type(it), it.geometry()) for it in tops)
        return False

    frame = office.window.geometry()
    monkeypatch.setattr(backups, "is_due", look)
    office.window.lock()
    assert seen == [(Curtain, frame)]


@pytest.mark.parametrize("faulty", ["place", "settle"])
def test_a_fault_in_a_page_does_not_stop_the_lock(
    office: OpenOffice,
    around: Around,
    made: AVault,
    monkeypatch: pytest.MonkeyPatch,
    faulty: str,
) -> None:
    def fail() -> None:
        raise RuntimeError

    monkeypatch.setattr(room(office), faulty, fail)
    with pytest.raises(RuntimeError):
        office.window.lock()

    assert not office.window.isVisible()
    assert around.relaunched == [True]
    assert made.opened_again().held_elsewhere() is None


def test_a_vault_that_is_gone_does_not_stop_the_lock(
    office: OpenOffice, around: Around, made: AVault
) -> None:
    made.folder.rename(made.folder.with_name("unplugged"))
    office.window.lock()

    assert not office.window.isVisible()
    assert around.relaunched == [True]


def test_what_was_refused_waits_as_a_draft_behind_the_lock(
    office: OpenOffice, around: Around, made: AVault, qtbot: QtBot
) -> None:
    here = room(office)
    here.page.show_record(
        type(here.page._bound)("1", "Students", _refuse, here.page._bound.draft),  # type: ignore[misc,union-attr]
        {"notes": ""},
    )
    here.notes.setFocus()
    QTest.keyClicks(here.notes, "Read more")
    office.window.lock()

    again = Around(around.program, around.profile, around.clock)
    back = room(opened(again, made.folder))
    assert back.notes.toPlainText() == "Read more"
    assert back.findChild(FieldNote, "notes_note").text() == FOUND_AGAIN


def _refuse(field: str, value: object) -> None:
    from ilp_desktop.errors import OfficeError

    raise OfficeError("This plan is closed.")


def test_unlocking_returns_to_the_same_place(
    office: OpenOffice, around: Around, made: AVault
) -> None:
    office.window.show_place(Place("journal"))
    QTest.keyClicks(room(office, "journal").notes, "abc")
    office.window.lock()

    back = opened(around, made.folder)

    assert room(back, "journal").shown == [Place("journal", ("7",), "notes", 3)]


def test_on_a_screen_that_is_too_small_the_window_stands_within_its_edges(
    office: OpenOffice,
) -> None:
    room = office.window.screen().availableGeometry()
    assert room.width() < 1440, "the screen of these tests is smaller than the usual window"
    assert room.contains(office.window.geometry())


@pytest.mark.parametrize("is_maximized", [True, False])
def test_the_window_comes_back_as_large_as_it_was(
    is_maximized: bool, made: AVault, office: OpenOffice, around: Around, qtbot: QtBot
) -> None:
    office.window.showMaximized() if is_maximized else office.window.showNormal()
    office.window.lock()
    again = opened(around, made.folder)
    qtbot.waitExposed(again.window)
    assert again.window.isMaximized() is is_maximized


def test_five_minutes_without_a_touch_lock_the_office(office: OpenOffice, around: Around) -> None:
    around.clock.advance(minutes=4)
    office.idle.look()
    assert office.window.status.lock.label.text() == "Encrypted · locks in 1:00"
    QTest.keyClick(office.window.windowHandle(), Qt.Key.Key_A)
    around.clock.advance(minutes=4)
    office.idle.look()
    assert around.relaunched == []

    around.clock.advance(minutes=1)
    office.idle.look()

    assert around.relaunched == [True]


def test_closing_keeps_what_is_typed_too(office: OpenOffice, around: Around) -> None:
    notes = room(office).notes
    QTest.keyClicks(notes, "Read more")

    office.window.close()

    assert room(office).kept == [("notes", "Read more")]
    assert around.relaunched == []


def test_closing_backs_up_what_was_changed_since_the_last_time(
    office: OpenOffice, made: AVault
) -> None:
    vault_id = office.desk.vault.opened.file.vault_id
    office.window.close()
    (backup,) = backups.found(made.folder / "backups", vault_id)
    assert backup.office == "Northridge High School"


def test_a_short_lock_makes_no_backup_and_one_after_a_day_does(
    office: OpenOffice, around: Around, made: AVault
) -> None:
    vault = office.desk.vault
    (first,) = backups.back_up(vault)
    vault.settings.keep(None, "last_backup", {"at": first.at.isoformat(), "head": "", "failed": []})
    office.window.lock()
    assert len(backups.found(first.folder.parent, first.vault_id)) == 1

    around.clock.advance(hours=21)
    again = opened(around, made.folder)
    again.window.lock()

    newest, *_ = backups.found(first.folder.parent, first.vault_id)
    assert newest.at > first.at


def test_a_backup_is_restored_before_it_is_opened(
    office: OpenOffice, around: Around, made: AVault, qtbot: QtBot
) -> None:
    (backup,) = backups.back_up(office.desk.vault)
    office.window.close()
    around.program.start(backup.folder)
    assert around.program.front is not None
    page = around.program.front.findChild(RestorePage)
    assert page is not None
    assert page.form.place.text() == str(made.folder)
    assert "set aside" in page.form.aside.text()

    with qtbot.waitSignal(page.restored):
        QTest.mouseClick(page.form.restore, Qt.MouseButton.LeftButton)

    assert around.program.front.findChild(UnlockPage) is not None
    assert (made.folder.parent / "Northridge High School set aside 1.ilpvault").exists()


def test_what_was_restored_on_purpose_counts_from_then_on(
    office: OpenOffice, around: Around, made: AVault
) -> None:
    office.window.close()
    vault = around.program.ways.open(made.folder)
    account = vault.unlock(HANDLE, PASSPHRASE)
    vault.head.is_found = False
    vault.notices.append("vault.db is older than when this workstation last used it")
    around.program.open_office(vault, account)
    again = around.program.office
    assert again is not None
    answer = again.window.notice.findChild(Button)
    assert answer is not None
    assert answer.text() == "I restored it on purpose"
    answer.click()
    assert vault.head.is_found
    assert again.window.notice.isHidden()


def test_a_backup_that_failed_is_said_after_the_next_unlocking(
    office: OpenOffice, around: Around, made: AVault, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second(office.desk.vault, stick)
    stick.rmdir()
    office.window.close()

    again = opened(around, made.folder)

    assert "The last backup did not work out in" in again.window.notice.words()


def test_work_that_a_lock_has_cut_short_is_said_after_the_next_unlocking(
    office: OpenOffice, around: Around, made: AVault
) -> None:
    begun = Event()

    def endless(task: Task) -> None:
        begun.set()
        while True:
            task.step(0, 1)
            time.sleep(0.01)

    office.desk.tasks.run(office.window, endless, print, words="Printing 40 files")
    assert begun.wait(10)
    office.window.lock()

    again = opened(around, made.folder)
    assert "Not finished when the office closed: Printing 40 files." in again.window.notice.words()
    again.window.close()
    assert "40 files" not in opened(around, made.folder).window.notice.words()


def test_a_demonstration_office_goes_when_one_has_agreed(
    office: OpenOffice, around: Around, made: AVault
) -> None:
    removal = office.window._removal
    assert removal.isVisible()

    removal.trigger()
    asked = office.window.findChild(Dialog)
    assert asked is not None
    assert made.folder.exists()
    asked.answer.click()

    assert not made.folder.exists()
    assert around.profile.now.vault == ""
    assert around.relaunched == [True]


def test_the_workstation_remembers_the_look_and_the_vault_alone(
    office: OpenOffice, around: Around, theme: Theme
) -> None:
    theme.set_scheme(Scheme.DARK)
    theme.larger()

    kept = json.loads((around.profile.folder / "profile.json").read_text())
    if os.name == "posix":
        assert (around.profile.folder / "profile.json").stat().st_mode & 0o777 == 0o600
    assert set(kept) == {"vault", "scheme", "percent", "language"}
    again = WindowProfile(around.profile.folder)
    assert (again.scheme, again.now.percent) == (Scheme.DARK, 110)


def test_window_and_terminal_have_one_profile_folder(qapp: object) -> None:
    assert profile_folder() == user_data_path("ILP Desktop", appauthor=False)


@pytest.mark.parametrize("text", ["", "[]", '{"vault": 1}', '{"percent": "x"}'])
def test_a_damaged_profile_is_a_new_one(text: str, tmp_path: Path) -> None:
    (tmp_path / "profile.json").write_text(text)

    assert WindowProfile(tmp_path).now.percent == 100


def test_the_report_of_a_fault_has_no_message_and_no_values() -> None:
    try:
        int("Shándíín Begay")
    except ValueError as fault:
        text = report(ValueError, fault.__traceback__)

    assert "Begay" not in text
    assert "ValueError" in text
    assert "test_program.py" in text


def test_a_place_is_remembered_whole() -> None:
    place = Place("students", ("42", "plan"), "statement", 17)

    assert Place.from_json(place.as_json()) == place


def test_the_time_left_is_told_by_the_clock_on_the_wall(office: OpenOffice, around: Around) -> None:
    around.clock.advance(hours=9)  # the lid was closed overnight
    office.idle.look()

    assert around.relaunched == [True]
    assert timedelta(minutes=5) == office.idle._after
