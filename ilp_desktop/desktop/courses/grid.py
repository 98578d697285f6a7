"""The grid of the course plan: areas down, grades across, and how far each area has come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.courses.pill import COURSE, CoursePill, CreditBar, credit_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button, WrapLabel
from ilp_desktop.office.plan_rows import PlannedCourseRow
from ilp_desktop.policy.courses import CreditArea
from ilp_desktop.policy.graduation import CreditStanding

AREA_WIDTH = 126
HIGH_SCHOOL = (9, 10, 11, 12)


class CourseGrid(QWidget):
    """Built anew for what it shows; the pill that had the focus has it again."""

    opened = Signal(str)
    planned = Signal(object, int)
    moved = Signal(str, int)
    shifted = Signal(str, int)
    removed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self.grades: list[int] = []
        self.pills: dict[str, CoursePill] = {}
        self.bars: dict[CreditArea, CreditBar] = {}
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAcceptDrops(True)

    def show_courses(
        self,
        courses: Sequence[PlannedCourseRow],
        standings: Sequence[CreditStanding],
        grade: int | None,
        *,
        is_open: bool,
    ) -> None:
        """Show these courses; ``grade`` is the student's own, from which on one plans."""
        focused = next((it.course.id for it in self.pills.values() if it.hasFocus()), "")
        young = grade is not None and grade < 9
        self.grades = sorted({*HIGH_SCHOOL, *(it.grade for it in courses), *([7, 8] * young)})
        self.pills, self.bars = {}, {}
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(0)
        self._add_head(grid, courses)
        by_area = {it.area: it for it in standings if it.area is not None}
        shown = [a for a in CreditArea if a in by_area or any(it.area is a for it in courses)]
        for row, area in enumerate(shown, 1):
            self._add_area(grid, row, area, [it for it in courses if it.area is area],
                           by_area.get(area), grade, is_open=is_open)  # fmt: skip
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._column.addWidget(body)
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

    def _add_head(self, grid: QGridLayout, courses: Sequence[PlannedCourseRow]) -> None:
        words = [tr("Area")]
        for grade in self.grades:
            credit = sum(it.credit for it in courses if it.grade == grade)
            words.append(tr("Grade {grade} · {credits}", grade=grade,
                            credits=credit_words(credit)))  # fmt: skip
        words.append(tr("Graduation"))
        for column, text in enumerate(words):
            label = QLabel(text)
            label.setProperty("role", "caption")
            label.setMinimumHeight(px(30))
            grid.addWidget(label, 0, column)
            inside = 0 < column <= len(self.grades)
            grid.setColumnStretch(column, 1 if inside else 0)
        grid.setColumnMinimumWidth(0, px(AREA_WIDTH))
        grid.setColumnMinimumWidth(len(words) - 1, px(166))

    def _add_area(
        self,
        grid: QGridLayout,
        row: int,
        area: CreditArea,
        courses: Sequence[PlannedCourseRow],
        standing: CreditStanding | None,
        own_grade: int | None,
        *,
        is_open: bool,
    ) -> None:
        line = QFrame()
        line.setProperty("role", "line")
        grid.addWidget(line, row * 2 - 1, 0, 1, len(self.grades) + 2)
        name = WrapLabel()
        name.setText(self._desk.words.label(area))
        name.setProperty("role", "label")
        grid.addWidget(name, row * 2, 0)
        for column, grade in enumerate(self.grades, 1):
            cell = QWidget()
            stack = QVBoxLayout(cell)
            stack.setContentsMargins(0, px(5), 0, px(5))
            stack.setSpacing(px(5))
            here = [it for it in courses if it.grade == grade]
            for course in here:
                stack.addWidget(self._pill(course, is_open=is_open))
            if is_open and not here and (own_grade is None or grade >= own_grade):
                stack.addWidget(self._plus(area, grade))
            stack.addStretch(1)
            grid.addWidget(cell, row * 2, column)
        if standing is not None:
            self.bars[area] = bar = CreditBar(self._desk.theme, standing, self)
            grid.addWidget(bar, row * 2, len(self.grades) + 1)

    def _pill(self, course: PlannedCourseRow, *, is_open: bool) -> CoursePill:
        pill = CoursePill(self._desk, course, is_open=is_open, parent=self)
        self.pills[course.id] = pill
        if is_open:
            pill.clicked.connect(partial(self.opened.emit, course.id))
            pill.moved.connect(partial(self._step, course))
            pill.shifted.connect(partial(self.shifted.emit, course.id))
            pill.removed.connect(partial(self.removed.emit, course.id))
        return pill

    def _step(self, course: PlannedCourseRow, step: int) -> None:
        if course.grade + step in self.grades:
            self.moved.emit(course.id, course.grade + step)

    def _plus(self, area: CreditArea, grade: int) -> Button:
        plus = Button("", self, glyph="plus", role="icon")
        said = tr("Plan a course: {area}, grade {grade}",
                  area=self._desk.words.label(area), grade=grade)  # fmt: skip
        plus.setAccessibleName(said)
        plus.setToolTip(said)
        plus.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plus.clicked.connect(lambda: self.planned.emit(area, grade))
        return plus
