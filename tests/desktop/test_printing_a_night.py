"""The files of a day's conferences: from the calendar, in the order in which the families come."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.print_many import ManyFields
from tests.desktop.seen import nameless
from tests.desktop.test_calendar import Desked, at, office  # noqa: F401

LONG = 60_000


def asked(at: Desked) -> ManyFields:  # noqa: F811
    at.area.print_out()
    fields = at.dialog().findChild(ManyFields)
    assert isinstance(fields, ManyFields)
    return fields


def test_to_print_from_the_calendar_is_to_print_the_day_of_the_chosen_conference(
    at: Desked,  # noqa: F811
) -> None:
    at.area.select(at.friday)
    fields = asked(at)
    assert fields.of_day() == date(2026, 9, 18)
    assert fields.form.whom.value() == "family", "what goes home has nothing of the staff's"
    assert fields.form.interest.value() == "Conference of Sep 18, 2026"
    assert fields.form.who.text() == "1 student of yours has a conference then."
    fields.form.day.show_value(date(2026, 9, 15))
    fields.form.day.edited.emit()
    assert fields.form.who.text() == "2 students of yours have a conference then."
    assert fields.form.interest.value() == "Conference of Sep 15, 2026"
    fields.form.interest.setText("Parents asked for it")
    fields.form.day.show_value(date(2026, 9, 18))
    fields.form.day.edited.emit()
    assert fields.form.interest.value() == "Parents asked for it", "what was written stays"
    assert nameless(at.dialog()) == []


def test_a_day_without_conferences_is_said_beside_it_and_prints_nothing(
    at: Desked,  # noqa: F811
) -> None:
    fields = asked(at)
    fields.form.day.setText("May 1, 2027")
    fields.form.day.edited.emit()
    assert "None of your students" in fields.form.who.text()
    at.dialog().answer.click()
    assert "None of your students" in at.dialog().banner.words()
    fields.form.day.setText("someday")
    fields.form.day.edited.emit()
    assert "cannot be read" in fields.form.who.text()


def test_a_night_is_printed_together_in_the_order_of_its_conferences(
    at: Desked,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for hour, name in ((18, "Moala"), (17, "Jensen"), (19, "Begay")):
        at.arrange(datetime(2026, 9, 17, hour, 20), name)
    fields = asked(at)
    fields.form.day.show_value(date(2026, 9, 17))
    fields.options.form.part.show_value("conference")
    fields.form.into.show_value("together")
    fields.form.whom.show_value("office")
    proposed = []

    def chosen(_: object, __: str, name: str, *___: object) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "night.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    with qtbot.waitSignal(at.desk.said, timeout=LONG) as told:
        at.dialog().answer.click()
    assert told.args == ["3 files are in night.pdf.", True]
    assert proposed == ["ILP files 2026-09-17.pdf"]
    with pypdfium2.PdfDocument(tmp_path / "night.pdf") as printed:
        texts = [page.get_textpage().get_text_range() for page in printed]
    sheets = [text for text in texts if "Separator" in text]
    names = [(name, time) for sheet in sheets for name in ("Moala", "Jensen", "Begay")
             for time in ("5:20", "6:20", "7:20") if name in sheet and time in sheet]  # fmt: skip
    assert names == [("Jensen", "5:20"), ("Moala", "6:20"), ("Begay", "7:20")]
