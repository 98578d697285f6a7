"""vault.lock: one program at a time, and who it is."""

from __future__ import annotations

import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from ilp_desktop.vault.folders import LOCK_FILE
from ilp_desktop.vault.refusals import OpenElsewhere, of_the_disk

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
        except ValueError:
            return None


class VaultLock:
    """Holds the vault for this process; the system lets go of it when the process ends."""

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
        self._holder: Holder | None = None

    def take(self, account: str, now: datetime) -> Holder | None:
        """Take it, or say who has it; gives back the last holder if it ended without closing."""
        last = self.holder()
        try:
            with of_the_disk(str(self._path.parent)):
                self._lock.acquire(blocking=False)
        except Timeout as error:
            other = last or Holder(0, "", "", "")
            raise OpenElsewhere(other.host, other.account, other.since_when) from error
        self._holder = Holder(os.getpid(), socket.gethostname(), account, now.isoformat())
        with of_the_disk(str(self._path.parent)):
            self._write(self._holder)
        return last if last and not last.closed else None

    def release(self) -> None:
        if self._holder is None:
            return
        self._write(Holder(0, "", "", "", closed=True))
        self._holder = None
        self._lock.release()

    def is_held_elsewhere(self) -> bool:
        """Whether some program has the vault open just now."""
        if self._holder is not None or not self._path.exists():
            return False
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return True
        self._lock.release()
        return False

    def holder(self) -> Holder | None:
        """Who is written in the file; nobody when it is empty or garbled."""
        try:
            with open(self._path, "rb", buffering=0) as stream:
                stream.seek(_FIRST)
                content = json.loads(stream.read(4096) or b"null")
            return Holder(**content) if content else None
        except (OSError, ValueError, TypeError):
            return None

    def _write(self, holder: Holder) -> None:
        with open(self._path, "r+b", buffering=0) as stream:
            stream.seek(_FIRST)
            stream.write(json.dumps(asdict(holder)).encode())
            stream.truncate()
