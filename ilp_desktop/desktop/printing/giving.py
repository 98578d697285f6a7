"""Giving a copy of a file: to whom, why, which way; a look at it; then the entry (C.11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import EDGE, Dialog
from ilp_desktop.desktop.forms.ui_give_copy import Ui_GiveCopyForm
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.print_options import LANGUAGES, WAYS
from ilp_desktop.desktop.printing.letters import warn_of_letters
from ilp_desktop.desktop.printing.saving import save_print, say_saved
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.where import ask_where_to_save
from ilp_desktop.desktop.widgets import Banner, Button, EmptyPlace, Tick, WrapLabel
from ilp_desktop.desktop.widgets.sheets import Sheets
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.copies import (
    Asked,
    MayNotHaveIt,
    basis_of,
    known_parties,
    note_copy,
    note_refusal,
    part_name,
    parts_to_give,
)
from ilp_desktop.office.file_rows import IlpFile, Part
from ilp_desktop.office.participants import participants
from ilp_desktop.policy.journal import Visibility
from ilp_desktop.words import Words

GIVE = mark("Give a copy of the file")
REFUSE = mark("Refuse a copy of the file")
WIDE, HIGH = 860, 760


@dataclass(frozen=True)
class Copy:
    """A copy that is made and not yet given."""

    pdf: bytes
    number: str
    basis: str
    for_staff: int
    """Journal entries in it that are written for the school's staff."""
    letters: tuple[str, ...]
    """Those in it that no font has."""


class CopyFields(QWidget):
    """To whom, what of the file, why, and which way."""

    def __init__(
        self,
        words: Words,
        parties: Sequence[str],
        parts: Sequence[tuple[Part, str]],
        spoken: Mapping[str, str],
    ):
        super().__init__()
        self._spoken = spoken
        """The language of those of whom it is known, by name."""
        self._own = words.language
        self.form = form = Ui_GiveCopyForm()
        form.setupUi(self)
        form.who.set_choices([(name, name) for name in parties] + [(None, tr("Somebody else …"))])
        form.what.set_choices(
            [(f"{part.value} {year}", part_name(words, part, year)) for part, year in parts]
        )
        form.language.set_choices([(tag, tr(name)) for tag, name in LANGUAGES])
        form.way.set_choices([(way, tr(way)) for way in WAYS])
        form.who.edited.connect(self._ask_name)
        self._ask_name()
        self.setFocusProxy(form.who)

    def asked(self) -> Asked:
        form = self.form
        named = form.who.value()
        part, _, year = str(form.what.value()).partition(" ")
        return Asked(
            party=str(form.party.value() if named is None else named),
            interest=str(form.interest.value()),
            way=str(form.way.value()),
            part=Part(part),
            year=year,
        )

    @property
    def language(self) -> str:
        """In which language the copy is printed."""
        return str(self.form.language.value() or self._own)

    def _ask_name(self) -> None:
        who = self.form.who.value()
        self.form.party_box.setVisible(who is None)
        spoken = self._spoken.get(str(who), self._own)
        self.form.language.show_value(spoken if spoken in dict(LANGUAGES) else self._own)


def give_copy(parent: QWidget, desk: Desk, student_id: str) -> Dialog:
    """Ask to whom a copy goes; whoever may not have it is refused in words, or by an entry."""
    with desk.vault.reading(desk.account) as session:
        parties = known_parties(session, student_id)
        spoken = {it.name: it.language for it in participants(session, student_id)}
        fields = CopyFields(desk.words, parties, parts_to_give(session, student_id), spoken)
    dialog = Dialog(
        parent,
        tr("Give a copy of this file"),
        tr(
            "Participants may have one. Anyone else needs the consent of student and parent to "
            "the whole file, or one that names the part. Hidden addresses and entries kept to "
            "oneself are left out."
        ),
        answer=tr("Preview"),
        fields=fields,
        scrolls=True,
    )
    refuse = Button(tr("Enter as refused"), dialog, role="bad")
    refuse.hide()
    dialog.row.insertWidget(0, refuse)

    def preview() -> None:
        refuse.hide()
        asked = fields.asked()
        try:
            with desk.vault.reading(desk.account) as session:
                basis_of(session, student_id, asked)
        except MayNotHaveIt:
            refuse.show()
            raise
        CopyPreview(parent.window(), desk, student_id, asked, fields.language).open()

    def enter() -> None:
        asked = fields.asked()
        with desk.vault.changing(desk.account, REFUSE) as session:
            note_refusal(session, student_id, asked)
        desk.say(tr("Entered as refused: {name}", name=asked.party), good=True)
        dialog.reject()

    refuse.clicked.connect(enter)
    dialog.ask(preview)
    return dialog


