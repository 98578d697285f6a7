"""Text at 200 % on a small screen: every page finds room, nothing is cut, targets are large."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.language import speak
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.students.page import StudentPage
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.policy.completeness import Section
from tests.desktop.seen import cut, scrolled_sideways, small_targets
from tests.desktop.whole import PAGES, QUESTIONS, asked, open_for_a_file, places, show

SMALL_SCREEN = (1280, 800)


@pytest.fixture(
    scope="module",
    params=[(100, 100, "en"), (100, 150, "en"), (200, 200, "en"), (200, 200, "es")],
    ids=["100 %", "150 % chosen while it is open", "200 %", "200 % in Spanish"],
)
def office(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    theme: Theme,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[OpenOffice]:
    at_first, then, language = request.param
    theme.set_percent(at_first)
    speak(qapp, language)
    for office in open_for_a_file(qapp, theme, tmp_path_factory.mktemp("large")):
        if then != at_first:
            for place in places(office).values():  # what was shown before must grow with it
                office.window.show_place(place)
                QTest.qWait(200)
            theme.set_percent(then)
        yield office
    theme.set_percent(100)
    speak(qapp, "en")


@pytest.fixture(autouse=True)
def as_usual() -> None:
    """The size of the text stays for the whole file: each change of it takes its time."""


@pytest.mark.parametrize("page", PAGES)
def test_a_page_finds_room_on_a_small_screen(page: str, office: OpenOffice, qtbot: QtBot) -> None:
    window = office.window
    show(office, page, qtbot)
    window.resize(*SMALL_SCREEN)

    def all_is_seen() -> None:
        assert window.size().toTuple() == SMALL_SCREEN, "the page forces a larger window"
        assert cut(window) == []
        assert scrolled_sideways(window) == []
        assert small_targets(window) == []

    qtbot.waitUntil(all_is_seen)


@pytest.mark.parametrize("section", Section)
def test_a_section_of_a_plan_finds_room_on_a_small_screen(
    section: Section, office: OpenOffice, qtbot: QtBot
) -> None:
    window = office.window
    student = places(office)["student's plan"].ids[0]
    window.show_place(Place("students", (student, "plan", section.value)))
    window.resize(*SMALL_SCREEN)

    def all_is_seen() -> None:
        assert cut(window) == []
        assert scrolled_sideways(window) == []

    qtbot.waitUntil(all_is_seen)


@pytest.mark.parametrize(("page", "button"), QUESTIONS)
def test_a_question_finds_room_on_a_small_screen(
    page: str, button: str, office: OpenOffice, qtbot: QtBot
) -> None:
    dialog = asked(office, page, button, qtbot)

    def all_is_seen() -> None:
        assert dialog.width() <= SMALL_SCREEN[0]
        assert cut(dialog) == []
        assert scrolled_sideways(dialog) == []
        assert small_targets(dialog) == []

    try:
        qtbot.waitUntil(all_is_seen)
    finally:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not office.window.findChildren(QDialog))


def test_the_head_of_a_file_leaves_most_of_the_page_to_its_tabs(
    office: OpenOffice, qtbot: QtBot
) -> None:
    window = office.window
    show(office, "student's courses", qtbot)
    window.resize(*SMALL_SCREEN)
    page = window.findChild(StudentPage)
    assert page is not None
    header, facts = page.form.header, page.form.facts

    def leaves_room() -> None:
        assert header.height() < page.height() / 2, "the head takes half of the page"
        assert facts.height() >= facts.heightForWidth(facts.width()), "its facts are cut"

    qtbot.waitUntil(leaves_room)
