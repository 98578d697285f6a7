"""Work on files from outside, done in a process of its own.

A file may keep its reader busy for ever, fill the memory, or bring the reader down; then that
process ends, and not the program. It is told paths, and tells back plain bytes: no key, no record,
no object that could be made into something else on the way.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
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


def told_apart(work: Work, paths: Sequence[object]) -> Iterator[tuple[tuple[bytes, ...], End]]:
    """What the work tells of each file, and how it ended, in the order of the paths.

    What is given as paths is told to the process as text.

    One process works on them all; where a file has brought it down, another goes on behind that.
    An empty part only says that the work goes on.
    """
    at = 0
    while at < len(paths):
        with _process(work, paths[at:]) as hears:
            wait, end = FIRST_WAIT, End.DONE
            while at < len(paths) and end not in (End.LONG, End.GONE):
                parts, end = _heard(hears, wait)
                yield parts, end
                wait = LONGEST_WAIT
                at += 1


@contextmanager
def _process(work: Work, paths: Sequence[object]) -> Iterator[Connection]:
    spawn = get_context("spawn")
    hears, tells = spawn.Pipe(duplex=False)
    it = spawn.Process(target=_work, args=(work, [str(path) for path in paths], tells), daemon=True)
    it.start()
    tells.close()
    try:
        yield hears
    finally:
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


def _work(work: Work, paths: Sequence[str], tells: Connection) -> None:
    """What the other process does."""
    _limit()
    for path in paths:
        try:
            for part in work(path):
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
