"""Asking who takes part, as what, from when until when, and why (policy B.5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.choices import member_choices
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_end_participation import Ui_EndParticipationForm
from ilp_desktop.desktop.forms.ui_participation import Ui_ParticipationForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.participants.asking import as_day
from ilp_desktop.desktop.steps import change
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.office.participants import (
    Participation,
    add_participant,
    change_participation,
    end_participation,
)
from ilp_desktop.office.staff import StaffRow, staff
from ilp_desktop.policy.people import FAMILY_ROLES, TAKES_PART_AS, ParticipantRole
from ilp_desktop.words import Words

ADD_PARTICIPANT = mark("Add participant")
CHANGE_PARTICIPATION = mark("Change a participation")
END_PARTICIPATION = mark("End a participation")
STAFF_ROLES = (
    ParticipantRole.TEACHER,
    ParticipantRole.COUNSELOR,
    ParticipantRole.CAREER_STAFF,
    ParticipantRole.ADMINISTRATOR,
    ParticipantRole.OTHER_STAFF,
)


class ParticipationFields(QWidget):
    """As what somebody takes part, from when, why; of a new one also who."""

    def __init__(self, words: Words, roles: Sequence[ParticipantRole]):
        super().__init__()
        self._members: dict[str, StaffRow] = {}
        self._words = words
        self.form = form = Ui_ParticipationForm()
        form.setupUi(self)
        form.role.set_choices(member_choices(roles, words))
        form.person.edited.connect(self._propose_role)
        form.person_box.hide()
        self.setFocusProxy(form.role)

    def offer_staff(self, members: Sequence[StaffRow]) -> None:
        """Let one of these be chosen."""
        self._members = {it.person_id: it for it in members}
        choices = [
            (it.person_id, f"{it.name}, {it.title or self._words.label(it.role)}") for it in members
        ]
        self.form.person.set_choices([(None, tr("Choose …")), *choices])
        self.form.person_box.show()
        self.setFocusProxy(self.form.person)

    def show_participation(self, person: ParticipantRow) -> None:
        form = self.form
        form.role.show_value(person.role.name)
        for name in ("duty", "from_on", "to_on", "reason"):
            getattr(form, name).show_value(getattr(person, name))

    def participation(self, today: date) -> Participation:
        form = self.form
        return Participation(
            role=ParticipantRole[str(form.role.value())],
            duty=str(form.duty.value()),
            from_on=as_day(form.from_on.value()) or today,
            to_on=as_day(form.to_on.value()),
            reason=str(form.reason.value()),
        )

    def _propose_role(self) -> None:
        member = self._members.get(str(self.form.person.value()))
        if member is not None:
            role = TAKES_PART_AS.get(member.role, ParticipantRole.OTHER_STAFF)
            self.form.role.show_value(role.name)


def ask_for_staff(
    parent: QWidget, desk: Desk, student_id: str, people: Sequence[ParticipantRow]
) -> Dialog:
    """Ask whom of the staff to assign to the student's plan."""
    with desk.vault.reading(desk.account) as session:
        today = session.today
        here = {it.person_id for it in people if it.to_on is None or it.to_on > today}
        members = [it for it in staff(session) if it.person_id not in here]
    if not members:
        return _lead_to_staff(parent, desk)
    fields = ParticipationFields(desk.words, STAFF_ROLES)
    fields.offer_staff(members)
    fields.form.from_on.show_value(today)
    fields.form.to_on_box.hide()
    dialog = Dialog(
        parent,
        tr("Add staff"),
        tr("Whoever is assigned may read this file from that day, and nobody else of the staff."),
        answer=tr("Add"),
        fields=fields,
        scrolls=True,
    )
    dialog.keep_drafts(desk, f"staff/{student_id}")

    def add() -> None:
        if fields.form.person.value() is None:
            raise OfficeError("Choose who is assigned.")
        person_id, new = str(fields.form.person.value()), fields.participation(today)
        change(
            desk,
            ADD_PARTICIPANT,
            lambda it: add_participant(
                it,
                student_id,
                person_id,
                new.role,
                reason=new.reason or "Assigned to this plan",
                duty=new.duty,
                from_on=new.from_on,
            ),
        )

    dialog.ask(add)
    return dialog


def _lead_to_staff(parent: QWidget, desk: Desk) -> Dialog:
    dialog = Dialog(
        parent,
        tr("There is nobody of the staff to add yet"),
        tr("Teachers and others are entered in the settings, under Staff. Then they can be added."),
        answer=tr("Open Staff"),
    )
    dialog.ask(lambda: desk.go(Place("settings", ("staff",))))
    return dialog


def ask_for_participation(parent: QWidget, desk: Desk, person: ParticipantRow) -> Dialog:
    """Ask as what, from when until when and why somebody takes part."""
    roles = [person.role] if person.role in FAMILY_ROLES else STAFF_ROLES
    fields = ParticipationFields(desk.words, roles)
    fields.show_participation(person)
    dialog = Dialog(
        parent,
        tr("How {name} takes part", name=person.name),
        tr("The file is open to them from the first day until the day before the last."),
        answer=tr("Keep"),
        fields=fields,
        scrolls=True,
    )
    dialog.keep_drafts(desk, f"participation/{person.participant_id}")

    def keep() -> None:
        new = fields.participation(person.from_on)
        change(
            desk,
            CHANGE_PARTICIPATION,
            lambda it: change_participation(it, person.participant_id, new),
        )

    dialog.ask(keep)
    return dialog


class EndFields(QWidget):
    """From when on, and why, somebody no longer takes part."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.form = Ui_EndParticipationForm()
        self.form.setupUi(self)
        self.form.on.show_value(today)
        self.setFocusProxy(self.form.reason)


def ask_for_end(parent: QWidget, desk: Desk, person: ParticipantRow) -> Dialog:
    """Ask why somebody no longer takes part, and end it."""
    fields = EndFields(desk.today)
    dialog = Dialog(
        parent,
        tr("End the participation of {name}?", name=person.name),
        tr(
            "From that day on this person sees nothing of the file without a consent. What they "
            "wrote, and that they took part, stays in it."
        ),
        answer=tr("End participation"),
        fields=fields,
        scrolls=True,
    )

    def end() -> None:
        on, why = as_day(fields.form.on.value()), str(fields.form.reason.value())
        change(
            desk,
            END_PARTICIPATION,
            lambda it: end_participation(it, person.participant_id, why, on),
        )

    dialog.ask(end)
    return dialog
