"""Records seen as fields with plain values, the form in which history keeps them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, cast

from sqlalchemy import Column, Float, LargeBinary, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Mapper

from ilp_desktop.records.base import InFile, Record

Plain = str | int | float | None
"""A value as the database keeps it, and JSON too; bytes stand as their SHA-256."""

_DIALECT = sqlite.dialect()
_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
STUDENT = "student"


def as_json(value: Plain | Mapping[str, Plain]) -> str:
    """Canonical JSON: the same value always gives the same text."""
    return _JSON.encode(value)


@dataclass(frozen=True)
class Field:
    """An attribute of a record and how its value goes into the database and back."""

    name: str
    column: str
    default: Any
    is_bytes: bool
    is_number: bool
    into: Callable[[Any], Any] | None
    back: Callable[[Any], Any] | None

    @property
    def is_as_kept(self) -> bool:
        """Whether the attribute's value is what the driver gets."""
        return self.into is None and not self.is_number

    def kept(self, value: Any) -> Any:
        """The value as the database's driver gets it."""
        if value is None:
            return None
        if self.into is not None:
            value = self.into(value)
        if self.is_number:
            return float(value)
        return int(value) if value is True or value is False else value

    def plain(self, kept: Any) -> Plain:
        """The value as history has it."""
        if self.is_bytes and kept is not None:
            return f"sha256:{hashlib.sha256(kept).hexdigest()}"
        return cast("Plain", kept)

    def value(self, plain: Plain) -> Any:
        """The attribute's own value again; of bytes there is only the digest."""
        if plain is None or self.back is None or self.is_bytes:
            return plain
        return self.back(plain)


@dataclass(frozen=True)
class Kind:
    """A kind of record: its table, its class, the fields that history keeps."""

    name: str
    record: type[Record]
    fields: Mapping[str, Field]
    """Those with a history, by their attribute's name: neither the id nor what is derived."""
    columns: tuple[Field, ...]
    """All of them, the id first."""
    in_file: bool
    insert: str
    order: int
    """Place among the tables such that each stands behind those it points to."""

    def student_of(self, record: Record) -> str | None:
        if self.in_file:
            return cast("InFile", record).student_id
        return record.id if self.name == STUDENT else None

    def kept(self, record: Record) -> list[Any]:
        """All its values for the driver, in the order of ``columns``."""
        own = record.__dict__
        return [
            own.get(name, default) if into is None else into(own.get(name, default))
            for name, default, into in self._into
        ]

    def plain(self, kept: list[Any]) -> dict[str, Plain]:
        """What history says of a new record: every field that has a value."""
        return {
            name: value if plain is None else plain(value)
            for (name, plain), value in zip(self._told, kept, strict=True)
            if value is not None and name
        }

    # Both run for every record of a bulk: what stands as it is passes without a call.

    @cached_property
    def _into(self) -> tuple[tuple[str, Any, Callable[[Any], Any] | None], ...]:
        return tuple(
            (field.name, field.default, None if field.is_as_kept else field.kept)
            for field in self.columns
        )

    @cached_property
    def _told(self) -> tuple[tuple[str, Callable[[Any], Plain] | None], ...]:
        return tuple(
            (
                field.name if field.name in self.fields else "",
                field.plain if field.is_bytes else None,
            )
            for field in self.columns
        )


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind of record, by the name of its table."""
    mappers: Iterator[Mapper[Any]] = iter(Record.registry.mappers)
    order = {table.name: place for place, table in enumerate(Record.metadata.sorted_tables)}
    found = (_kind(mapper, order) for mapper in mappers)
    return {kind.name: kind for kind in found}


@cache
def kind_of(record: type[Record]) -> Kind:
    return kinds()[record.__tablename__]


def _kind(mapper: Mapper[Any], order: Mapping[str, int]) -> Kind:
    table = cast("Table", mapper.local_table)
    fields = [
        _field(attribute.key, cast("Column[Any]", attribute.columns[0]))
        for attribute in mapper.column_attrs
    ]
    fields.sort(key=lambda field: field.name != "id")
    derived = {column.name for column in table.columns if column.info.get("derived")}
    names = ", ".join(f'"{field.column}"' for field in fields)
    return Kind(
        table.name,
        mapper.class_,
        {one.name: one for one in fields if one.name != "id" and one.column not in derived},
        tuple(fields),
        issubclass(mapper.class_, InFile),
        f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(fields))})',
        order[table.name],
    )


def _field(name: str, column: Column[Any]) -> Field:
    kept = column.type.dialect_impl(_DIALECT)
    default = column.default.arg if column.default is not None else None  # type: ignore[attr-defined]
    return Field(
        name,
        column.name,
        default,
        isinstance(column.type, LargeBinary),
        isinstance(column.type, Float),
        kept.bind_processor(_DIALECT),
        kept.result_processor(_DIALECT, None),
    )
