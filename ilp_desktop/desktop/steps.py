"""Step: something done that is no field's edit, with the way back that the Edit menu offers."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand, QUndoStack


class Step(QUndoCommand):
    """Adding, ticking, putting aside: done already when it is pushed."""

    def __init__(self, words: str, act: Callable[[], object], back: Callable[[], object]):
        super().__init__(words)
        self._act = act
        self._back = back
        self._is_done = True

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
            return
        self._act()

    def undo(self) -> None:
        self._back()


def done(
    undo: QUndoStack, words: str, *, act: Callable[[], object], back: Callable[[], object]
) -> None:
    """Do it now, and let it be undone; a refusal passes through and leaves no step."""
    act()
    undo.push(Step(words, act, back))
