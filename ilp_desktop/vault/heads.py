"""The head of the history, kept outside the vault: so an older vault.db put back is noticed."""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import Connection

from ilp_desktop.errors import Told
from ilp_desktop.vault import sealing
from ilp_desktop.vault.folders import write_over, write_private
from ilp_desktop.vault.ids import Ids

_ROOM = 512
"""Bytes that a head takes, whatever its number: so it can be written over."""

_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Head:
    """The last change that this workstation wrote: whose, its number, its hash."""

    device: str
    number: int
    hash: str


class Profile:
    """What a workstation remembers outside of any vault: its own id, and heads."""

    def __init__(self, folder: Path | None, ids: Ids) -> None:
        self._folder = folder
        self.device = self._device(ids)

    @property
    def remembers(self) -> bool:
        """Whether there is a folder to remember in."""
        return self._folder is not None

    def _device(self, ids: Ids) -> str:
        """This workstation's id; without a profile folder, one that lasts until closing.

        Not of the vault's own maker where it stays: that of a demonstration office gives every
        workstation the same, and each needs a chain of its own.
        """
        if self._folder is None:
            return ids()
        path = self._folder / "device"
        try:
            known = path.read_text("ascii").strip()
            if _ID.fullmatch(known):
                return known
        except (OSError, UnicodeDecodeError):
            pass
        made = secrets.token_hex(16)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(path, made.encode())
        return made

    def head(self, vault_id: str, key: bytes) -> Head | None:
        """What was kept; nothing where it is missing or was not written with this key."""
        if self._folder is None:
            return None
        try:
            content = json.loads((self._folder / "heads" / vault_id).read_bytes())
            head = Head(str(content["device"]), int(content["number"]), str(content["hash"]))
            agrees = sealing.same(bytes.fromhex(content["mac"]), _mac(key, head))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return head if agrees else None

    def keep_head(self, vault_id: str, key: bytes, head: Head) -> None:
        """Written over in place and not forced to the disk: that would cost as much as the
        change itself, and an older head is still found in the chain."""
        if self._folder is None:
            return
        heads = self._folder / "heads"
        heads.mkdir(mode=0o700, parents=True, exist_ok=True)
        content = asdict(head) | {"mac": _mac(key, head).hex()}
        write_over(heads / vault_id, json.dumps(content).encode().ljust(_ROOM))


class OutsideHead:
    """The head that this workstation's profile remembers of one vault's history."""

    def __init__(self, profile: Profile, vault_id: str, key: bytes) -> None:
        self._profile = profile
        self._vault_id = vault_id
        self._key = key
        self.is_found = True
        """Whether the history still holds it; a head that was lost is not written over."""

    @property
    def is_remembered(self) -> bool:
        return self._remembered() is not None

    def look(self, connection: Connection) -> str:
        """What to say about it; nothing where it is found as it should be."""
        if not self._profile.remembers:
            return ""
        head = self._remembered()
        if head is None:
            if not _has_history(connection):  # it was made just now
                return ""
            return Told(
                "This computer has not worked with this office before, or its profile was removed,"
                " so it cannot tell whether the office stands here as it was left last. Where the"
                " office is new on this computer, that is as it should be."
            )
        self.is_found = _is_in_chain(connection, head)
        if self.is_found:
            return ""
        return Told(
            "vault.db is older than when this workstation last used it: what was kept since"
            " then is missing. If nobody restored it on purpose, look for the newer file"
            " before you go on."
        )

    def keep(self, head: Head) -> None:
        if self.is_found:
            self._profile.keep_head(self._vault_id, self._key, head)

    def accept(self, connection: Connection) -> None:
        """What is there now counts from now on."""
        self.is_found = True
        row = connection.exec_driver_sql(
            "SELECT number, hash FROM history_change WHERE device = ? ORDER BY number DESC LIMIT 1",
            (self._profile.device,),
        ).one_or_none()
        if row is not None:
            self.keep(Head(self._profile.device, row[0], row[1].hex()))

    def _remembered(self) -> Head | None:
        return self._profile.head(self._vault_id, self._key)


def _has_history(connection: Connection) -> bool:
    return connection.exec_driver_sql("SELECT 1 FROM history_change LIMIT 1").first() is not None


def _is_in_chain(connection: Connection, head: Head) -> bool:
    found = connection.exec_driver_sql(
        "SELECT 1 FROM history_change WHERE device = ? AND number = ? AND hash = ?",
        (head.device, head.number, bytes.fromhex(head.hash)),
    )
    return found.one_or_none() is not None


def _mac(key: bytes, head: Head) -> bytes:
    return sealing.mac(key, f"{head.device} {head.number} {head.hash}".encode())
