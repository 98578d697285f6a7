"""A conference of the day: when, with whom, who comes, and how much of the file is ready."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import NBSP, clock_words, short_day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.today.parts import label, over, wrapped
from ilp_desktop.desktop.widgets import Avatar, Button, Chip
from ilp_desktop.desktop.widgets.rows import EDGE, Pressed
from ilp_desktop.office.conference_rows import ConferenceDetail, ListedConference
from ilp_desktop.policy.conferences import COMING, ConferenceKind, ConferenceState, Reply
from ilp_desktop.policy.needs import FILE_NEEDS

SOON = 60
"""Minutes before a conference in which Today says how many are left."""
TIME, FILE, ACTION, GAP = 76, 100, 96, 12
"""How wide the columns are that do not share what room there is, and the gap between all."""
STUDENT, INVITED = 3, 2
"""What the other two share it by."""
FOLDS = 620
"""Where a row is narrower than this, what stands at its end comes to stand below."""
TONES = {ConferenceState.HELD: "ok", ConferenceState.PLANNED: "accent"}


def who(row: ListedConference) -> str:
    if row.kind is ConferenceKind.IN_SERVICE:
        return row.topic
    if row.kind is ConferenceKind.SMALL_GROUP:
        return tr("Small group: {topic}", topic=row.topic) if row.topic else tr("Small group")
    return row.students[0].listed if row.students else tr("A student of somebody else")


def minutes_left(row: ListedConference, now: datetime) -> int:
    return int((row.starts_at - now).total_seconds() // 60)


def is_soon(row: ListedConference, now: datetime) -> bool:
    return row.state is ConferenceState.PLANNED and 0 <= minutes_left(row, now) <= SOON


def invited_words(detail: ConferenceDetail) -> tuple[str, str]:
    """How many come, and who has not answered."""
    coming = sum(it.reply in COMING for it in detail.invited)
    said = tr("{count} of {total} coming", count=coming, total=len(detail.invited))
    silent = [it.name for it in detail.invited if it.reply is Reply.NONE]
    if len(silent) > 2:
        return said, tr("{count} without a reply", count=len(silent))
    return said, tr("no reply: {names}", names=", ".join(silent)) if silent else ""


def ready_words(row: ListedConference, ready: Mapping[str, int]) -> tuple[str, int, int]:
    """How much of the file is ready, or how many of a group's files: in words, so much of all."""
    known = [ready[it.id] for it in row.students if it.id in ready]
    if not known:
        return "", 0, 0
    if row.kind is ConferenceKind.SMALL_GROUP:
        whole = sum(it == len(FILE_NEEDS) for it in known)
        return tr("{count} of {total} files", count=whole, total=len(known)), whole, len(known)
    count, total = known[0], len(FILE_NEEDS)
    return tr("File {count} of {total}", count=count, total=total), count, total


