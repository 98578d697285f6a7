"""History as it is written: what a change did to each field, chained by hash and signed.

A new record is one entry that holds all its fields: a field's own story starts
there. That is a tenth of the rows, and a record that was never edited compares
with its entry as one text.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from ilp_desktop.records.base import Instant, Record
from ilp_desktop.vault.fields import _DIALECT, Kind, Plain, as_json
from ilp_desktop.vault.signed_in import SignedIn
from ilp_desktop.vault.tables import SigningKey

NOTHING_BEFORE = bytes(32)
"""What stands for the hash before the first change of a chain."""

SALT_BYTES = 16
WHOLE = ""
"""The field of an entry that keeps a whole new record."""

ENTRY_COLUMNS = (
    "change, kind, record_id, student_id, field, before, after, salt, before_digest, after_digest"
)
CHANGE_COLUMNS = (
    "place, id, device, number, account_id, at, title, previous, hash, key_id, signature,"
    " first_entry, entries"
)
_INSERT_ENTRY = f"INSERT INTO history_entry (place, {ENTRY_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
_INSERT_CHANGE = f"INSERT INTO history_change ({CHANGE_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"

_moment = Instant().dialect_impl(_DIALECT).bind_processor(_DIALECT)


@dataclass(frozen=True)
class Change:
    """What a finished piece of work touched, for those who listen: kinds are table names."""

    id: str
    title: str
    kinds: frozenset[str]
    ids: frozenset[str]
    student_ids: frozenset[str]


@dataclass(frozen=True)
class Link:
    """A change as a link of its device's chain."""

    id: str
    device: str
    number: int
    account_id: str
    at: str
    title: str
    previous: bytes
    key_id: str

    def hash(self, entries: Iterable[Sequence[Any]]) -> bytes:
        """SHA-256 over the link and its entries, each with digests in place of values."""
        said = as_json_list(
            "ilp-history/1",
            *(self.id, self.device, self.number, self.account_id, self.at, self.title),
            *(self.previous.hex(), self.key_id),
        )
        total = hashlib.sha256(said.encode())
        for _change, kind, record_id, student_id, field, *_values, before, after in entries:
            digests = f"{before.hex() if before else ''}|{after.hex() if after else ''}"
            total.update(f"\n{kind}|{record_id}|{student_id or ''}|{field}|{digests}".encode())
        return total.digest()


def as_json_list(*values: Plain) -> str:
    return f"[{','.join(map(as_json, values))}]"


def digest(salt: bytes, side: bytes, text: str | None) -> bytes | None:
    """Of one value, salted, so that a value that was emptied cannot be guessed from it."""
    return None if text is None else hashlib.sha256(salt + side + text.encode()).digest()


class Notes:
    """What one unit of work has done to records so far, field by field."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], tuple[str | None, dict[str, Plain]]] = {}
        self._edited: dict[tuple[str, str, str], tuple[str | None, Plain, Plain]] = {}

    def made(self, kind: Kind, record: Record, kept: list[Any]) -> None:
        self._made[kind.name, record.id] = kind.student_of(record), kind.plain(kept)

    def edited(self, kind: Kind, record: Record, field: str, before: Plain, after: Plain) -> None:
        """Several edits of a field within one unit of work are one, from first to last."""
        new = self._made.get((kind.name, record.id))
        if new is not None:
            new[1].pop(field, None)
            if after is not None:
                new[1][field] = after
            return
        key = (kind.name, record.id, field)
        earlier = self._edited.pop(key, None)
        before = earlier[1] if earlier else before
        if before != after:
            self._edited[key] = kind.student_of(record), before, after

    def __bool__(self) -> bool:
        return bool(self._made or self._edited)

    def __len__(self) -> int:
        return len(self._made) + len(self._edited)

    def entries(self, change: int) -> Iterator[tuple[Any, ...]]:
        """Rows of the history, as ``ENTRY_COLUMNS`` names them."""
        salts = os.urandom(SALT_BYTES * len(self))
        for place, entry in enumerate(self._entries()):
            salt = salts[place * SALT_BYTES : (place + 1) * SALT_BYTES]
            before, after = entry[4:]
            yield (change, *entry, salt, digest(salt, b"<", before), digest(salt, b">", after))

    def _entries(self) -> Iterator[tuple[str, str, str | None, str, str | None, str | None]]:
        for (kind, record_id), (student_id, values) in self._made.items():
            yield kind, record_id, student_id, WHOLE, None, as_json(values)
        for (kind, record_id, field), (student_id, old, new) in self._edited.items():
            yield kind, record_id, student_id, field, _text(old), _text(new)

    def change(self, change_id: str, title: str) -> Change:
        keys = (*self._made, *((kind, record_id) for kind, record_id, _field in self._edited))
        students = {student for student, _values in self._made.values()}
        students |= {student for student, _before, _after in self._edited.values()}
        return Change(
            change_id,
            title,
            frozenset(kind for kind, _record_id in keys),
            frozenset(record_id for _kind, record_id in keys),
            frozenset(filter(None, students)),
        )


@dataclass(frozen=True)
class Written:
    """A change as it went into the history: the head of its chain from then on."""

    number: int
    hash: bytes


def write_change(
    connection: Connection,
    notes: Notes,
    *,
    change_id: str,
    account: SignedIn,
    title: str,
    at: datetime,
    device: str,
) -> Written:
    """Chain the change to the device's last, sign it, and write it with its entries."""
    place, first_entry = connection.exec_driver_sql(
        "SELECT (SELECT coalesce(max(place), 0) + 1 FROM history_change),"
        " (SELECT coalesce(max(place), 0) + 1 FROM history_entry)"
    ).one()
    last = connection.exec_driver_sql(
        "SELECT number, hash FROM history_change WHERE device = ? ORDER BY number DESC LIMIT 1",
        (device,),
    ).one_or_none()
    number, previous = (last[0] + 1, last[1]) if last else (1, NOTHING_BEFORE)
    key_id = signing_key_id(connection, account)
    assert _moment is not None
    link = Link(change_id, device, number, account.account_id, _moment(at), title, previous, key_id)
    entries = list(notes.entries(place))
    own = link.hash(entries)
    signature = account.signing_key.sign(own)
    connection.exec_driver_sql(
        _INSERT_CHANGE,
        (
            *(place, link.id, device, number, link.account_id, link.at, title),
            *(previous, own, key_id, signature, first_entry, len(entries)),
        ),
    )
    rows = [(first_entry + number, *entry) for number, entry in enumerate(entries)]
    connection.exec_driver_sql(_INSERT_ENTRY, rows)
    return Written(number, own)


def signing_key_id(connection: Connection, account: SignedIn) -> str:
    """The id under which the account's present public key is known here; empty if it is not."""
    table = SigningKey.__table__.name  # type: ignore[attr-defined]
    found = connection.exec_driver_sql(
        f"SELECT id FROM {table} WHERE account_id = ? AND public_key = ? AND voided_at IS NULL",
        (account.account_id, account.signing_key.public_key().public_bytes_raw().hex()),
    ).scalar_one_or_none()
    return found or ""


def _text(value: Plain) -> str | None:
    return None if value is None else as_json(value)
