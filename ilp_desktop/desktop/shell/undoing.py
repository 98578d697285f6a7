"""Undo and redo in the Edit menu, named after what they take back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.errors import OfficeError


class Undoing(QObject):
    """What is being typed is recorded first: then it is the last step that is taken back."""

    def __init__(self, desk: Desk, settle: Callable[[], object], parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._settle = settle

    def undo(self) -> None:
        self._step(self._desk.undo.undo)

    def redo(self) -> None:
        self._step(self._desk.undo.redo)

    def follow(self, undo: QAction, redo: QAction) -> None:
        """Keep the names of these two commands true."""

        def name() -> None:
            stack = self._desk.undo
            for action, word, step, can in (
                (undo, tr("&Undo"), stack.undoText(), stack.canUndo()),
                (redo, tr("&Redo"), stack.redoText(), stack.canRedo()),
            ):
                action.setText(f"{word}: {step.replace('&', '&&')}" if step else word)
                action.setEnabled(can)

        self._desk.undo.undoTextChanged.connect(name)
        self._desk.undo.redoTextChanged.connect(name)
        name()

    def _step(self, step: Callable[[], None]) -> None:
        self._settle()
        try:
            step()
        except OfficeError as refusal:
            self._desk.say(reason(refusal))
