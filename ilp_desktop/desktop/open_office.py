"""The open office: its window, the lock that comes by itself, and how it is left."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QByteArray, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from ilp_desktop.desktop.clipboard import Clipboard
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.language import mark, told, tr
from ilp_desktop.desktop.outside import OPENED, PrivateFolder
from ilp_desktop.desktop.shell.curtain import Curtain
from ilp_desktop.desktop.shell.goto import Found
from ilp_desktop.desktop.shell.idle import IdleLock
from ilp_desktop.desktop.shell.screen import fill_a_small_screen
from ilp_desktop.desktop.shell.system import SystemLock
from ilp_desktop.desktop.shell.window import Door, MainWindow, OfficeWords, open_at
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.widgets.roles import tell_roles
from ilp_desktop.desktop.within import Within
from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import backups
from ilp_desktop.words import words

if TYPE_CHECKING:
    from ilp_desktop.desktop.program import Program
    from ilp_desktop.vault import SignedIn, Vault
    from ilp_desktop.vault.keyring_slot import Keyring

CUT_SHORT = "cut_short"
LOCK_AFTER, LOCK_MINUTES = "lock_after", 5
PLACE = "place"
WINDOW = "window"
"""How large the account's window was, and where on the screen."""
KEYS = "keys"
"""The account's own keys, by the names of commands."""


BACKUP_FAILED = mark(
    "The last backup did not work out in {folders}. Plug in the disk, or choose another folder in"
    " Settings, Backups."
)


@dataclass(frozen=True)
class Inside:
    """What the open office needs from the program around it."""

    doors: Sequence[Door]
    find: Callable[[Vault, SignedIn, str], Sequence[Found]]
    office_words: Callable[[Vault, SignedIn], OfficeWords]
    zone: Callable[[Vault, SignedIn], str]
    keyring: Callable[[], Keyring | None]
    pages: Callable[[Vault, SignedIn], Sequence[tuple[str, Place]]]
    """The main pages by name, for pictures."""
    warm_up: Callable[[Task], None]
    """Imports, beside the window, what the open office will need."""


