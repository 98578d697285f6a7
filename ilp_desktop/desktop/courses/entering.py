"""Entering and changing what the page of courses shows: each act one change, with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ilp_desktop.desktop.courses.issued import IssuedEntering
from ilp_desktop.desktop.courses.questions import (
    ClassFields,
    CourseFields,
    ask,
)
from ilp_desktop.desktop.language import tr
from ilp_desktop.office import course_entry, fields
from ilp_desktop.office.course_entry import NewCourse
from ilp_desktop.office.file_rows import RegistrationRow
from ilp_desktop.office.plan_rows import PlannedCourseRow
from ilp_desktop.policy.courses import CourseState, CreditArea, likely_area

if TYPE_CHECKING:
    from ilp_desktop.vault import OfficeSession


class CourseEntering(IssuedEntering):
    """Asks, keeps, and lets everything be undone. The page shows what came of it by itself."""

    def plan_course(self, area: CreditArea = CreditArea.ELECTIVE, grade: int = 0) -> None:
        """Ask for a course for the plan."""
        shown = self.shown
        if shown.plan is None:
            self._desk.say(tr("There is no plan for this year yet. Begin it on the tab Plan."))
            return
        plan_id = shown.plan.id
        form = self._course_fields()
        form.begin(area if isinstance(area, CreditArea) else CreditArea.ELECTIVE,
                   grade or min(12, (shown.grade or 9) + 1))  # fmt: skip
        self.dialog = ask(
            self._page,
            self._desk,
            form,
            tr("Plan a course"),
            tr("Add to the plan"),
            lambda: self._acts.add(
                tr("Plan course"),
                "planned_course",
                lambda it: course_entry.add_course(it, plan_id, form.new()),
            ),
            place=f"courses/plan/{plan_id}",
        )

    def open_course(self, course_id: str) -> None:
        """Ask what is to be changed in a course of the plan."""
        course = self._course(course_id)
        form = self._course_fields()
        numbered = (
            {it.number: it.id for it in self.shown.plan.objectives} if self.shown.plan else {}
        )
        form.show_course(course, numbered.get(course.objective_number or 0))
        before = form.new()
        dialog = ask(
            self._page,
            self._desk,
            form,
            course.course,
            tr("Keep"),
            lambda: self._change_course(course_id, before, form.new()),
        )
        form.form.put_aside.clicked.connect(dialog.reject)
        form.form.put_aside.clicked.connect(lambda: self.remove_course(course_id))
        self.dialog = dialog

    def move_course(self, course_id: str, grade: int) -> None:
        """Move a course to another year."""
        before = self._course(course_id).grade
        if grade != before:
            place = ("planned_course", course_id, "grade")
            self._acts.tried(
                lambda: self._acts.change(
                    tr("Move course"),
                    lambda it: fields.change_field(it, *place, grade),
                    lambda it: fields.change_field(it, *place, before),
                )
            )

    def move_in_year(self, course_id: str, step: int) -> None:
        """Move a course to the term before or after; before the first it takes the whole year."""
        before = self._course(course_id).term
        term = (before or 0) + step
        if 0 <= term <= len(self.shown.terms):
            place = ("planned_course", course_id, "term")
            self._acts.tried(
                lambda: self._acts.change(
                    tr("Move course to another term"),
                    lambda it: fields.change_field(it, *place, term or None),
                    lambda it: fields.change_field(it, *place, before),
                )
            )

    def remove_course(self, course_id: str) -> None:
        self._acts.put_aside(tr("Put aside: Course"), "planned_course", [course_id])

    def take_into_plan(self, courses: Sequence[str]) -> None:
        """Add registered courses to the plan, as under way."""
        shown = self.shown
        if shown.plan is None:
            return
        plan_id = shown.plan.id

        def add(session: OfficeSession) -> list[str]:
            return [
                course_entry.add_course(
                    session,
                    plan_id,
                    NewCourse(
                        grade=it.grade,
                        area=it.area,
                        course=it.course,
                        credit=it.credit,
                        state=it.state,
                        reason=tr("Registered"),
                    ),
                )
                for it in self.as_courses(courses)
            ]

        self._acts.tried(
            lambda: self._acts.add(tr("Add registered courses to the plan"), "planned_course", add)
        )
        self._desk.say(
            tr("Added, each in the area its name speaks of. Look whether it is the right one.")
        )

    def as_courses(self, registered: Sequence[str]) -> list[PlannedCourseRow]:
        """Registered courses as they would stand in the plan: this year, by their names' areas."""
        shown = self.shown
        classes = {row.course: row for term in shown.terms for row in term.registrations}
        return [
            PlannedCourseRow(
                grade=shown.grade or 9,
                area=likely_area(course),
                course=course,
                credit=0.5 if (told := classes[course].credit) is None else told,
                state=CourseState.IN_PROGRESS,
            )
            for course in registered
        ]

    def add_class(self, term_id: str) -> None:
        """Ask for a class of the registration."""
        student_id = self.shown.student.id
        form = ClassFields(self.shown.members, self._papers)
        self.dialog = ask(
            self._page,
            self._desk,
            form,
            tr("Add a class"),
            tr("Add"),
            lambda: self._acts.add(
                tr("Register for a class"),
                "registration",
                lambda it: course_entry.register(it, student_id, term_id, form.new()),
            ),
            place=f"courses/class/{term_id}/{student_id}",
        )

    def open_class(self, row: RegistrationRow) -> None:
        form = ClassFields(self.shown.members, self._papers)
        form.show_class(row)
        before = form.new()

        def change() -> None:
            new = form.new()
            self._acts.change(
                tr("Change registration"),
                lambda it: course_entry.change_registration(it, row.id, new),
                lambda it: course_entry.change_registration(it, row.id, before),
            )

        dialog = ask(self._page, self._desk, form, row.course, tr("Keep"), change)
        self._offer_out(dialog, form.form.put_aside, tr("Put aside: Class"), "registration", row.id)
        self._offer_paper(dialog, form.form.open_paper, row.document_id)

    def copy_term(self, term_id: str) -> None:
        """Enter the classes of the term before for this one too."""
        shown = self.shown
        ids = [it.id for it in shown.terms]
        before = ids[ids.index(term_id) - 1]
        student_id = shown.student.id
        self._acts.tried(
            lambda: self._acts.add(
                tr("Copy registration"),
                "registration",
                lambda it: course_entry.copy_registration(it, student_id, before, term_id),
            )
        )

    def _course_fields(self) -> CourseFields:
        shown = self.shown
        grades = sorted({*range(min(shown.grade or 9, 9), 13), *(it.grade for it in shown.courses)})
        objectives = shown.plan.objectives if shown.plan else ()
        return CourseFields(self._desk.words, grades, shown.terms, objectives)

    def _course(self, course_id: str) -> PlannedCourseRow:
        return next(it for it in self.shown.courses if it.id == course_id)

    def _change_course(self, course_id: str, before: NewCourse, new: NewCourse) -> None:
        self._acts.change(
            tr("Change course"),
            lambda it: course_entry.change_course(it, course_id, new),
            lambda it: course_entry.change_course(it, course_id, before),
        )
