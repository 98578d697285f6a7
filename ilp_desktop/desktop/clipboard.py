"""What is copied out of the office: marked as secret, and gone after half a minute."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

KEPT = 30_000
"""Milliseconds that a copy stays."""

MARKS: Mapping[str, bytes] = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}
"""By which clipboard histories of Linux and Windows know what they must not keep."""


class Clipboard(QObject):
    """Sees to every copy that is made in the window, whichever field or label it came from."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None):
        super().__init__(parent)
        self._clipboard = clipboard
        self.clear_due = QTimer(self, singleShot=True, interval=KEPT)
        self.clear_due.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._mark)

    def clear(self) -> None:
        """Take back what was copied here, unless somebody else has copied since."""
        self.clear_due.stop()
        data = self._clipboard.mimeData()
        if self._clipboard.ownsClipboard() and data is not None and is_marked(data):
            self._clipboard.clear()

    def _mark(self) -> None:
        data = self._clipboard.mimeData()
        if not self._clipboard.ownsClipboard() or data is None or not data.hasText():
            return
        if not is_marked(data):
            self._clipboard.setMimeData(marked(data.text()))
        self.clear_due.start()


def marked(text: str) -> QMimeData:
    """The words alone, as a secret."""
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, QByteArray(value))
    return data


def is_marked(data: QMimeData) -> bool:
    return data.hasFormat(next(iter(MARKS)))
