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
TAKEN_BACK = mark("Taken back")


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
        take_back(desk, made[0].id, title, said=UNDO)

    act()
    if made:  # nothing is undone of what changed nothing
        desk.undo.push(Step(tr(title), act, back))


def take_back(
    desk: Desk,
    change_id: str,
    title: str,
    how_far: Callable[[int, int], None] | None = None,
    *,
    said: str = TAKEN_BACK,
) -> None:
    """Put back what a change of that title did, as a change of its own; it may be large."""
    from ilp_desktop.office import history
    from ilp_desktop.vault.verify import nobody_watches

    with desk.vault.changing(desk.account, f"{said}: {title}") as session:
        history.take_back(session, change_id, how_far or nobody_watches)
