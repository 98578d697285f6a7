"""The computer's own lock and sleep: when it locks, so does the office.

Linux tells by D-Bus (logind and the screen savers) and waits with its sleep meanwhile; Windows
tells by messages to the window. Where a system tells nothing, as macOS does here, a sleep is known
afterwards by the clock on the wall, before anybody has seen the office again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from ctypes import wintypes
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QTimer,
    Signal,
    Slot,
)

from ilp_desktop.desktop.language import tr

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

AWAKE = timedelta(minutes=1)
"""A clock that jumps further than this between two looks has slept."""

LOGIND = "org.freedesktop.login1"
MANAGER = f"{LOGIND}.Manager"
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")

SESSION_CHANGED, LOCKED = 0x02B1, 0x7
"""WM_WTSSESSION_CHANGE and WTS_SESSION_LOCK."""
POWER_CHANGED, SUSPENDS = 0x0218, 0x4
"""WM_POWERBROADCAST and PBT_APMSUSPEND."""


class SystemLock(QObject):
    """Tells once that the computer locks or sleeps."""

    due = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None):
        super().__init__(parent)
        self._clock = clock
        self._seen = clock()
        self._filter: LockMessages | None = None
        self._held: object = None
        """What logind waits for before it sleeps: it ends with this process."""
        self.timer = QTimer(self, interval=5_000)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def listen(self, application: QCoreApplication, window: int) -> None:
        """Ask this system to tell; ``window`` is the native handle of the office's window."""
        if sys.platform == "win32":
            self._hear_windows(application, window)
        elif sys.platform.startswith("linux"):
            from PySide6.QtDBus import QDBusConnection

            self.hear(QDBusConnection.systemBus(), QDBusConnection.sessionBus())
            self.hold_sleep(QDBusConnection.systemBus())

    def hear(self, system: QDBusConnection, session: QDBusConnection) -> None:
        """Hear of sleep and lock on these two buses; one that is not there tells nothing."""
        for bus, service, interface, name, slot in (
            (system, LOGIND, MANAGER, "PrepareForSleep", "change(bool)"),
            (system, LOGIND, f"{LOGIND}.Session", "Lock", "tell()"),
            *((session, saver, saver, "ActiveChanged", "change(bool)") for saver in SCREEN_SAVERS),
        ):
            # The binding takes the slot as text, whatever its types say.
            bus.connect(service, "", interface, name, self, SLOT(slot))  # type: ignore[call-overload]

    def hold_sleep(self, system: QDBusConnection) -> None:
        """Ask logind to wait, some seconds at most, until the office has locked before it sleeps.

        A computer could otherwise sleep with the office open, and wake up showing it.
        """
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        asked = QDBusMessage.createMethodCall(LOGIND, "/org/freedesktop/login1", MANAGER, "Inhibit")
        asked.setArguments(["sleep", "ILP Desktop", tr("The office locks first"), "delay"])
        watcher = QDBusPendingCallWatcher(system.asyncCall(asked), self)
        watcher.finished.connect(self._hold)

    def _hold(self, watcher: QDBusPendingCallWatcher) -> None:
        """Keep the answer; where there is no logind, it is empty or says so in words."""
        self._held = watcher.reply().arguments()
        watcher.deleteLater()

    def look(self) -> None:
        """See whether the clock has jumped since the last look."""
        before, self._seen = self._seen, self._clock()
        if self._seen - before > AWAKE:
            self.tell()

    @Slot(bool)
    def change(self, begins: bool) -> None:
        """Sleep or the screen's lock begins, or ends."""
        if begins:
            self.tell()

    @Slot()
    def tell(self) -> None:
        self.timer.stop()
        self.due.emit()

    def _hear_windows(self, application: QCoreApplication, window: int) -> None:
        import ctypes

        library: Callable[[str], ctypes.CDLL] = ctypes.WinDLL  # type: ignore[attr-defined]
        library("wtsapi32").WTSRegisterSessionNotification(wintypes.HWND(window), 0)
        self._filter = LockMessages(self.tell)
        application.installNativeEventFilter(self._filter)


class LockMessages(QAbstractNativeEventFilter):
    """Looks through the messages that Windows sends for those of its lock and sleep."""

    def __init__(self, tell: Callable[[], None]):
        super().__init__()
        self._tell = tell

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> Sequence[object]:
        if bytes(QByteArray(kind).data()) == b"windows_generic_MSG":
            said = wintypes.MSG.from_address(int(message))
            if (said.message, said.wParam) in {
                (SESSION_CHANGED, LOCKED),
                (POWER_CHANGED, SUSPENDS),
            }:
                self._tell()
        return (False, 0)
