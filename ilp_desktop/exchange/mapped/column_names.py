"""What columns are called, in English and Spanish, in the exports of many systems."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ilp_desktop.office.incoming.table_mapping import plain
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.people import Relation
from ilp_desktop.policy.table_fields import TableField
from ilp_desktop.resources import resource

PERSONS = frozenset({TableKind.STUDENTS, TableKind.GUARDIANS, TableKind.STAFF})
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Named:
    """What a column's name says that it holds, and how surely: the lowest rank is surest."""

    field: TableField
    rank: int


@dataclass(frozen=True, slots=True)
class AdultNamed:
    """What a column's name says to hold of which adult of a student."""

    adult: str
    """Tells one adult's columns from another's: mother, guardian2."""
    relation: Relation | None
    field: TableField


def by_name(kind: TableKind, column: str) -> tuple[Named, ...]:
    """All that a column of this name may hold."""
    table = _fields(kind)
    name = plain(column)
    found = list(table.get(name, ()))
    for before in _before(kind):
        rest = name.removeprefix(before)
        if rest not in {"", name}:
            found += [Named(one.field, one.rank + _LESS_SURE) for one in table.get(rest, ())]
    return tuple(found)


def of_adult(column: str) -> AdultNamed | None:
    """What a column of a table of students holds of an adult, by its name."""
    name = plain(column)
    which = "".join(_DIGITS.findall(name)[:1])
    without = _DIGITS.sub("", name, count=1) if which else name
    for relation, before in _adults():
        rest = without.removeprefix(before)
        if rest == without:
            continue
        field = TableField.NAME if not rest else _adult_fields().get(rest)
        if field is not None:
            return AdultNamed(before + which, relation, field)
    return None


def known_names(kind: TableKind) -> frozenset[str]:
    """All names that columns of such a table are known to have, in plain letters."""
    begun = [plain(word) for word in _document()["before"].get(kind.value, ())]
    names = _fields(kind).keys()
    known = {*names, *(before + name for before in begun for name in names)}
    if kind is TableKind.STUDENTS:
        rest = ("", *_adult_fields())
        known |= {before + one for _relation, before in _adults() for one in rest}
    return frozenset(known)


_LESS_SURE = 100
"""Added to the rank of a name that is known without what stands before it."""


@cache
def _document() -> dict[str, dict[str, list[str]]]:
    with resource("imports/columns.toml").open("rb") as file:
        found: dict[str, Any] = tomllib.load(file)
    return found


@cache
def _fields(kind: TableKind) -> Mapping[str, Sequence[Named]]:
    own = _document()[kind.value]
    person = _document()["person"] if kind in PERSONS else {}
    fields: dict[str, list[Named]] = {}
    for table in (own, person):
        for field, names in table.items():
            for rank, name in enumerate(names):
                fields.setdefault(plain(name), []).append(Named(TableField(field), rank))
    return fields


@cache
def _before(kind: TableKind) -> tuple[str, ...]:
    words = map(plain, _document()["before"][kind.value])
    return tuple(sorted(words, key=len, reverse=True))


@cache
def _adults() -> tuple[tuple[Relation | None, str], ...]:
    def each() -> Iterator[tuple[Relation | None, str]]:
        for relation, words in _document()["adults"].items():
            for word in words:
                yield (None if relation == "unknown" else Relation(relation)), plain(word)

    return tuple(sorted(each(), key=lambda one: -len(one[1])))


@cache
def _adult_fields() -> Mapping[str, TableField]:
    tables = (_document()["adult"], _document()["person"])
    return {
        plain(name): TableField(field)
        for table in reversed(tables)
        for field, names in table.items()
        for name in names
    }
