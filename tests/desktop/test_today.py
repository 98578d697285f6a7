"""Today: one lands there, sees what waits, and goes to where it is mended."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.today import TodayArea
from ilp_desktop.desktop.today.area import MOST_NEEDS, Read
from ilp_desktop.desktop.today.conferences import ConferenceHeads, ConferenceLine, ConferenceRow
from ilp_desktop.desktop.today.first_steps import StepLine
from ilp_desktop.desktop.today.parts import NeedLine
from ilp_desktop.desktop.today.tiles import ClauseTile, SummaryTile, clauses
from ilp_desktop.desktop.today.words import GLYPHS, PLACES, TONES, WHY
from ilp_desktop.desktop.widgets import Avatar, Button
from ilp_desktop.desktop.widgets.rows import ListRow
from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.office.conferences import new_conference
from ilp_desktop.office.today import Standing, standing
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.needs import Need
from ilp_desktop.vault import OfficeSession
from tests.desktop.desks import a_desk, shown
from tests.desktop.seen import cut, nameless
from tests.offices import AnOffice, an_office


class Morning:
    """An office with one student, and Today."""

    def __init__(self, office: AnOffice, theme: Theme, qtbot: QtBot, holder: QWidget):
        self.office, self.qtbot = office, qtbot
        self.student = office.student()
        self.desk = a_desk(office, theme, holder)
        self.went: list[Place] = []
        self.desk.going.connect(self.went.append)
        self.area = TodayArea(self.desk)
        qtbot.addWidget(self.area)
        shown(self.area, qtbot)
        self.look()

    def look(self) -> None:
        before = self.area.read
        self.area.show_place(Place("today"))
        # A change in the office has the area read by itself too: wait for both.
        self.qtbot.waitUntil(lambda: self.area.read is not before and self.desk.tasks.are_done)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()  # what was added to a layout is shown by then

    @property
    def read(self) -> Read:
        assert self.area.read is not None
        return self.area.read

    def lines(self) -> dict[str, NeedLine]:
        found = self.area.form.needs.findChildren(NeedLine)
        return {it.accessibleName(): it for it in found if not it.isHidden()}


@pytest.fixture
def morning(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Morning]:
    office = an_office(tmp_path)
    holder = QWidget()
    made = Morning(office, theme, qtbot, holder)
    yield made
    made.desk.tasks.close()
    office.vault.close()


def test_every_need_has_its_words_and_its_place() -> None:
    assert set(GLYPHS) == set(WHY) == set(PLACES) == set(TONES) == set(Need)


def test_today_says_the_day_and_what_waits(morning: Morning) -> None:
    assert "September" in morning.area.form.day.text()
    assert "1 enrolled student open to you" in morning.area.form.facts.text()
    assert "No conference offered yet, C.2, 1" in morning.lines()
    assert nameless(morning.area) == []


def test_a_need_leads_to_the_students_and_they_to_the_place_that_mends_it(
    morning: Morning,
) -> None:
    morning.lines()["No plan begun this year, B.1, 1"].click()
    (row,) = morning.area.needs.findChildren(ListRow)
    assert row.accessibleName().startswith("Begay, Shándíín")
    assert morning.area.place() == Place("today", ("PLAN_NOT_BEGUN",))
    row.click()
    assert morning.went == [Place("students", (morning.student, "plan", ""))]


def test_a_need_says_why_or_since_when_it_waits(morning: Morning) -> None:
    line = morning.lines()["No plan begun this year, B.1, 1"]
    words = [it.text() for it in line.findChildren(QLabel)]
    assert any(it.startswith("B.1 · the school year began Aug") for it in words)


def test_the_most_pressing_needs_come_first_and_the_others_when_asked_for(
    morning: Morning,
) -> None:
    every = dataclasses.replace(morning.read.standing, needs=dict.fromkeys(Need, 1))
    morning.area._show_needs_list(dataclasses.replace(morning.read, standing=every))
    morning.qtbot.waitUntil(lambda: len(morning.lines()) == MOST_NEEDS)
    lines = list(morning.lines())
    assert [it.split(",")[0] for it in lines[:2]] == [
        morning.desk.words.label(need) for need in (Need.REVIEW_OVERDUE, Need.OPEN_REQUEST)
    ]
    morning.area.read = dataclasses.replace(morning.read, standing=every)
    morning.area.form.all_needs.click()
    morning.qtbot.waitUntil(lambda: len(morning.lines()) == len(Need))
    assert morning.area.form.all_needs.isHidden()


def a_conference(morning: Morning) -> str:
    with morning.office.changing() as session:
        new = NewConference(
            kind=ConferenceKind.INDIVIDUAL,
            starts_at=datetime(2026, 9, 14, 11, 0),
            place="Room 114",
            student_ids=(morning.student,),
        )
        return new_conference(session, new)


def test_a_conference_of_the_day_says_how_long_it_is_until_then(morning: Morning) -> None:
    made = a_conference(morning)
    morning.look()
    (line,) = morning.area.form.conferences.findChildren(ConferenceLine)
    assert "Begay, Shándíín" in line.accessibleName()
    assert "File 1 of 6" in line.accessibleName(), "a report card is not yet due"
    line.click()
    assert morning.went == [Place("calendar", ("2026-09-14", made))]
    assert nameless(morning.area) == []

    (row,) = morning.area.form.conferences.findChildren(ConferenceRow)
    (button,) = row.findChildren(Button)
    button.click()
    assert morning.went[-1] == Place("students", (morning.student, "plan"))


def test_a_conference_is_read_whole_where_the_text_becomes_large(
    morning: Morning, theme: Theme
) -> None:
    area = morning.area
    a_conference(morning)
    morning.look()
    area.resize(1096, 740)
    theme.set_percent(200)

    def all_is_seen() -> None:
        assert cut(area.form.head) == cut(area.form.conferences) == []
        row, heads = (area.findChild(each) for each in (ConferenceRow, ConferenceHeads))
        assert row is not None
        assert heads is not None
        file = row.line.findChild(QProgressBar)
        words = [it for it in heads.findChildren(QLabel) if it.text() == "File ready"]
        assert words[0].mapTo(area, QPoint()).x() == file.mapTo(area, QPoint()).x()

    morning.qtbot.waitUntil(all_is_seen)


def test_tiles_show_how_far_the_school_has_come(morning: Morning) -> None:
    tiles = [it.accessibleName() for it in morning.area.tiles.findChildren(ClauseTile)]
    assert "B.1, Plans begun this year: 0 of 1, 1 to go" in tiles
    assert "C.3, Students in small groups: 0, None yet" in tiles
    assert len({it.split(",")[0] for it in tiles}) == len(tiles) == 9, "a tile for each clause"
    morning.office.plan(morning.student)
    morning.look()
    tiles = [it.accessibleName() for it in morning.area.tiles.findChildren(ClauseTile)]
    assert "B.1, Plans begun this year: 1 of 1, Met" in tiles


def test_of_nothing_nothing_is_met(morning: Morning) -> None:
    none = dict.fromkeys(Need, 0)
    new = dataclasses.replace(
        morning.read.standing,
        students=0,
        plans=0,
        careers=0,
        requests=0,
        open_requests=0,
        late_requests=0,
        small_groups=0,
        in_small_groups=0,
        asked_for=0,
        asked_for_held=0,
        needs=none,
    )
    assert {(it.state, it.tone, it.share) for it in clauses(new)} == {("None yet", "muted", 0)}


def test_requests_that_wait_too_long_are_said_to_be_overdue(morning: Morning) -> None:
    late = dataclasses.replace(
        morning.read.standing,
        requests=3,
        open_requests=2,
        late_requests=1,
        needs=dict.fromkeys(Need, 1),
    )
    (tile,) = [it for it in clauses(late) if it.clause == "C.8"]
    assert (tile.tone, tile.state) == ("bad", "1 past 14 days")
    summary = SummaryTile(clauses(late), morning.area)
    assert "1 overdue" in [it.text() for it in summary.findChildren(QLabel)]


def test_the_states_of_the_clauses_fill_their_tile(morning: Morning) -> None:
    met = dataclasses.replace(clauses(morning.read.standing)[0], tone="ok", state="Met")
    for tones, across in ((("ok", "warn"), 1), (("ok", "warn", "bad", "muted"), 2)):
        shown = [dataclasses.replace(met, tone=tone) for tone in tones]
        grid = SummaryTile(shown, morning.area).findChild(QGridLayout)
        assert grid is not None
        assert grid.columnCount() == across


def test_a_group_is_shown_by_a_picture_of_several(theme: Theme, qtbot: QtBot) -> None:
    one, group = Avatar(name="Small group"), Avatar(name="Small group", glyph="users")
    for avatar in (one, group):
        qtbot.addWidget(avatar)
        assert avatar.accessibleName() == "Small group"
    assert one.grab().toImage() != group.grab().toImage()


def test_a_name_that_is_typed_is_looked_for_among_the_students(morning: Morning) -> None:
    QTest.keyClicks(morning.area.form.search, "beg")
    QTest.keyClick(morning.area.form.search, Qt.Key.Key_Return)
    assert morning.went == [Place("students", (), "beg")]


def steps(morning: Morning) -> dict[str, StepLine]:
    found = morning.area.first_steps.findChildren(StepLine)
    return {it.accessibleName(): it for it in found if not it.isHidden()}


def test_the_first_steps_tick_themselves_and_lead_to_where_they_are_done(
    morning: Morning,
) -> None:
    assert morning.area.first_steps.isVisible()
    before = steps(morning)
    assert "Bring in your students, done" in before
    assert nameless(morning.area) == []
    before["Plan the first conference, to do"].click()
    assert morning.went == [Place("calendar", ("new",))]

    with morning.office.changing() as session:
        new_conference(
            session,
            NewConference(
                kind=ConferenceKind.INDIVIDUAL,
                starts_at=datetime(2026, 11, 12, 9, 0),
                student_ids=(morning.student,),
            ),
        )
    morning.look()
    assert "Plan the first conference, done" in steps(morning)


def test_the_first_steps_can_be_put_away_for_good(morning: Morning) -> None:
    morning.area.first_steps.put_away.click()
    assert not morning.area.first_steps.isVisible()

    morning.look()
    assert not morning.area.first_steps.isVisible()


def test_nothing_is_counted_out_of_sight(morning: Morning) -> None:
    before = morning.read
    morning.area._due._due.setInterval(0)
    morning.area.hide()
    morning.office.student(number="402118", given_name="ʻAna", family_name="Fifita")
    morning.qtbot.wait(20)
    assert morning.desk.tasks.are_done
    assert morning.read is before
    morning.area.show()
    morning.qtbot.waitUntil(lambda: morning.read.standing.students == 2)


def test_of_counts_that_wait_the_last_is_enough(
    morning: Morning, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[Standing] = []

    def count(session: OfficeSession) -> Standing:
        counted.append(standing(session))
        return counted[-1]

    monkeypatch.setattr("ilp_desktop.desktop.today.area.standing", count)
    go_on = Event()
    morning.desk.tasks.run(morning.area, lambda _: go_on.wait(), lambda _: None)
    for _ in range(3):
        morning.area.reload()
    go_on.set()
    morning.qtbot.waitUntil(lambda: morning.desk.tasks.are_done)
    assert counted == [morning.read.standing]
