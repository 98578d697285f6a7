"""Today: where one lands after unlocking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import clock_words, day_title, short_day_words
from ilp_desktop.desktop.desk import Area, Desk, Place
from ilp_desktop.desktop.forms.ui_today import Ui_TodayForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.seen import WhenSeen
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.today.conferences import ConferenceHeads, ConferenceLine, ConferenceRow
from ilp_desktop.desktop.today.first_steps import FirstSteps
from ilp_desktop.desktop.today.needs import NeedsPage
from ilp_desktop.desktop.today.parts import NeedLine
from ilp_desktop.desktop.today.tiles import Clause, ClauseTile, SummaryTile, clauses
from ilp_desktop.desktop.today.words import TONES, reason_words
from ilp_desktop.desktop.widgets import Columns, PageStack
from ilp_desktop.desktop.widgets.rows import ListRow, fill
from ilp_desktop.desktop.widgets.scrolls import keep_edge
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import journal
from ilp_desktop.office.conference_rows import ConferenceDetail
from ilp_desktop.office.conferences import between, conference
from ilp_desktop.office.first_steps import Begun, begun
from ilp_desktop.office.journal import EntryRow
from ilp_desktop.office.school import office
from ilp_desktop.office.terms import YearSpan, year_of
from ilp_desktop.office.today import Standing, files_ready, standing
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.policy.needs import Need
from ilp_desktop.vault import backups

FOLDS = 1000
AHEAD, MOST_NEXT = 14, 6
ENTRIES = 5
TILE = 200
MOST_NEEDS = 7
"""Needs in sight at first, the most pressing; the others one asks for."""
QUIET = 400
"""Milliseconds without a further change after which Today counts again."""


@dataclass(frozen=True)
class Read:
    """Everything that Today shows, read beside the window."""

    policy: str
    year: YearSpan | None
    conferences: tuple[ConferenceDetail, ...]
    ready: dict[str, int]
    """Of how much each of their students' files holds what it must."""
    entries: tuple[EntryRow, ...]
    standing: Standing
    begun: Begun
    backup: bool


