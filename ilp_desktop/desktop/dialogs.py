"""Dialog: a question over the window, in the window's own look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Banner, Button
from ilp_desktop.errors import OfficeError


class Dialog(QDialog):
    """Asks, with fields or without; Enter answers and Escape leaves all as it was.

    What the answer does may refuse: then the refusal stands in the dialog, which stays.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        more: str = "",
        *,
        answer: str,
        role: str = "primary",
        fields: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._act: Callable[[], object] | None = None
        self._fields = fields
        heading = QLabel(title, self)
        heading.setProperty("role", "pane")
        words = QLabel(more, self)
        for label in (heading, words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        words.setVisible(bool(more))
        self.banner = Banner(self)
        self.answer = Button(answer, self, role=role)
        self.answer.setDefault(True)
        self.answer.clicked.connect(self._try)
        self.leave = Button("Cancel", self)
        self.leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(words)
        if fields is not None:
            column.addWidget(fields)
        column.addWidget(self.banner)
        column.addSpacing(4)
        column.addLayout(self._buttons())

    def ask(self, act: Callable[[], object]) -> None:
        """Open it; ``act`` is what the answer does."""
        self._act = act
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resize(max(px(480), self.minimumSizeHint().width()), self.sizeHint().height())
        if self._fields is not None:
            self._fields.setFocus()  # to the field that it names as its proxy

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.answer)
        return row

    def _try(self) -> None:
        try:
            if self._act is not None:
                self._act()
        except OfficeError as refusal:
            self.banner.say(str(refusal), tone="bad")
        else:
            self.accept()


def confirm(
    parent: QWidget, title: str, more: str, *, answer: str, act: Callable[[], object]
) -> Dialog:
    """Ask before something that one may not want; only the answer does it."""
    dialog = Dialog(parent, title, more, answer=answer)
    dialog.ask(act)
    return dialog
