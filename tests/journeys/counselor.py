"""Somebody at the desk: sees what is on the screen by its name, and has a keyboard and a mouse."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

Key, Modifier = Qt.Key, Qt.KeyboardModifier
PATIENCE = 20_000
"""Milliseconds after which what does not come will not come."""


class Counselor:
    """Does nothing but press, type and click, and waits for what is to be seen."""

    def __init__(self, qtbot: QtBot):
        self._qtbot = qtbot

    def wait(self, seen: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE)

    def find(self, name: str) -> QWidget:
        """The control with this accessible name, once it is there and can be used."""
        self._qtbot.waitUntil(lambda: self._seen(name), timeout=PATIENCE)
        return self._found(name)[0]

    def find_starting(self, words: str) -> str:
        """The whole accessible name that starts with these words."""

        def names() -> list[str]:
            every = [it for window in _windows() for it in window.findChildren(QWidget)]
            return [
                name for it in every if it.isVisible() and (name := _name(it)).startswith(words)
            ]

        self.wait(names)
        return names()[0]

    def arrive(self, name: str) -> None:
        """Wait until the cursor stands in the field of this name."""
        self.wait(lambda: _name(self._under_the_cursor()) == name)

    def replace(self, name: str, words: str) -> None:
        """Type over what stands in a field."""
        self.click(name)
        QTest.keyClick(self._under_the_cursor(), Key.Key_A, Modifier.ControlModifier)
        self.type(words)

    def read(self, words: str) -> None:
        """Wait until these words can be read somewhere on the screen."""

        def read() -> None:
            said = [it for window in _windows() for it in _words(window)]
            assert self.sees(words), f"{words!r} is not among {said}"

        self._qtbot.waitUntil(read, timeout=PATIENCE)

    def sees(self, words: str) -> bool:
        """Whether these words can be read somewhere on the screen."""
        return any(words in said for window in _windows() for said in _words(window))

    def click(self, name: str) -> None:
        self.find(name)
        # what was found may be made anew while the window comes to the front
        self.wait(lambda: any(_is_active(it.window()) for it in self._found(name)))
        QTest.mouseClick(self._found(name)[0], Qt.MouseButton.LeftButton)

    def write(self, name: str, words: str) -> None:
        """Click into a field and type."""
        self.click(name)
        self.type(words)

    def type(self, words: str) -> None:
        QTest.keyClicks(self._under_the_cursor(), words)

    def press(self, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self._under_the_cursor(), key, modifier)

    def pick(self, name: str, item: str) -> None:
        """Press a button that opens a menu, and go down in it to what begins with these words."""
        self.click(name)
        self.wait(QApplication.activePopupWidget)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        self.wait(lambda: _is_active(menu))
        at = [_plain(it.text()).startswith(item) for it in menu.actions()].index(True)
        while menu.activeAction() is not menu.actions()[at]:
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
        self.wait(lambda: QApplication.activePopupWidget() is None)

    def save_as(self, path: Path) -> None:
        """Answer the question for a file's name as soon as it is asked."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog) or not _is_active(dialog):
                QTimer.singleShot(20, answer)
                return
            line = dialog.findChild(QLineEdit)
            assert line is not None
            QTest.keyClick(line, Key.Key_A, Modifier.ControlModifier)
            QTest.keyClicks(line, str(path))
            QTest.keyClick(line, Key.Key_Return)

        QTimer.singleShot(0, answer)

    def _seen(self, name: str) -> None:
        names = {_name(it) for window in _windows() for it in _controls(window)}
        assert self._found(name), f"{name!r} is not among {sorted(names)}"

    def _found(self, name: str) -> list[QWidget]:
        return [
            it
            for window in _windows()
            for it in _controls(window)
            if _name(it) == name and it.isEnabled()
        ]

    def _under_the_cursor(self) -> QWidget:

        def alone() -> None:
            assert len(_windows()) == 1, f"several windows are open: {_windows()}"

        self._qtbot.waitUntil(alone, timeout=PATIENCE)
        self._come_to(_windows()[0])
        window = _windows()[0]
        return window.focusWidget() or window

    def _come_to(self, control: QWidget) -> None:
        self.wait(lambda: _is_active(control.window()))


def _is_active(window: QWidget) -> bool:
    """Whether it gets the keys; if not it asks for them, for a bare X server gives none."""
    active = QGuiApplication.focusWindow() is window.windowHandle()
    if not active:
        window.activateWindow()
    return active


def _windows() -> list[QWidget]:
    """What takes keys now: a question that is asked, or else every window."""
    asked = QApplication.activeModalWidget()
    if asked is not None:
        return [asked]
    shown = [it for it in QApplication.topLevelWidgets() if it.isVisible()]
    return [it for it in shown if it.windowType() is Qt.WindowType.Window]


def _controls(window: QWidget) -> list[QWidget]:
    return [
        it
        for it in window.findChildren(QWidget)
        if it.isVisible()
        and not isinstance(it, QLabel)
        and (it.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(it, QAbstractButton))
    ]


def _name(control: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(control)
    return _plain(told.text(QAccessible.Text.Name)) if told else ""


def _plain(words: str) -> str:
    """Without the sign before the letter that Alt takes."""
    return re.sub("&(?! )", "", words)


def _words(window: QWidget) -> list[str]:
    said = []
    for it in window.findChildren(QWidget):
        if it.isVisible():
            if isinstance(it, QLabel | QLineEdit | QAbstractButton):
                said.append(_plain(it.text()))
            elif isinstance(it, QPlainTextEdit):
                said.append(it.toPlainText())
    return said
