"""Lines of a short list that one can open, one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ilp_desktop.desktop.theme import FIGURES, px
from ilp_desktop.desktop.widgets.folding import WrapLabel

ROW = 54
"""How high a line of a list is that reaches from edge to edge."""
INSET = 6
"""From the edge of a line of the role "row" to its words."""
EDGE = 20
"""From the edge of a card to the words in it, whatever their size: as in the card's head."""


class Pressed(QPushButton):
    """A line of parts that is one button; what it says whole is its accessible name.

    One of the role "edge" reaches from edge to edge of its card, under a hairline.
    """

    tall = 0
    """How high it is at least, in the design's pixels."""

    narrow = 180
    """How narrow it gets; where that is 0 its parts alone say."""

    def __init__(self, said: str, parent: QWidget, *, role: str = "row"):
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAccessibleName(said)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.row = QHBoxLayout(self)
        side = EDGE if role == "edge" else px(INSET)
        self.row.setContentsMargins(side, px(8), side, px(8))
        self.row.setSpacing(px(12))

    def sizeHint(self) -> QSize:
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self.row.minimumSize()
        return QSize(px(self.narrow) or least.width(), least.height())

    def hasHeightForWidth(self) -> bool:
        return self.row.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.row.totalHeightForWidth(width)

    def settle(self) -> None:
        """Once all its parts are in: they do not take the mouse away from it."""
        margins = self.row.contentsMargins()
        self.row.addStrut(max(px(self.tall) - margins.top() - margins.bottom(), 0))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class ListRow(Pressed):
    """A title, what is said under it, and something at its right."""

    def __init__(
        self,
        title: str,
        more: str,
        side: str,
        parent: QWidget,
        *,
        tone: str = "",
        role: str = "row",
    ):
        said = ", ".join(part for part in (title, more, side) if part)
        super().__init__(said, parent, role=role)
        margins = self.row.contentsMargins()
        self.row.setContentsMargins(margins.left(), px(5), margins.right(), px(5))
        self.tall = ROW if role == "edge" else 0
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        for text, role in ((title, "task"), (more, "caption")):
            if text:
                words = WrapLabel(self)
                words.setText(text)
                words.setProperty("role", role)
                column.addWidget(words)
        column.addStretch(1)
        self.row.addLayout(column, 1)
        if side:
            at_side = QLabel(side, self)
            at_side.setProperty("role", "small")
            at_side.setProperty("tone", tone)
            at_side.setFont(FIGURES)
            self.row.addWidget(at_side)
        self.settle()


def fill(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Put these in the place of what stands there."""
    while item := column.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for row in rows:
        column.addWidget(row)
