"""The desk: what every area is handed, and the few things that areas tell each other."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.tasks import Tasks
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.within import ALONE

if TYPE_CHECKING:
    from ilp_desktop.desktop.outside import PrivateFolder
    from ilp_desktop.vault import Change, SignedIn, Vault
    from ilp_desktop.words import Words


@dataclass(frozen=True)
class Place:
    """Where somebody is: the area, what is shown there, the field, and the cursor in it."""

    area: str
    ids: tuple[str, ...] = ()
    field: str = ""
    cursor: int = 0

    def as_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Place:
        kept: dict[str, Any] = json.loads(text)
        return cls(kept["area"], tuple(kept["ids"]), kept["field"], kept["cursor"])


class Desk(QObject):
    """The open vault, who sits here, and the shared parts of the window.

    ``changed`` is told on the window's thread for every change in the vault, from any thread.
    """

    changed = Signal(object)
    going = Signal(object)
    moved = Signal()
    """Something else is shown now, such as the next student: what was said of the last is over."""
    said = Signal(str, bool)
    saved = Signal(datetime)
    chose = Signal(str, object)
    """A setting of the whole window was chosen, such as its language: name and value."""
    typing = Signal()
    """A key was pressed, at any place: from now on something waits for its draft."""
    drafted = Signal(bool)
    """A draft was kept (True), found again, or dropped, at any place."""

    def __init__(
        self,
        vault: Vault,
        account: SignedIn,
        *,
        tasks: Tasks,
        theme: Theme,
        words: Words,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self.vault = vault
        self.account = account
        self.tasks = tasks
        self.theme = theme
        self.words = words
        self.clock = clock
        self.undo = QUndoStack(self)
        self.within = ALONE
        """What the program around an open office lets a page do."""
        self.outside: PrivateFolder | None = None
        """Through which papers are shown by other programs; without it, none are."""
        self._waiting: set[str] = set()
        vault.listeners.append(self._tell)

    @property
    def today(self) -> date:
        """The school's day."""
        return self.clock().date()

    def go(self, place: Place) -> None:
        """Ask the shell to show another place."""
        self.going.emit(place)

    def say(self, words: str, *, good: bool = False) -> None:
        """Put a message into the status bar, where it is spoken too; ``good`` if all went well."""
        self.said.emit(words, good)

    def draft(self, place: str, typed: Mapping[str, str]) -> None:
        """Keep what waits in the fields of a page; an empty mapping drops it."""
        if typed:
            self.vault.drafts.keep(self.account, place, json.dumps(dict(typed)))
            self._waiting.add(place)
        else:
            self.vault.drafts.drop(self.account, place)
            self._waiting.discard(place)
        self.drafted.emit(bool(typed))

    def find_draft(self, place: str) -> dict[str, str]:
        """What was typed at this place and never recorded."""
        kept = self.vault.drafts.find(self.account, place)
        found: dict[str, str] = json.loads(kept.text) if kept else {}
        if found:
            self._waiting.add(place)
            self.drafted.emit(True)
        return found

    @property
    def waits(self) -> bool:
        """Whether something is kept as it was typed, but not recorded yet."""
        return bool(self._waiting)

    def leave(self) -> None:
        """Hear no more of the vault, and undo nothing in it."""
        self.undo.clear()
        self.vault.listeners.remove(self._tell)

    def _tell(self, change: Change) -> None:
        self.changed.emit(change)
        self.saved.emit(self.clock())


class Area(QWidget):
    """One room of the window: Students, Calendar, Journal. What it does not have, it leaves out."""

    title = ""

    def place(self) -> Place:
        """Where one is in this area, to come back to after a lock."""
        raise NotImplementedError

    def show_place(self, place: Place) -> None:
        """Show exactly this; told too when the area is merely chosen (no ids)."""
        raise NotImplementedError

    def settle(self) -> bool:
        """Record all that waits, before leaving, lock, close and print; whether all could be."""
        return True

    def search(self) -> None:
        """Put the cursor into the area's search box."""

    def print_out(self) -> None:
        """Show the preview of what is printed from here."""

    def commands(self) -> list[QAction]:
        """What one can do here: they stand in the menu of the area's name."""
        return []

    def panes(self) -> list[QWidget]:
        """The parts that F6 walks through, in reading order."""
        return [self]
