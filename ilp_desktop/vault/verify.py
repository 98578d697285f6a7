"""Whether the history is whole, truly signed, and agrees with what the records say now."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlcipher3 import dbapi2

from ilp_desktop.errors import Told
from ilp_desktop.vault.fields import Field, Kind, Plain, as_json, kinds
from ilp_desktop.vault.history import (
    CHANGE_COLUMNS,
    ENTRY_COLUMNS,
    NOTHING_BEFORE,
    WHOLE,
    Link,
    digest,
)

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""

_EMPTIED: Final = object()
"""Stands for a value that retention has taken out of the history."""


def nobody_watches(_done: int, _of: int) -> None:
    """Progress that nobody is told of."""


def chain_problems(connection: dbapi2.Connection, progress: Progress = nobody_watches) -> list[str]:
    """What is wrong with the chains of all devices, in plain words; nothing if they are whole."""
    problems: list[str] = []
    last: dict[str, tuple[int, bytes]] = {}
    total = _count(connection, "history_change")
    entries = connection.cursor()
    expected = 1
    for done, row in enumerate(
        connection.cursor().execute(f"SELECT {CHANGE_COLUMNS} FROM history_change ORDER BY place")
    ):
        progress(done, total)
        link, own = _link(row), row[8]
        first, count = row[11:13]
        own_entries = entries.execute(
            f"SELECT {ENTRY_COLUMNS}, place FROM history_entry WHERE place BETWEEN ? AND ?"
            " ORDER BY place",
            (first, first + count - 1),
        ).fetchall()
        number, before = last.get(link.device, (0, NOTHING_BEFORE))
        if link.number != number + 1 or link.previous != before:
            problems.append(
                Told("Before {change}, one or more changes are missing.", change=_named(row))
            )
        whole = len(own_entries) == count and first == expected
        whole = whole and all(entry[0] == row[0] for entry in own_entries)
        if not whole or link.hash(entry[:-1] for entry in own_entries) != own:
            problems.append(
                Told("{change} was altered or lost entries.", change=_named(row, start=True))
            )
        elif not all(_agrees(entry) for entry in own_entries):
            problems.append(
                Told("{change} shows other values than were kept.", change=_named(row, start=True))
            )
        last[link.device] = link.number, own
        expected = first + count
    left = connection.execute(
        "SELECT count(*) FROM history_entry WHERE place >= ?", (expected,)
    ).fetchone()[0]
    if left:
        problems.append(Told("{left} entries of the history belong to no change.", left=left))
    return problems


def signature_problems(
    connection: dbapi2.Connection, progress: Progress = nobody_watches
) -> list[str]:
    """Changes whose signature is not that of the account they name."""
    keys = {
        key_id: (account_id, Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)))
        for key_id, account_id, public in connection.execute(
            "SELECT id, account_id, public_key FROM signing_key"
        )
    }
    problems: list[str] = []
    total = _count(connection, "history_change")
    for done, row in enumerate(
        connection.cursor().execute(f"SELECT {CHANGE_COLUMNS} FROM history_change ORDER BY place")
    ):
        progress(done, total)
        account_id, key = keys.get(row[9], ("", None))
        if key is None or account_id != row[4] or not _is_signed(key, row[10], row[8]):
            problems.append(
                Told(
                    "{change} is not signed by the account it names.",
                    change=_named(row, start=True),
                )
            )
    return problems


def record_problems(
    connection: dbapi2.Connection, progress: Progress = nobody_watches
) -> tuple[list[str], list[str]]:
    """Where live rows differ from their last entries: records first, then contents of documents."""
    records: list[str] = []
    contents: list[str] = []
    every = sorted(kinds().values(), key=lambda kind: kind.order)
    for done, kind in enumerate(every):
        progress(done, len(every))
        for problem, of_bytes in _kind_problems(connection, kind):
            (contents if of_bytes else records).append(problem)
    known = ", ".join(f"'{kind.name}'" for kind in every)
    lost = connection.execute(
        f"SELECT DISTINCT kind FROM history_entry WHERE kind NOT IN ({known})"
    ).fetchall()
    records += [
        Told("The history tells of “{kind}”, which this version does not know.", kind=kind)
        for (kind,) in lost
    ]
    return records, contents


def _kind_problems(connection: dbapi2.Connection, kind: Kind) -> Iterator[tuple[str, bool]]:
    """Rows and history side by side, both in the order of the records' ids."""
    columns = ", ".join(f'"{field.column}"' for field in kind.columns)
    live = connection.cursor().execute(f'SELECT {columns} FROM "{kind.name}" ORDER BY id')
    told = connection.cursor().execute(
        "SELECT record_id, field, before_digest, after, after_digest FROM history_entry"
        " WHERE kind = ? ORDER BY record_id, place",
        (kind.name,),
    )
    stories = groupby(told, key=lambda entry: entry[0])
    story: tuple[str, Any] | None = next(stories, None)
    name = kind.name.replace("_", " ")
    for row in live:
        while story is not None and story[0] < row[0]:
            yield (
                Told(
                    "A {name} is missing that the history tells of (id {id}).",
                    name=name,
                    id=story[0],
                ),
                False,
            )
            story = next(stories, None)
        if story is None or story[0] != row[0]:
            yield Told("A {name} stands in no history (id {id}).", name=name, id=row[0]), False
            continue
        yield from _differences(kind, name, row, list(story[1]))
        story = next(stories, None)
    while story is not None:
        yield (
            Told(
                "A {name} is missing that the history tells of (id {id}).", name=name, id=story[0]
            ),
            False,
        )
        story = next(stories, None)


