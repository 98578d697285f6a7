"""While the file is read, or what was taken is kept: how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_import_working import Ui_ImportWorkingForm
from ilp_desktop.desktop.language import percent, tr
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.widgets import announce
from ilp_desktop.errors import OfficeError

T = TypeVar("T")


class WorkingPage(QWidget):
    """One piece of work at a time, in the place of the page that it leads from."""

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._stopped: Callable[[], object] = lambda: None
        self.form = form = Ui_ImportWorkingForm()
        form.setupUi(self)
        form.cancel.clicked.connect(self.cancel)
        self.setFocusProxy(form.cancel)

    def run(
        self,
        what: str,
        name: str,
        work: Callable[[Task], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[OfficeError], object],
        stopped: Callable[[], object],
    ) -> None:
        """Do this beside the window; one of the three is told in the end."""
        self.forget()
        self._stopped = stopped
        form = self.form
        form.what.setText(what)
        form.file_name.setText(name)
        form.how_far.setText("")
        form.progress.setRange(0, 0)
        form.progress.setAccessibleName(what)
        announce(self, what)

        def end(result: T) -> None:
            self._task = None
            done(result)

        def fail(refusal: OfficeError) -> None:
            self._task = None
            failed(refusal)

        self._task = self._desk.tasks.run(self, work, end, fail, self._show_progress, words=what)
        self._task.stopped.connect(self._tell_stopped)

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def cancel(self) -> None:
        """Stop it because somebody wants so: nothing of it stays."""
        if self._task is not None:
            self._task.stop()

    def forget(self) -> None:
        """Stop it without a word: something else is wanted."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _tell_stopped(self) -> None:
        self._task = None
        self._stopped()

    def _show_progress(self, done: int, of: int, _words: str) -> None:
        self.form.progress.setRange(0, of)
        self.form.progress.setValue(done)
        share = percent(done * 100 // of) if of else ""
        self.form.how_far.setText(tr("{share} done", share=share) if of else "")
