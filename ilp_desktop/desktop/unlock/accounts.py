"""The accounts that one can sign in to, as the vault's folder tells them without a key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.theme.marks import MARK, draw_round
from ilp_desktop.desktop.widgets import Avatar
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES


class AccountRow(QRadioButton):
    """One account: a round choice, the initials, the sign-in name.

    ``pointed`` tells that it was chosen with the mouse, and the hands go on to the keys.
    """

    pointed = Signal()

    def __init__(self, handle: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.handle = handle
        self.setAccessibleName(handle)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._avatar = Avatar(self, name=handle.replace(".", " "))
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._tint)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(56))

    def hitButton(self, pos: object) -> bool:
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pointed.emit()

    def resizeEvent(self, event: QEvent) -> None:
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._place()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        if self.hasFocus():
            painter.setPen(colours.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in (0.5, 1.5):
                ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
                painter.drawRoundedRect(ring, 7, 7)
        size = px(MARK)
        mark = QRectF(px(17), (self.height() - size) / 2, size, size)
        draw_round(painter, mark, colours, on=self.isChecked())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        role = QPalette.ColorRole
        painter.setPen(colours.color(role.HighlightedText if self.isChecked() else role.WindowText))
        words = self.rect().adjusted(px(96), 0, -px(12), 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, align, self.handle)

    def _place(self) -> None:
        size = px(36)
        self._avatar.setGeometry(px(48), (self.height() - size) // 2, size, size)

    def _tint(self, chosen: bool) -> None:
        self._avatar.setProperty("tone", "accent" if chosen else "")


class AccountChoice:
    """The rows of all accounts in a column; arrows move between them."""

    def __init__(self, column: QVBoxLayout, holder: QWidget):
        self._column = column
        self._holder = holder
        self.rows: list[AccountRow] = []

    def show_handles(self, handles: Sequence[str], chosen: str = "") -> None:
        for row in self.rows:
            row.deleteLater()
        self.rows = [AccountRow(handle, self._holder) for handle in handles]
        for row in self.rows:
            self._column.addWidget(row)
            row.setChecked(row.handle == chosen)
        if self.rows and not any(row.isChecked() for row in self.rows):
            self.rows[0].setChecked(True)
        self._holder.setVisible(bool(self.rows))

    def chosen(self) -> str:
        return next((row.handle for row in self.rows if row.isChecked()), "")
