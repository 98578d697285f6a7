"""An office is opened by the right passphrase; everything else is said plainly, in its place."""

import shutil
from pathlib import Path
from threading import get_ident

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.first_run.new_office import NewOfficePages
from ilp_desktop.desktop.unlock.page import UnlockPage
from ilp_desktop.desktop.unlock.recovery import RecoveryPage
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.vault import keyring_slot
from ilp_desktop.vault.lock import VaultLock
from tests.desktop.rooms import Around
from tests.desktop.seen import nameless
from tests.vaults import HANDLE, PASSPHRASE, AVault, a_vault, reopened


@pytest.fixture
def made(tmp_path: Path) -> AVault:
    vault = a_vault(tmp_path)
    vault.vault.close()
    return vault


@pytest.fixture
def page(made: AVault, around: Around, qtbot: QtBot) -> UnlockPage:
    around.program.start(made.folder)
    assert around.program.front is not None
    qtbot.waitExposed(around.program.front)
    shown = around.program.front.form.stack.currentWidget()
    assert isinstance(shown, UnlockPage)
    return shown


def shown_page(around: Around) -> object:
    assert around.program.front is not None
    return around.program.front.form.stack.currentWidget()


def test_the_card_names_the_school_and_who_signs_in(page: UnlockPage) -> None:
    assert page.form.school_name.text() == "Northridge High School"
    assert [row.handle for row in page.accounts.rows] == [HANDLE]
    assert page.accounts.chosen() == HANDLE


def test_a_new_office_can_be_made_from_the_unlock_card(page: UnlockPage, around: Around) -> None:
    front = around.program.front
    assert front is not None
    front.form.new_office.click()

    pages = front.form.stack.currentWidget()
    assert isinstance(pages, NewOfficePages)
    pages.school.form.back.click()
    assert isinstance(front.form.stack.currentWidget(), UnlockPage), "back at the own office"


def test_one_types_the_passphrase_and_presses_enter(
    page: UnlockPage, around: Around, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.form.passphrase.line, PASSPHRASE)
    QTest.keyClick(page.form.passphrase.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: around.program.office is not None)
    assert around.program.front is None
    assert around.profile.now.vault.endswith("Northridge High School.ilpvault")


