"""The watch on the window's thread sees what is slow, and only where somebody would wait."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ilp_desktop.vault.sealing import stretched
from tests.journeys.watch import watching
from tests.vaults import CHEAP


def test_a_key_that_is_worked_out_before_somebodys_eyes_is_found(qtbot: QtBot) -> None:
    window = QLabel("ILP Desktop")
    qtbot.addWidget(window)
    with watching() as found:
        stretched("quiet maple", b"a" * 16, CHEAP)
        assert found == [], "nobody waits where no window is"
        window.show()
        stretched("quiet maple", b"a" * 16, CHEAP)
    assert found == ["stretched"]
