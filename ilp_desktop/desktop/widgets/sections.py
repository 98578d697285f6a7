"""The sections of a page at its left: each with how far it is and what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets.drawing import Glyph, restyle
from ilp_desktop.desktop.widgets.folding import WrapLabel
from ilp_desktop.desktop.widgets.rows import Pressed

STATES = {
    "done": ("circle-check", "ok"),
    "attention": ("triangle-alert", "warn"),
    "begun": ("circle-dot", "accent"),
    "open": ("circle-dashed", "muted"),
}


@dataclass(frozen=True)
class SectionItem:
    """One section: its state is done, attention, begun or open; the reason says it in words.

    One that is never finished has a glyph of its own instead. Where the reason is shortened,
    ``more`` says it whole.
    """

    name: str
    title: str
    reason: str
    state: str = "open"
    glyph: str = ""
    more: str = ""


class SectionRow(Pressed):
    """A section to choose; of all sections one is pressed in."""

    narrow = 0
    chosen = Signal(str)

    def __init__(self, item: SectionItem, parent: QWidget):
        super().__init__("", parent, role="section")
        self.item = item
        self.setCheckable(True)
        self.clicked.connect(self._choose)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._glyph = Glyph(self)
        self._title = WrapLabel(self)
        self._title.setObjectName("title")
        self._reason = WrapLabel(self)
        self._reason.setObjectName("reason")
        self.row.setContentsMargins(14, 6, 4, 6)
        self.row.setSpacing(14)
        self.row.addWidget(self._glyph)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        self.row.addLayout(words, 1)
        self.settle()
        self.show_item(item)

    def show_item(self, item: SectionItem) -> None:
        self.item = item
        glyph, tone = STATES[item.state]
        self._glyph.show_glyph(item.glyph or glyph, tone)
        self._title.setText(item.title)
        self._reason.setText(item.reason)
        self._reason.setVisible(bool(item.reason))
        restyle(self._reason, tone="warn" if item.state == "attention" else "muted")
        self.setAccessibleName(": ".join(filter(None, (item.title, item.reason))))
        self.setToolTip(item.more)
        self.setAccessibleDescription(item.more)
        self.setMinimumHeight(px(52))

    def show_chosen(self, chosen: bool) -> None:
        self.setChecked(chosen)
        told = "true" if chosen else "false"
        if self.property("chosen") == told:
            return
        restyle(self, chosen=told)
        for label in (self._title, self._reason):
            restyle(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self.setChecked(self.property("chosen") == "true")  # its navigator says which is
        self.chosen.emit(self.item.name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setMinimumHeight(px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("chosen") == "true":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(QRectF(0, 2, 4, self.height() - 4), 2, 2)


class SectionNavigator(QWidget):
    """All sections of a plan under each other."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows: dict[str, SectionRow] = {}
        self._chosen = ""

    def show_items(self, items: Sequence[SectionItem]) -> None:
        """Keeps the rows that are there already, and with them the focus."""
        names = [item.name for item in items]
        for name in [name for name in self._rows if name not in names]:
            self._rows.pop(name).deleteLater()
        for place, item in enumerate(items):
            if item.name in self._rows:
                self._rows[item.name].show_item(item)
            else:
                row = SectionRow(item, self)
                row.chosen.connect(self.choose)
                self._rows[item.name] = row
                self._column.insertWidget(place, row)

    def row(self, name: str) -> SectionRow:
        return self._rows[name]

    def choose(self, name: str) -> None:
        self.show_chosen(name)
        self.chosen.emit(name)

    def show_chosen(self, name: str) -> None:
        self._chosen = name
        for each, row in self._rows.items():
            row.show_chosen(each == name)
