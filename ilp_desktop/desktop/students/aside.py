"""The column beside a student's tabs: the next conference, what the file lacks, the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import clock_words, short_day_words
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.forms.ui_student_aside import Ui_StudentAsideForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.seen import WhenSeen
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button, WrapLabel
from ilp_desktop.desktop.widgets.rows import INSET, ListRow, fill
from ilp_desktop.desktop.widgets.scrolls import keep_edge
from ilp_desktop.office import journal
from ilp_desktop.office.completeness import file_lacks
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.office.conferences import of_student
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.journal import EntryRow
from ilp_desktop.office.journal_search import Wanted
from ilp_desktop.policy.completeness import SECTION_OF, Lack, Missing
from ilp_desktop.policy.conferences import ConferenceState

WIDTH = 312
QUIET = 300
"""Milliseconds of rest before it is read: walking from student to student stays quick."""
ENTRIES, MOST_PLACES, MOST_LACKS = 3, 4, 2
TABS = {
    Lack.NO_PLAN: ("plan", mark("Plan")),
    Lack.NO_REGISTRATION: ("courses", mark("Courses & grades")),
    Lack.CLASS_WITHOUT_TEACHER: ("courses", mark("Courses & grades")),
    Lack.TEACHER_WITHOUT_TELEPHONE: ("courses", mark("Courses & grades")),
    Lack.NO_REPORT_CARD: ("courses", mark("Courses & grades")),
    Lack.NO_CONFERENCE_OFFERED: ("conferences", mark("Conferences")),
    Lack.NO_DOCUMENT: ("documents", mark("Documents")),
}
"""The tab that mends what no section of the plan does; else the participants'."""
OF_TERMS = {
    Lack.NO_REGISTRATION: mark("No registration for {when}."),
    Lack.NO_REPORT_CARD: mark("No report card for {when}."),
}
PARTICIPANTS = ("participants", mark("Participants & privacy"))


@dataclass(frozen=True)
class Read:
    """What stands beside the tabs, read in one session."""

    student_id: str
    next: ListedConference | None
    lacks: tuple[Missing, ...]
    entries: tuple[EntryRow, ...]


