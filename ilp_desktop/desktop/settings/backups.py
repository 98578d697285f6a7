"""Backups: when the last one was made, where they go, and making one now."""

from __future__ import annotations

from pathlib import Path

from ilp_desktop.desktop.dates import clock_words, day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_settings_backups import Ui_SettingsBackupsForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.settings.page import SettingsPage
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.where import ask_for_folder
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import backups
from ilp_desktop.vault.backups import Backup


class BackupsPage(SettingsPage):
    """Where the copies of the whole office go, how old the last is, and one more now."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self.form = form = Ui_SettingsBackupsForm()
        form.setupUi(self)
        self.setFocusProxy(form.back_up)
        self._task: Task | None = None
        form.progress.setAccessibleName(tr("Making a backup"))
        form.progress.setTextVisible(False)
        form.back_up.clicked.connect(self.back_up)
        form.cancel.clicked.connect(self._cancel)
        form.choose.clicked.connect(self._ask_for_folder)
        form.forget.clicked.connect(lambda: self.choose(None))
        self._show_working(False)
        self.reload()

    def reason(self) -> str:
        last = backups.last(self.desk.vault)
        if last is None:
            return tr("None yet")
        day = day_words(last.at.astimezone(self.desk.vault.zone).date())
        return tr("Last one did not work out everywhere") if last.failed else day

    def reload(self) -> None:
        vault, form = self.desk.vault, self.form
        own, *second = backups.places(vault)
        form.last.setText(self._last_words())
        kept = backups.found(own, vault.opened.file.vault_id)
        form.kept.setText(_kept_words(kept))
        form.own.setText(tr("In the office’s own folder, always: {folder}", folder=own))
        place = tr("And in a second folder: {folder}", folder=second[0]) if second else ""
        form.second.setText(
            place or tr("In no second folder yet: if this disk breaks, the backups go with it.")
        )
        form.forget.setVisible(bool(second))
        last = backups.last(vault)
        if last is not None and last.failed:
            form.banner.say(
                tr(
                    "The last backup did not work out in {folders}.", folders=", ".join(last.failed)
                ),
                more=tr("Plug in the disk, or choose another folder; then back up again."),
                tone="warn",
                aloud=False,
            )
        else:
            form.banner.be_silent()

    def back_up(self) -> None:
        """Make one now, to each of the places, beside the window."""
        self._show_working(True)
        self._task = self.desk.tasks.run(
            self,
            lambda task: backups.back_up(self.desk.vault, task.step),
            self._done,
            self._failed,
            lambda done, of, _words: self._show_progress(done, of),
            words=tr("Making a backup"),
        )
        self._task.stopped.connect(self._tell_stopped)

    def choose(self, folder: Path | None) -> None:
        """Let backups go to this folder too, or to none but the office's own."""
        try:
            backups.choose_second(self.desk.vault, folder)
        except OfficeError as refusal:
            self.form.banner.say(reason(refusal), tone="bad")
        else:
            self.reload()
            self.desk.chose.emit("backup", None)

    def _ask_for_folder(self) -> None:
        chosen = ask_for_folder(self, tr("A second folder for backups"))
        if chosen is not None:
            self.choose(chosen)

    def _last_words(self) -> str:
        last = backups.last(self.desk.vault)
        if last is None:
            return tr("No backup has been made yet. One is made whenever the office is closed.")
        at = last.at.astimezone(self.desk.vault.zone)
        return tr(
            "The last backup was made on {day} at {time}, read back and found whole.",
            day=day_words(at.date()),
            time=clock_words(at),
        )

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.stop()

    def _tell_stopped(self) -> None:
        self._show_working(False)
        self.desk.say(tr("No backup was made."))

    def _done(self, made: list[Backup]) -> None:
        self._end()
        self.desk.say(tr("The backup is made, read back and found whole."), good=True)

    def _failed(self, refusal: OfficeError) -> None:
        self._end()
        self.form.banner.say(reason(refusal), tone="bad")

    def _end(self) -> None:
        self._show_working(False)
        self.reload()
        self.desk.chose.emit("backup", None)

    def _show_progress(self, done: int, of: int) -> None:
        self.form.progress.setRange(0, of)
        self.form.progress.setValue(done)

    def _show_working(self, working: bool) -> None:
        form = self.form
        form.back_up.setEnabled(not working)
        form.cancel.setVisible(working)
        form.progress.setVisible(working)
        form.progress.setRange(0, 0)


def _kept_words(kept: list[Backup]) -> str:
    rule = tr("Of the last ten days, eight weeks and twelve months the newest is kept.")
    if not kept:
        return rule
    oldest = day_words(kept[-1].at.date())
    if len(kept) == 1:
        return tr("1 is kept. {rule}", rule=rule)
    return tr(
        "{count} are kept, the oldest of {day}. {rule}", count=len(kept), day=oldest, rule=rule
    )
