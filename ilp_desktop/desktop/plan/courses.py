"""The course plan: how courses are chosen, and the courses of each grade (policy B.1.c)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.forms.ui_plan_strategy import Ui_PlanStrategyForm
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets import Card
from ilp_desktop.office.plan_rows import PlannedCourseRow, PlanRow
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.words import Words

COURSES = int(Qt.ItemDataRole.UserRole)
PILL = 42
GAP = 5
AREA_WIDTH = 150
TINTS = {
    CourseState.EARNED: ("ok", "ok_tint"),
    CourseState.IN_PROGRESS: ("accent", "selection"),
    CourseState.PLANNED: ("control", ""),
}
"""Bar and ground of each; a planned course has a dashed edge instead."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Cells = dict[tuple[CreditArea, int], list[PlannedCourseRow]]


class CourseModel(QAbstractTableModel):
    """Credit areas down, grades across; in each cell the courses that are planned there."""

    def __init__(self, words: Words, parent: QWidget):
        super().__init__(parent)
        self._words = words
        self._cells: Cells = {}
        self.areas: list[CreditArea] = []
        self.grades: list[int] = []

    def show_courses(self, courses: Sequence[PlannedCourseRow]) -> None:
        self.beginResetModel()
        self._cells = {}
        for course in courses:
            self._cells.setdefault((course.area, course.grade), []).append(course)
        present = {area for area, _grade in self._cells}
        self.areas = [area for area in CreditArea if area in present]
        self.grades = sorted({grade for _area, grade in self._cells})
        self.endResetModel()

    def cell(self, index: Index) -> list[PlannedCourseRow]:
        return self._cells.get((self.areas[index.row()], self.grades[index.column()]), [])

    def most(self, row: int) -> int:
        """How many courses stand over each other in a row."""
        area = self.areas[row]
        return max(len(self._cells.get((area, grade), [])) for grade in self.grades)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.areas)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grades)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == COURSES:
            return self.cell(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = [f"{it.course}, {facts(it, self._words)}" for it in self.cell(index)]
            reasons = [it.reason for it in self.cell(index) if it.reason]
            return "\n".join(said + reasons)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._words.label(self.areas[section])
        grade = self.grades[section]
        credit = sum(
            it.credit for (_area, at), cell in self._cells.items() if at == grade for it in cell
        )
        return f"Grade {grade} · {credit:.1f} credits"


def facts(course: PlannedCourseRow, words: Words) -> str:
    """planned · 1.0"""
    return f"{words.label(course.state)} · {course.credit:.1f}"


class CourseDelegate(QStyledItemDelegate):
    """Paints the courses of a cell as pills over each other."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, CourseModel)
        return QSize(px(120), row_height(model.most(index.row())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        top = rect.y() + px(GAP)
        for course in index.data(COURSES) or []:
            self._pill(
                painter, QRect(rect.x() + px(4), top, rect.width() - px(8), px(PILL)), course
            )
            top += px(PILL + GAP)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 6, 6)
        painter.restore()

    def _pill(self, painter: QPainter, rect: QRect, course: PlannedCourseRow) -> None:
        theme = self._theme
        bar, ground = TINTS[course.state]
        edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(edge, 4, 4)
            painter.setBrush(theme.colour(bar))
            painter.drawRoundedRect(QRectF(rect.x(), rect.y(), 4, rect.height()), 2, 2)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(bar), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(edge, 4, 4)
        inner = rect.adjusted(px(11), px(3), -px(6), -px(3))
        half = inner.height() // 2
        for words, role, token, top in (
            (course.course, "meta", "text", inner.y()),
            (facts(course, self._words), "caption", "muted", inner.y() + half),
        ):
            font = theme.font("meta" if role == "meta" else role)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            fit = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            line = QRect(inner.x(), top, inner.width(), half)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fit)


def row_height(courses: int) -> int:
    return px(GAP) + max(courses, 1) * px(PILL + GAP)


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
        self.bind(row, "Course plan", {"strategy": row.strategy}, writable=shown.is_open)


class CoursePlanSection(SectionPage):
    """The strategy, and a table of the courses to read."""

    title = "Course plan"

    def build(self) -> None:
        desk = self.keeper.desk
        card = Card(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 14, 20, 16)
        self.strategy = StrategyForm(self.keeper)
        column.addWidget(self.strategy)
        self.column.addWidget(card)
        self.model = CourseModel(desk.words, self)
        self.table = self._table(desk.theme, desk.words)
        self._courses = self.card("Courses", "as planned, registered and earned")
        self._courses.rows.addWidget(self.table)
        self.column.addStretch(1)
        desk.theme.changed.connect(self._measure)

    def refresh(self, shown: ShownPlan) -> None:
        self.strategy.show_row(shown.plan, shown, 1)
        courses = shown.plan.courses
        self.model.show_courses(courses)
        credit = sum(it.credit for it in courses)
        said = f"{len(courses)} courses · {credit:.1f} credits" if courses else "No course planned"
        self.form.facts.setText(said)
        self.table.setVisible(bool(courses))
        nothing = "No course is planned yet. Courses come with the registration and its import."
        self._courses.say_empty("" if courses else nothing)
        self._measure()

    def _table(self, theme: Theme, words: Words) -> QTableView:
        view = QTableView(self)
        view.setAccessibleName("Courses by area and grade")
        view.setModel(self.model)
        view.setItemDelegate(CourseDelegate(theme, words, view))
        view.setShowGrid(False)
        view.setCornerButtonEnabled(False)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setTabKeyNavigation(False)
        for bar in (view.horizontalHeader(), view.verticalHeader()):
            bar.setHighlightSections(False)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _measure(self) -> None:
        """As high as all its rows: the section scrolls, not the table."""
        table = self.table
        table.verticalHeader().setFixedWidth(px(AREA_WIDTH))
        for row in range(self.model.rowCount()):
            table.setRowHeight(row, row_height(self.model.most(row)))
        height = table.horizontalHeader().sizeHint().height() + table.verticalHeader().length()
        table.setFixedHeight(height + 2)
