"""The table of a preview: walked through by keys, ticked by Space or by a click on a tick."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ilp_desktop.desktop.importing.delegate import HEIGHT, RowDelegate
from ilp_desktop.desktop.importing.rows import TAKE, WHERE, RowsModel
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px

WIDTHS = {TAKE: 64, WHERE: 150}
SHARES = (0.42, 0.58)
ROWS_SEEN = 5
TAKES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowsTable(QTableView):
    """``toggled`` asks for the chosen rows to be taken or not; ``came`` tells of another row."""

    toggled = Signal()
    came = Signal()

    def __init__(self, theme: Theme, model: RowsModel, parent: QWidget):
        super().__init__(parent)
        self.setAccessibleName(tr("What would happen, row by row"))
        self.setModel(model)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.came.emit())

    def chosen_places(self) -> list[int]:
        """Which rows are chosen, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def measure(self) -> None:
        """Rows as high as the text is large; who and what share the width that is left."""
        self.verticalHeader().setDefaultSectionSize(px(HEIGHT))
        self.setMinimumHeight(px(ROWS_SEEN * HEIGHT))
        room = self.viewport().width() - sum(px(width) for width in WIDTHS.values())
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, px(width))
        for column, share in enumerate(SHARES, start=TAKE + 1):
            self.setColumnWidth(column, round(room * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TAKES:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.indexAt(event.position().toPoint()).column() == TAKE:
            self.toggled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()
