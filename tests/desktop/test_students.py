"""Students: finding one as one types, the page of one, and who takes part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.students.model import PAGE, ROW, StudentModel
from ilp_desktop.desktop.students.new_student import NewStudentFields
from ilp_desktop.office.participants import end_participation, participants
from ilp_desktop.office.school import add_school_year, office
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.people import Relation, Rights
from ilp_desktop.records import Enrollment
from tests.desktop.files import Sitting
from tests.desktop.seen import nameless

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def listed(at: Sitting) -> list[str]:
    model = at.area.list.model
    return [model.index(row).data() for row in range(model.rowCount())]


def dialog(at: Sitting) -> Dialog:
    (made,) = [it for it in at.area.findChildren(Dialog) if it.isVisible()]
    return made


def test_the_list_stands_by_family_name(at: Sitting) -> None:
    assert listed(at) == ["Begay, Shándíín", "Fifita, ʻAna", "Tsosie, Nizhóní"]
    assert at.area.list.form.count.text() == "3"


def test_a_line_says_grade_number_and_plan_in_words(at: Sitting) -> None:
    first = at.area.list.model.index(0)
    said = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Begay, Shándíín, Grade 10 · 402117 · ILP and career"


@pytest.mark.parametrize(
    "typed", ["ana", "402118", "FIFITA", "fif a"], ids=["accents", "number", "case", "two words"]
)
def test_typing_finds_a_student(at: Sitting, typed: str) -> None:
    at.type(at.area.list.form.search, typed)

    assert listed(at) == ["Fifita, ʻAna"]
    assert at.area.list.form.count.text() == "1 found"


def test_a_student_is_found_by_a_parent(at: Sitting) -> None:
    at.type(at.area.list.form.search, "lena")

    assert listed(at) == ["Begay, Shándíín"]


def test_a_student_is_found_by_the_name_friends_use(at: Sitting) -> None:
    at.office.student(number="402160", family_name="Cruz", preferred_name="Teo")
    at.area.list.reload()
    at.type(at.area.list.form.search, "teo")

    assert listed(at) == ["Cruz, Shándíín"]


def test_the_keyboard_goes_from_the_search_to_a_students_page(at: Sitting) -> None:
    at.type(at.area.list.form.search, "i")
    at.area.list.form.search.clear()
    at.press(Key.Key_Down)
    assert at.area.list.list.hasFocus()
    at.press(Key.Key_Down)
    at.press(Key.Key_Return)

    assert at.area.page.isVisible()
    assert at.area.page.name.text() == "ʻAna Fifita"


def test_enter_in_the_search_opens_whoever_is_first(at: Sitting) -> None:
    at.type(at.area.list.form.search, "tso")
    at.press(Key.Key_Return)

    assert at.area.page.name.text() == "Nizhóní Tsosie"


def test_nobody_found_says_what_to_do(at: Sitting) -> None:
    at.type(at.area.list.form.search, "zzz")
    assert at.area.list.empty.isVisible()

    at.area.list.empty.answered.emit()

    assert listed(at) != []
    assert at.area.list.form.search.hasFocus()


def test_the_rows_come_in_pages_as_one_scrolls(at: Sitting, qtbot: QtBot) -> None:
    for number in range(PAGE):
        at.office.student(number=f"5{number:03}", family_name=f"Yazzie {number:03}")
    at.area.list.reload()
    model = StudentModel(at.desk, at.area)
    model.find("")

    assert model.rowCount() == PAGE
    qtbot.waitUntil(lambda: at.area.list.form.count.text() == f"{PAGE + 3}")
    last = model.row(PAGE + 2)

    assert model.rowCount() == PAGE + 3
    assert last is not None
    assert last.listed == f"Yazzie {PAGE - 1:03}, Shándíín"
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, at.area)


def test_a_glance_says_what_the_plan_lacks_and_leads_there(at: Sitting, qtbot: QtBot) -> None:
    at.area.list.choose(at.begay)
    form = at.area.list.glance.form
    qtbot.waitUntil(lambda: form.name.text() == "Shándíín Begay")
    assert form.missing_count.text() == "0 of 7 complete"

    at.area.list.glance.open_asked.emit("course_plan")

    assert at.area.place() == Place("students", (at.begay, "plan", "course_plan"))


def test_a_page_says_who_it_is(at: Sitting) -> None:
    page = at.open()

    assert page.name.text() == "Shándíín Begay"
    assert page.form.facts.text() == (
        "Grade 10 · ID 402117 · Class of 2029 · Counselor Alex Lee · English at home"
    )
    assert page.pccr.text() == (
        "Plan for College and Career Readiness since Sep\N{NO-BREAK SPACE}14, 2026"
    )


def test_a_page_says_whom_a_court_bars(at: Sitting, qtbot: QtBot) -> None:
    page = at.open()
    assert not page.barred.isVisible()

    at.office.guardian(
        at.begay,
        given_name="Rod",
        relation=Relation.FATHER,
        rights=Rights.BARRED,
    )

    qtbot.waitUntil(page.barred.isVisible)
    assert page.barred.text() == "Barred by a court: Rod Begay"


def test_a_conference_about_the_student_begins_in_the_calendar(at: Sitting, qtbot: QtBot) -> None:
    page = at.open()
    with qtbot.waitSignal(at.desk.going) as led:
        page.form.schedule.click()

    assert led.args == [Place("calendar", ("new", at.begay))]


def test_one_walks_from_student_to_student(at: Sitting) -> None:
    page = at.open()
    assert page.form.position.text() == "1 of 3"
    assert not page.form.previous.isEnabled()

    QTest.keyClick(page, Key.Key_PageDown, Modifier.ControlModifier)

    assert page.name.text() == "ʻAna Fifita"
    assert page.form.position.text() == "2 of 3"


def test_walking_stays_among_those_who_were_found(at: Sitting) -> None:
    at.type(at.area.list.form.search, "4021")
    page = at.open(at.tsosie)

    assert page.form.position.text() == "3 of 3"
    assert page.form.crumb.text() == "/  “4021”"
    assert not page.form.next.isEnabled()


def test_back_leads_to_the_list_with_the_student_chosen(at: Sitting) -> None:
    page = at.open(at.tsosie)
    QTest.keyClick(page, Key.Key_Left, Modifier.AltModifier)

    assert at.area.list.isVisible()
    assert at.area.list.chosen() == at.tsosie


@pytest.mark.parametrize("tab", ["plan", "history", "participants"])
def test_a_file_that_is_not_open_to_one_any_more_closes(
    at: Sitting, qtbot: QtBot, tab: str
) -> None:
    at.open(tab=tab)
    with at.office.changing("End participation") as session:
        rows = participants(session, at.begay)
        me = next(row for row in rows if row.person_id == session.account.person_id)
        end_participation(session, me.participant_id, "Another counselor")
    assert at.area.stack.currentWidget() is at.area.list
    assert "not open to you any more" in at.said[-1]
    assert at.area.place() == Place("students")
    qtbot.wait(300)  # nothing reads that file now


def test_a_place_leads_back_to_the_very_field(at: Sitting) -> None:
    at.open()
    card = at.plan_page.findChild(QWidget, "statement")
    assert card is not None
    at.type(card, "Read")
    left_at = at.area.place()
    assert left_at.field == f"{at.objective}.statement"

    again = at.sit_down()
    again.show_place(left_at)

    assert again.place() == left_at


def test_a_student_is_added_and_opened(at: Sitting, qtbot: QtBot) -> None:
    at.area.add_student()
    fields = at.area.findChild(NewStudentFields)
    assert fields is not None
    qtbot.waitUntil(fields.form.given_name.hasFocus)
    at.type(fields.form.given_name, "Mateo")
    at.type(fields.form.family_name, "Cruz")
    at.type(fields.form.number, "402153")
    at.type(fields.form.born_on, "3/8/2011")
    dialog(at).answer.click()

    assert at.area.page.name.text() == "Mateo Cruz"
    with at.office.reading() as session:
        assert [it.listed for it in list_students(session, "cruz")] == ["Cruz, Mateo"]


def test_a_refused_student_stays_in_the_dialog(at: Sitting) -> None:
    at.area.add_student()
    fields = at.area.findChild(NewStudentFields)
    assert fields is not None
    at.type(fields.form.given_name, "Mateo")
    at.type(fields.form.number, "402117")
    asked = dialog(at)
    asked.answer.click()

    assert "402117 belongs to another student" in asked.banner.words()
    assert asked.focusWidget() is fields.form.number
    assert fields.form.given_name.text() == "Mateo"


def test_a_refusal_in_a_dialog_cuts_no_field(at: Sitting, qtbot: QtBot) -> None:
    at.area.add_student()
    fields = at.area.findChild(NewStudentFields)
    assert fields is not None
    at.type(fields.form.born_on, "soon")
    asked = dialog(at)
    before = asked.height()
    asked.answer.click()

    assert "May 26, 2010" in asked.banner.words()
    qtbot.waitUntil(lambda: asked.height() > before)
    assert fields.form.grade.height() >= fields.form.grade.sizeHint().height()
    assert asked.focusWidget() is fields.form.born_on


def test_a_lock_loses_nothing_of_an_open_dialog(at: Sitting) -> None:
    at.area.add_student()
    fields = at.area.findChild(NewStudentFields)
    assert fields is not None
    at.type(fields.form.given_name, "Mateo")
    at.area.settle()

    again = at.sit_down()
    again.add_student()

    found = again.findChild(NewStudentFields)
    assert found is not None
    assert found.form.given_name.text() == "Mateo"


def test_a_day_of_birth_to_come_is_refused(at: Sitting) -> None:
    at.area.add_student()
    fields = at.area.findChild(NewStudentFields)
    assert fields is not None
    fields.form.given_name.show_value("Mateo")
    fields.form.number.show_value("402153")
    fields.form.born_on.show_value(date(2030, 1, 1))
    asked = dialog(at)
    asked.answer.click()

    assert "future" in asked.banner.words()


@pytest.mark.parametrize("tab", ["plan", "participants", "history"])
def test_every_control_of_a_tab_has_a_name(at: Sitting, tab: str) -> None:
    at.a_closed_year()
    at.open(tab=tab)

    assert nameless(at.area) == []


def test_the_list_follows_what_changes(at: Sitting, qtbot: QtBot) -> None:
    at.office.student(number="402153", given_name="Mateo", family_name="Cruz")

    qtbot.waitUntil(lambda: "Cruz, Mateo" in listed(at))
    assert QApplication.focusWidget() is at.area.list.form.search
    row = at.area.list.list.currentIndex().data(ROW)
    assert row.listed == "Begay, Shándíín"


def years_of(at: Sitting, firsts: Sequence[int]) -> None:
    """Let Begay have been here in the school years that begin then."""
    with at.office.changing("Add years") as session:
        school = office(session).school_id
        for first in firsts:
            year_id = add_school_year(session, school, first)
            session.flush()
            session.keep(
                Enrollment(
                    student_id=at.begay,
                    school_id=school,
                    school_year_id=year_id,
                    grade=first - 2016,
                    entered_on=date(first, 8, 18),
                    left_on=date(first + 1, 5, 28),
                )
            )


def test_up_to_three_years_stand_beside_each_other(at: Sitting) -> None:
    years_of(at, (2024, 2025))
    form = at.open().form
    assert form.years.isVisible()
    assert not form.year_list.isVisible()


def test_of_many_years_one_chooses_from_a_list(at: Sitting) -> None:
    years_of(at, (2022, 2023, 2024, 2025))
    page = at.open()
    form = page.form
    assert not form.years.isVisible()
    assert form.year_list.isVisible()
    assert form.bar_row.indexOf(form.year_line) >= 0, (
        "the line under the tabs meets that of the head"
    )
    assert form.year_list.currentText() == "2026-27"

    oldest = form.year_list.count() - 1
    form.year_list.setCurrentIndex(oldest)
    form.year_list.activated.emit(oldest)

    assert page.year is not None
    assert page.year.name == "2022-23"
