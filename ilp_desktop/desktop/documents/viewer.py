"""The paper that is chosen: what it is, in fields that keep themselves, and its pages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ilp_desktop.desktop.dates import day_words, locale
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import confirm
from ilp_desktop.desktop.forms.ui_documents import Ui_DocumentsForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.pages import Bound, Page
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.where import ask_where_to_save
from ilp_desktop.desktop.widgets import EmptyPlace
from ilp_desktop.desktop.widgets.sheets import Sheets
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.documents import DocumentLine, document_content
from ilp_desktop.office.fields import change_field
from ilp_desktop.office.school import school_years
from ilp_desktop.policy.documents import (
    EXCEL,
    JPEG,
    KEPT_ONLY,
    PDF,
    PNG,
    WORD,
    DocumentKind,
)

SUFFIXES = {PDF: ".pdf", JPEG: ".jpg", PNG: ".png", WORD: ".docx", EXCEL: ".xlsx"}


class DocumentViewer(QObject):
    """Binds the right side of the form. Nothing of a paper is written outside unless asked."""

    put_aside = Signal()

    def __init__(self, desk: Desk, form: Ui_DocumentsForm):
        super().__init__(form.viewer)
        self._desk = desk
        self.form = form
        self.line: DocumentLine | None = None
        self._content: bytes = b""
        self._task: Task | None = None
        self.sheets = Sheets(desk.theme, form.viewer)
        self.sheets.setMinimumHeight(px(280))
        form.sheets_column.addWidget(self.sheets)
        self.kept_only = EmptyPlace(form.viewer)
        self.kept_only.answered.connect(self.open_outside)
        self.kept_only.hide()
        form.sheets_column.addWidget(self.kept_only)
        form.kind.set_choices([(it.name, desk.words.label(it)) for it in DocumentKind])
        self.page = Page(form.viewer, desk.undo)
        self.page.waiting.connect(desk.typing)
        form.outside.clicked.connect(self.open_outside)
        form.save.clicked.connect(self.save_copy)
        form.put_aside.clicked.connect(self.put_aside)

    @property
    def is_keeping(self) -> bool:
        """Whether a change that is told just now came from these fields, and is no other title."""
        return self.page.is_keeping

    def show_document(self, line: DocumentLine) -> None:
        desk, form = self._desk, self.form
        values: dict[str, Value] = {
            "title": line.title,
            "kind": line.kind.name,
            "dated_on": line.dated_on,
            "school_year_id": line.school_year_id,
            "source": line.source,
        }
        self._say_what_is_kept_only(line)
        form.put_aside.setText(tr("&Bring back") if line.is_aside else tr("Put asi&de"))
        form.facts.setText(self._facts(line))
        if self.line is not None and self.line.id == line.id:
            self.line = line
            self.page.reload(values)
            return
        self.forget()
        self.line = line
        with desk.vault.reading(desk.account) as session:
            years = school_years(session)
        form.school_year_id.set_choices([(year.id, year.name) for year in reversed(years)])
        place = f"document/{line.id}"
        bound = Bound(line.id, line.title, self._keep, lambda typed: desk.draft(place, typed))
        self.page.show_record(bound, values, desk.find_draft(place))
        self._load(line)

    def forget(self) -> None:
        """Let go of the paper: nothing of it stays in memory once it is put away."""
        self.page.settle()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.sheets.forget()
        self.form.banner.be_silent()
        self._content = b""
        self.line = None

    def settle(self) -> bool:
        return self.page.settle()

    def open_outside(self) -> None:
        """Hand the paper to the computer's own program for it, through the private folder."""
        line, outside = self.line, self._desk.outside
        if line is None or not self._content or outside is None:
            return

        def show() -> None:
            outside.show(self._content, SUFFIXES[line.media_type])

        if outside.was_told:
            show()
            return
        confirm(
            self.form.viewer.window(),
            tr("Open this document outside?"),
            tr(
                "Another program will show it, from a private folder of yours. The copy there is "
                "removed when the office locks or closes. What you change in it is not kept."
            ),
            answer=tr("Open outside"),
            act=show,
        )

    def save_copy(self) -> None:
        """Ask where, and write a copy there."""
        line = self.line
        if line is None or not self._content:
            return
        suffix = SUFFIXES[line.media_type]
        called = tr("Document")
        title, kinds = tr("Save a copy"), f"*{suffix}"
        chosen = ask_where_to_save(self.form.viewer, title, f"{called}{suffix}", kinds)
        if chosen is not None:
            self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        from ilp_desktop.printing.keeping import write_whole

        banner = self.form.banner
        try:
            write_whole(path, self._content)
        except OfficeError as refusal:
            banner.say(reason(refusal), tone="bad")
        else:
            banner.say(
                tr("Saved as {name}", name=path.name),
                more=tr(
                    "It is no longer encrypted there. If you give it to somebody, write that into "
                    "the record of disclosures."
                ),
                tone="ok",
            )

    def _keep(self, field: str, value: Value) -> None:
        line, desk = self.line, self._desk
        assert line is not None, "fields are bound to a document"
        if field == "title" and not value:
            raise OfficeError("Give the document a title.")
        if value is None:
            raise OfficeError("Say of which day the document is.")
        kept = DocumentKind[str(value)] if field == "kind" else value
        title = tr("Document: {field}", field=self.page.label(field))
        with desk.vault.changing(desk.account, title) as session:
            change_field(session, "document", line.id, field, kept)  # type: ignore[arg-type]

    def _load(self, line: DocumentLine) -> None:
        desk, form = self._desk, self.form
        for part in (form.outside, form.save):
            part.setEnabled(False)

        def read(_task: Task) -> tuple[bytes, bytes]:
            from ilp_desktop.printing.pictures import as_pdf

            with desk.vault.reading(desk.account) as session:
                content = document_content(session, line.id)
            if line.media_type in KEPT_ONLY:
                return content, b""
            return content, as_pdf(content, line.media_type)

        def show(read: tuple[bytes, bytes]) -> None:
            self._content, shown = read
            if shown:
                self.sheets.show_print(shown)
            form.outside.setEnabled(desk.outside is not None)
            form.save.setEnabled(True)

        def refuse(refusal: OfficeError) -> None:
            form.banner.say(reason(refusal), tone="bad")

        self._task = desk.tasks.run(self, read, show, refuse)

    def _say_what_is_kept_only(self, line: DocumentLine) -> None:
        """A place with what can be done, where there are no pages to look at."""
        is_kept_only = line.media_type in KEPT_ONLY
        self.sheets.setVisible(not is_kept_only)
        self.kept_only.setVisible(is_kept_only)
        if is_kept_only:
            self.kept_only.say(
                tr("A Word document") if line.media_type == WORD else tr("An Excel document"),
                tr(
                    "It is kept as it is, and its pages are not shown here. It prints only as a "
                    "line; save it as PDF and add the PDF to print it inside the file."
                ),
                answer=tr("Open outside"),
                glyph="file-text",
            )

    def _facts(self, line: DocumentLine) -> str:
        size = locale().formattedDataSize(line.size, 1, locale().DataSizeFormat.DataSizeSIFormat)
        added = day_words(line.received_on)
        if not line.added_by:
            return tr("Added {day} · {size}", day=added, size=size)
        return tr("Added {day} by {name} · {size}", day=added, name=line.added_by, size=size)
