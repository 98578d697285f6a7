"""What all widgets share: an icon in the colour of the words, a new look, a spoken message."""

from PySide6.QtCore import Property, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from ilp_desktop.desktop.theme import icons, px

LOOK_CHANGES = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.StyleChange,
        QEvent.Type.FontChange,
        QEvent.Type.EnabledChange,
    }
)


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet reads, and let it look again if any is new."""
    if properties and all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def announce(widget: QWidget, words: str, *, politely: bool = False) -> None:
    """Let a screen reader say something that has appeared without being focused.

    ``politely`` once it has said what it is saying.
    """
    # Imported at the first message: the unlock page has none to give.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, words)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Polite if politely else manner.Assertive)
    QAccessible.updateAccessibility(event)


class Glyph(QLabel):
    """An icon alone, in the colour of its tone. It is decoration: a word stands beside it."""

    def __init__(self, parent: QWidget | None = None, *, glyph: str = "", size: int = 18):
        super().__init__(parent)
        self._glyph = glyph
        self._size = size
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()

    def show_glyph(self, name: str, tone: str = "") -> None:
        self._glyph = name
        restyle(self, tone=tone)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._draw()

    def _draw(self) -> None:
        if self._glyph:
            colour = self.palette().color(QPalette.ColorRole.WindowText)
            self.setPixmap(icons.pixmap(self._glyph, colour, px(self._size)))

    def _read_glyph(self) -> str:
        return self._glyph

    def _write_glyph(self, name: str) -> None:
        self._glyph = name
        self._draw()

    def _read_size(self) -> int:
        return self._size

    def _write_size(self, size: int) -> None:
        self._size = size
        self._draw()

    glyph = Property(str, _read_glyph, _write_glyph)
    extent = Property(int, _read_size, _write_size)
