"""Tabs of a student's page: each area supplies its own, and is told which student and year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ilp_desktop.desktop.desk import Desk
    from ilp_desktop.office.students import StudentHeader, StudentYear


@dataclass(frozen=True)
class Spot:
    """Where somebody is inside a tab: its part, the field, and the cursor in it."""

    part: str = ""
    field: str = ""
    cursor: int = 0


class TabPage(QWidget):
    """What stands under one tab. What it does not have, it leaves out."""

    has_years = False
    """Whether it shows one school year at a time."""
    takes_files = False
    """Whether files that are dropped anywhere on the student are for this tab."""
    needs_room = False
    """Whether it shows something now for which what stands beside the tabs gives way."""
    print_asked = Signal()
    room_changed = Signal()
    """It needs more room now, or less."""

    def show_student(self, student: StudentHeader, year: StudentYear) -> None:
        """Show this student's file, after keeping what waits of another's."""
        raise NotImplementedError

    def settle(self) -> bool:
        """Record all that waits; whether all of it could be."""
        return True

    def spot(self) -> Spot:
        return Spot()

    def show_spot(self, spot: Spot) -> None:
        """Go to a part or field, as told by a link or remembered from before a lock."""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take in what was dropped."""

    def commands(self) -> list[QAction]:
        return []

    def panes(self) -> list[QWidget]:
        """The parts that F6 walks through, in reading order."""
        return [self]


@dataclass(frozen=True)
class Tab:
    """A tab before it is built."""

    name: str
    title: str
    build: Callable[[Desk], TabPage]
    takes_files: bool = False
    goes_with_aside: bool = False
    """Whether it leaves room to spare: then the column beside the tabs stands there unasked."""


class TabOfOne(TabPage):
    """A tab whose widget is built for one student, and anew for the next."""

    def __init__(self, desk: Desk, build: Callable[[Desk, str], QWidget]):
        super().__init__()
        self._desk = desk
        self._build = build
        self._shown = ""
        self.widget: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_student(self, student: StudentHeader, year: StudentYear) -> None:
        if student.id == self._shown:
            return
        self.settle()
        if self.widget is not None:
            self._column.removeWidget(self.widget)
            self.widget.hide()
            self.widget.deleteLater()
        self._shown = student.id
        self.widget = self._build(self._desk, student.id)
        self._column.addWidget(self.widget)
        self.setFocusProxy(self.widget)

    def settle(self) -> bool:
        settle = getattr(self.widget, "settle", None)
        return settle is None or bool(settle())


def of_one(build: Callable[[Desk, str], QWidget]) -> Callable[[Desk], TabPage]:
    """Make a tab of a widget that takes the desk and a student's id."""
    return lambda desk: TabOfOne(desk, build)
