"""How a window stands on the screen that there is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def fill_a_small_screen(window: QWidget) -> None:
    """Where its usual size would stand over the edge it is maximized, status bar and all."""
    room = window.screen().availableSize()
    if window.width() >= room.width() or window.height() >= room.height():
        window.setWindowState(Qt.WindowState.WindowMaximized)
