"""What stands where the office was while it is being locked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.language import tr

LONGEST = 250
"""Milliseconds that a slow screen is waited for."""


class Curtain(QWidget):
    """Covers the office at once: what is typed meanwhile goes nowhere else.

    A backup is made and keys are forgotten before the unlock screen comes, which takes a moment.
    """

    def __init__(self, office: QWidget):
        super().__init__()
        self._is_painted = False
        self.setWindowTitle("ILP Desktop")
        self.setProperty("role", "page")
        words = QLabel(tr("Locking …"), self)
        words.setProperty("role", "pane")
        column = QVBoxLayout(self)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(office.geometry())
        self.setWindowState(office.windowState() | Qt.WindowState.WindowActive)

    def draw(self) -> None:
        """Show it, and wait until it is seen."""
        self.show()
        late = QDeadlineTimer(LONGEST)
        while not self._is_painted and not late.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._is_painted = True
