"""The way back from a change: at once, or beside the window where the change reached far."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import confirm
from ilp_desktop.desktop.forms.ui_history import Ui_HistoryForm
from ilp_desktop.desktop.history.words import full_title, moment_words
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.steps import take_back
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.history import HistoryRow
from ilp_desktop.office.way_back import WayBack, taken_back

LARGE = 500
"""A change of more entries is taken back beside the window."""


class GoingBack(QObject):
    """Takes back the change that is shown; a refusal stands beside it."""

    def __init__(self, desk: Desk, form: Ui_HistoryForm, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._row: HistoryRow | None = None
        self._is_back = False
        self._task: Task | None = None

    def show_row(self, row: HistoryRow | None) -> None:
        """This change is shown now; of one that was taken back it is said when, and by whom."""
        self._row = row
        self._form.banner.be_silent()
        self._offer(is_back=False)
        if row is None:
            return
        if row.reach > LARGE:
            show = partial(self._show_back, row)
            self._desk.tasks.run(self, lambda _task: self._back_of(row), show)
        else:
            self._show_back(row, self._back_of(row))

    def _back_of(self, row: HistoryRow) -> WayBack | None:
        with self._desk.vault.reading(self._desk.account) as session:
            return taken_back(session, row.change_id)

    def _show_back(self, row: HistoryRow, back: WayBack | None) -> None:
        if row != self._row or back is None:
            return
        moment = moment_words(back.at, self._desk.vault.zone)
        moment = tr("{who}, {moment}", who=back.who, moment=moment)
        self._form.banner.say(tr("Taken back: {what}", what=moment), tone="ok", aloud=False)
        self._offer(is_back=True)

    def _offer(self, *, is_back: bool) -> None:
        """What is back already is not taken back twice."""
        self._is_back = is_back
        for part in (self._form.take_back, self._form.hint):
            part.setVisible(not is_back)

    def take_back(self) -> None:
        """Put back what the change replaced, one change at a time."""
        row = self._row
        if row is None or self._is_back or self._task is not None:
            return
        if row.reach > LARGE:
            confirm(
                self._form.take_back.window(),
                tr("Take all of this back?"),
                tr(
                    "{what} reached {count} records of the office, not of one student alone. All"
                    " of them become as they were before.",
                    what=full_title(row.title),
                    count=f"{row.reach:,}",
                ),
                answer=tr("Take back"),
                act=lambda: self._take_back_beside(row),
            )
            return
        try:
            take_back(self._desk, row.change_id, row.title)
        except OfficeError as refusal:
            self._refuse(row, refusal)
        else:
            self._tell(row)

    def _take_back_beside(self, row: HistoryRow) -> None:
        def done(_nothing: None) -> None:
            self._end()
            self._tell(row)

        def failed(refusal: OfficeError) -> None:
            self._end()
            self._refuse(row, refusal)

        def stopped() -> None:
            self._end()
            self._desk.say(tr("Stopped. Nothing was changed."))

        self._form.take_back.setEnabled(False)
        self._task = self._desk.tasks.run(
            self,
            lambda task: take_back(self._desk, row.change_id, row.title, task.step),
            done,
            failed,
            words=tr("Taking it back …"),
        )
        self._task.stopped.connect(stopped)

    def _end(self) -> None:
        self._task = None
        self._form.take_back.setEnabled(True)

    def _tell(self, row: HistoryRow) -> None:
        self._desk.say(tr("Taken back: {what}", what=full_title(row.title)), good=True)

    def _refuse(self, row: HistoryRow, refusal: OfficeError) -> None:
        """Beside the change, or in the status bar where another is shown meanwhile."""
        if row == self._row:
            self._form.banner.say(reason(refusal), tone="warn")
        else:
            self._desk.say(reason(refusal))
