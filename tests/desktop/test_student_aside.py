"""Beside a student's tabs: the next conference, what the file lacks, the recent journal."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.journal import JournalTimeline
from ilp_desktop.desktop.printing import PreviewPage
from ilp_desktop.desktop.students import StudentsArea
from ilp_desktop.desktop.students.aside import Aside
from ilp_desktop.desktop.tabs import Tab, of_one
from ilp_desktop.desktop.widgets import Button, WrapLabel
from ilp_desktop.desktop.widgets.rows import ListRow
from ilp_desktop.office.conferences import NewConference, new_conference
from ilp_desktop.office.journal import NewEntry, add_entry
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.journal import EntryKind
from tests.desktop.desks import shown
from tests.desktop.files import TABS, Sitting


def beside(at: Sitting) -> Aside:
    """The column, opened beside the plan, once it has been read."""
    page = at.open()
    page.form.beside.click()
    aside = page.aside
    at.qtbot.waitUntil(aside.form.parts.isVisible)
    return aside


def rows(part: QWidget) -> list[ListRow]:
    return [row for row in part.findChildren(ListRow) if row.isVisible()]


def test_a_file_that_lacks_much_leads_to_where_it_is_mended(at: Sitting, qtbot: QtBot) -> None:
    form = beside(at).form
    assert form.no_conference.isVisible()
    assert form.no_entry.isVisible()
    assert not form.whole.isVisible()
    links = [it for it in form.lacks.findChildren(Button) if it.isVisible()]
    assert links[0].text() == "Needs and aspirations"
    assert "what the student needs" in links[0].accessibleDescription()

    with qtbot.waitSignal(at.desk.going) as led:
        links[0].click()

    assert led.args == [Place("students", (at.begay, "plan", "needs"))]


def test_a_term_without_registration_is_named(at: Sitting, qtbot: QtBot) -> None:
    aside = beside(at)
    at.area.show_student(at.tsosie)

    def says() -> bool:
        said = [it.text() for it in aside.form.lacks.findChildren(WrapLabel) if it.isVisible()]
        return any(words.startswith("No registration for ") for words in said)

    qtbot.waitUntil(says)


def test_the_next_conference_and_the_journal_stand_there_as_they_come(
    at: Sitting, qtbot: QtBot
) -> None:
    aside = beside(at)
    soon = at.desk.clock().replace(tzinfo=None, hour=9, minute=0) + timedelta(days=3)
    made = []
    for days in (0, 14):
        new = NewConference(
            kind=ConferenceKind.INDIVIDUAL,
            starts_at=soon + timedelta(days=days),
            place="Room 4",
            student_ids=(at.begay,),
        )
        with at.office.changing("New conference") as session:
            made.append(new_conference(session, new))
    entry = NewEntry(student_id=at.begay, kind=EntryKind.NARRATIVE, text="Wants to be a nurse.")
    with at.office.changing("Write in the journal") as session:
        add_entry(session, entry)

    qtbot.waitUntil(lambda: len(rows(aside.form.conference)) == 1)
    qtbot.waitUntil(lambda: len(rows(aside.form.entries)) == 1)
    assert "Room 4" in rows(aside.form.conference)[0].accessibleName()
    assert "Wants to be a nurse." in rows(aside.form.entries)[0].accessibleName()
    with qtbot.waitSignal(at.desk.going) as led:
        rows(aside.form.conference)[0].click()
    assert led.args == [Place("calendar", (soon.date().isoformat(), made[0]))]
    with qtbot.waitSignal(at.desk.going) as led:
        rows(aside.form.entries)[0].click()
    assert led.args == [Place("students", (at.begay, "journal"))]


def test_what_was_written_elsewhere_stands_there_when_one_comes_back(
    at: Sitting, qtbot: QtBot
) -> None:
    aside = beside(at)
    at.area.hide()
    entry = NewEntry(student_id=at.begay, kind=EntryKind.NARRATIVE, text="Came to lunch.")
    with at.office.changing("Write in the journal") as session:
        add_entry(session, entry)
    at.area.show()
    qtbot.waitUntil(lambda: len(rows(aside.form.entries)) == 1)
    assert "Came to lunch." in rows(aside.form.entries)[0].accessibleName()


def test_it_folds_away_where_there_is_no_room(at: Sitting, qtbot: QtBot) -> None:
    aside = beside(at)
    assert aside in at.area.page.panes()

    at.area.resize(990, 800)

    qtbot.waitUntil(lambda: not aside.isVisible())
    assert aside not in at.area.page.panes()
    assert not at.area.page.form.beside.isEnabled()
    at.area.show_student(at.tsosie)
    at.area.resize(1348, 800)
    qtbot.waitUntil(aside.form.parts.isVisible)
    assert aside.student_id == at.tsosie


JOURNAL = Tab("journal", "Journal", of_one(JournalTimeline), goes_with_aside=True)


def an_area(at: Sitting) -> StudentsArea:
    """An area with a tab that leaves room for the column."""
    area = StudentsArea(at.desk, (*TABS, JOURNAL), PreviewPage)
    at.qtbot.addWidget(area)
    shown(area, at.qtbot)
    return area


def test_it_stands_unasked_only_where_the_tab_leaves_room_for_it(at: Sitting) -> None:
    area = an_area(at)
    area.show_student(at.begay, "plan")
    page = area.page
    assert not page.aside.isVisible()
    assert not page.form.beside.isChecked()

    area.show_student(at.begay, "journal")

    assert page.aside.isVisible()
    assert page.form.beside.isChecked()
    area.resize(1100, 800)
    assert not page.aside.isVisible()
    page.form.beside.click()
    assert page.aside.isVisible()


def test_what_was_chosen_is_remembered_for_each_tab(at: Sitting) -> None:
    area = an_area(at)
    area.show_student(at.begay, "plan")
    area.page.form.beside.click()
    area.show_student(at.begay, "journal")
    area.page.form.beside.click()

    again = an_area(at)
    again.show_student(at.tsosie, "plan")
    assert again.page.aside.isVisible()
    again.show_student(at.tsosie, "journal")
    assert not again.page.aside.isVisible()
    again.show_student(at.tsosie, "history")
    assert not again.page.aside.isVisible()
    again.show_student(at.tsosie, "plan")
    again.resize(1188, 800)
    assert not again.page.aside.isVisible(), "on a small screen it is asked for anew"
