"""The grid of the course plan: areas down, grades across, and how far each area has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ilp_desktop.desktop.courses.credit_bar import CreditBar
from ilp_desktop.desktop.courses.pill import COURSE, WIDTH, CoursePill, StrayPill, credit_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button, WrapLabel
from ilp_desktop.office.plan_rows import PlannedCourseRow
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.graduation import CreditStanding

AREA_WIDTH = 126
BAR_WIDTH = 170
GAP = 10
HIGH_SCHOOL = (9, 10, 11, 12)


@dataclass(frozen=True)
class Planned:
    """What the grid shows: the plan's courses, and what a student takes beside them."""

    courses: Sequence[PlannedCourseRow]
    strays: Sequence[PlannedCourseRow]
    """Registered courses that the plan lacks, each in the area that its name speaks of."""
    standings: Sequence[CreditStanding]
    grade: int | None
    """The student's own, from which on one plans."""
    is_open: bool

    def in_cell(self, area: CreditArea, grade: int) -> list[PlannedCourseRow]:
        return [it for it in self.courses if (it.area, it.grade) == (area, grade)]

    def strays_in(self, area: CreditArea, grade: int) -> list[PlannedCourseRow]:
        return [it for it in self.strays if (it.area, it.grade) == (area, grade)]

    def can_be_planned(self, grade: int) -> bool:
        return self.is_open and (self.grade is None or grade >= self.grade)

    def areas(self) -> list[CreditArea]:
        """The rows: what graduation asks for, and what has a course."""
        asked = {it.area for it in self.standings}
        had = {it.area for it in (*self.courses, *self.strays)}
        return [it for it in CreditArea if it in asked | had]


