"""Faults of the program itself: one dialog, a report without anybody's data, and on it goes."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.errors import OfficeError

ROOT = Path(__file__).parents[2]


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What went wrong and where. No message and no values: those may speak of a student."""
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename)
        place = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name
        lines.append(f"  {place}:{frame.lineno} in {frame.name}")
    return "\n".join(lines)


class Faults(QObject):
    """Shows the dialog, one at a time: a fault that repeats does not bury the window."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.reports: list[str] = []
        self._box: QMessageBox | None = None

    def show_fault(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Say that something went wrong, with the report to pass on."""
        text = report(kind, trace)
        self.reports.append(text)
        if self._box is None:
            self._open(self._made(text))

    def show_refusal(self, refusal: OfficeError) -> None:
        """Say a refusal that no page has said in its own place, exactly as written."""
        if self._box is None:
            owner: QWidget | None = None
            self._open(
                QMessageBox(QMessageBox.Icon.NoIcon, "ILP Desktop", reason(refusal), parent=owner)
            )

    def _open(self, box: QMessageBox) -> None:
        self._box = box
        box.finished.connect(self._forget)
        box.open()

    def _made(self, text: str) -> QMessageBox:
        owner: QWidget | None = None
        box = QMessageBox(owner)
        box.setWindowTitle("ILP Desktop")
        box.setText(tr("Something went wrong in the program."))
        box.setInformativeText(
            tr(
                "What you typed is kept. You can go on working. If it happens again, give this "
                "report to whoever looks after the program; it holds no names and nothing that "
                "you typed."
            )
        )
        box.setDetailedText(text)
        copy = QPushButton(tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        return box

    def _forget(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None
