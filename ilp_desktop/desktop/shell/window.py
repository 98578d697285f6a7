"""The main window: rail, areas, status bar, and the commands that hold everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.desk import Area, Desk, Place
from ilp_desktop.desktop.dialogs import confirm
from ilp_desktop.desktop.drops import Drops
from ilp_desktop.desktop.heard import hear_keys
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.shell.checking import Checking
from ilp_desktop.desktop.shell.goto import Found, GoToBox
from ilp_desktop.desktop.shell.help import HelpPage
from ilp_desktop.desktop.shell.menus import Command, Menus
from ilp_desktop.desktop.shell.panes import enter, next_pane
from ilp_desktop.desktop.shell.topics import topic_of
from ilp_desktop.desktop.shell.undoing import Undoing
from ilp_desktop.desktop.widgets import Banner, NavRail, PageStack, RailItem, StatusBar
from ilp_desktop.desktop.widgets.scrolls import scrolled

OFFICE_KINDS = frozenset({"school", "school_year", "student", "enrollment", "participant"})
"""Kinds of records that the status bar speaks of."""


@dataclass(frozen=True)
class Door:
    """An area before it is built: what the rail shows, and how to build it."""

    name: str
    title: str
    glyph: str
    build: Callable[[Desk], Area]
    at_bottom: bool = False
    in_rail: bool = True
    """Otherwise only commands, and other pages, lead there."""
    pages: Callable[[], Sequence[Found]] = tuple
    """Pages inside it that Ctrl+K leads to."""


@dataclass(frozen=True)
class OfficeWords:
    """What the status bar says: "Northridge High School · 2026-27" and "412 students"."""

    office: str
    count: str
    is_demonstration: bool = False
    backup: str = ""
    """How old the last backup is: "Backed up Nov 28"."""


class MainWindow(QMainWindow):
    """The open office. ``locked`` carries the place to come back to; ``left`` is closing."""

    locked = Signal(object)
    left = Signal(object)
    removal_chosen = Signal()

    def __init__(
        self,
        desk: Desk,
        doors: Sequence[Door],
        *,
        find: Callable[[str], Sequence[Found]],
        office_words: Callable[[], OfficeWords],
    ):
        super().__init__()
        self._desk = desk
        self._doors = {door.name: door for door in doors}
        self._areas: dict[str, Area] = {}
        self._find = find
        self._office_words = office_words
        self._is_over = False
        self._build()
        self._add_commands()
        self._connect()
        self._show_office()

    def show_place(self, place: Place) -> None:
        """Open an area, building it on the first visit, and show there what is asked for."""
        if place.area not in self._doors:
            return
        self.status.be_silent()
        coming = self.area(place.area)
        going = self.stack.currentWidget()
        if isinstance(going, Area) and going is not coming:
            going.settle()
        self.stack.setCurrentWidget(coming)
        self.rail.show_chosen(place.area)
        self.setWindowTitle(" · ".join((tr(coming.title), "ILP Desktop")))
        coming.show_place(place)

    def area(self, name: str) -> Area:
        """The area of that name, built when it is asked for the first time."""
        if name not in self._areas:
            built = self._doors[name].build(self._desk)
            self._areas[name] = built
            self.stack.addWidget(built)
            hear_keys(built, built.commands())
        return self._areas[name]

    def settle(self) -> bool:
        """Let every area record what waits in it; what is refused stays as a draft."""
        settled = [area.settle() for area in self._areas.values()]
        return all(settled)

    def place(self) -> Place | None:
        current = self.stack.currentWidget()
        return current.place() if isinstance(current, Area) else None

    def lock(self) -> None:
        """Keep what is typed first; then whoever listens closes the vault and the program.

        A fault of ours in keeping it is no reason to stay open.
        """
        self._end(self.locked)

    def step_aside(self) -> Place | None:
        """Keep what is typed, for another window that stands in this one's place; where one is."""
        self._is_over = True
        place = self.place()
        self.settle()
        return place

    def show_time_left(self, left: timedelta) -> None:
        seconds = int(left.total_seconds())
        left_words = f"{seconds // 60}:{seconds % 60:02}"
        self.status.lock.say(tr("Encrypted · locks in {time}", time=left_words))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end(self.left)
        super().closeEvent(event)

    def _end(self, told: SignalInstance) -> None:
        if not self._is_over:
            self._is_over = True
            place = None
            try:
                place = self.place()
                self.settle()
            finally:
                told.emit(place)

    def _build(self) -> None:
        self.setWindowTitle("ILP Desktop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        items = [
            RailItem(door.name, door.title, door.glyph, f"Ctrl+{number}", door.at_bottom)
            for number, door in enumerate(in_rail(self._doors.values()), 1)
        ]
        self.rail = NavRail(items, self)
        self.stack = PageStack(self)
        self.notice = Banner(self)
        self.notice.answered.connect(self.notice.be_silent)
        self.status = StatusBar(self)
        self.setCentralWidget(
            _framed(self.rail, self.notice, scrolled(self.stack, self), self.status)
        )
        Drops(self).dropped.connect(partial(bring_in, self))
        self.resize(1440, 900)

    def _add_commands(self) -> None:
        self.menus = menus = Menus(self, self._desk.theme)
        self.checking = Checking(self._desk, self.notice, self)
        *_, self._removal, _, _ = menus.add(
            mark("&File"),
            [
                Command(
                    mark("New &journal entry"), self._write_journal, ("Ctrl+J",), "notebook-pen"
                ),
                Command(mark("&Print…"), self._print, ("Ctrl+P",), "printer"),
                None,
                Command(mark("Bring &in…"), partial(bring_in, self), ("Ctrl+I",), "download"),
                Command(mark("&Export a table…"), partial(export, self, self._desk), (), "send"),
                None,
                Command(mark("&Check the office"), self.checking.run),
                Command(
                    mark("&Remove the demonstration office…"),
                    lambda: ask_to_remove_demonstration(self, self._remove),
                ),
                Command(mark("&Lock"), self.lock, ("Ctrl+L",), "lock"),
                Command(mark("&Quit"), self.close, ("Ctrl+Q",), "log-out"),
            ],
        )
        self.undoing = Undoing(self._desk, self._settle_here, self)
        undo, redo, _ = menus.add(
            mark("&Edit"),
            [
                Command(mark("&Undo"), self.undoing.undo, ("Ctrl+Z",), "undo-2"),
                Command(mark("&Redo"), self.undoing.redo, ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2"),
                None,
                Command(mark("&Find"), self._search, ("Ctrl+F",), "search"),
            ],
        )
        self.undoing.follow(undo, redo)
        menus.add_live(mark("&Here"), self._commands_here)
        menus.add_view()
        more = [
            None,
            Command(mark("&Go to…"), self._go_to, ("Ctrl+K",)),
            Command(mark("Next p&ane"), partial(next_pane, self._panes), ("F6",)),
        ]
        doors = in_rail(self._doors.values())
        menus.add(mark("&Go"), [*area_commands(doors, self.show_place), *more])
        menus.add(mark("&Help"), [Command(mark("&Keys and help"), self._show_help, ("F1",))])
        menu = QAction(tr("Menu"), self)
        menu.setShortcut("F10")
        menu.triggered.connect(self._open_menu)
        self.addAction(menu)

    def _connect(self) -> None:
        desk = self._desk
        self.rail.chosen.connect(lambda name: self.show_place(Place(name)))
        self.rail.lock_chosen.connect(self.lock)
        self.rail.menu_mark.clicked.connect(self._open_menu)
        desk.going.connect(self.show_place)
        desk.said.connect(self.status.say)
        desk.tasks.began.connect(self.status.work.follow)
        desk.tasks.ended.connect(self.status.work.leave)
        desk.moved.connect(self.status.be_silent)
        desk.typing.connect(self.status.show_typing)
        desk.drafted.connect(self._show_saved)
        desk.changed.connect(self._show_office)
        desk.chose.connect(self._show_backup)
        self._show_saved()

    def _show_saved(self) -> None:
        self.status.show_saving(
            tr("Kept as you type") if self._desk.waits else tr("All changes saved")
        )

    def _show_office(self, change: object = None) -> None:
        if change is None or OFFICE_KINDS & set(getattr(change, "kinds", ())):
            words = self._office_words()
            self.status.office.say(words.office)
            self.status.count.say(words.count)
            self.status.backup.say(words.backup)
            self.status.show_demonstration(words.is_demonstration)
            self._removal.setVisible(words.is_demonstration)

    def _show_backup(self, name: str, _value: object) -> None:
        if name == "backup":
            self.status.backup.say(self._office_words().backup)

    def _remove(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.removal_chosen.emit()

    def _settle_here(self) -> None:
        current = self._current()
        if current is not None:
            current.settle()

    def _current(self) -> Area | None:
        current = self.stack.currentWidget()
        return current if isinstance(current, Area) else None

    def _commands_here(self) -> list[QAction]:
        current = self._current()
        return current.commands() if current else []

    def _panes(self) -> list[QWidget]:
        current = self._current()
        return [self.rail, *(current.panes() if current else [])]

    def _search(self) -> None:
        current = self._current()
        if current is not None:
            current.search()

    def _print(self) -> None:
        current = self._current()
        if current is not None:
            current.settle()
            current.print_out()

    def _write_journal(self) -> None:
        place = self.place()
        student = place.ids[:1] if place and place.area == "students" else ()
        self.show_place(Place("journal", ("new", *student)))

    def _open_menu(self) -> None:
        at = self.rail.menu_mark
        self.menus.whole.popup(at.mapToGlobal(QPoint(0, at.height() + 4)))

    def _go_to(self) -> None:
        pages = [it for door in self._doors.values() for it in door.pages()]
        box = GoToBox(self._find, pages, self.menus.actions(), self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.place_chosen.connect(self.show_place)
        box.open()

    def _show_help(self) -> None:
        here, everywhere = self._commands_here(), self.menus.named
        page = HelpPage(topic_of(self.place()), here, everywhere, self)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.keys_asked.connect(lambda: self.show_place(Place("settings", ("keys",))))
        page.open()


def ask_to_remove_demonstration(parent: QWidget, act: Callable[[], object]) -> None:
    confirm(
        parent,
        tr("Remove the demonstration office?"),
        tr(
            "Everything in it goes, also everything that you have typed in it. It cannot be "
            "brought back; a new demonstration office can be made at any time."
        ),
        answer=tr("Remove it"),
        act=act,
    )


def bring_in(window: MainWindow, files: Sequence[Path] = ()) -> None:
    """Go where files of other systems come in, with the first of these if there are any."""
    window.show_place(Place("incoming", ("file", str(files[0])) if files else ()))


def export(window: MainWindow, desk: Desk) -> None:
    """Ask which table goes out; what is typed anywhere is recorded first."""
    from ilp_desktop.desktop.exporting import ask_for_table

    window.settle()
    ask_for_table(window, desk)


def in_rail(doors: Iterable[Door]) -> list[Door]:
    return [door for door in doors if door.in_rail]


def area_commands(doors: Iterable[Door], show: Callable[[Place], None]) -> list[Command]:
    """A line of a menu for each area, with Ctrl and its number."""
    return [
        Command(door.title, partial(show, Place(door.name)), (f"Ctrl+{number}",), door.glyph)
        for number, door in enumerate(doors, 1)
    ]


def open_at(window: MainWindow, place: Place) -> None:
    """Show the window at a place; the cursor where it was, or else in the search box."""
    window.show_place(place)
    window.show()
    area = window.area(place.area)
    if not place.ids:
        area.search()
    elif window.focusWidget() is None or not area.isAncestorOf(window.focusWidget()):
        enter(area)


def _framed(rail: QWidget, notice: QWidget, rooms: QWidget, status: QWidget) -> QWidget:
    """The rail at the left of what is shown, a notice above it, the status bar below all."""
    whole = QWidget()
    whole.setProperty("role", "background")
    side = QVBoxLayout()
    side.setSpacing(0)
    side.addWidget(notice)
    side.addWidget(rooms, 1)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(rail)
    row.addLayout(side, 1)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row, 1)
    column.addWidget(status)
    return whole
