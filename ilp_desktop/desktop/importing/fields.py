"""What each column of a table may be said to hold, and the mapping that comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ilp_desktop.desktop.language import mark, told, tr
from ilp_desktop.office.incoming.table_mapping import (
    FIELD_WORDS,
    AdultColumns,
    TableMapping,
)
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.people import Relation
from ilp_desktop.policy.table_fields import ADULT_FIELDS, FIELDS, DateOrder, NameOrder, TableField

NAME_ORDERS = {
    NameOrder.FAMILY_FIRST: mark("Begay, Lena"),
    NameOrder.GIVEN_FIRST: mark("Lena Begay"),
}
DATE_ORDERS = {
    DateOrder.MONTH_FIRST: mark("Month first: 5/26/2026"),
    DateOrder.DAY_FIRST: mark("Day first: 26/5/2026"),
}
DATES = frozenset(
    {
        *(TableField.BORN_ON, TableField.TERM_STARTS_ON, TableField.TERM_ENDS_ON),
        TableField.TAKEN_ON,
    }
)
ADULTS = {
    Relation.MOTHER: mark("Mother"),
    Relation.FATHER: mark("Father"),
    Relation.LEGAL_GUARDIAN: mark("Guardian"),
}
NOT_USED = ""

Held = Mapping[str, str]
"""For each column the key of what it holds: a field, or an adult's place and a field."""


def held_by(mapping: TableMapping) -> dict[str, str]:
    """What each column holds by this mapping."""
    held = {column: field.value for field, column in mapping.columns.items()}
    for place, adult in enumerate(mapping.adults):
        held |= {column: f"{place}:{field.value}" for field, column in adult.columns.items()}
    return held


def mapping_of(mapping: TableMapping, held: Held) -> TableMapping:
    """The mapping with these columns in the place of its own."""
    columns: dict[TableField, str] = {}
    adults: dict[int, dict[TableField, str]] = {}
    for column, key in held.items():
        place, _, name = key.rpartition(":")
        if place:
            adults.setdefault(int(place), {})[TableField(name)] = column
        elif name:
            columns[TableField(name)] = column
    known = dict(enumerate(mapping.adults))
    return replace(
        mapping,
        columns=columns,
        adults=tuple(
            AdultColumns(columns=own, relation=known[at].relation if at in known else None)
            for at, own in sorted(adults.items())
        ),
    )


def choices(mapping: TableMapping) -> list[tuple[str | None, str]]:
    """All that a column of such a table may hold, as one chooses it."""
    offered: list[tuple[str | None, str]] = [(NOT_USED, tr("Not used"))]
    offered += [(field.value, told(FIELD_WORDS[field])) for field in FIELDS[mapping.kind]]
    if mapping.kind is not TableKind.STUDENTS:
        return offered
    fields = [field for field in TableField if field in ADULT_FIELDS]
    relations = [adult.relation for adult in mapping.adults]
    for place, relation in enumerate([*relations, None]):
        whose = tr(ADULTS[relation]) if relation in ADULTS else ""
        whose = whose or tr("Adult {number}", number=place + 1)
        offered += [
            (
                f"{place}:{field.value}",
                tr("{whose}: {field}", whose=whose, field=told(FIELD_WORDS[field])),
            )
            for field in fields
        ]
    return offered


def has_names_in_one(mapping: TableMapping) -> bool:
    """Whether a whole name stands in one column, so that its order matters."""
    return any(TableField.NAME in one for one in _all(mapping))


def has_dates(mapping: TableMapping) -> bool:
    return any(not DATES.isdisjoint(one) for one in _all(mapping))


def _all(mapping: TableMapping) -> list[Mapping[TableField, str]]:
    return [mapping.columns, *(adult.columns for adult in mapping.adults)]
