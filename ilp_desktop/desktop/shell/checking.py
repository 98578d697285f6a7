"""Checking the whole office whenever somebody asks, beside the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import reason, told, tr
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.widgets import Banner
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import CheckResult


class Checking(QObject):
    """Runs every check; says that all is whole, or what is not."""

    def __init__(self, desk: Desk, notice: Banner, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        self._task: Task | None = None

    def run(self) -> None:
        if self._task is None:
            self._task = self._desk.tasks.run(
                self, self._look, self._tell, self._refuse, words=tr("Checking the office")
            )
            self._task.stopped.connect(self._stop)

    def _look(self, task: Task) -> list[CheckResult]:
        from ilp_desktop.vault import checks

        return checks.run(self._desk.vault, lambda name, done, of: task.step(done, of, name))

    def _tell(self, results: Sequence[CheckResult]) -> None:
        self._task = None
        wrong = [it for it in results if not it.passed]
        if not wrong:
            said = tr("The office is whole: all {count} checks passed.", count=len(results))
            self._desk.say(said, good=True)
            return
        self._notice.say(
            tr("A check found something wrong. {problem}", problem=told(wrong[0].details[0])),
            tone="bad",
            answer=tr("Understood"),
        )

    def _refuse(self, refusal: OfficeError) -> None:
        self._task = None
        self._desk.say(reason(refusal))

    def _stop(self) -> None:
        self._task = None
        self._desk.say(tr("The check was stopped; nothing was changed."))
