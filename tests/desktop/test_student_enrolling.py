"""A student's facts are corrected at the desk; a student leaves, and comes back."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.students.new_student import NewStudentFields
from ilp_desktop.desktop.widgets import WrapLabel
from tests.desktop.files import Sitting


def asked(at: Sitting, words: str) -> Dialog:
    """What this command of the student's page asks."""
    page = at.open()
    command = next(it for it in page.commands() if it.text().replace("&", "") == words)
    assert command.isVisible()
    command.trigger()
    (made,) = [it for it in at.area.window().findChildren(Dialog) if it.isVisible()]
    return made


def field(dialog: Dialog, name: str) -> QWidget:
    found = dialog.findChild(QWidget, name)
    assert found is not None
    return found


def test_a_name_is_corrected_and_put_back(at: Sitting, qtbot: QtBot) -> None:
    dialog = asked(at, "Edit student…")
    given = field(dialog, "given_name")
    assert given.text() == "Shándíín"  # type: ignore[attr-defined]
    given.clear()  # type: ignore[attr-defined]
    at.type(given, "Kai")
    dialog.answer.click()

    page = at.area.page
    qtbot.waitUntil(lambda: page.name.text() == "Kai Begay")
    assert at.desk.undo.undoText() == "Edit student"
    at.desk.undo.undo()
    qtbot.waitUntil(lambda: page.name.text() == "Shándíín Begay")
    at.desk.undo.redo()
    qtbot.waitUntil(lambda: page.name.text() == "Kai Begay")


def test_a_refused_correction_says_why_beside_the_field(at: Sitting) -> None:
    dialog = asked(at, "Edit student…")
    number = field(dialog, "number")
    number.clear()  # type: ignore[attr-defined]
    at.type(number, "402118")
    dialog.answer.click()

    assert dialog.isVisible()
    assert dialog.focusWidget() is number
    assert "402118 belongs to another student" in dialog.banner.words()
    assert at.desk.undo.count() == 0
    fields = dialog.findChild(NewStudentFields)
    assert fields is not None
    born = fields.form.born_on
    number.clear()  # type: ignore[attr-defined]
    at.type(number, "402117")
    at.type(born, "3/8/2041")
    dialog.answer.click()
    assert dialog.focusWidget() is born


def test_a_student_leaves_and_comes_back(at: Sitting, qtbot: QtBot) -> None:
    dialog = asked(at, "Transfer out…")
    on = field(dialog, "left_on")
    on.clear()  # type: ignore[attr-defined]
    dialog.answer.click()
    assert "Give the day" in dialog.banner.words()
    at.type(on, "9/14/2026")
    dialog.answer.click()

    page = at.area.page
    qtbot.waitUntil(page.gone.isVisible)
    assert page.gone.text().startswith("Transferred on Sep")
    assert not any("Transfer" in it.text() for it in page.commands() if it.isVisible())

    dialog = asked(at, "Bring back…")
    at.type(field(dialog, "entered_on"), "x")
    dialog.answer.click()
    assert dialog.isVisible()
    field(dialog, "entered_on").clear()  # type: ignore[attr-defined]
    at.type(field(dialog, "entered_on"), "9/14/2026")
    dialog.answer.click()

    qtbot.waitUntil(lambda: not page.gone.isVisible())
    at.desk.undo.undo()
    qtbot.waitUntil(page.gone.isVisible)
    at.desk.undo.undo()
    qtbot.waitUntil(lambda: not page.gone.isVisible())


def test_the_page_offers_these_in_a_menu(at: Sitting) -> None:
    page = at.open()
    page.form.more.click()

    (menu,) = page.form.more.findChildren(QMenu)
    shown = [it.text().replace("&", "") for it in menu.actions() if it.isVisible()]
    assert shown == ["Edit student…", "Transfer out…"]
    menu.close()


def test_what_adding_a_student_means_takes_one_line(at: Sitting) -> None:
    at.area.list.form.add.click()
    (dialog,) = [it for it in at.area.window().findChildren(Dialog) if it.isVisible()]
    said = next(it for it in dialog.findChildren(WrapLabel) if "begins today" in it.text())

    assert said.width() >= said.sizeHint().width(), "no single word stands on a line of its own"
