"""The course plan of a plan: how courses are chosen (policy B.1.c), and the way to the grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from ilp_desktop.desktop.dates import NBSP
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.forms.ui_plan_strategy import Ui_PlanStrategyForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button, Card, WrapLabel
from ilp_desktop.office.plan_rows import PlannedCourseRow, PlanRow

GRADE = 96
"""How wide the column of the grades is."""
NUMBER = 3
"""A last word this short is the number of a course."""


class StrategyForm(RecordForm):
    """The strategy, a field of the plan itself."""

    kind = "plan"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.setProperty("role", "")
        self.form = Ui_PlanStrategyForm()
        self.form.setupUi(self)
        self.setFocusProxy(self.form.strategy)

    def show_row(self, row: PlanRow, shown: ShownPlan, number: int) -> None:
        self.bind(row, tr("Course plan"), {"strategy": row.strategy}, writable=shown.is_open)


class CoursePlanSection(SectionPage):
    """The strategy, each year's courses in a line, and the way to the grid."""

    title = mark("Course plan")

    def build(self) -> None:
        card = Card(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 14, 20, 16)
        self.strategy = StrategyForm(self.keeper)
        column.addWidget(self.strategy)
        self.column.addWidget(card)
        self._courses = self.card(tr("Courses"), tr("as planned, registered and earned"))
        self.years = QGridLayout()
        self.years.setVerticalSpacing(8)
        self.years.setHorizontalSpacing(12)
        self.years.setColumnStretch(1, 1)
        self._courses.rows.addLayout(self.years)
        self.open_grid = Button(tr("Open Courses and grades"), self, glyph="graduation-cap")
        self.open_grid.clicked.connect(self._go)
        self._courses.rows.addWidget(self.open_grid, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def refresh(self, shown: ShownPlan) -> None:
        self.strategy.show_row(shown.plan, shown, 1)
        courses = shown.plan.courses
        credit = sum(it.credit for it in courses)
        self.form.facts.setText(
            tr("{count} courses · {credits} credits", count=len(courses), credits=f"{credit:.1f}")
            if courses
            else tr("No course planned")
        )
        self._show_years(courses)
        nothing = tr("No course is planned yet. Plan them on the tab Courses and grades.")
        self._courses.say_empty("" if courses else nothing)

    def _show_years(self, courses: Sequence[PlannedCourseRow]) -> None:
        """Each grade at the left, its courses in a block beside it."""
        while item := self.years.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.years.setColumnMinimumWidth(0, px(GRADE))
        for line, (grade, planned) in enumerate(by_grade(courses)):
            label = QLabel(grade, self)
            label.setProperty("role", "label")
            words = WrapLabel(self)
            words.setText(planned)
            self.years.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            self.years.addWidget(words, line, 1)

    def _go(self) -> None:
        if self.shown is not None:
            student_id = self.shown.student.id
            self.keeper.desk.go(Place("students", (student_id, "courses")))


def by_grade(courses: Sequence[PlannedCourseRow]) -> list[tuple[str, str]]:
    """Each grade with its courses; the words of one course stay together where they can."""
    return [
        (
            tr("Grade {grade}", grade=grade),
            ", ".join(_kept(it.course) for it in courses if it.grade == grade),
        )
        for grade in sorted({it.grade for it in courses})
    ]


def _kept(course: str) -> str:
    """A course whose number, such as "I", never stands alone on a line."""
    words, gap, last = course.rpartition(" ")
    return f"{words}{NBSP}{last}" if gap and len(last) <= NUMBER else course
