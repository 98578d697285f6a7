"""The pictures show what they are named after."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.pictures import inner_pages, pages
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.students import StudentsArea
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.widgets import Segmented
from ilp_desktop.policy.completeness import Section
from tests.desktop.whole import a_busy_office, a_real_program, opened


@pytest.fixture(scope="module")
def program(
    qapp: object, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    folder = tmp_path_factory.mktemp("pictures")
    made = a_busy_office(folder)
    made.vault.close()
    program = a_real_program(qapp, theme, made, folder)  # type: ignore[arg-type]
    opened(program, made.made.folder)
    yield program
    assert program.office is not None
    program.office.window.close()
    program.tasks.close()


@pytest.fixture
def office(program: Program) -> OpenOffice:
    assert program.office is not None
    return program.office


def test_each_main_page_is_shown_from_its_beginning(office: OpenOffice) -> None:
    for _ in range(2):  # the second time comes from a student's page
        shown = []
        for name in pages(office):
            shown.append(name)
            place = office.window.place()
            assert place is not None
            area = office.window.area("students")
            if name == "students":
                assert isinstance(area, StudentsArea)
                assert area.stack.currentWidget() is area.list
            if name == "student-journal":
                assert place.ids[1] == "journal"
        assert {"today", "students", "plan", "student-journal"} <= set(shown)


def test_what_main_pages_lead_to_is_shown_too(office: OpenOffice) -> None:
    seen: dict[str, QWidget] = {}
    for name, shown in inner_pages(office):
        assert shown.isVisible()
        seen[name] = shown
    assert {f"plan-{it.value.replace('_', '-')}" for it in Section} <= set(seen)
    assert {"print-preview", "calendar-day", "calendar-month", "calendar-agenda"} <= set(seen)
    assert seen["new-conference"] is not office.window


def test_the_page_of_the_language_shows_the_one_that_is_spoken(program: Program) -> None:
    program.change_language("es")
    office = program.office
    assert office is not None
    try:
        for name in pages(office):
            if name == "settings-look":
                break
        chosen = office.window.area("settings").findChild(Segmented, "language")
        assert chosen is not None
        assert chosen.value() == "es"
    finally:
        program.change_language("en")
