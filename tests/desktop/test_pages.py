"""What is typed in a page keeps itself, can be undone, and is never lost."""

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.pages import FOUND_AGAIN, Bound, Pace, Page
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Choice, DateField, FieldNote, Notes, TextLine
from ilp_desktop.errors import OfficeError


class Record:
    """A record as a page sees it, and everything that was done to it."""

    def __init__(self, name: str = "one") -> None:
        self.values: dict[str, Value] = {
            "statement": "", "measure": "a test", "target_on": None, "area": None,
        }  # fmt: skip
        self.kept: list[tuple[str, Value]] = []
        self.drafts: list[dict[str, str]] = []
        self.refusal = ""
        self.bound = Bound(name, "Objective 1", self.keep, self.draft)

    def keep(self, field: str, value: Value) -> None:
        if self.refusal:
            raise OfficeError(self.refusal)
        self.kept.append((field, value))
        self.values[field] = value

    def draft(self, typed: Mapping[str, str]) -> None:
        self.drafts.append(dict(typed))


class Form(QWidget):
    """Two texts, a date and a choice, named after the fields of an objective."""

    def __init__(self) -> None:
        super().__init__()
        self.statement = Notes(self)
        self.measure = TextLine(self)
        self.target_on = DateField(self)
        self.area = Choice(self)
        self.area.set_choices([(None, "Not chosen"), ("occupational", "Occupational")])
        column = QVBoxLayout(self)
        for name, words in (
            ("statement", "&Statement"),
            ("measure", "How we will &know"),
            ("target_on", "&Target date"),
            ("area", "&Area"),
        ):
            field: QWidget = getattr(self, name)
            field.setObjectName(name)
            label = QLabel(words, self)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)


class Desk(QObject):
    changed = Signal(object)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def undo() -> QUndoStack:
    return QUndoStack()


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def page(form: Form, undo: QUndoStack, record: Record) -> Page:
    made = Page(form, undo)
    made.show_record(record.bound, record.values)
    return made


