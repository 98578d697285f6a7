"""Courses and grades of a school year: the grid of all years, and what the school has issued."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ilp_desktop.desktop.courses.cards import (
    IssuedCard,
    TestScores,
    class_row,
)
from ilp_desktop.desktop.courses.entering import CourseEntering
from ilp_desktop.desktop.courses.grid import CourseGrid, Planned
from ilp_desktop.desktop.courses.legend import CourseLegend
from ilp_desktop.desktop.courses.shown import Shown
from ilp_desktop.desktop.dates import term_words
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.forms.ui_courses import Ui_CoursesForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.seen import WhenSeen
from ilp_desktop.desktop.tabs import TabPage
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Sideways
from ilp_desktop.desktop.widgets.rows import fill
from ilp_desktop.desktop.widgets.scrolls import keep_edge
from ilp_desktop.office.course_entry import not_in_plan
from ilp_desktop.office.courses import scores, terms
from ilp_desktop.office.credits import credits_of
from ilp_desktop.office.documents import document_lines
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.staff import staff
from ilp_desktop.policy.courses import grade_point_average

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader, StudentYear

KINDS = frozenset(
    {
        *("plan", "planned_course", "objective", "registration", "report_card", "mark", "score"),
        "document",
    }
)
OF_THE_SCHOOL = frozenset({"person", "telephone", "staff_member", "term", "school_year"})
"""What is in no student's file, and yet shown here: teachers, how to reach them, terms."""
SIDE = 296
AROUND = 120
"""Margins of the page and of the cards, and the scroll bar."""
WIDEST = 16_777_215


