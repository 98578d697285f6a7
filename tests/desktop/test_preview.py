"""The preview of a student's file: its pages, what it lacks, and where it can go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.plan.objective_card import WholeObjective
from ilp_desktop.desktop.printing import PreviewPage
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.widgets.sheets import Sheet
from tests.desktop.files import Sitting
from tests.desktop.seen import nameless
from tests.offices import an_office

Key = Qt.Key
LONG = 30_000


@pytest.fixture
def at(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Sitting]:
    office = an_office(tmp_path)
    holder = QWidget()
    sitting = Sitting(office, theme, qtbot, holder)
    sitting.open()
    yield sitting
    sitting.desk.tasks.close()
    for page in sitting.area.findChildren(PreviewPage):
        page.sheets.forget()
    holder.deleteLater()
    office.vault.close()


def preview(at: Sitting) -> PreviewPage:
    """The file of the open student, typeset and shown."""
    at.area.print_out()
    made = at.area.stack.currentWidget()
    assert isinstance(made, PreviewPage)
    at.qtbot.waitUntil(lambda: len(made.sheets) > 0, timeout=LONG)
    return made


def test_what_was_just_typed_is_in_the_print(at: Sitting) -> None:
    whole = at.plan_page.findChild(WholeObjective)
    assert whole is not None
    at.type(whole.form.statement, "I want to be a nurse.")
    made = preview(at)

    said = " ".join(made.sheets.words(page) for page in range(len(made.sheets)))
    assert "I want to be a nurse." in said


def test_the_pages_stand_under_each_other_with_their_number(at: Sitting) -> None:
    made = preview(at)
    sheets = made.findChildren(Sheet)

    assert len(sheets) == len(made.sheets) > 3
    assert made.form.page.text() == f"Page 1 of {len(sheets)}"
    assert sheets[1].y() > sheets[0].geometry().bottom()
    assert not made.form.previous.isEnabled()


def test_one_turns_pages_by_keyboard(at: Sitting) -> None:
    made = preview(at)
    QTest.keyClick(made, Key.Key_PageDown)
    assert made.form.page.text().startswith("Page 2 of")
    QTest.keyClick(made, Key.Key_PageUp)

    assert made.form.page.text().startswith("Page 1 of")


def test_zooming_keeps_the_page_in_sight(at: Sitting) -> None:
    made = preview(at)
    made.form.next.click()
    made.sheets.zoom(100)
    made.form.larger.click()

    assert made.form.percent.text() == "125 %"
    assert made.sheets.page == 1
    made.form.fit.click()
    widest = max(it.width() for it in made.findChildren(Sheet))
    assert widest <= made.sheets.viewport().width()


def test_what_is_missing_is_said_beside(at: Sitting) -> None:
    made = preview(at)
    body = made.form.gaps.widget()
    assert body is not None
    said = [it.text() for it in body.findChildren(QLabel)]

    assert "Supporting documents" in said
    assert "Missing: the file holds no document yet." in said
    assert made.form.gaps_hint.text().endswith("missing or withheld. The cover says so too.")


def test_a_reader_hears_a_page(at: Sitting) -> None:
    made = preview(at)
    sheet = made.findChildren(Sheet)[0]
    sheet.setFocus()

    assert sheet.accessibleName() == f"Page 1 of {len(made.sheets)}"
    assert "Shándíín Begay" in sheet.accessibleDescription()


def test_the_file_is_saved_whole(at: Sitting, tmp_path: Path) -> None:
    made = preview(at)
    path = tmp_path / "file.pdf"
    made.save_to(path)

    assert path.read_bytes().startswith(b"%PDF-")
    assert made.form.banner.words().startswith("Saved as file.pdf")


def test_a_place_that_cannot_be_written_is_refused_in_words(at: Sitting, tmp_path: Path) -> None:
    made = preview(at)
    made.save_to(tmp_path / "nowhere" / "file.pdf")

    assert "could not be written" in made.form.banner.words()


def test_escape_leads_back_and_the_copy_is_forgotten(at: Sitting) -> None:
    made = preview(at)
    QTest.keyClick(made, Key.Key_Escape)

    assert at.area.stack.currentWidget() is at.area.page
    assert len(made.sheets) == 0


def test_the_list_prints_whoever_is_chosen(at: Sitting) -> None:
    at.area.show_list()
    at.area.list.choose(at.fifita)
    made = preview(at)

    assert made.form.title.text() == "ILP file of ʻAna Fifita"
    made.left.emit()
    assert at.area.list.isVisible()


def test_every_control_has_a_name(at: Sitting) -> None:
    preview(at)

    assert nameless(at.area) == []