class OpenOffice(QObject):
    """One vault while somebody is signed in to it."""

    def __init__(self, program: Program, vault: Vault, account: SignedIn):
        super().__init__(program)
        tell_roles()
        self._program = program
        self.inside = inside = program.inside()
        zone = ZoneInfo(inside.zone(vault, account))
        vault.zone = zone
        self.desk = desk = Desk(
            vault,
            account,
            tasks=program.tasks,
            theme=program.theme,
            words=words(program.profile.now.language),
            clock=lambda: program.clock().astimezone(zone),
            parent=self,
        )
        desk.outside = PrivateFolder(program.profile.folder / OPENED, open_outside)
        self.clipboard = Clipboard(program.app.clipboard(), self)
        self.window = window = MainWindow(
            desk,
            inside.doors,
            find=lambda typed: inside.find(vault, account, typed),
            office_words=lambda: inside.office_words(vault, account),
        )
        desk.within = Within(
            commands=lambda: window.menus.named,
            set_keys=window.menus.set_keys,
            keyring=inside.keyring,
        )
        window.menus.set_keys(vault.settings.find(account, KEYS, {}))
        window.locked.connect(self._lock)
        window.left.connect(self._close)
        window.removal_chosen.connect(self._remove_demonstration)
        minutes = vault.settings.find(account, LOCK_AFTER, LOCK_MINUTES)
        self.idle = IdleLock(program.app, program.clock, timedelta(minutes=minutes), self)
        self.idle.ticked.connect(window.show_time_left)
        self.idle.due.connect(window.lock)
        desk.chose.connect(self._take)
        self.system = SystemLock(program.clock, self)
        self.system.due.connect(window.lock)

    def show(self, place: Place | None = None) -> None:
        """Show the window at this place, or where it was locked."""
        self._say_notices()
        if place is None:
            kept = self.desk.vault.settings.find(self.desk.account, WINDOW, "")
            if not self.window.restoreGeometry(QByteArray.fromBase64(kept.encode())):
                fill_a_small_screen(self.window)
        open_at(self.window, place or self._place())
        self.idle.watch(self.window.windowHandle())
        self.idle.look()
        self.system.listen(self._program.app, int(self.window.winId()))

    def _say_notices(self) -> None:
        """What is worth saying after unlocking, all of it at once."""
        vault, say = self.desk.vault, self.window.notice.say
        notices = [told(notice) for notice in vault.notices]
        last = backups.last(vault)
        cut_short = vault.settings.find(self.desk.account, CUT_SHORT, [])
        if cut_short:
            vault.settings.keep(self.desk.account, CUT_SHORT, [])
            what = "; ".join(cut_short)
            notices.append(tr("Not finished when the office closed: {what}.", what=what))
        if last is not None and last.failed:
            notices.append(tr(BACKUP_FAILED, folders=", ".join(last.failed)))
        if not vault.head.is_found:
            restored = "\n".join(notices)
            say(restored, tone="warn", answer=tr("I restored it on purpose"))
            self.window.notice.answered.connect(lambda: self._accept(restored))
        elif notices:
            say("\n".join(notices), tone="warn", answer=tr("Understood"))

    def _accept(self, restored: str) -> None:
        """The answer counts for this notice alone: another may have taken its place since."""
        if self.window.notice.said == restored:
            self.desk.vault.accept_restored()

    def step_aside(self) -> Place | None:
        """Close the window, not the vault: another window is about to stand there."""
        place = self.window.step_aside()
        self.idle.timer.stop()
        self.system.timer.stop()
        self.desk.leave()
        self.window.close()
        self.deleteLater()
        return place

    def _take(self, name: str, value: object) -> None:
        if name == LOCK_AFTER and isinstance(value, int):
            self.desk.vault.settings.keep(self.desk.account, LOCK_AFTER, value)
            self.idle.wait(timedelta(minutes=value))
        elif name == "language":
            # Once the field that was chosen in is done: its window goes.
            QTimer.singleShot(0, self, partial(self._program.change_language, str(value)))

    def _place(self) -> Place:
        """Where one was at the lock; else the first area."""
        first = Place(self.inside.doors[0].name)
        kept = self.desk.vault.settings.find(self.desk.account, PLACE)
        place = Place.from_json(kept) if kept else first
        return place if any(door.name == place.area for door in self.inside.doors) else first

    def _lock(self, place: Place | None) -> None:
        """Out of sight first: a long print may have to end before the keys can be forgotten."""
        curtain = Curtain(self.window)
        try:
            curtain.draw()
            frame = self._out_of_sight()
            self._leave(place, frame, backup_after=backups.LEFT_OPEN, own_alone=True)
        finally:
            self.window.close()
            self._program.relaunch()
            curtain.deleteLater()

    def _close(self, place: Place | None) -> None:
        frame = self._out_of_sight()  # a backup takes a moment
        self._leave(place, frame)

    def _out_of_sight(self) -> str:
        """Hide the window; returns how it stood, which it no longer tells once it is hidden."""
        frame = bytes(self.window.saveGeometry().toBase64().data()).decode()
        self.window.hide()
        return frame

    def _leave(
        self,
        place: Place | None,
        frame: str = "",
        *,
        backup_after: timedelta | None = timedelta(0),
        own_alone: bool = False,
    ) -> None:
        """Everything typed is kept by now: remember the place, back up, forget the keys."""
        desk = self.desk
        self.idle.timer.stop()
        self.system.timer.stop()
        self.clipboard.clear()
        if desk.outside is not None:
            desk.outside.clear()
        try:
            if place is not None:
                with suppress(OfficeError):  # a full disk: the place is forgotten, nothing else
                    desk.vault.settings.keep(desk.account, PLACE, place.as_json())
                    desk.vault.settings.keep(desk.account, WINDOW, frame)
            desk.leave()
            cut_short = desk.tasks.under_way
            desk.tasks.close()
            if cut_short:
                with suppress(OfficeError):
                    desk.vault.settings.keep(desk.account, CUT_SHORT, cut_short)
            with suppress(OfficeError):  # it is remembered, and said after the next unlocking
                if backup_after is not None and backups.is_due(desk.vault, after=backup_after):
                    backups.back_up(desk.vault, own_alone=own_alone)
        finally:
            desk.vault.close()

    def _remove_demonstration(self) -> None:
        folder = self.desk.vault.folder
        self._leave(None, backup_after=None)
        shutil.rmtree(folder, ignore_errors=True)
        folder.with_suffix(".txt").unlink(missing_ok=True)
        self._program.profile.remember(vault="")
        self.window.close()
        self._program.relaunch()


def open_outside(path: Path) -> None:
    """Let the computer's own program for such files show it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
