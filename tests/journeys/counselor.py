"""Somebody at the desk: sees what is on the screen by its name, and has a keyboard and a mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
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
        control = self.find(name)
        self._come_to(control)
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)

    def write(self, name: str, words: str) -> None:
        """Click into a field and type."""
        self.click(name)
        self.type(words)

    def type(self, words: str) -> None:
        QTest.keyClicks(self._under_the_cursor(), words)

    def press(self, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
        at = self._under_the_cursor()
        QTest.keyClick(at if modifier == Modifier.NoModifier else at.window(), key, modifier)

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
        self.wait(lambda: len(_windows()) == 1)
        self._come_to(_windows()[0])
        window = _windows()[0]
        return window.focusWidget() or window

    def _come_to(self, control: QWidget) -> None:
        window = control.window()
        handle = window.windowHandle()
        if QGuiApplication.focusWindow() is not handle:
            window.activateWindow()  # a bare X server has nobody else to do it
            self.wait(lambda: QGuiApplication.focusWindow() is handle)


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
    return told.text(QAccessible.Text.Name).replace("&", "") if told else ""


def _words(window: QWidget) -> list[str]:
    said = []
    for it in window.findChildren(QWidget):
        if it.isVisible():
            if isinstance(it, QLabel | QLineEdit | QAbstractButton):
                said.append(it.text().replace("&", ""))
            elif isinstance(it, QPlainTextEdit):
                said.append(it.toPlainText())
    return said
