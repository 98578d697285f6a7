"""What all ways of showing the calendar have in common: what is chosen and wanted in them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.policy.conferences import ConferenceState

SNAP = 15
"""Minutes by which a conference is moved and lengthened."""
STEPS = {
    Qt.Key.Key_Up: timedelta(minutes=-SNAP),
    Qt.Key.Key_Down: timedelta(minutes=SNAP),
    Qt.Key.Key_Left: timedelta(days=-1),
    Qt.Key.Key_Right: timedelta(days=1),
}


class CalendarView(QWidget):
    """One way of showing conferences. It chooses; whoever listens opens, moves and makes."""

    spoken_as = QAccessible.Role.Grouping

    selected = Signal(str)
    opened = Signal(str)
    clicked = Signal(str)
    moved = Signal(str, datetime, int)
    """Another time is wanted, and so many minutes."""
    new_asked = Signal(datetime, int)
    """A new one is wanted then, of so many minutes; 0 where the length was not drawn."""
    turned = Signal(int)
    """What comes so many days, weeks or months on is wanted."""
    day_opened = Signal(date)
    """One day is wanted by itself."""
    day_wanted = Signal(date)
    """A day that is not in sight is wanted, shown as the others are."""

    def show_stretch(self, stretch: Stretch) -> None:
        """Keeps what is chosen, and the focus where it can."""
        raise NotImplementedError

    def select(self, conference_id: str) -> None:
        """Mark one as chosen, or none."""
        raise NotImplementedError

    def chosen(self) -> str:
        """The chosen conference that is in sight; nothing where there is none."""
        raise NotImplementedError

    def enter(self, conference_id: str = "") -> None:
        """Put the focus on a conference, or on the chosen one, or where the view begins."""
        raise NotImplementedError

    def row(self, conference_id: str) -> ListedConference:
        """A conference that is in sight."""
        raise NotImplementedError

    def day(self) -> date | None:
        """The day one is at, where the view has such a one."""
        return None

    def be_at(self, day: date) -> None:
        """Be at a day that is in sight, where the view has such a one."""


def moved_by(row: ListedConference, step: timedelta) -> datetime | None:
    """When it would be, so much on; over a weekend to the school day, never past midnight."""
    if row.state is not ConferenceState.PLANNED:
        return None
    at = row.starts_at + step
    by_days = abs(step) >= timedelta(days=1)
    while by_days and at.weekday() > 4:
        at += timedelta(days=1 if step > timedelta() else -1)
    return at if by_days or at.date() == row.starts_at.date() else None


def pages_turned(event: QKeyEvent) -> int:
    """1 for the next page, -1 for the one before, 0 for every other key."""
    return {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
