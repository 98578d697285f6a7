"""The frame around all areas: window, menus, going places, locking by itself."""

from ilp_desktop.desktop.shell.goto import Found
from ilp_desktop.desktop.shell.idle import IdleLock
from ilp_desktop.desktop.shell.window import Door, MainWindow, OfficeWords, open_at

__all__ = ["Door", "Found", "IdleLock", "MainWindow", "OfficeWords", "open_at"]
