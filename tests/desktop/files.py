"""A student's file with a plan in it, and the Students area open on it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.history import HistoryPage
from ilp_desktop.desktop.participants import ParticipantsPage
from ilp_desktop.desktop.plan import PlanPage
from ilp_desktop.desktop.printing import PreviewPage
from ilp_desktop.desktop.printing.giving import give_copy
from ilp_desktop.desktop.students import StudentsArea
from ilp_desktop.desktop.students.page import StudentPage
from ilp_desktop.desktop.tabs import Tab
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.office import fields, plan
from ilp_desktop.office.objectives import add_activity, add_objective
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.office.school import add_school_year, current_year, office
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import ObjectiveArea, Provider, VoiceKind
from ilp_desktop.records import Enrollment, SchoolYear
from tests.desktop.desks import a_desk, shown
from tests.offices import AnOffice

TABS = (
    Tab("plan", "Plan", PlanPage),
    Tab("participants", "Participants & privacy", partial(ParticipantsPage, give_copy=give_copy)),
    Tab("history", "History", HistoryPage),
)


class Sitting:
    """Somebody at the desk, with three students; the second has a plan of one objective."""

    def __init__(self, made: AnOffice, theme: Theme, qtbot: QtBot, holder: QWidget):
        self.office = made
        self.qtbot = qtbot
        self.fifita = made.student(number="402118", given_name="ʻAna", family_name="Fifita")
        self.begay = made.student()
        self.mother = made.guardian(self.begay)
        self.tsosie = made.student(number="402119", given_name="Nizhóní", family_name="Tsosie")
        self.plan_id = made.plan(self.begay)
        self.objective = made.objective(
            self.plan_id, title="Become a nurse", area=ObjectiveArea.OCCUPATIONAL
        )
        self.desk = a_desk(made, theme, holder)
        self.said: list[str] = []
        self.desk.said.connect(lambda words: self.said.append(words))
        self.area = self.sit_down()

    def sit_down(self) -> StudentsArea:
        """The area as it stands when the program is opened."""
        area = StudentsArea(self.desk, TABS, PreviewPage)
        self.qtbot.addWidget(area)
        shown(area, self.qtbot)
        area.search()
        area.list.reload()
        return area

    def open(self, student_id: str = "", tab: str = "") -> StudentPage:
        """Open a student's page, Begay's unless it is said otherwise."""
        self.area.show_student(student_id or self.begay, tab)
        return self.area.page

    @property
    def plan_page(self) -> PlanPage:
        page = self.area.page.page
        assert isinstance(page, PlanPage)
        return page

    def kept(self) -> PlanRow:
        """The plan as the office has it."""
        with self.office.reading() as session:
            row = plan_of_year(session, self.begay, current_year(session).id)
        assert row is not None
        return row

    def activity(self, text: str = "Clinical skills unit") -> str:
        with self.office.changing("Add activity") as session:
            made = add_activity(session, self.objective, Provider.SCHOOL)
            session.flush()
            fields.change_field(session, "activity", made, "text", text)
        return made

    def voice(self, words: str = "I need a quiet place.") -> str:
        with self.office.changing("Add words") as session:
            made = plan.add_voice(
                session, self.plan_id, VoiceKind.NEED, ParticipantRole.PARENT, self.mother
            )
            session.flush()
            fields.change_field(session, "voice", made, "words", words)
        return made

    def edit(self, field: str, value: fields.Value) -> None:
        """Change a field of the objective behind the page's back."""
        with self.office.changing(f"Objective 1: {field}") as session:
            fields.change_field(session, "objective", self.objective, field, value)

    def a_closed_year(self) -> None:
        """A year before with a plan that was closed."""
        with self.office.changing("Close a year") as session:
            school = office(session).school_id
            year_id = add_school_year(session, school, 2025)
            session.flush()
            session.keep(
                Enrollment(
                    student_id=self.begay,
                    school_id=school,
                    school_year_id=year_id,
                    grade=9,
                    entered_on=date(2025, 8, 18),
                    left_on=date(2026, 5, 28),
                )
            )
            last = plan.begin_plan(session, self.begay, year_id)
            add_objective(session, last, title="Find out what a nurse does")
            plan.close_plan(session, last)
            year = session.get(SchoolYear, year_id)
            assert year is not None
            year.closed_on = date(2026, 5, 28)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def type(self, field: QWidget, words: str) -> None:
        """Put the cursor into a field and write there."""
        field.setFocus()
        QTest.keyClicks(field, words)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
