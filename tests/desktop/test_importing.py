"""Bringing in: a file is recognized, looked at, taken, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.importing import ImportArea
from ilp_desktop.desktop.importing.preview import told_once
from ilp_desktop.desktop.importing.rows import LINES, TAKE
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.errors import Told
from ilp_desktop.exchange.recognizing import Kind
from ilp_desktop.office.incoming.mappings import mappings
from ilp_desktop.office.incoming.preview import Outcome
from ilp_desktop.office.incoming.roster import RosterImport
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.table_fields import TableField
from tests.desktop.desks import a_desk, shown
from tests.exchange.rosters import SOUND
from tests.offices import AnOffice, an_office

SCHOOL = "Delta High School"
TABLE = """Student ID,Last Name,First Name,Grade,Room,Lunch Status
402117,Begay,Shándíín,10,12,free
402118,Fifita,Mele,9,14,paid
"""


class Bringing:
    """Somebody with the page before them, in an office without students."""

    def __init__(self, office: AnOffice, theme: Theme, qtbot: QtBot):
        self.office = office
        self.qtbot = qtbot
        self.holder = QWidget()
        self.desk: Desk = a_desk(office, theme, self.holder)
        self.said: list[str] = []
        self.desk.said.connect(lambda words: self.said.append(words))
        self.went: list[Place] = []
        self.desk.going.connect(self.went.append)
        self.area = self.sit_down()

    def sit_down(self) -> ImportArea:
        area = ImportArea(self.desk)
        self.qtbot.addWidget(area)
        area.show_place(Place("incoming"))
        shown(area, self.qtbot)
        self.wait()
        return area

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.tasks.are_done)
        QApplication.processEvents()

    def choose(self, path: Path, school: str | None = None) -> None:
        """Take the file, and go on to its columns or to what would happen."""
        self.area.take(path)
        self.wait()
        if school:
            self.area.choosing.form.school.show_value(school)
        self.area.choosing.go_on()
        self.wait()

    def roster(self) -> None:
        self.choose(SOUND, SCHOOL)

    def go_on(self) -> None:
        QTest.mouseClick(self.area.stage.form.go_on, Qt.MouseButton.LeftButton)
        self.wait()

    def students(self) -> list[str]:
        with self.office.reading() as session:
            return [row.listed for row in list_students(session)]

    def titles(self, outcome: Outcome) -> list[str]:
        self.area.preview.show_outcome(outcome)
        return [row.title for row in self.area.preview.model.rows()]


@pytest.fixture
def bringing(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Bringing]:
    office = an_office(tmp_path)
    made = Bringing(office, theme, qtbot)
    yield made
    made.desk.tasks.close()
    made.holder.deleteLater()
    office.vault.close()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "students.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_a_roster_comes_in_and_is_taken_back(bringing: Bringing) -> None:
    bringing.roster()
    assert bringing.area.step == "preview"
    assert "Fifita, ʻAna" in bringing.titles(Outcome.NEW)
    assert bringing.students() == []

    bringing.go_on()

    assert bringing.area.step == "done"
    assert bringing.students() == ["Dang, Bo", "Fifita, ʻAna"]
    QTest.mouseClick(bringing.area.after.form.take_back, Qt.MouseButton.LeftButton)
    bringing.wait()
    assert bringing.students() == []
    assert bringing.said[-1] == "Taken back: Import a roster"


def test_the_school_of_several_has_to_be_chosen(bringing: Bringing) -> None:
    bringing.area.take(SOUND)
    bringing.wait()
    assert bringing.area.choosing.form.school_box.isVisible()

    bringing.area.choosing.go_on()
    bringing.wait()

    assert bringing.area.step == "choose"
    assert bringing.area.focusWidget() is bringing.area.choosing.form.school


def test_what_the_file_is_was_found_out(bringing: Bringing, table: Path) -> None:
    bringing.area.take(table)
    bringing.wait()

    form = bringing.area.choosing.form
    assert form.kind.value() == Kind.STUDENTS.value
    assert form.file_name.text() == "students.csv"
    assert not form.ways.isVisible()


def test_a_refusal_stands_beside_the_file(bringing: Bringing, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_bytes(b"")

    bringing.area.take(tmp_path / "old.csv")
    bringing.wait()

    banner = bringing.area.choosing.form.banner
    assert banner.words() == "“old.csv” cannot come in"
    assert "is empty" in banner.accessibleName()


def test_a_dropped_file_is_looked_at(bringing: Bringing, table: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier

    entering = QDragEnterEvent(QPoint(9, 9), action, data, button, none)
    QApplication.sendEvent(bringing.area, entering)
    assert entering.isAccepted()
    drop = QDropEvent(QPointF(9, 9), action, data, button, none)
    QApplication.sendEvent(bringing.area, drop)
    bringing.wait()

    assert bringing.area.choosing.form.file_name.text() == "students.csv"


def test_columns_are_put_right_and_kept_under_a_name(bringing: Bringing, table: Path) -> None:
    bringing.choose(table)
    assert bringing.area.step == "columns"
    columns = bringing.area.columns
    assert "Lunch Status" in columns.form.dropped.text()
    grade, room = (line for line in columns.lines if line.name in ("Grade", "Room"))
    assert grade.key() == TableField.GRADE.value

    room.holds.show_value(TableField.GRADE.value)
    room.holds.edited.emit()
    assert grade.key() == "", "one thing stands in one column"
    grade.holds.show_value(TableField.GRADE.value)
    grade.holds.edited.emit()
    columns.form.keep_as.setText("Our system")
    bringing.go_on()
    assert bringing.titles(Outcome.NEW) == ["Begay, Shándíín", "Fifita, Mele"]
    bringing.go_on()

    assert bringing.students() == ["Begay, Shándíín", "Fifita, Mele"]
    with bringing.office.reading() as session:
        (name,) = mappings(session, TableKind.STUDENTS)
    assert name == "Our system"


def test_a_table_without_what_it_needs_says_so(bringing: Bringing, table: Path) -> None:
    bringing.choose(table)
    number = next(it for it in bringing.area.columns.lines if it.name == "Student ID")
    number.holds.show_value("")
    number.holds.edited.emit()

    bringing.go_on()

    assert bringing.area.step == "columns"
    assert "Student number" in bringing.area.columns.form.banner.accessibleName()


def test_what_is_not_ticked_stays_out(bringing: Bringing, table: Path) -> None:
    bringing.choose(table)
    bringing.go_on()
    preview = bringing.area.preview
    preview.table.setFocus()
    QTest.keyClick(preview.table, Qt.Key.Key_Space)
    assert bringing.area.stage.form.words.text() == "1 new"
    first = preview.model.index(0, TAKE)
    assert preview.model.data(first, Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
    assert not preview.form.all_of_these.isChecked()

    bringing.go_on()

    assert bringing.students() == ["Fifita, Mele"]


def test_nothing_taken_is_nothing_to_bring_in(bringing: Bringing, table: Path) -> None:
    bringing.choose(table)
    bringing.go_on()

    QTest.mouseClick(bringing.area.preview.form.all_of_these, Qt.MouseButton.LeftButton)

    assert not bringing.area.stage.form.go_on.isEnabled()
    assert bringing.area.stage.form.words.text() == "Nothing is taken."


def test_old_and_new_stand_side_by_side(bringing: Bringing, table: Path) -> None:
    bringing.choose(table)
    bringing.go_on()
    bringing.go_on()
    table.write_text(TABLE.replace("Begay,Shándíín,10", "Begay,Shándíín,11"), encoding="utf-8")
    bringing.area.begin()

    bringing.choose(table)
    bringing.go_on()

    assert bringing.titles(Outcome.CHANGED) == ["Begay, Shándíín"]
    model = bringing.area.preview.model
    first, _second = model.data(model.index(0, 2), LINES)
    assert first.endswith("10 → 11")
    assert bringing.titles(Outcome.SAME) == ["Fifita, Mele"]


def test_a_doubtful_row_is_decided(bringing: Bringing) -> None:
    bringing.roster()
    rows = bringing.titles(Outcome.DOUBTFUL)
    assert rows, "the days of the first terms were typed by nobody but the office"
    preview = bringing.area.preview
    preview.table.setFocus()
    QTest.keyClick(preview.table, Qt.Key.Key_Space)  # leads to the question
    body = preview.form.scroll.widget()
    assert QApplication.focusWidget() in body.choices.values()  # type: ignore[attr-defined]

    body.choices["theirs"].click()  # type: ignore[attr-defined]

    assert "1 decided" in bringing.area.stage.form.words.text()
    assert list(preview.taking.decisions.values()) == ["theirs"]  # type: ignore[union-attr]


def test_all_that_ask_the_same_are_decided_at_once(bringing: Bringing) -> None:
    bringing.roster()
    rows = bringing.titles(Outcome.DOUBTFUL)
    choice = bringing.area.preview.form.decide_all
    assert choice.isVisible()

    choice.show_value("ours")
    choice.edited.emit()

    taking = bringing.area.preview.taking
    assert taking is not None
    assert list(taking.decisions.values()) == ["ours"] * len(rows)


def test_the_search_finds_rows_without_accents(bringing: Bringing) -> None:
    bringing.roster()
    preview = bringing.area.preview

    preview.form.search.setText("ana")
    bringing.qtbot.waitUntil(lambda: len(preview.model.items) == 3)

    assert {row.title.partition(":")[0] for row in preview.model.rows()} == {"Fifita, ʻAna"}


def test_a_lock_loses_nothing_that_was_chosen(bringing: Bringing, table: Path) -> None:
    bringing.choose(table)
    bringing.go_on()
    bringing.area.preview.table.setFocus()
    QTest.keyClick(bringing.area.preview.table, Qt.Key.Key_Space)
    assert bringing.area.place() == Place("incoming", ("preview",))
    bringing.area.settle()

    bringing.area = bringing.sit_down()
    bringing.wait()

    assert bringing.area.step == "preview"
    assert bringing.area.stage.form.words.text() == "1 new"
    QTest.mouseClick(bringing.area.stage.form.back, Qt.MouseButton.LeftButton)
    bringing.wait()
    assert bringing.area.step == "columns"


def test_what_is_half_way_in_is_not_thrown_away(bringing: Bringing, table: Path) -> None:
    bringing.choose(table)

    bringing.area.take(SOUND)
    bringing.wait()

    assert bringing.area.step == "columns"
    assert "half way" in bringing.said[-1]


def test_work_that_is_stopped_changes_nothing(
    bringing: Bringing, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, apply = Event(), RosterImport.apply

    def slowly(*asked: object) -> None:
        assert stopped.wait(10)
        apply(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(RosterImport, "apply", slowly)
    bringing.choose(table)
    bringing.go_on()
    bringing.area.stage.form.go_on.click()
    bringing.area.working.form.cancel.click()
    stopped.set()
    bringing.wait()

    assert bringing.area.step == "preview"
    assert bringing.students() == []
    assert bringing.said[-1] == "Stopped. Nothing was changed."


def test_it_tells_what_the_files_still_lack_and_leads_there(bringing: Bringing) -> None:
    bringing.roster()
    bringing.go_on()
    form = bringing.area.after.form
    assert form.lacking.isVisible()
    line = form.lacking_rows.itemAt(0).widget()
    assert line is not None

    QTest.mouseClick(line, Qt.MouseButton.LeftButton)

    assert bringing.went[-1].area in ("students", "settings")


def test_a_table_of_scores_is_looked_at_by_its_columns_and_known_the_next_time(
    bringing: Bringing, tmp_path: Path
) -> None:
    bringing.office.student()
    path = tmp_path / "scores.csv"
    path.write_text("Student Number,Test,Part,Date,Score\n402117,WIDA,Overall,9/3/2026,4.5\n")
    bringing.choose(path)
    columns = bringing.area.columns
    assert [line.key() for line in columns.lines] == [
        *("number", "test", "part", "taken_on", "score")
    ]
    assert not columns.form.date_order_box.isHidden()
    columns.form.keep_as.show_value("District")
    bringing.go_on()
    assert [item.outcome for item in bringing.area.preview.model.items] == [Outcome.NEW]
    bringing.go_on()

    with bringing.office.reading() as session:
        assert list(mappings(session, TableKind.SCORES)) == ["District"]
    bringing.area.begin()
    bringing.choose(path)
    assert columns.form.mapping.currentText() == "District"
    bringing.go_on()
    assert [item.outcome for item in bringing.area.preview.model.items] == [Outcome.SAME]


def test_an_import_of_before_can_be_taken_back(bringing: Bringing, table: Path) -> None:
    bringing.choose(table)
    bringing.go_on()
    bringing.go_on()
    QTest.mouseClick(bringing.area.after.form.more, Qt.MouseButton.LeftButton)
    bringing.wait()
    form = bringing.area.choosing.form
    assert form.before.isVisible()
    line = form.before_rows.itemAt(0).widget()

    line.take_back.click()  # type: ignore[union-attr]
    bringing.wait()

    assert bringing.students() == []
    way_back, taken_back = [form.before_rows.itemAt(it).widget() for it in (0, 1)]
    for past in (way_back, taken_back):
        assert past.take_back.isHidden()  # type: ignore[union-attr]
    words = [label.text() for label in taken_back.findChildren(QLabel)]  # type: ignore[union-attr]
    assert words[0] == "Import a table"
    assert words[1].splitlines()[1] == f"Taken back: {words[1].splitlines()[0]}"


def test_who_may_not_import_is_told_whom_to_ask(
    bringing: Bringing, theme: Theme, qtbot: QtBot
) -> None:
    kim = bringing.office.sign_in(bringing.office.staff_member())
    bringing.desk.account = kim

    area = ImportArea(bringing.desk)
    qtbot.addWidget(area)
    area.show_place(Place("incoming"))

    assert area.stage.shows(area.refused)


def test_fifteen_thousand_rows_are_filtered_at_once(bringing: Bringing, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    rows = [f"{500000 + n},Family{n},Given{n},{9 + n % 4}" for n in range(15_000)]
    path.write_text("\n".join(["Student ID,Last Name,First Name,Grade", *rows]), "utf-8")
    bringing.choose(path)
    bringing.go_on()
    preview = bringing.area.preview
    assert len(preview.model.items) == 15_000

    preview.form.search.setText("family14999")
    bringing.qtbot.waitUntil(lambda: len(preview.model.items) == 1, timeout=30_000)


def test_notes_that_say_the_same_of_many_lines_stand_there_once() -> None:
    nobody = Told("Nobody of the staff is meant; no counselor is set.")

    def note(line: int, value: str, *, refuses: bool = False) -> Problem:
        return Problem(Origin("a.csv", line), "Counselor", value, nobody, refuses=refuses)

    told = told_once(
        [
            note(2, "Lee"),
            note(3, "Lee"),
            note(4, "Roe"),
            note(5, "Lee"),
            note(6, "Lee", refuses=True),
        ]
    )
    assert [(it.origin.line, it.value) for it in told] == [(2, "Lee"), (4, "Roe"), (6, "Lee")]
    assert str(told[0].reason) == f"{nobody} So in 3 lines; this is the first."
    assert told[1].reason == nobody
