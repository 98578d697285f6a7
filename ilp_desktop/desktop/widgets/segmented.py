"""Segmented: one of a few, all of them in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
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
            button.setAutoExclusive(True)  # the group sees to it; a screen reader hears it of this
            ends = {0: "first", len(choices) - 1: "last"}
            button.setProperty("end", ends.get(place, "") if len(choices) > 1 else "last")
            button.clicked.connect(lambda _=False, value=value: self._choose(value))
            self._group.addButton(button)
            self._row.addWidget(button)
            self._buttons[value] = button
        if self._buttons:
            self._take_turn()

    def value(self) -> Value:
        return next((value for value, it in self._buttons.items() if it.isChecked()), None)

    def show_value(self, value: Value) -> None:
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == value)
        self._group.setExclusive(True)
        self._let_tab_reach()
        restyle(self)

    def typed(self) -> str:
        return str(self.value() or "")

    def show_typed(self, text: str) -> None:
        self.show_value(text or None)

    def _take_turn(self) -> None:
        """Tab comes here in the form's order, though the buttons were made after its fields."""
        self.setFocusProxy(None)  # type: ignore[arg-type]  # of the buttons before
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        last: QWidget = self
        for button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setTabOrder(last, button)
            last = button
        self._let_tab_reach()

    def _let_tab_reach(self) -> None:
        """The chosen button, or the first; the arrows reach the others."""
        chosen = self._group.checkedButton() or next(iter(self._buttons.values()), None)
        for button in self._buttons.values():
            is_next = button is chosen
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.StrongFocus if is_next else policy.ClickFocus)
        if chosen is not None:
            self.setFocusProxy(chosen)

    def _choose(self, value: str) -> None:
        self._let_tab_reach()
        self.chosen.emit(value)
        self.edited.emit()
        self.left.emit()
