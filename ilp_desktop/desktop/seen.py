"""Reading again what has changed: where it is seen at once, elsewhere when one comes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """A page's reading that is due: nobody waits for what stands out of sight."""

    def __init__(self, page: QWidget, read: Callable[[], object], interval: int = 0):
        super().__init__(page)
        self._page = page
        self._read = read
        self._is_old = False
        self._due = QTimer(self, singleShot=True, interval=interval)
        self._due.timeout.connect(self._begin)
        page.installEventFilter(self)

    def start(self) -> None:
        """Something has changed. Several changes in a row are read once."""
        self._is_old = True
        if self._page.isVisible():
            self._due.start()

    def read_now(self) -> None:
        """Read at once; what was due is read with it."""
        self._due.stop()
        self._begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Show and self._is_old:
            self._due.start()
        return False

    def _begin(self) -> None:
        self._is_old = False
        self._read()
