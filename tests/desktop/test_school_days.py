"""Days without school in the calendar: entered there, shown over the week and on the year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.calendar import CalendarArea
from ilp_desktop.desktop.calendar.school_days import (
    SchoolDayFields,
    ask_for_school_day,
    offer_school_days,
)
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.office.school_days import NewSchoolDay, add_school_day
from ilp_desktop.policy.school_year import DayKind
from tests.desktop.desks import a_desk, shown
from tests.desktop.seen import nameless
from tests.offices import AnOffice, an_office

MONDAY, WEDNESDAY, FRIDAY = date(2026, 9, 14), date(2026, 9, 16), date(2026, 9, 18)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


@pytest.fixture
def desk(office: AnOffice, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    holder = QWidget()
    made = a_desk(office, theme, holder)
    yield made
    made.tasks.close()
    holder.deleteLater()


@pytest.fixture
def area(desk: Desk, qtbot: QtBot) -> CalendarArea:
    made = CalendarArea(desk)
    qtbot.addWidget(made)
    shown(made, qtbot)
    made.show_place(Place("calendar"))
    return made


def fields_of(dialog: Dialog) -> SchoolDayFields:
    found = dialog.findChild(SchoolDayFields)
    assert isinstance(found, SchoolDayFields)
    return found


def test_a_recess_is_entered_and_undone(area: CalendarArea, desk: Desk) -> None:
    dialog = ask_for_school_day(area, desk, None, FRIDAY)
    fields = fields_of(dialog)
    assert nameless(dialog) == []
    assert fields.form.out_part.isHidden()
    fields.form.name.setText("Harvest recess")
    dialog.answer.click()
    assert "Sep\N{NO-BREAK SPACE}18: Harvest recess" in area.view.head.accessibleDescription()
    assert "Harvest recess" in area.strip.accessibleDescription()
    desk.undo.undo()
    assert "Harvest" not in area.view.head.accessibleDescription()


def test_an_early_out_day_asks_when_school_is_out(area: CalendarArea, desk: Desk) -> None:
    dialog = ask_for_school_day(area, desk, None, WEDNESDAY)
    fields = fields_of(dialog)
    fields.form.kind.show_value(DayKind.EARLY_OUT.name)
    fields.fit_kind()
    assert not fields.form.out_part.isHidden()
    fields.form.name.setText("Early out")
    dialog.answer.click()
    assert dialog.isVisible(), "it has not been said yet"
    fields.form.out_at.setText("1:20 PM")
    dialog.answer.click()
    said = area.view.head.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert "Sep 16: Early out 1:20 PM" in said


def test_the_menu_lists_them_to_change_and_remove(
    area: CalendarArea, desk: Desk, office: AnOffice
) -> None:
    with office.changing("Enter") as session:
        add_school_day(
            session, NewSchoolDay(kind=DayKind.IN_SERVICE, name="Work day", from_on=FRIDAY)
        )
    week = area.work.stretch(MONDAY, FRIDAY)
    assert week.is_closed(FRIDAY)
    assert week.out_at(FRIDAY) is None
    menu = offer_school_days(area.form.school_days, desk, week)
    entry = menu.actions()[-1].menu()
    assert entry is not None
    change, remove = entry.actions()
    change.trigger()
    dialog = area.findChild(Dialog)
    assert isinstance(dialog, Dialog)
    assert fields_of(dialog).day().name == "Work day"
    dialog.reject()
    remove.trigger()
    menu.close()
    assert area.work.stretch(MONDAY, FRIDAY).days == ()
