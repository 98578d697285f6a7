"""The parts of Today: a conference, a need, a clause of the policy."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import clock_words, short_day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.today.words import GLYPHS
from ilp_desktop.desktop.widgets import Avatar, Chip, Glyph, WrapLabel
from ilp_desktop.desktop.widgets.rows import Pressed
from ilp_desktop.office.conference_rows import ConferenceDetail, ListedConference
from ilp_desktop.policy.conferences import COMING, ConferenceKind, ConferenceState, Reply
from ilp_desktop.policy.needs import CLAUSES, Need

SOON = 60
"""Minutes before a conference in which Today says how many are left."""


def label(words: str, role: str, parent: QWidget, tone: str = "") -> QLabel:
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    return made


def wrapped(words: str, role: str, parent: QWidget) -> WrapLabel:
    made = WrapLabel(parent)
    made.setText(words)
    made.setProperty("role", role)
    return made


def over(*labels: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for each in labels:
        column.addWidget(each)
    column.addStretch(1)
    return column


def who(row: ListedConference) -> str:
    if row.kind is ConferenceKind.IN_SERVICE:
        return row.topic
    if row.kind is ConferenceKind.SMALL_GROUP:
        return tr("Small group: {topic}", topic=row.topic) if row.topic else tr("Small group")
    return row.students[0].listed if row.students else tr("A student of somebody else")


def invited_words(detail: ConferenceDetail) -> str:
    """How many come, and who has not answered."""
    coming = sum(it.reply in COMING for it in detail.invited)
    said = tr("{count} of {total} coming", count=coming, total=len(detail.invited))
    silent = [it.name for it in detail.invited if it.reply is Reply.NONE]
    if not silent:
        return said
    if len(silent) > 2:
        more = tr("{count} without a reply", count=len(silent))
    else:
        more = tr("no reply: {names}", names=", ".join(silent))
    return f"{said} · {more}"


class ConferenceLine(Pressed):
    """A conference of the day: when, with whom, who comes, how it stands."""

    def __init__(self, desk: Desk, detail: ConferenceDetail, now: datetime, parent: QWidget):
        row = detail.listed
        is_today = row.starts_at.date() == now.date()
        when = tr("{count} min", count=row.minutes)
        left = int((row.starts_at - now).total_seconds() // 60)
        is_soon = row.state is ConferenceState.PLANNED and 0 <= left <= SOON
        if is_soon:
            when = tr("in {count} min", count=left)
        elif not is_today:
            when = short_day_words(row.starts_at.date())
        invited = invited_words(detail)
        kind = desk.words.label(row.kind)
        grade = row.students[0].grade if len(row.students) == 1 else None
        about = tr("Grade {grade} · {kind}", grade=grade, kind=kind) if grade else kind
        state = desk.words.label(row.state)
        super().__init__(
            ", ".join((clock_words(row.starts_at), who(row), about, invited, state)), parent
        )
        hour = label(clock_words(row.starts_at), "strong", self)
        hour.setMinimumWidth(px(76))
        self.row.addLayout(over(hour, label(when, "caption", self, "accent" if is_soon else "")))
        self.row.addWidget(Avatar(self, name=who(row)))
        name = over(wrapped(who(row), "strong", self), wrapped(about, "meta", self))
        self.row.addLayout(name, 4)
        said = " · ".join(it for it in (invited, row.place) if it)
        self.row.addWidget(wrapped(said, "meta", self), 3)
        chip = Chip(self)
        tones = {ConferenceState.HELD: "ok", ConferenceState.PLANNED: "accent"}
        glyphs = {ConferenceState.HELD: "check", ConferenceState.PLANNED: ""}
        chip.show_state(state, tones.get(row.state, "warn"), glyphs.get(row.state, ""))
        self.row.addWidget(chip)
        self.settle()


class NeedLine(Pressed):
    """Something that waits, its clause, and of how many."""

    def __init__(self, desk: Desk, need: Need, count: int, parent: QWidget):
        title, clause = desk.words.label(need), CLAUSES[need]
        super().__init__(f"{title}, {clause}, {count}", parent)
        glyph = Glyph(self, glyph=GLYPHS[need], size=18)
        glyph.setProperty("tone", "warn")
        self.row.addWidget(glyph)
        name = wrapped(title, "strong", self)
        self.row.addLayout(over(name, label(clause, "caption", self)), 1)
        self.row.addWidget(label(f"{count:,}", "card", self, "warn"))
        arrow = Glyph(self, glyph="chevron-right", size=16)
        arrow.setProperty("tone", "muted")
        self.row.addWidget(arrow)
        self.settle()


class ClauseTile(Pressed):
    """A clause of the policy: how far the school has come with it."""

    def __init__(self, clause: str, title: str, done: int, total: int, state: str, parent: QWidget):
        met = done >= total
        super().__init__(
            tr("{clause}, {title}: {done} of {total}, {state}", clause=clause, title=title,
               done=done, total=total, state=state),
            parent,
            role="tile_button",
        )  # fmt: skip
        tone = "ok" if met else "warn"
        column = QVBoxLayout()
        column.setSpacing(px(4))
        head = QHBoxLayout()
        glyph = Glyph(self, glyph="circle-check" if met else "triangle-alert", size=18)
        glyph.setProperty("tone", tone)
        head.addWidget(glyph)
        head.addWidget(label(clause, "label", self))
        head.addStretch(1)
        head.addWidget(label(state, "state", self, tone))
        column.addLayout(head)
        column.addWidget(wrapped(title, "small", self))
        count = QHBoxLayout()
        count.addWidget(label(f"{done:,}", "pane", self))
        count.addWidget(label(f"/ {total:,}", "meta", self), 1)
        column.addLayout(count)
        bar = QProgressBar(self)
        bar.setTextVisible(False)
        bar.setAccessibleName(title)
        bar.setMaximum(max(total, 1))
        bar.setValue(done if total else 1)
        bar.setProperty("tone", tone)
        column.addWidget(bar)
        self.row.setContentsMargins(px(14), px(10), px(14), px(12))
        self.row.addLayout(column)
        self.settle()
