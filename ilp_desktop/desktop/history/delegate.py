"""How a cell of the history is painted: one line or two, the second in a quiet colour."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ilp_desktop.desktop.history.model import LINES
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets.lines import draw_lines

GAPS = re.compile(r"[^\S\u00a0]+")
"""Where words of a value may be parted; what stays together is not."""
HEIGHT = 54


class LinesDelegate(QStyledItemDelegate):
    """Paints two lines; the chosen row is tinted, and the cell with focus has a ring."""

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(100), px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect = self._theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, theme.colour("selection"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("hairline"))
        self._words(painter, rect, index.data(LINES), chosen=chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()

    def _words(
        self, painter: QPainter, rect: QRect, lines: tuple[str, str], *, chosen: bool
    ) -> None:
        token = "selection_text" if chosen else "text"
        inner = rect.adjusted(px(12), px(4), -px(8), -px(4))
        first, second = (GAPS.sub(" ", words).strip() for words in lines)
        if second:
            said = [(first, "meta", token), (second, "caption", token if chosen else "muted")]
        else:
            font = self._theme.font("meta")
            said = [(line, "meta", token) for line in two_lines(first, font, inner.width())]
        draw_lines(painter, self._theme, inner, said)


def two_lines(words: str, font: QFont, width: int) -> list[str]:
    """What fits into the first line, and all the rest, for whoever cuts it at the second's end."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    end = line.textLength()
    return [part for part in (words[:end].rstrip(), words[end:]) if part]
