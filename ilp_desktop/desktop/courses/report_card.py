"""What is asked of a report card, and its correction as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.courses.questions import Choices, choose_paper, chosen_in, read_credit
from ilp_desktop.desktop.dates import term_words
from ilp_desktop.desktop.forms.ui_mark_entry import Ui_MarkEntryForm
from ilp_desktop.desktop.forms.ui_report_card_entry import Ui_ReportCardEntryForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import course_entry, fields
from ilp_desktop.office.course_entry import NewMark
from ilp_desktop.office.file_rows import MarkRow, RegistrationRow, ReportCardRow, TermRow

if TYPE_CHECKING:
    from ilp_desktop.vault import OfficeSession


COURSE, COMMENT = 190, 130
"""The name of most courses has room in this, and the beginning of a comment."""


@dataclass(frozen=True)
class CorrectedMarks:
    """What became of the marks of a report card; whatever is not kept was taken out."""

    kept: dict[str, NewMark]
    added: tuple[NewMark, ...]


class MarkFields(QWidget):
    """One line of a report card: of a class, of a mark that is there, or empty."""

    def __init__(self, row: RegistrationRow | MarkRow | None, parent: QWidget):
        super().__init__(parent)
        self._row = row
        self.form = form = Ui_MarkEntryForm()
        form.setupUi(self)
        for field, words in (
            (form.course, tr("Course")),
            (form.mark, tr("Mark")),
            (form.credit, tr("Credits")),
            (form.comment, tr("Comment")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        form.course.setMinimumWidth(px(COURSE))
        form.comment.setMinimumWidth(px(COMMENT))
        room = form.mark.fontMetrics().horizontalAdvance(form.mark.placeholderText())
        form.mark.setMinimumWidth(room + px(30))
        if row is not None:
            form.course.show_value(row.course)
            form.credit.show_value("" if row.credit is None else f"{row.credit:g}")
        if isinstance(row, MarkRow):
            form.mark.show_value(row.mark)
            form.comment.show_value(row.comment)
        form.remove.setAccessibleName(tr("Take this mark out"))
        form.remove.setToolTip(tr("Take this mark out"))

    @property
    def mark_id(self) -> str:
        """The mark that stands here already; empty for a new one."""
        return self._row.id if isinstance(self._row, MarkRow) else ""

    def new(self) -> NewMark | None:
        form = self.form
        if not (form.course.value() and form.mark.value()):
            return None
        return NewMark(
            course=str(form.course.value()),
            mark=str(form.mark.value()),
            period=self._row.period if self._row else "",
            teacher=self._row.teacher if self._row else "",
            credit=read_credit(form.credit.value()),
            comment=str(form.comment.value()),
        )


def as_new(row: MarkRow) -> NewMark:
    """A mark that stands on a card, as it would be entered."""
    return NewMark(
        course=row.course,
        mark=row.mark,
        period=row.period,
        teacher=row.teacher,
        credit=row.credit,
        comment=row.comment,
    )


class ReportCardFields(QWidget):
    """A report card: its term, its day, its marks; the classes of the term stand there already."""

    def __init__(self, terms: Sequence[TermRow], papers: Choices, today: date):
        super().__init__()
        self._terms = {it.id: it for it in terms}
        self.form = form = Ui_ReportCardEntryForm()
        form.setupUi(self)
        self.marks: list[MarkFields] = []
        form.term.set_choices([(it.id, term_words(it.name)) for it in terms])
        missing = [it for it in terms if it.starts_on <= today and not it.report_cards]
        form.term.show_value((missing or list(terms))[-1].id)
        form.issued_on.show_value(today)
        choose_paper(form.document, form.open_paper, papers, None)
        form.put_aside.hide()
        form.term.edited.connect(self._show_classes)
        form.add_mark.clicked.connect(lambda: self._add(None).form.course.setFocus())
        self._show_classes()
        self.setFocusProxy(form.term)

    @property
    def term_id(self) -> str:
        return str(self.form.term.value())

    @property
    def document_id(self) -> str | None:
        return chosen_in(self.form.document)

    def show_card(self, term_id: str, card: ReportCardRow) -> None:
        """A card that was issued: its term and its day stay, its marks can be corrected."""
        form = self.form
        form.term.show_value(term_id)
        form.issued_on.show_value(card.issued_on)
        form.term.setEnabled(False)
        form.issued_on.setEnabled(False)
        form.document.show_value(card.document_id)
        form.open_paper.setVisible(card.document_id is not None)
        form.put_aside.show()
        self._clear()
        for row in card.marks:
            self._add(row)

    def corrected(self) -> CorrectedMarks:
        """What became of the marks; one that lost its course or its letter is taken out."""
        typed = [(it.mark_id, it.new()) for it in self.marks]
        return CorrectedMarks(
            kept={mark_id: new for mark_id, new in typed if mark_id and new is not None},
            added=tuple(new for mark_id, new in typed if not mark_id and new is not None),
        )

    def news(self) -> list[NewMark]:
        made = (line.new() for line in self.marks)
        return [mark for mark in made if mark is not None]

    def issued_on(self) -> date:
        day = self.form.issued_on.value()
        if not isinstance(day, date):
            raise OfficeError("Say on which day the report card was issued.")
        return day

    def _show_classes(self) -> None:
        """The classes of the term that is chosen, unless marks are typed already."""
        if any(line.form.mark.value() for line in self.marks):
            return
        self._clear()
        term = self._terms.get(self.term_id)
        for row in term.registrations if term else ():
            self._add(row)
        if not self.marks:
            self._add(None)

    def _clear(self) -> None:
        for line in list(self.marks):
            self._drop(line)

    def _drop(self, fields: MarkFields) -> None:
        self.marks.remove(fields)
        fields.hide()
        fields.deleteLater()

    def _add(self, row: RegistrationRow | MarkRow | None) -> MarkFields:
        line = MarkFields(row, self)
        line.form.remove.clicked.connect(lambda: self._drop(line))
        self.marks.append(line)
        self.form.marks.addWidget(line)
        return line


class Correction:
    """All that changes of one card, forth and back."""

    def __init__(self, card: ReportCardRow, paper: str | None, marks: CorrectedMarks):
        self._card, self._paper = card, paper
        self._before = {it.id: as_new(it) for it in card.marks}
        self._changed = {it: new for it, new in marks.kept.items() if new != self._before[it]}
        self._gone = [it for it in self._before if it not in marks.kept]
        self._to_add = marks.added
        self._added: list[str] = []

    @property
    def changes_something(self) -> bool:
        other_paper = self._paper != self._card.document_id
        return bool(self._changed or self._gone or self._to_add or other_paper)

    def forth(self, session: OfficeSession) -> None:
        for mark_id, new in self._changed.items():
            course_entry.change_mark(session, mark_id, new)
        for mark_id in self._gone:
            fields.put_aside(session, "mark", mark_id)
        if self._added:
            for mark_id in self._added:
                fields.bring_back(session, "mark", mark_id)
        else:
            self._added = [course_entry.add_mark(session, self._card.id, it) for it in self._to_add]
        self._give(session, self._paper)

    def back(self, session: OfficeSession) -> None:
        for mark_id in self._changed:
            course_entry.change_mark(session, mark_id, self._before[mark_id])
        for mark_id in self._gone:
            fields.bring_back(session, "mark", mark_id)
        for mark_id in self._added:
            fields.put_aside(session, "mark", mark_id)
        self._give(session, self._card.document_id)

    def _give(self, session: OfficeSession, paper: str | None) -> None:
        if self._paper != self._card.document_id:
            fields.change_field(session, "report_card", self._card.id, "document_id", paper)
