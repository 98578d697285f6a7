"""Walking through the parts of the window with F6."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def enter(pane: QWidget) -> bool:
    """Put the focus on the first thing in a pane that takes it."""
    candidate: QWidget | None = pane
    while candidate is not None:
        takes = candidate.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and candidate.isVisibleTo(pane.window()) and candidate.isEnabled():
            candidate.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        candidate = candidate.nextInFocusChain()
        if candidate is None or candidate is pane or not pane.isAncestorOf(candidate):
            return False
    return False


def next_pane(panes: Callable[[], Sequence[QWidget]]) -> None:
    """Go on to the pane after the one that has the focus, round and round."""
    every = [pane for pane in panes() if pane.isVisible()]
    focus = QApplication.focusWidget()
    holds = [focus is not None and (it is focus or it.isAncestorOf(focus)) for it in every]
    here = holds.index(True) if True in holds else -1
    for step in range(1, len(every) + 1):
        if enter(every[(here + step) % len(every)]):
            return
