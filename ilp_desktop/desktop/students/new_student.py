"""Adding a student: the few facts that are needed to begin a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.choices import language_choices
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_new_student import Ui_NewStudentForm
from ilp_desktop.desktop.students.words import grade_words
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.students import NewStudent, add_student

GRADES = [*range(7, 13), *range(7)]
"""Those of the plan's own years first."""


class NewStudentFields(QWidget):
    """Name, number, grade, and what else is known."""

    def __init__(self, desk: Desk):
        super().__init__()
        self.form = form = Ui_NewStudentForm()
        form.setupUi(self)
        form.grade.set_choices([(str(grade), grade_words(grade)) for grade in GRADES])
        form.language.set_choices(language_choices(desk.words))
        form.born_on.example = "a day such as May 26, 2010"
        self.setFocusProxy(form.given_name)

    def faulty(self, today: date) -> QWidget:
        """The field that a refusal is most likely about."""
        form = self.form
        try:
            born = form.born_on.value()
        except OfficeError:
            return form.born_on
        if isinstance(born, date) and born > today:
            return form.born_on
        has_name = form.given_name.value() or form.family_name.value()
        return form.number if has_name else form.given_name

    def student(self) -> NewStudent:
        """What was typed.

        Raises:
            OfficeError: the day of birth cannot be read.
        """
        form = self.form
        born = form.born_on.value()
        return NewStudent(
            number=str(form.number.value()),
            given_name=str(form.given_name.value()),
            family_name=str(form.family_name.value()),
            preferred_name=str(form.preferred_name.value()),
            born_on=born if isinstance(born, date) else None,
            grade=int(str(form.grade.value())),
            language=str(form.language.value()),
        )


def ask_for_student(parent: QWidget, desk: Desk, added: Callable[[str], None]) -> Dialog:
    """Ask for a new student; ``added`` is told the id."""
    fields = NewStudentFields(desk)
    dialog = Dialog(
        parent,
        "Add a student",
        "The file begins today. You take part in the plan, and can add the others there.",
        answer="Add student",
        fields=fields,
    )

    def add() -> None:
        try:
            added(record())
        except OfficeError:
            fields.faulty(desk.today).setFocus()
            raise

    def record() -> str:
        student = fields.student()
        if student.born_on and student.born_on > desk.clock().date():
            raise OfficeError("The day of birth lies in the future. Correct it, then add again.")
        with desk.vault.changing(desk.account, "Add student") as session:
            return add_student(session, student)

    dialog.keep_drafts(desk, "new student")
    dialog.ask(add)
    return dialog
