"""Adding papers to a student's file: chosen or dropped, looked at beside the window, named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.acts import Acts
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_new_document import Ui_NewDocumentForm
from ilp_desktop.desktop.language import reason, told, tr
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.where import ask_for_files
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.documents import NewDocument, add_document, same_document
from ilp_desktop.policy.documents import KEPT_ONLY, WORD, DocumentKind

if TYPE_CHECKING:
    from ilp_desktop.exchange.documents import Paper

MOST_AT_ONCE = 40


@dataclass(frozen=True)
class Looked:
    """What came of a look at some files: those that can be added, and why others cannot."""

    papers: tuple[Paper, ...]
    refusals: tuple[tuple[str, OfficeError], ...]
    """By the file's name."""
    doubles: tuple[str, ...]
    """Titles under which the same papers stand in the file already; "" where none does."""


class PaperForm(QFrame):
    """One paper that is about to be added: what it is called, what it is, of which day."""

    def __init__(self, desk: Desk, paper: Paper, double: str, parent: QWidget):
        super().__init__(parent)
        self.paper = paper
        self.is_left_out = False
        self.form = form = Ui_NewDocumentForm()
        form.setupUi(self)
        self.setProperty("role", "row")
        form.name.setText(paper.name)
        form.facts.setText(_extent(paper))
        notes = [told(note) for note in paper.notes]
        if double:
            notes.append(tr("The same paper is in the file already: “{title}”.", title=double))
        form.note.setText(" ".join(notes))
        form.note.setVisible(bool(notes))
        form.kind.set_choices([(it.name, desk.words.label(it)) for it in DocumentKind])
        form.title.show_value(paper.title)
        form.kind.show_value(paper.kind.name)
        form.dated_on.show_value(paper.dated_on)
        form.leave_out.setAccessibleName(tr("Leave out {name}", name=paper.name))
        form.leave_out.setToolTip(tr("Leave out"))
        form.leave_out.clicked.connect(self.leave_out)
        self.setFocusProxy(form.title)

    def leave_out(self) -> None:
        self.is_left_out = True
        self.hide()

    def new(self, school_year_id: str) -> NewDocument:
        """What is to be added; a refusal stands beside its field."""
        form = self.form
        note_beside(form.title).say("")
        note_beside(form.dated_on).say("")
        if not form.title.value():
            note_beside(form.title).say(tr("What is this paper called?"))
            form.title.setFocus()
            raise OfficeError("Give each document a title.")
        try:
            dated_on = form.dated_on.value()
        except OfficeError as refusal:
            note_beside(form.dated_on).say(reason(refusal))
            raise
        return NewDocument(
            title=str(form.title.value()),
            kind=DocumentKind[str(form.kind.value())],
            dated_on=dated_on if isinstance(dated_on, date) else self.paper.dated_on,
            school_year_id=school_year_id,
            content=self.paper.content,
            prepared=self.paper.prepared,
            media_type=self.paper.media_type,
            pages=self.paper.pages,
        )


