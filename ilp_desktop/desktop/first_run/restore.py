"""Restoring a backup: what it is, where the restored office goes, and what is set aside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.dates import clock_words, day_words
from ilp_desktop.desktop.forms.ui_restore import Ui_RestoreForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.tasks import Tasks
from ilp_desktop.desktop.where import ask_for_folder
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import restoring
from ilp_desktop.vault.backups import OWN, Backup
from ilp_desktop.vault.folders import SUFFIX


class RestorePage(QWidget):
    """Copies a backup to where it can be worked in. Nothing is overwritten."""

    restored = Signal(object)
    """With the folder of the office, which is unlocked as always."""
    back_chosen = Signal()

    def __init__(self, backup: Backup, offices: Path, tasks: Tasks):
        super().__init__()
        self._backup = backup
        self._tasks = tasks
        self.form = form = Ui_RestoreForm()
        form.setupUi(self)
        form.hint.setText(
            tr(
                "The backup of {office}, made on {day} at {time}. What was written after it is"
                " not in it. It opens with the passphrases of that day.",
                office=backup.office,
                day=day_words(backup.at.date()),
                time=clock_words(backup.at),
            )
        )
        form.change.clicked.connect(self._ask_for_folder)
        form.back.clicked.connect(self.back_chosen)
        form.restore.clicked.connect(self.restore)
        self.setFocusProxy(form.change)
        self._choose(_home_of(backup, offices))

    def restore(self) -> None:
        """Copy it, beside the window."""
        self.form.restore.setEnabled(False)
        backup, place = self._backup.folder, self._place
        self._tasks.run(
            self,
            lambda _: restoring.restore(backup, place),
            lambda _: self.restored.emit(place),
            self._refuse,
        )

    def _ask_for_folder(self) -> None:
        title = tr("Where the restored office is kept")
        chosen = ask_for_folder(self, title, self._place.parent)
        if chosen is not None:
            self._choose(chosen)

    def _choose(self, parent: Path) -> None:
        self._place = parent / f"{self._backup.office}{SUFFIX}"
        self.form.banner.be_silent()
        self.form.place.setText(str(self._place))
        aside = tr(
            "An office stands there already. It is not overwritten: its folder gets another name,"
            " with “set aside” in it."
        )
        self.form.aside.setText(aside)
        self.form.aside.setVisible(self._place.exists())

    def _refuse(self, refusal: OfficeError) -> None:
        self.form.restore.setEnabled(True)
        self.form.banner.say(tr("It was not restored"), more=reason(refusal), tone="bad")


def _home_of(backup: Backup, offices: Path) -> Path:
    """Where the office of one of its own backups stands; else where offices are kept."""
    own = backup.folder.parent
    return own.parent.parent if own.name == OWN and own.parent.suffix == SUFFIX else offices
