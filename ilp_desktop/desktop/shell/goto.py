"""Go to: any student, any page and any command, by typing a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.shell.help import NATIVE, words_of
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import SearchBox, announce
from ilp_desktop.policy.names import fold

MOST = 12
DETAIL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Found:
    """Something one can go to: a student with grade and number, or a page with its area."""

    title: str
    detail: str
    place: Place


class FoundLine(QStyledItemDelegate):
    """A line of what was found: its name, and quietly at the right its number or keys."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(self._words_colour(option))
        rect = option.rect.adjusted(0, 0, -px(12), 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, side, index.data(DETAIL) or "")
        painter.restore()

    def _words_colour(self, option: QStyleOptionViewItem) -> QColor:
        role = QPalette.ColorRole
        chosen = option.state & QStyle.StateFlag.State_Selected
        palette = option.palette
        return palette.color(role.HighlightedText if chosen else role.PlaceholderText)


class GoToBox(QDialog):
    """A line to type in, and under it what fits; Enter goes to the first."""

    place_chosen = Signal(object)

    def __init__(
        self,
        find: Callable[[str], Sequence[Found]],
        pages: Sequence[Found],
        actions: Sequence[QAction],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._find = find
        self._pages = pages
        self._actions = actions
        self.setWindowTitle(tr("Go to"))
        self.box = SearchBox(self)
        self.box.keys = "Ctrl+K"
        self.box.set_words(
            tr("Go to a student, a page, or a command"), tr("A student, a page, or a command")
        )
        self.box.textChanged.connect(self._look)
        self.box.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setItemDelegate(FoundLine(self.list))
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.list)
        self.nothing = QLabel(tr("Nothing is called so."), self)
        self.nothing.setProperty("role", "meta")
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.resize(px(560), px(440))
        self._look("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list and Enter goes there, while one types in the line."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem():
            self._go(self.list.currentItem())
            return True
        return False

    def _look(self, text: str) -> None:
        self.list.clear()
        wanted = fold(text.strip())
        if wanted:
            for found in self._find(text)[:MOST]:
                self._add(found.title, found.detail, found.place)
            for page in self._pages:
                if wanted in fold(f"{page.title} {page.detail}"):
                    self._add(page.title, page.detail, page.place)
        for action in self._actions:
            words = words_of(action)
            if wanted in fold(words) and action.isEnabled() and action.isVisible():
                self._add(words, action.shortcut().toString(NATIVE), action)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)
        if wanted:
            announce(self.list, self._said())

    def _said(self) -> str:
        """How many were found and the first of them, for whoever cannot see the list."""
        first = self.list.currentItem()
        if first is None:
            return tr("Nothing is called so.")
        words = first.data(Qt.ItemDataRole.AccessibleTextRole)
        return tr("{count} found: {first}", count=self.list.count(), first=words)

    def _add(self, words: str, detail: str, target: object) -> None:
        item = QListWidgetItem(words)
        item.setData(DETAIL, detail)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {detail}" if detail else words)
        item.setData(Qt.ItemDataRole.UserRole, target)
        self.list.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        target = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        if isinstance(target, QAction):
            target.trigger()
        else:
            self.place_chosen.emit(target)
