"""Parts that find room: beside each other where it is wide enough, else under each other."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QWidget

from ilp_desktop.desktop.theme import px

BREAKS = re.compile(r"[^\S\u00a0\u202f]+|(?<=-)")
"""Where a line may end: in a gap that is not a no-break space, and after a hyphen."""
SEEN = 0.5
"""Of shortened words so much is seen at least; less would be a mere stump."""


class Folding(QFrame):
    """A row of parts that becomes a column where they do not fit beside each other.

    A part that keeps its own width beside one that stretches, such as the buttons of a head,
    keeps it in the column too, at the side where it stood. ``below`` is the gap in the column
    if it is another.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._beside_gap: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        told = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()  # a part wants more room, or less
        return told

    def sizeHint(self) -> QSize:
        """As wide as its parts are beside each other, so that they come back to that."""
        parts, layout = self._parts(), self.layout()
        if not parts or layout is None:
            return super().sizeHint()
        gaps = layout.spacing() * (len(parts) - 1)
        return QSize(sum(map(self._wanted, parts)) + gaps, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part, since parts can stand under each other."""
        hint = super().minimumSizeHint()
        widths = [part.minimumSizeHint().width() for part in self._parts()]
        return QSize(max(widths, default=hint.width()), hint.height())

    @property
    def is_folded(self) -> bool:
        layout = self.layout()
        down = QBoxLayout.Direction.TopToBottom
        return isinstance(layout, QBoxLayout) and layout.direction() is down

    def _parts(self) -> list[QWidget]:
        layout = self.layout()
        if layout is None:
            return []
        items = [layout.itemAt(place) for place in range(layout.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [it for it in widgets if it is not None and not it.isHidden()]

    def _fold(self) -> None:
        layout = self.layout()
        parts = self._parts()
        if not isinstance(layout, QBoxLayout) or len(parts) < 2:
            return
        wanted = sum(self._wanted(part) for part in parts)
        gap = layout.spacing() if self._beside_gap is None else self._beside_gap
        fits = wanted + gap * (len(parts) - 1) <= self.width()
        for part in parts:
            least = part.property("least")
            part.setMinimumWidth(px(least) if least and fits else 0)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        way = across if fits else down
        if layout.direction() is not way:
            self._keep_widths(layout, folded=not fits)
            layout.setDirection(way)
            if self._beside_gap is None:
                self._beside_gap = layout.spacing()
            below = self.property("below")
            layout.setSpacing(self._beside_gap if fits or below is None else below)
            self.updateGeometry()

    @staticmethod
    def _keep_widths(layout: QBoxLayout, *, folded: bool) -> None:
        """What does not stretch in the row is not stretched in the column either."""
        places = range(layout.count())
        stretching = [place for place in places if layout.stretch(place)]
        for place in places:
            if not stretching or place in stretching:
                continue
            item = layout.itemAt(place)
            part = item.widget() if item is not None else None
            if item is None or part is None or part.property("role") == "rule":
                continue
            upright = item.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            is_first = place < stretching[0]
            side = Qt.AlignmentFlag.AlignLeft if is_first else Qt.AlignmentFlag.AlignRight
            item.setAlignment(upright | side if folded else upright)

    @staticmethod
    def _wanted(part: QWidget) -> int:
        least = part.property("least")  # what it wants to stand beside others, where it is said
        return px(least) if least else part.sizeHint().width()


class WrapLabel(QLabel):
    """Words that want one line, and wrap only where that is not to be had."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(BREAKS.split(self.text()), key=len)
        return QSize(self.fontMetrics().horizontalAdvance(longest) + 2, self.fontMetrics().height())


class ShortLabel(QLabel):
    """Words that ask for no room: they take what is left, and are shortened where it is little."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def shown(self) -> str:
        """What of the words is seen."""
        words, room = self.text(), self.contentsRect().width()
        wanted = self.fontMetrics().horizontalAdvance(words)
        if wanted <= room:
            return words
        if room < wanted * SEEN:
            return ""
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.shown()
        self.setToolTip("" if words == self.text() else self.text())
        self.style().drawItemText(
            QPainter(self),
            self.contentsRect(),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            words,
            QPalette.ColorRole.WindowText,
        )
