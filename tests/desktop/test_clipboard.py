"""What is copied in the office is marked as a secret, and does not stay."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.clipboard import MARKS, Clipboard, is_marked

pytestmark = pytest.mark.window
"""Without a screen, Qt's clipboard belongs to nobody."""


def test_a_copy_is_marked_and_taken_back(qapp: QApplication, qtbot: QtBot) -> None:
    board = qapp.clipboard()
    clipboard = Clipboard(board)
    board.setText("Wants to be a nurse")
    data = board.mimeData()
    assert data is not None
    assert is_marked(data)
    assert all(data.hasFormat(name) for name in MARKS)
    assert board.text() == "Wants to be a nurse"
    assert clipboard.clear_due.isActive()
    assert clipboard.clear_due.interval() == 30_000
    clipboard.clear()
    assert board.text() == ""
    clipboard.deleteLater()