class CopyPreview(QDialog):
    """The copy as it will be given. Saving or printing it enters it in the record."""

    def __init__(self, parent: QWidget, desk: Desk, student_id: str, asked: Asked, language: str):
        super().__init__(parent)
        self._language = language
        self._desk = desk
        self._student_id = student_id
        self._asked = asked
        self.copy: Copy | None = None
        self.setWindowTitle(tr("Copy for {name}", name=asked.party))
        self.title, self.facts = WrapLabel(self), WrapLabel(self)
        self.title.setText(tr("Copy for {name}", name=asked.party))
        self.title.setProperty("role", "pane")
        self.facts.setProperty("role", "meta")
        self.banner = Banner(self)
        self.sheets = Sheets(desk.theme, self)
        self.waiting = EmptyPlace(self)
        self.waiting.say(tr("The file is being typeset …"), glyph="printer")
        self.encrypt = Tick(self)
        self.encrypt.setText(tr("&Encrypt when saving"))
        self.encrypt.setToolTip(tr("The file then opens with a passphrase that is shown once"))
        self.leave = Button(tr("Cancel"), self)
        self.save = Button(tr("&Save as a file…"), self, glyph="download")
        self.print_paper = Button(tr("&Print…"), self, glyph="printer", role="primary")
        self._lay_out()
        self.leave.clicked.connect(self.reject)
        self.save.clicked.connect(self.save_copy)
        self.print_paper.clicked.connect(self.print_copy)
        self.finished.connect(self._put_away)
        self._task = desk.tasks.run(
            self, self._make, self._show, self._refuse, words=tr("Typesetting the copy")
        )
        self._task.stopped.connect(self.reject)

    def save_copy(self) -> None:
        """Ask where, write the whole copy there, and enter it."""
        if self.copy is None:
            return
        called = tr("ILP file {number}", number=self.copy.number)
        chosen = ask_where_to_save(self, tr("Save the copy"), f"{called}.pdf")
        if chosen is not None:
            self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        """Write it there, sealed if that was chosen, and enter it, beside the window."""
        if self.copy is None:
            return
        pdf, seals = self.copy.pdf, self.encrypt.isChecked()
        self._task = self._desk.tasks.run(
            self,
            lambda task: self._saved(task, path, pdf, seals=seals),
            lambda passphrase: self._tell_saved(path, passphrase),
            lambda refusal: self.banner.say(reason(refusal), tone="bad"),
        )

    def _saved(self, task: Task, path: Path, pdf: bytes, *, seals: bool) -> str:
        """Written and entered; if it is not entered, or nobody waits for it any more, it goes."""
        passphrase = save_print(path, pdf, seals=seals)
        is_entered = False
        try:
            task.step(1, 1)
            self.enter()
            is_entered = True
        finally:
            if not is_entered:
                path.unlink(missing_ok=True)  # no copy without its entry
        return passphrase

    def _tell_saved(self, path: Path, passphrase: str) -> None:
        self._tell_entered()
        if passphrase:
            self._show_passphrase(path, passphrase)
        else:
            self.accept()

    def _show_passphrase(self, path: Path, passphrase: str) -> None:
        """The copy is given and entered; its passphrase stays to be read until one is done."""
        for part in (self.encrypt, self.save, self.print_paper):
            part.hide()
        self.leave.setText(tr("Done"))
        self.leave.clicked.disconnect()
        self.leave.clicked.connect(self.accept)
        self.leave.setFocus()
        say_saved(self.banner, path, passphrase)

    def print_copy(self) -> None:
        """Ask for a printer, print there, and enter it; nothing that may not be given any more."""
        from ilp_desktop.desktop.paper import print_on_paper

        if self.copy is None:
            return
        desk = self._desk
        called = tr("ILP file {number}", number=self.copy.number)
        try:
            with desk.vault.reading(desk.account) as session:
                basis_of(session, self._student_id, self._asked)  # paper is not taken back
            if print_on_paper(self.copy.pdf, called, self, desk.outside, is_whole=True):
                self.enter()
                self._tell_entered()
                self.accept()
        except OfficeError as refusal:
            self.banner.say(reason(refusal), tone="bad")

    def enter(self) -> None:
        """The copy is made: it stands in the record of disclosures from now on.

        Raises:
            OfficeError: something stands against it by now.
        """
        desk = self._desk
        with desk.vault.changing(desk.account, GIVE) as session:
            note_copy(session, self._student_id, self._asked)

    def _tell_entered(self) -> None:
        said = tr("The copy for {name} stands in the record of disclosures", name=self._asked.party)
        self._desk.say(said, good=True)

    def _make(self, task: Task) -> Copy:
        """Read with a session of its own, close it, then typeset."""
        from ilp_desktop.office.copies import copy_for
        from ilp_desktop.printing.parts import print_part
        from ilp_desktop.printing.typeset.following import Follower
        from ilp_desktop.words import words

        desk = self._desk
        with desk.vault.reading(desk.account) as session:
            file, basis = copy_for(session, self._student_id, self._asked)
        follower = Follower(task.step)
        pdf = print_part(
            file,
            self._asked.part,
            made_at=desk.clock(),
            words=words(self._language),
            year=self._asked.year,
            follower=follower,
        )
        for_staff = _for_staff(file, self._asked)
        return Copy(pdf, file.student.number, basis.words, for_staff, follower.letters)

    def _show(self, copy: Copy) -> None:
        self.copy = copy
        facts = [
            tr("Basis: {basis}.", basis=tr(copy.basis)),
            tr("Hidden addresses and entries kept to oneself are left out."),
        ]
        if copy.for_staff:
            facts.append(
                tr("{count} journal entries were written for school staff.", count=copy.for_staff)
            )
        self.facts.setText(" ".join(facts))
        warn_of_letters(self.banner, copy.letters)
        self.waiting.hide()
        self.sheets.show()
        self.sheets.show_print(copy.pdf)
        for button in (self.save, self.print_paper):
            button.setEnabled(True)
        self.print_paper.setFocus()

    def _refuse(self, refusal: OfficeError) -> None:
        self.waiting.say(tr("The copy could not be made"), reason(refusal), glyph="triangle-alert")

    def _put_away(self) -> None:
        """Forget the copy: it stands nowhere but where it was given."""
        self._task.cancel()
        self.copy = None
        self.sheets.forget()
        self.deleteLater()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.encrypt)
        row.addStretch(1)
        for button in (self.leave, self.save, self.print_paper):
            row.addWidget(button)
        for button in (self.save, self.print_paper):
            button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for part in (self.title, self.facts, self.banner, self.sheets, self.waiting):
            column.addWidget(part, 1 if part in (self.sheets, self.waiting) else 0)
        column.addLayout(row)
        self.sheets.hide()
        room = self.screen().availableSize()
        self.resize(min(px(WIDE), room.width() - EDGE), min(px(HIGH), room.height() - EDGE))


def _for_staff(file: IlpFile, asked: Asked) -> int:
    """How many entries for the school's staff stand in what is given."""
    years = [year for year in file.years if asked.part is Part.FILE or year.name == asked.year]
    if asked.part not in (Part.FILE, Part.YEAR):
        return 0
    entries = [entry for year in years for entry in year.journal]
    return sum(entry.visibility is Visibility.SCHOOL_STAFF for entry in entries)
