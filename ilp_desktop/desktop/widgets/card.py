"""Card: a white place with a round edge, in which what belongs together stands."""

from PySide6.QtWidgets import QFrame, QWidget


class Card(QFrame):
    """A card; ``tone`` (bad, raised) is the sheet's."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
