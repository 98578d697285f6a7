"""Every command of the window, with its keys, and the menu behind the rail's mark."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.theme.theme import SCHEMES


@dataclass(frozen=True)
class Command:
    """What a line of a menu says, does, and by which keys."""

    words: str
    act: Callable[[], object]
    keys: Sequence[str] = ()
    glyph: str = ""


class Menus(QObject):
    """The menus, with every command also standing on the window so that its keys work."""

    def __init__(self, window: QWidget, theme: Theme):
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.whole = QMenu(window)
        self.whole.setAccessibleName(tr("Menu"))
        self.named: list[QAction] = []
        """The window's own commands, by names that no language changes."""
        self._usual: dict[str, list[QKeySequence]] = {}

    def add(self, title: str, commands: Sequence[Command | None]) -> list[QAction]:
        """A menu of commands; None draws a line."""
        menu = self.whole.addMenu(tr(title))
        made = []
        for command in commands:
            if command is None:
                menu.addSeparator()
                continue
            action = self._made(command)
            menu.addAction(action)
            made.append(action)
        return made

    def add_live(self, title: str, actions: Callable[[], Sequence[QAction]]) -> QMenu:
        """A menu that asks for its commands each time it is opened."""
        menu = self.whole.addMenu(tr(title))

        def fill() -> None:
            menu.clear()
            menu.addActions(list(actions()))

        menu.aboutToShow.connect(fill)
        return menu

    def add_view(self) -> None:
        """Light or dark, and the size of the text."""
        theme = self._theme
        menu = self.whole.addMenu(tr("&View"))
        group = QActionGroup(menu)
        for scheme, words in SCHEMES:
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(theme.scheme is scheme)
            action.triggered.connect(lambda _=False, scheme=scheme: theme.set_scheme(scheme))
            group.addAction(action)
        menu.addSeparator()
        for command in (
            Command(mark("La&rger text"), theme.larger, ("Ctrl++", "Ctrl+=")),
            Command(mark("&Smaller text"), theme.smaller, ("Ctrl+-",)),
            Command(mark("&Normal text"), lambda: theme.set_percent(100), ("Ctrl+0",)),
        ):
            menu.addAction(self._made(command))

    def set_keys(self, own: Mapping[str, str]) -> None:
        """Give commands keys of one's own; those that are not named have their usual ones."""
        for action in self.named:
            name = action.objectName()
            keys = [QKeySequence(own[name])] if name in own else self._usual[name]
            action.setShortcuts(keys)

    def actions(self) -> list[QAction]:
        """All commands that stand in a menu now."""
        found: list[QAction] = []
        for menu in self.whole.findChildren(QMenu):
            menu.aboutToShow.emit()
            found += [it for it in menu.actions() if it.text() and it.menu() is None]
        return found

    def _made(self, command: Command) -> QAction:
        action = QAction(tr(command.words), self._window)
        action.setObjectName(command.words.replace("&", ""))
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        self._usual[action.objectName()] = action.shortcuts()
        self.named.append(action)
        action.triggered.connect(lambda: command.act())
        if command.glyph:
            action.setIcon(self._theme.icon(command.glyph, "muted"))
        self._window.addAction(action)
        return action
