"""The conferences of one student, as they stand under a tab of the student's page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.forms.ui_student_conferences import Ui_StudentConferencesForm
from ilp_desktop.desktop.language import told, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets.record_table import Cell, Line, RecordTable
from ilp_desktop.desktop.widgets.scrolls import keep_edge
from ilp_desktop.office.conference_rows import InvitedPerson
from ilp_desktop.office.conference_years import (
    ConferenceYear,
    StateBand,
    StudentConference,
    conference_record,
)
from ilp_desktop.policy.conferences import (
    COMING,
    PRESENT,
    Attendance,
    ConferenceKind,
    ConferenceState,
)
from ilp_desktop.words import Words

TOUCHES = frozenset(
    {"conference", "invitation", "staff_invitation", "conference_outcome", "enrollment"}
)
STATES = {
    ConferenceState.PLANNED: "accent",
    ConferenceState.HELD: "ok",
    ConferenceState.NOT_HELD: "bad",
    ConferenceState.CANCELLED: "",
}
FOLDS = 900
"""Where the page is narrower than this, its two ledgers stand under each other."""
JOINT_TONES = {True: "", False: "warn", None: ""}


class StudentConferences(QWidget):
    """Each year's marks, what the state counts, and all conferences past and to come."""

    def __init__(self, desk: Desk, student_id: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._desk = desk
        self._student_id = student_id
        self.form = form = Ui_StudentConferencesForm()
        form.setupUi(self)
        keep_edge(form.scroll, form.column)
        yearly = (tr("School year"), tr("Offered"), tr("Held"), tr("Jointly"), tr("Answer"))
        self.years = RecordTable(yearly, (28, 18, 18, 18, 18), form.years_card, acts=False)
        state = (tr("Grades"), tr("Individual"), tr("Group"))
        self.bands = RecordTable(state, (28, 36, 36), form.bands_card, acts=False)
        each = (tr("When"), tr("What"), tr("Who"), tr("Outcome"))
        self.to_come = RecordTable(each, (24, 24, 30, 22), form.to_come_card, acts=True)
        self.past = RecordTable(each, (24, 24, 30, 22), form.past_card, acts=True)
        form.years_column.addWidget(self.years)
        form.years_column.addStretch(1)
        form.bands_column.addWidget(self.bands)
        form.bands_column.addStretch(1)
        form.to_come_column.addWidget(self.to_come)
        form.past_column.addWidget(self.past)
        form.new_conference.clicked.connect(lambda: self._begin(ConferenceKind.INDIVIDUAL))
        form.parent_asked.clicked.connect(lambda: self._begin(ConferenceKind.PARENT_ASKED))
        self.setFocusProxy(form.parent_asked)
        desk.changed.connect(self._hear)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way, narrow = QBoxLayout.Direction, self.width() < px(FOLDS)
        self.form.ledgers_row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def reload(self) -> None:
        with self._desk.vault.reading(self._desk.account) as session:
            record = conference_record(session, self._student_id)
        words, now = self._desk.words, self._desk.clock().replace(tzinfo=None)
        coming = [it for it in record.conferences if it.listed.ends_at > now]
        past = [it for it in record.conferences if it.listed.ends_at <= now]
        self.years.show_lines([year_line(it) for it in record.years], tr("No school year yet."))
        self.bands.show_lines([band_line(it) for it in record.bands], "")
        nothing = tr("Nothing is planned. “New conference” puts one in the calendar.")
        self.to_come.show_lines([self._line(it, words) for it in reversed(coming)], nothing)
        self.past.show_lines([self._line(it, words) for it in past], tr("No conference yet."))

    def _line(self, row: StudentConference, words: Words) -> Line:
        listed = row.listed
        place = Place("calendar", (listed.id,))
        day = day_words(listed.starts_at.date())
        state = Cell(words.label(listed.state), "", tone=STATES[listed.state], is_chip=True)
        if listed.cancelled_because:
            state = replace(state, second=listed.cancelled_because)
        if row.joint is not None:
            state = Cell(
                state.first,
                told(row.joint.headline),
                tone=state.tone,
                second_tone=JOINT_TONES[row.joint.stands],
                is_chip=True,
            )
        return Line(
            tr("the conference of {day}", day=day),
            (
                Cell(day, phrases.span(listed)),
                Cell(phrases.kind_words(listed), listed.topic or listed.place),
                Cell(*who(row)),
                state,
            ),
            ((tr("Open in the calendar"), partial(self._desk.go, place)),),
        )

    def _begin(self, kind: ConferenceKind) -> None:
        self._desk.go(Place("calendar", ("new", self._student_id, kind.name)))

    def _hear(self, change: object) -> None:
        if TOUCHES & set(getattr(change, "kinds", ())):
            self.reload()


def who(row: StudentConference) -> tuple[str, str]:
    """Who took part, or is coming, and below it who was invited besides."""
    if row.listed.state is ConferenceState.HELD:
        return _came(row.invited)
    coming = [person.name for person in row.invited if person.reply in COMING]
    others = [person.name for person in row.invited if person.reply not in COMING]
    return _both(coming, others, tr("Nobody has said yes yet"), tr("Invited: {names}"))


def _came(invited: Sequence[InvitedPerson]) -> tuple[str, str]:
    """Who took part; below it who did not, and of whom nothing is noted yet."""
    came = [it.name for it in invited if it.attendance in PRESENT]
    absent = [it.name for it in invited if it.attendance is Attendance.ABSENT]
    unnoted = [it.name for it in invited if it.attendance is Attendance.UNKNOWN]
    if not came and not absent:
        return tr("Not noted yet who came"), ""
    below = [tr("Not there: {names}", names=", ".join(absent)) if absent else ""]
    below.append(tr("Not noted: {names}", names=", ".join(unnoted)) if unnoted else "")
    return ", ".join(came) or tr("Nobody came"), " · ".join(it for it in below if it)


def _both(first: Sequence[str], others: Sequence[str], nobody: str, form: str) -> tuple[str, str]:
    rest = form.format(names=", ".join(others)) if others else ""
    return (", ".join(first) or nobody, rest)


def year_line(year: ConferenceYear) -> Line:
    """A school year as a row: each mark in a word."""
    marks = year.marks
    answer = Cell("—")
    if marks.declined:
        counts = tr("The offer meets C.2; the state counts what is held")
        answer = Cell(tr("Declined"), counts, glyph="circle-x", tone="warn")
    elif marks.no_reply:
        answer = Cell(tr("No reply"), glyph="clock", tone="warn")
    elif marks.offered:
        answer = Cell(tr("Answered"))
    grade = tr("Grade {grade}", grade=year.grade)
    now = tr("{grade}, this year", grade=grade) if year.is_current else grade
    yes_or_no = [_mark(it, year) for it in (marks.offered, marks.held, marks.joint)]
    return Line(
        tr("school year {name}", name=year.name), (Cell(year.name, now), *yes_or_no, answer)
    )


def _mark(is_met: bool, year: ConferenceYear) -> Cell:
    """What was declined is missing too, but is no fault of the school."""
    if is_met:
        return Cell(tr("Yes"), glyph="circle-check", tone="ok")
    if year.marks.declined:
        return Cell(tr("No"), glyph="circle-x", tone="muted")
    if year.is_current:
        return Cell(tr("Not yet"), glyph="circle-dashed", tone="muted")
    return Cell(tr("No"), glyph="circle-x", tone="bad")


def band_line(band: StateBand) -> Line:
    """Two grades as a row: when an individual and a group conference counted for the state."""
    first, last = band.grades
    name = tr("Grades {first}–{last}", first=first, last=last)
    cells = [
        Cell(day_words(day), glyph="circle-check", tone="ok")
        if day
        else Cell(
            tr("Not held yet") if band.is_now else tr("None on record"),
            glyph="circle-dashed",
            tone="warn" if band.is_now else "muted",
        )
        for day in (band.individual_on, band.group_on)
    ]
    return Line(name, (Cell(name, tr("now") if band.is_now else ""), *cells))
