"""How a line of the student list is painted: a round with initials, the name, a few facts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ilp_desktop.desktop.students.model import FACTS, ROW
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets.lines import draw_ground
from ilp_desktop.office.student_list import ListedStudent

HEIGHT = 60


class StudentDelegate(QStyledItemDelegate):
    """Paints a student; the chosen one also has a bar at the left and, with focus, a ring."""

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self._fonts: dict[str, tuple[QFont, QFontMetrics]] = {}
        theme.changed.connect(self._fonts.clear)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(200), px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        student: ListedStudent = index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = draw_ground(painter, self._theme, rect, option.state)
        self._round(painter, rect, student, chosen=chosen)
        self._words(painter, rect, student.listed, index.data(FACTS), chosen=chosen)
        painter.restore()

    def _round(
        self, painter: QPainter, rect: QRect, student: ListedStudent, *, chosen: bool
    ) -> None:
        theme = self._theme
        size = px(36)
        place = QRect(rect.x() + px(16), rect.y() + (rect.height() - size) // 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if chosen else "track"))
        painter.drawEllipse(place)
        painter.setFont(self._font("label")[0])
        painter.setPen(theme.colour("on_accent" if chosen else "muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, student.initials)

    def _words(
        self, painter: QPainter, rect: QRect, name: str, facts: str, *, chosen: bool
    ) -> None:
        theme = self._theme
        left = rect.x() + px(64)
        width = rect.right() - px(12) - left
        top = rect.y() + (rect.height() - px(42)) // 2
        lines = (
            (name, "strong", "selection_text" if chosen else "text", px(22)),
            (facts, "meta", "selection_text" if chosen else "muted", px(20)),
        )
        for words, role, token, height in lines:
            font, metrics = self._font(role)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            place = QRect(left, top, width, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            top += height

    def _font(self, role: str) -> tuple[QFont, QFontMetrics]:
        """Made once for each look: a list paints its fonts a dozen times over."""
        if role not in self._fonts:
            font = self._theme.font(role)
            self._fonts[role] = font, QFontMetrics(font)
        return self._fonts[role]
