"""Avatar: a round with a person's initials."""

import unicodedata

from PySide6.QtCore import Property, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES


def initials(name: str) -> str:
    """Of the first and the last but particles: María-José Ñúñez O'Connor is MÑ, ʻAna Fifita AF.

    ʻOkina and apostrophes are letters or marks that nobody is known by; they are skipped.
    """
    letters = [
        next((letter for letter in word if unicodedata.category(letter) in ("Lu", "Ll", "Lo")), "")
        for word in name.split()
    ]
    return "".join(letter for letter in letters if letter)[:2].upper()


class Avatar(QWidget):
    """A round with initials, or with a ``glyph`` where it stands for nobody alone.

    ``tone`` is accent (filled) or empty (quiet), ``extent`` its size.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        extent: int = 36,
        glyph: str = "",
    ):
        super().__init__(parent)
        self._extent = extent
        self._glyph = glyph
        self._tone = ""
        self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person(name)

    def show_person(self, name: str, letters: str = "") -> None:
        """The initials of the name, unless a row already knows them."""
        self._initials = letters or initials(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._extent), px(self._extent))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        filled = self._tone == "accent"
        role = QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(role.Accent if filled else role.Midlight))
        painter.drawEllipse(self.rect())
        colour = self.palette().color(role.BrightText if filled else role.PlaceholderText)
        if self._glyph:
            size = round(px(self._extent) / 2)
            corner = QPoint((self.width() - size) // 2, (self.height() - size) // 2)
            painter.drawPixmap(corner, icons.pixmap(self._glyph, colour, size))
            return
        font = QFont(self.font())
        font.setPixelSize(round(px(self._extent) * 0.36))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)

    def _read_extent(self) -> int:
        return self._extent

    def _write_extent(self, extent: int) -> None:
        self._extent = extent
        self.updateGeometry()

    def _read_tone(self) -> str:
        return self._tone

    def _write_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    extent = Property(int, _read_extent, _write_extent)
    tone = Property(str, _read_tone, _write_tone)
