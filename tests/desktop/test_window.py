"""Through a real window on a real screen: what an offscreen one cannot show."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.rooms import Around, Room
from tests.vaults import PASSPHRASE, a_vault

pytestmark = pytest.mark.window


def test_an_office_is_unlocked_used_and_locked_by_keyboard_alone(
    around: Around, tmp_path: Path, qtbot: QtBot
) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    program = around.program
    program.start(made.folder)
    assert program.front is not None
    front = program.front
    front.activateWindow()
    qtbot.waitUntil(lambda: front.is_painted)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    QTest.keyClick(front.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.office is not None)
    assert program.office is not None
    window = program.office.window
    window.activateWindow()
    qtbot.waitUntil(lambda: window.windowHandle().isExposed())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    room = window.stack.currentWidget()
    assert isinstance(room, Room)
    assert room.name == "journal"

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert around.relaunched == [True]
