"""The plan of the year before, read-only beside this year's, section by section (B.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.reading import read_plan
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.widgets import PageStack
from ilp_desktop.policy.completeness import Section

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader


class PlanBeside(QWidget):
    """Another year's plan; its section is always the one that is open in this year's."""

    def __init__(self, desk: Desk, kinds: Mapping[Section, type[SectionPage]], parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._kinds = kinds
        self._keeper = Keeper(desk, self)
        self._sections: dict[Section, SectionPage] = {}
        self.shown: ShownPlan | None = None
        self.caption = QLabel(self)
        self.caption.setProperty("role", "meta")
        self._stack = PageStack(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.caption)
        column.addWidget(self._stack, 1)

    def show_year(self, student: StudentHeader, name: str, section: Section) -> None:
        """Read the plan of the year of that name, and show one section of it."""
        year = next((it for it in student.years if it.name == name), None)
        shown = read_plan(self._desk, student, year)[0] if year is not None else None
        self.shown = replace(shown, is_beside=True) if shown is not None else None
        self.caption.setText(tr("{year}, as it was. Nothing here can be changed.", year=name))
        self.setAccessibleName(tr("Plan of {year}", year=name))
        self.choose(section)

    def choose(self, section: Section) -> None:
        if self.shown is None:
            return
        if section not in self._sections:
            self._sections[section] = self._kinds[section](self._keeper)
            self._stack.addWidget(self._sections[section])
        self._sections[section].show_plan(self.shown)
        self._stack.setCurrentWidget(self._sections[section])
