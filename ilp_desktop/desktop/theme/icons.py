"""Icons: one SVG each, drawn in whatever colour stands around them, at twice the size."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ilp_desktop.resources import resource

DENSITY = 2


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, gap: int) -> QPixmap:
    picture = QPixmap(QSize(size + abs(gap), size) * DENSITY)
    picture.fill(Qt.GlobalColor.transparent)
    svg = _source(name).replace("currentColor", colour)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(
        painter, QRectF(max(-gap, 0) * DENSITY, 0, size * DENSITY, size * DENSITY)
    )
    painter.end()
    picture.setDevicePixelRatio(DENSITY)
    return picture


def pixmap(name: str, colour: QColor | str, size: int, gap: int = 0) -> QPixmap:
    """The icon in one colour; ``gap`` leaves room on its right, where words follow.

    One below 0 leaves it on the left, where they stand before it.
    """
    return _drawn(name, QColor(colour).name(), size, gap)


def icon(name: str, colour: QColor | str, size: int, gap: int = 0) -> QIcon:
    """The same as an icon for menus, buttons and item views."""
    return QIcon(pixmap(name, colour, size, gap))
