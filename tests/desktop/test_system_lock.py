"""The office locks with the computer: its screen's lock, its sleep."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from ctypes import wintypes

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.shell.system import (
    LOCKED,
    LOGIND,
    POWER_CHANGED,
    SESSION_CHANGED,
    SUSPENDS,
    LockMessages,
    SystemLock,
)
from tests.vaults import StandingClock

SAVER = "org.freedesktop.ScreenSaver"


class Buses:
    """A bus daemon of the test's own, with a program on it that speaks as the system does."""

    def __init__(self, address: str):
        self.hears = QDBusConnection.connectToBus(address, "hears")
        self.speaks = QDBusConnection.connectToBus(address, "speaks")
        for service in (LOGIND, SAVER):
            assert self.speaks.registerService(service)

    def say(self, path: str, interface: str, name: str, *values: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(values))
        assert self.speaks.send(message)

    def close(self) -> None:
        for name in ("hears", "speaks"):
            QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def buses(qapp: object) -> Iterator[Buses]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no D-Bus on this machine")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
    ) as running:
        assert running.stdout is not None
        made = Buses(running.stdout.readline().strip())
        yield made
        made.close()
        running.terminate()


@pytest.fixture
def lock(buses: Buses) -> SystemLock:
    made = SystemLock(StandingClock())
    made.hear(buses.hears, buses.hears)
    return made


MANAGER = ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep")
SCREEN = ("/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged")


@pytest.mark.parametrize(
    "said",
    [
        (*MANAGER, True),
        ("/org/freedesktop/login1/session/_31", f"{LOGIND}.Session", "Lock"),
        (*SCREEN, True),
    ],
)
def test_the_office_hears_that_the_computer_locks_or_sleeps(
    buses: Buses, lock: SystemLock, qtbot: QtBot, said: tuple[str, str, str]
) -> None:
    with qtbot.waitSignal(lock.due):
        buses.say(*said)


class Logind(QDBusVirtualObject):
    """Hands out the end of a pipe to whoever asks it to wait with its sleep."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []
        self.waits, self._end = os.pipe()

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        self.asked = message.arguments()
        handed = QDBusUnixFileDescriptor(self._end)
        os.close(self._end)
        return connection.send(message.createReply([handed]))

    def introspect(self, path: str) -> str:
        return ""


def test_the_computer_waits_with_its_sleep_until_the_office_is_gone(
    buses: Buses, lock: SystemLock, qtbot: QtBot
) -> None:
    logind = Logind()
    assert buses.speaks.registerVirtualObject("/org/freedesktop/login1", logind)
    lock.hold_sleep(buses.hears)
    qtbot.waitUntil(lambda: bool(lock._held))
    assert (logind.asked[0], logind.asked[3]) == ("sleep", "delay")
    os.set_blocking(logind.waits, False)
    with pytest.raises(BlockingIOError):
        os.read(logind.waits, 1)  # somebody holds the other end
    lock._held = None
    assert os.read(logind.waits, 1) == b""
    os.close(logind.waits)


def test_waking_up_is_no_reason_to_lock(buses: Buses, lock: SystemLock, qtbot: QtBot) -> None:
    told: list[bool] = []
    lock.due.connect(lambda: told.append(True))
    buses.say(*MANAGER, False)
    with qtbot.waitSignal(lock.due):
        buses.say(*SCREEN, True)  # what was said before it has arrived before it
    assert told == [True]


def test_a_sleep_that_nobody_told_of_is_seen_by_the_clock(qtbot: QtBot) -> None:
    clock = StandingClock()
    lock = SystemLock(clock)
    clock.advance(seconds=30)
    with qtbot.assertNotEmitted(lock.due):
        lock.look()
    clock.advance(hours=8)
    with qtbot.waitSignal(lock.due):
        lock.look()


@pytest.mark.parametrize(
    ("message", "value", "told"),
    [
        (SESSION_CHANGED, LOCKED, 1),
        (POWER_CHANGED, SUSPENDS, 1),
        (SESSION_CHANGED, LOCKED + 1, 0),
        (POWER_CHANGED, SUSPENDS + 3, 0),
    ],
)
def test_windows_says_it_by_messages(message: int, value: int, told: int) -> None:
    heard: list[bool] = []
    messages = LockMessages(lambda: heard.append(True))
    said = wintypes.MSG(message=message, wParam=value)
    at = ctypes.addressof(said)
    assert messages.nativeEventFilter(b"windows_generic_MSG", at) == (False, 0)
    messages.nativeEventFilter(b"xcb_generic_event_t", at)
    assert len(heard) == told
