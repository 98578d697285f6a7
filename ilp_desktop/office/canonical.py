"""Rows as canonical JSON and back: sorted keys, no blanks, UTF-8, nothing left out."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")


def write(row: object) -> str:
    """The row as canonical JSON: equal rows give equal text."""
    return json.dumps(
        row, default=_plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )


def plain(row: object) -> Any:
    """The row as JSON has it: mappings, lists, text, numbers."""
    return json.loads(write(row))


def digest(text: str) -> str:
    """The SHA-256 of the text in UTF-8, in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def read(kind: type[T], text: str) -> T:
    """The row of that kind that the text was written from."""
    return typing.cast(T, _typed(kind, json.loads(text)))


def _plain(value: object) -> object:
    """What JSON has no form of: rows, members of closed sets, days and moments."""
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, date | datetime):
        return value.isoformat()
    kind: Any = type(value)
    return {name: getattr(value, name) for name in _fields(kind)}


@cache
def _fields(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _typed(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        kind = next(k for k in typing.get_args(kind) if k is not type(None))
    if typing.get_origin(kind) is tuple:
        return tuple(_typed(typing.get_args(kind)[0], item) for item in value)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _typed(hints[name], v) for name, v in value.items() if name in hints})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind[value]
    if kind in (date, datetime):
        return kind.fromisoformat(value)
    return value
