"""The history of a file in the window: who changed what, what was there, and taking it back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.history import HistoryPage, going_back
from ilp_desktop.desktop.history.delegate import two_lines
from ilp_desktop.desktop.history.model import PAGE
from ilp_desktop.desktop.history.names import FIELDS, KINDS
from ilp_desktop.desktop.history.words import UNSAID
from ilp_desktop.desktop.participants.cards import PersonCard
from ilp_desktop.desktop.plan.objective_card import WholeObjective
from ilp_desktop.desktop.tabs import Spot
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.plan import ObjectiveStatus
from ilp_desktop.vault.fields import kinds
from tests.desktop.files import Sitting

Key, Modifier = Qt.Key, Qt.KeyboardModifier


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
        "Not started → On track",
        "Alex Lee",
    ]
    assert detail(made) == ["Objective", "Status was: Not started", "Status is: On track"]


def test_a_new_record_shows_what_one_knows_it_by(at: Sitting) -> None:
    made = page(at)

    assert line(made, 0)[1:] == ["Add objective", "Become a nurse", "Alex Lee"]
    (guardian,) = [it for it in range(made.model.rowCount()) if "guardian" in line(made, it)[1]]
    assert line(made, guardian)[2] == "Lena, Begay"


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


def test_a_change_that_was_taken_back_says_so_and_is_not_taken_back_twice(
    at: Sitting, qtbot: QtBot
) -> None:
    at.edit("title", "Become a doctor")
    made = page(at)
    made.form.take_back.click()
    qtbot.waitUntil(lambda: line(made, 0)[1].startswith("title, Taken back"))
    assert made.form.take_back.isVisible(), "of the taking back there is a way back"
    made.table.selectRow(1)

    assert made.form.banner.words().startswith("Taken back: Alex Lee, Sep\N{NO-BREAK SPACE}14")
    assert not made.form.take_back.isVisible()
    made.table.setFocus()
    at.press(Key.Key_Backspace, Modifier.ControlModifier)
    assert at.kept().objectives[0].title == "Become a nurse"
    made.table.selectRow(0)
    made.form.take_back.click()
    assert at.kept().objectives[0].title == "Become a doctor"


def test_what_somebody_has_edited_since_is_not_overwritten(at: Sitting) -> None:
    at.edit("title", "Become a doctor")
    at.edit("title", "Become a surgeon")
    made = page(at)
    made.table.selectRow(1)
    made.form.take_back.click()

    assert at.kept().objectives[0].title == "Become a surgeon"
    assert made.form.banner.words() != ""


@pytest.fixture
def far(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every change counts as one that reaches far."""
    monkeypatch.setattr(going_back, "LARGE", 0)


def confirmed(made: HistoryPage) -> None:
    """Take back, and answer that all of it is meant."""
    made.form.take_back.click()
    (asked,) = (it for it in made.window().findChildren(Dialog) if it.isVisible())
    assert "reached" in " ".join(it.text() for it in asked.findChildren(QLabel))
    asked.answer.click()


@pytest.mark.usefixtures("far")
def test_a_change_that_reaches_far_is_taken_back_beside_the_window(
    at: Sitting, qtbot: QtBot
) -> None:
    at.edit("title", "Become a doctor")
    made = page(at)
    how_far: list[tuple[int, int]] = []
    at.desk.tasks.began.connect(
        lambda task: task.progressed.connect(lambda done, of, _words: how_far.append((done, of)))
    )
    confirmed(made)
    assert not made.form.take_back.isEnabled(), "once is enough"
    made.going_back.take_back()

    qtbot.waitUntil(lambda: at.desk.tasks.are_done)
    assert at.kept().objectives[0].title == "Become a nurse"
    assert how_far == [(0, 1), (1, 1)]
    assert made.form.take_back.isEnabled()
    assert at.said[-1] == "Taken back: Objective 1: title"


@pytest.mark.usefixtures("far")
def test_of_a_change_that_reaches_far_it_is_said_as_well_that_it_was_taken_back(
    at: Sitting, qtbot: QtBot
) -> None:
    at.edit("title", "Become a doctor")
    made = page(at)
    confirmed(made)
    qtbot.waitUntil(lambda: line(made, 0)[1].startswith("title, Taken back"))
    made.table.selectRow(1)

    qtbot.waitUntil(lambda: not made.form.take_back.isVisible())
    assert made.form.banner.words().startswith("Taken back: Alex Lee")


@pytest.mark.usefixtures("far")
def test_taking_back_can_be_stopped_and_changes_nothing_then(at: Sitting, qtbot: QtBot) -> None:
    at.edit("title", "Become a doctor")
    made = page(at)
    at.desk.tasks.began.connect(lambda task: task.stop())
    confirmed(made)

    qtbot.waitUntil(lambda: at.desk.tasks.are_done)
    assert at.kept().objectives[0].title == "Become a doctor"


@pytest.mark.usefixtures("far")
def test_a_refusal_that_comes_later_stands_beside_its_change_or_is_told(
    at: Sitting, qtbot: QtBot
) -> None:
    at.edit("title", "Become a doctor")
    at.edit("title", "Become a surgeon")
    made = page(at)
    for row_shown_meanwhile in (1, 0):
        made.table.selectRow(1)
        confirmed(made)
        made.table.selectRow(row_shown_meanwhile)
        qtbot.waitUntil(lambda: at.desk.tasks.are_done)
        told = made.form.banner.words() if row_shown_meanwhile else at.said[-1]
        assert "edited since" in told
    assert made.form.banner.words() == ""
    assert at.kept().objectives[0].title == "Become a surgeon"


