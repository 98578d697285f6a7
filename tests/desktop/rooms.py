"""A small area, and a program around it, for trying the frame before there is an office in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout

from ilp_desktop import app as program_around
from ilp_desktop.desktop.desk import Area, Desk, Place
from ilp_desktop.desktop.open_office import Inside
from ilp_desktop.desktop.pages import Bound, Page
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.program import Program
from ilp_desktop.desktop.shell.goto import Found
from ilp_desktop.desktop.shell.window import Door, OfficeWords
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Notes, SearchBox
from ilp_desktop.vault import SignedIn, Vault
from tests.stores import AStore
from tests.vaults import CHEAP, CHEAP_BOUNDS, StandingClock

NAMES = ("students", "calendar", "journal")


class Room(Area):
    """One search box and one notes field, which keeps itself as a page does."""

    def __init__(self, desk: Desk, name: str):
        super().__init__()
        self.title = name.title()
        self.name = name
        self.shown: list[Place] = []
        self.kept: list[tuple[str, Value]] = []
        self.refuses = False
        self.box = SearchBox(self)
        self.box.set_words(f"Find in {name}", "Find")
        self.notes = Notes(self)
        self.notes.setObjectName("notes")
        label = QLabel("&Notes", self)
        label.setBuddy(self.notes)
        column = QVBoxLayout(self)
        for part in (self.box, label, self.notes):
            column.addWidget(part)
        self.page = Page(self, desk.undo)
        self.page.waiting.connect(desk.typing)
        place = f"room/{name}"
        bound = Bound("1", name.title(), self.keep, lambda typed: desk.draft(place, typed))
        self.page.show_record(bound, {"notes": ""}, desk.find_draft(place))
        self._print = QAction(f"Count {name}", self)
        self._print.setShortcut("Ctrl+Shift+K")

    def keep(self, field: str, value: Value) -> None:
        self.kept.append((field, value))

    def place(self) -> Place:
        return Place(self.name, ("7",), "notes", self.notes.textCursor().position())

    def show_place(self, place: Place) -> None:
        self.shown.append(place)

    def settle(self) -> bool:
        return self.page.settle()

    def search(self) -> None:
        self.box.setFocus()

    def commands(self) -> list[QAction]:
        return [self._print]


def find(vault: Vault, account: SignedIn, typed: str) -> Sequence[Found]:
    found = Found("Begay, Shándíín", "Grade 10 · 402117", Place("students", ("42",)))
    return [found] if typed.casefold() in found.title.casefold() else []


def inside() -> Inside:
    glyphs = {"students": "users", "calendar": "calendar-days", "journal": "notebook-pen"}
    return Inside(
        doors=[
            Door(name, name.title(), glyphs[name], lambda desk, name=name: Room(desk, name))
            for name in NAMES
        ],
        find=find,
        office_words=lambda vault, account: OfficeWords("Northridge · 2026-27", "1 student", True),
        zone=lambda vault, account: "America/Denver",
        keyring=lambda: None,
        pages=lambda vault, account: [(name, Place(name)) for name in NAMES],
        warm_up=lambda task: None,
    )


@dataclass
class Around:
    """A program on a folder of its own, with a standing clock, and how often it began anew."""

    program: Program
    profile: WindowProfile
    clock: StandingClock
    store: AStore = field(default_factory=AStore)
    relaunched: list[bool] = field(default_factory=list)


def a_program(app: QApplication, theme: Theme, tmp_path: Path) -> Around:
    clock, store = StandingClock(), AStore()
    profile = WindowProfile(tmp_path / "profile")
    relaunched: list[bool] = []
    program = Program(
        app,
        profile=profile,
        theme=theme,
        ways=program_around.ways(
            tmp_path / "ILP",
            keyring=lambda: store,
            clock=clock,
            profile=tmp_path / "profile",
            cost=CHEAP,
            bounds=CHEAP_BOUNDS,
            mounts=list,
        ),
        inside=inside,
        clock=clock,
        relaunch=lambda: relaunched.append(True),
    )
    return Around(program, profile, clock, store, relaunched)
