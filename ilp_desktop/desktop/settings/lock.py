"""When the office locks by itself, and the passphrase that opens it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_settings_lock import Ui_SettingsLockForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.new_passphrase import NewPassphrase
from ilp_desktop.desktop.settings.page import SettingsPage
from ilp_desktop.desktop.widgets import PassphraseField, StrengthMeter, note_beside
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.school import office

LEAST, MOST, USUAL = 1, 15, 5
"""Minutes."""


class PassphraseFields(QWidget):
    """The present passphrase, and the new one twice."""

    def __init__(self) -> None:
        super().__init__()
        self.present, self.new, self.again = (PassphraseField(self) for _ in range(3))
        self.meter = StrengthMeter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for field, words in (
            (self.present, tr("Your present passphrase")),
            (self.new, tr("New passphrase")),
            (self.again, tr("New passphrase again")),
        ):
            label = QLabel(words, self)
            label.setProperty("role", "label")
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(6)
        column.addWidget(self.meter)
        self.setFocusProxy(self.present)


class LockPage(SettingsPage):
    """The minutes without a touch, one's own; and one's own passphrase."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self.form = form = Ui_SettingsLockForm()
        form.setupUi(self)
        self.setFocusProxy(form.lock_after)
        form.lock_after.setRange(LEAST, MOST)
        form.lock_after.show_value(desk.vault.settings.find(desk.account, "lock_after", USUAL))
        form.lock_after.setMaximumWidth(form.lock_after.sizeHint().width() * 2)
        form.lock_after.edited.connect(self._choose)
        form.change_passphrase.clicked.connect(self.ask_passphrase)

    def reason(self) -> str:
        minutes = self.form.lock_after.value()
        return tr("After 1 minute") if minutes == 1 else tr("After {n} minutes", n=minutes)

    def ask_passphrase(self) -> None:
        """Ask for the present passphrase and the new one."""
        fields = PassphraseFields()
        new = NewPassphrase(fields.new, fields.again, fields.meter, self._own_words)
        fields.present.set_name(tr("Your present passphrase"))
        fields.new.set_name(tr("New passphrase"))
        fields.again.set_name(tr("New passphrase again"))
        dialog = Dialog(
            self.window(),
            tr("Change my passphrase"),
            tr("It opens the office for you alone; colleagues and the recovery code keep theirs."),
            answer=tr("Change it"),
            fields=fields,
            scrolls=True,
        )
        dialog.ask(lambda: self._change(fields, new))

    def _change(self, fields: PassphraseFields, new: NewPassphrase) -> None:
        if not new.is_agreed():
            raise OfficeError("The passphrase is not changed yet. See beside the field why.")
        try:
            self.desk.vault.change_passphrase(
                self.desk.account.handle, fields.present.text(), fields.new.text(),
                self._own_words(),
            )  # fmt: skip
        except OfficeError:
            note_beside(fields.present).say(tr("Is this the passphrase that you have now?"))
            fields.present.setFocus()
            raise
        self.desk.say(tr("Your passphrase is changed."), good=True)

    def _own_words(self) -> tuple[str, ...]:
        with self.desk.vault.reading(self.desk.account) as session:
            row = office(session)
        return (row.school, row.district, row.account_name, self.desk.account.handle)

    def _choose(self) -> None:
        self.desk.chose.emit("lock_after", self.form.lock_after.value())
