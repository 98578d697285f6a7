"""The first step: a file is chosen or dropped, the program says what it is, and one goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_import_choose import Ui_ImportChooseForm
from ilp_desktop.desktop.importing.asked import Asked
from ilp_desktop.desktop.importing.before import ImportsBefore
from ilp_desktop.desktop.importing.kinds import KINDS, WELCOME
from ilp_desktop.desktop.importing.line import WayLine
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.where import ask_for_files, ask_for_folder
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.desktop.widgets.rows import fill
from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.recognizing import Kind, Recognized
from ilp_desktop.office.school import office
from ilp_desktop.office.terms import open_terms
from ilp_desktop.policy.names import fold

EVERY_SCHOOL = "\0"
"""Stands for all schools of a set; no school is called so."""


class ChoosePage(QWidget):
    """``chosen`` tells a file that is to be recognized, ``asked`` what is to be read."""

    chosen = Signal(object)
    asked = Signal(object)
    changed = Signal()
    """Something of what is to be read was chosen otherwise."""

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._asked: Asked | None = None
        self._schools: tuple[str, ...] = ()
        self.form = form = Ui_ImportChooseForm()
        form.setupUi(self)
        self.before = ImportsBefore(desk, form, self)
        form.choose_file.clicked.connect(self.choose_file)
        form.choose_folder.clicked.connect(self.choose_folder)
        form.kind.edited.connect(self._kind_chosen)
        for field in (form.school, form.term, form.issued_on):
            field.edited.connect(self._changed)
        form.go_on.clicked.connect(self.go_on)
        fill(form.ways_rows, [WayLine(*way, parent=self) for way in WELCOME])
        self.setFocusProxy(form.choose_file)
        self.begin()

    def begin(self) -> None:
        """Nothing is chosen yet."""
        self._asked = None
        self.form.banner.be_silent()
        self._show_parts()

    def choose_file(self) -> None:
        """Let a file be chosen."""
        kinds = tr(
            "What comes in (*.zip *.csv *.tsv *.txt *.xlsx *.pdf *.ics);;All files (*)",
        )
        self.take_files(ask_for_files(self.window(), tr("Bring in a file"), kinds))

    def choose_folder(self) -> None:
        """Let a folder be chosen, as a roster or report cards lie in one."""
        folder = ask_for_folder(self.window(), tr("Bring in a folder"))
        self.take_files([folder] if folder else [])

    def take_files(self, paths: Sequence[Path]) -> None:
        """The first of them is looked at; several come in one after the other."""
        if paths:
            self.chosen.emit(paths[0])

    def show_file(self, path: Path, found: Recognized, asked: Asked | None = None) -> None:
        """Say what it is, and ask what else has to be known; ``asked`` is what was said before."""
        if asked is None:
            asked = Asked(path=path, kind=found.kind or Kind.STUDENTS)
        self._asked = asked
        self._schools = found.schools
        form = self.form
        form.banner.be_silent()
        form.file_name.setText(path.name)
        form.file_facts.setText(tr("in {folder}", folder=path.parent))
        form.kind.set_choices([(kind.value, tr(words)) for kind, words in KINDS.items()])
        form.kind.show_value(asked.kind.value)
        form.kind_hint.setText(
            tr("Found out from what is in it. Choose otherwise if it is not so.")
            if found.kind
            else tr("What it is could not be found out. Say it here.")
        )
        self._offer_schools(asked.school)
        self._offer_terms(asked)
        self._show_parts()
        form.go_on.setFocus()

    def refuse(self, refusal: OfficeError) -> None:
        """Say why an import cannot be taken back."""
        self.form.banner.say(tr("It was not taken back"), more=reason(refusal), tone="warn")

    def refuse_file(self, path: Path, refusal: OfficeError) -> None:
        """Say beside the file why it cannot come in."""
        title = tr("“{name}” cannot come in", name=path.name)
        self.form.banner.say(title, more=reason(refusal), tone="bad")

    def current(self) -> Asked | None:
        """What is to be read, as it is chosen now."""
        if self._asked is None:
            return None
        form = self.form
        asked = self._asked.as_kind(Kind(str(form.kind.value())))
        if asked.kind is Kind.ROSTER and len(self._schools) > 1:
            school = form.school.value()
            asked = replace(asked, school=None if school in (None, EVERY_SCHOOL) else str(school))
        if asked.kind is Kind.REPORT_CARDS:
            asked = replace(asked, term_id=str(form.term.value() or ""))
        return asked

    def go_on(self) -> None:
        """Read it; what has to be known first is said beside its field."""
        form, asked = self.form, self.current()
        if asked is None:
            return
        misses_school = self._asks_for_school(asked) and form.school.value() is None
        misses_term = asked.kind is Kind.REPORT_CARDS and not asked.term_id
        note_beside(form.school).say(tr("Choose the school.") if misses_school else "")
        note_beside(form.term).say(tr("Choose the term.") if misses_term else "")
        if misses_school or misses_term:
            (form.school if misses_school else form.term).setFocus()
            return
        if asked.kind is Kind.REPORT_CARDS:
            try:
                asked = replace(asked, issued_on=form.issued_on.value())  # type: ignore[arg-type]
            except OfficeError as refusal:
                note_beside(form.issued_on).say(reason(refusal))
                form.issued_on.setFocus()
                return
        self._asked = asked
        self.asked.emit(asked)

    def _asks_for_school(self, asked: Asked) -> bool:
        return asked.kind is Kind.ROSTER and len(self._schools) > 1

    def _kind_chosen(self) -> None:
        self._show_parts()
        self._changed()

    def _changed(self) -> None:
        for field in (self.form.school, self.form.term, self.form.issued_on):
            note_beside(field).say("")
        self.changed.emit()

    def _offer_schools(self, chosen: str | None) -> None:
        """The office's own school is chosen at first, where it is among them."""
        choices: list[tuple[str | None, str]] = [(None, tr("Choose the school"))]
        choices += [(name, name) for name in self._schools]
        choices.append((EVERY_SCHOOL, tr("All {count} schools", count=len(self._schools))))
        self.form.school.set_choices(choices)
        with self._desk.vault.reading(self._desk.account) as session:
            own = fold(office(session).school)
        ours = next((name for name in self._schools if fold(name) == own), None)
        self.form.school.show_value(chosen or ours)

    def _offer_terms(self, asked: Asked) -> None:
        with self._desk.vault.reading(self._desk.account) as session:
            begun = [term for term in open_terms(session) if term.has_begun]
        choices: list[tuple[str | None, str]] = [(term.id, term.name) for term in begun]
        self.form.term.set_choices(choices or [(None, tr("No term has begun"))])
        if asked.term_id:
            self.form.term.show_value(asked.term_id)
        self.form.issued_on.show_value(asked.issued_on)

    def _show_parts(self) -> None:
        """What is asked depends on what it is."""
        form, asked = self.form, self.current()
        form.chosen.setVisible(asked is not None)
        form.ways.setVisible(asked is None)
        self.before.be_shown(asked is None)
        form.school_box.setVisible(asked is not None and self._asks_for_school(asked))
        are_cards = asked is not None and asked.kind is Kind.REPORT_CARDS
        form.cards.setVisible(are_cards)
        form.cards_hint.setVisible(are_cards)
