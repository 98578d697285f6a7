"""The program from the first card to the lock: which window stands, and what closes it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.first_run import NewOfficePages, WelcomePage
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.shell import Door, Found, IdleLock, MainWindow, OfficeWords, open_at
from ilp_desktop.desktop.shell.front import FrontWindow
from ilp_desktop.desktop.tasks import Task, Tasks
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.unlock import RecoveryPage, UnlockPage
from ilp_desktop.desktop.ways import Ways
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault.folders import SUFFIX
from ilp_desktop.words import words

if TYPE_CHECKING:
    from ilp_desktop.vault import SignedIn, Vault

LOCK_MINUTES = 5
PLACE = "place"


@dataclass(frozen=True)
class Inside:
    """What the open office needs from the program around it."""

    doors: Sequence[Door]
    find: Callable[[Vault, SignedIn, str], Sequence[Found]]
    office_words: Callable[[Vault, SignedIn], OfficeWords]
    zone: Callable[[Vault, SignedIn], str]
    pages: Callable[[Vault, SignedIn], Sequence[tuple[str, Place]]]
    """The main pages by name, for pictures."""
    warm_up: Callable[[Task], None]
    """Imports, beside the window, what the open office will need."""


class Program(QObject):
    """Holds the one window that stands: the front with a card, or the office."""

    def __init__(
        self,
        app: QApplication,
        *,
        profile: WindowProfile,
        theme: Theme,
        ways: Ways,
        inside: Inside,
        clock: Callable[[], datetime],
        relaunch: Callable[[], None],
    ):
        super().__init__(app)
        self._app = app
        self._profile = profile
        self._theme = theme
        self.ways = ways
        self.inside = inside
        self._clock = clock
        self._relaunch = relaunch
        self._folder = Path()
        self.tasks = Tasks(self)
        self.front: FrontWindow | None = None
        self.window: MainWindow | None = None
        self.idle: IdleLock | None = None
        self.account: SignedIn | None = None
        theme.changed.connect(self._remember_look)

    def start(self, vault: Path | None = None) -> None:
        """Show the unlock card of this vault, the last one, or the first run."""
        last = vault or (Path(self._profile.now.vault) if self._profile.now.vault else None)
        self.front = FrontWindow(self._theme)
        self.front.another_chosen.connect(self.choose_folder)
        if last is not None and (vault is not None or last.exists()):
            self.show_unlock(last)
        else:
            self.show_welcome(f"The office at {last} is no longer there." if last else "")
        self.front.show()
        QTimer.singleShot(0, self._warm_up)

    def show_unlock(self, folder: Path) -> None:
        page = UnlockPage(folder, self.ways, self.tasks)
        page.opened.connect(self.open_office)
        page.recovery_chosen.connect(lambda: self.show_recovery(folder))
        self._folder = folder
        self._show(page)

    def show_recovery(self, folder: Path) -> None:
        page = RecoveryPage(folder, self.ways, self.tasks)
        page.opened.connect(self.open_office)
        page.back_chosen.connect(lambda: self.show_unlock(folder))
        self._show(page)

    def show_welcome(self, trouble: str = "") -> None:
        page = WelcomePage(self.ways, self.tasks, trouble)
        page.opened.connect(self.open_office)
        page.new_chosen.connect(self.show_new_office)
        page.open_chosen.connect(self.choose_folder)
        self._show(page)

    def show_new_office(self) -> None:
        page = NewOfficePages(self.ways, self.tasks, self._clock().astimezone().date())
        page.opened.connect(self.open_office)
        page.back_chosen.connect(self.show_welcome)
        self._show(page)

    def choose_folder(self) -> None:
        """Let another vault's folder be chosen."""
        chosen = QFileDialog.getExistingDirectory(
            self.front, f"Open an office: a folder whose name ends in {SUFFIX}",
            str(self.ways.offices),
        )  # fmt: skip
        if chosen:
            self.show_unlock(Path(chosen))

    def open_office(self, vault: Vault, account: SignedIn) -> None:
        """Show the office, at the place where it was locked."""
        self._profile.remember(vault=str(vault.folder))
        self.account = account
        zone = ZoneInfo(self.inside.zone(vault, account))
        vault.zone = zone
        desk = Desk(
            vault,
            account,
            tasks=self.tasks,
            theme=self._theme,
            words=words(self._profile.now.language),
            clock=lambda: self._clock().astimezone(zone),
            parent=self,
        )
        self.window = window = MainWindow(
            desk,
            self.inside.doors,
            find=lambda typed: self.inside.find(vault, account, typed),
            office_words=lambda: self.inside.office_words(vault, account),
        )
        window.locked.connect(lambda place: self._lock(desk, place))
        window.left.connect(lambda place: self._leave(desk, place))
        window.removal_chosen.connect(lambda: self._remove_demonstration(desk))
        for notice in vault.notices:
            window.notice.say(notice, tone="warn", answer="Understood")
        open_at(window, self._place(desk))
        if self.front is not None:
            self.front.close()
            self.front.deleteLater()
            self.front = None
        minutes = vault.settings.find(account, "lock_after", LOCK_MINUTES)
        self.idle = IdleLock(self._app, self._clock, timedelta(minutes=minutes), self)
        self.idle.watch(window.windowHandle())
        self.idle.ticked.connect(window.show_time_left)
        self.idle.due.connect(window.lock)
        self.idle.look()

    def _show(self, page: UnlockPage | RecoveryPage | WelcomePage | NewOfficePages) -> None:
        assert self.front is not None, "cards are shown on the front"
        self.front.show_page(page)

    def _place(self, desk: Desk) -> Place:
        """Where one was at the lock; else the first area."""
        first = Place(self.inside.doors[0].name)
        kept = desk.vault.settings.find(desk.account, PLACE)
        place = Place.from_json(kept) if kept else first
        return place if any(door.name == place.area for door in self.inside.doors) else first

    def _lock(self, desk: Desk, place: Place | None) -> None:
        self._leave(desk, place)
        if self.window is not None:
            self.window.close()
        self._relaunch()

    def _leave(self, desk: Desk, place: Place | None) -> None:
        """Everything typed is kept by now: remember the place, forget the keys."""
        if self.idle is not None:
            self.idle.timer.stop()
        if place is not None:
            with suppress(OfficeError):  # a full disk: the place is forgotten, nothing else
                desk.vault.settings.keep(desk.account, PLACE, place.as_json())
        desk.leave()
        self.tasks.close()
        desk.vault.close()

    def _remove_demonstration(self, desk: Desk) -> None:
        folder = desk.vault.folder
        self._leave(desk, None)
        shutil.rmtree(folder, ignore_errors=True)
        self._profile.remember(vault="")
        if self.window is not None:
            self.window.close()
        self._relaunch()

    def _warm_up(self) -> None:
        self.tasks.run(self, self.inside.warm_up, lambda _: None)

    def _remember_look(self) -> None:
        self._profile.remember(scheme=self._theme.scheme.value, percent=self._theme.percent)
