"""A desk in an office with people in it, for trying one area by itself."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.tasks import Tasks
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.words import words
from tests.offices import AnOffice

MOUNTAIN = ZoneInfo("America/Denver")


def a_desk(office: AnOffice, theme: Theme, parent: QWidget) -> Desk:
    """The signed-in counselor's desk; it goes with its parent."""
    return Desk(
        office.vault,
        office.account,
        tasks=Tasks(parent),
        theme=theme,
        words=words("en"),
        clock=lambda: office.clock().astimezone(MOUNTAIN),
        parent=parent,
    )


def shown(widget: QWidget, qtbot: QtBot, *, wide: int = 1348, high: int = 860) -> None:
    """Show it as large as an area is, with the keyboard on it."""
    widget.resize(wide, high)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is widget)
