"""The journal area: quick entry over the timeline, and at its left which entries are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Area, Desk, Place
from ilp_desktop.desktop.forms.ui_journal_page import Ui_JournalPageForm
from ilp_desktop.desktop.journal.beside import Beside
from ilp_desktop.desktop.journal.chips import Chips
from ilp_desktop.desktop.journal.filters import Filters
from ilp_desktop.desktop.journal.quick import QuickEntry
from ilp_desktop.desktop.journal.timeline import Timeline
from ilp_desktop.desktop.journal.work import JournalWork
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.office.journal import EntryCounts
from ilp_desktop.office.journal_search import Wanted

TOUCHES = frozenset({"journal_entry", "objective"})
SEARCH_PAUSE = 120


class Preview(Protocol):
    """Shows how the entries print."""

    left: SignalInstance

    def show_journal(self, wanted: Wanted, about: str, chosen: str) -> None: ...

    def print_paper(self) -> None: ...

    def find_words(self) -> None: ...


class JournalArea(Area):
    """Everything that was written down, newest first."""

    title = mark("Journal")

    def __init__(
        self,
        desk: Desk,
        preview: Callable[[Desk], QWidget] | None = None,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._desk = desk
        self._build_preview = preview
        self._preview: Preview | None = None
        self.work = JournalWork(desk)
        self.form = form = Ui_JournalPageForm()
        form.setupUi(self)
        self.filters = Filters(desk, self.work, form, self)
        self.quick = QuickEntry(desk, self.work, parent=form.entry_part)
        self.timeline = Timeline(desk, self.work, names_student=True, parent=form.timeline_part)
        _fill(form.entry_part, self.quick)
        _fill(form.timeline_part, self.timeline)
        self.chips = Chips(form.chips_part)
        _fill(form.chips_part, self.chips)
        form.entry_part.setContentsMargins(0, 0, px(28), 0)
        form.chips_part.setContentsMargins(0, 0, px(28), 0)
        form.chips_part.hide()
        form.head.setContentsMargins(0, 0, px(28), 0)
        Beside(form)
        self._shown_parts: list[tuple[str, str]] = []
        self._counting: Task | None = None
        self._commands = self._made_commands()
        self._due = QTimer(self, singleShot=True, interval=SEARCH_PAUSE)
        self._due.timeout.connect(self.reload)
        self.filters.changed.connect(self._due.start)
        form.print_out.clicked.connect(self.print_out)
        self.chips.taken.connect(self.filters.take_out)
        self.chips.emptied.connect(self.search)
        self.timeline.widened.connect(self.filters.show_all_days)
        self.timeline.cleared.connect(self.filters.clear)
        desk.changed.connect(self._hear)

    def place(self) -> Place:
        """An entry that is being written is come back to, with its cursor."""
        text = self.quick.form.text
        if text.hasFocus():
            ids = ("new", self.quick.student_id())
            return Place("journal", ids, "text", text.textCursor().position())
        return Place("journal")

    def show_place(self, place: Place) -> None:
        """ "new" and a student's id begin an entry; a student's id alone shows their entries."""
        self.form.pages.setCurrentIndex(0)
        self.reload()
        if place.ids[:1] != ("new",):
            focus = QApplication.focusWidget()  # on a first visit Qt gives it to the first button
            if focus is None or focus is self.form.clear or not self.isAncestorOf(focus):
                self.search()
            return
        if len(place.ids) > 1:
            self.quick.show_student(place.ids[1])
        self.quick.enter()
        if place.field == "text":
            cursor = self.quick.form.text.textCursor()
            cursor.setPosition(min(place.cursor, len(self.quick.form.text.toPlainText())))
            self.quick.form.text.setTextCursor(cursor)

    def settle(self) -> bool:
        self._due.stop()  # a search that waits does not outlive the office
        settled = [self.quick.settle(), self.timeline.settle()]
        return all(settled)

    def print_out(self) -> None:
        """Preview the entries as they are filtered; from there, print them."""
        if self._preview is not None and self._is_previewing:
            self._preview.print_paper()
            return
        if self._build_preview is None or not self.settle():
            return
        if self._preview is None:
            page = self._build_preview(self._desk)
            self._preview = cast("Preview", page)
            self._preview.left.connect(self._leave_preview)
            self.form.pages.addWidget(page)
            self.form.pages.setFocusProxy(page)
        student = self.form.student.student()
        parts = [words for name, words in self.filters.active() if name != "student"]
        period = [] if self.filters.wanted().since is None else [self.filters.period()]
        chosen = " · ".join(dict.fromkeys(period + parts))
        self.form.pages.setCurrentIndex(1)
        about = student.listed if student else ""
        self._preview.show_journal(self.filters.wanted(), about, chosen)
        self.form.pages.setFocus()

    def search(self) -> None:
        if self._preview is not None and self._is_previewing:
            self._preview.find_words()
            return
        self.form.search.setFocus()
        self.form.search.selectAll()

    def commands(self) -> list[QAction]:
        return self._commands

    def panes(self) -> list[QWidget]:
        return [self.form.filter_pane, self.form.head, self.quick, self.timeline]

    def reload(self) -> None:
        """Read what is wanted, and count."""
        self._due.stop()
        self._show_chips()
        self.timeline.show_entries(self.filters.wanted())
        self._count()

    @property
    def _is_previewing(self) -> bool:
        return self.form.pages.currentIndex() == 1

    def _leave_preview(self) -> None:
        self.form.pages.setCurrentIndex(0)
        self.form.print_out.setFocus()

    def _hear(self, change: object) -> None:
        """What changes while it is out of sight is read when one comes back."""
        if self.isVisible() and TOUCHES & set(getattr(change, "kinds", ())):
            self.timeline.reload()
            self._count()

    def _count(self) -> None:
        """Counting 60,000 entries takes a fifth of a second, so nobody waits for it."""
        self._counting = self._desk.tasks.run(
            self,
            lambda _task: self.work.overview(),
            self._show_overview,
            instead_of=self._counting,
        )

    def _show_overview(self, overview: tuple[EntryCounts, tuple[tuple[str, str], ...]]) -> None:
        counts, authors = overview
        self.filters.show_counts(counts)
        self.filters.show_authors(authors)
        self._show_chips()
        self.form.counts.setText(
            tr("1 entry this year · {late} in the last 7 days", late=counts.last_7_days)
            if counts.this_year == 1
            else tr(
                "{count} entries this year · {late} in the last 7 days",
                count=f"{counts.this_year:,}",
                late=counts.last_7_days,
            )
        )

    def _show_chips(self) -> None:
        """The chip of a name that is not known yet waits for it."""
        parts = self.filters.active()
        if parts != self._shown_parts:
            self._shown_parts = parts
            self.chips.show_parts(parts)
            self.form.chips_part.setVisible(bool(parts))

    def _made_commands(self) -> list[QAction]:
        made = []
        for words, act in (
            (tr("&Write an entry"), self.quick.enter),
            (tr("&Save entry"), self.quick.save),
            (tr("To the &newest entry"), self.timeline.enter),
            (tr("&Clear the filter"), self.filters.clear),
        ):
            action = QAction(words, self)
            action.triggered.connect(partial(_call, act))
            made.append(action)
        return made


def _call(act: object, _checked: bool = False) -> None:
    act()  # type: ignore[operator]


def _fill(part: QWidget, widget: QWidget) -> None:
    layout = part.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(widget)
