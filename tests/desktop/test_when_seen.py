"""What changes out of sight is read when one comes back, and once."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.seen import WhenSeen


def test_a_page_reads_what_changed_once_it_is_seen(qtbot: QtBot) -> None:
    page, read = QWidget(), list[str]()
    qtbot.addWidget(page)
    due = WhenSeen(page, lambda: read.append("read"))
    due.start()
    qtbot.wait(20)
    assert read == [], "nobody sees it"
    page.show()
    qtbot.waitUntil(lambda: read == ["read"])
    due.start()
    due.start()
    qtbot.waitUntil(lambda: read == ["read", "read"])
    page.hide()
    page.show()
    qtbot.wait(20)
    assert read == ["read", "read"], "nothing has changed since"


def test_what_is_read_now_is_not_due_any_more(qtbot: QtBot) -> None:
    page, read = QWidget(), list[str]()
    qtbot.addWidget(page)
    due = WhenSeen(page, lambda: read.append("read"))
    due.start()
    page.show()
    due.read_now()
    qtbot.wait(20)
    assert read == ["read"]
