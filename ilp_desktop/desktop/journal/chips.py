"""The chips over the timeline: what leaves entries out, each with a way to let them in again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.widgets import Button
from ilp_desktop.desktop.widgets.flow import FlowLayout

MOST = 48
"""Letters of a chip; a longer title stands whole in its tip."""


class Chips(QWidget):
    """A line of chips; ``taken`` tells the name of the part that is to leave nothing out."""

    taken = Signal(str)
    emptied = Signal()
    """The last chip went by the keys, and its focus needs another place."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._line = FlowLayout(self, gap=8)
        self._chips: dict[str, Button] = {}
        self.hide()

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Show these parts by name and words; whoever had the focus keeps it, or the next one."""
        focus = self.focusWidget() if self.isAncestorOf(self.focusWidget()) else None
        place = next((n for n, chip in enumerate(self._chips.values()) if chip is focus), -1)
        had_focus = focus is not None and focus.hasFocus()
        for chip in self._chips.values():
            self._line.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {name: self._chip(name, words) for name, words in parts}
        self.setVisible(bool(parts))
        self.updateGeometry()
        if had_focus and self._chips:
            chips = list(self._chips.values())
            chips[min(place, len(chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.emptied.emit()

    def words(self) -> list[str]:
        return [chip.text() for chip in self._chips.values()]

    def chip(self, name: str) -> Button:
        return self._chips[name]

    def _chip(self, name: str, words: str) -> Button:
        short = words if len(words) <= MOST else f"{words[: MOST - 1].rstrip()}…"
        chip = Button(short.replace("&", "&&"), self, glyph="x", role="pill", fit="tight")
        chip.setAccessibleName(tr("Take away from the filter: {part}", part=words))
        chip.setToolTip(tr("Take away from the filter: {part}", part=words))
        chip.clicked.connect(partial(self._take, name))
        self._line.addWidget(chip)
        chip.show()
        return chip

    def _take(self, name: str, _checked: bool = False) -> None:
        self.taken.emit(name)
