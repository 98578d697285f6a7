"""Where the filters stand: beside the entries, or in their place where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from ilp_desktop.desktop.forms.ui_journal_page import Ui_JournalPageForm
from ilp_desktop.desktop.theme import px

WIDTH = 272
FOLDS = 1040
"""Under this width the filters give way to the entries, and a button brings them."""
UNLIMITED = 16_777_215
"""Qt's own word for a width without a limit."""


class Beside(QObject):
    """The column of filters, and the button for it where it is folded."""

    def __init__(self, form: Ui_JournalPageForm):
        super().__init__(form.entries_page)
        self._form = form
        form.entries_page.installEventFilter(self)
        form.show_filters.toggled.connect(self._make_room)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        form = self._form
        is_narrow = form.entries_page.width() < px(FOLDS)
        instead = is_narrow and form.show_filters.isChecked()
        column = form.layout_13 if is_narrow else form.layout_1
        if column.indexOf(form.filter_pane) < 0:
            column.insertWidget(1 if is_narrow else 0, form.filter_pane, int(is_narrow))
        form.filter_pane.setMinimumWidth(0 if is_narrow else px(WIDTH))
        form.filter_pane.setMaximumWidth(UNLIMITED if is_narrow else px(WIDTH))
        form.filter_pane.setVisible(instead or not is_narrow)
        form.show_filters.setVisible(is_narrow)
        for part in (form.entry_part, form.timeline_part):
            part.setVisible(not instead)
