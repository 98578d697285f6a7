"""The office with all its real areas, opened once for the tests of a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from ilp_desktop import app as program_around
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.settings.area import PAGES as SETTINGS
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.office import conferences, course_entry, journal
from ilp_desktop.office.conferences import NewConference
from ilp_desktop.office.course_entry import NewCourse
from ilp_desktop.office.journal import NewEntry
from ilp_desktop.office.objectives import add_activity
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.courses import CreditArea
from ilp_desktop.policy.journal import EntryKind
from ilp_desktop.policy.plan import Provider
from ilp_desktop.records import Objective, Plan, Student
from tests.offices import AnOffice, an_office
from tests.vaults import CHEAP, CHEAP_BOUNDS, HANDLE, PASSPHRASE

TABS = ("plan", "courses", "conferences", "journal", "documents", "participants", "history")
AREAS = ("today", "students", "calendar", "journal", "incoming")
PAGES = (
    *AREAS,
    "needs",
    *(f"student's {tab}" for tab in TABS),
    *(f"settings: {page}" for page in SETTINGS),
)
QUESTIONS = (
    ("students", "add"),
    ("student's courses", "plan_course"),
    ("student's courses", "add_score"),
    ("student's courses", "add_class"),
    ("student's courses", "add_card"),
    ("student's conferences", "parent_asked"),
    ("student's participants", "new_consent"),
    ("student's participants", "enter_disclosure"),
    ("student's participants", "give_copy"),
    ("settings: staff", "add"),
    ("settings: program", "add"),
    ("settings: partnership", "add"),
    ("settings: lock", "change_passphrase"),
    ("student's plan", "F1"),
    ("journal", "Ctrl+K"),
    ("calendar", "Ctrl+P"),
)
"""Questions over the window: the page that asks, and the button or keys by which it does."""


def a_lived_in_office(folder: Path) -> AnOffice:
    office = an_office(folder)
    student = office.student(
        family_name="Baldwin-Montgomery Whitesinger", given_name="Alexandria Bartholomea"
    )
    office.guardian(student)
    plan = office.plan(student)
    office.objective(plan)
    return office


def a_busy_office(folder: Path) -> AnOffice:
    """As lived in, and there is something of each kind that pages show."""
    office = a_lived_in_office(folder)
    with office.changing("Fill the file") as session:
        student = session.scalars(select(Student.id)).one()
        plan = session.scalars(select(Plan.id)).one()
        objective = session.scalars(select(Objective.id)).one()
        conferences.new_conference(
            session,
            NewConference(
                starts_at=datetime(2026, 9, 15, 9),
                student_ids=(student,),
                kind=ConferenceKind.INDIVIDUAL,
                place="Room 114",
            ),
        )
        journal.add_entry(
            session,
            NewEntry(student_id=student, kind=EntryKind.NARRATIVE, text="Came by."),
        )
        course_entry.add_course(
            session, plan, NewCourse(grade=10, area=CreditArea.ARTS, course="Ceramics", credit=0.5)
        )
        add_activity(session, objective, provider=Provider.SCHOOL)
    return office


def a_real_program(app: QApplication, theme: Theme, made: AnOffice, folder: Path) -> Program:
    profile = WindowProfile(folder / "profile")
    return Program(
        app,
        profile=profile,
        theme=theme,
        ways=program_around.ways(clock=made.clock, cost=CHEAP, bounds=CHEAP_BOUNDS, mounts=list),
        inside=program_around.inside,
        clock=made.clock,
        relaunch=lambda: None,
    )


def opened(program: Program, folder: Path) -> OpenOffice:
    vault = program.ways.open(folder)
    program.open_office(vault, vault.unlock(HANDLE, PASSPHRASE))
    assert program.office is not None
    return program.office


def open_for_a_file(
    app: QApplication,
    theme: Theme,
    folder: Path,
    make: Callable[[Path], AnOffice] = a_lived_in_office,
) -> Iterator[OpenOffice]:
    """For a fixture of a whole file: what is tried there changes nothing in the vault."""
    made = make(folder)
    made.vault.close()
    program = a_real_program(app, theme, made, folder)
    office = opened(program, made.made.folder)
    yield office
    office.window.close()
    program.tasks.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def places(office: OpenOffice) -> dict[str, Place]:
    desk = office.desk
    found = dict(office.inside.pages(desk.vault, desk.account))
    student = found["plan"].ids[0]
    return {
        **found,
        "needs": Place("today", ("NO_OFFER",)),
        **{f"student's {tab}": Place("students", (student, tab)) for tab in TABS},
        **{f"settings: {page}": Place("settings", (page,)) for page in SETTINGS},
    }


def show(office: OpenOffice, page: str, qtbot: QtBot) -> None:
    """Show the page as one who comes from elsewhere, and wait until it is filled."""
    office.window.show_place(Place("calendar" if page == "students" else "students"))
    office.window.show_place(places(office)[page])
    if page == "students":  # chosen once more it shows its list, whoever was open there
        office.window.show_place(places(office)[page])
    qtbot.waitUntil(lambda: office.desk.tasks.are_done)
    QApplication.processEvents()


def asked(office: OpenOffice, page: str, button: str, qtbot: QtBot) -> QDialog:
    """The question that a button of this page asks."""
    show(office, page, qtbot)
    by_keys = [it for it in office.window.menus.named if QKeySequence(button) in it.shortcuts()]
    if by_keys:
        by_keys[0].trigger()
        return dialog_over(office, qtbot)
    pressed = [
        it
        for it in office.window.findChildren(QPushButton, button)
        if it.isVisible() and it.isEnabled()
    ]
    pressed[0].click()
    return dialog_over(office, qtbot)


def dialog_over(office: OpenOffice, qtbot: QtBot) -> QDialog:
    """The dialog that has just opened over the window."""

    def find() -> list[QDialog]:
        return [it for it in office.window.findChildren(QDialog) if it.isVisible()]

    qtbot.waitUntil(lambda: bool(find()))
    dialog = find()[0]
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: office.desk.tasks.are_done)
    return dialog
