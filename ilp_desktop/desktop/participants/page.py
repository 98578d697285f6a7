"""Participants and privacy of a student: cards of people, consents, the record of disclosures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.forms.ui_participants import Ui_ParticipantsForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.participants import consents as consent_rows
from ilp_desktop.desktop.participants import disclosures as disclosure_rows
from ilp_desktop.desktop.participants.asking import (
    ask_for_contact,
    ask_for_guardian,
    ask_for_rights,
)
from ilp_desktop.desktop.participants.cards import Act, AdultCard, BarredCard, PersonCard
from ilp_desktop.desktop.participants.taking_part import (
    ask_for_end,
    ask_for_participation,
    ask_for_staff,
)
from ilp_desktop.desktop.seen import WhenSeen
from ilp_desktop.desktop.tabs import TabPage
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Columns
from ilp_desktop.desktop.widgets.record_table import RecordTable
from ilp_desktop.desktop.widgets.scrolls import keep_edge
from ilp_desktop.office.file_rows import ConsentRow, DisclosureRow, ParticipantRow
from ilp_desktop.office.guardians import AdultRow, adults, rights_pass_on
from ilp_desktop.office.participants import participants
from ilp_desktop.office.privacy import consents, disclosures
from ilp_desktop.office.school import office
from ilp_desktop.policy.access import takes_part

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader, StudentYear

LEAST = 250
"""How wide a person's card is at least."""
BESIDE = 1_180
"""Where there is less room than this the records stand under the people."""
PEOPLE, RECORDS = 46, 54
KINDS = frozenset(
    {
        *("participant", "guardian", "person", "address", "telephone", "student"),
        *("consent", "disclosure", "document"),
    }
)
GiveCopy = Callable[[QWidget, Desk, str], object]
"""Asks to whom a copy of the student's file goes, and makes it."""


@dataclass(frozen=True)
class Shown:
    """Everything that the page shows of one file."""

    people: Sequence[ParticipantRow]
    adults: Sequence[AdultRow]
    passes_on: date | None
    consents: Sequence[ConsentRow]
    disclosures: Sequence[DisclosureRow]
    school: str
    today: date


