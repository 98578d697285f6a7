"""Step 3: the recovery code, shown this once, printed, and typed back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.forms.ui_recovery_code import Ui_RecoveryCodeForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.ways import NewOffice, Ways
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault.recovery_code import read

if TYPE_CHECKING:
    from ilp_desktop.vault import NewVault

HALF = 4


class CodePage(QWidget):
    """Opens the office once the code has been typed back from paper."""

    opened = Signal(object, object)

    def __init__(self, ways: Ways):
        super().__init__()
        self._ways = ways
        self._made: NewVault | None = None
        self._office: NewOffice | None = None
        self.form = form = Ui_RecoveryCodeForm()
        form.setupUi(self)
        form.print_page.clicked.connect(self.print_page)
        form.typed.textEdited.connect(lambda: note_beside(form.typed).say(""))
        form.go_on.clicked.connect(self.go_on)
        self.setFocusProxy(form.print_page)

    def show_code(self, made: NewVault, office: NewOffice) -> None:
        self._made = made
        self._office = replace(office, passphrase="")
        groups = made.recovery_code.split("-")
        self.form.code.setText("\n".join(["  ".join(groups[:HALF]), "  ".join(groups[HALF:])]))
        self.form.code.setAccessibleName(tr("Recovery code: {groups}", groups=", ".join(groups)))

    def print_page(self) -> None:
        """Print the page that says what the code is for."""
        if self._made is None or self._office is None:
            return
        try:
            self._ways.print_code(self._made.recovery_code, self._office)
        except OfficeError as refusal:
            self.form.banner.say(tr("The page was not printed"), more=reason(refusal), tone="bad")

    def go_on(self) -> None:
        """Open, if what was typed is the code, in whatever way it was typed."""
        if self._made is None:
            return
        form = self.form
        try:
            agrees = read(form.typed.text()) == read(self._made.recovery_code)
        except OfficeError as refusal:
            note_beside(form.typed).say(reason(refusal))
            return
        if not agrees:
            note_beside(form.typed).say(tr("This is another code. Compare it with the paper."))
            return
        form.typed.clear()
        form.code.clear()
        self.opened.emit(self._made.vault, self._made.account)
