"""Tasks: slow work off the window's thread, with progress and a way to cancel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from ilp_desktop.errors import OfficeError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
QUEUED = Qt.ConnectionType.QueuedConnection


class Cancelled(Exception):
    """Raised inside work when nobody wants its result any more."""


class Task(QObject):
    """One piece of work under way: it is told how far it is, and may be cancelled."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    stopped = Signal()
    """Somebody has stopped it: whoever waits for its result tells what that means."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.words = words
        """What it is called in the status bar; work that is short has no name."""
        self._unwanted = Event()

    def step(self, done: int, total: int, words: str = "") -> None:
        """Called by the work now and then; leaves it when it has been cancelled."""
        if self._unwanted.is_set():
            raise Cancelled
        self.progressed.emit(done, total, words)

    def cancel(self) -> None:
        self._unwanted.set()

    def stop(self) -> None:
        """Cancel it because the person at the desk wants so."""
        if not self.is_cancelled:
            self.cancel()
            self.stopped.emit()

    @property
    def is_cancelled(self) -> bool:
        return self._unwanted.is_set()


class Tasks(QObject):
    """One worker. Results come back on the window's thread, and only to an owner that still is.

    Work that has a name is told by ``began`` and ``ended``, for the status bar.
    """

    began = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._running: set[Task] = set()

    def run(
        self,
        owner: QObject,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[OfficeError], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        words: str = "",
        instead_of: Task | None = None,
    ) -> Task:
        """Do ``work`` and hand its result to ``done``.

        What it is done ``instead_of`` is cancelled: its turn may not have come yet. A refusal
        goes to ``failed``; any other error is ours and is raised on the window's thread. Work
        opens its own session from ids.
        """
        if instead_of is not None:
            instead_of.cancel()
        task = Task(words)
        self._running.add(task)
        if progress:
            task.progressed.connect(_teller(owner, task, progress), QUEUED)
        task.finished.connect(partial(self._deliver, owner, task, done, failed), QUEUED)
        if self._worker is None:
            # Imported at the first work: the unlock page does not wait for it.
            from concurrent.futures import ThreadPoolExecutor

            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="office")
        if words:
            self.began.emit(task)  # before it can be any further
        future = self._worker.submit(_begun, work, task)
        future.add_done_callback(task.finished.emit)
        return task

    @property
    def are_done(self) -> bool:
        """Whether nothing is under way and everything has been shown."""
        return not self._running

    @property
    def under_way(self) -> list[str]:
        """What is under way and has a name."""
        return [task.words for task in self._running if task.words and not task.is_cancelled]

    def close(self) -> None:
        """Let go of everything that has not begun, and wait for what has."""
        for task in self._running:
            task.cancel()
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)

    def _deliver(
        self,
        owner: QObject,
        task: Task,
        done: Callable[[Any], None],
        failed: Callable[[OfficeError], None] | None,
        future: Future[Any],
    ) -> None:
        self._running.discard(task)
        if task.words:
            self.ended.emit(task)
        if not shiboken6.isValid(owner) or task.is_cancelled or future.cancelled():
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, OfficeError) and failed is not None:
            failed(error)
        else:
            raise error


def _begun(work: Callable[[Task], T], task: Task) -> T:
    """Do the work, unless nobody wanted it any more before its turn came."""
    if task.is_cancelled:
        raise Cancelled
    return work(task)


def _teller(
    owner: QObject, task: Task, progress: Callable[[int, int, str], None]
) -> Callable[[int, int, str], None]:
    def tell(done: int, total: int, words: str) -> None:
        if shiboken6.isValid(owner) and not task.is_cancelled:
            progress(done, total, words)

    return tell
