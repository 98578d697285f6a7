"""Segmented: one of a few, all of them in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets.button import Button
from ilp_desktop.desktop.widgets.drawing import restyle


class Segmented(QFrame):
    """A row of joined buttons, one of them chosen; an editor like any other field."""

    edited = Signal()
    left = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choices(
        self, choices: Sequence[tuple[str, str]], glyphs: Mapping[str, str] | None = None
    ) -> None:
        """Pairs of value and words; a glyph for those values that have one."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        self._buttons = {}
        for place, (value, words) in enumerate(choices):
            button = Button(words, self, glyph=(glyphs or {}).get(value, ""))
            button.setCheckable(True)
            ends = {0: "first", len(choices) - 1: "last"}
            button.setProperty("end", ends.get(place, "") if len(choices) > 1 else "last")
            button.clicked.connect(lambda _=False, value=value: self._choose(value))
            self._group.addButton(button)
            self._row.addWidget(button)
            self._buttons[value] = button
        if self._buttons:
            self.setFocusProxy(next(iter(self._buttons.values())))

    def value(self) -> Value:
        return next((value for value, it in self._buttons.items() if it.isChecked()), None)

    def show_value(self, value: Value) -> None:
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == value)
        self._group.setExclusive(True)
        restyle(self)

    def typed(self) -> str:
        return str(self.value() or "")

    def show_typed(self, text: str) -> None:
        self.show_value(text or None)

    def _choose(self, value: str) -> None:
        self.chosen.emit(value)
        self.edited.emit()
        self.left.emit()
