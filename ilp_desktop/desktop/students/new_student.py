"""Adding a student: the few facts that are needed to begin a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.choices import language_choices
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_new_student import Ui_NewStudentForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.students.words import grade_words
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.staff import staff
from ilp_desktop.office.students import NewStudent, add_student
from ilp_desktop.policy.people import StaffRole

COUNSEL = (StaffRole.COUNSELOR, StaffRole.PRINCIPAL, StaffRole.ADMINISTRATOR)
"""Who may be the counselor of a student: in a small school also whoever leads it."""
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
        form.born_on.example = tr("a day such as May 26, 2010")
        with desk.vault.reading(desk.account) as session:
            people = [it for it in staff(session) if it.role in COUNSEL]
        self._own = desk.account.staff_id
        form.counselor_id.set_choices([(it.id, it.name) for it in people])
        form.counselor_id.show_value(self._own)
        self.setFocusProxy(form.given_name)

    def show_facts(self, known: NewStudent) -> None:
        """What is known of a student, to be corrected."""
        form = self.form
        form.given_name.show_value(known.given_name)
        form.family_name.show_value(known.family_name)
        form.preferred_name.show_value(known.preferred_name)
        form.number.show_value(known.number)
        form.born_on.show_value(known.born_on)
        form.grade.show_value(str(known.grade))
        form.language.show_value(known.language)
        form.counselor_id.show_value(known.counselor_id)

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

    def refuse_the_future(self, student: NewStudent, today: date) -> None:
        if student.born_on and student.born_on > today:
            raise OfficeError("The day of birth lies in the future. Correct it, then try again.")

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
            counselor_id=str(form.counselor_id.value() or "") or None,
        )


def ask_for_student(parent: QWidget, desk: Desk, added: Callable[[str], None]) -> Dialog:
    """Ask for a new student; ``added`` is told the id."""
    fields = NewStudentFields(desk)
    dialog = Dialog(
        parent,
        tr("Add a student"),
        tr("The file begins today. You take part; add the others there."),
        answer=tr("Add student"),
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
        fields.refuse_the_future(student, desk.today)
        with desk.vault.changing(desk.account, tr("Add student")) as session:
            return add_student(session, student)

    dialog.keep_drafts(desk, "new student")
    dialog.ask(add)
    return dialog