class ConferenceHeads(QFrame):
    """What the columns are, over them."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "heads")
        self._row = row = QHBoxLayout(self)
        row.setSpacing(px(GAP))
        columns = (
            (tr("Time"), 0, TIME),
            (tr("Student"), STUDENT, 0),
            (tr("Invited"), INVITED, 0),
            (tr("File ready"), 0, FILE),
        )
        for words, share, wide in columns:
            head = label(words, "head", self)
            if wide:
                head.setFixedWidth(px(wide))
            row.addWidget(head, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        end = 0 if self.width() < px(FOLDS) else px(ACTION + GAP)
        self._row.setContentsMargins(EDGE, px(7), EDGE + end, px(7))


class ConferenceLine(Pressed):
    """A conference of the day as one button; it leads to the calendar."""

    tall = 61

    def __init__(
        self,
        desk: Desk,
        detail: ConferenceDetail,
        now: datetime,
        ready: Mapping[str, int],
        parent: QWidget,
    ):
        row = detail.listed
        self.is_soon = is_soon(row, now)
        grade = row.students[0].grade if len(row.students) == 1 else None
        kind = desk.words.label(row.kind)
        about = tr("Grade {grade} · {kind}", grade=grade, kind=kind) if grade else kind
        coming, silent = invited_words(detail)
        file, count, total = ready_words(row, ready)
        state = desk.words.label(row.state)
        said = (clock_words(row.starts_at), who(row), about, coming, silent, file, state)
        super().__init__(", ".join(part for part in said if part), parent)
        self.row.setContentsMargins(EDGE, px(7), 0, px(7))
        self.row.setSpacing(px(GAP))
        self._add_time(row, now)
        self._add_student(row, about)
        place = row.place.replace(" ", NBSP)  # a room and its number are one word
        lines = [wrapped(" · ".join(filter(None, (coming, place))), "meta", self)]
        if silent:
            lines.append(wrapped(silent, "meta", self))
            lines[-1].setProperty("tone", "warn")
        self.row.addLayout(over(*lines), INVITED)
        self._add_file(file, count, total)
        self.settle()

    def _add_time(self, row: ListedConference, now: datetime) -> None:
        more = tr("{count} min", count=row.minutes)
        if self.is_soon:
            more = tr("in {count} min", count=minutes_left(row, now))
        elif row.starts_at.date() != now.date():
            more = short_day_words(row.starts_at.date())
        hour = label(clock_words(row.starts_at), "strong", self)
        hour.setFixedWidth(max(px(TIME), hour.sizeHint().width()))
        under = label(more, "caption", self, "accent" if self.is_soon else "")
        self.row.addLayout(over(hour, under))

    def _add_student(self, row: ListedConference, about: str) -> None:
        student = QHBoxLayout()
        student.setSpacing(px(GAP))
        alone = row.kind is not ConferenceKind.SMALL_GROUP
        student.addWidget(Avatar(self, name=who(row), glyph="" if alone else "users"))
        name = over(wrapped(who(row), "strong", self), wrapped(about, "meta", self))
        student.addLayout(name, 1)
        self.row.addLayout(student, STUDENT)

    def _add_file(self, words: str, count: int, total: int) -> None:
        held = QWidget(self)
        held.setFixedWidth(px(FILE))
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, px(4), 0)
        column.setSpacing(px(5))
        column.addStretch(1)
        if words:
            bar = QProgressBar(held)
            bar.setTextVisible(False)
            bar.setAccessibleName(tr("File ready"))
            bar.setMaximum(total)
            bar.setValue(count)
            bar.setProperty("tone", "ok" if count == total else "")
            column.addWidget(bar)
            column.addWidget(label(words, "caption", held))
        column.addStretch(1)
        self.row.addWidget(held)


class ConferenceRow(QFrame):
    """A conference, and at its end the way to the file, or what became of it."""

    file_asked = Signal(str)

    def __init__(self, desk: Desk, line: ConferenceLine, row: ListedConference, parent: QWidget):
        super().__init__(parent)
        self.setProperty("role", "edge")
        self.setProperty("tone", "accent" if line.is_soon else "")
        self.line = line
        line.setParent(self)
        self._across = across = QHBoxLayout(self)
        across.addWidget(line, 1)
        end = self._file_button(row) if _has_file(row) else self._chip(desk, row)
        holder = QWidget(self)
        holder.setMinimumWidth(px(ACTION))
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addStretch(1)
        inside.addWidget(end)
        across.addWidget(holder)
        self._place_end(below=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_end(below=self.width() < px(FOLDS))

    def _place_end(self, *, below: bool) -> None:
        way = QBoxLayout.Direction
        self._across.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._across.setSpacing(0 if below else px(GAP))
        self._across.setContentsMargins(0, 1, EDGE, px(7) if below else 0)

    def _file_button(self, row: ListedConference) -> QWidget:
        student = row.students[0]
        button = Button(tr("Open file"), self, fit="tight")
        said = tr("Open the file of {name}", name=student.name)
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.clicked.connect(lambda: self.file_asked.emit(student.id))
        return button

    def _chip(self, desk: Desk, row: ListedConference) -> QWidget:
        chip = Chip(self)
        glyph = {ConferenceState.HELD: "check", ConferenceState.PLANNED: ""}.get(row.state, "")
        chip.show_state(desk.words.label(row.state), TONES.get(row.state, "warn"), glyph)
        return chip


def _has_file(row: ListedConference) -> bool:
    return row.state is ConferenceState.PLANNED and len(row.students) == 1
