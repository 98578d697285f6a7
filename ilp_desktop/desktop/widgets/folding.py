"""Parts that find room: beside each other where it is wide enough, else under each other."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QWidget

from ilp_desktop.desktop.theme import px

BREAKS = re.compile(r"\s+|(?<=-)")
"""Where a line may end: in a gap, and after a hyphen."""


class Folding(QFrame):
    """A row of parts that becomes a column where they do not fit beside each other."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        told = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()  # a part wants more room, or less
        return told

    def sizeHint(self) -> QSize:
        """As wide as its parts are beside each other, so that they come back to that."""
        parts, layout = self._parts(), self.layout()
        if not parts or layout is None:
            return super().sizeHint()
        gaps = layout.spacing() * (len(parts) - 1)
        return QSize(sum(map(self._wanted, parts)) + gaps, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part, since parts can stand under each other."""
        hint = super().minimumSizeHint()
        widths = [part.minimumSizeHint().width() for part in self._parts()]
        return QSize(max(widths, default=hint.width()), hint.height())

    @property
    def is_folded(self) -> bool:
        layout = self.layout()
        return isinstance(layout, QBoxLayout) and layout.direction() in (
            QBoxLayout.Direction.TopToBottom,
            QBoxLayout.Direction.BottomToTop,
        )

    def _parts(self) -> list[QWidget]:
        layout = self.layout()
        if layout is None:
            return []
        items = [layout.itemAt(place) for place in range(layout.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [it for it in widgets if it is not None and not it.isHidden()]

    def _fold(self) -> None:
        layout = self.layout()
        parts = self._parts()
        if not isinstance(layout, QBoxLayout) or len(parts) < 2:
            return
        wanted = sum(self._wanted(part) for part in parts)
        fits = wanted + layout.spacing() * (len(parts) - 1) <= self.width()
        for part in parts:
            least = part.property("least")
            part.setMinimumWidth(px(least) if least and fits else 0)
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if layout.direction() is not way:
            layout.setDirection(way)
            self.updateGeometry()

    @staticmethod
    def _wanted(part: QWidget) -> int:
        least = part.property("least")  # what it wants to stand beside others, where it is said
        return px(least) if least else part.sizeHint().width()


class WrapLabel(QLabel):
    """Words that want one line, and wrap only where that is not to be had."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(BREAKS.split(self.text()), key=len)
        return QSize(self.fontMetrics().horizontalAdvance(longest) + 2, self.fontMetrics().height())
