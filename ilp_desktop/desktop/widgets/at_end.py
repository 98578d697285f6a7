"""AtEnd: a small button inside the end of a line, for the mouse; a key does the same."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit

from ilp_desktop.desktop.widgets.button import Button
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES

ROOM_CHANGES = LOOK_CHANGES | {QEvent.Type.Resize}


class AtEnd(Button):
    """It grows with the text, unlike Qt's own, and takes its room from the words of the line."""

    def __init__(self, line: QLineEdit, glyph: str, name: str):
        super().__init__(parent=line, glyph=glyph, role="icon")
        self._line = line
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        line.installEventFilter(self)
        self._place()

    def offer(self, offered: bool) -> None:
        """Show it, or give its room back to the words."""
        self.setVisible(offered)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in ROOM_CHANGES:
            self._place()
        return False

    def _place(self) -> None:
        line, size = self._line, self.sizeHint()
        corner = QPoint(line.width() - size.width() - 2, (line.height() - size.height()) // 2)
        self.setGeometry(QRect(corner, size))
        margins = line.textMargins()
        margins.setRight(0 if self.isHidden() else size.width())
        if margins != line.textMargins():
            line.setTextMargins(margins)
