"""The first steps of a new office: a list that ticks itself, until all is done or put away."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.widgets import Button, Card, Glyph, WrapLabel
from ilp_desktop.desktop.widgets.rows import Pressed, fill
from ilp_desktop.office.first_steps import Begun

PUT_AWAY = "first_steps_put_away"
"""The account's setting."""

STEPS = (
    ("school", mark("Complete the school’s address and telephone"), Place("settings", ("school",))),
    ("staff", mark("Add who works here"), Place("settings", ("staff",))),
    ("student", mark("Bring in your students"), Place("incoming")),
    ("plan", mark("Establish the first plan"), Place("students")),
    ("conference", mark("Plan the first conference"), Place("calendar", ("new",))),
    ("backup", mark("Make a backup, best on a second disk"), Place("settings", ("backups",))),
)
"""What is to be done, by the name of what tells that it is; and where."""


class StepLine(Pressed):
    """One step, done or not; it leads to where it is done."""

    def __init__(self, words: str, parent: QWidget, *, done: bool):
        state = tr("done") if done else tr("to do")
        super().__init__(f"{words}, {state}", parent)
        glyph = Glyph(self, glyph="circle-check" if done else "circle-dashed", size=18)
        glyph.setProperty("tone", "ok" if done else "muted")
        label = WrapLabel(self)
        label.setText(words)
        label.setProperty("role", "" if done else "medium")
        label.setProperty("tone", "muted" if done else "")
        at_side = QLabel(state, self)
        at_side.setProperty("role", "state")
        at_side.setProperty("tone", "ok" if done else "muted")
        self.row.setContentsMargins(6, 4, 6, 4)
        self.row.addWidget(glyph)
        self.row.addWidget(label, 1)
        self.row.addWidget(at_side)
        self.settle()


class FirstSteps(Card):
    """Hidden in a demonstration, once all is done, and when it was put away."""

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        title = QLabel(tr("First steps"), self)
        title.setProperty("role", "card")
        self.facts = QLabel(self)
        self.facts.setProperty("role", "meta")
        self.put_away = Button(tr("Put a&way"), self, role="quiet")
        self.put_away.setToolTip(tr("Show this list no more"))
        self.put_away.clicked.connect(self._put_away)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(self.facts, 1)
        head.addWidget(self.put_away)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.addLayout(head)
        column.addLayout(self.rows)
        self.hide()

    def show_begun(self, begun: Begun, *, backup: bool) -> None:
        """Tick what is done by now."""
        desk = self._desk
        done = {**asdict(begun), "backup": backup}
        count = sum(done[name] for name, _, _ in STEPS)
        away = desk.vault.settings.find(desk.account, PUT_AWAY, False)
        self.setVisible(not begun.is_demonstration and not away and count < len(STEPS))
        if self.isHidden():
            return
        self.facts.setText(tr("{count} of {total} done", count=count, total=len(STEPS)))
        lines = []
        for name, words, place in STEPS:
            line = StepLine(tr(words), self, done=done[name])
            line.clicked.connect(partial(desk.go, place))
            lines.append(line)
        fill(self.rows, lines)

    def _put_away(self) -> None:
        self._desk.vault.settings.keep(self._desk.account, PUT_AWAY, True)
        self.hide()
