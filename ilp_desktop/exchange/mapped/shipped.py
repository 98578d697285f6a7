"""Mappings that come with the program, and those that people write as files."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.incoming.table_mapping import TableMapping, fit, from_document, plain
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.table_fields import NAME_FIELDS
from ilp_desktop.resources import resource

FITS = 0.75
"""Of a shipped mapping's columns: systems leave out what a school does not use."""
LARGEST_FILE = 2**20


@cache
def shipped() -> dict[tuple[str, TableKind], TableMapping]:
    """All mappings that come with the program, by system and kind."""
    found = (from_file(path) for path in sorted(resource("imports/mappings").glob("*.toml")))
    return {(mapping.system, mapping.kind): mapping for mapping in found}


def shipped_by_name(name: str, kind: TableKind) -> TableMapping | None:
    """The mapping of a system, however it is spelt: clever, Clever."""
    return next(
        (
            mapping
            for (system, of), mapping in shipped().items()
            if of is kind and plain(system) == plain(name)
        ),
        None,
    )


def shipped_for(kind: TableKind, header: Sequence[str]) -> TableMapping | None:
    """The shipped mapping that the table has most columns of, if it has most of them."""
    fitting = [
        (fit(mapping, header), mapping)
        for (_system, of), mapping in shipped().items()
        if of is kind and fit(mapping, header) >= FITS and _can_read(mapping, header)
    ]
    return max(fitting, key=lambda one: one[0])[1] if fitting else None


def from_file(path: Path) -> TableMapping:
    """The mapping that a file of TOML or JSON holds.

    Raises:
        OfficeError: it cannot be read, or is no mapping.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise OfficeError("“{name}” is no mapping.", name=path.name)
        content = path.read_text("utf-8-sig")
        document = json.loads(content) if path.suffix == ".json" else tomllib.loads(content)
    except (OSError, ValueError, RecursionError) as error:
        raise OfficeError("“{name}” is no mapping.", name=path.name) from error
    return from_document(document)


def _can_read(mapping: TableMapping, header: Sequence[str]) -> bool:
    try:
        present(mapping, header).check()
    except OfficeError:
        return False
    return True


def present(mapping: TableMapping, header: Sequence[str]) -> TableMapping:
    """The mapping with the names of the columns as this table has them, without those it lacks."""
    names = {plain(name): name for name in reversed(header)} | {name: name for name in header}

    def there(column: str) -> str:
        return (names.get(column) or names.get(plain(column), "")) if column else ""

    return replace(
        mapping,
        only={there(name) or name: value for name, value in mapping.only.items()},
        columns={one: there(name) for one, name in mapping.columns.items() if there(name)},
        adults=tuple(
            replace(adult, columns={one: there(n) for one, n in adult.columns.items() if there(n)})
            for adult in mapping.adults
            if any(there(adult.columns.get(name, "")) for name in NAME_FIELDS)
        ),
    )
