"""SettingsPage: one page of the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk


class SettingsPage(QWidget):
    """Fields that keep themselves; what it does not have to record, it leaves out."""

    def __init__(self, desk: Desk):
        super().__init__()
        self.desk = desk
        self.setProperty("role", "page")

    def reason(self) -> str:
        """What the navigator says under the page's name."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read again what the page shows."""

    def settle(self) -> bool:
        return True