def enter(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def leave(field: QWidget) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_the_fields_show_the_record(page: Page, form: Form) -> None:
    assert form.measure.text() == "a test"
    assert form.statement.toPlainText() == ""


def test_a_field_is_recorded_when_it_is_left(page: Page, form: Form, record: Record) -> None:
    enter(form.statement, "Read more")
    assert record.kept == []

    leave(form.statement)

    assert record.kept == [("statement", "Read more")]
    assert not page.waits


def test_tab_leaves_a_notes_field(page: Page, form: Form) -> None:
    enter(form.statement, "Read more")
    leave(form.statement)

    assert form.measure.hasFocus()


def test_a_draft_is_kept_while_one_types_on(page: Page, form: Form, record: Record) -> None:
    enter(form.statement, "R")
    first = page.draft_due.timerId()
    enter(form.statement, "ead more")

    assert page.draft_due.timerId() == first  # a longest wait: it was not begun anew
    assert page.draft_due.interval() <= 1_000
    page.draft_due.timeout.emit()
    assert record.drafts == [{"statement": "Read more"}]
    assert record.kept == []


def test_the_draft_comes_by_itself(
    form: Form, undo: QUndoStack, record: Record, qtbot: QtBot
) -> None:
    page = Page(form, undo, Pace(draft=5, record=20))
    page.show_record(record.bound, record.values)
    enter(form.statement, "Read")

    qtbot.waitUntil(lambda: {"statement": "Read"} in record.drafts)
    qtbot.waitUntil(lambda: record.kept == [("statement", "Read")])


def test_ten_seconds_without_a_key_record_the_field(page: Page, form: Form, record: Record) -> None:
    enter(form.statement, "Read more")
    assert page.record_due.interval() == 10_000

    page.record_due.timeout.emit()

    assert record.kept == [("statement", "Read more")]
    assert form.statement.hasFocus()


def test_nothing_waits_as_a_draft_once_it_is_recorded(
    page: Page, form: Form, record: Record
) -> None:
    enter(form.statement, "Read more")
    page.draft_due.timeout.emit()
    leave(form.statement)

    assert record.drafts[-1] == {}
    assert not page.draft_due.isActive()
    assert not page.record_due.isActive()


def test_a_field_that_ends_as_it_was_is_not_recorded(
    page: Page, form: Form, record: Record
) -> None:
    enter(form.measure, "s")
    QTest.keyClick(form.measure, Qt.Key.Key_Home)
    form.measure.show_typed("a test")
    leave(form.measure)

    assert record.kept == []


def test_leaving_the_page_records_what_waits(page: Page, form: Form, record: Record) -> None:
    enter(form.statement, "Read more")
    other = Record("two")

    page.show_record(other.bound, other.values)

    assert record.kept == [("statement", "Read more")]
    assert other.kept == []
    assert form.statement.toPlainText() == ""


def test_a_choice_is_recorded_at_once(page: Page, form: Form, record: Record) -> None:
    form.area.setFocus()
    QTest.keyClick(form.area, Qt.Key.Key_Down)

    assert record.kept == [("area", "occupational")]


def test_one_undo_step_is_one_fields_edit_and_names_it(
    page: Page, form: Form, record: Record, undo: QUndoStack
) -> None:
    enter(form.statement, "Read more")
    leave(form.statement)
    form.measure.clear()
    enter(form.measure, "ten books")
    leave(form.measure)

    assert undo.undoText() == "Objective 1, How we will know"
    undo.undo()

    assert form.measure.text() == "a test"
    assert form.statement.toPlainText() == "Read more"
    assert record.values["measure"] == "a test"
    assert undo.undoText() == "Objective 1, Statement"

    undo.redo()
    assert record.values["measure"] == "ten books"
    assert form.measure.text() == "ten books"


def test_undo_reaches_a_record_that_is_no_longer_shown(
    page: Page, form: Form, record: Record, undo: QUndoStack
) -> None:
    enter(form.statement, "Read more")
    other = Record("two")
    page.show_record(other.bound, other.values)

    undo.undo()

    assert record.values["statement"] == ""
    assert form.statement.toPlainText() == ""
    assert other.kept == []


def test_undo_in_a_fresh_field_belongs_to_the_edit_menu(page: Page, form: Form) -> None:
    assert not form.statement.document().isUndoAvailable()
    asked = []
    form.statement.setFocus()
    from PySide6.QtGui import QShortcut

    QShortcut("Ctrl+Z", form, lambda: asked.append(True))
    QTest.keyClick(form.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert asked == [True]


def test_a_refusal_stands_beside_the_field_and_the_words_stay(
    page: Page, form: Form, record: Record
) -> None:
    record.refusal = "This plan is closed. Open this year’s plan."
    enter(form.statement, "Read more")
    page.draft_due.timeout.emit()
    leave(form.statement)

    note = form.findChild(FieldNote, "statement_note")
    assert note.text() == record.refusal
    assert note.isVisible()
    assert form.statement.toPlainText() == "Read more"
    assert form.statement.accessibleDescription() == record.refusal
    assert record.drafts[-1] == {"statement": "Read more"}
    assert not page.settle()

    record.refusal = ""
    assert page.settle()
    assert record.kept == [("statement", "Read more")]
    assert not note.isVisible()


def test_a_date_that_cannot_be_read_stays_and_says_what_to_type(
    page: Page, form: Form, record: Record
) -> None:
    enter(form.target_on, "some day")
    leave(form.target_on)

    note = form.findChild(FieldNote, "target_on_note")
    assert "May 26, 2028" in note.text()
    assert form.target_on.text() == "some day"
    assert record.kept == []

    form.target_on.clear()
    enter(form.target_on, "5/26/28")
    leave(form.target_on)
    assert record.kept == [("target_on", date(2028, 5, 26))]
    assert not note.isVisible()


def test_a_draft_is_offered_at_its_field_and_recorded_when_that_is_left(
    form: Form, undo: QUndoStack, record: Record
) -> None:
    page = Page(form, undo)
    page.show_record(record.bound, record.values, {"measure": "ten boo"})

    assert form.measure.text() == "ten boo"
    assert page.waits
    assert form.findChild(FieldNote, "measure_note").text() == FOUND_AGAIN
    assert form.findChild(FieldNote, "statement_note") is None

    enter(form.measure, "ks")
    leave(form.measure)
    assert record.kept == [("measure", "ten books")]


def test_a_page_ignores_its_own_changes_and_follows_others(
    page: Page, form: Form, record: Record
) -> None:
    class Change:
        ids = frozenset({"one"})

    desk = Desk()
    read: list[bool] = []

    def fresh() -> dict[str, Value]:
        read.append(True)
        return record.values

    page.follow(desk.changed, fresh)
    keep = record.bound.keep
    told = Bound("one", "Objective 1", lambda f, v: (keep(f, v), desk.changed.emit(Change())),
                 record.draft)  # fmt: skip
    page.show_record(told, record.values)

    enter(form.statement, "Read more")
    leave(form.statement)
    assert read == []

    record.values["measure"] = "said by a teacher"
    enter(form.statement, " and more")
    desk.changed.emit(Change())
    assert form.measure.text() == "said by a teacher"
    assert "and more" in form.statement.toPlainText()  # what is being typed stays


def test_a_draft_that_cannot_be_kept_is_said_beside_the_field(
    page: Page, form: Form, record: Record
) -> None:
    def full(typed: Mapping[str, str]) -> None:
        raise OfficeError("The disk is full. Make room, then go on.")

    page.show_record(Bound("one", "Objective 1", record.keep, full), record.values)
    enter(form.statement, "Read")
    page.draft_due.timeout.emit()

    assert "disk is full" in form.findChild(FieldNote, "statement_note").text()
    assert form.statement.toPlainText() == "Read"
