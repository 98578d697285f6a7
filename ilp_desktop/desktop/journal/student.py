"""The journal of one student, as it stands under a tab of the student's page."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.journal.quick import QuickEntry
from ilp_desktop.desktop.journal.timeline import Timeline
from ilp_desktop.desktop.journal.work import JournalWork
from ilp_desktop.desktop.theme import px
from ilp_desktop.office.journal_search import Wanted


class JournalTimeline(QWidget):
    """Quick entry about one student, and everything that was written down about them."""

    def __init__(self, desk: Desk, student_id: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._student_id = student_id
        work = JournalWork(desk)
        self.quick = QuickEntry(desk, work, student_id, self)
        self.timeline = Timeline(desk, work, names_student=False, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(16), 0, 0)
        column.setSpacing(px(8))
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, px(28), 0)
        top.addWidget(self.quick)
        column.addLayout(top)
        column.addWidget(self.timeline, 1)
        self.setFocusProxy(self.quick.form.text)
        desk.changed.connect(self._hear)
        self.timeline.show_entries(Wanted(student_id=student_id))

    def settle(self) -> bool:
        """Keep what waits in the entry that is written, and in those that are edited."""
        settled = [self.quick.settle(), self.timeline.settle()]
        return all(settled)

    def _hear(self, change: object) -> None:
        if "journal_entry" in getattr(change, "kinds", ()):
            self.timeline.reload()
