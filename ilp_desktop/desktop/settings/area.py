"""Settings: its pages at the left, the one that is open at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.desk import Area, Desk, Place
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.seen import WhenSeen
from ilp_desktop.desktop.settings.backups import BackupsPage
from ilp_desktop.desktop.settings.keys import KeysPage, SignInPage
from ilp_desktop.desktop.settings.lists import (
    OFFERS,
    ListPage,
    OfferPage,
    PolicyPage,
    StaffPage,
    YearsPage,
)
from ilp_desktop.desktop.settings.lock import LockPage
from ilp_desktop.desktop.settings.look import LookPage
from ilp_desktop.desktop.settings.page import SettingsPage
from ilp_desktop.desktop.settings.school import SchoolPage
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import PageStack, SectionItem, SectionNavigator, Upright

PAGES = {
    "school": (mark("School"), "school"),
    "years": (mark("Years and terms"), "calendar-days"),
    "staff": (mark("Staff"), "users"),
    "program": (mark("School programs"), "list-checks"),
    "community_resource": (mark("Community resources"), "handshake"),
    "partnership": (mark("Partnerships"), "link"),
    "policy": (mark("Policy"), "gavel"),
    "look": (mark("Look and language"), "sun-moon"),
    "lock": (mark("Locking"), "lock"),
    "sign_in": (mark("This computer’s sign-in"), "user"),
    "backups": (mark("Backups"), "database-backup"),
    "keys": (mark("Keys"), "keyboard"),
}
"""By name: what each is called, and its glyph."""
BUILD: Mapping[str, Callable[[Desk], SettingsPage]] = {
    "school": SchoolPage,
    "years": YearsPage,
    "staff": StaffPage,
    "policy": PolicyPage,
    "lock": LockPage,
    "sign_in": SignInPage,
    "backups": BackupsPage,
    "keys": KeysPage,
}
NAVIGATOR = 256
WIDEST, SIDE = 820, 28
"""How wide a page may be, and the room at its right."""


class SettingsArea(Area):
    """The pages of the settings."""

    def __init__(self, desk: Desk, *, language: str):
        super().__init__()
        self.title = tr("Settings")
        self._desk = desk
        self._language = language
        self._built: dict[str, SettingsPage] = {}
        self._held: list[QWidget] = []
        self._shown = ""
        self.navigator = SectionNavigator(self)
        self.navigator.chosen.connect(self.show_page)
        self.stack = PageStack(self)
        self._heading = QLabel(self)
        self._heading.setProperty("role", "title")
        self._arrange()
        for name in PAGES:
            self._build(name)
        self._actions = [self._command(name) for name in PAGES]
        names_due = WhenSeen(self, self._name_pages)
        desk.changed.connect(lambda _: names_due.start())
        desk.theme.changed.connect(self._fit)
        desk.theme.changed.connect(self._name_pages)
        desk.chose.connect(self._name_pages)
        self._name_pages()

    def place(self) -> Place:
        return Place("settings", (self._shown,) if self._shown else ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_place(self, place: Place) -> None:
        asked = place.ids[0] if place.ids else self._shown
        self.show_page(asked if asked in PAGES else next(iter(PAGES)))

    def show_page(self, name: str) -> None:
        """Show a page, after keeping what waits in the last."""
        self.settle()
        if not self._shown:
            self._read_lists()
        self._shown = name
        self.stack.setCurrentIndex(list(self._built).index(name))
        self._heading.setText(tr(PAGES[name][0]))
        self.navigator.show_chosen(name)
        self._pages.ensureWidgetVisible(self.navigator.row(name))
        self._name_pages()
        self._built[name].reload()

    def settle(self) -> bool:
        settled = [page.settle() for page in self._built.values()]
        return all(settled)

    def search(self) -> None:
        self.navigator.setFocus()

    def commands(self) -> list[QAction]:
        return self._actions

    def panes(self) -> list[QWidget]:
        return [self.navigator, self.stack]

    def _build(self, name: str) -> None:
        page = self._made(name)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr(PAGES[name][0]))
        held = _held(page)
        self._held.append(held)
        scroll.setWidget(held)
        self._built[name] = page
        self.stack.addWidget(scroll)

    def _read_lists(self) -> None:
        """Once, when the settings are first met, so that every page says how much is on it."""
        for page in self._built.values():
            if isinstance(page, ListPage):
                page.reload()

    def _made(self, name: str) -> SettingsPage:
        if name == "look":
            return LookPage(self._desk, self._language)
        if name in OFFERS:
            return OfferPage(self._desk, name)
        return BUILD[name](self._desk)

    def _command(self, name: str) -> QAction:
        action = QAction(tr(PAGES[name][0]), self)
        action.triggered.connect(partial(self.show_page, name))
        return action

    def _name_pages(self, *_: object) -> None:
        reasons = {name: page.reason() for name, page in self._built.items()}
        items = [
            SectionItem(name, tr(words), reasons.get(name, ""), glyph=glyph)
            for name, (words, glyph) in PAGES.items()
        ]
        self.navigator.show_items(items)

    def _arrange(self) -> None:
        side = QFrame(self)
        side.setProperty("role", "list")
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 20, 12, 16)
        self._pages = Upright(side)
        self._pages.setWidget(_at_top(self.navigator))
        column.addWidget(self._pages)
        right = QVBoxLayout()
        right.setContentsMargins(28, 20, 0, 0)
        right.setSpacing(14)
        right.addWidget(self._heading)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)

    def _fit(self) -> None:
        """The navigator gives way where the text is large; no line is too long to be read."""
        self._pages.be_wide(min(px(NAVIGATOR), self.width() * 3 // 10 - 24))
        for held in self._held:
            held.setMaximumWidth(px(WIDEST) + SIDE)


def _at_top(navigator: QWidget) -> QWidget:
    holder = QWidget()
    holder.setProperty("role", "page")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(navigator)
    column.addStretch(1)
    return holder


def _held(page: QWidget) -> QWidget:
    """At the top left."""
    holder = QWidget()
    holder.setProperty("role", "page")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, SIDE, SIDE)
    column.addWidget(page)
    column.addStretch(1)
    return holder
