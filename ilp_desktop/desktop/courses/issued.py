"""Entering and correcting what the school has issued: report cards and test scores."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.acts import Acts
from ilp_desktop.desktop.courses.questions import ScoreFields, ask
from ilp_desktop.desktop.courses.report_card import Correction, ReportCardFields
from ilp_desktop.desktop.courses.shown import Shown
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.widgets import Button
from ilp_desktop.office import course_entry
from ilp_desktop.office.file_rows import ReportCardRow, ScoreRow


class IssuedEntering(QObject):
    """Asks for it and keeps it, and leads to the paper itself."""

    def __init__(self, desk: Desk, page: QWidget):
        super().__init__(page)
        self._desk = desk
        self._acts = Acts(desk)
        self._page = page
        self.dialog: Dialog | None = None

    @property
    def shown(self) -> Shown:
        shown: Shown = self._page.shown  # type: ignore[attr-defined]
        return shown

    def open_copy(self, term_id: str) -> None:
        """Go to the school's own paper of a term's registration, among the documents."""
        shown = self.shown
        term = next(it for it in shown.terms if it.id == term_id)
        papers = (row.document_id for row in term.registrations if row.document_id)
        self._desk.go(Place("students", (shown.student.id, "documents", next(papers, ""))))

    def add_card(self) -> None:
        """Ask for a report card with its marks."""
        shown = self.shown
        if not shown.terms:
            self._desk.say(tr("This year has no terms yet."))
            return
        student_id = shown.student.id
        form = ReportCardFields(shown.terms, self._papers, shown.today)
        self.dialog = ask(
            self._page,
            self._desk,
            form,
            tr("Add a report card"),
            tr("Add"),
            lambda: self._acts.add(
                tr("Add report card"),
                "report_card",
                lambda it: course_entry.add_report_card(
                    it, student_id, form.term_id, form.issued_on(), form.news(), form.document_id
                ),
            ),
            more=tr("The marks of the classes that the student is registered for."),
        )

    def open_card(self, term_id: str, card: ReportCardRow) -> None:
        """Correct what was typed of a report card, give it its paper, or take it out."""
        form = ReportCardFields(self.shown.terms, self._papers, self.shown.today)
        form.show_card(term_id, card)
        dialog = ask(
            self._page,
            self._desk,
            form,
            tr("Report card"),
            tr("Keep"),
            lambda: self._correct_card(Correction(card, form.document_id, form.corrected())),
        )
        self._offer_out(
            dialog, form.form.put_aside, tr("Put aside: Report card"), "report_card", card.id
        )
        self._offer_paper(dialog, form.form.open_paper, card.document_id)

    def open_score(self, row: ScoreRow) -> None:
        """Correct a score, or take it out."""
        form = ScoreFields(self.shown.today)
        form.show_score(row)
        before = form.new()

        def change() -> None:
            new = form.new()
            self._acts.change(
                tr("Correct test score"),
                lambda it: course_entry.change_score(it, row.id, new),
                lambda it: course_entry.change_score(it, row.id, before),
            )

        dialog = ask(self._page, self._desk, form, row.test, tr("Keep"), change)
        self._offer_out(dialog, form.form.put_aside, tr("Put aside: Test score"), "score", row.id)

    def add_score(self) -> None:
        student_id = self.shown.student.id
        form = ScoreFields(self.shown.today)
        self.dialog = ask(
            self._page,
            self._desk,
            form,
            tr("Add a test score"),
            tr("Add"),
            lambda: self._acts.add(
                tr("Add test score"),
                "score",
                lambda it: course_entry.add_score(it, student_id, form.new()),
            ),
            place=f"courses/score/{student_id}",
        )

    def _correct_card(self, correction: Correction) -> None:
        if correction.changes_something:
            self._acts.change(tr("Correct report card"), correction.forth, correction.back)

    @property
    def _papers(self) -> list[tuple[str | None, str]]:
        return [(it.id, it.title) for it in self.shown.papers]

    def _offer_out(
        self, dialog: Dialog, button: Button, title: str, kind: str, record_id: str
    ) -> None:
        """The dialog's own way to take out what it is about."""
        button.clicked.connect(dialog.reject)
        button.clicked.connect(lambda: self._acts.put_aside(title, kind, [record_id]))
        self.dialog = dialog

    def _offer_paper(self, dialog: Dialog, button: Button, document_id: str | None) -> None:
        """Leads from the dialog to the paper among the student's documents."""
        place = Place("students", (self.shown.student.id, "documents", document_id or ""))
        button.clicked.connect(dialog.reject)
        button.clicked.connect(lambda: self._desk.go(place))
