"""Adding to who takes part: a guardian with rights, or a member of the staff (policy B.5)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_new_guardian import Ui_NewGuardianForm
from ilp_desktop.desktop.forms.ui_new_participant import Ui_NewParticipantForm
from ilp_desktop.desktop.students.words import language_choices
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.office.participants import add_guardian, add_participant
from ilp_desktop.office.staff import StaffRow, staff
from ilp_desktop.policy.people import ParticipantRole, Relation, Rights, StaffRole
from ilp_desktop.words import Words

ROLE_OF = {
    StaffRole.COUNSELOR: ParticipantRole.COUNSELOR,
    StaffRole.TEACHER: ParticipantRole.TEACHER,
    StaffRole.PRINCIPAL: ParticipantRole.ADMINISTRATOR,
    StaffRole.ADMINISTRATOR: ParticipantRole.ADMINISTRATOR,
    StaffRole.CAREER_COORDINATOR: ParticipantRole.CAREER_STAFF,
}
STAFF_ROLES = (
    ParticipantRole.TEACHER,
    ParticipantRole.COUNSELOR,
    ParticipantRole.CAREER_STAFF,
    ParticipantRole.ADMINISTRATOR,
    ParticipantRole.OTHER_STAFF,
)


class GuardianFields(QWidget):
    """An adult of the student; what a court ordered is asked where one did."""

    def __init__(self, words: Words):
        super().__init__()
        self.form = form = Ui_NewGuardianForm()
        form.setupUi(self)
        form.relation.set_choices([(it.name, words.label(it)) for it in Relation])
        form.language.set_choices(language_choices(words))
        form.rights.set_choices([(it.name, words.label(it)) for it in Rights])
        form.rights.edited.connect(self._show_limits)
        self._show_limits()
        self.setFocusProxy(form.given_name)

    def _show_limits(self) -> None:
        self.form.limits.setVisible(self.form.rights.value() == Rights.BARRED.name)


def ask_for_guardian(parent: QWidget, desk: Desk, student_id: str) -> Dialog:
    """Ask for an adult of the student."""
    fields = GuardianFields(desk.words)
    form = fields.form
    dialog = Dialog(
        parent,
        "Add a guardian",
        "Who holds rights takes part from today. Whom a court has barred is kept here so that "
        "nobody invites or calls them.",
        answer="Add guardian",
        fields=fields,
    )
    dialog.keep_drafts(desk, f"guardian/{student_id}")

    def add() -> None:
        with desk.vault.changing(desk.account, "Add guardian") as session:
            add_guardian(
                session,
                student_id,
                given_name=str(form.given_name.value()),
                family_name=str(form.family_name.value()),
                relation=Relation[str(form.relation.value())],
                rights=Rights[str(form.rights.value())],
                court_limits=str(form.court_limits.value()),
                language=str(form.language.value()),
            )

    dialog.ask(add)
    return dialog


class StaffFields(QWidget):
    """A member of the staff who is assigned, as what and why."""

    def __init__(self, words: Words, members: Sequence[StaffRow]):
        super().__init__()
        self._members = {it.person_id: it for it in members}
        self.form = form = Ui_NewParticipantForm()
        form.setupUi(self)
        choices = [(it.person_id, f"{it.name}, {it.title or words.label(it.role)}")
                   for it in members]  # fmt: skip
        form.person.set_choices([(None, "Choose …"), *choices])
        form.role.set_choices([(it.name, words.label(it)) for it in STAFF_ROLES])
        form.person.edited.connect(self._propose_role)
        self.setFocusProxy(form.person)

    def _propose_role(self) -> None:
        member = self._members.get(str(self.form.person.value()))
        if member is not None:
            role = ROLE_OF.get(member.role, ParticipantRole.OTHER_STAFF)
            self.form.role.show_value(role.name)


def ask_for_staff(
    parent: QWidget, desk: Desk, student_id: str, people: Sequence[ParticipantRow]
) -> Dialog:
    """Ask whom of the staff to assign to the student's plan."""
    with desk.vault.reading(desk.account) as session:
        today = session.today
        here = {it.person_id for it in people if it.to_on is None or it.to_on > today}
        members = [it for it in staff(session) if it.person_id not in here]
    fields = StaffFields(desk.words, members)
    form = fields.form
    dialog = Dialog(
        parent,
        "Add staff",
        "Whoever is assigned may read this file from today, and nobody else of the staff.",
        answer="Add",
        fields=fields,
    )

    def add() -> None:
        if form.person.value() is None:
            raise OfficeError("Choose who is assigned.")
        with desk.vault.changing(desk.account, "Add participant") as session:
            add_participant(
                session,
                student_id,
                str(form.person.value()),
                ParticipantRole[str(form.role.value())],
                reason=str(form.reason.value()) or "Assigned to this plan",
                duty=str(form.duty.value()),
            )

    dialog.ask(add)
    return dialog
