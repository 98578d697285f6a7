"""What a screen reader calls those parts for which Qt knows no word of its own.

A widget that is drawn here says what it is by ``spoken_as``; Qt would call it "client", which is
read as nothing at all. Whoever can press a thing finds it better as a real button.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget

_told: list[bool] = []


def tell_roles() -> None:
    """Let Qt ask here first; once for the whole program."""
    if not _told:
        QAccessible.installFactory(_spoken)
        _told.append(True)


def _spoken(_name: str, part: QObject) -> QAccessibleInterface | None:
    role = getattr(type(part), "spoken_as", None)
    if role is None and isinstance(part, QScrollArea):
        role = QAccessible.Role.Pane  # it has the keyboard, to be scrolled
    if role is None or not isinstance(part, QWidget):
        return None
    return QAccessibleWidget(part, role)