class Aside(QScrollArea):
    """Read beside the window, for the student who is open and while there is room for it."""

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self.student_id = ""
        page = QWidget(self)
        self.form = form = Ui_StudentAsideForm()
        form.setupUi(page)
        self.setWidgetResizable(True)
        self.setWidget(page)
        keep_edge(self, form.layout_1)
        self.setAccessibleName(tr("Beside the file"))
        form.schedule.clicked.connect(lambda: desk.go(Place("calendar", ("new", self.student_id))))
        form.journal.clicked.connect(
            lambda: desk.go(Place("students", (self.student_id, "journal")))
        )
        self._due = WhenSeen(self, self._read, QUIET)
        desk.changed.connect(self._look)
        desk.theme.changed.connect(self._measure)
        self._measure()

    def show_student(self, student_id: str) -> None:
        """Show what stands beside this student's file, once one rests there."""
        if student_id != self.student_id:
            self.student_id = student_id
            self.form.parts.hide()
        self._due.start()

    def make_room(self, *, there_is: bool) -> None:
        """Stand there, or fold away."""
        self.setVisible(there_is)

    def _measure(self) -> None:
        self.setFixedWidth(px(WIDTH))
        form = self.form
        for words in (
            *(form.conference_title, form.lacks_title, form.entries_title),
            *(form.no_conference, form.whole, form.no_entry),
        ):
            words.setContentsMargins(*_inset())

    def _look(self, change: object) -> None:
        if self.student_id in getattr(change, "student_ids", ()):
            self._due.start()

    def _read(self) -> None:
        desk, student_id = self._desk, self.student_id
        now = desk.clock().replace(tzinfo=None)

        def read(task: Task) -> Read:
            with desk.vault.reading(desk.account) as session:
                planned = [
                    it
                    for it in of_student(session, student_id)
                    if it.state is ConferenceState.PLANNED and it.starts_at >= now
                ]
                return Read(
                    student_id=student_id,
                    next=planned[-1] if planned else None,
                    lacks=tuple(file_lacks(ilp_file(session, student_id))),
                    entries=journal.entries(session, Wanted(student_id=student_id), limit=ENTRIES),
                )

        desk.tasks.run(self, read, self._show, lambda refusal: self.form.parts.hide())

    def _show(self, read: Read) -> None:
        if read.student_id != self.student_id:
            return
        self._show_conference(read.next)
        self._show_lacks(read.lacks)
        self._show_entries(read.entries)
        self.form.parts.show()

    def _show_conference(self, found: ListedConference | None) -> None:
        form, rows = self.form, list[QWidget]()
        if found is not None:
            day = found.starts_at.date()
            when = f"{short_day_words(day)}, {clock_words(found.starts_at)}"
            kind = self._desk.words.label(found.kind)
            more = f"{kind} · {found.place}" if found.place else kind
            row = ListRow(when, more, "", self)
            place = Place("calendar", (day.isoformat(), found.id))
            row.clicked.connect(partial(self._desk.go, place))
            rows.append(row)
        fill(form.conference_rows, rows)
        form.no_conference.setVisible(found is None)
        form.schedule.setVisible(found is None)

    def _show_lacks(self, lacks: Sequence[Missing]) -> None:
        by_place: dict[tuple[str, str, str], list[Missing]] = {}
        for lack in lacks:
            by_place.setdefault(self._place(lack), []).append(lack)
        shown = list(by_place.items())[:MOST_PLACES]
        rows = [self._lack(place, found) for place, found in shown]
        more = len(by_place) - len(shown)
        if more:
            rest = WrapLabel(self)
            rest.setContentsMargins(*_inset())
            rest.setProperty("role", "meta")
            rest.setText(
                tr("and more in {count} other parts", count=more)
                if more != 1
                else tr("and more in 1 other part")
            )
            rows.append(rest)
        fill(self.form.lack_rows, rows)
        self.form.whole.setVisible(not lacks)

    def _place(self, lack: Missing) -> tuple[str, str, str]:
        """The tab, the part of it and what the button says."""
        section = SECTION_OF.get(lack.lack)
        if section is not None:
            return "plan", section.value, self._desk.words.label(section)
        tab, title = TABS.get(lack.lack, PARTICIPANTS)
        return tab, "", tr(title)

    def _lack(self, place: tuple[str, str, str], found: Sequence[Missing]) -> QWidget:
        tab, part, title = place
        said = [self._said(it) for it in found]
        if len(said) > MOST_LACKS:
            said = [*said[:MOST_LACKS], tr("And {count} more.", count=len(said) - MOST_LACKS)]
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        label = WrapLabel(row)
        label.setContentsMargins(*_inset())
        label.setText("\n".join(said))
        go = Button(title.replace("&", "&&"), row, role="quiet", glyph="chevron-right")
        go.setAccessibleDescription(" ".join(said))
        leads = Place("students", (self.student_id, tab, part))
        go.clicked.connect(partial(self._desk.go, leads))
        column.addWidget(label)
        column.addWidget(go, alignment=Qt.AlignmentFlag.AlignLeft)
        return row

    def _said(self, missing: Missing) -> str:
        if missing.lack in OF_TERMS:  # on paper they stand under a heading of their own
            return tr(OF_TERMS[missing.lack], when=missing.about)
        return f"{self._desk.words(f'lack.{missing.lack.name}')} {missing.about}".strip()

    def _show_entries(self, entries: Sequence[EntryRow]) -> None:
        rows = [
            ListRow(
                f"{short_day_words(it.happened_at.date())} · {self._desk.words.label(it.kind)}",
                it.text.split("\n")[0][:110],
                "",
                self,
            )
            for it in entries
        ]
        for row in rows:
            row.clicked.connect(self.form.journal.click)
        fill(self.form.entry_rows, rows)
        self.form.no_entry.setVisible(not rows)


def _inset() -> tuple[int, int, int, int]:
    """Words in a card begin where those of the lines do that can be pressed."""
    return px(INSET), 0, px(INSET), 0