class TodayArea(Area):
    """The day, what waits, how the school stands; in a new office the first steps on top."""

    title = "Today"

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self.read: Read | None = None
        page = QWidget(self)
        self.form = form = Ui_TodayForm()
        form.setupUi(page)
        self.needs = NeedsPage(desk, self)
        self.stack = PageStack(self)
        self.stack.addWidget(page)
        self.stack.addWidget(self.needs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._shows_all = False
        self.tiles = Columns(TILE, self, steps=(5, 2), gap=10)
        form.tiles_column.addWidget(self.tiles)
        form.search.set_words(tr("Find a student"), tr("Find a student"))
        form.scroll.setAccessibleName(tr("Today"))
        keep_edge(form.scroll, form.layout_5)
        self.first_steps = FirstSteps(desk, self)
        form.first_steps.addWidget(self.first_steps)
        # Tab comes in at the search and would pass what stands before it in the chain
        self.setTabOrder(form.new_conference, self.first_steps.put_away)
        self._due = WhenSeen(self, self.reload, QUIET)
        self._counting: Task | None = None
        self._connect()
        self.setFocusProxy(form.search)

    def place(self) -> Place:
        return Place("today", (self.needs.need.name,) if self._shows_needs else ())

    def show_place(self, place: Place) -> None:
        if place.ids and place.ids[0] in Need.__members__:
            self.show_need(Need[place.ids[0]])
        else:
            self.stack.setCurrentIndex(0)
        self._due.read_now()

    def show_need(self, need: Need) -> None:
        """Show who waits for this."""
        self.needs.show_need(need)
        self.stack.setCurrentWidget(self.needs)
        self.needs.form.back.setFocus()

    def reload(self) -> None:
        """Count again, beside the window."""
        desk = self._desk
        self.form.day.setText(day_title(desk.today))

        def work(_task: Task) -> Read:
            backup = backups.last(desk.vault) is not None  # no reading inside of a reading
            with desk.vault.reading(desk.account) as session:
                today = session.today
                rows = between(session, today, today + timedelta(days=1))
                rows = rows or between(session, today, today + timedelta(days=AHEAD))[:MOST_NEXT]
                students = {student.id for row in rows for student in row.students}
                return Read(
                    policy=office(session).policy_code,
                    year=year_of(session, today),
                    conferences=tuple(conference(session, it.id) for it in rows),
                    ready=files_ready(session, students),
                    entries=journal.entries(session, limit=ENTRIES),
                    standing=standing(session),
                    begun=begun(session),
                    backup=backup,
                )

        self._counting = desk.tasks.run(
            self, work, self._show, self._say_refusal, instead_of=self._counting
        )
        if self._shows_needs:
            self.needs.show_need(self.needs.need)

    def search(self) -> None:
        self.form.search.setFocus()

    def commands(self) -> list[QAction]:
        return self._commands

    @property
    def _shows_needs(self) -> bool:
        return self.stack.currentWidget() is self.needs

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way, narrow = QBoxLayout.Direction, self.width() < px(FOLDS)
        self.form.upper.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _connect(self) -> None:
        form, desk = self.form, self._desk
        form.search.returnPressed.connect(self._find)
        form.new_entry.clicked.connect(lambda: desk.go(Place("journal", ("new",))))
        form.new_conference.clicked.connect(lambda: desk.go(Place("calendar", ("new",))))
        form.open_calendar.clicked.connect(lambda: desk.go(Place("calendar")))
        form.open_journal.clicked.connect(lambda: desk.go(Place("journal")))
        form.all_needs.clicked.connect(self._show_all_needs)
        self.needs.left.connect(lambda: self.show_place(Place("today")))
        desk.changed.connect(lambda _: self._due.start())
        desk.theme.changed.connect(self._due.start)
        count = QAction(tr("&Count again"), self)
        count.setShortcut("F5")
        count.triggered.connect(self._due.read_now)
        self._commands = [count]

    def _find(self) -> None:
        typed = self.form.search.text().strip()
        if typed:
            self.form.search.clear()
            self._desk.go(Place("students", (), typed))

    def _say_refusal(self, refusal: OfficeError) -> None:
        self.form.facts.setText(reason(refusal))

    def _show(self, read: Read) -> None:
        self.read = read
        self._show_day(read)
        self.first_steps.show_begun(read.begun, backup=read.backup)
        self._show_conferences(read)
        self._show_needs_list(read)
        self._show_tiles(read)
        self._show_entries(read)

    def _show_day(self, read: Read) -> None:
        today, year = self._desk.today, read.year
        said = []
        if year is not None:
            term = next((it for it in year.terms if it.starts_on <= today <= it.ends_on), None)
            said = [year.name, *([term.name] if term else [])]
        said.append(
            tr("1 enrolled student open to you")
            if read.standing.students == 1
            else tr("{count} enrolled students open to you", count=f"{read.standing.students:,}")
        )
        self.form.facts.setText(" · ".join(said))

    def _show_conferences(self, read: Read) -> None:
        form, now = self.form, self._desk.clock().replace(tzinfo=None)
        today = self._desk.today.isoformat()
        rows = []
        for detail in read.conferences:
            line = ConferenceLine(self._desk, detail, now, read.ready, self)
            line.clicked.connect(
                partial(self._desk.go, Place("calendar", (today, detail.listed.id)))
            )
            row = ConferenceRow(self._desk, line, detail.listed, self)
            row.file_asked.connect(lambda it: self._desk.go(Place("students", (it, "plan"))))
            rows.append(row)
        fill(form.conferences_heads, [ConferenceHeads(self)])  # as large as the text is now
        fill(form.conferences_rows, rows)
        form.conferences_heads_part.setVisible(bool(rows))
        coming = [
            it.listed
            for it in read.conferences
            if it.listed.state is ConferenceState.PLANNED and it.listed.starts_at >= now
        ]
        days = {it.listed.starts_at.date() for it in read.conferences}
        later = bool(days) and self._desk.today not in days
        form.conferences_facts.setText(
            tr("none today")
            if later
            else tr(
                "{count} · next at {time}", count=len(rows), time=clock_words(coming[0].starts_at)
            )
            if coming
            else str(len(rows) or "")
        )
        form.conferences_title.setText(
            tr("Next conferences") if later else tr("Today’s conferences")
        )
        form.conferences_empty_words.setText(tr("No conference in the next two weeks."))
        form.conferences_empty.setVisible(not rows)

    def _show_needs_list(self, read: Read) -> None:
        form, now = self.form, read.standing
        waiting = [need for need in TONES if now.needs[need]]
        rows = []
        for need in waiting if self._shows_all else waiting[:MOST_NEEDS]:
            why = reason_words(need, now, read.year, self._desk.today)
            line = NeedLine(self._desk, need, now.needs[need], why, self)
            line.clicked.connect(partial(self.show_need, need))
            rows.append(line)
        fill(form.needs_rows, rows)
        form.all_needs.setVisible(len(waiting) > MOST_NEEDS and not self._shows_all)
        form.needs_empty_words.setText(
            tr("Nothing waits for you.") if now.students else tr("Nobody is enrolled yet.")
        )
        form.needs_empty.setVisible(not rows)

    def _show_all_needs(self) -> None:
        self._shows_all = True
        if self.read is not None:
            self._show_needs_list(self.read)
        last = self.form.needs_rows.itemAt(MOST_NEEDS)
        if last is not None and (widget := last.widget()) is not None:
            widget.setFocus()  # to the first that has come

    def _show_tiles(self, read: Read) -> None:
        shown = clauses(read.standing)
        tiles: list[QWidget] = []
        for clause in shown:
            tile = ClauseTile(clause, self)
            tile.clicked.connect(partial(self._open_clause, clause))
            tiles.append(tile)
        self.tiles.show_parts([*tiles, SummaryTile(shown, self)])
        self.form.stands_facts.setText(
            tr("with policy {code}, among the files that you may see, counted as you work",
               code=read.policy)
        )  # fmt: skip

    def _open_clause(self, clause: Clause) -> None:
        if clause.need is None:
            self._desk.go(Place("calendar"))
        else:
            self.show_need(clause.need)

    def _show_entries(self, read: Read) -> None:
        form = self.form
        rows = []
        for entry in read.entries:
            day = short_day_words(entry.happened_at.date())
            kind = self._desk.words.label(entry.kind)
            first = entry.text.split("\n")[0]
            line = ListRow(f"{entry.student} · {kind}", first[:110], day, self, role="edge")
            place = Place("students", (entry.student_id, "journal"))
            line.clicked.connect(partial(self._desk.go, place))
            rows.append(line)
        fill(form.entries_rows, rows)
        form.entries_empty_words.setText(tr("Nothing is written yet. Ctrl+J begins an entry."))
        form.entries_empty.setVisible(not rows)
