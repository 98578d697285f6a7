"""Buttons: an icon in the colour of the words, and a focus ring that shows on any ground."""

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES

GAP = 8
LEADING = frozenset({"chevron-right"})
"""Icons that say where the words lead, and stand behind them."""


class Button(QPushButton):
    """A button with an icon; its role (primary, quiet, icon …) and fit are the sheet's."""

    def __init__(
        self,
        words: str | QWidget | None = None,
        parent: QWidget | None = None,
        *,
        glyph: str = "",
        role: str = "",
        fit: str = "",
    ):
        # Designer's code calls with the parent alone.
        if isinstance(words, QWidget):
            words, parent = None, words
        super().__init__(words or "", parent)
        self._glyph = glyph
        self._pressed_as: str | None = None
        self.setAutoDefault(False)
        if role:
            self.setProperty("role", role)
        if fit:
            self.setProperty("fit", fit)
        self._draw()

    def show_glyph(self, name: str) -> None:
        self._glyph = name
        self._draw()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A button that does something answers to Enter too; one that is a choice does not."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self.isCheckable():
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return  # a key that is held presses one button, not the next ones too
        elif self.menu():
            self.showMenu()
        else:
            self.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_as = self.text()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two does nothing where the first was for what stood here before."""
        if self._pressed_as == self.text():
            super().mouseDoubleClickEvent(event)

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        menu.aboutToHide.connect(self._look_for_mouse)

    def _look_for_mouse(self) -> None:
        """The menu heard where the mouse went; a button that it left looks pointed at no more."""
        if not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            QApplication.sendEvent(self, QEvent(QEvent.Type.Leave))
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("role") == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.BrightText), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 4, 4)

    def _draw(self) -> None:
        if not self._glyph:
            return
        size = px(16 if self.property("fit") in ("card", "tight") else 18)
        gap = px(GAP - 4) if self.text() else 0
        if self._glyph in LEADING and gap:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            size, gap = px(16), -px(2)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        colour = self.palette().color(group, QPalette.ColorRole.ButtonText)
        self.setIcon(icons.icon(self._glyph, colour, size, gap))
        self.setIconSize(QSize(size + abs(gap), size))

    def _read_glyph(self) -> str:
        return self._glyph

    glyph = Property(str, _read_glyph, show_glyph)


def icon_button(glyph: str, name: str, parent: QWidget | None = None) -> Button:
    """A small button without words; its name is spoken and shown as a tip."""
    button = Button("", parent, glyph=glyph, role="icon")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
