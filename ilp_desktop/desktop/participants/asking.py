"""Asking about people: a new adult, how somebody is reached, relation and rights (R19, R23)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.choices import language_choices, member_choices
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_guardian_rights import Ui_GuardianRightsForm
from ilp_desktop.desktop.forms.ui_person_contact import Ui_PersonContactForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.steps import change
from ilp_desktop.desktop.widgets import Folding
from ilp_desktop.desktop.widgets.students import Choosable, StudentChooser
from ilp_desktop.office.contacts import Contact, change_contact, contact
from ilp_desktop.office.guardians import (
    AdultRow,
    Guardianship,
    add_known_guardian,
    add_new_guardian,
    change_guardian,
    known_adults,
)
from ilp_desktop.policy.people import Relation, Rights
from ilp_desktop.words import Words

WIDE = 900
ADD_GUARDIAN = mark("Add guardian")
CHANGE_CONTACT = mark("Change how somebody is reached")
CHANGE_RIGHTS = mark("Change the rights of a guardian")


def as_day(value: object) -> date | None:
    """What a field of days holds."""
    return value if isinstance(value, date) else None


class ContactFields(QWidget):
    """How somebody is called and reached."""

    def __init__(self, words: Words):
        super().__init__()
        self.form = form = Ui_PersonContactForm()
        form.setupUi(self)
        form.language.set_choices(language_choices(words))
        form.language.show_value("en")
        form.state.show_value("UT")
        form.best_times.setPlaceholderText(tr("such as evenings"))
        self.setFocusProxy(form.given_name)

    def show_contact(self, shown: Contact) -> None:
        for name in Contact.__slots__:
            getattr(self.form, name).show_value(getattr(shown, name))

    def contact(self) -> Contact:
        return Contact(**{name: getattr(self.form, name).value() for name in Contact.__slots__})


class RightsFields(QWidget):
    """How an adult stands to the student; what a court ordered is asked where one did."""

    def __init__(self, words: Words):
        super().__init__()
        self.form = form = Ui_GuardianRightsForm()
        form.setupUi(self)
        form.relation.set_choices(member_choices(Relation, words))
        form.rights.set_choices(member_choices(Rights, words))
        form.lives_with.show_value(True)
        self.setFocusProxy(form.relation)

    def show_guardianship(self, shown: Guardianship) -> None:
        form = self.form
        form.relation.show_value(shown.relation.name)
        form.rights.show_value(shown.rights.name)
        for name in ("rights_from", "rights_to", "lives_with", "custody_note", "court_limits"):
            getattr(form, name).show_value(getattr(shown, name))

    def guardianship(self) -> Guardianship:
        form = self.form
        return Guardianship(
            relation=Relation[str(form.relation.value())],
            rights=Rights[str(form.rights.value())],
            rights_from=as_day(form.rights_from.value()),
            rights_to=as_day(form.rights_to.value()),
            lives_with=bool(form.lives_with.value()),
            custody_note=str(form.custody_note.value()),
            court_limits=str(form.court_limits.value()),
        )


class GuardianFields(QWidget):
    """A new adult: somebody whom brothers or sisters brought here already, or somebody new."""

    def __init__(self, desk: Desk, student_id: str):
        super().__init__()
        self.known = StudentChooser(self)
        self.known.setObjectName("known")
        self.known.setPlaceholderText(tr("Type a name of the adult"))
        self.known.offered.setAccessibleName(tr("Adults found"))
        label = QLabel(tr("An adult of a brother or sister, &known here already"), self)
        label.setProperty("role", "label")
        label.setBuddy(self.known)
        self.contact = ContactFields(desk.words)
        self.rights = RightsFields(desk.words)
        both = Folding(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for part, least in ((self.contact, 430), (self.rights, 330)):
            part.setProperty("least", least)
            holder = QVBoxLayout()
            holder.addWidget(part)
            holder.addStretch(1)
            row.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for line in (label, self.known, both):
            column.addWidget(line)
        self.setFocusProxy(self.contact.form.given_name)
        self.known.set_find(lambda typed: _known(desk, student_id, typed))
        self.known.chosen.connect(lambda chosen: self.contact.setVisible(chosen is None))

    def person_id(self) -> str | None:
        """Who was chosen of those known here already."""
        chosen = self.known.student()
        return chosen.id if chosen else None


def _known(desk: Desk, student_id: str, typed: str) -> Sequence[Choosable]:
    with desk.vault.reading(desk.account) as session:
        found = known_adults(session, student_id, typed)
    return [Choosable(it.person_id, it.name, tr("adult of {name}", name=it.of)) for it in found]


def ask_for_guardian(parent: QWidget, desk: Desk, student_id: str) -> Dialog:
    """Ask for an adult of the student."""
    fields = GuardianFields(desk, student_id)
    dialog = Dialog(
        parent,
        tr("Add a guardian"),
        tr(
            "Who holds rights takes part from today. Whom a court has barred is kept here so that "
            "nobody invites or calls them."
        ),
        answer=tr("Add guardian"),
        fields=fields,
        width=WIDE,
        scrolls=True,
    )
    dialog.keep_drafts(desk, f"guardian/{student_id}")

    def add() -> None:
        person_id, held = fields.person_id(), fields.rights.guardianship()
        if person_id is not None:
            change(
                desk, ADD_GUARDIAN, lambda it: add_known_guardian(it, student_id, person_id, held)
            )
            return
        new = fields.contact.contact()
        change(desk, ADD_GUARDIAN, lambda it: add_new_guardian(it, student_id, new, held))

    dialog.ask(add)
    return dialog


def ask_for_contact(
    parent: QWidget, desk: Desk, student_id: str, person_id: str, name: str
) -> Dialog:
    """Ask how somebody is called and reached."""
    with desk.vault.reading(desk.account) as session:
        shown = contact(session, student_id, person_id)
    fields = ContactFields(desk.words)
    fields.show_contact(shown)
    dialog = Dialog(
        parent,
        tr("How {name} is called and reached", name=name),
        answer=tr("Keep"),
        fields=fields,
        width=620,
        scrolls=True,
    )
    dialog.keep_drafts(desk, f"contact/{person_id}")

    def keep() -> None:
        new = fields.contact()
        change(desk, CHANGE_CONTACT, lambda it: change_contact(it, student_id, person_id, new))

    dialog.ask(keep)
    return dialog


def ask_for_rights(parent: QWidget, desk: Desk, adult: AdultRow) -> Dialog:
    """Ask for relation, rights, and what a court ordered."""
    fields = RightsFields(desk.words)
    fields.show_guardianship(adult.guardianship)
    dialog = Dialog(
        parent,
        tr("Relation and rights of {name}", name=adult.name),
        tr(
            "Who no longer holds rights takes no part from today. Whom a court has barred is also "
            "taken out of the conferences that are planned."
        ),
        answer=tr("Keep"),
        fields=fields,
        scrolls=True,
    )
    dialog.keep_drafts(desk, f"rights/{adult.guardian_id}")

    def keep() -> None:
        new = fields.guardianship()
        change(desk, CHANGE_RIGHTS, lambda it: change_guardian(it, adult.guardian_id, new))

    dialog.ask(keep)
    return dialog
