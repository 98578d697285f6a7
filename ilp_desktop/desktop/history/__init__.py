"""History: who changed what in a file, when, what was there before, and taking it back."""

from ilp_desktop.desktop.history.page import HistoryPage

__all__ = ["HistoryPage"]
