"""vault.lock: one program at a time, and who it is."""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from ilp_desktop.vault.folders import LOCK_FILE
from ilp_desktop.vault.refusals import LockFileUnusable, OpenElsewhere, of_the_disk

_FIRST = 1
"""Windows lets nobody read the byte that is locked, the first: the names stand behind it."""


@dataclass(frozen=True)
class Holder:
    """The program that has, or last had, the vault open."""

    process: int
    host: str
    account: str
    since: str
    closed: bool = False

    @property
    def since_when(self) -> datetime | None:
        try:
            return datetime.fromisoformat(self.since)
        except (ValueError, TypeError):
            return None


class VaultLock:
    """Holds the vault for this process; the system lets go of it when the process ends.

    Two locks: of the file, and where the system can, of the folder itself, for the file may be
    removed while it is held, and a new one of its name would be free.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_FILE
        self._lock = FileLock(
            self._path,
            mode=0o600,
            thread_local=False,
            blocking=False,
            fallback_to_soft=False,
            preserve_lock_file=True,
        )
        self._folder_lock = _FolderLock(folder)
        self._holder: Holder | None = None

    def take(self, account: str, now: datetime) -> Holder | None:
        """Take it, or say who has it; gives back the last holder if it ended without closing."""
        last = self.holder()
        try:
            self._acquire()
        except Timeout as error:
            other = last or Holder(0, "", "", "")
            raise OpenElsewhere(other.host, other.account, other.since_when) from error
        self._holder = Holder(os.getpid(), socket.gethostname(), account, now.isoformat())
        with of_the_disk(str(self._path.parent)):
            self._write(self._holder)
        return last if last and not last.closed else None

    def release(self) -> None:
        """Let go of it, whatever has become of the file: a vault can always be closed."""
        if self._holder is None:
            return
        with suppress(OSError):
            self._write(Holder(0, "", "", "", closed=True))
        self._holder = None
        self._let_go()

    def is_held_elsewhere(self) -> bool:
        """Whether some program has the vault open just now."""
        if self._holder is not None:
            return False
        try:
            if self._path.exists():
                self._acquire()
            else:  # it is not made for a question
                self._folder_lock.acquire()
        except Timeout:
            return True
        self._let_go()
        return False

    def _acquire(self) -> None:
        """Take both locks or none; raises ``Timeout`` where somebody has one."""
        self._folder_lock.acquire()
        try:
            with _in_plain_words(self._path):
                self._lock.acquire(blocking=False)
        except BaseException:
            self._folder_lock.release()
            raise

    def _let_go(self) -> None:
        self._lock.release()
        self._folder_lock.release()

    def holder(self) -> Holder | None:
        """Who is written in the file; nobody when it is empty or garbled."""
        try:
            with open(self._path, "rb", buffering=0) as stream:
                stream.seek(_FIRST)
                content = json.loads(stream.read(4096) or b"null")
            return Holder(**content) if content else None
        except (OSError, ValueError, TypeError, RecursionError):
            return None

    def _write(self, holder: Holder) -> None:
        with open(self._path, "r+b", buffering=0) as stream:
            stream.seek(_FIRST)
            stream.write(json.dumps(asdict(holder)).encode())
            stream.truncate()


class _FolderLock:
    """The folder itself, locked where the system can do that: neither on Windows, where a file
    that is held cannot be removed, nor on a file system that has no such locks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number: int | None = None

    def acquire(self) -> None:
        """Raises ``Timeout`` where another program has it."""
        if sys.platform == "win32" or self._number is not None:
            return
        import fcntl

        with of_the_disk(str(self._folder)):
            number = os.open(self._folder, os.O_RDONLY)
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(number)
            raise Timeout(str(self._folder)) from None
        except OSError:
            os.close(number)
        else:
            self._number = number

    def release(self) -> None:
        if self._number is not None:
            os.close(self._number)
            self._number = None


@contextmanager
def _in_plain_words(path: Path) -> Iterator[None]:
    """Say a missing right, a full disk, and what stands in the lock file's place."""
    try:
        with of_the_disk(str(path)):
            yield
    except OSError as error:
        if error.errno in {errno.EISDIR, errno.ELOOP, errno.ENXIO}:
            raise LockFileUnusable(path.name) from error
        raise
