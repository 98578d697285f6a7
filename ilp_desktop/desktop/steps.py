"""Step: something done that is no field's edit, with the way back that the Edit menu offers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand, QUndoStack

from ilp_desktop.desktop.language import mark, tr

if TYPE_CHECKING:
    from ilp_desktop.desktop.desk import Desk
    from ilp_desktop.vault import Change, OfficeSession

UNDO = mark("Undo")


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


def change(desk: Desk, title: str, work: Callable[[OfficeSession], object]) -> None:
    """Do it as one change; the Edit menu takes that change back, and does the work again."""
    made: list[Change] = []

    def act() -> None:
        made.clear()
        desk.changed.connect(made.append)
        try:
            with desk.vault.changing(desk.account, title) as session:
                work(session)
        finally:
            desk.changed.disconnect(made.append)

    def back() -> None:
        from ilp_desktop.office.history import take_back

        said = f"{UNDO}: {title}"
        with desk.vault.changing(desk.account, said) as session:
            take_back(session, made[0].id)

    act()
    if made:  # nothing is undone of what changed nothing
        desk.undo.push(Step(tr(title), act, back))
