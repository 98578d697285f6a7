"""The student list as a model: a page at once, the rest beside the window or as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.students.view import EVERYBODY, View
from ilp_desktop.desktop.students.words import listed_facts
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.office.student_list import (
    ListedStudent,
    count_students,
    list_students,
    place_in_list,
)

PAGE = 24
"""Two windows full of lines: so many are read at a key, the rest once the typing rests."""
ROW = int(Qt.ItemDataRole.UserRole)
FACTS = ROW + 1
"""What stands under the name."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class StudentModel(QAbstractListModel):
    """The students that the typed words find and the view lets pass, in its order."""

    def __init__(self, desk: Desk, parent: QObject | None = None):
        super().__init__(parent)
        self._desk = desk
        self._rows: list[ListedStudent] = []
        self.typed = ""
        self.view = EVERYBODY
        self._has_more = False
        self._total: int | None = 0
        self._reading: Task | None = None

    def find(self, typed: str, view: View = EVERYBODY) -> None:
        """Show the first page of what these words find."""
        with self._desk.vault.reading(self._desk.account) as session:
            rows = list(list_students(session, typed, view.parts, view.order, limit=PAGE))
        self.beginResetModel()
        self.view = view
        self.typed, self._rows = typed, rows
        self._has_more = len(rows) == PAGE
        self._total = None if self._has_more else len(rows)
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many are found in all; counted when somebody asks, not at each keystroke."""
        if self._total is None:
            with self._desk.vault.reading(self._desk.account) as session:
                self._total = count_students(session, self.typed, self.view.parts)
        return self._total

    def read_rest(self, then: Callable[[], None]) -> None:
        """Read beside the window all that is found; ``then`` is told when it is here."""
        desk, typed, view, here = self._desk, self.typed, self.view, len(self._rows)

        def read(task: Task) -> tuple[ListedStudent, ...]:
            with desk.vault.reading(desk.account) as session:
                return list_students(session, typed, view.parts, view.order, offset=here)

        def keep(rest: tuple[ListedStudent, ...]) -> None:
            if (typed, view) == (self.typed, self.view):
                self._has_more = False
                self._total = here + len(rest)
                self._add(rest[len(self._rows) - here :])  # some may have been fetched meanwhile
                then()

        self._reading = desk.tasks.run(self, read, keep, instead_of=self._reading)

    @property
    def is_whole(self) -> bool:
        """Whether all that is found is here already."""
        return not self._has_more

    def row(self, place: int) -> ListedStudent | None:
        """The student at a place of the list, fetched if it was not yet."""
        while place >= len(self._rows) and self.canFetchMore(NOWHERE):
            self.fetchMore(NOWHERE)
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, student_id: str) -> int | None:
        """Where a student stands in the list; None where the typed words do not find them."""
        for place, row in enumerate(self._rows):
            if row.id == student_id:
                return place
        view = self.view
        with self._desk.vault.reading(self._desk.account) as session:
            return place_in_list(session, student_id, self.typed, view.parts, view.order)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        student = self._rows[index.row()]
        if role == ROW:
            return student
        if role == Qt.ItemDataRole.DisplayRole:
            return student.listed
        if role == FACTS:
            return listed_facts(student, self.view.facts, self._desk.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{student.listed}, {index.data(FACTS)}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        view, here = self.view, len(self._rows)
        with self._desk.vault.reading(self._desk.account) as session:
            more = list_students(
                session, self.typed, view.parts, view.order, limit=PAGE, offset=here
            )
        self._has_more = len(more) == PAGE
        self._add(more)

    def _add(self, more: Sequence[ListedStudent]) -> None:
        if more:
            here = len(self._rows)
            self.beginInsertRows(NOWHERE, here, here + len(more) - 1)
            self._rows += more
            self.endInsertRows()
