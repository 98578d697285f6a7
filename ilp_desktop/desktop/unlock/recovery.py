"""Opening with the printed recovery code, and the new passphrase that must follow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.forms.ui_recovery import Ui_RecoveryForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.new_passphrase import NewPassphrase
from ilp_desktop.desktop.tasks import Task, Tasks
from ilp_desktop.desktop.ways import Ways
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault.folders import SUFFIX
from ilp_desktop.vault.refusals import PassphraseRefused, RecoveryCodeRefused

if TYPE_CHECKING:
    from ilp_desktop.vault import SignedIn, Vault


class RecoveryPage(QWidget):
    """Asks for the code, an account, and that account's new passphrase."""

    opened = Signal(object, object)
    back_chosen = Signal()

    def __init__(self, folder: Path, ways: Ways, tasks: Tasks):
        super().__init__()
        self._folder = folder
        self._ways = ways
        self._tasks = tasks
        self.form = form = Ui_RecoveryForm()
        form.setupUi(self)
        form.account.set_choices([(handle, handle) for handle in ways.handles(folder)])
        self.passphrase = NewPassphrase(
            form.passphrase, form.again, form.meter, lambda: self._own_words()
        )
        form.open_office.clicked.connect(self.open_office)
        form.back.clicked.connect(self.back_chosen)
        self.setFocusProxy(form.code)

    def open_office(self) -> None:
        """Open with what was typed, and set the new passphrase."""
        form = self.form
        form.banner.be_silent()
        note_beside(form.code).say("")
        if not self.passphrase.is_agreed() or not form.open_office.isEnabled():
            return
        code, handle = form.code.text(), str(form.account.value())
        chosen, own_words = form.passphrase.text(), self._own_words()
        form.open_office.setEnabled(False)

        def work(task: Task) -> tuple[Vault, SignedIn]:
            vault = self._ways.open(self._folder)
            return vault, vault.unlock_with_recovery(code, handle, chosen, own_words)

        self._tasks.run(self, work, self._open, self._refuse)

    def _own_words(self) -> tuple[str, ...]:
        school = self._folder.name.removesuffix(SUFFIX)
        return (school, str(self.form.account.value() or ""))

    def _open(self, opened: tuple[Vault, SignedIn]) -> None:
        for field in (self.form.passphrase, self.form.again, self.form.code):
            field.clear()
        self.opened.emit(*opened)

    def _refuse(self, refusal: OfficeError) -> None:
        form = self.form
        form.open_office.setEnabled(True)
        if isinstance(refusal, RecoveryCodeRefused):
            note_beside(form.code).say(reason(refusal))
            form.code.setFocus()
        elif isinstance(refusal, PassphraseRefused):
            note_beside(form.passphrase).say(reason(refusal))
            form.passphrase.setFocus()
        else:
            form.banner.say(tr("This office cannot be opened"), more=reason(refusal), tone="bad")
