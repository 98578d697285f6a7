"""Consents: which records, to whom, for what, who has signed, and whether they hold (C.11.a)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.choices import language_choices, member_choices
from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_consent import Ui_ConsentForm
from ilp_desktop.desktop.forms.ui_revoke_consent import Ui_RevokeConsentForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.participants.asking import as_day
from ilp_desktop.desktop.steps import change
from ilp_desktop.desktop.widgets.record_table import Cell, Line
from ilp_desktop.office.file_rows import ConsentRow
from ilp_desktop.office.guardians import AdultRow, adults
from ilp_desktop.office.privacy import (
    ConsentPaper,
    NewConsent,
    change_consent,
    consent_papers,
    enter_consent,
    revoke_consent,
)
from ilp_desktop.policy.people import Rights
from ilp_desktop.policy.privacy import ConsentStanding, ConsentWay
from ilp_desktop.words import Words

ENTER = mark("Enter a consent")
CHANGE = mark("Change a consent")
REVOKE = mark("Take back a consent")
SHARES = (25, 25, 24, 25, 24)
TONES = {
    ConsentStanding.IN_FORCE: "ok",
    ConsentStanding.NOT_IN_FORCE: "warn",
    ConsentStanding.ENDED: "muted",
    ConsentStanding.REVOKED: "bad",
}
PLAIN = ("whole_file", "records", "recipient", "purpose", "student_signed_on", "parent_id",
         "parent_signed_on", "ends_on", "language", "document_id")  # fmt: skip


def headings() -> Sequence[str]:
    return (
        tr("Student signed"),
        tr("Parent signed"),
        tr("Records"),
        tr("To whom, what for"),
        tr("Valid until"),
    )


def consent_line(
    row: ConsentRow,
    words: Words,
    *,
    edit: Callable[[ConsentRow], object],
    revoke: Callable[[ConsentRow], object],
    show_paper: Callable[[str], object],
) -> Line:
    """A consent as a row of the table."""
    standing = words.label(row.standing)
    acts = [(tr("&Change or sign…"), lambda: edit(row))]
    if row.standing in (ConsentStanding.IN_FORCE, ConsentStanding.NOT_IN_FORCE):
        acts.append((tr("&Taken back…"), lambda: revoke(row)))
    if row.document_id is not None:
        paper_id = row.document_id
        acts.append((tr("Show the &paper"), lambda: show_paper(paper_id)))
    until = day_words(row.ends_on) if row.ends_on else tr("no end")
    if row.standing is ConsentStanding.REVOKED and row.revoked_on:
        until = day_words(row.revoked_on)
    paper = tr("paper in Documents") if row.document_id else ""
    return Line(
        tr("the consent for {name}, {standing}", name=row.recipient, standing=standing),
        (
            _signature(row.student_signed_on, words.label(row.student_way)),
            _signature(row.parent_signed_on, row.parent),
            Cell(tr("The whole file") if row.whole_file else row.records, paper),
            Cell(row.recipient, row.purpose),
            Cell(until, standing, second_tone=TONES[row.standing]),
        ),
        acts,
    )


def _signature(on: date | None, how: str) -> Cell:
    if on is None:
        return Cell(tr("Not yet"), how, glyph="clock", tone="warn")
    return Cell(day_words(on), how, glyph="circle-check", tone="ok")


class ConsentFields(QWidget):
    """What makes a consent one (34 CFR 99.30)."""

    def __init__(self, words: Words, signers: Sequence[AdultRow], papers: Sequence[ConsentPaper]):
        super().__init__()
        self.form = form = Ui_ConsentForm()
        form.setupUi(self)
        for way in (form.student_way, form.parent_way):
            way.set_choices(member_choices(ConsentWay, words))
        named = [(it.person_id, it.name) for it in signers]
        form.parent_id.set_choices([(None, tr("Choose …")), *named])
        if len(named) == 1:
            form.parent_id.show_value(named[0][0])
        form.language.set_choices(language_choices(words))
        form.language.show_value("en")
        listed = [(it.id, tr("{title}, {day}", title=it.title, day=day_words(it.dated_on)))
                  for it in papers]  # fmt: skip
        form.document_id.set_choices([(None, tr("None yet")), *listed])
        form.whole_file.edited.connect(self._show_records)
        self.setFocusProxy(form.records)

    def show_consent(self, row: ConsentRow) -> None:
        form = self.form
        if row.parent_id and form.parent_id.findData(row.parent_id) < 0:
            form.parent_id.addItem(row.parent, row.parent_id)  # who signed when they could
        for name in PLAIN:
            getattr(form, name).show_value(getattr(row, name))
        form.student_way.show_value(row.student_way.name)
        form.parent_way.show_value(row.parent_way.name)
        self._show_records()

    def consent(self) -> NewConsent:
        form = self.form
        return NewConsent(
            records=str(form.records.value()),
            whole_file=bool(form.whole_file.value()),
            purpose=str(form.purpose.value()),
            recipient=str(form.recipient.value()),
            student_signed_on=as_day(form.student_signed_on.value()),
            student_way=ConsentWay[str(form.student_way.value())],
            parent_id=_id(form.parent_id.value()),
            parent_signed_on=as_day(form.parent_signed_on.value()),
            parent_way=ConsentWay[str(form.parent_way.value())],
            ends_on=as_day(form.ends_on.value()),
            language=str(form.language.value()),
            document_id=_id(form.document_id.value()),
        )

    def _show_records(self) -> None:
        self.form.records_box.setEnabled(not self.form.whole_file.value())


def _id(value: object) -> str | None:
    return str(value) if value else None


def ask_for_consent(
    parent: QWidget, desk: Desk, student_id: str, row: ConsentRow | None = None
) -> Dialog:
    """Ask for a new consent, or for what has changed of one."""
    with desk.vault.reading(desk.account) as session:
        signers = [
            it
            for it in adults(session, student_id)
            if it.guardianship.rights is Rights.HOLDS_RIGHTS
        ]
        papers = consent_papers(session, student_id)
    fields = ConsentFields(desk.words, signers, papers)
    if row is not None:
        fields.show_consent(row)
    dialog = Dialog(
        parent,
        tr("Change a consent") if row else tr("New consent"),
        tr(
            "Student and parent both sign; from 18 on the student’s own is enough. Where a "
            "signature is still missing, leave its day empty."
        ),
        answer=tr("Keep") if row else tr("Enter consent"),
        fields=fields,
        width=620,
        scrolls=True,
    )
    dialog.keep_drafts(desk, f"consent/{row.id if row else student_id}")

    def keep() -> None:
        new = fields.consent()
        if row is None:
            change(desk, ENTER, lambda it: enter_consent(it, student_id, new))
        else:
            change(desk, CHANGE, lambda it: change_consent(it, row.id, new))

    dialog.ask(keep)
    return dialog


class RevokeFields(QWidget):
    """The day on which a consent was taken back."""

    def __init__(self, today: date):
        super().__init__()
        self.form = Ui_RevokeConsentForm()
        self.form.setupUi(self)
        self.form.on.show_value(today)
        self.setFocusProxy(self.form.on)


def ask_for_revoking(parent: QWidget, desk: Desk, row: ConsentRow) -> Dialog:
    """Ask when a consent was taken back."""
    fields = RevokeFields(desk.today)
    dialog = Dialog(
        parent,
        tr("Consent taken back"),
        tr("From that day on {name} gets nothing more by this consent.", name=row.recipient),
        answer=tr("Keep"),
        fields=fields,
        scrolls=True,
    )

    def keep() -> None:
        on = as_day(fields.form.on.value()) or desk.today
        change(desk, REVOKE, lambda it: revoke_consent(it, row.id, on))

    dialog.ask(keep)
    return dialog
