"""Which column holds what, guessed from names and from what stands in the first rows.

A guess is shown and can be corrected. A name that is known decides, unless the values speak
against it; values alone decide only for what no name was found for and each row needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from ilp_desktop.errors import Told
from ilp_desktop.exchange.mapped import values
from ilp_desktop.exchange.mapped.column_names import PERSONS, AdultNamed, Named, by_name, of_adult
from ilp_desktop.exchange.unread_columns import is_unread
from ilp_desktop.office.incoming.table_mapping import AdultColumns, TableMapping, plain
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.people import StaffRole
from ilp_desktop.policy.table_fields import (
    ADULT_FIELDS,
    FIELDS,
    NAME_FIELDS,
    NAMES,
    DateOrder,
    NameOrder,
    TableField,
)

MOST = 0.7
"""Of the values: so many must look like it before values alone decide."""
_NUMBER = re.compile(r"[A-Za-z]{0,3}-?\d{2,12}")
_FAMILY_FIRST = re.compile(r"[^\W\d][^,\d]{0,80},\s*[^\W\d][^,\d]{0,80}")
_GIVEN_FIRST = re.compile(r"[^\W\d][^\d,@]{0,40} [^\d,@]{0,80}[^\W\d]\.?")
_TELEPHONE = re.compile(r"\+?[\d() .-]{7,20}(?: ?(?:x|ext)\.? ?\d+)?")
_NUMBERS = frozenset({TableField.MOBILE, TableField.HOME_TELEPHONE, TableField.WORK_TELEPHONE})
_DATE_PARTS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?:\D.*)?")

Sample = Mapping[str, Sequence[str]]
"""For each column the first values that are not empty."""


def sample_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Sample:
    """The values of the first rows by column; those of unread columns are not looked at."""
    return {
        name: [] if is_unread(name) else [row[place] for row in rows if row[place]]
        for place, name in enumerate(header)
    }


def guess(kind: TableKind, header: Sequence[str], sample: Sample) -> TableMapping:
    """The likeliest mapping of a table; what is needed may still be missing."""
    free = [name for name in header if not is_unread(name)]
    adults, free = _adults(kind, free)
    columns = _by_names(kind, free, sample)
    _by_values(kind, columns, free, sample)
    _only_whole_or_parted(columns)
    known = [
        name for one in (columns, *(adult.columns for adult in adults)) for name in one.values()
    ]
    return TableMapping(
        kind=kind,
        columns=columns,
        adults=adults,
        name_order=_name_order(columns, adults, sample),
        date_order=_date_order(known, sample),
        fixed=_fixed(kind, columns, header),
    )


def _adults(kind: TableKind, free: Sequence[str]) -> tuple[tuple[AdultColumns, ...], list[str]]:
    """The adults in the rows of students, and the columns that are not theirs."""
    if kind is not TableKind.STUDENTS:
        return (), list(free)
    named: dict[str, list[tuple[str, AdultNamed]]] = {}
    for column in free:
        found = of_adult(column)
        if found is not None:
            named.setdefault(found.adult, []).append((column, found))
    adults = []
    taken = {column for columns in named.values() for column, _found in columns}
    for columns in named.values():
        fields: dict[TableField, str] = {}
        for column, found in columns:
            fields.setdefault(found.field, column)
        if not NAME_FIELDS.isdisjoint(fields):
            adults.append(AdultColumns(columns=fields, relation=columns[0][1].relation))
    return tuple(adults), [column for column in free if column not in taken]


def _by_names(kind: TableKind, free: Sequence[str], sample: Sample) -> dict[TableField, str]:
    named = {column: by_name(kind, column) for column in free}
    if kind is TableKind.GUARDIANS:
        named = _without_the_students_own(named)
    columns: dict[TableField, str] = {}
    for field in FIELDS[kind]:
        if field is TableField.MIDDLE_NAME:
            continue  # is kept only where somebody wants it
        found = [
            (one.rank, column)
            for column, meant in named.items()
            for one in meant
            if one.field is field
            and column not in columns.values()
            and _may_hold(kind, field, sample.get(column, ()))
        ]
        if found:
            columns[field] = min(found, key=lambda one: one[0])[1]
    return columns


def _without_the_students_own(
    named: dict[str, tuple[Named, ...]],
) -> dict[str, tuple[Named, ...]]:
    """Where “Contact name” is the adult’s, plain “Last name” beside it is the student’s."""
    adults = {
        column: tuple(one for one in meant if one.field is not TableField.STUDENT)
        for column, meant in named.items()
        if (found := of_adult(column)) and found.field in ADULT_FIELDS
    }
    if not any(one.field in NAME_FIELDS for meant in adults.values() for one in meant):
        return named
    return adults | {
        column: tuple(one for one in meant if one.field not in NAMES)
        for column, meant in named.items()
        if column not in adults
    }


def _may_hold(kind: TableKind, field: TableField, held: Sequence[str]) -> bool:
    """Whether the values do not speak against it: marks are no grade levels."""
    if not held:
        return True
    if field is TableField.GRADE:
        return _share(held, _is_grade) > 0.5
    if field is TableField.BORN_ON:
        return _share(held, _is_date) > 0.5
    if field is TableField.EMAIL:
        return _share(held, lambda value: "@" in value) > 0.5
    if field in {TableField.NUMBER, TableField.STUDENT, TableField.KEY}:
        return _share(held, lambda value: " " not in value) > 0.5
    return True


def _by_values(
    kind: TableKind, columns: dict[TableField, str], free: Sequence[str], sample: Sample
) -> None:
    """Look among columns of unknown names for what each row needs."""
    wanted: list[tuple[TableField, Callable[[str], bool], bool]] = []
    if kind is TableKind.STUDENTS:
        wanted = [
            (TableField.NUMBER, lambda value: _NUMBER.fullmatch(value) is not None, True),
            (TableField.BORN_ON, _is_date, True),
            (TableField.GRADE, _is_upper_grade, False),
        ]
    if kind in PERSONS:
        wanted += [
            (TableField.NAME, _is_name, True),
            (TableField.EMAIL, lambda value: "@" in value[1:-1], True),
            (TableField.TELEPHONE, _is_telephone, True),
        ]
    has_name = not NAME_FIELDS.isdisjoint(columns)
    for field, looks_like, differ in wanted:
        if field in columns or (field is TableField.NAME and has_name):
            continue
        if field is TableField.TELEPHONE and not _NUMBERS.isdisjoint(columns):
            continue
        for column in free:
            held = sample.get(column, ())
            unknown = column not in columns.values() and not by_name(kind, column)
            if unknown and held and _share(held, looks_like) >= MOST and _differ(held) is differ:
                columns[field] = column
                break


def _only_whole_or_parted(columns: dict[TableField, str]) -> None:
    """A whole name beside its parts says nothing more."""
    if TableField.FAMILY_NAME in columns and TableField.GIVEN_NAME in columns:
        columns.pop(TableField.NAME, None)
    elif TableField.NAME in columns:
        columns.pop(TableField.GIVEN_NAME, None)
        columns.pop(TableField.FAMILY_NAME, None)
    elif TableField.GIVEN_NAME in columns and TableField.FAMILY_NAME not in columns:
        columns[TableField.NAME] = columns.pop(TableField.GIVEN_NAME)  # Nombre, and no Apellidos


def _name_order(
    columns: Mapping[TableField, str], adults: Sequence[AdultColumns], sample: Sample
) -> NameOrder:
    for one in (columns, *(adult.columns for adult in adults)):
        held = sample.get(one.get(TableField.NAME, ""), ())
        if held:
            commas = _share(held, lambda value: "," in value)
            return NameOrder.FAMILY_FIRST if commas > 0.5 else NameOrder.GIVEN_FIRST
    return NameOrder.FAMILY_FIRST


def _date_order(columns: Sequence[str], sample: Sample) -> DateOrder:
    """The day is first only where no date would be right otherwise."""
    parts = [
        found
        for column in columns
        for value in sample.get(column, ())
        if (found := _DATE_PARTS.fullmatch(value))
    ]
    day_first = any(int(part[1]) > 12 for part in parts)
    month_first = any(int(part[2]) > 12 for part in parts)
    return DateOrder.DAY_FIRST if day_first and not month_first else DateOrder.MONTH_FIRST


def _fixed(
    kind: TableKind, columns: Mapping[TableField, str], header: Sequence[str]
) -> dict[TableField, str]:
    """A table of teachers says nowhere in its rows that they are teachers."""
    teaches = any(plain(name).startswith(("teacher", "maestr", "profesor")) for name in header)
    if kind is TableKind.STAFF and TableField.ROLE not in columns and teaches:
        return {TableField.ROLE: StaffRole.TEACHER.value}
    return {}


def _share(held: Sequence[str], looks_like: Callable[[str], bool]) -> float:
    return sum(map(looks_like, held)) / len(held)


def _differ(held: Sequence[str]) -> bool:
    """Whether the values tell people apart, as numbers and names do and grades do not."""
    return len(set(held)) * 2 > len(held)


def _is_name(value: str) -> bool:
    return bool(_FAMILY_FIRST.fullmatch(value) or _GIVEN_FIRST.fullmatch(value))


def _is_date(value: str) -> bool:
    order = DateOrder.MONTH_FIRST
    return any(values.day(value, one, _hush) for one in (order, DateOrder.DAY_FIRST))


def _is_grade(value: str) -> bool:
    return len(value) <= 20 and values.grade(value, _hush) is not None


def _is_upper_grade(value: str) -> bool:
    """From 6 to 12: smaller numbers may count anything."""
    return len(value) <= 20 and (values.grade(value, _hush) or 0) >= 6


def _is_telephone(value: str) -> bool:
    digits = sum(sign.isdecimal() for sign in value)
    is_amount = value.count(".") <= 1 and value.replace(".", "").isdecimal()
    return _TELEPHONE.fullmatch(value) is not None and digits >= (10 if is_amount else 7)


def _hush(_told: Told) -> None:
    """Nobody is told of a guess."""
