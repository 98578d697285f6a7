"""Taking an import back, whole, as long as nothing hangs on what it brought in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import search
from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.incoming.rights import must_import
from ilp_desktop.records import CatalogueEntry, Person, Record, SourceRecord
from ilp_desktop.vault import OfficeSession, put_back
from ilp_desktop.vault.fields import kinds
from ilp_desktop.vault.history import WHOLE
from ilp_desktop.vault.tables import ChangeRow, EntryRow
from ilp_desktop.vault.undo import entries_of
from ilp_desktop.vault.verify import Progress, nobody_watches

IMPORTED = frozenset({SourceRecord.__tablename__, CatalogueEntry.__tablename__})
"""Kinds of records that nothing but an import makes and changes."""


def is_of_an_import(entries: Iterable[EntryRow]) -> bool:
    """Whether a change with these entries took something of a source."""
    return any(entry.kind in IMPORTED for entry in entries)


def take_back_import(
    session: OfficeSession, change: ChangeRow, progress: Progress = nobody_watches
) -> None:
    """Puts back what an import replaced, in every file that it reached.

    Raises:
        NotYoursToImport: the account's holder does not look after the office.
        OfficeError: something was entered since that hangs on what came in.
    """
    must_import(session)
    entries = entries_of(session, change, BEYOND_THE_GATE)
    _must_stand_alone(session, entries)
    put_back(session, change.id, options=BEYOND_THE_GATE, progress=progress)
    persons = {entry.record_id for entry in entries if entry.kind == Person.__tablename__}
    students = {entry.student_id for entry in entries if entry.student_id}
    search.refresh_many(session, students | search.found_by(session, persons))


def _must_stand_alone(session: OfficeSession, entries: Sequence[EntryRow]) -> None:
    """Refuses where a record that came later points to one that came in."""
    made: dict[str, set[str]] = defaultdict(set)
    touched: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        touched[entry.kind].add(entry.record_id)
        if entry.field == WHOLE:
            made[entry.kind].add(entry.record_id)
    for kind in kinds().values():
        keys = [
            (getattr(kind.record, column.name), key.column.table.name)
            for column in kind.record.__table__.columns
            for key in column.foreign_keys
            if key.column.name == "id" and key.column.table.name in made
        ]
        if keys and _later(session, kind.record, keys, made, touched):
            raise OfficeError(
                "Something was entered since that hangs on what this import brought in. Take"
                " that back first; nothing was changed."
            )


def _later(
    session: OfficeSession,
    kind: type[Record],
    keys: Sequence[tuple[Any, str]],
    made: Mapping[str, set[str]],
    touched: Mapping[str, set[str]],
) -> bool:
    """Whether a record of that kind points to one that this change made, by another change.

    What this change has edited points there by itself, and is put back with it.
    """
    own = touched.get(kind.__tablename__, set())
    rows = session.execute(
        select(kind.id, *(column for column, _ in keys)).where(kind.voided_at.is_(None)),
        execution_options=BEYOND_THE_GATE,
    )
    return any(
        record_id not in own
        and any(value in made[name] for value, (_, name) in zip(values, keys, strict=True))
        for record_id, *values in rows
    )
