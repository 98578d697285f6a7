"""How a line of any list is painted: its ground, and a few words under each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from ilp_desktop.desktop.dates import NBSP
from ilp_desktop.desktop.theme import Theme

State = QStyle.StateFlag


def draw_ground(painter: QPainter, theme: Theme, rect: QRect, state: State) -> bool:
    """Chosen: tinted, with a bar at the left; with focus a ring. Returns whether it is chosen."""
    chosen = bool(state & State.State_Selected)
    if chosen:
        painter.fillRect(rect, theme.colour("selection"))
        bar = QRectF(rect.x(), rect.y() + 2, 4, rect.height() - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(bar, 2, 2)
    elif state & State.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("hairline"))
    if state & State.State_HasFocus:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 5, 5)
    return chosen


def draw_lines(
    painter: QPainter, theme: Theme, room: QRect, lines: Sequence[tuple[str, str, str]]
) -> None:
    """Words, the role of their font and the token of their colour, under each other."""
    fonts = [theme.font(role) for _, role, _ in lines]
    heights = [round(QFontMetrics(font).lineSpacing() * 1.2) for font in fonts]
    top = room.y() + (room.height() - sum(heights)) // 2
    for (words, _, token), font, height in zip(lines, fonts, heights, strict=True):
        painter.setFont(font)
        painter.setPen(theme.colour(token))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        place = QRect(room.x(), top, room.width(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        top += height


def fitted(words: str, metrics: QFontMetrics, room: int, count: int) -> list[str]:
    """The words in so many whole lines at the most, parts kept together where they fit."""
    if any(metrics.horizontalAdvance(part) > room for part in words.split(" · ")):
        words = words.replace(NBSP, " ")
    lines: list[str] = []
    left = words.split(" ")
    while left and len(lines) < count - 1:
        if left[0] == "·":
            left.pop(0)  # no line begins with what parts two
            continue
        line = left.pop(0)
        while left and metrics.horizontalAdvance(f"{line} {left[0]}") <= room:
            line = f"{line} {left.pop(0)}"
        lines.append(line)
    if left and count > 0:
        lines.append(" ".join(left).removeprefix("· "))
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
