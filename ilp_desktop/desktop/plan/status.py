"""How an objective stands: a chip that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Button, restyle
from ilp_desktop.policy.plan import ObjectiveStatus
from ilp_desktop.words import Words

LOOKS = {
    ObjectiveStatus.NOT_STARTED: ("", "circle-dashed"),
    ObjectiveStatus.ON_TRACK: ("ok", "circle-check"),
    ObjectiveStatus.NEEDS_ATTENTION: ("warn", "triangle-alert"),
    ObjectiveStatus.MET: ("ok", "star"),
    ObjectiveStatus.SET_ASIDE: ("", "minus"),
}
"""The state and icon of each; its word stands in the glossary."""


class StatusChip(Button):
    """Shows a status in a word and colour; pressed, it offers the others."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, role="chip", fit="tight")
        self._words: Words | None = None
        self._value: Value = None

    def set_words(self, words: Words) -> None:
        """Fill the menu with all that a status can be."""
        self._words = words
        menu = QMenu(self)
        menu.setAccessibleName(tr("Status"))
        menu.aboutToShow.connect(self._draw_menu)
        for status in ObjectiveStatus:
            action = QAction(words.label(status), menu)
            action.setData(status.name)
            action.triggered.connect(lambda _=False, name=status.name: self.choose(name))
            menu.addAction(action)
        self.setMenu(menu)

    def choose(self, name: str) -> None:
        self.show_value(name)
        self.edited.emit()
        self.left.emit()

    def value(self) -> Value:
        return self._value

    def show_value(self, value: Value) -> None:
        self._value = value
        if self._words is None or value is None:
            return
        status = ObjectiveStatus[str(value)]
        state, glyph = LOOKS[status]
        said = self._words.label(status)
        self.setText(said)
        self.setAccessibleName(tr("Status: {said}", said=said))
        restyle(self, state=state)
        self.show_glyph(glyph)

    def typed(self) -> str:
        return str(self._value or "")

    def show_typed(self, text: str) -> None:
        self.show_value(text or None)

    def _draw_menu(self) -> None:
        menu = self.menu()
        colour = menu.palette().color(menu.foregroundRole())
        for action in menu.actions():
            glyph = LOOKS[ObjectiveStatus[action.data()]][1]
            action.setIcon(icons.icon(glyph, colour, px(16)))
