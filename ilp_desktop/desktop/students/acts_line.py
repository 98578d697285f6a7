"""How much room the buttons at a student's name take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence

from ilp_desktop.desktop.forms.ui_student_page import Ui_StudentPageForm
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets.drawing import restyle

NARROW = 900
"""Where the page is narrower than this, words on the buttons leave the name no room."""


class ActsLine(QObject):
    """They say what they do in words; where it is narrow their pictures do, and the name alone."""

    def __init__(self, form: Ui_StudentPageForm):
        super().__init__(form.header)
        self._form = form
        self._words = {button: button.text() for button in (form.schedule, form.print_file)}
        self._is_narrow = False
        for button, words in self._words.items():
            button.setAccessibleName(words.replace("&", ""))
            button.setToolTip(button.accessibleName())
        form.header.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        form = self._form
        is_narrow = form.header.width() < px(NARROW)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            form.avatar.setVisible(not is_narrow)
            for button, words in self._words.items():
                restyle(button, fit="square" if is_narrow else "")
                button.setText("" if is_narrow else words)
                button.setShortcut(QKeySequence.mnemonic(words))  # it goes with the words
        form.saved.make_room(there_is=not is_narrow and self._fits_beside())

    def _fits_beside(self) -> bool:
        """Whether the facts keep their one line beside "Saved"; the status bar says it too."""
        form = self._form
        parts = (form.avatar, form.facts, form.saved, form.schedule, form.more, form.print_file)
        gaps = form.layout_4.spacing() + form.head_row.spacing() + 3 * form.layout_6.spacing()
        return sum(it.sizeHint().width() for it in parts) + gaps <= form.head.width()
