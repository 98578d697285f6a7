"""A few fields, named by a table, that a question of the settings asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Choice, DateField, TextLine


@dataclass(frozen=True)
class Asked:
    """One field: its name in the record, its words, and what one types or chooses in it."""

    name: str
    words: str
    kind: type[QWidget] = TextLine
    choices: Sequence[tuple[str | None, str]] = field(default=())


class AskedFields(QWidget):
    """The fields under each other, with their labels as buddies."""

    def __init__(self, asked: Sequence[Asked], values: Mapping[str, Any] | None = None):
        super().__init__()
        self._editors: dict[str, Any] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for each in asked:
            editor: Any = each.kind(self)
            editor.setObjectName(each.name)
            if isinstance(editor, Choice):
                editor.set_choices(each.choices)
            label = QLabel(tr(each.words), self)
            label.setProperty("role", "label")
            label.setBuddy(editor)
            pair = QVBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(label)
            pair.addWidget(editor)
            column.addLayout(pair)
            self._editors[each.name] = editor
            editor.show_value((values or {}).get(each.name))
        self.setFocusProxy(self._editors[asked[0].name])

    def values(self) -> dict[str, Value]:
        """What stands in the fields now; a field that cannot be read refuses."""
        return {name: editor.value() for name, editor in self._editors.items()}


DATE, CHOICE = DateField, Choice
