"""WorkLine: the long work under way, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets.button import Button
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES, announce

BAR = 96
AFTER = 400
"""Milliseconds: what is done sooner is not worth a word."""


class WorkLine(QWidget):
    """Stands in the status bar while something takes long, and is spoken once. Else hidden."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._waiting: list[Task] = []
        self.words = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop = Button(tr("Stop"), self, role="answer")
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.bar, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.stop)
        self.due = QTimer(self, singleShot=True, interval=AFTER)
        self.due.timeout.connect(self._show)
        self._measure()
        self.hide()

    def follow(self, task: Task) -> None:
        """This work has begun; it is shown when those before it are done."""
        self._waiting.append(task)
        if len(self._waiting) == 1:
            self._begin()

    def leave(self, task: Task) -> None:
        """This work has ended, one way or the other."""
        if task not in self._waiting:
            return
        was_shown = task is self._waiting[0]
        self._waiting.remove(task)
        if not was_shown:
            return
        self.due.stop()
        self.hide()
        if self._waiting:
            self._begin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._measure()

    def _begin(self) -> None:
        task = self._waiting[0]
        task.progressed.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self.words.setText(task.words)
        self.bar.setAccessibleName(task.words)
        self.stop.setAccessibleName(tr("Stop: {work}", work=task.words))
        self.bar.setRange(0, 0)
        self.due.start()

    def _show(self) -> None:
        self.show()
        announce(self, self.words.text())

    def _step(self, done: int, total: int, _words: str) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)

    def _stop(self) -> None:
        task = self._waiting[0]
        task.stop()
        self.leave(task)

    def _measure(self) -> None:
        self.bar.setFixedWidth(px(BAR))
