"""The record of disclosures: who asked or got what, when, why, on what basis (34 CFR 99.32)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.choices import member_choices
from ilp_desktop.desktop.dates import clock_words, day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_disclosure import Ui_DisclosureForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.steps import change
from ilp_desktop.desktop.widgets.record_table import Cell, Line
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import DisclosureRow
from ilp_desktop.office.privacy import NewDisclosure, log_disclosure
from ilp_desktop.policy.privacy import DisclosureKind
from ilp_desktop.words import Words

ENTER = mark("Enter in the record of disclosures")
SHARES = (21, 26, 25, 26, 23)
SAID = (
    *(mark("Participant"), mark("The student"), mark("No consent"), mark("Consent not in force")),
    *(mark("Consent covers other records"), mark("Barred by a court")),
    *(mark("The whole ILP file"), mark("Nothing given")),
)
"""What the program itself writes into the record, as the office keeps it."""
CHIPS = {
    DisclosureKind.REFUSED: "bad",
    DisclosureKind.EMERGENCY: "warn",
    DisclosureKind.REQUEST: "accent",
}


def headings() -> Sequence[str]:
    return tr("When"), tr("To whom"), tr("Why"), tr("What"), tr("Basis")


def disclosure_line(row: DisclosureRow, words: Words, at: datetime | None) -> Line:
    """An entry as a row of the table; ``at`` is its moment at the school."""
    passed_on = tr("passed on to {name}", name=row.further_parties) if row.further_parties else ""
    basis = Cell(tr(row.basis) if row.basis else words.label(row.kind))
    if row.kind in CHIPS:
        basis = Cell(words.label(row.kind), tr(row.basis), tone=CHIPS[row.kind], is_chip=True)
    return Line(
        tr("the entry of {day}, {name}", day=day_words(row.on), name=row.party),
        (
            Cell(day_words(row.on), clock_words(at) if at else ""),
            Cell(row.party, passed_on),
            Cell(row.interest),
            Cell(tr(row.records), tr(row.way)),
            basis,
        ),
    )


class DisclosureFields(QWidget):
    """What 34 CFR 99.32 asks to be kept."""

    def __init__(self, words: Words, now: datetime):
        super().__init__()
        self._zone = now.tzinfo
        self.form = form = Ui_DisclosureForm()
        form.setupUi(self)
        form.kind.set_choices(member_choices(DisclosureKind, words))
        form.kind.show_value(DisclosureKind.DISCLOSURE.name)
        form.day.show_value(now.date())
        form.clock.show_value(now.time().replace(second=0, microsecond=0))
        form.required.show_value(True)
        form.kind.edited.connect(self._ask_for_threat)
        self.setFocusProxy(form.kind)

    def disclosure(self) -> NewDisclosure:
        form = self.form
        day, clock = form.day.value(), form.clock.time()
        if not isinstance(day, date) or clock is None:
            raise OfficeError("Give the day and the time.")
        return NewDisclosure(
            kind=DisclosureKind[str(form.kind.value())],
            party=str(form.party.value()),
            interest=str(form.interest.value()),
            records=str(form.records.value()),
            way=str(form.way.value()),
            basis=str(form.basis.value()),
            further_parties=str(form.further_parties.value()),
            required=bool(form.required.value()),
            at=datetime.combine(day, clock, self._zone),
        )

    def _ask_for_threat(self) -> None:
        """In an emergency the threat itself is named (34 CFR 99.32(a)(5))."""
        emergency = self.form.kind.value() == DisclosureKind.EMERGENCY.name
        self.form.interest_label.setText(tr("Wh&y: the threat") if emergency else tr("Wh&y"))


def ask_for_disclosure(parent: QWidget, desk: Desk, student_id: str) -> Dialog:
    """Ask for a request, a disclosure, a refusal, or what was told in an emergency."""
    fields = DisclosureFields(desk.words, desk.clock().astimezone(desk.vault.zone))
    dialog = Dialog(
        parent,
        tr("Enter in the record of disclosures"),
        tr("For what was asked or told outside this program. A copy enters itself."),
        answer=tr("Enter"),
        fields=fields,
        width=620,
        scrolls=True,
    )
    dialog.keep_drafts(desk, f"disclosure/{student_id}")

    def enter() -> None:
        new = fields.disclosure()
        change(desk, ENTER, lambda it: log_disclosure(it, student_id, new))

    dialog.ask(enter)
    return dialog
