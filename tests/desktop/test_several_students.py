"""Several students at once: chosen by keys and mouse, given a counselor, printed into a folder."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.print_many import ManyFields, ManyPrints
from ilp_desktop.desktop.students.several import CounselorFields, SeveralLine
from ilp_desktop.office.file_rows import Part
from ilp_desktop.office.privacy import disclosures
from ilp_desktop.office.student_list import list_students
from ilp_desktop.printing.many import Order
from ilp_desktop.records import Student
from tests.desktop.files import Sitting
from tests.desktop.seen import nameless

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LONG = 60_000


def dialog(at: Sitting) -> Dialog:
    (made,) = [it for it in at.area.findChildren(Dialog) if it.isVisible()]
    return made


def line(at: Sitting) -> SeveralLine:
    return at.area.list.several


def counselors(at: Sitting) -> set[str | None]:
    with at.office.reading() as session:
        return {row.counselor_id for row in list_students(session)}


def choose_all(at: Sitting) -> None:
    at.area.list.list.setFocus()
    QTest.keyClick(at.area.list.list, Key.Key_A, Modifier.ControlModifier)


def test_what_can_be_done_with_several_shows_when_several_are_chosen(at: Sitting) -> None:
    assert line(at).isHidden()
    view = at.area.list.list
    view.setFocus()
    QTest.keyClick(view, Key.Key_Down, Modifier.ShiftModifier)
    assert line(at).count.text() == "2 chosen"
    assert [row.listed for row in at.area.list.all_chosen()] == [
        "Begay, Shándíín",
        "Fifita, ʻAna",
    ]
    assert nameless(line(at)) == []
    QTest.mouseClick(line(at).leave, Qt.MouseButton.LeftButton)
    assert line(at).isHidden()


def test_to_print_is_to_print_all_who_are_chosen(at: Sitting) -> None:
    choose_all(at)
    at.area.print_out()
    assert "3" in dialog(at).windowTitle()
    dialog(at).reject()


def test_all_in_the_list_are_chosen_from_the_menu_too(at: Sitting) -> None:
    (command,) = [it for it in at.area.commands() if "all in the list" in it.text()]
    command.trigger()
    assert len(at.area.list.all_chosen()) == 3


def test_all_get_a_counselor_with_a_preview_and_one_step_takes_it_back(at: Sitting) -> None:
    kim = at.office.staff_member()
    before = counselors(at)
    choose_all(at)
    line(at).assign.click()
    asked = dialog(at)
    fields = asked.findChild(CounselorFields)
    assert fields is not None
    fields.counselor.show_value(kim.id)
    fields.counselor.edited.emit()
    assert fields.preview.text() == "3 of 3 students get Kim Tall."
    asked.answer.click()
    assert counselors(at) == {kim.id}

    at.desk.undo.undo()

    assert counselors(at) == before


def test_whoever_has_that_counselor_already_is_said_and_left_alone(at: Sitting) -> None:
    kim = at.office.staff_member()
    choose_all(at)
    line(at).assign.click()
    first = dialog(at)
    fields = first.findChild(CounselorFields)
    assert fields is not None
    fields.counselor.show_value(kim.id)
    first.answer.click()
    at.area.list.reload()
    choose_all(at)
    line(at).assign.click()
    again = dialog(at)
    fields = again.findChild(CounselorFields)
    assert fields is not None
    fields.counselor.show_value(kim.id)
    fields.counselor.edited.emit()
    assert fields.preview.text().endswith("3 have Kim Tall already.")
    again.answer.click()
    assert "already" in again.banner.words()


def asked_to_print_all(at: Sitting) -> tuple[Dialog, ManyFields]:
    choose_all(at)
    line(at).print_files.click()
    asked = dialog(at)
    fields = asked.findChild(ManyFields)
    assert fields is not None
    return asked, fields


def test_a_part_of_each_file_is_printed_into_a_folder(
    at: Sitting, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "prints"
    folder.mkdir()
    asked, fields = asked_to_print_all(at)
    assert not fields.asks_day
    fields.options.form.part.show_value("participants")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    asked.answer.click()
    assert "No place" in asked.banner.words()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignal(at.desk.said, timeout=LONG) as told:
        asked.answer.click()
    assert told.args == ["3 files are in prints.", True]
    with at.office.reading() as session:
        numbers = {row.number for row in list_students(session)}
    assert {path.name for path in folder.iterdir()} == {f"ILP file {it}.pdf" for it in numbers}
    with pypdfium2.PdfDocument(next(folder.iterdir())) as printed:
        assert len(printed) > 0


def test_all_are_printed_together_into_one_pdf(
    at: Sitting, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, fields = asked_to_print_all(at)
    assert nameless(fields) == []
    fields.options.form.part.show_value("participants")
    fields.form.into.show_value("together")
    path = tmp_path / "mine.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(at.desk.said, timeout=LONG) as told:
        asked.answer.click()
    assert told.args == ["3 files are in mine.pdf.", True]
    with pypdfium2.PdfDocument(path) as printed:
        texts = [page.get_textpage().get_text_range() for page in printed]
    assert [number for number, text in enumerate(texts) if "Separator" in text][:2] == [0, 4]


def test_letters_that_no_font_has_are_told_of_many_too(
    at: Sitting, tmp_path: Path, qtbot: QtBot
) -> None:
    with at.office.reading() as session:
        rows = list_students(session)
    with at.office.changing("Write") as session:
        session.get_one(Student, rows[0].id).number = "40\U00012000"
    with at.office.reading() as session:
        rows = list_students(session)
    order = Order(made_at=at.desk.clock(), part=Part.PARTICIPANTS)
    with qtbot.waitSignal(at.desk.said, timeout=LONG) as told:
        ManyPrints(at.desk, rows, order).print_into(at.area, tmp_path)
    said, good = told.args
    assert "stand as codes in: 40\U00012000." in said
    assert not good


def test_families_get_copies_of_their_own_which_are_entered(
    at: Sitting, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, fields = asked_to_print_all(at)
    form = fields.form
    assert form.interest_box.isHidden()
    form.whom.show_value("family")
    form.whom.edited.emit()
    assert not form.interest_box.isHidden()
    asked.answer.click()
    assert "Say why" in asked.banner.words()
    form.interest.setText("Conference night")
    form.into.show_value("together")
    form.way.show_value("Given as a file")
    asked.answer.click()
    assert "no family may have it as a file" in asked.banner.words()
    form.into.show_value("each")
    form.way.show_value("Handed over on paper")
    fields.options.form.part.show_value("participants")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(at.desk.said, timeout=LONG) as told:
        asked.answer.click()
    said, good = told.args
    assert said == f"3 files are in {tmp_path.name}. They stand in the record of disclosures."
    assert good
    with at.office.reading() as session:
        (row,) = disclosures(session, at.begay)
    assert (row.party, row.interest, row.records, row.way) == (
        "Lena Begay",
        "Conference night",
        "Participants",
        "Handed over on paper",
    )
