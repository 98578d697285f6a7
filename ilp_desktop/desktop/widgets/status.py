"""The status bar: always there, with the office, the lock, the count, and whether all is saved."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ilp_desktop.desktop.dates import clock_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.widgets.chip import Chip
from ilp_desktop.desktop.widgets.drawing import Glyph, announce
from ilp_desktop.desktop.widgets.work import WorkLine

MESSAGE_STAYS = 12_000
"""Milliseconds."""


class StatusItem(QWidget):
    """An icon and a few words. Hidden while it has none."""

    def __init__(self, glyph: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.glyph = Glyph(self, glyph=glyph, size=14)
        self.label = QLabel(self)
        self._has_room = True
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self.glyph)
        row.addWidget(self.label)
        self.hide()

    def say(self, words: str) -> None:
        if words != self.label.text():
            self.label.setText(words)
            self.make_room(there_is=self._has_room)

    def make_room(self, *, there_is: bool) -> None:
        """Be seen where there is room for it and something to say."""
        self._has_room = there_is
        self.setVisible(there_is and bool(self.label.text()))


class StatusBar(QFrame):
    """Office, lock, students, last backup; at the right the last message and saving."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(tr("Status"))
        self.office = StatusItem("school", self)
        self.lock = StatusItem("lock", self)
        self.count = StatusItem("users", self)
        self.backup = StatusItem("database-backup", self)
        self.message = StatusItem("circle-alert", self)
        self.saving = StatusItem("check", self)
        self.work = WorkLine(self)
        self.message_over = QTimer(self, singleShot=True, interval=MESSAGE_STAYS)
        self.message_over.timeout.connect(self.be_silent)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        for item in (self.office, self.lock, self.count, self.backup):
            row.addWidget(item)
        self._badge = Chip(self, words=tr("Demonstration"), state="accent", glyph="graduation-cap")
        self._badge.hide()
        row.addWidget(self._badge)
        row.addStretch(1)
        row.addWidget(self.message)
        row.addWidget(self.work)
        row.addWidget(self.saving)

    def minimumSizeHint(self) -> QSize:
        """What matters least gives way, so that large text never widens the window."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        told = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return told

    def _make_room(self) -> None:
        """Leave out the last backup, the count, then the office, where not all fits."""
        others = [self.lock, self.message, self.work, self.saving, self._badge]
        used = sum(it.sizeHint().width() + 24 for it in others if not it.isHidden()) + 32
        for item in (self.office, self.count, self.backup):
            used += item.sizeHint().width() + 24
            item.make_room(there_is=used <= self.width())

    def show_demonstration(self, shown: bool) -> None:
        """The badge of an office in which nobody is real."""
        self._badge.setVisible(shown)

    def say(self, words: str, good: bool = False) -> None:
        """A message for a few seconds; it is spoken too."""
        self.message.glyph.show_glyph("check" if good else "circle-alert")
        self.message.say(words)
        if words:
            self.message_over.start()
            announce(self, words)

    def show_typing(self) -> None:
        """What was typed last is not kept yet, for a second at most."""
        self.saving.glyph.show_glyph("pencil")
        self.saving.say(tr("Typing …"))

    def show_saving(self, words: str) -> None:
        """That all is kept, and how."""
        self.saving.glyph.show_glyph("check")
        self.saving.say(words)

    def be_silent(self) -> None:
        """Take the message away: what it was about is no longer shown."""
        self.message_over.stop()
        self.message.say("")


class SavedLabel(StatusItem):
    """The quiet "Saved 10:42 AM" beside what was edited."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__("check", parent)
        self.glyph.setProperty("tone", "ok")
        self.label.setProperty("role", "meta")
        self._saved = ""

    def show_saved(self, at: datetime) -> None:
        """The moment of saving, in the reader's local time."""
        saved = tr("Saved {time}", time=clock_words(at))
        if saved != self._saved:  # once a minute is enough to hear
            announce(self, saved, politely=True)
        self._saved = saved
        self.show_again()

    def show_again(self) -> None:
        """Nothing waits any more: say when it was saved last, if it was."""
        self.glyph.show_glyph("check", "ok")
        self.say(self._saved)

    def show_kept(self) -> None:
        """What is typed cannot be lost any more, though it is not recorded yet."""
        self.glyph.show_glyph("check", "muted")
        self.say(tr("Kept as you type"))

    def forget(self) -> None:
        """Somebody else's file is shown: nothing of it was saved yet."""
        self._saved = ""
        self.say("")

    def show_waiting(self) -> None:
        self.glyph.show_glyph("pencil", "muted")
        self.say(tr("Typing …"))