class Papers(QObject):
    """Asks for papers of one file after the other; ``added`` tells the ids of what came in."""

    added = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self.dialog: Dialog | None = None

    def choose(self, student_id: str, year_id: str) -> None:
        """Let files be chosen."""
        kinds = tr("Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.docx *.xlsx);;All files (*)")
        chosen = ask_for_files(self._parent.window(), tr("Add documents"), kinds)
        if chosen:
            self.look_at(student_id, year_id, chosen)

    def look_at(self, student_id: str, year_id: str, paths: Sequence[Path]) -> None:
        """Look at these files beside the window, then ask what they are."""
        desk = self._desk
        today = desk.today

        def look(task: Task) -> Looked:
            from ilp_desktop.exchange.documents import look_at

            papers: list[Paper] = []
            refusals: list[tuple[str, OfficeError]] = []
            wanted = paths[:MOST_AT_ONCE]
            for number, looked in enumerate(look_at(wanted, today), 1):
                if isinstance(looked, OfficeError):
                    refusals.append((wanted[number - 1].name, looked))
                else:
                    papers.append(looked)
                task.step(number, len(paths), tr("Looking at the files"))
            with desk.vault.reading(desk.account) as session:
                doubles = [same_document(session, student_id, it.content) for it in papers]
            return Looked(tuple(papers), tuple(refusals), tuple(doubles))

        desk.say(tr("Looking at the files …"))
        desk.tasks.run(
            self,
            look,
            lambda looked: self._ask(student_id, year_id, looked),
            lambda refusal: desk.say(reason(refusal)),
        )

    def _ask(self, student_id: str, year_id: str, looked: Looked) -> None:
        self._desk.say("")
        if not looked.papers:
            self._refuse(looked.refusals)
            return
        holder = _rows(QWidget())
        forms = [
            PaperForm(self._desk, paper, double, holder)
            for paper, double in zip(looked.papers, looked.doubles, strict=True)
        ]
        for form in forms:
            _column(holder).addWidget(form)
        fields_part = _scrolled(holder)
        fields_part.setFocusProxy(forms[0])
        many = len(forms)
        dialog = Dialog(
            self._parent.window(),
            tr("Add {count} documents", count=many) if many > 1 else tr("Add a document"),
            tr("A copy of the paper itself is kept in this student’s file."),
            answer=tr("Add"),
            fields=fields_part,
        )
        if looked.refusals:
            dialog.banner.say(
                tr("Some files cannot be added"),
                more=_told(looked.refusals, many=True),
                tone="warn",
            )
        self.dialog = dialog
        dialog.ask(lambda: self._add(student_id, year_id, forms))

    def _refuse(self, refusals: Sequence[tuple[str, OfficeError]]) -> None:
        dialog = Dialog(
            self._parent.window(),
            tr("This cannot be added"),
            _told(refusals, many=len(refusals) > 1),
            answer=tr("Understood"),
        )
        dialog.leave.hide()
        self.dialog = dialog
        dialog.ask(lambda: None)

    def _add(self, student_id: str, year_id: str, forms: Sequence[PaperForm]) -> None:
        desk = self._desk
        news = [form.new(year_id) for form in forms if not form.is_left_out]
        if not news:
            raise OfficeError("All of them are left out. Cancel, or choose other files.")
        title = tr("Add documents") if len(news) > 1 else tr("Add document")
        ids = Acts(desk).add(
            title, "document", lambda it: [add_document(it, student_id, new) for new in news]
        )
        desk.say(tr("Added to the file"), good=True)
        self.added.emit(ids)


def _extent(paper: Paper) -> str:
    """How many pages it has; of what is kept only, what it is."""
    if paper.media_type in KEPT_ONLY:
        return tr("Word document") if paper.media_type == WORD else tr("Excel document")
    return tr("{count} pages", count=paper.pages) if paper.pages > 1 else tr("1 page")


def _told(refusals: Sequence[tuple[str, OfficeError]], *, many: bool) -> str:
    """Each reason once, behind the files that it is true of where there are several."""
    names: dict[str, list[str]] = {}
    for name, refusal in refusals:
        names.setdefault(reason(refusal), []).append(name)
    lines = [f"{', '.join(those)}: {why}" if many else why for why, those in names.items()]
    return "\n\n".join(lines) if many else "\n".join(lines)


def _rows(holder: QWidget) -> QWidget:
    holder.setProperty("role", "page")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    return holder


def _column(holder: QWidget) -> QVBoxLayout:
    layout = holder.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def _scrolled(holder: QWidget) -> QWidget:
    """The rows as they are while they are few; else in a part that scrolls."""
    if _column(holder).count() <= 3:
        return holder
    scroll = QScrollArea()
    scroll.setAccessibleName(tr("Documents to add"))
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(holder)
    scroll.setMinimumHeight(px(420))
    return scroll
