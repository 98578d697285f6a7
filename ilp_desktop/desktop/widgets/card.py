"""Card: a white place with a round edge, in which what belongs together stands."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget


class Card(QFrame):
    """A card; ``tone`` (bad, raised) is the sheet's."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def raise_up(self) -> None:
        """Let it float above the page, as the unlock card does."""
        self.setProperty("tone", "raised")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 10)
        shadow.setColor(QColor(16, 32, 48, 45))
        self.setGraphicsEffect(shadow)
