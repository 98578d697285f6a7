"""The student list is narrowed, sorted and kept as one likes it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.students.filtering import FilterLine
from ilp_desktop.desktop.students.model import ROW
from ilp_desktop.desktop.students.view import EVERYBODY, KEPT, VIEW, Fact, View, last_view
from ilp_desktop.desktop.widgets import Button
from ilp_desktop.office.student_filters import By, Part
from ilp_desktop.office.student_list import Order
from ilp_desktop.policy.needs import Need
from tests.desktop.files import Sitting

NO_PLAN = Part(By.NEED, Need.PLAN_NOT_BEGUN.name)


def line(at: Sitting) -> FilterLine:
    return at.area.list.narrowing


def listed(at: Sitting) -> list[str]:
    model = at.area.list.model
    return [model.index(row).data(ROW).family_name for row in range(model.rowCount())]


def chips(at: Sitting) -> list[Button]:
    flow = line(at).flow
    parts = [flow.itemAt(place) for place in range(flow.count())]
    return [it.widget() for it in parts if it is not None]  # type: ignore[misc]


def action(menu: QMenu, *words: str) -> QAction:
    """The action under these titles, of the menu or one within it."""
    found = next(it for it in menu.actions() if it.text().replace("&", "") == words[0])
    within = found.menu()
    if len(words) == 1:
        return found
    assert isinstance(within, QMenu)
    return action(within, *words[1:])


def choose(at: Sitting, *words: str) -> None:
    line(at).open()
    action(line(at).menu, *words).trigger()
    line(at).menu.close()


def test_a_filter_narrows_the_list_and_says_so_in_a_chip(at: Sitting) -> None:
    choose(at, "No plan begun this year")

    assert listed(at) == ["Fifita", "Tsosie"]
    assert at.area.list.form.count.text() == "2 found"
    assert [chip.text() for chip in chips(at)] == ["No plan begun this year"]


def test_parts_combine_and_each_chip_takes_its_own_away(at: Sitting) -> None:
    at.office.student(number="402200", family_name="Yazzie", grade=11)
    choose(at, "No plan begun this year")
    choose(at, "Grade", "Grade 11")
    assert listed(at) == ["Yazzie"]
    assert [chip.text() for chip in chips(at)] == ["No plan begun this year", "Grade 11"]

    chips(at)[1].click()

    assert listed(at) == ["Fifita", "Tsosie", "Yazzie"]


def test_a_filter_and_the_search_combine(at: Sitting) -> None:
    choose(at, "No plan begun this year")
    at.type(at.area.list.form.search, "beg")

    assert at.area.list.empty.isVisible()
    at.area.list.empty.answered.emit()

    assert listed(at) == ["Begay"], "the search is kept, the filter is gone"


def test_nobody_who_fits_says_what_to_do(at: Sitting) -> None:
    choose(at, "No longer enrolled")
    assert at.area.list.empty.isVisible()

    at.area.list.empty.answered.emit()

    assert listed(at) == ["Begay", "Fifita", "Tsosie"]
    assert chips(at) == []


def test_one_is_enrolled_or_not(at: Sitting) -> None:
    choose(at, "No longer enrolled")
    choose(at, "Enrolled now")

    assert [chip.text() for chip in chips(at)] == ["Enrolled now"]


def test_every_part_is_offered_in_words(at: Sitting) -> None:
    line(at).open()
    menu = line(at).menu
    assert action(menu, "Counselor", "Alex Lee").isCheckable()
    assert action(menu, "Class", "Class of 2029").isCheckable()
    assert action(menu, "Language at home", "English").isCheckable()
    assert action(menu, "More that waits", "Open requests to the Principal").isCheckable()
    assert not action(menu, "Keep this filter…").isEnabled()
    menu.close()


def test_the_menu_stays_while_one_ticks_several_things(at: Sitting, qtbot: QtBot) -> None:
    line(at).open()
    menu = line(at).menu
    qtbot.waitExposed(menu)
    ticks = action(menu, "My caseload")
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(ticks).center() + QPoint(1, 1)
    )
    menu.setActiveAction(action(menu, "File incomplete"))
    QTest.keyClick(menu, Qt.Key.Key_Space)

    assert menu.isVisible()
    assert [chip.text() for chip in chips(at)] == ["My caseload", "File incomplete"]
    assert ticks.isChecked()
    menu.close()


def test_the_last_view_is_remembered_in_the_vault(at: Sitting) -> None:
    choose(at, "Counselor", "Alex Lee")
    line(at).open_sorting()
    action(line(at).sorting, "By number").trigger()
    line(at).open_sorting()
    action(line(at).sorting, "Counselor").trigger()
    line(at).sorting.close()

    at.area = at.sit_down()

    assert [chip.text() for chip in chips(at)] == ["Alex Lee"]
    assert listed(at) == ["Begay", "Fifita", "Tsosie"]
    assert at.area.list.form.sort.text() == "By number"
    said = at.area.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Begay, Shándíín, Grade 10 · 402117 · ILP and career · Alex Lee"


def test_a_line_says_what_one_wants_and_never_nothing(at: Sitting) -> None:
    said = at.area.list.model.index(0)
    for fact in (Fact.NUMBER, Fact.PLAN, Fact.GRADE, Fact.LAST_CONFERENCE, Fact.LANGUAGE):
        line(at)._tell(fact)

    row = said.data(Qt.ItemDataRole.AccessibleTextRole)
    assert row == "Begay, Shándíín, Grade 10 · no conference held · English"


def test_a_filter_is_kept_under_a_name_and_forgotten(at: Sitting, qtbot: QtBot) -> None:
    choose(at, "No plan begun this year")
    choose(at, "Keep this filter…")
    asked = next(it for it in at.area.findChildren(Dialog) if it.isVisible())
    asked.answer.click()
    assert "name" in asked.banner.words()
    name = asked.findChild(QWidget, "name")
    assert name is not None
    at.type(name, "To begin")
    asked.answer.click()
    choose(at, "Show all students")
    assert len(listed(at)) == 3

    choose(at, "To begin")

    assert listed(at) == ["Fifita", "Tsosie"]
    page = at.open(at.fifita)
    assert page.form.crumb.text() == "/  To begin"
    assert page.form.position.text() == "1 of 2"

    choose(at, "Forget a kept filter", "To begin")

    assert at.desk.vault.settings.find(at.desk.account, KEPT) == {}
    assert line(at).words == "No plan begun this year"


def test_what_an_older_program_kept_is_understood_as_far_as_it_goes(at: Sitting) -> None:
    kept = {
        "parts": [["MINE", ""], ["NEED", "NO_SUCH"], ["SHOE_SIZE", "9"]],
        "order": "SHOE_SIZE",
        "facts": ["SHOE_SIZE"],
    }
    at.desk.vault.settings.keep(at.desk.account, VIEW, kept)

    assert last_view(at.desk) == View(parts=frozenset({Part(By.MINE)}))
    assert View(order=Order.NAME) == EVERYBODY


def test_whoever_no_longer_fits_leaves_the_list(at: Sitting, qtbot: QtBot) -> None:
    choose(at, "No plan begun this year")
    at.office.plan(at.fifita)

    qtbot.waitUntil(lambda: listed(at) == ["Tsosie"])


def test_the_keyboard_opens_the_filter(at: Sitting) -> None:
    narrow = next(it for it in at.area.commands() if "Filter" in it.text())
    narrow.trigger()

    assert QApplication.activePopupWidget() is line(at).menu
    line(at).menu.close()
