"""A short table inside a card: cells of two lines that wrap, and a menu at each row's end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button, Chip, Glyph, WrapLabel, icon_button

FIRST = 12
"""So many rows stand there at first; the others one asks for."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Two lines; ``tone`` colours one of them, which always says the same in a word."""

    first: str
    second: str = ""
    glyph: str = ""
    tone: str = ""
    second_tone: str = ""
    is_chip: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its cells, what it is called, and what can be done with it."""

    name: str
    cells: Sequence[Cell]
    acts: Sequence[tuple[str, Callable[[], object]]] = ()


class RecordTable(QWidget):
    """Rows under headings; ``shares`` are the widths of the columns to each other."""

    def __init__(
        self, headings: Sequence[str], shares: Sequence[int], parent: QWidget, *, acts: bool
    ):
        super().__init__(parent)
        self._has_acts = acts
        self._headings = headings
        self._shares = shares
        self._lines: Sequence[Line] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 1, 6)
        self._column.setSpacing(0)

    def show_lines(self, lines: Sequence[Line], nothing: str, *, every: bool = False) -> None:
        """Show these, the first of them at first; ``nothing`` is said where there are none."""
        self._lines = lines
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not lines:
            self._column.addWidget(_quiet(nothing, self))
            return
        self._column.addWidget(self._head())
        for line in lines if every else lines[:FIRST]:
            self._column.addWidget(self._row(line))
        if len(lines) > FIRST and not every:
            words = tr("Show all {count}", count=len(lines))
            more = Button(words, self, role="quiet")
            more.clicked.connect(lambda: self.show_lines(lines, nothing, every=True))
            self._column.addWidget(more, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _head(self) -> QWidget:
        head = QWidget(self)
        head.setProperty("role", "background")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = self._beside(head)
        row.setContentsMargins(16, 8, 10, 8)
        for words, share in zip(self._headings, self._shares, strict=True):
            label = WrapLabel(head)
            label.setText(words)
            label.setProperty("role", "head")
            label.setSizePolicy(_as_wide_as_given())
            row.addWidget(label, share)
        if self._has_acts:
            row.addWidget(_no_menu(head))
        return head

    def _row(self, line: Line) -> QWidget:
        made = QFrame(self)
        made.setAccessibleName(line.name)
        made.setProperty("role", "row")
        row = self._beside(made)
        row.setContentsMargins(16, 0, 10, 10)
        for cell, share in zip(line.cells, self._shares, strict=True):
            row.addWidget(_cell(cell, made), share, Qt.AlignmentFlag.AlignTop)
        if line.acts:
            more = icon_button("ellipsis", tr("More for {name}", name=line.name), made)
            menu = QMenu(more)
            for words, act in line.acts:
                menu.addAction(words, act)
            more.setMenu(menu)
            row.addWidget(more, alignment=Qt.AlignmentFlag.AlignTop)
        return made

    @staticmethod
    def _beside(parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout(parent)
        row.setSpacing(10)
        return row


def _as_wide_as_given() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


def _no_menu(parent: QWidget) -> QWidget:
    """What keeps the room of a menu's button where there is none."""
    room = QWidget(parent)
    room.setFixedWidth(px(32))
    return room


def _cell(cell: Cell, parent: QWidget) -> QWidget:
    made = QWidget(parent)
    made.setSizePolicy(_as_wide_as_given())
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    if cell.is_chip:
        chip = Chip(made, words=cell.first, state=cell.tone)
        column.addWidget(chip, alignment=Qt.AlignmentFlag.AlignLeft)
    else:
        column.addLayout(_first(cell, made))
    if cell.second:
        second = WrapLabel(made)
        second.setText(cell.second)
        second.setProperty("role", "caption")
        second.setProperty("tone", cell.second_tone)
        column.addWidget(second)
    return made


def _first(cell: Cell, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(5)
    if cell.glyph:
        mark = Glyph(parent, glyph=cell.glyph, size=15)
        mark.setProperty("tone", cell.tone or "muted")
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
    words = WrapLabel(parent)
    words.setText(cell.first)
    words.setProperty("role", "task")
    words.setProperty("tone", cell.tone if cell.tone in ("warn", "bad") else "")
    row.addWidget(words, 1)
    return row


def _quiet(words: str, parent: QWidget) -> QLabel:
    label = WrapLabel(parent)
    label.setText(words)
    label.setProperty("role", "meta")
    label.setContentsMargins(16, 4, 16, 10)
    return label
