"""The rows of a preview as a table that stays quick with many thousands of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.importing.kinds import ONE
from ilp_desktop.desktop.importing.taking import Taking
from ilp_desktop.desktop.language import mark, told, tr
from ilp_desktop.office.incoming.preview import Difference, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import Origin, Problem

TAKE, WHAT, CHANGE, WHERE = range(4)
COLUMNS = (mark("Take"), mark("Who or what"), mark("What would happen"), mark("In the file"))
LINES = int(Qt.ItemDataRole.UserRole)
"""Asks for a cell's two lines: the first in the text's colour, the second muted."""

PLAIN = {Outcome.NEW: mark("Would be added"), Outcome.SAME: mark("Stays as it is")}
"""What is said of rows that have nothing else to say."""
MOST_FACTS = 3
"""So many are told of something new in its line; beside the list stand all."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Index = QModelIndex | QPersistentModelIndex
Item = PreviewRow | Problem
NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Rows, or notes about the file; the first column takes a row by its tick."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.items: Sequence[Item] = ()
        self._taking: Taking | None = None

    def show_items(self, items: Sequence[Item], taking: Taking | None) -> None:
        """Show these, in their order."""
        self.beginResetModel()
        self.items, self._taking = items, taking
        self.endResetModel()

    def rows(self) -> list[PreviewRow]:
        """The rows that are shown, without notes."""
        return [item for item in self.items if isinstance(item, PreviewRow)]

    def look_again(self) -> None:
        """Something was taken, or decided."""
        if self.items:
            last = self.index(len(self.items) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if index.column() == TAKE:
            return self._tick(item, role)
        if role == LINES:
            return self._lines(item, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in self._lines(item, index.column()) if part)
        return None

    def _tick(self, item: Item, role: int) -> Any:
        """A tick where something can be taken, and where something was decided."""
        taking = self._taking
        if taking is None or isinstance(item, Problem):
            return None
        is_taken = taking.is_taken(item)
        if not (taking.may_be_taken(item) or item.choices):
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("taken") if is_taken else tr("not taken")
        return None

    def _lines(self, item: Item, column: int) -> tuple[str, str]:
        if column == WHERE:
            return item.origin.file, line_words(item.origin)
        if isinstance(item, Problem):
            if column == WHAT:
                return told(item.reason), ""
            return item.column, item.value
        if column == WHAT:
            return item.title, tr(ONE[item.about])
        return self._change(item)

    def _change(self, row: PreviewRow) -> tuple[str, str]:
        if row.outcome is Outcome.NEW and row.reason is None:
            facts = " · ".join(map(fact_words, row.differences[:MOST_FACTS]))
            return tr(PLAIN[row.outcome]), facts
        decided = self._taking.decisions.get(row.key) if self._taking else None
        said = [change_words(one) for one in row.differences[:1]]
        more = len(row.differences) - 1
        if more > 0:
            said.append(tr("and 1 more") if more == 1 else tr("and {count} more", count=more))
        if row.reason is not None:
            said.append(told(row.reason))
        if row.outcome in PLAIN and not said:
            said.append(tr(PLAIN[row.outcome]))
        chosen = [told(one.words) for one in row.choices if one.key == decided]
        first, second = (*said[:1], *chosen, *said[1:], "", "")[:2]
        return first, second


def fact_words(difference: Difference) -> str:
    """Grade: 9"""
    return tr("{field}: {value}", field=told(difference.field), value=value_words(difference.after))


def change_words(difference: Difference) -> str:
    """Grade level: 9 → 10"""
    return tr(
        "{field}: {before} → {after}",
        field=told(difference.field),
        before=value_words(difference.before),
        after=value_words(difference.after),
    )


def value_words(value: str) -> str:
    """A value as the window writes it: days in the reader's form."""
    if _DAY.fullmatch(value):
        with suppress(ValueError):
            return day_words(date.fromisoformat(value))
    return value or tr("nothing")


def line_words(origin: Origin) -> str:
    return tr("line {number}", number=f"{origin.line:,}") if origin.line else ""
