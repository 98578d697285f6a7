"""TabLine: the tabs of a page; where not all find room, two arrows lead to the others."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES

ARROWS = {
    "ScrollLeftButton": ("chevron-left", mark("Tabs before")),
    "ScrollRightButton": ("chevron-right", mark("Further tabs")),
}
"""Qt's own buttons by name: the glyph that each shows, and what it is called."""


class TabLine(QTabBar):
    """Words in a line, the open one underlined; none is ever shortened."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def tabLayoutChange(self) -> None:
        """Qt has just drawn its arrows anew; ours take their place."""
        super().tabLayoutChange()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._draw()

    def _draw(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for button in self.findChildren(QToolButton):
            if button.objectName() in ARROWS:
                glyph, name = ARROWS[button.objectName()]
                button.setArrowType(Qt.ArrowType.NoArrow)
                button.setIcon(icons.icon(glyph, colour, px(18)))
                button.setIconSize(icons.pixmap(glyph, colour, px(18)).deviceIndependentSize()
                                   .toSize())  # fmt: skip
                button.setAccessibleName(tr(name))
                button.setToolTip(tr(name))