class ParticipantsPage(TabPage):
    """Who may read this file without a consent, who else may, and who got what of it."""

    def __init__(self, desk: Desk, give_copy: GiveCopy | None = None):
        super().__init__()
        self._desk = desk
        self._give_copy = give_copy
        self._student_id = ""
        self._shown: Shown | None = None
        self.form = form = Ui_ParticipantsForm()
        form.setupUi(self)
        form.scroll.setAccessibleName(tr("Participants and privacy"))
        form.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_edge(form.scroll, form.columns)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(12)
        form.people_column.addLayout(self.cards)
        form.people_column.addStretch(1)
        self.consents = RecordTable(consent_rows.headings(), consent_rows.SHARES, self, acts=True)
        self.disclosures = RecordTable(
            disclosure_rows.headings(), disclosure_rows.SHARES, self, acts=False
        )
        form.consents_column.addWidget(self.consents)
        form.disclosures_column.addWidget(self.disclosures)
        menu = QMenu(form.add)
        menu.addAction(tr("A &guardian…"), self.add_guardian)
        menu.addAction(tr("Somebody of the &staff…"), self.add_staff)
        form.add.setMenu(menu)
        form.new_consent.clicked.connect(self.new_consent)
        form.enter_disclosure.clicked.connect(self.enter_disclosure)
        form.give_copy.clicked.connect(self.give_copy)
        form.give_copy.setVisible(give_copy is not None)
        self._read_due = WhenSeen(self, self.reload)
        desk.changed.connect(self._look)
        desk.theme.changed.connect(self._fold)
        self._commands = [
            self._command(tr("Add &guardian…"), self.add_guardian),
            self._command(tr("Add &staff…"), self.add_staff),
            self._command(tr("New c&onsent…"), self.new_consent),
            self._command(tr("&Enter in the record of disclosures…"), self.enter_disclosure),
            self._command(tr("Gi&ve a copy…"), self.give_copy),
        ]
        self._fold()

    @property
    def people(self) -> Sequence[ParticipantRow]:
        """Everybody who takes or took part."""
        return self._shown.people if self._shown else ()

    def show_student(self, student: StudentHeader, year: StudentYear) -> None:
        self._student_id = student.id
        self.reload()

    def reload(self) -> None:
        """Read everything again."""
        if not self._student_id:
            return
        self._shown = shown = self._read()
        self._show_people(shown)
        words, zone = self._desk.words, self._desk.vault.zone
        self.consents.show_lines(
            [
                consent_rows.consent_line(
                    it,
                    words,
                    edit=self.change_consent,
                    revoke=self.revoke_consent,
                    show_paper=self.show_paper,
                )
                for it in shown.consents
            ],
            tr("Nobody has consented to anything yet. Without a consent only participants get it."),
        )
        self.disclosures.show_lines(
            [
                disclosure_rows.disclosure_line(it, words, it.at and it.at.astimezone(zone))
                for it in shown.disclosures
            ],
            tr("Nobody has asked for this file, and nobody got anything of it."),
        )

    def commands(self) -> list[QAction]:
        return self._commands

    def panes(self) -> list[QWidget]:
        return [self.form.people, self.form.records]

    def add_guardian(self) -> None:
        ask_for_guardian(self, self._desk, self._student_id)

    def add_staff(self) -> None:
        ask_for_staff(self, self._desk, self._student_id, self.people)

    def end(self, person: ParticipantRow) -> None:
        ask_for_end(self, self._desk, person)

    def new_consent(self) -> None:
        consent_rows.ask_for_consent(self, self._desk, self._student_id)

    def change_consent(self, row: ConsentRow) -> None:
        consent_rows.ask_for_consent(self, self._desk, self._student_id, row)

    def revoke_consent(self, row: ConsentRow) -> None:
        consent_rows.ask_for_revoking(self, self._desk, row)

    def show_paper(self, document_id: str) -> None:
        """Look at the scanned consent among the student's documents."""
        self._desk.go(Place("students", (self._student_id, "documents", document_id)))

    def enter_disclosure(self) -> None:
        disclosure_rows.ask_for_disclosure(self, self._desk, self._student_id)

    def give_copy(self) -> None:
        if self._give_copy is not None:
            self._give_copy(self, self._desk, self._student_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _read(self) -> Shown:
        desk, student_id = self._desk, self._student_id
        with desk.vault.reading(desk.account) as session:
            return Shown(
                people=participants(session, student_id),
                adults=adults(session, student_id),
                passes_on=rights_pass_on(session, student_id),
                consents=consents(session, student_id),
                disclosures=disclosures(session, student_id),
                school=office(session).school,
                today=session.today,
            )

    def _show_people(self, shown: Shown) -> None:
        now = [it for it in shown.people if it.to_on is None or it.to_on > shown.today]
        before = [it for it in shown.people if it not in now]
        may = sum(takes_part(it.from_on, it.to_on, shown.today) for it in now)
        self.form.people_facts.setText(
            tr("1 may open this file without a consent")
            if may == 1
            else tr("{count} may open this file without a consent", count=may)
        )
        here = {it.person_id for it in now}
        others = [it for it in shown.adults if it.person_id not in here]
        self._empty_cards()
        cards = [self._card(it, shown) for it in now] + [self._adult(it) for it in others]
        self.cards.addWidget(self._side_by_side(cards))
        gone = [it for it in before if it.person_id not in {one.person_id for one in others}]
        if gone:
            title = QLabel(tr("No longer taking part"))
            title.setProperty("role", "card")
            self.cards.addWidget(title)
            self.cards.addWidget(self._side_by_side([self._former(it) for it in gone]))

    def _empty_cards(self) -> None:
        while (item := self.cards.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    @staticmethod
    def _side_by_side(cards: Sequence[QWidget]) -> QWidget:
        holder = Columns(LEAST, steps=(4, 3, 2))
        holder.show_parts(cards)
        return holder

    def _card(self, person: ParticipantRow, shown: Shown) -> QWidget:
        adult = next((it for it in shown.adults if it.person_id == person.person_id), None)
        card = PersonCard(
            person,
            self._desk.words,
            adult=adult,
            school=shown.school,
            passes_on=shown.passes_on,
            today=shown.today,
        )
        acts: list[Act] = [(tr("&Name, address, telephones…"), lambda: self._ask_contact(person))]
        if adult is not None:
            acts.append((tr("&Relation and rights…"), lambda: self._ask_rights(adult)))
        acts += [
            (tr("&Takes part as…"), lambda: ask_for_participation(self, self._desk, person)),
            (tr("&History of this person"), lambda: self._go_history(person.person_id)),
            (tr("&End participation…"), lambda: self.end(person)),
        ]
        card.offer(acts)
        return card

    def _former(self, person: ParticipantRow) -> QWidget:
        card = PersonCard(
            person, self._desk.words, school=self._shown.school if self._shown else ""
        )
        card.offer(
            [
                (tr("&Takes part as…"), lambda: ask_for_participation(self, self._desk, person)),
                (tr("&History of this person"), lambda: self._go_history(person.person_id)),
            ]
        )
        return card

    def _adult(self, adult: AdultRow) -> QWidget:
        """A barred adult's menu has the court's order in it, and no way to reach them."""
        words = self._desk.words
        card = BarredCard(adult, words) if adult.is_barred else AdultCard(adult, words)
        rights = (tr("&Relation and rights…"), lambda: self._ask_rights(adult))
        if adult.is_barred:
            card.offer([rights])
            return card
        contact = (tr("&Name, address, telephones…"), lambda: self._ask_contact(adult))
        card.offer([contact, rights])
        return card

    def _ask_contact(self, of: ParticipantRow | AdultRow) -> None:
        ask_for_contact(self, self._desk, self._student_id, of.person_id, of.name)

    def _ask_rights(self, adult: AdultRow) -> None:
        ask_for_rights(self, self._desk, adult)

    def _go_history(self, person_id: str) -> None:
        self._desk.go(Place("students", (self._student_id, "history", f"person/{person_id}")))

    def _fold(self) -> None:
        """People beside records where there is room for both, else under each other."""
        columns, form = self.form.columns, self.form
        beside = self.width() >= px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if columns.direction() is not way or columns.stretch(0) != (PEOPLE if beside else 0):
            columns.setDirection(way)
            columns.setStretch(0, PEOPLE if beside else 0)
            columns.setStretch(1, RECORDS if beside else 1)
        form.people.setMaximumWidth(px(600) if beside else 16_777_215)

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
