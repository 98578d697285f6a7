"""The program before an office is open: which card stands on the front, and what opens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ilp_desktop.desktop.language import speak, tr
from ilp_desktop.desktop.outside import forget_opened
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.shell.front import FrontWindow
from ilp_desktop.desktop.tasks import Tasks
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.unlock.page import UnlockPage
from ilp_desktop.desktop.ways import Ways
from ilp_desktop.vault.folders import BACKUP_FILE

if TYPE_CHECKING:
    from ilp_desktop.desktop.open_office import Inside, OpenOffice
    from ilp_desktop.vault import SignedIn, Vault


class Program(QObject):
    """Holds the one window that stands: the front with a card, or the open office.

    What only a later card or the open office needs is imported when that is shown, so that
    the unlock card stands as soon as it can.
    """

    def __init__(
        self,
        app: QApplication,
        *,
        profile: WindowProfile,
        theme: Theme,
        ways: Ways,
        inside: Callable[[], Inside],
        clock: Callable[[], datetime],
        relaunch: Callable[[], None],
    ):
        super().__init__(app)
        self.app = app
        self.profile = profile
        self.theme = theme
        self.ways = ways
        self.inside = inside
        self.clock = clock
        self.relaunch = relaunch
        self.tasks = Tasks(self)
        self.front: FrontWindow | None = None
        self.office: OpenOffice | None = None
        self._unlocking: Path | None = None
        """The office whose card was shown last."""
        theme.changed.connect(self._remember_look)

    def start(self, vault: Path | None = None) -> None:
        """Show the unlock card of this vault, the last one, or the first run."""
        forget_opened(self.profile.folder)
        self.front = FrontWindow(self.theme)
        self.front.another_chosen.connect(self.choose_folder)
        self.front.new_chosen.connect(self.show_new_office)
        self.start_again(vault)
        self._when_painted(self._warm_up)
        self.front.show()

    def start_again(self, vault: Path | None = None) -> None:
        """Show the first card: of this vault, of the last one, or the first run's."""
        last = vault or (Path(self.profile.now.vault) if self.profile.now.vault else None)
        if vault is not None or (last is not None and last.exists()):
            assert last is not None
            self.open_folder(last)
        else:
            gone = tr("The office at {folder} is no longer there.", folder=last)
            self.show_welcome(gone if last else "")

    def show_unlock(self, folder: Path) -> None:
        self._unlocking = folder
        page = UnlockPage(folder, self.ways, self.tasks)
        page.opened.connect(self.open_office)
        page.recovery_chosen.connect(lambda: self.show_recovery(folder))
        self._front.show_page(page)
        self._when_painted(page.look)

    def show_recovery(self, folder: Path) -> None:
        from ilp_desktop.desktop.unlock.recovery import RecoveryPage

        page = RecoveryPage(folder, self.ways, self.tasks)
        page.opened.connect(self.open_office)
        page.back_chosen.connect(lambda: self.show_unlock(folder))
        self._front.show_page(page)

    def show_welcome(self, trouble: str = "") -> None:
        from ilp_desktop.desktop.first_run.welcome import WelcomePage

        page = WelcomePage(self.ways, self.tasks, trouble)
        page.opened.connect(self.open_office)
        page.new_chosen.connect(self.show_new_office)
        page.open_chosen.connect(self.choose_folder)
        self._front.show_page(page)

    def show_new_office(self) -> None:
        from ilp_desktop.desktop.first_run.new_office import NewOfficePages

        page = NewOfficePages(self.ways, self.tasks, self.clock().astimezone().date())
        page.opened.connect(self.open_office)
        page.back_chosen.connect(lambda: self.start_again(self._unlocking))
        self._front.show_page(page)

    def choose_folder(self) -> None:
        """Let another vault's folder be chosen."""
        from ilp_desktop.desktop.where import ask_for_folder

        title = tr("Open an office or a backup: a folder whose name ends in .ilpvault")
        chosen = ask_for_folder(self.front, title, self.ways.offices)
        if chosen is not None:
            self.open_folder(chosen)

    def open_folder(self, folder: Path) -> None:
        """Show how this one is opened: an office is unlocked, a backup restored first."""
        if not (folder / BACKUP_FILE).exists():  # asked here: the database takes its time to import
            return self.show_unlock(folder)
        from ilp_desktop.vault.backups import about

        backup = about(folder)
        if backup is None:
            return self.show_unlock(folder)
        from ilp_desktop.desktop.first_run.restore import RestorePage

        page = RestorePage(backup, self.ways.offices, self.tasks)
        page.restored.connect(self.show_unlock)
        page.back_chosen.connect(lambda: self.start_again())
        return self._front.show_page(page)

    def open_office(self, vault: Vault, account: SignedIn) -> None:
        """Show the office in its own window; the front goes."""
        from ilp_desktop.desktop.open_office import OpenOffice

        self.profile.remember(vault=str(vault.folder))
        self.office = OpenOffice(self, vault, account)
        self.office.show()
        if self.front is not None:
            self.front.close()
            self.front.deleteLater()
            self.front = None

    def change_language(self, language: str) -> None:
        """Build the office's window anew in another language, at the same place."""
        old = self.office
        if old is None or language == self.profile.now.language:
            return
        from ilp_desktop.desktop.open_office import OpenOffice

        vault, account, frame = old.desk.vault, old.desk.account, old.window.saveGeometry()
        place = old.step_aside()
        self.profile.remember(language=language)
        speak(self.app, language)
        self.office = OpenOffice(self, vault, account)
        self.office.window.restoreGeometry(frame)
        self.office.show(place)

    @property
    def _front(self) -> FrontWindow:
        assert self.front is not None, "cards are shown on the front"
        return self.front

    def _when_painted(self, act: Callable[[], None]) -> None:
        if self._front.is_painted:
            act()
        else:
            self._front.painted.connect(act)

    def _warm_up(self) -> None:
        self.tasks.run(self, lambda task: self.inside().warm_up(task), lambda _: None)

    def _remember_look(self) -> None:
        self.profile.remember(scheme=self.theme.scheme.value, percent=self.theme.percent)
