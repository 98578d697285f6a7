"""The history of a file in the window: who changed what, what was there, and taking it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.history import HistoryPage
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.policy.plan import ObjectiveStatus
from tests.desktop.files import Sitting
from tests.offices import an_office

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def at(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Sitting]:
    office = an_office(tmp_path)
    holder = QWidget()
    sitting = Sitting(office, theme, qtbot, holder)
    yield sitting
    sitting.desk.tasks.close()
    holder.deleteLater()
    office.vault.close()


def page(at: Sitting) -> HistoryPage:
    at.open(tab="history")
    made = at.area.page.page
    assert isinstance(made, HistoryPage)
    return made


def line(made: HistoryPage, row: int) -> list[str]:
    model = made.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def detail(made: HistoryPage) -> list[str]:
    body = made.form.scroll.widget()
    assert body is not None
    return [it.text() for it in body.findChildren(QLabel)]


def test_an_edit_shows_what_was_and_what_is(at: Sitting) -> None:
    at.edit("status", ObjectiveStatus.ON_TRACK)
    made = page(at)

    assert line(made, 0) == [
        "Sep\N{NO-BREAK SPACE}14, 2026, 10:42\N{NO-BREAK SPACE}AM",
        "status, Objective 1",
        "Not started",
        "On track",
        "Alex Lee",
    ]
    assert detail(made) == ["Objective", "Status was: Not started", "Status is: On track"]


def test_a_new_record_shows_what_one_knows_it_by(at: Sitting) -> None:
    made = page(at)

    assert line(made, 0)[1:] == ["Add objective", "", "Become a nurse", "Alex Lee"]
    (guardian,) = [it for it in range(made.model.rowCount()) if "guardian" in line(made, it)[1]]
    assert line(made, guardian)[3] == "Lena, Begay"


def test_ids_and_what_means_nothing_are_left_out(at: Sitting) -> None:
    made = page(at)

    assert not any(at.plan_id in words or "position" in words for words in detail(made))


def test_the_table_is_a_sound_model(at: Sitting) -> None:
    made = page(at)

    QAbstractItemModelTester(
        made.model, QAbstractItemModelTester.FailureReportingMode.Warning, made
    )


def test_a_change_is_taken_back_by_keyboard(at: Sitting, qtbot: QtBot) -> None:
    at.edit("title", "Become a doctor")
    made = page(at)
    made.table.setFocus()
    at.press(Key.Key_Backspace, Modifier.ControlModifier)

    assert at.kept().objectives[0].title == "Become a nurse"
    qtbot.waitUntil(lambda: line(made, 0)[1].startswith("title, Taken back"))
    assert at.said[-1] == "Taken back: Objective 1: title"


def test_what_somebody_has_edited_since_is_not_overwritten(at: Sitting) -> None:
    at.edit("title", "Become a doctor")
    at.edit("title", "Become a surgeon")
    made = page(at)
    made.table.selectRow(1)
    made.form.take_back.click()

    assert at.kept().objectives[0].title == "Become a surgeon"
    assert made.form.banner.words() != ""


def test_the_history_follows_what_is_done(at: Sitting, qtbot: QtBot) -> None:
    made = page(at)
    before = made.model.rowCount()
    at.edit("title", "Become a doctor")

    qtbot.waitUntil(lambda: made.model.rowCount() == before + 1)
