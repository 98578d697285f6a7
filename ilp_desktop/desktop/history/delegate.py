"""How a cell of the history is painted: one line or two, the second in a quiet colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ilp_desktop.desktop.history.model import LINES
from ilp_desktop.desktop.theme import Theme, px

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
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._words(painter, rect, index.data(LINES), chosen=chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()

    def _words(
        self, painter: QPainter, rect: QRect, lines: tuple[str, str], *, chosen: bool
    ) -> None:
        theme = self._theme
        inner = rect.adjusted(px(12), px(7), -px(8), -px(7))
        second = bool(lines[1])
        height = inner.height() // 2 if second else inner.height()
        for number, words in enumerate(lines):
            if not words:
                continue
            font = theme.font("meta" if number == 0 else "caption")
            quiet = number == 1 and not chosen
            painter.setFont(font)
            painter.setPen(
                theme.colour("muted" if quiet else "selection_text" if chosen else "text")
            )
            plain = " ".join(words.split())
            room = inner.width() if second else inner.width() * 2 - px(44)  # alone it may wrap
            fit = QFontMetrics(font).elidedText(plain, Qt.TextElideMode.ElideRight, room)
            place = QRect(inner.x(), inner.y() + number * height, inner.width(), height)
            flags = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                place, int(flags) if second else int(flags) | int(Qt.TextFlag.TextWordWrap), fit
            )
