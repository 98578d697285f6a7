"""The window before an office is open: the hills, a card, and what can be set without a key."""

from functools import lru_cache
from math import erfc

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QShortcut,
)
from PySide6.QtWidgets import QMenu, QWidget

from ilp_desktop.desktop.forms.ui_front import Ui_FrontForm
from ilp_desktop.desktop.language import percent, tr
from ilp_desktop.desktop.shell.screen import fill_a_small_screen
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.theme.theme import SCHEMES, STEPS
from ilp_desktop.desktop.widgets import Button, Card

HILLS = (
    ("hill_far", ((0, 0.86), (0.06, 0.835), (0.11, 0.84), (0.16, 0.795), (0.225, 0.795),
                  (0.25, 0.815), (0.29, 0.815), (0.38, 0.855), (0.5, 0.87), (0.61, 0.85),
                  (0.7, 0.785), (0.775, 0.785), (0.81, 0.815), (0.87, 0.83), (0.93, 0.815),
                  (1, 0.825))),
    ("hill_middle", ((0, 0.91), (0.08, 0.895), (0.13, 0.86), (0.185, 0.86), (0.2, 0.88),
                     (0.32, 0.905), (0.42, 0.92), (0.56, 0.92), (0.74, 0.9), (0.82, 0.88),
                     (0.835, 0.855), (0.895, 0.855), (0.91, 0.87), (1, 0.89))),
    ("hill_near", ((0, 0.965), (0.09, 0.945), (0.23, 0.955), (0.37, 0.94), (0.5, 0.96),
                   (0.64, 0.945), (0.79, 0.935), (0.92, 0.95), (1, 0.945))),
)  # fmt: skip


DENSE, SOFT, DEEP, CORNER = 0.12, 24, 8, 14
"""The card's shadow: how dense it is, how far it is soft, how far down it lies, and
how round it is."""
ROOM_CHANGES = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest})


class FrontWindow(QWidget):
    """Shows one card at a time; at its top other offices, light or dark, and text size."""

    another_chosen = Signal()
    new_chosen = Signal()
    painted = Signal()
    """Once, when it stands on the screen: now is time for what may take longer."""

    def __init__(self, theme: Theme):
        super().__init__()
        self._theme = theme
        self.is_painted = False
        self.setWindowTitle("ILP Desktop")
        self.form = Ui_FrontForm()
        self.form.setupUi(self)
        self.form.page.installEventFilter(self)
        self.form.open_another.clicked.connect(self.another_chosen)
        self.form.new_office.clicked.connect(self.new_chosen)
        self.form.look.setMenu(self._look_menu())
        self.form.text_size.setMenu(self._size_menu())
        for keys, act in (("Ctrl++", theme.larger), ("Ctrl+=", theme.larger),
                          ("Ctrl+-", theme.smaller), ("Ctrl+Q", self.close)):  # fmt: skip
            QShortcut(keys, self, act)
        theme.changed.connect(self.update)
        self.resize(1440, 900)
        fill_a_small_screen(self)

    def show_page(self, page: QWidget) -> None:
        """Show this card; the one before it is let go."""
        stack = self.form.stack
        while (old := stack.widget(0)) is not None:
            stack.removeWidget(old)
            old.deleteLater()
        stack.addWidget(page)
        page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on, as the card's chief button does."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat():
            return
        for button in self.form.stack.findChildren(Button):
            if button.isVisible() and button.property("role") == "primary":
                button.click()
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the page the height that its wrapped words need at this width.

        A scroll area asks only for the least height, at which large text would be cut.
        """
        if watched is self.form.page and event.type() in ROOM_CHANGES:
            column = self.form.page_column
            needed = column.totalHeightForWidth(self.form.page.width())
            self.form.page.setMinimumHeight(max(needed, 0))
            self.update()  # a card that shrinks leaves the shadow where it was
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("background"))
        painter.setPen(Qt.PenStyle.NoPen)
        self._draw_hills(painter)
        self._draw_shadow(painter)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _draw_hills(self, painter: QPainter) -> None:
        width, height = self.width(), self.height()
        for token, ridge in HILLS:
            points = [QPointF(x * width, y * height) for x, y in ridge]
            painter.setBrush(self._theme.colour(token))
            painter.drawPolygon(QPolygonF([*points, QPointF(width, height), QPointF(0, height)]))

    def _draw_shadow(self, painter: QPainter) -> None:
        """Under the card. An effect of Qt's would draw the card anew at each key."""
        page = self.form.stack.currentWidget()
        for card in page.findChildren(Card) if page else []:
            if card.isVisible():
                shadow = _shadow(card.size(), self._theme.tokens.shadow)
                corner = card.mapTo(self, QPoint(0, 0)) - QPoint(SOFT, SOFT - DEEP)
                painter.drawImage(corner, shadow)

    def _look_menu(self) -> QMenu:
        menu = QMenu(self)
        for scheme, words in SCHEMES:
            action = QAction(tr(words), menu)
            action.triggered.connect(lambda _=False, scheme=scheme: self._theme.set_scheme(scheme))
            menu.addAction(action)
        return menu

    def _size_menu(self) -> QMenu:
        menu = QMenu(self)
        for step in STEPS:
            action = QAction(percent(step), menu)
            action.triggered.connect(lambda _=False, step=step: self._theme.set_percent(step))
            menu.addAction(action)
        return menu


@lru_cache(maxsize=4)
def _shadow(size: QSize, colour: str) -> QImage:
    """Rings from the outside in, each in the place of what is under it, so that none adds up."""
    room = QSize(size.width() + 2 * SOFT, size.height() + 2 * SOFT)
    image = QImage(room, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    ink = QColor(colour)
    for out in range(SOFT, -SOFT, -1):  # pixels from the card's edge
        ink.setAlphaF(DENSE * erfc(out * 2**0.5 / SOFT) / 2)
        painter.setBrush(ink)
        inset = SOFT - out
        ring = QRectF(image.rect()).adjusted(inset, inset, -inset, -inset)
        round_by = max(CORNER + out, 4)
        painter.drawRoundedRect(ring, round_by, round_by)
    painter.end()
    return image
