"""Who takes part in a student's plan: a card for each, adding and ending (policy B.3, B.5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_end_participation import Ui_EndParticipationForm
from ilp_desktop.desktop.forms.ui_participants import Ui_ParticipantsForm
from ilp_desktop.desktop.students.new_participant import ask_for_guardian, ask_for_staff
from ilp_desktop.desktop.students.person_card import BarredCard, PersonCard
from ilp_desktop.desktop.tabs import TabPage
from ilp_desktop.desktop.widgets import Columns
from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.office.participants import end_participation, participants
from ilp_desktop.office.students import student_header

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader, StudentYear

LEAST = 264
"""How wide a person's card is at least."""
KINDS = frozenset({"participant", "guardian", "person", "address", "telephone"})


class EndFields(QWidget):
    """Why somebody no longer takes part."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_EndParticipationForm()
        self.form.setupUi(self)
        self.setFocusProxy(self.form.reason)


class ParticipantsPage(TabPage):
    """Everybody who may read this file without a consent, and who could before."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._student_id = ""
        self.people: Sequence[ParticipantRow] = ()
        self.form = form = Ui_ParticipantsForm()
        form.setupUi(self)
        form.scroll.setAccessibleName("Participants")
        form.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.add_guardian.clicked.connect(self.add_guardian)
        form.add_staff.clicked.connect(self.add_staff)
        self._read_due = QTimer(self, singleShot=True, interval=0)
        self._read_due.timeout.connect(self.reload)
        desk.changed.connect(self._look)
        self._commands = [
            self._command("Add &guardian…", self.add_guardian),
            self._command("Add &staff…", self.add_staff),
        ]

    def show_student(self, student: StudentHeader, year: StudentYear) -> None:
        self._student_id = student.id
        self.reload()

    def reload(self) -> None:
        """Read everybody again."""
        desk = self._desk
        if not self._student_id:
            return
        with desk.vault.reading(desk.account) as session:
            self.people = participants(session, self._student_id)
            barred = student_header(session, self._student_id).barred_adults
            today = session.today
        now = [it for it in self.people if it.to_on is None or it.to_on > today]
        before = [it for it in self.people if it not in now]
        many = f"{len(now)} may" if len(now) != 1 else "1 may"
        self.form.facts.setText(f"{many} open this file without a consent")
        self._show(now, before, barred)

    def commands(self) -> list[QAction]:
        return self._commands

    def add_guardian(self) -> None:
        ask_for_guardian(self, self._desk, self._student_id)

    def add_staff(self) -> None:
        ask_for_staff(self, self._desk, self._student_id, self.people)

    def end(self, person: ParticipantRow) -> None:
        """Ask why somebody no longer takes part, and end it today."""
        desk = self._desk
        fields = EndFields()
        dialog = Dialog(
            self.window(),
            f"End the participation of {person.name}?",
            "From today on this person sees nothing of the file without a consent. What they "
            "wrote, and that they took part, stays in it.",
            answer="End participation",
            fields=fields,
        )

        def end() -> None:
            with desk.vault.changing(desk.account, f"End participation: {person.name}") as session:
                end_participation(session, person.participant_id, str(fields.form.reason.value()))

        dialog.ask(end)

    def _show(
        self, now: Sequence[ParticipantRow], before: Sequence[ParticipantRow], barred: Sequence[str]
    ) -> None:
        body = QWidget()
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 14, 16)
        column.setSpacing(12)
        column.addWidget(self._cards([self._card(it) for it in now] + self._barred(barred)))
        if before:
            title = QLabel("No longer taking part")
            title.setProperty("role", "card")
            column.addWidget(title)
            column.addWidget(self._cards([PersonCard(it, self._desk.words) for it in before]))
        column.addStretch(1)
        self.form.scroll.setWidget(body)

    def _cards(self, cards: Sequence[QWidget]) -> QWidget:
        holder = Columns(LEAST)
        holder.show_parts(cards)
        return holder

    def _card(self, person: ParticipantRow) -> QWidget:
        card = PersonCard(person, self._desk.words)
        card.offer_end(lambda: self.end(person))
        return card

    @staticmethod
    def _barred(names: Sequence[str]) -> list[QWidget]:
        return [BarredCard(name) for name in names]

    def _command(self, words: str, act: object) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(act)
        return action

    def _look(self, change: object) -> None:
        mine = self._student_id in getattr(change, "student_ids", ()) or not getattr(
            change, "student_ids", ()
        )
        if mine and KINDS & set(getattr(change, "kinds", ())):
            self._read_due.start()