def test_the_history_follows_what_is_done(at: Sitting, qtbot: QtBot) -> None:
    made = page(at)
    before = made.model.rowCount()
    at.edit("title", "Become a doctor")

    qtbot.waitUntil(lambda: made.model.rowCount() == before + 1)


def test_it_is_narrowed_by_words_kind_and_day(at: Sitting, qtbot: QtBot) -> None:
    at.edit("status", ObjectiveStatus.ON_TRACK)
    made = page(at)
    form = made.form
    every = made.model.rowCount()
    at.type(form.search, "nurse")
    qtbot.waitUntil(lambda: made.model.rowCount() == 1)
    assert line(made, 0)[1] == "Add objective"
    assert form.show_all.isVisible()

    form.show_all.click()
    assert made.model.rowCount() == every
    assert not form.show_all.isVisible()

    form.kind.show_value("guardian")
    form.kind.edited.emit()
    assert [line(made, row)[1] for row in range(made.model.rowCount())] == ["Add guardian"]

    form.kind.show_value(None)
    form.last_on.show_value(date(2026, 9, 13))
    form.last_on.left.emit()
    assert made.model.rowCount() == 0
    assert form.empty.isVisible()


def test_the_history_of_a_record_is_a_place(at: Sitting) -> None:
    at.edit("status", ObjectiveStatus.ON_TRACK)
    at.area.show_place(Place("students", (at.begay, "history", f"objective/{at.objective}")))
    made = at.area.page.page
    assert isinstance(made, HistoryPage)

    assert [line(made, row)[1] for row in range(made.model.rowCount())] == [
        "status, Objective 1",
        "Add objective",
    ]
    assert made.form.facts.text() == "2 changes of one record: Objective"
    assert at.area.place().ids == (at.begay, "history", f"objective/{at.objective}")


def test_the_history_of_a_person_is_reached_from_their_card(at: Sitting) -> None:
    went: list[Place] = []
    at.desk.going.connect(went.append)
    at.open(tab="participants")
    card = next(it for it in at.area.findChildren(PersonCard) if it.name == "Lena Begay")
    (act,) = [it for it in card.findChildren(QAction) if "History" in it.text()]
    act.trigger()
    at.area.show_place(went[0])
    made = at.area.page.page
    assert isinstance(made, HistoryPage)

    assert [line(made, row)[1] for row in range(made.model.rowCount())] == ["Add guardian"]


def test_more_is_read_as_one_scrolls(at: Sitting) -> None:
    for number in range(PAGE):
        at.edit("title", f"Title {number}")
    made = page(at)
    assert made.model.rowCount() == PAGE
    assert made.form.facts.text().startswith(f"{PAGE} or more changes")

    made.table.scrollToBottom()
    made.model.fetchMore(QModelIndex())

    assert made.model.rowCount() > PAGE
    places = [row.place for row in made.model.rows]
    assert places == sorted(set(places), reverse=True)


def test_every_field_and_kind_of_record_has_its_words() -> None:
    """So that nobody reads a name of the database's, and each can be said in Spanish."""
    fields = {
        (kind.name, field)
        for kind in kinds().values()
        for field in kind.fields
        if field not in UNSAID and not field.endswith("_id")
    }
    assert {kind for kind, _field in fields} <= set(KINDS)
    assert sorted(field for _kind, field in fields if field not in FIELDS) == []


def test_an_objectives_menu_leads_to_its_history(at: Sitting) -> None:
    went: list[Place] = []
    at.desk.going.connect(went.append)
    at.open(tab="plan")
    at.plan_page.show_spot(Spot("objectives"))
    card = at.plan_page.findChild(WholeObjective)
    assert card is not None
    card.go_history()

    assert went == [Place("students", (at.begay, "history", f"objective/{at.objective}"))]


@pytest.mark.parametrize("width", [60, 120, 300])
def test_a_long_cell_takes_two_lines_and_no_third(theme: Theme, width: int) -> None:
    words = "Conference, Outcome of a conference, 3_×_Invitation, 6_×_Registration, Report card"
    words = words.replace("_", "\N{NO-BREAK SPACE}")
    lines = two_lines(words, theme.font("meta"), width)
    assert len(lines) == 2
    assert " ".join(lines) == words
    assert two_lines("Short", theme.font("meta"), width) == ["Short"]
    assert two_lines("", theme.font("meta"), width) == []


def test_a_search_that_is_narrowed_further_shows_only_the_last(at: Sitting, qtbot: QtBot) -> None:
    made = page(at)
    at.type(made.form.search, "nur")
    made.search()
    at.type(made.form.search, "se")
    made.search()

    qtbot.waitUntil(lambda: at.desk.tasks.are_done)
    assert [line(made, row)[1] for row in range(made.model.rowCount())] == ["Add objective"]


def test_a_search_outside_of_the_vault_is_said(
    at: Sitting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(student_id: str, wanted: object) -> None:
        raise OfficeError("The office is locked.")

    said: list[str] = []
    made = page(at)
    at.desk.said.connect(lambda words, good: said.append(words))
    monkeypatch.setattr(made.model, "read", refuse)
    made.search()

    qtbot.waitUntil(lambda: said == ["The office is locked."])
