"""The history as a table: when, what, what was there and what is there now, who."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.dates import clock_words, day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.history.words import title_words, was_and_is
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.office.history import HistoryRow, Wanted, student_history

PAGE = 100
COLUMNS = (mark("When"), mark("What"), mark("What changed"), mark("Who"))
LINES = int(Qt.ItemDataRole.UserRole)
"""Asks for a cell's two lines: the first in the text's colour, the second muted."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """The changes of one student's file, newest first, more as one scrolls."""

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._student_id = ""
        self._wanted = Wanted()
        self.has_more = False
        self.rows: list[HistoryRow] = []

    def read(self, student_id: str, wanted: Wanted) -> Sequence[HistoryRow]:
        """The newest of what is wanted of this student's history; from any thread."""
        desk = self._desk
        with desk.vault.reading(desk.account) as session:
            return student_history(session, student_id, limit=PAGE, wanted=wanted)

    def show_rows(self, student_id: str, wanted: Wanted, rows: Sequence[HistoryRow]) -> None:
        """Show what was read, from the newest change on."""
        self.beginResetModel()
        self._student_id = student_id
        self._wanted = wanted
        self.rows = list(rows)
        self.has_more = len(self.rows) == PAGE
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

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
        lines = self._lines(self.rows[index.row()], index.column())
        if role == LINES:
            return lines
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in lines if part)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.has_more

    def fetchMore(self, parent: Index) -> None:
        desk = self._desk
        with desk.vault.reading(desk.account) as session:
            more = student_history(
                session,
                self._student_id,
                limit=PAGE,
                before=self.rows[-1].place,
                wanted=self._wanted,
            )
        self.has_more = len(more) == PAGE
        if more:
            self.beginInsertRows(NOWHERE, len(self.rows), len(self.rows) + len(more) - 1)
            self.rows += more
            self.endInsertRows()

    def _lines(self, row: HistoryRow, column: int) -> tuple[str, str]:
        desk = self._desk
        if column == 0:
            at = row.at.astimezone(desk.vault.zone)
            return day_words(at.date()), clock_words(at)
        if column == 1:
            return title_words(row.title)
        if column == len(COLUMNS) - 1:
            return row.who, ""
        was, now = was_and_is(row, desk.words, desk.vault.zone)
        if not was:
            return now, ""
        now = now or tr("nothing")
        return f"{was} → {now}", ""
