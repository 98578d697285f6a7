"""The conferences under a tab of a student's page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.calendar.student import StudentConferences
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.office import conferences, invitations
from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.policy.conferences import Attendance, ConferenceKind, OfferMethod, Reply
from tests.desktop.desks import a_desk, shown
from tests.desktop.seen import nameless
from tests.offices import AnOffice, an_office


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


def arrange(office: AnOffice, student_id: str, at: datetime) -> str:
    with office.changing("New conference") as session:
        new = NewConference(kind=ConferenceKind.INDIVIDUAL, starts_at=at, student_ids=(student_id,))
        return conferences.new_conference(session, new)


def words_in(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)]


def test_a_student_without_conferences_is_told_what_to_do(
    office: AnOffice, desk: Desk, qtbot: QtBot
) -> None:
    tab = StudentConferences(desk, office.student())
    qtbot.addWidget(tab)
    shown(tab, qtbot)
    assert any("New conference" in words for words in words_in(tab.to_come))
    assert "2026-27" in words_in(tab.years)
    assert nameless(tab) == []


def test_conferences_stand_past_and_to_come_and_follow_what_changes(
    office: AnOffice, desk: Desk, qtbot: QtBot
) -> None:
    student = office.student()
    arrange(office, student, datetime(2026, 9, 10, 9))
    tab = StudentConferences(desk, student)
    qtbot.addWidget(tab)
    shown(tab, qtbot)
    assert "Sep\N{NO-BREAK SPACE}10, 2026" in words_in(tab.past)
    coming = arrange(office, student, datetime(2026, 9, 17, 15))
    day = "Sep\N{NO-BREAK SPACE}17, 2026"
    qtbot.waitUntil(lambda: day in words_in(tab.to_come))
    assert words_in(tab.years).count("Not yet") == 3
    with office.changing() as session:
        conferences.mark_offered(session, coming, OfferMethod.LETTER)
    qtbot.waitUntil(lambda: "No reply" in words_in(tab.years))


def test_a_declined_offer_says_what_it_counts_for(
    office: AnOffice, desk: Desk, qtbot: QtBot
) -> None:
    student = office.student()
    made = arrange(office, student, datetime(2026, 9, 17, 15))
    with office.changing() as session:
        conferences.mark_offered(session, made, OfferMethod.LETTER)
        invited = conferences.conference(session, made).invited[0]
        invitations.set_reply(session, invited.invitation_id, Reply.DECLINED)
    tab = StudentConferences(desk, student)
    qtbot.addWidget(tab)
    shown(tab, qtbot)
    said = words_in(tab.years)
    assert "Declined" in said
    assert "The offer meets C.2; the state counts what is held" in said
    assert said.count("No") == 2, "neither held nor jointly"


def test_why_a_conference_was_cancelled_stands_under_its_outcome(
    office: AnOffice, desk: Desk, qtbot: QtBot
) -> None:
    student = office.student()
    made = arrange(office, student, datetime(2026, 9, 10, 9))
    with office.changing() as session:
        conferences.cancel_conference(session, made, "The family is away")
    tab = StudentConferences(desk, student)
    qtbot.addWidget(tab)
    shown(tab, qtbot)
    assert "The family is away" in words_in(tab.past)


def test_a_new_one_and_one_that_a_parent_asked_for_are_begun_in_the_calendar(
    office: AnOffice, desk: Desk, qtbot: QtBot
) -> None:
    student = office.student()
    tab = StudentConferences(desk, student)
    qtbot.addWidget(tab)
    gone: list[Place] = []
    desk.going.connect(gone.append)
    tab.form.new_conference.click()
    tab.form.parent_asked.click()
    assert [place.ids for place in gone] == [
        ("new", student, "INDIVIDUAL"),
        ("new", student, "PARENT_ASKED"),
    ]


def test_nobody_is_said_to_have_been_away_before_it_is_noted(
    office: AnOffice, desk: Desk, qtbot: QtBot
) -> None:
    student = office.student()
    office.guardian(student)
    held = arrange(office, student, datetime(2026, 9, 10, 9))
    with office.changing() as session:
        conferences.mark_held(session, held)
    tab = StudentConferences(desk, student)
    qtbot.addWidget(tab)
    shown(tab, qtbot)
    said = words_in(tab.past)
    assert "Not noted yet who came" in said
    assert not any("Not there" in words for words in said)

    with office.reading() as session:
        first, *others = conferences.conference(session, held).invited
    for attendance, came in (
        (Attendance.ABSENT, "Nobody came"),
        (Attendance.IN_PERSON, first.name),
    ):
        with office.changing() as session:
            invitations.set_attendance(session, first.invitation_id, attendance)
        qtbot.waitUntil(lambda came=came: came in words_in(tab.past))
    assert f"Not noted: {', '.join(it.name for it in others)}" in words_in(tab.past)
