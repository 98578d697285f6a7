"""A table for a spreadsheet goes out: chosen, written where one says, or refused in words."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop import where
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.exporting import TABLES, ask_for_table
from ilp_desktop.desktop.widgets import Choice
from ilp_desktop.office.outgoing import TABLES as READ
from tests.desktop.files import Sitting


@pytest.fixture
def proposed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """What the system's dialog began with; the file is chosen in the folder ``out``."""
    told: list[Path] = []
    monkeypatch.setattr(where, "_last", [])

    def choose(_parent: object, _title: str, begin: str, kinds: str) -> tuple[str, str]:
        told.append(Path(begin))
        return str(tmp_path / "out" / "table.csv"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return told


def asked(at: Sitting) -> tuple[Dialog, Choice]:
    """The question, as it stands over the window."""
    dialog = ask_for_table(at.area, at.desk)
    at.qtbot.waitExposed(dialog)
    kind = dialog.findChild(Choice, "kind")
    assert isinstance(kind, Choice)
    return dialog, kind


def rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))


def test_the_students_are_written_where_one_says(
    at: Sitting, qtbot: QtBot, proposed: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    dialog, kind = asked(at)
    assert kind.value() == "students"
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: at.desk.tasks.are_done)
    assert proposed[0].name == "Students.csv"
    head, *written = rows(tmp_path / "out" / "table.csv")
    assert head[:3] == ["number", "family_name", "given_name"]
    assert [row[1] for row in written] == ["Begay", "Fifita", "Tsosie"]
    assert at.said[-1] == "3 rows written to table.csv"


def test_every_table_that_is_offered_can_be_written(
    at: Sitting, qtbot: QtBot, proposed: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    assert set(TABLES) == set(READ)
    for name in TABLES:
        dialog, kind = asked(at)
        kind.show_value(name)
        dialog.answer.click()
        qtbot.waitUntil(lambda: at.desk.tasks.are_done)
        with at.office.reading() as session:
            assert rows(tmp_path / "out" / "table.csv") == [
                list(row) for row in READ[name](session)
            ]
    assert [path.name for path in proposed] == ["Students.csv", "Conferences.csv", "Journal.csv"]


def test_where_nothing_is_chosen_nothing_is_written(
    at: Sitting, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog, _kind = asked(at)
    dialog.answer.click()

    assert at.desk.tasks.are_done
    assert not at.said
    dialog, _kind = asked(at)
    dialog.leave.click()
    assert at.desk.tasks.are_done


@pytest.mark.usefixtures("proposed")
def test_what_cannot_be_written_is_said(at: Sitting, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _kind = asked(at)
    dialog.answer.click()

    qtbot.waitUntil(lambda: at.desk.tasks.are_done)
    assert "table.csv" in at.said[-1] or "out" in at.said[-1]
    assert not (tmp_path / "out").exists()
