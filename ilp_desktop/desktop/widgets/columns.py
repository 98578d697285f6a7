"""Columns: parts in lines of equal columns, as many beside each other as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ilp_desktop.desktop.theme import px


class Columns(QWidget):
    """``least`` is how wide a column is at least; ``steps`` are the numbers that look right."""

    def __init__(
        self,
        least: int,
        parent: QWidget | None = None,
        *,
        steps: Sequence[int] = (4, 3, 2),
        gap: int = 12,
    ):
        super().__init__(parent)
        self._least = least
        self._gap = gap
        self._steps = steps
        self._beside = 0
        self._parts: list[QWidget] = []
        self._fillers: list[QWidget] = []
        """Where the parts are fewer than the columns: Qt leaves no gap beside an empty one."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these parts, in their order; those before are let go."""
        for part in self._parts:
            if part not in parts:
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._parts = list(parts)
        self._beside = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fit = (self.width() + self._gap) // (px(self._least) + self._gap)
        beside = next((step for step in self._steps if step <= fit), 1)
        if beside == self._beside or not self._parts:
            return
        for column in range(max(self._steps)):
            self._grid.setColumnStretch(column, 1 if column < beside else 0)
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // beside, place % beside)
        for filler in self._fillers:
            self._grid.removeWidget(filler)
            filler.deleteLater()
        self._fillers = [QWidget(self) for _ in range(len(self._parts), beside)]
        for place, filler in enumerate(self._fillers, start=len(self._parts)):
            self._grid.addWidget(filler, 0, place)
        self._beside = beside
