"""The unlock page: who signs in, with which passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.forms.ui_unlock import Ui_UnlockForm
from ilp_desktop.desktop.language import mark, percent, reason, tr
from ilp_desktop.desktop.tasks import Task, Tasks
from ilp_desktop.desktop.unlock.accounts import AccountChoice
from ilp_desktop.desktop.ways import Ways
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault.folders import SUFFIX
from ilp_desktop.vault.refusals import KeyringFailed, WrongPassphrase

if TYPE_CHECKING:
    from ilp_desktop.vault import SignedIn, Vault


CHECKING = {
    "pages": mark("Checking the database …"),
    "chain": mark("Checking the history …"),
    "signatures": mark("Checking the signatures …"),
    "records": mark("Checking the records …"),
}
"""What is being looked at while a check runs, once a day and after an unclean end."""


class UnlockPage(QWidget):
    """Opens the office in one folder. Working out the key runs beside the window."""

    opened = Signal(object, object)
    recovery_chosen = Signal()

    def __init__(self, folder: Path, ways: Ways, tasks: Tasks, last_handle: str = ""):
        super().__init__()
        self._folder = folder
        self._ways = ways
        self._tasks = tasks
        self._asking = Tasks(self)
        """For the computer's store of secrets: the passphrase never waits until it answers."""
        self.form = form = Ui_UnlockForm()
        form.setupUi(self)
        form.school_name.setText(folder.name.removesuffix(SUFFIX))
        form.folder.setText(tr("Vault folder · {folder}", folder=folder))
        form.who.setBuddy(form.accounts)
        self.accounts = AccountChoice(form.accounts_column, form.accounts)
        form.unlock.clicked.connect(self.unlock)
        form.passphrase.typed.connect(self._forget_refusal)
        form.use_recovery.clicked.connect(self.recovery_chosen)
        form.use_sign_in.clicked.connect(self.sign_in)
        form.use_sign_in.hide()
        self._sign_ins: frozenset[str] = frozenset()
        self._is_troubled = False
        hint = ways.hint(folder)
        if hint:
            form.banner.say(tr("Demonstration office"), more=tr("Passphrase: {hint}", hint=hint))
        self._show_accounts(last_handle)
        self.setFocusProxy(form.passphrase)

    def unlock(self) -> None:
        """Try the passphrase that was typed."""
        form = self.form
        handle, passphrase = self.accounts.chosen(), form.passphrase.text()
        if not passphrase:
            self._refuse(OfficeError("Type your passphrase."))
            return
        if form.unlock.isEnabled():

            def unlocked() -> tuple[Vault, SignedIn]:
                vault = self._ways.open(self._folder)
                return vault, vault.unlock(handle, passphrase)

            self._work(unlocked)

    def sign_in(self) -> None:
        """Let the computer's own sign-in open the office; where it cannot, say so."""
        handle = self.accounts.chosen()
        self._work(lambda: self._ways.sign_in(self._folder, handle))

    def look(self) -> None:
        """Look closer, beside the window: is it damaged, on a network drive, open elsewhere?

        And whose sign-in to the computer opens it.
        """
        if self._is_troubled:
            return

        def ask(vault: Vault) -> None:
            # Not opened a second time: that takes its lock for a moment, as unlocking does.
            self._asking.run(
                self,
                lambda _task: self._ways.sign_ins(vault),
                self._offer_sign_in,
                self._show_trouble,
            )

        self._tasks.run(self, lambda _task: self._ways.open(self._folder), ask, self._show_trouble)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self.form.passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().event(event)

    def _work(self, unlocked: Callable[[], tuple[Vault, SignedIn]]) -> None:
        self._show_working(True)

        def work(task: Task) -> tuple[Vault, SignedIn]:
            vault, account = unlocked()
            self._ways.check(vault, task)
            return vault, account

        self._tasks.run(self, work, self._open, self._refuse, self._show_checking)

    def _offer_sign_in(self, handles: frozenset[str]) -> None:
        self._sign_ins = handles
        self.form.use_sign_in.setVisible(self.accounts.chosen() in handles)

    def _show_accounts(self, last_handle: str) -> None:
        form = self.form
        handles: tuple[str, ...] = ()
        try:
            handles = self._ways.handles(self._folder)
        except OfficeError as refusal:
            self._show_trouble(refusal)
        self.accounts.show_handles(handles, last_handle)
        for row in self.accounts.rows:
            row.toggled.connect(lambda _: self._offer_sign_in(self._sign_ins))
            row.pointed.connect(form.passphrase.line.setFocus)
        for part in (form.who, form.passphrase_label, form.passphrase, form.unlock,
                     form.use_recovery, form.lock_hint):  # fmt: skip
            part.setVisible(bool(handles))

    def _show_trouble(self, refusal: OfficeError) -> None:
        self._is_troubled = True
        self.form.banner.say(tr("This office cannot be opened"), more=reason(refusal), tone="bad")

    def _open(self, opened: tuple[Vault, SignedIn]) -> None:
        self.form.passphrase.clear()
        self._show_working(False)
        self.opened.emit(*opened)

    def _refuse(self, refusal: OfficeError) -> None:
        self._show_working(False)
        form = self.form
        if isinstance(refusal, WrongPassphrase | KeyringFailed) or not form.passphrase.text():
            note_beside(form.passphrase).say(reason(refusal))
            form.passphrase.mark_bad(True)
        else:
            self._show_trouble(refusal)
        form.passphrase.line.setFocus()
        form.passphrase.line.selectAll()

    def _forget_refusal(self) -> None:
        note_beside(self.form.passphrase).say("")
        self.form.passphrase.mark_bad(False)
        if self._is_troubled:
            self._is_troubled = False
            self.form.banner.be_silent()

    def _show_checking(self, done: int, total: int, check: str) -> None:
        words = tr(CHECKING.get(check, mark("Checking the office …")))
        part = f" {percent(100 * done // total)}" if total else ""
        self.form.unlock.setText(f"{words}{part}")

    def _show_working(self, working: bool) -> None:
        button = self.form.unlock
        button.setEnabled(not working)
        self.form.use_sign_in.setEnabled(not working)
        button.setText(tr("Opening …") if working else tr("Unlock"))
