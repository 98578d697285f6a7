"""Colleges, programs and careers are proposed while one types, and typing stays possible."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.plan.college import CollegeSection, OptionForm
from ilp_desktop.desktop.plan.page import Section
from ilp_desktop.office.catalogues import EntryRow, matching
from ilp_desktop.office.incoming.catalogue import compare_catalogue
from ilp_desktop.office.incoming.entries import CatalogueSet, IncomingEntry
from ilp_desktop.office.incoming.preview import everything_sure
from ilp_desktop.office.incoming.shapes import Origin
from ilp_desktop.office.plan import add_option
from ilp_desktop.policy.incoming import Catalogue
from ilp_desktop.policy.plan import OptionKind
from tests.desktop.files import Sitting
from tests.desktop.test_plan import section

Key = Qt.Key
HERE = Origin("list.csv", 2)
LISTS = (
    CatalogueSet(
        catalogue=Catalogue.OCCUPATION,
        edition="O*NET 29.3 Database",
        entries=(
            IncomingEntry(
                code="29-1141.00",
                origin=HERE,
                name="Registered Nurses",
                interests="SIC",
                job_zone=4,
            ),
            IncomingEntry(code="29-1151.00", origin=HERE, name="Nurse Anesthetists"),
        ),
    ),
    CatalogueSet(
        catalogue=Catalogue.INSTITUTION,
        edition="IPEDS 2023",
        entries=(
            IncomingEntry(code="230597", origin=HERE, name="Snow College", about="Ephraim, UT"),
        ),
    ),
)


@pytest.fixture(autouse=True)
def opened(at: Sitting) -> None:
    at.open(tab="plan")


def take_lists_in(at: Sitting) -> None:
    for coming in LISTS:
        with at.office.changing("Import") as session:
            compared = compare_catalogue(session, coming)
            taken = everything_sure(compared.preview)
            compared.apply(session, taken, lambda _done, _total: None)


def college(at: Sitting, qtbot: QtBot, kind: OptionKind) -> tuple[CollegeSection, OptionForm]:
    """The section with one option, its lists read."""
    with at.office.changing("Add") as session:
        add_option(session, at.plan_id, kind)
    shown = section(at, Section.COLLEGE_AND_CAREER)
    assert isinstance(shown, CollegeSection)
    qtbot.waitUntil(lambda: len(shown.options.forms) == 1 and bool(shown._entries))
    return shown, shown.options.forms[0]


def proposed(form: OptionForm) -> list[str]:
    field = form.form.name
    return field._model.stringList() if field.popup.isVisible() else []


def test_what_is_chosen_fills_name_and_code_and_the_list_is_credited(
    at: Sitting, qtbot: QtBot
) -> None:
    take_lists_in(at)
    shown, form = college(at, qtbot, OptionKind.CAREER)
    assert shown._credit.isVisibleTo(shown)
    assert "O*NET 29.3 Database" in shown._credit.text()
    at.type(form.form.name, "nur")
    assert proposed(form) == [
        "Nurse Anesthetists · O*NET 29-1151.00",
        "Registered Nurses · O*NET 29-1141.00 · SIC · Job zone 4",
    ]
    qtbot.keyClick(form.form.name.popup, Key.Key_Down)
    qtbot.keyClick(form.form.name.popup, Key.Key_Down)
    qtbot.keyClick(form.form.name.popup, Key.Key_Return)
    qtbot.waitUntil(lambda: form.form.code.text() == "O*NET 29-1141.00")
    assert not form.form.name.popup.isVisible()
    (kept,) = at.kept().options
    assert (kept.name, kept.code) == ("Registered Nurses", "29-1141.00")


def test_typed_words_stand_where_nothing_is_chosen(at: Sitting, qtbot: QtBot) -> None:
    take_lists_in(at)
    _shown, form = college(at, qtbot, OptionKind.HIGHER_EDUCATION)
    at.type(form.form.name, "Snow")
    assert proposed(form) == ["Snow College · Ephraim, UT · IPEDS 230597"]
    qtbot.keyClick(form.form.name.popup, Key.Key_Escape)
    assert proposed(form) == []
    at.press(Key.Key_Tab)
    (kept,) = at.kept().options
    assert (kept.name, kept.code) == ("Snow", "")
    assert not form.form.code.isVisibleTo(form)


def test_without_lists_nothing_is_proposed_and_nobody_credited(at: Sitting, qtbot: QtBot) -> None:
    with at.office.changing("Add") as session:
        add_option(session, at.plan_id, OptionKind.CAREER)
    shown = section(at, Section.COLLEGE_AND_CAREER)
    assert isinstance(shown, CollegeSection)
    qtbot.waitUntil(lambda: len(shown.options.forms) == 1)
    form = shown.options.forms[0]
    at.type(form.form.name, "nurse")
    assert proposed(form) == []
    assert not shown._credit.isVisibleTo(shown)
    take_lists_in(at)
    qtbot.waitUntil(lambda: bool(shown._entries))
    assert shown._credit.isVisibleTo(shown)


def test_proposals_are_found_among_ten_thousand_entries_while_one_types() -> None:
    many = [
        EntryRow(
            id=str(at),
            catalogue=Catalogue.OCCUPATION,
            code=f"11-{at:04}.00",
            name=f"Occupation {at} of many",
            folded=f" occupation {at} of many 11 {at:04} 00",
        )
        for at in range(10_000)
    ]
    began = time.perf_counter()
    assert len(matching(many, (Catalogue.OCCUPATION,), "occ ma", 12)) == 12
    assert time.perf_counter() - began < 0.1
