"""The first page of all: look around, start an office, or open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.forms.ui_welcome import Ui_WelcomeForm
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.tasks import Tasks
from ilp_desktop.desktop.ways import Ways
from ilp_desktop.errors import OfficeError

if TYPE_CHECKING:
    from ilp_desktop.vault import SignedIn, Vault

CHOICES = (
    ("demonstration", mark("Show me"), mark("Open the demonstration office")),
    ("new_office", mark("Start"), mark("Start a new office")),
    ("open_office", mark("Open"), mark("Open an office that exists")),
)


class WelcomePage(QWidget):
    """Three ways in; the demonstration office is made while one waits, with progress."""

    opened = Signal(object, object)
    new_chosen = Signal()
    open_chosen = Signal()

    def __init__(self, ways: Ways, tasks: Tasks, trouble: str = ""):
        super().__init__()
        self._ways = ways
        self._tasks = tasks
        self.form = form = Ui_WelcomeForm()
        form.setupUi(self)
        for name, words, spoken in CHOICES:
            button = getattr(form, name)
            button.setText(tr(words))
            button.setAccessibleName(tr(spoken))
        form.progress.setAccessibleName(tr("Making the demonstration office"))
        form.progress.setTextVisible(False)
        form.demonstration.clicked.connect(self.demonstrate)
        form.new_office.clicked.connect(self.new_chosen)
        form.open_office.clicked.connect(self.open_chosen)
        self._show_working(False)
        if trouble:
            form.banner.say(trouble, tone="warn")
        self.setFocusProxy(form.demonstration)

    def demonstrate(self) -> None:
        """Make the demonstration office if there is none, and open it."""
        self._show_working(True)
        self._tasks.run(self, self._ways.demonstrate, self._open, self._refuse, self._show_progress)

    def _open(self, opened: tuple[Vault, SignedIn]) -> None:
        self._show_working(False)
        self.opened.emit(*opened)

    def _refuse(self, refusal: OfficeError) -> None:
        self._show_working(False)
        self.form.banner.say(tr("The demonstration office cannot be made"), more=reason(refusal),
                             tone="bad")  # fmt: skip

    def _show_progress(self, done: int, total: int, words: str) -> None:
        self.form.progress.setRange(0, total)
        self.form.progress.setValue(done)
        self.form.progress_words.setText(tr(words))

    def _show_working(self, working: bool) -> None:
        form = self.form
        for part in (form.progress, form.progress_words):
            part.setVisible(working)
        if working:
            form.progress.setRange(0, 0)
            form.progress_words.setText(tr("Making the demonstration office …"))
        for name, _, _ in CHOICES:
            getattr(form, name).setEnabled(not working)
