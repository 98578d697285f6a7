"""How ticks, round choices and arrows are drawn: Fusion, with our own marks."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QMenu, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from ilp_desktop.desktop.theme import icons
from ilp_desktop.desktop.theme.measure import px

MARK = 18
MARKS = frozenset(
    {
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorHeight,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
        QStyle.PixelMetric.PM_LineEditIconSize,
        QStyle.PixelMetric.PM_SmallIconSize,
    }
)


def _edge(option: QStyleOption, on: bool) -> QColor:
    role = QPalette.ColorRole.Accent if on else QPalette.ColorRole.Dark
    return option.palette.color(role)


class OfficeStyle(QProxyStyle):
    """Fusion, but marks take their colours from the palette and their size from the text."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in MARKS:
            return px(MARK)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        # Menus show their mnemonics; labels keep theirs (Alt and the letter) to themselves.
        if hint is QStyle.StyleHint.SH_UnderlineShortcut and not isinstance(widget, QMenu):
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            _draw_tick(option, painter)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            _draw_round(option, painter)
        elif element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            # Focus is a ring of two pixels in the sheet, never the dotted line.
            super().drawPrimitive(element, option, painter, widget)


def _draw_tick(option: QStyleOption, painter: QPainter) -> None:
    on = bool(option.state & QStyle.StateFlag.State_On)
    colours: QPalette = option.palette
    box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_edge(option, on), 1.5))
    painter.setBrush(colours.color(QPalette.ColorRole.Accent if on else QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        size = int(box.width()) - 3
        mark = icons.pixmap("check", colours.color(QPalette.ColorRole.BrightText), size)
        painter.drawPixmap(QRectF(box.x() + 1.5, box.y() + 1.5, size, size).toRect(), mark)
    painter.restore()


def _draw_round(option: QStyleOption, painter: QPainter) -> None:
    on = bool(option.state & QStyle.StateFlag.State_On)
    colours: QPalette = option.palette
    ring = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_edge(option, on), 2 if on else 1.5))
    painter.setBrush(colours.color(QPalette.ColorRole.Base))
    painter.drawEllipse(ring)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(QPalette.ColorRole.Accent))
        inset = ring.width() / 4
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
    painter.restore()