class Plus(Button):
    """Plans a course in an empty cell. It is seen where the mouse or the keyboard is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        cell = self.parentWidget()
        if self.hasFocus() or (cell is not None and cell.underMouse()):
            super().paintEvent(event)


class CourseGrid(QWidget):
    """Built anew for what it shows; the pill that had the focus has it again."""

    opened = Signal(str)
    planned = Signal(object, int)
    moved = Signal(str, int)
    shifted = Signal(str, int)
    removed = Signal(str)
    taken = Signal(str)
    """A registered course is wanted in the plan."""

    def __init__(self, desk: Desk, foot: QWidget, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._foot = foot
        """What stands in the row of all credits, under the grades."""
        self.grades: list[int] = list(HIGH_SCHOOL)
        self.pills: dict[str, CoursePill] = {}
        self.strays: dict[str, StrayPill] = {}
        self.bars: dict[CreditArea | None, CreditBar] = {}
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAcceptDrops(True)

    def wanted_width(self) -> int:
        """How wide it is when each grade has room for the names of courses."""
        grades = len(self.grades)
        return px(AREA_WIDTH) + px(BAR_WIDTH) + grades * px(WIDTH) + (grades + 1) * px(GAP)

    def show_courses(self, shown: Planned) -> None:
        held = self.window().focusWidget()  # a question over the window has the focus itself
        focused = next((name for name, pill in self.pills.items() if pill is held), "")
        was_here = self._body is not None and held is not None and self._body.isAncestorOf(held)
        before = set(self.pills)
        young = shown.grade is not None and shown.grade < 9
        there = (it.grade for it in (*shown.courses, *shown.strays))
        self.grades = sorted({*HIGH_SCHOOL, *there, *([7, 8] * young)})
        self.pills, self.strays, self.bars = {}, {}, {}
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(GAP))
        grid.setVerticalSpacing(0)
        self._add_head(grid, shown)
        for row, area in enumerate(shown.areas(), 1):
            self._add_area(grid, row, area, shown)
        self._add_all_credits(grid, shown)
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._column.addWidget(body)
        new = [name for name in self.pills if name not in before]
        if was_here and len(new) == 1:
            focused = new[0]
        if focused in self.pills:
            self.pills[focused].setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(COURSE):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._grade_at(event.position()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        grade = self._grade_at(event.position())
        if grade is not None:
            event.acceptProposedAction()
            course_id = event.mimeData().data(COURSE).toStdString()
            self.moved.emit(course_id, grade)

    def _grade_at(self, place: QPointF) -> int | None:
        layout = self._body.layout() if self._body is not None else None
        if not isinstance(layout, QGridLayout):
            return None
        layout.activate()
        for column, grade in enumerate(self.grades, 1):
            cell = layout.cellRect(0, column)
            if cell.left() - px(5) <= place.x() <= cell.right() + px(5):
                return grade
        return None

    def _add_head(self, grid: QGridLayout, shown: Planned) -> None:
        last = len(self.grades) + 1
        for column in range(last + 1):
            label = WrapLabel()
            label.setProperty("role", "head")
            label.setMinimumHeight(px(30))
            inside = 0 < column < last
            if inside:
                grade = self.grades[column - 1]
                label.setText(head_words(shown, grade))
                label.setProperty("tone", "accent" if grade == shown.grade else "text")
            else:
                label.setText(tr("Graduation requirement") if column else tr("Area"))
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, 1 if inside else 0)
        grid.setColumnMinimumWidth(0, px(AREA_WIDTH))
        grid.setColumnMinimumWidth(last, px(BAR_WIDTH))

    def _add_area(self, grid: QGridLayout, row: int, area: CreditArea, shown: Planned) -> None:
        self._begin_row(grid, row, self._desk.words.label(area))
        standing = next((it for it in shown.standings if it.area is area), None)
        is_short = standing is not None and standing.short > 0
        offered_at = self._offered_at(area, shown) if is_short else None
        for column, grade in enumerate(self.grades, 1):
            cell = self._cell(area, grade, shown, offers=grade == offered_at)
            grid.addWidget(cell, row * 2, column)
        if standing is not None:
            self._add_bar(grid, row, standing)

    def _add_all_credits(self, grid: QGridLayout, shown: Planned) -> None:
        """All areas together; without a rule for the student's class the foot stands alone."""
        row = len(shown.areas()) + 1
        whole = next((it for it in shown.standings if it.area is None), None)
        self._begin_row(grid, row, tr("All credits") if whole else "")
        grid.addWidget(self._foot, row * 2, 1, 1, len(self.grades))
        if whole is not None:
            self._add_bar(grid, row, whole)

    def _begin_row(self, grid: QGridLayout, row: int, title: str) -> None:
        line = QFrame()
        line.setProperty("role", "line")
        grid.addWidget(line, row * 2 - 1, 0, 1, len(self.grades) + 2)
        name = WrapLabel()
        name.setText(title)
        name.setProperty("role", "label")
        grid.addWidget(name, row * 2, 0)
        grid.setRowMinimumHeight(row * 2, px(52))

    def _add_bar(self, grid: QGridLayout, row: int, standing: CreditStanding) -> None:
        self.bars[standing.area] = bar = CreditBar(self._desk.theme, standing, self)
        grid.addWidget(bar, row * 2, len(self.grades) + 1)

    def _offered_at(self, area: CreditArea, shown: Planned) -> int | None:
        """Where a course is offered for credit that is short: the next grade without one."""
        open_to = [it for it in self.grades if shown.can_be_planned(it)]
        later = [it for it in open_to if shown.grade is None or it > shown.grade] or open_to
        empty = [it for it in later if not shown.in_cell(area, it)]
        return next(iter(empty or later[-1:]), None)

    def _cell(self, area: CreditArea, grade: int, shown: Planned, *, offers: bool) -> QWidget:
        cell = QWidget()
        cell.setAttribute(Qt.WidgetAttribute.WA_Hover)  # drawn again when the mouse comes or goes
        stack = QVBoxLayout(cell)
        stack.setContentsMargins(0, px(5), 0, px(5))
        stack.setSpacing(px(5))
        here = shown.in_cell(area, grade)
        strays = shown.strays_in(area, grade)
        for course in here:
            stack.addWidget(self._pill(course, is_open=shown.is_open))
        for course in strays:
            stack.addWidget(self._stray(course))
        if offers:
            stack.addWidget(self._offer(area, grade), 0, Qt.AlignmentFlag.AlignLeft)
        elif shown.can_be_planned(grade) and not here and not strays:
            stack.addWidget(self._plus(area, grade))
        stack.addStretch(1)
        return cell

    def _pill(self, course: PlannedCourseRow, *, is_open: bool) -> CoursePill:
        pill = CoursePill(self._desk, course, is_open=is_open, parent=self)
        self.pills[course.id] = pill
        if is_open:
            pill.clicked.connect(partial(self.opened.emit, course.id))
            pill.moved.connect(partial(self._step, course))
            pill.shifted.connect(partial(self.shifted.emit, course.id))
            pill.removed.connect(partial(self.removed.emit, course.id))
        return pill

    def _stray(self, course: PlannedCourseRow) -> StrayPill:
        self.strays[course.course] = pill = StrayPill(self._desk, course, parent=self)
        pill.clicked.connect(partial(self.taken.emit, course.course))
        return pill

    def _step(self, course: PlannedCourseRow, step: int) -> None:
        if course.grade + step in self.grades:
            self.moved.emit(course.id, course.grade + step)

    def _offer(self, area: CreditArea, grade: int) -> Button:
        offer = Button(tr("Plan a course"), self, glyph="plus", role="quiet")
        self._lead_to_planning(offer, area, grade)
        return offer

    def _plus(self, area: CreditArea, grade: int) -> Plus:
        plus = Plus("", self, glyph="plus", role="icon")
        self._lead_to_planning(plus, area, grade)
        return plus

    def _lead_to_planning(self, button: Button, area: CreditArea, grade: int) -> None:
        said = tr("Plan a course: {area}, grade {grade}",
                  area=self._desk.words.label(area), grade=grade)  # fmt: skip
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.planned.emit(area, grade))


def head_words(shown: Planned, grade: int) -> str:
    """Grade 9 · 7.0 earned; of the year that runs and those to come, what is planned for them."""
    courses = [it for it in shown.courses if it.grade == grade]
    if shown.grade is not None and grade < shown.grade:
        courses = [it for it in courses if it.state is CourseState.EARNED]
        words = tr("Grade {grade} · {credits} earned")
    elif grade == shown.grade:
        words = tr("Grade {grade} · {credits} this year")
    else:
        words = tr("Grade {grade} · {credits} planned")
    return words.format(grade=grade, credits=credit_words(sum(it.credit for it in courses)))