class CoursesPage(TabPage):
    """Reads all of a year's courses, shows it, and reads it again when some of it changed."""

    has_years = True

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._student: StudentHeader | None = None
        self._year: StudentYear | None = None
        self._term = ""
        self._laid = (False, 0)
        self.shown: Shown | None = None
        self.form = form = Ui_CoursesForm()
        form.setupUi(self)
        form.scroll.setAccessibleName(tr("Courses and grades"))
        keep_edge(form.scroll, form.layout_2)
        form.terms.setAccessibleName(tr("Term"))
        self.legend = CourseLegend(desk, self)
        form.legend_column.addStretch()
        form.legend_column.addWidget(self.legend)
        form.legend_column.addStretch()
        for card in (form.registration, form.cards):
            form.issued.setAlignment(card, Qt.AlignmentFlag.AlignTop)
        self.grid = CourseGrid(desk, form.strategy_line, self)
        form.grid_column.addWidget(Sideways(self.grid, self))
        self.entering = CourseEntering(desk, self)
        self._read_due = WhenSeen(self, self.reload)
        desk.theme.changed.connect(self._make_room)
        desk.theme.changed.connect(self._read_due.start)
        self._connect()

    def show_student(self, student: StudentHeader, year: StudentYear) -> None:
        if self._year is None or self._year.id != year.id:
            self._term = ""
        self._student, self._year = student, year
        self.reload()

    def reload(self) -> None:
        """Read everything again; the term that is open stays open."""
        student, year, desk = self._student, self._year, self._desk
        if student is None or year is None:
            return
        with desk.vault.reading(desk.account) as session:
            self.shown = shown = Shown(
                student=student,
                year=year,
                plan=plan_of_year(session, student.id, year.id),
                terms=terms(session, student.id, year.id),
                scores=scores(session, student.id),
                papers=tuple(it for it in document_lines(session, student.id) if not it.is_aside),
                members=staff(session),
                today=session.today,
            )
        for command in self._commands:
            command.setEnabled(not shown.year.closed)
        for button in (self.form.add_card, self.form.add_score):
            button.setVisible(not shown.year.closed)
        self._show_plan(shown)
        self._show_terms(shown)
        self._show_cards(shown)
        self._show_scores(shown)

    def commands(self) -> list[QAction]:
        return self._commands

    def panes(self) -> list[QWidget]:
        return [self.form.plan, self.form.side]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What the school issued stands beside the grid, or under it where that is too narrow."""
        form, way = self.form, QBoxLayout.Direction
        narrow = self.width() < self.grid.wanted_width() + px(SIDE + AROUND)
        beside = narrow and self.width() >= px(2 * SIDE)
        form.issued.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if self._laid == (narrow, px(SIDE)):
            return
        self._laid = (narrow, px(SIDE))
        for place in range(form.issued.count()):
            form.issued.setStretch(place, int(narrow))
        form.side.setMinimumWidth(0 if narrow else px(SIDE))
        form.side.setMaximumWidth(WIDEST if narrow else px(SIDE))
        if narrow:
            form.main.insertWidget(0, form.not_in_plan)
            form.main.insertWidget(form.main.indexOf(form.scores), form.side)
        else:
            form.columns.addWidget(form.side)
            form.side_column.insertWidget(0, form.not_in_plan)

    def _connect(self) -> None:
        form, enter, grid = self.form, self.entering, self.grid
        form.plan_course.clicked.connect(enter.plan_course)
        form.add_class.clicked.connect(lambda: enter.add_class(self._term))
        form.copy_term.clicked.connect(lambda: enter.copy_term(self._term))
        form.add_card.clicked.connect(enter.add_card)
        form.add_score.clicked.connect(enter.add_score)
        form.terms.chosen.connect(self._choose_term)
        form.open_copy.clicked.connect(lambda: enter.open_copy(self._term))
        form.not_in_plan.answered.connect(lambda: enter.take_into_plan(self._strays()))
        form.edit_strategy.clicked.connect(self._go_to_strategy)
        grid.opened.connect(enter.open_course)
        grid.planned.connect(enter.plan_course)
        grid.moved.connect(enter.move_course)
        grid.shifted.connect(enter.move_in_year)
        grid.removed.connect(enter.remove_course)
        grid.taken.connect(lambda course: enter.take_into_plan([course]))
        self._desk.changed.connect(self._look)
        self._commands = [
            self._command(tr("&Plan a course…"), enter.plan_course),
            self._command(tr("Add a &class…"), lambda: enter.add_class(self._term)),
            self._command(tr("Add a &report card…"), enter.add_card),
            self._command(tr("Add a test &score…"), enter.add_score),
        ]

    def _command(self, words: str, act: object) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda: act())  # type: ignore[operator]
        return action

    def _go_to_strategy(self) -> None:
        if self._student is not None:
            self._desk.go(Place("students", (self._student.id, "plan", "course_plan")))

    def _show_plan(self, shown: Shown) -> None:
        form = self.form
        rules, rows = credits_of(shown.plan, shown.student.graduates_in)
        strays = self.entering.as_courses(self._strays()) if shown.is_open else []
        self.grid.show_courses(Planned(shown.courses, strays, rows, shown.grade, shown.is_open))
        self.legend.stray.setVisible(bool(strays))
        self._make_room()  # there may be more grades
        form.plan_course.setVisible(shown.is_open)
        strategy = shown.plan.strategy if shown.plan else ""
        form.strategy.setText(
            tr("Strategy: {words}", words=strategy)
            if strategy
            else tr("No strategy is written yet.")
        )
        form.edit_strategy.setVisible(shown.is_open)
        form.source.setText(rules.source if rules else "")
        if shown.year.closed:
            form.closed.say(tr("This school year is closed; its courses stay as they were."))
        elif shown.plan is None:
            form.closed.say(tr("There is no plan for this year yet. Begin it on the tab Plan."))
        else:
            form.closed.be_silent()

    def _show_terms(self, shown: Shown) -> None:
        form = self.form
        if not any(it.id == self._term for it in shown.terms):
            begun = [it for it in shown.terms if it.starts_on <= shown.today]
            self._term = (begun or list(shown.terms))[-1 if begun else 0].id if shown.terms else ""
        form.terms.set_choices([(it.id, tr("T{number}", number=number))
                                for number, it in enumerate(shown.terms, 1)])  # fmt: skip
        form.terms.show_value(self._term)
        term = next((it for it in shown.terms if it.id == self._term), None)
        rows = term.registrations if term else ()
        made = []
        for row in rows:
            line = class_row(row, self)
            if shown.year.closed:
                line.setEnabled(False)
            else:
                line.clicked.connect(partial(self.entering.open_class, row))
            made.append(line)
        fill(form.registration_rows, made)
        form.registration_facts.setText(
            term_words(term.name) if term else tr("This year has no terms yet.")
        )
        form.registration_empty.setText(tr("No class is entered for this term."))
        form.registration_empty.setVisible(not rows)
        is_open = not shown.year.closed
        form.add_class.setVisible(bool(term) and is_open)
        form.open_copy.setVisible(any(row.document_id for row in rows))
        place = shown.terms.index(term) if term else 0
        before = shown.terms[place - 1].registrations if place else ()
        form.copy_term.setVisible(bool(term and not rows and before and is_open))
        if strays := self._strays() if shown.is_open else ():
            said = tr("Registered, and not in the plan")
            answer = tr("Add to the plan")
            form.not_in_plan.say(said, more=", ".join(strays), tone="warn", answer=answer)
        else:
            form.not_in_plan.be_silent()

    def _strays(self) -> tuple[str, ...]:
        """Courses that the student is registered for, and that the plan does not have."""
        shown = self.shown
        if shown is None or shown.plan is None:
            return ()
        registered = [row.course for term in shown.terms for row in term.registrations]
        return not_in_plan(registered, [it.course for it in shown.courses])

    def _show_cards(self, shown: Shown) -> None:
        form = self.form
        made = []
        for term in shown.terms:
            for card in term.report_cards:
                row = IssuedCard(term_words(term.name), card, self)
                row.head.setEnabled(not shown.year.closed)
                row.opened.connect(partial(self.entering.open_card, term.id, card))
                made.append(row)
        fill(form.cards_rows, made)
        every = [card for term in shown.terms for card in term.report_cards]
        points = grade_point_average(
            (mark.mark, mark.credit) for card in every for mark in card.marks
        )
        form.cards_facts.setText(
            "" if points is None else tr("GPA {points}", points=f"{points:.2f}")
        )
        form.cards_facts.setToolTip(tr("The mean of the letters on a scale of four, by credit"))
        missing = [
            term_words(it.name)
            for it in shown.terms
            if it.ends_on < shown.today and not it.report_cards
        ]
        form.cards_empty.setText(
            tr("Missing: {terms}", terms=", ".join(missing)) if missing
            else "" if every else tr("None is issued yet.")
        )  # fmt: skip
        form.cards_empty.setVisible(bool(missing) or not every)

    def _show_scores(self, shown: Shown) -> None:
        form = self.form
        tests = dict.fromkeys(it.test for it in shown.scores)
        made = []
        for test in tests:
            own = [it for it in shown.scores if it.test == test]
            block = TestScores(test, own, self, is_open=not shown.year.closed)
            block.opened.connect(self.entering.open_score)
            made.append(block)
        fill(form.scores_rows, made)
        form.scores_empty.setText(tr("No test score is entered yet."))
        form.scores_empty.setVisible(not tests)

    def _choose_term(self, term_id: str) -> None:
        self._term = term_id
        if self.shown is not None:
            self._show_terms(self.shown)

    def _look(self, change: object) -> None:
        mine = self._student is not None and self._student.id in getattr(change, "student_ids", ())
        kinds = set(getattr(change, "kinds", ()))
        if (mine and KINDS & kinds) or OF_THE_SCHOOL & kinds:
            self._read_due.start()
