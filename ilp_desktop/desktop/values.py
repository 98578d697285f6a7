"""What a field can hold, and how a page reads a widget that holds it."""

from datetime import date, time
from typing import Protocol, TypeAlias

from PySide6.QtCore import SignalInstance

Value: TypeAlias = str | int | bool | date | time | None


class Editor(Protocol):
    """A widget in which one value is edited. ``value`` refuses what it cannot read."""

    @property
    def edited(self) -> SignalInstance: ...
    @property
    def left(self) -> SignalInstance: ...
    def value(self) -> Value: ...
    def show_value(self, value: Value) -> None: ...
    def typed(self) -> str: ...
    def show_typed(self, text: str) -> None: ...
