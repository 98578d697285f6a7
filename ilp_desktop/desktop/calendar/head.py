"""What stands over the days: all of it, or where there is little height, the most needed alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt

from ilp_desktop.desktop.calendar.filters import Filters
from ilp_desktop.desktop.forms.ui_calendar_page import Ui_CalendarPageForm
from ilp_desktop.desktop.theme import px

LEAST = 560
"""Under this height the school year, the filters and the search give way to the days."""


class Head(QObject):
    """The school year, the filters and the search, and the button for them where they are folded.

    What hides conferences stays in sight, so that nobody takes the calendar for empty.
    """

    def __init__(self, form: Ui_CalendarPageForm, filters: Filters):
        super().__init__(form.main)
        self._form = form
        self._filters = filters
        form.main.installEventFilter(self)
        form.show_filters.toggled.connect(self._make_room)
        filters.changed.connect(self._make_room)
        self._make_room()

    def search(self) -> None:
        """Go to the search, which comes if it was folded."""
        self._form.show_filters.setChecked(True)
        self._form.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._form.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        form, filters = self._form, self._filters
        is_low = form.main.height() < px(LEAST)
        is_asked = form.show_filters.isChecked() or filters.hides or bool(filters.typed())
        form.show_filters.setVisible(is_low)
        for part in (form.year_row, form.below):
            part.setVisible(is_asked or not is_low)
