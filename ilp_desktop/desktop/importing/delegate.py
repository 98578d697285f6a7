"""How a cell of a preview is painted: a tick, or two lines, the second in a quiet colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ilp_desktop.desktop.importing.rows import LINES
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.theme.marks import MARK, draw_tick
from ilp_desktop.desktop.widgets.lines import draw_lines

HEIGHT = 46


class RowDelegate(QStyledItemDelegate):
    """The chosen row is tinted, and the cell with the keyboard has a ring."""

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(80), px(HEIGHT))

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
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            size = px(MARK)
            place = QRectF(rect.x() + px(20), rect.center().y() - size / 2, size, size)
            on = state is Qt.CheckState.Checked
            draw_tick(painter, place, option.palette, on=on)
        lines = index.data(LINES)
        if lines:
            self._draw(painter, option, lines, chosen=chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        lines: tuple[str, str],
        *,
        chosen: bool,
    ) -> None:
        token = "selection_text" if chosen else "text"
        said = [(" ".join(lines[0].split()), "meta", token)]
        if lines[1]:
            second = "selection_text" if chosen else "muted"
            said.append((" ".join(lines[1].split()), "caption", second))
        draw_lines(painter, self._theme, option.rect.adjusted(px(12), 2, -px(8), -3), said)
