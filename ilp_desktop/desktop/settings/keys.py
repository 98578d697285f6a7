"""The keys of commands, which one can set; and the computer’s sign-in as a way in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_ask_passphrase import Ui_AskPassphraseForm
from ilp_desktop.desktop.forms.ui_settings_list import Ui_SettingsListForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.settings.page import SettingsPage
from ilp_desktop.desktop.tasks import Task, Tasks
from ilp_desktop.desktop.widgets.rows import ListRow, fill
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import keyring_slot
from ilp_desktop.vault.keyring_slot import Keyring

KEYS = "keys"
"""The account's setting of its own keys, by the names of commands."""


class KeysPage(SettingsPage):
    """Every command of the window with its keys; a line gives it others."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self.dialog: Dialog | None = None
        self.form = form = Ui_SettingsListForm()
        form.setupUi(self)
        form.hint.setText(tr("Choose a command to give it other keys. They are yours alone."))
        form.add.setText(tr("&Reset all"))
        form.add.setProperty("glyph", "undo-2")
        form.empty.hide()
        form.add.clicked.connect(lambda: self._keep_keys({}))

    def reason(self) -> str:
        own = self.desk.vault.settings.find(self.desk.account, KEYS, {})
        return tr("{count} of your own", count=len(own)) if own else tr("The usual ones")

    def reload(self) -> None:
        self._show_keys()

    def change_keys(self, command: QAction) -> None:
        """Ask for other keys for a command."""
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("Press the new &keys"), fields)
        label.setProperty("role", "label")
        keys = QKeySequenceEdit(command.shortcut(), fields)
        keys.setMaximumSequenceLength(1)
        keys.setClearButtonEnabled(True)
        keys.setAccessibleName(tr("Press the new keys"))
        label.setBuddy(keys)
        column.addWidget(label)
        column.addWidget(keys)
        fields.setFocusProxy(keys)

        def keep() -> None:
            wanted = keys.keySequence()
            for other in self.desk.within.commands():
                if other is not command and wanted in other.shortcuts() and not wanted.isEmpty():
                    raise OfficeError(
                        "“{keys}” is for “{command}” already. Give that one other keys first.",
                        keys=wanted.toString(QKeySequence.SequenceFormat.NativeText),
                        command=words_of(other),
                    )
            own = dict(self.desk.vault.settings.find(self.desk.account, KEYS, {}))
            self._keep_keys({**own, command.objectName(): wanted.toString()})

        self.dialog = Dialog(self.window(), words_of(command), answer=tr("Keep"), fields=fields)
        self.dialog.ask(keep)

    def _keep_keys(self, own: dict[str, str]) -> None:
        self.desk.vault.settings.keep(self.desk.account, KEYS, own)
        self.desk.within.set_keys(own)
        self._show_keys()

    def _show_keys(self) -> None:
        lines = []
        for command in self.desk.within.commands():
            keys = ", ".join(
                it.toString(QKeySequence.SequenceFormat.NativeText) for it in command.shortcuts()
            )
            tone = "" if keys else "muted"
            line = ListRow(words_of(command), "", keys or tr("no key"), self, tone=tone,
                           role="edge")  # fmt: skip
            line.clicked.connect(partial(self.change_keys, command))
            lines.append(line)
        fill(self.form.rows, lines)
        self.form.facts.setText(tr("{count} commands", count=len(lines)))


class SignInPage(SettingsPage):
    """Unlocking with the sign-in of this computer, off until somebody turns it on."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self._asking = Tasks(self)
        """For the computer's store of secrets: nothing else waits until it answers."""
        self._store: Keyring | None = None
        self.dialog: Dialog | None = None
        self.form = form = Ui_SettingsListForm()
        form.setupUi(self)
        form.hint.setText(
            tr("The passphrase always opens the office; the computer’s sign-in may do so besides.")
        )
        form.empty.setText(tr("This computer’s store of secrets is being asked …"))
        form.add.setProperty("glyph", "user")
        form.add.clicked.connect(self.ask_for_sign_in)

    def reason(self) -> str:
        return tr("On") if self.is_chosen else tr("Off")

    @property
    def is_chosen(self) -> bool:
        """Whether the account chose it, here or on another computer."""
        return keyring_slot.is_chosen(self.desk.vault, self.desk.account.handle)

    def reload(self) -> None:
        self._name_answer()
        if self._asking.are_done:
            self._look_at_store()

    def ask_for_sign_in(self) -> None:
        """Let the computer's sign-in open the office, or no longer; the passphrase decides."""
        fields = QWidget()
        form = Ui_AskPassphraseForm()
        form.setupUi(fields)
        form.passphrase.set_name(tr("Your passphrase"))
        fields.setFocusProxy(form.passphrase)
        is_chosen = self.is_chosen
        dialog = self.dialog = Dialog(
            self.window(),
            tr("No longer unlock with this computer’s sign-in?")
            if is_chosen
            else tr("Unlock with this computer’s sign-in?"),
            tr("Only the passphrase opens the office then.")
            if is_chosen
            else tr(
                "Whoever is signed in to this computer as you can then open the office without "
                "the passphrase. It stays valid besides."
            ),
            answer=tr("Turn it off") if is_chosen else tr("Turn it on"),
            fields=fields,
        )
        dialog.finished.connect(self._look_at_store)
        dialog.accepted.connect(lambda: self.desk.chose.emit("sign_in", not is_chosen))
        dialog.ask_beside(self._asking, lambda: self._turning(form.passphrase.text()))

    def _turning(self, passphrase: str) -> Callable[[], None]:
        vault, handle, store = self.desk.vault, self.desk.account.handle, self._store
        if self.is_chosen or store is None:
            return partial(keyring_slot.turn_off, vault, handle, passphrase, store)
        return partial(keyring_slot.turn_on, vault, handle, passphrase, store)

    def _look_at_store(self) -> None:
        """Whether the computer has a store of secrets, and whether it opens the office."""
        desk, within = self.desk, self.desk.within

        def look(_task: Task) -> tuple[Keyring | None, bool]:
            store = within.keyring()
            return store, keyring_slot.is_on(desk.vault, desk.account.handle, store)

        self._asking.run(self, look, self._show_store, lambda it: desk.say(reason(it)))

    def _show_store(self, found: tuple[Keyring | None, bool]) -> None:
        self._store, opens = found
        self._name_answer()
        self.form.empty.setText(
            tr("It is on for this account.")
            if opens
            else tr(
                "It is on for this account, but this computer’s store of secrets does not open "
                "the office now. Turn it off and on again to use it here."
            )
            if self.is_chosen
            else tr("This computer has no store of secrets that the office trusts.")
            if self._store is None
            else tr("It is off.")
        )

    def _name_answer(self) -> None:
        """Turning it off needs no store, turning it on one that has been found."""
        is_chosen, answer = self.is_chosen, self.form.add
        answer.setEnabled(is_chosen or self._store is not None)
        answer.setText(
            tr("Unlock with the passphrase &alone…")
            if is_chosen
            else tr("Unlock with this &computer’s sign-in…")
        )


def words_of(command: QAction) -> str:
    return command.text().replace("&", "").rstrip("…").split(":")[0]
