"""The marks of ticks and round choices, in the palette's colours and the text's size."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

from ilp_desktop.desktop.theme import icons

MARK = 18
"""How large a mark is, in the design's pixels."""


def draw_tick(painter: QPainter, place: QRectF, colours: QPalette, *, on: bool) -> None:
    """A box, filled and with a check mark when on."""
    role = QPalette.ColorRole
    box = place.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.color(role.Accent if on else role.Dark), 1.5))
    painter.setBrush(colours.color(role.Accent if on else role.Base))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        size = int(box.width()) - 3
        mark = icons.pixmap("check", colours.color(role.BrightText), size)
        painter.drawPixmap(QRectF(box.x() + 1.5, box.y() + 1.5, size, size).toRect(), mark)
    painter.restore()


def draw_round(painter: QPainter, place: QRectF, colours: QPalette, *, on: bool) -> None:
    """A ring, with a dot when on."""
    role = QPalette.ColorRole
    ring = place.adjusted(1, 1, -1, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.color(role.Accent if on else role.Dark), 2 if on else 1.5))
    painter.setBrush(colours.color(role.Base))
    painter.drawEllipse(ring)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(role.Accent))
        inset = ring.width() / 4
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
    painter.restore()
