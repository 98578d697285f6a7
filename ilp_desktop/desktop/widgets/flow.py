"""FlowLayout: parts one after the other, that go on in the next line where one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of parts, each as wide as it wants to be, middles on one height."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 6):
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in least), default=0),
            max((size.height() for size in least), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Fill lines from the top; the height that all of them take."""
        top = rect.top()
        line: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        for item in self._shown():
            size = self._size(item, rect.width())
            if line and used + self._gap + size.width() > rect.width():
                top += self._finish(line, rect.left(), top, place=place) + self._line_gap
                line, used = [], 0
            used += size.width() + (self._gap if line else 0)
            line.append((item, size))
        return top + self._finish(line, rect.left(), top, place=place) - rect.top()

    def _size(self, item: QLayoutItem, most: int) -> QSize:
        hint = item.sizeHint()
        width = min(hint.width(), most)
        if width < hint.width() and item.hasHeightForWidth():
            return QSize(width, item.heightForWidth(width))
        return QSize(width, hint.height())

    def _finish(
        self, line: list[tuple[QLayoutItem, QSize]], left: int, top: int, *, place: bool
    ) -> int:
        height = max((size.height() for _, size in line), default=0)
        for item, size in line:
            if place:
                middle = top + (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, middle), size))
            left += size.width() + self._gap
        return height
