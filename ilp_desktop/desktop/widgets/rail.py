"""The rail at the left: the menu mark, the areas with their names, the lock."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.widgets.button import Button
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES, restyle

EACH = 54
"""How high an item of the rail is."""
REST = 100
"""Margins and gaps of the rail, which do not grow with the text."""


@dataclass(frozen=True)
class RailItem:
    """One area as the rail shows it."""

    name: str
    title: str
    glyph: str
    keys: str = ""
    at_bottom: bool = False


class NavItem(QPushButton):
    """An icon above a word; the chosen one has a white bar at its left."""

    def __init__(self, item: RailItem, parent: QWidget | None = None):
        super().__init__(item.title, parent)
        self._glyph = item.glyph
        self.setToolTip(f"{item.title} ({item.keys})" if item.keys else item.title)
        self.setAccessibleName(item.title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        chosen = self.isChecked() or self.underMouse()
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.ButtonText
        ink = self.palette().color(role)
        size, top = px(22), (self.height() - px(42)) // 2
        painter.drawPixmap((self.width() - size) // 2, top, icons.pixmap(self._glyph, ink, size))
        painter.setPen(ink)
        words = QRect(0, top + px(24), self.width(), px(18))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text().replace("&", ""))
        if self.isChecked():
            self._draw_bar(painter, ink)

    def _draw_bar(self, painter: QPainter, ink: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(1, (self.height() - px(30)) / 2, 3, px(30)), 1.5, 1.5)


class NavRail(QFrame):
    """The areas, of which one is open."""

    chosen = Signal(str)
    lock_chosen = Signal()

    def __init__(self, items: Sequence[RailItem], parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(tr("Areas"))
        self.menu_mark = Button("", self, glyph="menu")
        self.menu_mark.setObjectName("menu_mark")
        self.menu_mark.setAccessibleName(tr("Menu"))
        self.menu_mark.setToolTip(tr("Menu (F10)"))
        self._group = QButtonGroup(self)
        self._items: dict[str, NavItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 18)
        column.setSpacing(6)
        column.addWidget(self.menu_mark, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(self._rooms([it for it in items if not it.at_bottom]), 1)
        for item in items:
            if item.at_bottom:
                column.addWidget(self._made(item))
        lock = NavItem(RailItem("lock", tr("Lock"), "lock", "Ctrl+L"), self)
        lock.clicked.connect(self.lock_chosen)
        column.addWidget(lock)

    def show_chosen(self, name: str) -> None:
        """Mark this area; none where it does not stand in the rail."""
        self._group.setExclusive(name in self._items)
        for each, item in self._items.items():
            item.setChecked(each == name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.updateGeometry()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where large text leaves too little height for all areas, they stand closer."""
        wanted = px(EACH) * (len(self._items) + 1) + px(36) + REST
        fit = "tight" if wanted > self.height() else ""
        if self.property("fit") != fit:
            restyle(self, fit=fit)
            for item in self.findChildren(NavItem):
                restyle(item)

    def _rooms(self, items: Sequence[RailItem]) -> QScrollArea:
        """The areas; with large text on a small screen they scroll, the lock stays in sight."""
        rooms = QWidget()
        rooms.setProperty("role", "page")
        column = QVBoxLayout(rooms)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for item in items:
            column.addWidget(self._made(item))
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(rooms)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for off in (scroll.setVerticalScrollBarPolicy, scroll.setHorizontalScrollBarPolicy):
            off(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll

    def _made(self, item: RailItem) -> NavItem:
        made = NavItem(item, self)
        made.setCheckable(True)
        made.clicked.connect(lambda: self.chosen.emit(item.name))
        self._group.addButton(made)
        self._items[item.name] = made
        return made
