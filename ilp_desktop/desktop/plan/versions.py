"""VersionLine: a version of the plan in one line, and the way to look at it (policy C.2)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.widgets import Button, Chip, WrapLabel
from ilp_desktop.office.plan_rows import VersionRow
from ilp_desktop.policy.plan import AT_A_CONFERENCE


class VersionLine(QWidget):
    """Version 1  Established  Sep 14, 2026  note  Open"""

    def __init__(self, version: VersionRow, shown: ShownPlan, open_one: Callable[[int], None]):
        super().__init__()
        number = QLabel(tr("Version {number}", number=version.number), self)
        number.setProperty("role", "strong")
        state = "ok" if version.reason in AT_A_CONFERENCE else ""
        chip = Chip(self, words=shown.words.label(version.reason), state=state)
        day = QLabel(day_words(version.frozen_on), self)
        day.setProperty("role", "meta")
        note = WrapLabel(self)
        note.setText(version.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (number, chip, day):
            row.addWidget(part)
        row.addWidget(note, 1)
        self.open = Button(tr("Open"), self, role="quiet")
        here = QLabel(tr("Shown now"), self)
        here.setProperty("role", "meta")
        here.setVisible(version.number == shown.version)
        self.open.setVisible(version.number != shown.version)
        self.open.setAccessibleName(tr("Open version {number}", number=version.number))
        self.open.clicked.connect(lambda: open_one(version.number))
        row.addWidget(here)
        row.addWidget(self.open)
