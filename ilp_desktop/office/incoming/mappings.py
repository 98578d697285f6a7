"""Mappings that the office has named and kept, so that the next export is read as the last was."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.incoming.table_mapping import (
    TableMapping,
    as_document,
    fit,
    from_document,
)
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.names import as_given
from ilp_desktop.records import ColumnMapping
from ilp_desktop.vault import OfficeSession


def keep_mapping(session: OfficeSession, name: str, mapping: TableMapping) -> None:
    """Keep the mapping by its name; one of that name and kind is replaced.

    Raises:
        OfficeError: it has no name, or reads no table.
    """
    name = as_given(name)
    if not name:
        raise OfficeError("Give the mapping a name, such as that of the system.")
    mapping.check()
    columns = json.dumps(as_document(mapping), ensure_ascii=False, sort_keys=True)
    kept = _kept(session, mapping.kind, name)
    if kept is None:
        session.keep(ColumnMapping(kind=mapping.kind, name=name, columns=columns))
    else:
        kept.columns = columns
    session.flush()


def mappings(session: OfficeSession, kind: TableKind) -> dict[str, TableMapping]:
    """All mappings that are kept for tables of a kind, by their names."""
    rows = session.scalars(
        select(ColumnMapping)
        .where(ColumnMapping.kind == kind, ColumnMapping.voided_at.is_(None))
        .order_by(ColumnMapping.name)
    )
    return {row.name: from_document(json.loads(row.columns)) for row in rows}


def mapping_for(
    session: OfficeSession, kind: TableKind, header: Sequence[str]
) -> tuple[str, TableMapping] | None:
    """The kept mapping of which the table has every column, with its name; of several, the one
    that reads most."""
    fitting = [
        (len(list(mapping.all_columns())), name, mapping)
        for name, mapping in mappings(session, kind).items()
        if fit(mapping, header) == 1
    ]
    if not fitting:
        return None
    _columns, name, mapping = max(fitting, key=lambda one: one[0])
    return name, mapping


def forget_mapping(session: OfficeSession, kind: TableKind, name: str) -> None:
    """Strike out a mapping that was kept; without one of that name nothing happens."""
    kept = _kept(session, kind, as_given(name))
    if kept is not None:
        kept.voided_at = session.now
        session.flush()


def _kept(session: OfficeSession, kind: TableKind, name: str) -> ColumnMapping | None:
    return session.scalar(
        select(ColumnMapping).where(
            ColumnMapping.kind == kind,
            ColumnMapping.name == name,
            ColumnMapping.voided_at.is_(None),
        )
    )
