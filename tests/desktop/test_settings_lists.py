"""Settings that are lists, the keys of commands, and the computer's sign-in, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.settings import SettingsArea
from ilp_desktop.desktop.settings.area import PAGES
from ilp_desktop.desktop.settings.asked import AskedFields
from ilp_desktop.desktop.settings.keys import KeysPage, SignInPage
from ilp_desktop.desktop.settings.lists import ListPage, OfferPage, StaffPage, YearsPage
from ilp_desktop.desktop.settings.staff import proposed_handle
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.widgets.rows import ListRow
from ilp_desktop.desktop.within import Within
from ilp_desktop.vault import keyring_slot
from tests.desktop.desks import a_desk, shown
from tests.desktop.seen import nameless
from tests.offices import AnOffice, an_office
from tests.stores import AStore
from tests.vaults import HANDLE, PASSPHRASE


class AtSettings:
    """The settings of an office, and what was asked of the program around it."""

    def __init__(self, office: AnOffice, theme: Theme, qtbot: QtBot, holder: QWidget):
        self.office, self.qtbot = office, qtbot
        self.desk = a_desk(office, theme, holder)
        self.store = AStore()
        self.keys: Mapping[str, str] = {}
        self.commands = [
            self.command("Lock", "Ctrl+L", holder),
            self.command("Quit", "Ctrl+Q", holder),
        ]
        self.desk.within = Within(
            commands=lambda: self.commands,
            set_keys=self.set_keys,
            keyring=lambda: self.store,
        )
        self.area = SettingsArea(self.desk, language="en")
        qtbot.addWidget(self.area)
        shown(self.area, qtbot)

    @staticmethod
    def command(name: str, keys: str, holder: QWidget) -> QAction:
        action = QAction(name, holder)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        return action

    def set_keys(self, own: Mapping[str, str]) -> None:
        self.keys = own

    def page(self, name: str) -> QWidget:
        self.area.show_place(Place("settings", (name,)))
        return self.area._built[name]

    def list(self, name: str) -> ListPage:
        page = self.page(name)
        assert isinstance(page, ListPage)
        return page

    def lines(self, page: ListPage, count: int) -> list[ListRow]:
        """So many lines, once they are shown."""

        def seen() -> list[ListRow]:
            return [it for it in page.findChildren(ListRow) if it.isVisible()]

        self.qtbot.waitUntil(lambda: len(seen()) == count)
        return seen()


@pytest.fixture
def at(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[AtSettings]:
    office = an_office(tmp_path)
    holder = QWidget()
    made = AtSettings(office, theme, qtbot, holder)
    yield made
    made.desk.tasks.close()
    office.vault.close()


@pytest.mark.parametrize("name", list(PAGES))
def test_every_page_has_names_for_what_is_on_it(at: AtSettings, name: str) -> None:
    at.page(name)
    assert at.area.place() == Place("settings", (name,))
    assert nameless(at.area) == []


def test_every_list_says_in_the_navigator_how_many_are_on_it_before_it_is_opened(
    at: AtSettings,
) -> None:
    at.area.show_place(Place("settings", ("look",)))
    years = at.area.navigator.row("years")
    assert years.accessibleName() == "Years and terms: 1 school year"


def test_a_command_without_keys_says_so(at: AtSettings) -> None:
    bare = QAction("Check the office", at.area)
    at.commands.append(bare)
    at.area.show_place(Place("settings", ("keys",)))
    lines = [it.accessibleName() for it in at.area.findChildren(ListRow)]
    assert "Check the office, no key" in lines
    assert "Lock, Ctrl+L" in lines


def test_a_command_gets_other_keys_unless_they_are_taken(at: AtSettings) -> None:
    page = at.page("keys")
    assert isinstance(page, KeysPage)
    for typed, kept in (("Ctrl+Q", {}), ("Ctrl+Shift+L", {"Lock": "Ctrl+Shift+L"})):
        page.change_keys(at.commands[0])
        assert page.dialog is not None
        edit = page.dialog.findChild(QKeySequenceEdit)
        assert edit is not None
        edit.setKeySequence(QKeySequence(typed))
        page.dialog.answer.click()
        assert at.keys == kept


def turn_sign_in(page: SignInPage, passphrase: str = PASSPHRASE) -> Dialog:
    """Answer the dialog that turns it on, or off."""
    page.ask_for_sign_in()
    assert page.dialog is not None
    form = page.dialog.findChild(QWidget, "passphrase")
    form.line.setText(passphrase)  # type: ignore[union-attr]
    page.dialog.answer.click()
    return page.dialog


def sign_in_page(at: AtSettings) -> SignInPage:
    page = at.page("sign_in")
    assert isinstance(page, SignInPage)
    at.qtbot.waitUntil(page.form.add.isEnabled)
    return page


def test_the_computers_sign_in_is_turned_on_and_off_with_the_passphrase(at: AtSettings) -> None:
    page = sign_in_page(at)
    for is_on, said in ((True, "On"), (False, "Off")):
        with at.qtbot.waitSignal(at.desk.chose):
            turn_sign_in(page)
        assert keyring_slot.is_on(at.office.vault, HANDLE, at.store) is is_on
        named = at.area.navigator.row("sign_in").accessibleName()
        assert named == f"This computer’s sign-in: {said}"
        at.qtbot.waitUntil(lambda: page._asking.are_done)


def test_the_window_goes_on_while_the_computers_store_is_asked(at: AtSettings) -> None:
    page = sign_in_page(at)
    at.store.answers.clear()
    dialog = turn_sign_in(page)
    assert dialog.isVisible()
    assert not dialog.answer.isEnabled()
    with at.qtbot.waitSignal(dialog.accepted):
        at.store.answers.set()


def test_a_wrong_passphrase_leaves_the_computers_sign_in_off(at: AtSettings) -> None:
    page = sign_in_page(at)
    dialog = turn_sign_in(page, "not the passphrase")
    at.qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.answer.isEnabled()
    assert at.store.kept == {}


def test_a_sign_in_whose_secret_is_gone_says_so_and_can_be_turned_off(at: AtSettings) -> None:
    page = sign_in_page(at)
    with at.qtbot.waitSignal(at.desk.chose):
        turn_sign_in(page)
    at.qtbot.waitUntil(lambda: page._asking.are_done)
    at.store.kept.clear()
    page.reload()
    at.qtbot.waitUntil(lambda: "does not open the office now" in page.form.empty.text())
    at.qtbot.waitUntil(lambda: page._asking.are_done)
    at.desk.within = replace(at.desk.within, keyring=lambda: None)
    page.reload()
    at.qtbot.waitUntil(lambda: page._store is None)
    with at.qtbot.waitSignal(at.desk.chose):
        turn_sign_in(page)
    assert not keyring_slot.is_chosen(at.office.vault, HANDLE)


def test_a_program_is_added_and_taken_out_of_the_list(at: AtSettings) -> None:
    page = at.list("program")
    assert isinstance(page, OfferPage)
    page.add()
    assert page.dialog is not None
    fields = page.dialog.findChild(AskedFields)
    assert fields is not None
    fields._editors["name"].setText("Math lab")
    page.dialog.answer.click()
    (line,) = at.lines(page, 1)
    line.click()
    out = [it for it in page.dialog.findChildren(QWidget) if it.property("role") == "quiet"]
    out[-1].click()  # type: ignore[attr-defined]
    assert at.lines(page, 0) == []


def test_somebody_is_added_to_the_staff_with_a_telephone(at: AtSettings) -> None:
    page = at.list("staff")
    assert isinstance(page, StaffPage)
    page.add()
    dialog = page.questions.dialog
    assert dialog is not None
    fields = dialog.findChild(AskedFields)
    assert fields is not None
    for name, text in (("given_name", "Kim"), ("family_name", "Tall"),
                       ("telephone", "(435) 555-0123")):  # fmt: skip
        fields._editors[name].setText(text)
    dialog.answer.click()
    assert any("Kim Tall" in it.accessibleName() for it in at.lines(page, 2))


def test_the_next_year_is_added(at: AtSettings) -> None:
    page = at.list("years")
    assert isinstance(page, YearsPage)
    page.add()
    assert [it.findChild(QLabel).text() for it in at.lines(page, 2)] == ["2027-28", "2026-27"]  # type: ignore[union-attr]
    states = [it.text() for it in page.findChildren(QLabel) if it.text() in {"open", "to come"}]
    assert states == ["to come", "open"]


@pytest.mark.parametrize(
    ("name", "handle"), [("Alex Lee", "a.lee"), ("Ana", "ana"), ("", ""), ("Lê Minh", "l.minh")]
)
def test_a_sign_in_name_is_proposed(name: str, handle: str) -> None:
    assert proposed_handle(name) == handle
