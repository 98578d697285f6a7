"""How the school stands: a tile for each clause of the policy, and all of them in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.today.parts import label, wrapped
from ilp_desktop.desktop.widgets import Glyph
from ilp_desktop.desktop.widgets.rows import Pressed
from ilp_desktop.office.today import Standing
from ilp_desktop.policy.conferences import SMALL_GROUP_LIMIT
from ilp_desktop.policy.needs import CLAUSES, REQUEST_DAYS, Need

TITLES = {
    Need.PLAN_NOT_BEGUN: mark("Plans begun this year"),
    Need.NO_REPORT_CARD: mark("Report cards in the file"),
    Need.NO_OFFER: mark("Conference offered"),
    Need.NOT_SUPPLEMENTED: mark("Plans supplemented by all three"),
    Need.NO_STRENGTH: mark("Strength recorded this year"),
    Need.OPEN_REQUEST: mark("Resource requests answered"),
    Need.NO_CAREER_REVIEW: mark("Career reviews done"),
}
STATES = {
    "ok": ("circle-check", mark("{count} met")),
    "warn": ("triangle-alert", mark("{count} open")),
    "muted": ("circle-dashed", mark("{count} later")),
    "bad": ("octagon-alert", mark("{count} overdue")),
}
"""Each tone's icon, and how many clauses have it."""


@dataclass(frozen=True, slots=True)
class Clause:
    """How far the school has come with a clause: so many, of what, and its state in a word."""

    clause: str
    title: str
    done: int
    of: str
    counted: str
    """The two in one, as it is spoken."""
    share: float
    state: str
    tone: str
    need: Need | None = None
    """What is behind it; conferences where there is none."""


def clauses(now: Standing) -> list[Clause]:
    """All that are counted, in the policy's order."""
    said = [_counted(need, now) for need in TITLES]
    said += [_small_groups(now), _asked_for(now)]
    return sorted(said, key=lambda it: it.clause)


def _counted(need: Need, now: Standing) -> Clause:
    totals = {
        Need.PLAN_NOT_BEGUN: now.students,
        Need.NO_OFFER: now.students,
        Need.NO_REPORT_CARD: now.students,
        Need.NO_CAREER_REVIEW: now.careers,
        Need.OPEN_REQUEST: now.requests,
    }
    total = totals.get(need, now.plans)
    missing = now.open_requests if need is Need.OPEN_REQUEST else min(now.needs[need], total)
    state, tone = _state(missing)
    if need is Need.OPEN_REQUEST and now.late_requests:
        tone = "bad"
        state = tr("{count} past {days} days", count=now.late_requests, days=REQUEST_DAYS)
    title = tr(TITLES[need])
    return _of_total(CLAUSES[need], title, total - missing, total, state, tone, need)


def _asked_for(now: Standing) -> Clause:
    state, tone = _state(now.asked_for - now.asked_for_held)
    title = tr("Conferences parents asked for")
    return _of_total("C.4", title, now.asked_for_held, now.asked_for, state, tone, None)


def _small_groups(now: Standing) -> Clause:
    if not now.small_groups:
        return Clause("C.3", tr("Students in small groups"), 0, "", "0", 0, tr("None yet"), "muted")
    groups = (
        tr("in 1 group") if now.small_groups == 1
        else tr("in {count} groups", count=now.small_groups)
    )  # fmt: skip
    state = tr("Up to {limit} each", limit=SMALL_GROUP_LIMIT)
    students = now.in_small_groups
    counted = f"{students:,} {groups}"
    title = tr("Students in small groups")
    return Clause("C.3", title, students, groups, counted, 1, state, "ok")


def _state(missing: int) -> tuple[str, str]:
    return (tr("{count} to go", count=missing), "warn") if missing else (tr("Met"), "ok")


def _of_total(
    clause: str, title: str, done: int, total: int, state: str, tone: str, need: Need | None
) -> Clause:
    counted = tr("{done} of {total}", done=done, total=total)
    if not total:  # of nothing nothing is met
        state, tone = tr("None yet"), "muted"
    share = done / total if total else 0
    return Clause(clause, title, done, f"/ {total:,}", counted, share, state, tone, need)


class ClauseTile(Pressed):
    """A clause of the policy; it leads to who waits, or to the calendar."""

    tall = 112

    def __init__(self, clause: Clause, parent: QWidget):
        super().__init__(
            tr("{clause}, {title}: {count}, {state}", clause=clause.clause, title=clause.title,
               count=clause.counted, state=clause.state),
            parent,
            role="tile_button",
        )  # fmt: skip
        self.setProperty("tone", clause.tone)
        column = QVBoxLayout()
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        glyph = Glyph(self, glyph=STATES[clause.tone][0], size=18)
        glyph.setProperty("tone", clause.tone)
        head.addWidget(glyph)
        head.addWidget(label(clause.clause, "label", self))
        head.addStretch(1)
        head.addWidget(label(clause.state, "state", self, clause.tone))
        column.addLayout(head)
        column.addWidget(wrapped(clause.title, "small", self))
        count = QHBoxLayout()
        count.addWidget(label(f"{clause.done:,}", "pane", self))
        count.addWidget(label(clause.of, "meta", self), 1)
        column.addLayout(count)
        column.addStretch(1)
        column.addWidget(_bar(clause.title, clause.share, clause.tone, self))
        self.row.setContentsMargins(px(14), px(10), px(14), px(12))
        self.row.addLayout(column)
        self.settle()


def _bar(name: str, share: float, tone: str, parent: QWidget) -> QProgressBar:
    bar = QProgressBar(parent)
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    bar.setMaximum(1000)
    bar.setValue(round(1000 * share))
    bar.setProperty("tone", tone)
    return bar


class SummaryTile(QFrame):
    """How many clauses are met, open, and overdue."""

    def __init__(self, shown: Sequence[Clause], parent: QWidget):
        super().__init__(parent)
        self.setProperty("role", "summary")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(8))
        column.addWidget(label(tr("{count} clauses", count=len(shown)), "label", self))
        grid = QGridLayout()
        grid.setSpacing(px(6))
        tones = Counter(it.tone for it in shown)
        beside = 1 if len(tones) <= 2 else 2
        for place, (tone, (glyph, words)) in enumerate(
            (tone, said) for tone, said in STATES.items() if tones[tone]
        ):
            picture = Glyph(self, glyph=glyph, size=18)
            picture.setProperty("tone", tone)
            line = QHBoxLayout()
            line.setSpacing(px(8))
            line.addWidget(picture)
            line.addWidget(label(tr(words, count=tones[tone]), "small", self), 1)
            grid.addLayout(line, place // beside, place % beside)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(_bar(tr("Clauses met"), tones["ok"] / max(len(shown), 1), "ok", self))
