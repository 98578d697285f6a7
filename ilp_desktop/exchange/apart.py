"""Work on files from outside, done in a process of its own.

A file may keep its reader busy for ever, fill the memory, or bring the reader down; then that
process ends, and not the program. It is told paths, and tells back plain bytes: no key, no record,
no object that could be made into something else on the way.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from enum import Enum
from multiprocessing import get_context
from multiprocessing.connection import Connection

LONGEST_WAIT = 10.0
"""Seconds until the next part is told."""
FIRST_WAIT = 60.0
"""Seconds until the process has begun, on a machine that does other things too."""
MOST_MEMORY = 2**30
LONGEST_PART = 2**28
"""Bytes."""

Work = Callable[[str], Iterator[bytes]]
"""Reads the file at a path, and tells part after part what it found there."""

_PART, _END = b"P", b"E"
_TORN = (OSError, ValueError, RuntimeError, LookupError, AttributeError, TypeError, SyntaxError)


class End(Enum):
    """How the work on a file came to its end."""

    DONE = "done"
    TORN = "torn"
    """It cannot be read."""
    FULL = "full"
    """It needs more memory than it may have."""
    LONG = "long"
    """Nothing was heard of it for too long."""
    GONE = "gone"
    """The process came down over it."""


Ask = Callable[[object], tuple[tuple[bytes, ...], End]]
"""Has something worked on; gives what was told of it, and how that ended."""


def told_apart(work: Work, paths: Iterable[object]) -> Iterator[tuple[tuple[bytes, ...], End]]:
    """What the work tells of each file, and how it ended, in the order of the paths.

    One process works on them all; where a file has brought it down, another goes on behind that.
    """
    with asked_apart(work) as ask:
        for path in paths:
            yield ask(path)


@contextmanager
def asked_apart(work: Work) -> Iterator[Ask]:
    """A process that works on what it is asked about, one thing after another.

    It begins with the first question. What is asked is told to it as text; an empty part of its
    answer only says that the work goes on.
    """
    answering = _Answering(work)
    try:
        yield answering.ask
    finally:
        answering.stop()


class _Answering:
    """One process after another, of which each answers until something brings it down."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._running = ExitStack()
        self._ends: tuple[Connection, Connection] | None = None

    def ask(self, question: object) -> tuple[tuple[bytes, ...], End]:
        wait = LONGEST_WAIT
        if self._ends is None:
            self._ends, wait = self._running.enter_context(_process(self._work)), FIRST_WAIT
        asks, hears = self._ends
        try:
            asks.send_bytes(str(question).encode("utf-8", "surrogatepass"))
            parts, end = _heard(hears, wait)
        except OSError:
            parts, end = (), End.GONE
        if end in (End.LONG, End.GONE):
            self.stop()
        return parts, end

    def stop(self) -> None:
        self._ends = None
        self._running.close()


@contextmanager
def _process(work: Work) -> Iterator[tuple[Connection, Connection]]:
    """The ends of two pipes: one for questions, one for answers."""
    spawn = get_context("spawn")
    questions, asks = spawn.Pipe(duplex=False)
    hears, tells = spawn.Pipe(duplex=False)
    it = spawn.Process(target=_answer, args=(work, questions, tells), daemon=True)
    it.start()
    questions.close()
    tells.close()
    try:
        yield asks, hears
    finally:
        asks.close()
        hears.close()
        it.kill()
        it.join()
        it.close()


def _heard(hears: Connection, wait: float) -> tuple[tuple[bytes, ...], End]:
    parts: list[bytes] = []
    while hears.poll(wait):
        try:
            kind, told = hears.recv_bytes(1), hears.recv_bytes(LONGEST_PART)
        except (EOFError, OSError):
            return (), End.GONE
        if kind == _END:
            return tuple(parts), End(told.decode("ascii"))
        if told:
            parts.append(told)
        wait = LONGEST_WAIT
    return (), End.LONG


def _answer(work: Work, questions: Connection, tells: Connection) -> None:
    """What the other process does."""
    _limit()
    while True:
        try:
            asked = questions.recv_bytes().decode("utf-8", "surrogatepass")
        except (EOFError, OSError):  # nobody asks any more
            return
        try:
            for part in work(asked):
                _tell(tells, _PART, part)
            end = End.DONE
        except BrokenPipeError:  # nobody listens any more
            return
        except MemoryError:
            end = End.FULL
        except _TORN:
            end = End.TORN
        _tell(tells, _END, end.value.encode("ascii"))


def _tell(tells: Connection, kind: bytes, part: bytes) -> None:
    tells.send_bytes(kind)
    tells.send_bytes(part)


def _limit() -> None:
    """Of memory where the system knows such a limit; and silent, for complaints hold names."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if sys.platform != "win32":
        import resource

        for kind, limit in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CORE, 0)):
            _, most = resource.getrlimit(kind)
            unlimited = most == resource.RLIM_INFINITY
            resource.setrlimit(kind, (limit if unlimited else min(limit, most), most))
