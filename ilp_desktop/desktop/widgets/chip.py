"""Chip: a state in a word, with its icon and colour (never by colour alone)."""

from PySide6.QtCore import Property, QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES, restyle

HIGH = 24
ICON = 14
PADDING = 10
GAP = 6


class Chip(QLabel):
    """One word or a few on a tint; ``state`` is ok, warn, bad, accent, a kind, or empty.

    One that wraps its words does so only where they do not find room in one line.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        words: str = "",
        state: str = "",
        glyph: str = "",
    ):
        super().__init__(words, parent)
        self._glyph = glyph
        self.setProperty("state", state)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._make_room()

    def show_state(self, words: str, state: str, glyph: str = "") -> None:
        self._glyph = glyph
        self.setText(words)
        restyle(self, state=state)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._make_room()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(margins.left() + words + margins.right(), px(HIGH))

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap() or width >= self.sizeHint().width():
            return px(HIGH)
        return super().heightForWidth(width) + px(HIGH) - self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, px(HIGH)) if self.wordWrap() else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._glyph:
            return
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        picture = icons.pixmap(self._glyph, colour, px(ICON))
        QPainter(self).drawPixmap(px(PADDING), (self.height() - px(ICON)) // 2, picture)

    def _make_room(self) -> None:
        left = px(PADDING + ICON + GAP) if self._glyph else px(PADDING)
        self.setContentsMargins(left, 0, px(PADDING), 0)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.updateGeometry()

    def _read_glyph(self) -> str:
        return self._glyph

    def _write_glyph(self, name: str) -> None:
        self._glyph = name
        self._make_room()

    glyph = Property(str, _read_glyph, _write_glyph)
