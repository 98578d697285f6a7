"""What is asked to enter a course, a class, a report card or a score."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.dates import term_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_class_entry import Ui_ClassEntryForm
from ilp_desktop.desktop.forms.ui_course_entry import Ui_CourseEntryForm
from ilp_desktop.desktop.forms.ui_score_entry import Ui_ScoreEntryForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Button, Choice
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.course_entry import (
    NewClass,
    NewCourse,
    NewScore,
    known_tests,
)
from ilp_desktop.office.file_rows import (
    RegistrationRow,
    ScoreRow,
    TermRow,
)
from ilp_desktop.office.plan_rows import ObjectiveRow, PlannedCourseRow
from ilp_desktop.office.staff import StaffRow
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.scores import scales_of
from ilp_desktop.words import Words

Choices = Sequence[tuple[str | None, str]]
OTHER = ""


def read_credit(value: Value) -> float | None:
    """The credits that were typed; none where nothing is."""
    text = str(value or "").strip().replace(",", ".")
    if not text:
        return None
    try:
        return float(text)
    except ValueError:
        raise OfficeError(
            "“{typed}” is no number of credits. Type one such as 0.5.", typed=text
        ) from None


def choose_paper(field: Choice, opener: Button, papers: Choices, chosen: str | None) -> None:
    """Offer the papers of the file; the paper is opened where one belongs to it already."""
    field.set_choices([(None, tr("Not in the file yet")), *papers])
    field.show_value(chosen)
    opener.setVisible(chosen is not None)


def chosen_in(field: Choice) -> str | None:
    chosen = field.value()
    return str(chosen) if chosen else None


class CourseFields(QWidget):
    """A course of the plan."""

    def __init__(
        self,
        words: Words,
        grades: Sequence[int],
        terms: Sequence[TermRow],
        objectives: Sequence[ObjectiveRow],
    ):
        super().__init__()
        self.form = form = Ui_CourseEntryForm()
        form.setupUi(self)
        form.area.set_choices([(it.name, words.label(it)) for it in CreditArea])
        form.grade.set_choices([(str(it), tr("Grade {grade}", grade=it)) for it in grades])
        whole: Choices = [(None, tr("Whole year"))]
        form.term.set_choices(
            [*whole, *((str(number), term_words(it.name)) for number, it in enumerate(terms, 1))]
        )
        form.state.set_choices([(it.name, words.label(it).capitalize()) for it in CourseState])
        none: Choices = [(None, tr("A requirement, no objective"))]
        form.objective.set_choices([*none, *((it.id, it.title) for it in objectives)])
        self.setFocusProxy(form.course)

    def begin(self, area: CreditArea, grade: int) -> None:
        form = self.form
        form.area.show_value(area.name)
        form.grade.show_value(str(grade))
        form.term.show_value(None)
        form.state.show_value(CourseState.PLANNED.name)
        form.objective.show_value(None)
        form.credit.show_value("1.0")
        form.put_aside.hide()

    def show_course(self, course: PlannedCourseRow, objective_id: str | None) -> None:
        self.begin(course.area, course.grade)
        form = self.form
        form.course.show_value(course.course)
        form.credit.show_value(f"{course.credit:g}")
        form.term.show_value(str(course.term) if course.term else None)
        form.state.show_value(course.state.name)
        form.objective.show_value(objective_id)
        form.reason.show_value(course.reason)
        form.put_aside.show()

    def new(self) -> NewCourse:
        form = self.form
        term = form.term.value()
        return NewCourse(
            grade=int(str(form.grade.value())),
            area=CreditArea[str(form.area.value())],
            course=str(form.course.value()),
            credit=read_credit(form.credit.value()) or 0.0,
            state=CourseState[str(form.state.value())],
            term=int(str(term)) if term else None,
            reason=str(form.reason.value()),
            objective_id=str(form.objective.value()) if form.objective.value() else None,
        )


class ClassFields(QWidget):
    """A class of a registration, and who teaches it."""

    def __init__(self, members: Sequence[StaffRow], papers: Choices):
        super().__init__()
        self.form = form = Ui_ClassEntryForm()
        form.setupUi(self)
        nobody: Choices = [(None, tr("Nobody of the staff list"))]
        form.teacher.set_choices([*nobody, *((it.id, it.name) for it in members)])
        form.teacher.show_value(None)
        form.teacher.edited.connect(self._ask_for_name)
        form.put_aside.hide()
        choose_paper(form.document, form.open_paper, papers, None)
        self._section = ""
        self._ask_for_name()
        self.setFocusProxy(form.period)

    def show_class(self, row: RegistrationRow) -> None:
        form = self.form
        form.period.show_value(row.period)
        form.course.show_value(row.course)
        form.teacher.show_value(row.teacher_id)
        form.teacher_as_written.show_value("" if row.teacher_id else row.teacher)
        form.room.show_value(row.room)
        form.document.show_value(row.document_id)
        form.open_paper.setVisible(row.document_id is not None)
        self._section = row.section
        form.credit.show_value("" if row.credit is None else f"{row.credit:g}")
        form.put_aside.show()
        self._ask_for_name()

    def new(self) -> NewClass:
        form = self.form
        return NewClass(
            course=str(form.course.value()),
            period=str(form.period.value()),
            room=str(form.room.value()),
            section=self._section,
            document_id=chosen_in(form.document),
            credit=read_credit(form.credit.value()),
            teacher_id=str(form.teacher.value()) if form.teacher.value() else None,
            teacher_as_written=str(form.teacher_as_written.value()),
        )

    def _ask_for_name(self) -> None:
        wanted = self.form.teacher.value() is None
        self.form.teacher_as_written.setEnabled(wanted)


class ScoreFields(QWidget):
    """A score, as it is printed; the scale of a known test stands beside it."""

    def __init__(self, today: date):
        super().__init__()
        self.form = form = Ui_ScoreEntryForm()
        form.setupUi(self)
        names = dict.fromkeys(it.name for it in known_tests())
        form.test.set_choices([*((it, it) for it in names), (OTHER, tr("Another test"))])
        form.test.edited.connect(lambda: self._show_test())
        form.part.edited.connect(self._show_scale)
        form.taken_on.show_value(today)
        form.put_aside.hide()
        self._show_test()
        self.setFocusProxy(form.test)

    def new(self) -> NewScore:
        form = self.form
        day = form.taken_on.value()
        if not isinstance(day, date):
            raise OfficeError("Say on which day the test was taken.")
        return NewScore(
            test=str(form.test.value() or form.other.value()),
            part=str(form.part.value() or ""),
            taken_on=day,
            printed=str(form.printed.value()),
        )

    def show_score(self, row: ScoreRow) -> None:
        form = self.form
        known = bool(scales_of(known_tests(), row.test))
        form.test.show_value(row.test if known else OTHER)
        form.other.show_value("" if known else row.test)
        self._show_test(row.part)
        form.taken_on.show_value(row.taken_on)
        form.printed.show_value(row.printed)
        form.put_aside.show()

    def _show_test(self, part: str = "") -> None:
        form = self.form
        scales = scales_of(known_tests(), str(form.test.value() or ""))
        form.other.setEnabled(not scales)
        form.other_label.setEnabled(not scales)
        parts = dict.fromkeys(part for scale in scales for part in scale.parts)
        if part or not parts:
            parts[part] = None
        form.part.set_choices([(it, it or tr("Whole test")) for it in parts])
        if part:
            form.part.show_value(part)
        self._show_scale()

    def _show_scale(self) -> None:
        form = self.form
        test, part = str(form.test.value() or ""), str(form.part.value() or "")
        said = [
            tr("Scores from {low} to {high}.", low=f"{it.low:g}", high=f"{it.high:g}")
            for it in scales_of(known_tests(), test, part)
        ]
        form.scale.setText(" ".join(said) or tr("Of this test any score is taken as printed."))


def ask(
    parent: QWidget,
    desk: Desk,
    fields: QWidget,
    title: str,
    answer: str,
    act: Callable[[], object],
    *,
    place: str = "",
    more: str = "",
) -> Dialog:
    """Ask with these fields; what is typed outlives a lock where it has a place."""
    dialog = Dialog(parent.window(), title, more, answer=answer, fields=fields)
    if place:
        dialog.keep_drafts(desk, place)
    dialog.ask(act)
    return dialog
