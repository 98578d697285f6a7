"""Files that are dropped onto a part of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Drops(QObject):
    """Takes files of this computer that are dropped anywhere on a widget, and nothing else."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget):
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and files_in(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            files = files_in(event.mimeData())
            event.acceptProposedAction()
            self.dropped.emit(files)
            return True
        return False


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer in what is being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
