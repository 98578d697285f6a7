"""The search box: finds while one types."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.widgets.at_end import AtEnd
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES


class SearchBox(QLineEdit):
    """A line with a looking glass; Escape empties it, and its keys stand at its right."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.keys = "Ctrl+F"
        self._clear = AtEnd(self, "x", tr("Empty the search"))
        self._clear.clicked.connect(self.clear)
        self._clear.offer(False)
        self.textChanged.connect(lambda text: self._clear.offer(bool(text)))
        self._make_room()

    def set_words(self, name: str, placeholder: str) -> None:
        """Its spoken name, and what stands in it while it is empty."""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def forget(self) -> None:
        """Empty it without a word to whoever finds while one types."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._clear.offer(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        place = (self.height() - px(18)) // 2
        painter.drawPixmap(px(11), place, icons.pixmap("search", ink, px(18)))
        font = self.font()
        font.setPixelSize(px(12))
        if not self.text() and self._has_room_for_keys(QFontMetrics(font)):
            painter.setPen(ink)
            painter.setFont(font)
            side = self.rect().adjusted(0, 0, -px(12), 0)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(side, align, self.keys)

    def _has_room_for_keys(self, metrics: QFontMetrics) -> bool:
        said = self.fontMetrics().horizontalAdvance(self.placeholderText())
        used = px(11 + 24) + said + metrics.horizontalAdvance(self.keys) + px(12)
        return self.width() >= max(px(260), used + px(16))

    def _make_room(self) -> None:
        self.setTextMargins(px(24), 0, self.textMargins().right(), 0)