def test_one_points_at_an_account_and_types_the_passphrase(page: UnlockPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.accounts.rows[0], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(page.form.passphrase.line.hasFocus)


def test_a_wrong_passphrase_is_said_beside_the_field(
    page: UnlockPage, around: Around, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.form.passphrase.line, "quiet maple river")
    page.unlock()

    note = note_beside(page.form.passphrase)
    qtbot.waitUntil(lambda: "does not open the vault" in note.text())
    assert note.isVisible()
    assert page.form.passphrase.text() == "quiet maple river"
    assert page.form.unlock.isEnabled()
    assert around.program.office is None

    QTest.keyClicks(page.form.passphrase.line, "l")
    assert not note.isVisible()


def test_nothing_typed_is_no_passphrase(page: UnlockPage) -> None:
    page.unlock()

    assert note_beside(page.form.passphrase).text() == "Type your passphrase."


def test_the_passphrase_can_be_shown(page: UnlockPage) -> None:
    field = page.form.passphrase
    QTest.keyClicks(field.line, "quiet")
    assert field.line.displayText() != "quiet"

    field._show.click()

    assert field.line.displayText() == "quiet"


@pytest.mark.parametrize(
    ("break_it", "words"),
    [
        (lambda folder: shutil.rmtree(folder), "There is no vault"),
        (lambda folder: (folder / "vault.db").unlink(), "vault.db is missing"),
        (
            lambda folder: [
                (folder / name).write_text("{}") for name in ("vault.json", "vault.json.bak")
            ],
            "vault.json, which says who can open the vault, is damaged",
        ),
    ],
    ids=["no folder", "no database", "damaged slots"],
)
def test_what_is_wrong_with_the_folder_is_said_before_anybody_types(
    break_it: object, words: str, made: AVault, around: Around, qtbot: QtBot
) -> None:
    break_it(made.folder)  # type: ignore[operator]
    around.program.start(made.folder)

    shown = shown_page(around)
    assert isinstance(shown, UnlockPage)
    qtbot.waitUntil(lambda: words in shown.form.banner._more.text())
    assert not shown.form.unlock.isVisible()


def test_an_office_that_is_open_elsewhere_says_so(
    made: AVault, around: Around, qtbot: QtBot
) -> None:
    again = made.opened_again()
    again.unlock(HANDLE, PASSPHRASE)
    around.program.start(made.folder)

    shown = shown_page(around)
    assert isinstance(shown, UnlockPage)
    qtbot.waitUntil(lambda: "This vault is open on" in shown.form.banner._more.text())
    again.close()


def test_a_database_that_cannot_be_read_is_not_blamed_on_the_passphrase(
    made: AVault, page: UnlockPage, qtbot: QtBot
) -> None:
    (made.folder / "vault.db").write_bytes(b"x" * 8192)
    QTest.keyClicks(page.form.passphrase.line, PASSPHRASE)
    page.unlock()

    qtbot.waitUntil(lambda: "Your passphrase is right" in page.form.banner._more.text())


def test_the_recovery_code_sets_a_new_passphrase(
    made: AVault, page: UnlockPage, around: Around, qtbot: QtBot
) -> None:
    page.form.use_recovery.click()
    shown = shown_page(around)
    assert isinstance(shown, RecoveryPage)
    form = shown.form
    form.code.setText(made.recovery_code.lower().replace("-", " "))
    for field in (form.passphrase, form.again):
        QTest.keyClicks(field.line, "seven herons cross the marsh")
    form.open_office.click()

    qtbot.waitUntil(lambda: around.program.office is not None)


def test_a_mistyped_recovery_code_names_the_group(
    made: AVault, around: Around, page: UnlockPage, qtbot: QtBot
) -> None:
    page.form.use_recovery.click()
    shown = shown_page(around)
    assert isinstance(shown, RecoveryPage)
    wrong = made.recovery_code[:-1] + ("0" if made.recovery_code[-1] != "0" else "1")
    shown.form.code.setText(wrong)
    for field in (shown.form.passphrase, shown.form.again):
        QTest.keyClicks(field.line, "seven herons cross the marsh")
    shown.open_office()

    note = note_beside(shown.form.code)
    qtbot.waitUntil(lambda: "Group 8" in note.text())
    assert shown.form.open_office.isEnabled()


def test_a_weak_or_different_passphrase_is_stopped_beside_its_field(
    made: AVault, around: Around, page: UnlockPage
) -> None:
    page.form.use_recovery.click()
    shown = shown_page(around)
    assert isinstance(shown, RecoveryPage)
    form = shown.form
    QTest.keyClicks(form.passphrase.line, "northridge")
    assert "needed" in form.meter._words.text()
    shown.open_office()
    assert "cannot be taken yet" in note_beside(form.passphrase).text()

    form.passphrase.line.setText("seven herons cross the marsh")
    form.again.line.setText("seven herons cross the march")
    shown.open_office()
    assert "not the same" in note_beside(form.again).text()
    assert form.open_office.isEnabled()


def test_every_control_before_the_office_has_a_name(
    made: AVault, around: Around, page: UnlockPage
) -> None:
    program = around.program
    assert program.front is not None
    assert nameless(program.front) == []
    program.show_recovery(made.folder)
    assert nameless(program.front) == []
    program.show_welcome()
    assert nameless(program.front) == []
    program.show_new_office()
    assert nameless(program.front) == []


def signed_in_computer(made: AVault, around: Around) -> None:
    """The account has chosen to unlock with this computer's sign-in."""
    vault = reopened(made.folder)
    vault.unlock(HANDLE, PASSPHRASE)
    keyring_slot.turn_on(vault, HANDLE, PASSPHRASE, around.store)
    vault.close()


def test_the_computers_sign_in_is_offered_to_who_chose_it_alone(
    page: UnlockPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not page._tasks._running)
    assert not page.form.use_sign_in.isVisible()


def test_one_unlocks_with_the_computers_sign_in(made: AVault, around: Around, qtbot: QtBot) -> None:
    signed_in_computer(made, around)
    around.program.start(made.folder)
    page = shown_page(around)
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(page.form.use_sign_in.isVisible)
    page.form.use_sign_in.click()

    qtbot.waitUntil(lambda: around.program.office is not None)


def test_a_sign_in_that_fails_leads_back_to_the_passphrase(
    made: AVault, around: Around, qtbot: QtBot
) -> None:
    signed_in_computer(made, around)
    around.program.start(made.folder)
    page = shown_page(around)
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(page.form.use_sign_in.isVisible)
    around.store.fails = KeyringLocked("locked")
    page.form.use_sign_in.click()

    qtbot.waitUntil(lambda: "Type your passphrase" in note_beside(page.form.passphrase).text())
    QTest.keyClicks(page.form.passphrase.line, PASSPHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: around.program.office is not None)


def test_the_passphrase_opens_the_office_while_the_computers_store_does_not_answer(
    made: AVault, around: Around, qtbot: QtBot
) -> None:
    signed_in_computer(made, around)
    around.store.answers.clear()
    around.store.is_asked = False
    around.program.start(made.folder)
    page = shown_page(around)
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: around.store.is_asked)
    QTest.keyClicks(page.form.passphrase.line, PASSPHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: around.program.office is not None)
    around.store.answers.set()


def test_one_thread_alone_takes_the_lock_so_that_none_is_refused_for_the_other(
    made: AVault, around: Around, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in_computer(made, around)
    threads, acquire = set(), VaultLock._acquire

    def told(lock: VaultLock) -> None:
        threads.add(get_ident())
        acquire(lock)

    monkeypatch.setattr(VaultLock, "_acquire", told)
    around.program.start(made.folder)
    page = shown_page(around)
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(page.form.use_sign_in.isVisible)
    QTest.keyClicks(page.form.passphrase.line, PASSPHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: around.program.office is not None)
    assert len(threads) == 1


def test_the_cursor_stays_in_the_passphrase_when_its_first_note_makes_room(
    page: UnlockPage, around: Around
) -> None:
    front = around.program.front
    assert front is not None
    page.form.passphrase.line.setFocus()
    for letter in "quiet":
        QTest.keyClicks(front.focusWidget() or front, letter)
    assert page.form.passphrase.text() == "quiet"
