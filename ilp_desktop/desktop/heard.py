"""Where the keys of a command are heard: in the part that it belongs to, while one is in there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def hear_keys(part: QWidget, commands: Iterable[QAction]) -> None:
    """Hear these in ``part`` and all that stands in it; otherwise they are heard nowhere."""
    for action in commands:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        part.addAction(action)
