"""The conference beside the days: both where there is room for both, else one of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.forms.ui_calendar_page import Ui_CalendarPageForm
from ilp_desktop.desktop.theme import px

PANEL = 348
FOLDS = 1100
"""Under this width there is room for the days or the conference, not for both."""
WIDEST = 16_777_215
"""Qt's own limit, for a part that takes all the room there is."""


class Beside:
    """Whether the side panel is in sight. Closed, it stays so until one is clicked or opened."""

    def __init__(self, area: QWidget, form: Ui_CalendarPageForm):
        self._area = area
        self._form = form
        self._has_panel = True
        self._is_open = False

    def open(self) -> None:
        self._has_panel = self._is_open = True

    def stand(self) -> None:
        """Where there is room for both, the panel is there again."""
        self._has_panel = True

    def close(self) -> None:
        self._has_panel = self._is_open = False

    def fit(self, *, has_chosen: bool) -> None:
        """Side by side, or the one in the other's place; nothing chosen, nothing at the side."""
        form, narrow = self._form, self._area.width() < px(FOLDS)
        wanted = has_chosen and (self._is_open if narrow else self._has_panel)
        form.panel_part.setMinimumWidth(0 if narrow else px(PANEL))
        form.panel_part.setMaximumWidth(WIDEST if narrow else px(PANEL))
        form.panel_part.setVisible(wanted)
        form.main.setVisible(not (narrow and wanted))
