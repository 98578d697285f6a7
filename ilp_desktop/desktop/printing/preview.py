"""The preview: a student's complete file as it prints, and what this copy lacks (C.11.b)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_preview import Ui_PreviewForm
from ilp_desktop.desktop.language import percent, reason, tr
from ilp_desktop.desktop.print_options import Chosen, PrintOptions
from ilp_desktop.desktop.printing.finding import Contents, FindBar
from ilp_desktop.desktop.printing.letters import warn_of_letters
from ilp_desktop.desktop.printing.saving import save_print, say_saved
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.where import ask_where_to_save
from ilp_desktop.desktop.widgets import EmptyPlace, WrapLabel, announce
from ilp_desktop.desktop.widgets.sheets import Sheets
from ilp_desktop.errors import OfficeError

SIDE = 348
LEAST = 900
"""Where there is less room than this the side column folds away."""


@dataclass(frozen=True)
class Made:
    """A print, what it and its file are called, and what it lacks or leaves out with why."""

    pdf: bytes
    title: str
    file: str
    gaps: tuple[tuple[str, str], ...] | None
    """Nothing where it is a part of the file, which tells of itself what it lacks."""
    years: tuple[str, ...]
    letters: tuple[str, ...] = ()
    """Those in it that no font has."""


class PreviewPage(QWidget):
    """Builds the print beside the window, shows it, and puts it into a file or onto paper."""

    left = Signal()

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self._made: Made | None = None
        self.form = form = Ui_PreviewForm()
        form.setupUi(self)
        self.sheets = Sheets(desk.theme, self)
        self.waiting = EmptyPlace(self)
        self.options = PrintOptions(desk.words)
        form.options_column.addWidget(self.options)
        self.finding = FindBar(self.sheets, self)
        form.options_column.addWidget(self.finding)
        self.contents = Contents(self.sheets, self)
        form.contents_column.addWidget(self.contents)
        self._student_id = ""
        form.stack.addWidget(self.sheets)
        form.stack.addWidget(self.waiting)
        self._name_parts()
        self._connect()
        self.setFocusProxy(form.print_paper)

    def show_file(self, student_id: str) -> None:
        """Make the student's file anew and show it."""
        self._student_id = student_id
        self.options.begin()
        self._begin()

    def _begin(self) -> None:
        student_id, chosen = self._student_id, self.options.chosen
        self._typeset(tr("ILP file"), lambda task: self._make(task, student_id, chosen))

    def _typeset(self, title: str, make: Callable[[Task], Made]) -> None:
        """Make a print beside the window and show it."""
        self._put_away()
        self.form.title.setText(title)
        self.waiting.say(tr("The file is being typeset …"), glyph="printer")
        self.form.stack.setCurrentWidget(self.waiting)
        self._offer(ready=False)
        self._task = self._desk.tasks.run(
            self, make, self._show, self._refuse, words=tr("Typesetting the file")
        )
        self._task.stopped.connect(self.left)

    def save(self) -> None:
        """Ask where, and write the whole file there."""
        made = self._made
        if made is None:
            return
        chosen = ask_where_to_save(self, tr("Save the file"), f"{made.file}.pdf")
        if chosen is not None:
            self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        """Write it there, sealed if that was chosen, beside the window."""
        if self._made is None:
            return
        pdf, seals = self._made.pdf, self.options.seals
        self._desk.tasks.run(
            self,
            lambda _: save_print(path, pdf, seals=seals),
            lambda passphrase: say_saved(self.form.banner, path, passphrase),
            lambda refusal: self.form.banner.say(reason(refusal), tone="bad"),
        )

    def find_words(self) -> None:
        """Ask which words are looked for in the print."""
        if self._made is not None:
            self.finding.open_it()

    def print_paper(self) -> None:
        """Ask for a printer, and print there."""
        from ilp_desktop.desktop.paper import print_on_paper

        made, outside = self._made, self._desk.outside
        if made is not None and print_on_paper(made.pdf, made.file, self, outside):
            self.form.banner.say(tr("Sent to the printer"), tone="ok")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._put_away()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        """What is in the print, and what is not, stand beside it where there is room."""
        form, made = self.form, self._made
        tells = made is not None and made.gaps is not None
        for part in (form.gaps_title, form.gaps_hint, form.gaps):
            part.setVisible(tells)
        leads = self.contents.count() > 0
        form.contents_title.setVisible(leads)
        self.contents.setVisible(leads)
        form.side.setFixedWidth(px(SIDE))
        form.side.setVisible((tells or leads) and self.width() >= px(LEAST))

    def _make(self, task: Task, student_id: str, chosen: Chosen) -> Made:
        """Read with a session of its own, close it, then typeset."""
        from ilp_desktop.office.file_rows import Part
        from ilp_desktop.office.ilp_file import ilp_file
        from ilp_desktop.printing.cover import gaps
        from ilp_desktop.printing.parts import print_part
        from ilp_desktop.printing.typeset.following import Follower
        from ilp_desktop.words import words

        desk = self._desk
        with desk.vault.reading(desk.account) as session:
            file = ilp_file(session, student_id)
        follower = Follower(task.step)
        pdf = print_part(
            file,
            chosen.part,
            made_at=desk.clock(),
            words=words(chosen.language),
            year=chosen.year,
            also=chosen.also,
            follower=follower,
        )
        lacking = tuple(gaps(desk.words, file)) if chosen.part is Part.FILE else None
        years = tuple(year.name for year in file.years)
        title = tr("ILP file of {name}", name=file.student.name)
        name = tr("ILP file {number}", number=file.student.number)
        return Made(pdf, title, name, lacking, years, follower.letters)

    def _show(self, made: Made) -> None:
        self._made = made
        form = self.form
        form.title.setText(made.title)
        form.stack.setCurrentWidget(self.sheets)
        self.sheets.show_print(made.pdf)
        self.contents.show_contents()
        self._show_gaps(made.gaps or ())
        warn_of_letters(form.banner, made.letters)
        self.options.show_years(made.years)
        self._offer(ready=True)
        if made.gaps and not form.side.isVisible() and not made.letters:
            form.banner.say(form.gaps_hint.text(), tone="warn")
        pages = tr("The file has {count} pages.", count=len(self.sheets))
        announce(self, f"{pages} {form.gaps_hint.text() if made.gaps is not None else ''}")
        form.print_paper.setFocus()

    def _refuse(self, refusal: OfficeError) -> None:
        self.waiting.say(
            tr("The file could not be printed"), reason(refusal), glyph="triangle-alert"
        )

    def _show_gaps(self, gaps: Sequence[tuple[str, str]]) -> None:
        form = self.form
        form.gaps_hint.setText(self._gaps_words(len(gaps)))
        form.gaps.setWidget(_listed(gaps))

    def _gaps_words(self, gaps: int) -> str:
        if not gaps:
            return tr("Nothing is missing, and nothing is withheld.")
        if gaps == 1:
            return tr("1 thing is missing or withheld. The cover says so too.")
        return tr("{count} things are missing or withheld. The cover says so too.", count=gaps)

    def _offer(self, *, ready: bool) -> None:
        form = self.form
        for part in (form.pages, form.zoom, form.save, form.print_paper):
            part.setEnabled(ready)
        self._fit_side()

    def _put_away(self) -> None:
        """Forget the copy: it stands in no file, and not in memory longer than it is looked at."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._made = None
        self.finding.put_away()
        self.contents.clear()
        self.sheets.forget()
        self.form.banner.be_silent()

    def _name_parts(self) -> None:
        form = self.form
        for button, words in (
            (form.previous, tr("Page before (Page Up)")),
            (form.next, tr("Next page (Page Down)")),
            (form.find, tr("Find (Ctrl+F)")),
            (form.smaller, tr("Smaller (Ctrl+Alt+-)")),
            (form.larger, tr("Larger (Ctrl+Alt++)")),
        ):
            button.setAccessibleName(words.split(" (")[0])
            button.setToolTip(words)
        form.gaps.setAccessibleName(tr("What is missing or withheld"))
        form.gaps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        form, sheets = self.form, self.sheets
        form.back.clicked.connect(self.left)
        form.save.clicked.connect(self.save)
        self.options.changed.connect(self._begin)
        form.print_paper.clicked.connect(self.print_paper)
        form.previous.clicked.connect(lambda: sheets.go(sheets.page - 1))
        form.next.clicked.connect(lambda: sheets.go(sheets.page + 1))
        form.find.clicked.connect(self.find_words)
        self.finding.closed.connect(form.find.setFocus)
        form.smaller.clicked.connect(sheets.smaller)
        form.larger.clicked.connect(sheets.larger)
        form.fit.clicked.connect(sheets.fit_width)
        sheets.came.connect(self._say_page)
        sheets.zoomed.connect(lambda size: form.percent.setText(percent(size)))
        for keys, act in (
            ("PgDown", lambda: sheets.go(sheets.page + 1)),
            ("PgUp", lambda: sheets.go(sheets.page - 1)),
            ("Ctrl+Alt++", sheets.larger),
            ("Ctrl+Alt+-", sheets.smaller),
        ):
            QShortcut(QKeySequence(keys), self, act).setContext(
                Qt.ShortcutContext.WidgetWithChildrenShortcut
            )

    def _say_page(self, page: int) -> None:
        form = self.form
        form.page.setText(tr("Page {number} of {total}", number=page + 1, total=len(self.sheets)))
        form.previous.setEnabled(page > 0)
        form.next.setEnabled(page < len(self.sheets) - 1)


def _listed(gaps: Sequence[tuple[str, str]]) -> QWidget:
    """What a copy lacks or leaves out, each with the reason under it."""
    body = QWidget()
    body.setProperty("role", "page")
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 6, 0)
    column.setSpacing(10)
    for what, why in gaps:
        title = QLabel(what, body)
        title.setProperty("role", "label")
        reason = WrapLabel(body)
        reason.setText(why)
        reason.setProperty("role", "meta")
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(title)
        both.addWidget(reason)
        column.addLayout(both)
    column.addStretch(1)
    return body
