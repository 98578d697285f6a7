"""The bar of an area's credits, or of all of them together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.courses.pill import HEIGHT, credit_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.policy.graduation import CreditStanding


class CreditBar(QWidget):
    """How far an area has come: words over a bar of earned, in progress, planned and short."""

    spoken_as = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, standing: CreditStanding, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self.standing = standing
        self.setAccessibleName(f"{self.reached}, {self.state[0]}")
        self.setToolTip(self.reached)

    @property
    def reached(self) -> str:
        it = self.standing
        return tr("{earned} of {needed} earned", earned=credit_words(it.earned),
                  needed=credit_words(it.needed))  # fmt: skip

    @property
    def reached_in_short(self) -> str:
        """The same where there is little room; what it counts stands over the column."""
        it = self.standing
        return tr("{earned} of {needed}", earned=credit_words(it.earned),
                  needed=credit_words(it.needed))  # fmt: skip

    @property
    def state(self) -> tuple[str, str]:
        """In a word, and its colour."""
        it = self.standing
        if it.short > 0:
            return tr("{credits} short", credits=credit_words(it.short)), "bad"
        if it.is_met:
            return tr("Met"), "ok"
        return tr("Covered"), "accent"

    def sizeHint(self) -> QSize:
        return QSize(px(178), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(150), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        top = (self.height() - px(34)) // 2
        line = QRectF(0, top, self.width(), px(20))
        state, token = self.state
        room = self.width() - QFontMetrics(theme.font("chip")).horizontalAdvance(state) - px(8)
        meta = theme.font("meta")
        metrics = QFontMetrics(meta)
        fits = metrics.horizontalAdvance(self.reached) <= room
        said = self.reached if fits else self.reached_in_short
        painter.setFont(meta)
        painter.setPen(theme.colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, said)
        painter.setFont(theme.font("chip"))
        painter.setPen(theme.colour(token))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, side, state)
        self._draw_bar(painter, QRectF(0, top + px(24), self.width(), px(8)))

    def _draw_bar(self, painter: QPainter, bar: QRectF) -> None:
        it, theme = self.standing, self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(bar, 4, 4)
        whole = max(it.needed, it.earned + it.in_progress + it.planned, 0.01)
        left = bar.left()
        for value, token, pattern in (
            (it.earned, "ok", Qt.BrushStyle.SolidPattern),
            (it.in_progress, "accent", Qt.BrushStyle.SolidPattern),
            (it.planned, "accent", Qt.BrushStyle.BDiagPattern),
        ):
            width = bar.width() * value / whole
            if width > 0:
                part = QRectF(left, bar.top(), max(width - 1, 1), bar.height())
                painter.setBrush(QBrush(theme.colour(token), pattern))
                painter.drawRoundedRect(part, 3, 3)
            left += width
        if it.short > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("bad"), 1, Qt.PenStyle.DashLine))
            part = QRectF(left, bar.top() + 0.5, bar.right() - left - 1, bar.height() - 1)
            painter.drawRoundedRect(part, 3, 3)
