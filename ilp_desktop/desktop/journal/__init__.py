"""The journal: what was written down about students, and writing it."""

from ilp_desktop.desktop.journal.area import JournalArea
from ilp_desktop.desktop.journal.student import JournalTimeline

__all__ = ["JournalArea", "JournalTimeline"]
