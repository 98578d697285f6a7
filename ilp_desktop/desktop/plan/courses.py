"""The course plan of a plan: how courses are chosen (policy B.1.c), and the way to the grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.forms.ui_plan_strategy import Ui_PlanStrategyForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.widgets import Button, Card, WrapLabel
from ilp_desktop.office.plan_rows import PlannedCourseRow, PlanRow


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
        self.years = WrapLabel(self)
        self._courses.rows.addWidget(self.years)
        self.open_grid = Button(tr("Open Courses and grades"), self, glyph="graduation-cap")
        self.open_grid.clicked.connect(self._go)
        self._courses.rows.addWidget(self.open_grid)
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
        self.years.setText("\n".join(year_lines(courses)))
        self.years.setVisible(bool(courses))
        nothing = tr("No course is planned yet. Plan them on the tab Courses and grades.")
        self._courses.say_empty("" if courses else nothing)

    def _go(self) -> None:
        if self.shown is not None:
            student_id = self.shown.student.id
            self.keeper.desk.go(Place("students", (student_id, "courses")))


def year_lines(courses: Sequence[PlannedCourseRow]) -> list[str]:
    """Each grade with its courses."""
    return [
        tr(
            "Grade {grade}: {courses}",
            grade=grade,
            courses=", ".join(it.course for it in courses if it.grade == grade),
        )
        for grade in sorted({it.grade for it in courses})
    ]
