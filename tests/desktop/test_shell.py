"""The frame: everything by keyboard, in a menu, and named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop import app as program_around
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.shell.goto import Found, GoToBox
from ilp_desktop.desktop.shell.help import HelpPage
from ilp_desktop.desktop.shell.topics import TOPICS, topic_of
from ilp_desktop.desktop.shell.window import MainWindow
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.vault.folders import COPY_FILE
from tests.desktop.rooms import Around, Room
from tests.desktop.seen import nameless
from tests.vaults import HANDLE, PASSPHRASE, a_vault

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(tmp_path: object, around: Around, qtbot: QtBot) -> OpenOffice:
    made = a_vault(tmp_path)  # type: ignore[arg-type]
    made.vault.close()
    around.program.start(made.folder)
    vault = around.program.ways.open(made.folder)
    around.program.open_office(vault, vault.unlock(HANDLE, PASSPHRASE))
    assert around.program.office is not None
    around.program.office.window.activateWindow()
    qtbot.waitExposed(around.program.office.window)
    return around.program.office


@pytest.fixture
def window(office: OpenOffice) -> MainWindow:
    return office.window


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(window.windowHandle(), key, held)


def current(window: MainWindow) -> Room:
    room = window.stack.currentWidget()
    assert isinstance(room, Room)
    return room


def test_areas_are_reached_by_their_number(window: MainWindow) -> None:
    press(window, Qt.Key.Key_3, CONTROL)
    assert current(window).name == "journal"

    press(window, Qt.Key.Key_1, CONTROL)
    assert current(window).name == "students"


def test_an_area_is_built_when_it_is_first_visited(window: MainWindow) -> None:
    assert set(window._areas) == {"students"}
    press(window, Qt.Key.Key_2, CONTROL)
    assert set(window._areas) == {"students", "calendar"}


def test_leaving_an_area_keeps_what_is_typed_in_it(window: MainWindow) -> None:
    students = current(window)
    students.notes.setFocus()
    QTest.keyClicks(students.notes, "Read")
    press(window, Qt.Key.Key_2, CONTROL)

    assert students.kept == [("notes", "Read")]


def test_a_journal_entry_knows_whose_page_one_was_on(window: MainWindow) -> None:
    press(window, Qt.Key.Key_J, CONTROL)

    assert current(window).shown == [Place("journal", ("new", "7"))]


def test_find_puts_the_cursor_into_the_areas_search(window: MainWindow) -> None:
    current(window).notes.setFocus()
    press(window, Qt.Key.Key_F, CONTROL)

    assert current(window).box.hasFocus()


def test_f6_walks_through_the_panes_and_round(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F6)
    assert window.rail.isAncestorOf(QApplication.focusWidget())

    press(window, Qt.Key.Key_F6)
    assert current(window).isAncestorOf(QApplication.focusWidget())


def test_the_edit_menu_names_the_step_and_takes_it_back(window: MainWindow) -> None:
    room = current(window)
    room.notes.setFocus()
    QTest.keyClicks(room.notes, "Read")
    QTest.keyClick(room.notes, Qt.Key.Key_Tab)

    undo, redo = (it for it in window.menus.named if it.objectName() in ("Undo", "Redo"))
    assert undo.text() == "&Undo: Students, Notes"
    undo.trigger()
    assert room.kept == [("notes", "Read"), ("notes", "")]
    assert redo.text() == "&Redo: Students, Notes"
    assert not undo.isEnabled()


def test_a_second_time_the_keys_undo_in_the_menu(window: MainWindow) -> None:
    room = current(window)
    room.notes.setFocus()
    QTest.keyClicks(room.notes, "Read")
    QTest.keyClick(room.notes, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Z, CONTROL)

    assert room.notes.toPlainText() == ""


def test_go_to_finds_students(window: MainWindow) -> None:
    press(window, Qt.Key.Key_K, CONTROL)
    box = window.findChild(GoToBox)
    assert isinstance(box, GoToBox)
    assert nameless(box) == []
    QTest.keyClicks(box.box, "bega")
    assert "Begay" in box.list.currentItem().text()
    QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert current(window).shown[-1] == Place("students", ("42",))


def test_go_to_reaches_every_command(window: MainWindow) -> None:
    press(window, Qt.Key.Key_K, CONTROL)
    box = window.findChild(GoToBox)
    assert isinstance(box, GoToBox)
    QTest.keyClicks(box.box, "calen")
    QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert current(window).name == "calendar"


def words_on(widget: QWidget) -> list[str]:
    return [it.text() for it in widget.findChildren(QLabel) if it.isVisible()]


def test_help_speaks_of_the_page_and_lists_every_key(window: MainWindow) -> None:
    window.show_place(Place("journal"))
    press(window, Qt.Key.Key_F1)
    page = window.findChild(HelpPage)
    assert isinstance(page, HelpPage)

    assert nameless(page) == []
    said = words_on(page)
    assert said[1] == "Journal"
    assert "Count journal" in said
    assert "Ctrl+Shift+K" in said
    assert {"Lock", "Ctrl+L", "Go to", "Ctrl+K"} <= set(said)
    page.close()


def test_help_can_be_read_for_every_other_page(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    page = window.findChild(HelpPage)
    assert isinstance(page, HelpPage)

    for name, topic in TOPICS.items():
        page.topics.show_value(name)
        page.topics.edited.emit()

        assert words_on(page)[1:3] == [topic.title, topic.about]
    page.close()


def test_help_leads_to_where_keys_are_changed(window: MainWindow, qtbot: QtBot) -> None:
    shown: list[Place] = []
    window.show_place = shown.append  # type: ignore[method-assign]
    press(window, Qt.Key.Key_F1)
    page = window.findChild(HelpPage)
    assert isinstance(page, HelpPage)
    page.findChild(QPushButton).click()

    assert shown == [Place("settings", ("keys",))]


def test_every_tab_of_a_student_and_every_area_has_its_help() -> None:
    doors = program_around.inside().doors
    tabs = program_around.tabs()

    assert {it.name for it in doors} | {it.name for it in tabs} == set(TOPICS)
    assert topic_of(Place("students", ("42", "history"))) == "history"
    assert topic_of(Place("students")) == "students"


def test_go_to_finds_pages_whatever_their_accents(window: MainWindow, qtbot: QtBot) -> None:
    pages = [Found("Años", "Settings", Place("settings", ("years",)))]
    box = GoToBox(lambda typed: (), pages, [], window)
    qtbot.addWidget(box)
    QTest.keyClicks(box.box, "anos")
    with qtbot.waitSignal(box.place_chosen) as chosen:
        QTest.keyClick(box.box, Qt.Key.Key_Return)

    assert chosen.args == [Place("settings", ("years",))]


def test_go_to_says_when_nothing_is_found(window: MainWindow, qtbot: QtBot) -> None:
    box = GoToBox(lambda typed: (), [], [], window)
    qtbot.addWidget(box)
    QTest.keyClicks(box.box, "zz")
    QTest.keyClick(box.box, Qt.Key.Key_Return)

    assert box.list.count() == 0
    assert box.nothing.isVisibleTo(box)
    assert not box.list.isVisibleTo(box)
    box.box.clear()
    QTest.keyClicks(box.box, "")
    assert box.nothing.isVisibleTo(box), "there are no commands here"


def test_every_key_stands_in_a_menu(window: MainWindow) -> None:
    in_menus = {keys for action in window.menus.actions() for keys in action.shortcuts()}
    on_window = {keys for action in window.actions() for keys in action.shortcuts()}

    assert on_window - in_menus == {QKeySequence("F10")}
    assert QKeySequence("Ctrl+Shift+K") in in_menus  # the area's own


def test_the_menu_opens_by_key(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F10)

    qtbot.waitUntil(window.menus.whole.isVisible)
    window.menus.whole.close()


def test_every_control_has_a_name(window: MainWindow) -> None:
    assert nameless(window) == []


def test_text_grows_by_keys(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Plus, CONTROL)
    assert window._desk.theme.percent == 110
    press(window, Qt.Key.Key_Minus, CONTROL)
    assert window._desk.theme.percent == 100


def test_a_message_stands_in_the_status_bar(office: OpenOffice) -> None:
    office.desk.say("The file was printed.")

    assert office.window.status.message.label.text() == "The file was printed."


@pytest.mark.parametrize("way", ["elsewhere", "the next student", "a while later"])
def test_a_message_does_not_outlive_what_it_is_about(office: OpenOffice, way: str) -> None:
    status = office.window.status
    office.desk.say("Taken back: Objective 1: title", good=True)
    assert status.message_over.isActive()
    {
        "elsewhere": lambda: office.window.show_place(Place("journal")),
        "the next student": office.desk.moved.emit,
        "a while later": status.message_over.timeout.emit,
    }[way]()

    assert status.message.label.text() == ""
    assert not status.message.isVisible()


def test_a_change_from_any_thread_is_told_on_the_windows_thread(
    office: OpenOffice, qtbot: QtBot
) -> None:
    from threading import Thread, current_thread, main_thread

    told: list[bool] = []
    desk = office.desk
    desk.changed.connect(lambda _: told.append(current_thread() is main_thread()))
    Thread(target=lambda: desk.changed.emit(None)).start()

    qtbot.waitUntil(lambda: told == [True])


def test_the_office_can_be_checked_at_any_time(office: OpenOffice, qtbot: QtBot) -> None:
    window = office.window
    window.checking.run()
    window.checking.run()  # once at a time

    qtbot.waitUntil(lambda: bool(window.status.message.label.text()))
    assert window.status.message.label.text().startswith("The office is whole: all ")


def test_a_check_that_finds_something_says_what(office: OpenOffice, qtbot: QtBot) -> None:
    (office.desk.vault.folder / COPY_FILE).unlink()
    office.window.checking.run()

    def it_is_said() -> None:
        assert office.window.notice.words().startswith("A check found something wrong.")

    qtbot.waitUntil(it_is_said)


def test_a_check_can_be_stopped(office: OpenOffice, qtbot: QtBot) -> None:
    window = office.window
    begun: list[Task] = []
    office.desk.tasks.began.connect(begun.append)
    window.checking.run()
    begun[0].stop()

    assert window.status.message.label.text() == "The check was stopped; nothing was changed."


def test_the_status_bar_never_says_saved_of_what_was_typed_just_now(window: MainWindow) -> None:
    room, said = current(window), window.status.saving.label
    assert said.text() == "All changes saved"
    room.notes.setFocus()
    QTest.keyClicks(room.notes, "She asked")
    assert said.text() == "Typing …"

    room.page.draft_due.timeout.emit()
    assert said.text() == "Kept as you type"

    QTest.keyClicks(room.notes, " for")
    assert said.text() == "Typing …"
    room.settle()
    assert said.text() == "All changes saved"
