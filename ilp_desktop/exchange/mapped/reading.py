"""From a file with columns to a roster: what a mapping says, or a guess shown for correction."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.mapped.beside import header_beside
from ilp_desktop.exchange.mapped.classes import Classes
from ilp_desktop.exchange.mapped.guessing import guess, sample_of
from ilp_desktop.exchange.mapped.people import People
from ilp_desktop.exchange.mapped.rows import Guard, Source
from ilp_desktop.exchange.mapped.shipped import present, shipped_for
from ilp_desktop.exchange.tables import Table
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.exchange.unread_columns import is_unread
from ilp_desktop.office.incoming.shapes import Origin, Problem, RosterSet
from ilp_desktop.office.incoming.table_mapping import TableMapping, plain
from ilp_desktop.policy.incoming import TableKind

SAMPLED = 200
"""Rows that a guess looks at."""


@dataclass(frozen=True, slots=True)
class Look:
    """The first rows of a table, for a person who sees to the mapping."""

    header: tuple[str, ...]
    """Without the columns that are never read."""
    rows: tuple[tuple[str, ...], ...]
    dropped_columns: tuple[str, ...]


def look(table: Table, count: int = 5) -> Look:
    """The first rows of a table, without what is never read.

    Raises:
        OfficeError: it is no table, or has social security numbers.
    """
    kept = [place for place, name in enumerate(table.header) if not is_unread(name)]
    nothing = TableMapping(kind=TableKind.STUDENTS, columns={})
    guard = Guard(_source(table, nothing, Problems()))
    rows = list(islice(table.rows(Problems()), SAMPLED))
    for row in rows:
        guard.look(row)
    guard.conclude()
    return Look(
        header=tuple(table.header[place] for place in kept),
        rows=tuple(tuple(row.cells[place] for place in kept) for row in rows[:count]),
        dropped_columns=_dropped(table),
    )


def propose(table: Table, kind: TableKind, folder: Path | None = None) -> TableMapping:
    """The shipped mapping that fits the table, else a guess; ``folder`` is where the table lies.

    A mapping that reads a second table fits where that lies beside the first.
    """
    fitting = shipped_for(kind, header_beside(table, kind, folder))
    if fitting is not None:
        return fitting
    rows = [row.cells for row in islice(table.rows(Problems()), SAMPLED)]
    return guess(kind, table.header, sample_of(table.header, rows))


def read_mapped(table: Table, mapping: TableMapping, problems: Problems) -> RosterSet:
    """All that the table holds by the mapping; ``problems`` has what was odd before.

    Raises:
        OfficeError: the mapping lacks what each row needs, or the table is to be refused whole.
    """
    mapping = that_fits(table, mapping, problems)
    source = _source(table, mapping, problems)
    people, classes = People(source), Classes(source)
    read = {
        TableKind.STUDENTS: people.read_student,
        TableKind.GUARDIANS: people.read_guardian,
        TableKind.STAFF: people.read_staff,
        TableKind.REGISTRATION: classes.read_registration,
        TableKind.MARKS: classes.read_mark,
    }[mapping.kind]
    for row in source.rows():
        read(row)
    return RosterSet(
        system=mapping.system,
        is_whole=mapping.is_whole,
        terms=tuple(classes.terms.values()),
        staff=tuple(people.staff.values()),
        students=tuple(people.students.values()),
        guardians=tuple(people.guardians.values()),
        registrations=tuple(classes.registrations.values()),
        marks=tuple(classes.marks.values()),
        dropped_columns=_dropped(table),
        problems=problems.told(),
    )


def that_fits(table: Table, mapping: TableMapping, problems: Problems) -> TableMapping:
    """The mapping with the table's own names of columns; those that it lacks are told.

    Raises:
        OfficeError: it lacks what each row needs, or names a column that is never read.
    """
    for column in mapping.all_columns():
        if is_unread(column):
            raise OfficeError(
                "The column “{column}” is never read. Take it out of the mapping.", column=column
            )
    mapping.check()
    there = present(mapping, table.header)
    known = {plain(name) for name in table.header}
    for column in there.only:
        if column not in table.header:
            raise OfficeError(
                "“{name}” has no column “{column}” that says which rows to take.",
                name=table.name,
                column=column,
            )
    for column in mapping.all_columns():
        if plain(column) not in known:
            told = Told("The table has no such column.")
            origin = Origin(table.name, table.header_line)
            problems.append(Problem(origin, column, "", told, refuses=False))
    there.check()
    return there


def _source(table: Table, mapping: TableMapping, problems: Problems) -> Source:
    places = {name: place for place, name in enumerate(table.header)}
    return Source(table, mapping, problems, places)


def _dropped(table: Table) -> tuple[str, ...]:
    return tuple(name for name in table.header if is_unread(name))
