"""Parts that scroll by themselves, so that the page around them need not.

``Sideways`` is for a wide table, ``Upright`` for a long list beside what it leads to, and
``scrolled`` for whole pages in a window that is too small for them.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from ilp_desktop.desktop.widgets.stack import PageStack

LEAST = 200
MARGIN = 28
"""How far from a page's right edge its cards end."""


def scrolled(stack: PageStack, parent: QWidget) -> QScrollArea:
    """Let pages scroll where the text is too large, or the window too small, for them."""
    scroll = QScrollArea(parent)
    _dress(scroll)
    scroll.setWidget(stack)
    stack.currentChanged.connect(lambda: scroll.verticalScrollBar().setValue(0))
    return scroll


def keep_edge(scroll: QScrollArea, layout: QLayout, right: int = MARGIN) -> None:
    """The scroll bar stands in a page's margin: what is on the page keeps its right edge."""
    bar = scroll.verticalScrollBar()

    def fit() -> None:
        margins = layout.contentsMargins()
        margins.setRight(right - (bar.sizeHint().width() if bar.maximum() else 0))
        layout.setContentsMargins(margins)

    bar.rangeChanged.connect(fit)
    fit()


def _dress(scroll: QScrollArea) -> None:
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class Sideways(QScrollArea):
    """As high as what it holds; narrower where there is less room than that wants."""

    def __init__(self, held: QWidget, parent: QWidget):
        super().__init__(parent)
        _dress(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        held.setProperty("role", "page")  # what stands around it shines through
        held.installEventFilter(self)
        self.setWidget(held)
        self._held = held

    def sizeHint(self) -> QSize:
        return QSize(self._held.sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        bar = self.horizontalScrollBar()
        more = bar.sizeHint().height() if bar.maximum() else 0
        held, least = self._held, self._held.minimumSizeHint()
        width = max(self.viewport().width(), least.width())
        high = held.heightForWidth(width) if held.hasHeightForWidth() else 0  # its words wrap
        return QSize(LEAST, max(least.height(), high) + more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Upright(QScrollArea):
    """As wide as it is told, and wider by the scroll bar where there is one."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        _dress(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wide = LEAST
        self.verticalScrollBar().rangeChanged.connect(self._fit)

    def be_wide(self, width: int) -> None:
        """How wide what it holds shall be."""
        self._wide = width
        self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        self.setFixedWidth(self._wide + (bar.sizeHint().width() if bar.maximum() else 0))
