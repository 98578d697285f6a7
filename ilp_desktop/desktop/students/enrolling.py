"""Correcting a student's facts, transfer out, and coming back: one step of undo each."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.choices import member_choices
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_student_leaves import Ui_StudentLeavesForm
from ilp_desktop.desktop.forms.ui_student_returns import Ui_StudentReturnsForm
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.steps import change
from ilp_desktop.desktop.students.new_student import GRADES, NewStudentFields
from ilp_desktop.desktop.students.words import grade_words
from ilp_desktop.desktop.values import Editor
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.enrollment import change_student, come_back, leave_school, student_facts
from ilp_desktop.policy.people import LeavingReason

WHY = (LeavingReason.TRANSFERRED, LeavingReason.WITHDRAWN, LeavingReason.GRADUATED)
EDIT, LEAVES, RETURNS = mark("Edit student"), mark("Transfer out"), mark("Bring back")


def edit_student(parent: QWidget, desk: Desk, student_id: str) -> Dialog:
    """Correct what is known of a student."""
    fields = NewStudentFields(desk)
    with desk.vault.reading(desk.account) as session:
        fields.show_facts(student_facts(session, student_id))
    dialog = Dialog(parent, tr(EDIT), answer=tr("Save"), fields=fields)

    def save() -> None:
        try:
            new = fields.student()
            fields.refuse_the_future(new, desk.today)
            change(desk, EDIT, lambda session: change_student(session, student_id, new))
        except OfficeError as refusal:
            _say_beside(fields, fields.faulty(desk.today), refusal)
            raise

    dialog.keep_drafts(desk, f"edit student {student_id}")
    dialog.ask(save)
    return dialog


def student_leaves(parent: QWidget, desk: Desk, student_id: str) -> Dialog:
    """Note that a student has left the school, from which day and why."""
    fields = QWidget()
    form = Ui_StudentLeavesForm()
    form.setupUi(fields)
    form.left_for.set_choices(member_choices(WHY, desk.words))
    form.left_on.show_value(desk.today)
    fields.setFocusProxy(form.left_on)
    more = tr("The file stays, and whoever takes part can read it. Bring the student back later.")
    dialog = Dialog(parent, tr("Transfer out"), more, answer=tr("Transfer out"), fields=fields)

    def leave() -> None:
        try:
            on = _day(form.left_on)
            why = LeavingReason[str(form.left_for.value())]
            change(desk, LEAVES, lambda session: leave_school(session, student_id, on, why))
        except OfficeError as refusal:
            _say_beside(fields, form.left_on, refusal)
            raise

    dialog.ask(leave)
    return dialog


def student_returns(parent: QWidget, desk: Desk, student_id: str) -> Dialog:
    """Enroll a student again who had left."""
    fields = QWidget()
    form = Ui_StudentReturnsForm()
    form.setupUi(fields)
    form.grade.set_choices([(str(grade), grade_words(grade)) for grade in GRADES])
    with desk.vault.reading(desk.account) as session:
        form.grade.show_value(str(student_facts(session, student_id).grade))
    form.entered_on.show_value(desk.today)
    fields.setFocusProxy(form.entered_on)
    more = tr("The file goes on where it ended.")
    dialog = Dialog(parent, tr("Bring back"), more, answer=tr("Bring back"), fields=fields)

    def enroll() -> None:
        try:
            on, grade = _day(form.entered_on), int(str(form.grade.value()))
            change(desk, RETURNS, lambda session: come_back(session, student_id, on, grade))
        except OfficeError as refusal:
            _say_beside(fields, form.entered_on, refusal)
            raise

    dialog.ask(enroll)
    return dialog


def _day(field: Editor) -> date:
    value = field.value()
    if not isinstance(value, date):
        raise OfficeError("Give the day.")
    return value


def _say_beside(fields: QWidget, field: QWidget, refusal: OfficeError) -> None:
    for other in fields.findChildren(QWidget):
        if other.property("noted"):
            note_beside(other).say("")
    note_beside(field).say(reason(refusal))
    field.setProperty("noted", True)
    field.setFocus()
