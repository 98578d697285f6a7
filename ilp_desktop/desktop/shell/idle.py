"""The lock that comes by itself when nobody has touched the program for a while."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleLock(QObject):
    """Counts from the last touch by the clock on the wall, so that a night asleep counts too."""

    due = Signal()
    ticked = Signal(timedelta)

    def __init__(
        self,
        app: QGuiApplication,
        clock: Callable[[], datetime],
        after: timedelta = timedelta(minutes=5),
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._clock = clock
        self._after = after
        self._last = clock()
        self.timer = QTimer(self, interval=1_000)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        # Only what reaches a window is watched: a filter on the whole application would run
        # in Python for each of the many events inside it.
        app.focusWindowChanged.connect(self.watch)

    def watch(self, window: QWindow | None) -> None:
        """Count touches of this window, a dialog for example, as well."""
        if window is not None:
            window.installEventFilter(self)

    def wait(self, after: timedelta) -> None:
        """Lock after another length of time from now on."""
        self._after = after
        self.look()

    def look(self) -> None:
        """See how much time is left; ``due`` when it is none."""
        left = self._last + self._after - self._clock()
        if left <= timedelta(0):
            self.timer.stop()
            self.due.emit()
        else:
            self.ticked.emit(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._last = self._clock()
        return False
