"""When the column beside a student's tabs stands there: as the open tab says, or as was chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.students.aside import Aside
from ilp_desktop.desktop.tabs import Tab
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button

CHOSEN = "beside the tabs"
"""Names the setting: for each tab, wide or narrow, whether its counselor wants the column there."""
WIDE = 1200
"""From this width on the column stands there unasked, beside a tab that leaves room for it."""
LEAST = 1000
"""Where there is less room than this it is not to be had."""


class Beside(QObject):
    """The button that opens and folds the column; what it was set to is remembered by tab.

    In a narrow window it is asked for anew: what is wanted on a large screen is in the way there.
    """

    def __init__(self, desk: Desk, button: Button, aside: Aside, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._button = button
        self._aside = aside
        self._tab = ""
        kept = desk.vault.settings.find(desk.account, CHOSEN)
        self._chosen: dict[str, bool] = kept if isinstance(kept, dict) else {}
        button.setAccessibleName(tr("Beside the file"))
        button.setToolTip(tr("Beside the file: next conference, what it lacks, recent journal"))
        button.clicked.connect(self._choose)
        self.toggle = QAction(tr("&Beside the file"), parent)
        self.toggle.setCheckable(True)
        self.toggle.triggered.connect(self._choose)

    def show_beside(self, tab: Tab, width: int, *, gives_way: bool) -> None:
        """Open or fold it for this tab, on a page of this width."""
        is_wide = width >= px(WIDE)
        self._tab = tab.name if is_wide else f"{tab.name}, narrow"
        can = width >= px(LEAST) and not gives_way
        self._show(can and self._chosen.get(self._tab, is_wide and tab.goes_with_aside))
        self._button.setEnabled(can)
        self.toggle.setEnabled(can)

    def panes(self) -> list[QWidget]:
        """The column, while it stands there."""
        return [self._aside] if self._aside.isVisible() else []

    def _choose(self, wanted: bool) -> None:
        desk = self._desk
        self._chosen[self._tab] = wanted
        desk.vault.settings.keep(desk.account, CHOSEN, self._chosen)
        self._show(wanted)

    def _show(self, there: bool) -> None:
        self._button.setChecked(there)
        self.toggle.setChecked(there)
        self._aside.make_room(there_is=there)