def _differences(
    kind: Kind, name: str, row: tuple[Any, ...], story: list[tuple[Any, ...]]
) -> Iterator[tuple[str, bool]]:
    now = kind.plain(list(row))
    first = story[0]
    if len(story) == 1 and first[1] == WHOLE and first[3] == as_json(now):
        return
    known, otherwise = _last_known(story)
    for field in kind.fields.values():
        should = known.get(field.name, otherwise)
        if should is not _EMPTIED and should != now.get(field.name):
            yield _difference(name, field, row[0]), field.is_bytes


def _difference(name: str, field: Field, record_id: str) -> str:
    if field.is_bytes:
        return Told(
            "The content of a {name} is not what was kept (id {id}).", name=name, id=record_id
        )
    words = field.name.replace("_", " ")
    return Told(
        "“{words}” of a {name} was changed by something else (id {id}).",
        words=words,
        name=name,
        id=record_id,
    )


def _last_known(story: list[tuple[Any, ...]]) -> tuple[dict[str, object], object]:
    """What each field should be, by what the history says last, and what any other should."""
    known: dict[str, object] = {}
    otherwise: object = None
    for _record_id, field, _before_digest, after, after_digest in story:
        emptied = after is None and after_digest is not None
        if field == WHOLE:
            known = {} if emptied else dict(_values(after))
            otherwise = _EMPTIED if emptied else None
        else:
            known[field] = _EMPTIED if emptied else _value(after)
    return known, otherwise


def _values(text: str | None) -> dict[str, Plain]:
    values: dict[str, Plain] = json.loads(text or "{}")
    return values


def _value(text: str | None) -> Plain:
    value: Plain = None if text is None else json.loads(text)
    return value


def _agrees(entry: tuple[Any, ...]) -> bool:
    """Whether the values beside the digests are those that were kept, where they still stand."""
    before, after, salt, before_digest, after_digest = entry[5:10]
    if salt is None:
        return before is None and after is None
    return all(
        digest(salt, side, text) == kept or (text is None and kept is not None)
        for side, text, kept in ((b"<", before, before_digest), (b">", after, after_digest))
    )


def _is_signed(key: Ed25519PublicKey, signature: bytes, own: bytes) -> bool:
    try:
        key.verify(signature, own)
    except InvalidSignature:
        return False
    return True


def _link(row: tuple[Any, ...]) -> Link:
    _place, change_id, device, number, account_id, at, title, previous, _own, key_id, *_ = row
    return Link(change_id, device, number, account_id, at, title, previous, key_id)


def _named(row: tuple[Any, ...], *, start: bool = False) -> str:
    """``change 12 ("Add objective", 2026-09-14 16:42 UTC)``."""
    word = "Change" if start else "change"
    return f"{word} {row[3]} (“{row[6]}”, {row[5][:16]} UTC)"


def _count(connection: dbapi2.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
