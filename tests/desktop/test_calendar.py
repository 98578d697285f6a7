"""The week by keyboard: selecting, opening, moving, making; and what the side panel keeps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.calendar import CalendarArea, phrases
from ilp_desktop.desktop.calendar.cancelling import CancelFields
from ilp_desktop.desktop.calendar.dialog import ConferenceFields
from ilp_desktop.desktop.calendar.lanes import lanes
from ilp_desktop.desktop.calendar.people import PersonLine
from ilp_desktop.desktop.calendar.strip import fitted_term
from ilp_desktop.desktop.calendar.tile import ConferenceTile
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.theme import Scheme, Theme, px
from ilp_desktop.desktop.widgets.lines import fitted
from ilp_desktop.office import conferences, invitations
from ilp_desktop.office.conference_rows import ConferenceDetail, NewConference
from ilp_desktop.policy.conferences import (
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
)
from tests.desktop.desks import a_desk, shown
from tests.desktop.seen import nameless
from tests.offices import AnOffice, an_office

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MONDAY = date(2026, 9, 14)
NAMES = ("Abbott", "Begay", "Cruz", "Fifita", "Jensen", "Moala")


class Desked:
    """An office with a few conferences in the week of September 14, and its calendar."""

    def __init__(self, office: AnOffice, theme: Theme, qtbot: QtBot, holder: QWidget):
        self.office = office
        self.qtbot = qtbot
        self.students = {
            name: office.student(number=f"40211{place}", given_name="Kai", family_name=name)
            for place, name in enumerate(NAMES)
        }
        office.guardian(self.students["Begay"])
        self.early = self.arrange(datetime(2026, 9, 15, 9), "Abbott")
        self.late = self.arrange(datetime(2026, 9, 15, 14), "Begay")
        self.friday = self.arrange(datetime(2026, 9, 18, 13), "Cruz")
        self.desk = a_desk(office, theme, holder)
        self.area = CalendarArea(self.desk)
        qtbot.addWidget(self.area)
        shown(self.area, qtbot)
        self.area.show_place(Place("calendar"))

    @property
    def grid(self) -> QWidget:
        return self.area.view.grid

    def arrange(self, at: datetime, *names: str, **words: object) -> str:
        values: dict[str, object] = {"kind": ConferenceKind.INDIVIDUAL, "place": "Room 114"}
        ids = tuple(self.students[name] for name in names)
        with self.office.changing("New conference") as session:
            new = NewConference(starts_at=at, student_ids=ids, **(values | words))  # type: ignore[arg-type]
            return conferences.new_conference(session, new)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def look(self, conference_id: str) -> ConferenceDetail:
        with self.office.reading() as session:
            return conferences.conference(session, conference_id)

    def tile(self, conference_id: str) -> ConferenceTile:
        return self.area.view.grid.tile(conference_id)

    def selected(self) -> str:
        return self.area.view.grid.chosen()

    def dialog(self) -> Dialog:
        found = [it for it in self.area.findChildren(Dialog) if it.isVisible()]
        assert len(found) == 1
        return found[0]


@pytest.fixture
def at(office: AnOffice, theme: Theme, qtbot: QtBot) -> Iterator[Desked]:
    holder = QWidget()
    made = Desked(office, theme, qtbot, holder)
    yield made
    made.desk.tasks.close()
    made.area.close()
    holder.deleteLater()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


# selecting and opening


def test_the_next_conference_is_selected_and_stands_at_the_side(at: Desked) -> None:
    assert at.selected() == at.early
    assert at.area.panel.form.title.text() == "Kai Abbott"
    assert at.area.form.title.text() == "Sep\N{NO-BREAK SPACE}14 – 18, 2026"


def test_the_arrows_go_by_time_and_by_day(at: Desked) -> None:
    at.area.view.enter()
    assert at.tile(at.early).hasFocus()
    at.press(Key.Key_Down)
    assert at.selected() == at.late
    at.press(Key.Key_Right)
    assert at.selected() == at.friday
    at.press(Key.Key_Left)
    assert at.selected() == at.late, "the nearest in time of that day"
    at.press(Key.Key_Up)
    at.press(Key.Key_Up)
    assert at.selected() == at.early, "there is none before it"


def test_enter_opens_and_escape_leads_back(at: Desked) -> None:
    at.area.view.enter()
    at.press(Key.Key_Return)
    assert at.area.panel.isAncestorOf(QApplication.focusWidget())
    at.press(Key.Key_Escape)
    assert at.tile(at.early).hasFocus()
    assert not at.area.panel.isVisible()
    at.press(Key.Key_Return)
    assert at.area.panel.isVisible()


def test_every_conference_is_named_in_the_order_of_time(at: Desked) -> None:
    assert nameless(at.area) == []
    grid = QAccessible.queryAccessibleInterface(at.grid)
    assert grid is not None
    children = [grid.child(number) for number in range(grid.childCount())]
    named = [it.text(QAccessible.Text.Name) for it in children if it is not None]
    said = [name for name in named if name]
    assert said == [
        "Abbott, Kai, Plan · Room 114, Tuesday, September 15, 2026, 9:00 – 9:30 AM, Planned",
        "Begay, Kai, Plan · Room 114, Tuesday, September 15, 2026, 2:00 – 2:30 PM, Planned",
        "Cruz, Kai, Plan · Room 114, Friday, September 18, 2026, 1:00 – 1:30 PM, Planned",
    ]
    assert children[0] is not None
    assert children[0].role() is QAccessible.Role.Button


def test_only_one_conference_is_reached_with_tab(at: Desked) -> None:
    strong = [
        each
        for each in (at.early, at.late, at.friday)
        if at.tile(each).focusPolicy() == Qt.FocusPolicy.StrongFocus
    ]
    assert strong == [at.selected()]


def test_pages_turn_weeks_and_t_comes_back(at: Desked) -> None:
    at.area.view.enter()
    at.press(Key.Key_PageDown)
    assert at.area.place().ids[0] == "2026-09-21"
    at.area.show_today()
    assert at.area.place().ids == (MONDAY.isoformat(), at.early)


def test_arrows_beyond_the_week_turn_it(at: Desked) -> None:
    there = at.arrange(datetime(2026, 9, 22, 10), "Fifita")
    at.area.view.grid.enter(at.friday)
    at.press(Key.Key_Right)
    assert at.selected() == there
    assert at.tile(there).hasFocus()
    at.press(Key.Key_Left)
    assert at.selected() == at.friday


# moving


def test_alt_and_arrows_move_a_conference_and_undo_takes_it_back(at: Desked) -> None:
    at.area.view.enter()
    at.press(Key.Key_Down, Modifier.AltModifier)
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 15, 9, 15)
    at.press(Key.Key_Right, Modifier.AltModifier)
    moved = at.look(at.early).listed.starts_at
    assert moved == datetime(2026, 9, 16, 9, 15)
    assert at.tile(at.early).hasFocus()
    assert at.desk.undo.undoText() == "Move conference"
    at.desk.undo.undo()
    at.desk.undo.undo()
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 15, 9)
    at.desk.undo.redo()
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 15, 9, 15)


def test_a_conference_moves_over_the_weekend_and_not_past_midnight(at: Desked) -> None:
    at.area.view.grid.enter(at.friday)
    at.press(Key.Key_Right, Modifier.AltModifier)
    assert at.look(at.friday).listed.starts_at == datetime(2026, 9, 21, 13)
    late = at.arrange(datetime(2026, 9, 16, 0), "Fifita")
    at.area.view.grid.enter(late)
    at.press(Key.Key_Up, Modifier.AltModifier)
    assert at.look(late).listed.starts_at == datetime(2026, 9, 16, 0)


def test_dragging_does_the_same(at: Desked) -> None:
    tile = at.tile(at.early)
    way = at.area.view.grid.column(2).left() - at.area.view.grid.column(1).left()
    begin = QPoint(30, 10)
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(tile, begin + QPoint(way, 35))
    assert tile.is_dragged
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=begin)
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 16, 9, 30)


def test_what_was_held_stays_where_it_was(at: Desked) -> None:
    held = at.arrange(datetime(2026, 9, 14, 8), "Jensen")
    at.area.work.mark_held(held)
    at.area.view.grid.enter(held)
    at.press(Key.Key_Down, Modifier.AltModifier)
    assert at.look(held).listed.starts_at == datetime(2026, 9, 14, 8)


def test_a_refused_move_is_said(at: Desked, qtbot: QtBot) -> None:
    said: list[str] = []
    at.desk.said.connect(lambda words: said.append(words))
    at.area.move_to(at.early, datetime(2027, 3, 14, 2, 30))
    assert "clocks are set forward" in said[-1]
    assert at.look(at.early).listed.starts_at == datetime(2026, 9, 15, 9)


# making, changing, cancelling


def fields(dialog: Dialog) -> ConferenceFields:
    found = dialog.findChild(ConferenceFields)
    assert found is not None
    return found


def pick(choices: QWidget, words: str) -> None:
    """Press the one of a few that says this."""
    next(it for it in choices.findChildren(QPushButton) if it.text() == words).click()


def test_n_asks_for_a_new_conference_and_a_name_is_found_while_one_types(at: Desked) -> None:
    at.area.view.grid.enter(at.late)
    new = next(it for it in at.area.commands() if it.shortcut().toString() == "N")
    new.trigger()
    form = fields(at.dialog()).form
    assert form.begins.typed() == "2:30\N{NO-BREAK SPACE}PM", "after the selected one"
    QTest.keyClicks(form.students, "fif")
    assert form.students.offered.isVisible()
    QTest.keyClick(form.students, Key.Key_Return)
    assert form.students.text() == "Fifita, Kai · Grade 10"
    form.begins.setText("3pm")
    form.place.setText("Library")
    at.dialog().answer.click()
    made = at.look(at.selected())
    assert made.listed.students[0].listed == "Fifita, Kai"
    assert made.listed.starts_at == datetime(2026, 9, 15, 15)
    assert made.listed.place == "Library"
    at.desk.undo.undo()
    assert at.look(made.listed.id).listed.state is ConferenceState.CANCELLED


def test_a_sixth_student_is_refused_in_the_dialog(at: Desked) -> None:
    at.area.begin()
    dialog = at.dialog()
    form = fields(dialog).form
    pick(form.kind, "Small group")
    for name in NAMES:
        QTest.keyClicks(form.students, name)
        QTest.keyClick(form.students, Key.Key_Return)
    assert form.students_hint.text().startswith("6 of 5.")
    dialog.answer.click()
    assert "at most 5 students" in dialog.banner.words()
    leave = next(b for b in form.chosen.findChildren(QPushButton) if "Fifita" in b.accessibleName())
    leave.click()
    dialog.answer.click()
    assert at.look(at.selected()).listed.students_invited == 5
    assert at.area.panel.form.missing.text().startswith("A small group needs also (B.4)")


def test_the_dialog_says_what_would_be_taken_twice(at: Desked) -> None:
    at.area.begin(datetime(2026, 9, 15, 9, 15))
    form = fields(at.dialog()).form
    form.place.setText("Room 114")
    form.place.left.emit()
    words = form.taken.text().replace("\N{NO-BREAK SPACE}", " ")
    assert words == "Also taken 9:00 – 9:30 AM: Room 114, Alex Lee"
    form.begins.setText("10:00")
    form.begins.left.emit()
    assert not form.taken.isVisible()
    at.dialog().reject()


def test_what_cannot_be_read_is_said_in_the_dialog(at: Desked) -> None:
    at.area.begin()
    dialog = at.dialog()
    form = fields(dialog).form
    form.begins.setText("noonish")
    dialog.answer.click()
    assert "cannot be read" in dialog.banner.words()
    form.begins.setText("")
    dialog.answer.click()
    assert "time at which it begins" in dialog.banner.words()
    form.day.setText("")
    dialog.answer.click()
    assert "day of the conference" in dialog.banner.words()
    dialog.leave.click()


def test_an_in_service_asks_for_a_topic_and_no_student(at: Desked) -> None:
    at.area.begin()
    dialog = at.dialog()
    form = fields(dialog).form
    pick(form.kind, "In-service")
    assert not form.students_part.isVisible()
    form.topic.setText("Plan training for staff")
    dialog.answer.click()
    assert at.area.panel.form.title.text() == "Plan training for staff"
    assert not at.area.panel.form.outcome_part.isVisible()


def test_time_place_and_length_are_changed_together(at: Desked) -> None:
    at.area.asking.change()
    dialog = at.dialog()
    form = fields(dialog).form
    assert not form.kind.isVisible()
    form.day.setText("9/25/2026")
    form.begins.setText("8:15")
    form.minutes.setValue(45)
    form.place.setText("Room 9")
    dialog.answer.click()
    row = at.look(at.early).listed
    assert (row.starts_at, row.minutes, row.place) == (datetime(2026, 9, 25, 8, 15), 45, "Room 9")
    assert at.area.place().ids == ("2026-09-21", at.early), "the calendar follows"


def test_cancelling_asks_first_and_can_be_undone(at: Desked) -> None:
    at.area.asking.cancel()
    at.dialog().answer.click()
    assert at.look(at.early).listed.state is ConferenceState.CANCELLED
    assert at.selected() != at.early
    at.area.legend.cancelled.setChecked(True)
    at.area.reload()
    assert phrases.became(at.tile(at.early).row) == ("x", "muted", "Cancelled")
    at.desk.undo.undo()
    assert at.look(at.early).listed.state is ConferenceState.PLANNED


def test_why_it_was_cancelled_is_asked_and_shown(at: Desked) -> None:
    at.area.legend.cancelled.click()
    at.area.asking.cancel()
    asked = at.dialog().findChild(CancelFields)
    assert isinstance(asked, CancelFields)
    assert nameless(at.dialog()) == []
    assert asked.form.hint.text() == "It stands in the record and is printed with it."
    QTest.keyClicks(asked.form.because, "The family is away")
    at.dialog().answer.click()
    panel = at.area.panel
    assert at.selected() == at.early, "it is in sight still"
    assert (panel.form.clash_words.text(), panel.form.clash_more.text()) == (
        "Cancelled because",
        "The family is away",
    )
    assert panel.form.clash_more.isVisible()
    assert at.tile(at.early).accessibleName().endswith("Cancelled, The family is away")
    panel.form.main_action.click()
    assert at.look(at.early).listed.state is ConferenceState.PLANNED
    assert not panel.form.clash_more.isVisible()
    at.desk.undo.undo()
    assert at.look(at.early).listed.cancelled_because == "The family is away"


def test_the_reason_of_a_group_is_to_name_nobody(at: Desked) -> None:
    group = at.arrange(datetime(2026, 9, 16, 9), "Abbott", "Begay", kind=ConferenceKind.SMALL_GROUP)
    at.area.select(group)
    at.area.asking.cancel()
    asked = at.dialog().findChild(CancelFields)
    assert isinstance(asked, CancelFields)
    assert asked.form.hint.text().endswith("name none of them.")
    at.dialog().leave.click()
    assert at.look(group).listed.state is ConferenceState.PLANNED
    at.area.select("")
    at.area.asking.cancel()
    at.area.asking.change()
    at.area.asking.invite(at.area.panel.form.add_person)
    assert [it for it in at.area.findChildren(Dialog) if it.isVisible()] == []


def test_a_students_page_begins_a_conference_about_that_student(at: Desked) -> None:
    at.area.show_place(Place("calendar", ("new", at.students["Moala"])))
    form = fields(at.dialog()).form
    assert form.students.text() == "Moala, Kai · Grade 10"
    assert at.dialog().focusWidget() is form.day, "what is typed first is no other student"
    at.dialog().reject()


def test_what_was_typed_for_one_student_is_not_found_for_another(at: Desked) -> None:
    at.area.show_place(Place("calendar", ("new", at.students["Moala"])))
    QTest.keyClicks(fields(at.dialog()).form.place, "Library")
    at.dialog().keep_draft()  # as a lock does
    at.dialog().setParent(None)

    at.area.show_place(Place("calendar", ("new", at.students["Jensen"])))
    assert fields(at.dialog()).form.place.typed() == ""
    assert at.dialog().banner.words() == ""
    at.dialog().reject()
    QTest.qWait(0)

    at.area.show_place(Place("calendar", ("new", at.students["Moala"])))
    assert fields(at.dialog()).form.place.typed() == "Library"
    assert at.dialog().banner.words().startswith("Typed earlier and not kept.")
    at.dialog().reject()


def test_a_double_click_on_free_time_begins_one_there(at: Desked) -> None:
    grid = at.area.view.grid
    box = grid.column(3)
    top = grid.height_of(datetime(2026, 9, 17, 10).time())
    QTest.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(box.center().x(), top + 2))
    form = fields(at.dialog()).form
    assert form.day.typed() == "Sep\N{NO-BREAK SPACE}17, 2026"
    assert form.begins.typed() == "10:00\N{NO-BREAK SPACE}AM"
    at.dialog().reject()


# the side panel


def test_replies_change_the_joint_sentence_at_once(at: Desked) -> None:
    at.area.select(at.late)
    panel = at.area.panel
    assert panel.form.joint.words() == "Not invited yet: a teacher"
    teacher = at.office.staff_member()
    with at.office.changing() as session:
        invitations.invite_staff(session, at.late, teacher.id)
    assert panel.form.invited_count.text() == "1 of 4 coming"
    for person in at.look(at.late).invited:
        line = panel.people.line(person.invitation_id)
        coming = next(it for it in line.button.menu().actions() if it.text() == "Coming")
        coming.trigger()
    assert panel.form.joint.words() == "Teacher, parent and student are coming"
    assert panel.form.invited_count.text() == "4 of 4 coming"
    student = at.look(at.late).invited[0]
    assert panel.people.line(student.invitation_id).button.accessibleName() == (
        "Reply of Kai Begay: Coming"
    )


def test_after_it_one_notes_who_came_and_what_became_of_the_plan(at: Desked) -> None:
    held = at.arrange(datetime(2026, 9, 14, 8), "Begay")
    at.area.select(held)
    panel = at.area.panel
    assert panel.form.main_action.text() == "Mark as held"
    panel.form.main_action.click()
    assert panel.form.incomplete.isVisible()
    person = at.look(held).invited[0]
    line = panel.people.line(person.invitation_id)
    came = next(it for it in line.button.menu().actions() if it.text() == "Did not come")
    came.trigger()
    assert at.look(held).invited[0].attendance is Attendance.ABSENT
    assert phrases.became(at.tile(held).row) == ("user-x", "bad", "The student did not come")
    panel.form.established.click()
    assert at.look(held).outcomes[0].established
    assert not panel.form.incomplete.isVisible()
    at.desk.undo.undo()
    assert not at.look(held).outcomes[0].established


def test_what_was_agreed_stays_in_sight_when_it_is_planned_again(at: Desked) -> None:
    held = at.arrange(datetime(2026, 9, 14, 8), "Begay")
    at.area.select(held)
    form = at.area.panel.form
    assert not form.notes.isVisible()
    form.main_action.click()
    first = at.look(held).invited[0]
    assert at.area.panel.people.line(first.invitation_id).button.hasFocus(), "who came is next"
    form.notes.setFocus()
    QTest.keyClicks(form.notes, "He asks at the shop")

    assert form.main_action.text() == "Mark as planned again"
    form.main_action.click()

    assert at.look(held).listed.state is ConferenceState.PLANNED
    assert form.notes.isVisible()
    assert form.notes.typed() == "He asks at the shop"
    assert form.second_action.hasFocus()


def test_wishes_are_kept_when_the_field_is_left_and_can_be_undone(at: Desked) -> None:
    wishes = at.area.panel.form.wishes
    wishes.setFocus()
    with at.qtbot.waitSignal(at.desk.typing):
        QTest.keyClicks(wishes, "Job shadow")
    assert at.area.panel.page.waits
    at.area.panel.page.draft_due.timeout.emit()
    place = f"conference/{at.early}/{at.students['Abbott']}"
    assert at.desk.find_draft(place) == {"wishes": "Job shadow"}
    at.press(Key.Key_Tab)
    assert at.look(at.early).outcomes[0].wishes == "Job shadow"
    assert at.desk.find_draft(place) == {}
    at.desk.undo.undo()
    assert at.look(at.early).outcomes[0].wishes == ""


def test_another_conference_does_not_take_the_words_of_this_one(at: Desked) -> None:
    QTest.keyClicks(at.area.panel.form.wishes, "Only here")
    at.area.select(at.late)
    assert at.area.panel.form.wishes.typed() == ""
    assert at.look(at.early).outcomes[0].wishes == "Only here"


def test_a_group_has_notes_for_each_of_ones_students(at: Desked) -> None:
    group = at.arrange(datetime(2026, 9, 16, 9), "Abbott", "Begay", kind=ConferenceKind.SMALL_GROUP)
    at.area.select(group)
    form = at.area.panel.form
    assert form.student_part.isVisible()
    QTest.keyClicks(form.wishes, "Of Abbott")
    form.student.setCurrentIndex(1)
    form.student.activated.emit(1)
    assert form.wishes.typed() == ""
    outcomes = {o.student.listed: o.wishes for o in at.look(group).outcomes}
    assert outcomes == {"Abbott, Kai": "Of Abbott", "Begay, Kai": ""}


def test_the_menu_logs_the_offer(at: Desked) -> None:
    at.area.work.offer(at.early, OfferMethod.LETTER)
    assert at.area.panel.form.when_more.text() == "Offered Sep\N{NO-BREAK SPACE}14 by letter"


def test_a_room_taken_twice_is_said_on_tile_and_panel(at: Desked) -> None:
    at.arrange(datetime(2026, 9, 15, 9, 15), "Fifita")
    assert phrases.became(at.tile(at.early).row) == ("triangle-alert", "warn", "Overlaps")
    assert "Room 114" in at.area.panel.form.clash_more.text()


def test_somebody_elses_in_service_is_read_only(at: Desked) -> None:
    member = at.office.staff_member()
    colleague = at.office.sign_in(member)
    with at.office.changing("In-service", colleague) as session:
        training = conferences.new_conference(
            session,
            NewConference(
                kind=ConferenceKind.IN_SERVICE, starts_at=datetime(2026, 9, 17, 8), topic="Training"
            ),
        )
    at.area.select(training)
    assert not at.area.panel.form.actions.isVisible()
    assert not at.area.panel.form.add_person.isVisible()


def test_whoever_came_uninvited_is_added_when_it_was_held(at: Desked) -> None:
    member = at.office.staff_member(given_name="Kim")
    held = at.arrange(datetime(2026, 9, 14, 8), "Abbott")
    with at.office.changing() as session:
        conferences.mark_held(session, held)
    at.area.select(held)
    assert at.area.panel.form.add_person.isVisible()
    people = len(at.look(held).invited)
    with at.office.changing() as session:
        invitations.invite_staff(session, held, member.id)
    assert len(at.look(held).invited) == people + 1


def test_of_many_people_the_first_stand_there_and_others_are_found(at: Desked) -> None:
    people = [at.office.staff_member(given_name=f"Kim {number}") for number in range(10)]
    training = at.arrange(
        datetime(2026, 9, 17, 8), kind=ConferenceKind.IN_SERVICE, topic="Training"
    )
    with at.office.changing() as session:
        for member in people:
            invitations.invite_staff(session, training, member.id)
    at.area.select(training)
    listed = at.area.panel.people

    def names() -> list[str]:
        found = [it for it in listed.findChildren(PersonLine) if it.isVisible()]
        return [it.button.accessibleName() for it in found]

    assert len(names()) == 6
    assert listed.unfold.text() == "Show all 11"
    listed.unfold.click()
    assert len(names()) == 11
    assert listed.unfold.text() == "Show fewer"
    QTest.keyClicks(listed.search, "kim 7")
    assert names() == ["Reply of Kim 7 Tall: No reply"]
    assert not listed.unfold.isVisible()
    QTest.keyClicks(listed.search, "x")
    assert names() == []
    assert nameless(at.area) == []
    at.area.select(at.early)
    at.area.select(training)
    assert len(names()) == 6, "folded again"
    at.area.select(at.early)
    assert not listed.search.isVisible()


def test_only_ones_own_conferences_can_be_shown(at: Desked) -> None:
    member = at.office.staff_member()
    colleague = at.office.sign_in(member)
    with at.office.changing("In-service", colleague) as session:
        new = NewConference(
            kind=ConferenceKind.IN_SERVICE, starts_at=datetime(2026, 9, 17, 8), topic="Training"
        )
        training = conferences.new_conference(session, new)
    assert at.tile(training)
    at.area.form.staff.setCurrentIndex(1)
    at.area.form.staff.edited.emit()
    with pytest.raises(KeyError):
        at.tile(training)


# the view itself


def test_where_it_is_narrow_the_conference_takes_the_place_of_the_week(at: Desked) -> None:
    at.area.resize(900, 700)
    assert at.area.form.main.isVisible()
    assert not at.area.panel.isVisible()
    at.area.open_chosen()
    assert at.area.panel.isVisible()
    assert not at.area.form.main.isVisible()
    at.area.panel.closed.emit()
    assert at.area.form.main.isVisible()


def test_a_panel_that_was_closed_comes_back_with_a_click(at: Desked) -> None:
    tile = at.tile(at.arrange(datetime(2026, 9, 15, 9, 15), "Fifita"))
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    at.area.panel.closed.emit()
    assert not at.area.panel.isVisible()
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert at.area.panel.isVisible()


def test_conferences_at_the_same_time_stand_side_by_side(at: Desked) -> None:
    at.arrange(datetime(2026, 9, 15, 9, 15), "Fifita")
    at.arrange(datetime(2026, 9, 15, 9, 30), "Jensen")
    rows = [row for row in at.area.days.stretch.rows if row.starts_at.hour == 9]  # type: ignore[union-attr]
    places = lanes(rows)
    assert [places[row.id] for row in rows] == [(0, 2), (1, 2), (0, 2)]
    boxes = [at.tile(row.id).geometry() for row in rows]
    assert not boxes[0].intersects(boxes[1])
    assert not boxes[1].intersects(boxes[2])


def test_an_empty_week_has_the_keys_itself(at: Desked) -> None:
    at.area.view.enter()
    at.press(Key.Key_PageDown)
    assert at.grid.hasFocus()
    assert at.selected() == ""
    assert not at.area.panel.isVisible()
    at.press(Key.Key_PageUp)
    assert at.tile(at.friday).hasFocus()


def test_words_on_a_tile_are_cut_by_whole_lines(at: Desked) -> None:
    metrics = QFontMetrics(at.tile(at.early).font())
    nb = "\N{NO-BREAK SPACE}"
    words = f"Federal{nb}aid · 4{nb}of{nb}5 · Tongan{nb}interpreter · Career{nb}center"
    wide = metrics.horizontalAdvance(f"Tongan{nb}interpreter ·") + 2
    lines = fitted(words, metrics, wide, 2)
    assert len(lines) == 2
    assert lines[0].startswith(f"Federal{nb}aid ·")
    assert lines[-1].endswith("…")
    assert fitted(words, metrics, 10_000, 1) == [words]
    assert fitted(words, metrics, metrics.horizontalAdvance("Federal aid"), 2)[0] == "Federal aid"
    assert fitted("Baldwin-Montgomery, Al", metrics, 40, 2)[0].endswith("…")
    assert fitted(words, metrics, wide, 0) == []


def test_a_long_name_goes_on_in_the_lines_that_a_tile_has(at: Desked, theme: Theme) -> None:
    tile = at.tile(at.early)
    metrics = QFontMetrics(theme.font("label"))
    tile.resize(metrics.horizontalAdvance("Abbott, K") + px(20), px(40))
    assert tile.title_lines() == ["Abbott,", "Kai"]
    tile.resize(tile.width(), px(30))
    (line,) = tile.title_lines()
    assert line.endswith("…")


def test_a_saturday_shows_only_when_it_has_something(at: Desked) -> None:
    assert len(at.area.view.grid.days()) == 5
    at.arrange(datetime(2026, 9, 19, 10), "Fifita")
    assert [day.weekday() for day in at.area.view.grid.days()][-1] == 5


def test_a_term_is_named_by_its_number_where_there_is_little_room(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font("caption"))
    wide = metrics.horizontalAdvance("Term 1")
    assert fitted_term("Term 1", metrics, wide) == "Term 1"
    assert fitted_term("Term 1", metrics, wide - 1) == "1"
    assert fitted_term("First semester", metrics, wide).endswith("…")


def test_the_year_leads_to_a_week(at: Desked) -> None:
    strip = at.area.strip
    assert strip.accessibleName() == "School year 2026-27. Term 1"
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() - 30, 10))
    assert at.area.place().ids[0].startswith("2027-05")
    at.area.show_day(date(2027, 7, 5))
    assert not strip.isVisible(), "there is no such year yet"


def test_the_calendar_can_be_worn_dark_and_large(at: Desked, theme: Theme) -> None:
    theme.set_scheme(Scheme.DARK)
    theme.set_percent(200)
    assert not at.area.grab().isNull()
