"""Which column of a table holds what and how its values are written: proposed, then corrected."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.people import Relation
from ilp_desktop.policy.table_fields import (
    ADULT_FIELDS,
    FIELDS,
    NAME_FIELDS,
    NEEDED,
    DateOrder,
    NameOrder,
    TableField,
)

PLAIN_TABLE = "table"
"""The system of tables that no other system is known to have made."""

FIELD_WORDS: dict[TableField, Told] = {
    TableField.KEY: Told("The system’s own id"),
    TableField.NUMBER: Told("Student number"),
    TableField.NAME: Told("Whole name"),
    TableField.GIVEN_NAME: Told("Given name"),
    TableField.MIDDLE_NAME: Told("Middle name"),
    TableField.FAMILY_NAME: Told("Family name"),
    TableField.SUFFIX: Told("Suffix of the name"),
    TableField.PREFERRED_NAME: Told("Preferred name"),
    TableField.GRADE: Told("Grade level"),
    TableField.BORN_ON: Told("Date of birth"),
    TableField.LANGUAGE: Told("Language read at home"),
    TableField.EMAIL: Told("E-mail address"),
    TableField.TELEPHONE: Told("Telephone"),
    TableField.TELEPHONE_KIND: Told("Kind of telephone"),
    TableField.MOBILE: Told("Mobile telephone"),
    TableField.HOME_TELEPHONE: Told("Home telephone"),
    TableField.WORK_TELEPHONE: Told("Work telephone"),
    TableField.STREET: Told("Street, or the whole address"),
    TableField.STREET_2: Told("Second line of the street"),
    TableField.CITY: Told("City or town"),
    TableField.STATE: Told("State of the address"),
    TableField.POSTAL_CODE: Told("ZIP code"),
    TableField.COUNSELOR: Told("Name of the counselor"),
    TableField.ROLE: Told("Role at the school"),
    TableField.TITLE: Told("Job title"),
    TableField.STUDENT: Told("Number of the student"),
    TableField.RELATION: Told("Relation to the student"),
    TableField.TERM: Told("Term of the year"),
    TableField.TERM_STARTS_ON: Told("First day of the term"),
    TableField.TERM_ENDS_ON: Told("Last day of the term"),
    TableField.COURSE: Told("Name of the course"),
    TableField.SECTION: Told("Section of the class"),
    TableField.PERIOD: Told("Period of the day"),
    TableField.ROOM: Told("Room of the class"),
    TableField.CREDIT: Told("Credit of the class"),
    TableField.TEACHER: Told("Name of the teacher"),
    TableField.MARK: Told("Mark of the class"),
    TableField.COMMENT: Told("Comment of the teacher"),
    TableField.TEST: Told("Name of the test"),
    TableField.PART: Told("Part of the test"),
    TableField.SCORE: Told("Score of the test"),
    TableField.TAKEN_ON: Told("Day of the test"),
}
"""What each field is called where a person looks at a mapping."""

Columns = Mapping[TableField, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdultColumns:
    """The columns of one adult in the rows of students: of the mother, of the second contact."""

    columns: Columns
    relation: Relation | None = None
    """What the columns' names say: those of “Mother” hold mothers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A second table in the same folder, in which each row of the first goes on."""

    file: str
    """Its name: sections.csv."""
    column: str
    """The column that both have, and that is another in each row of the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableMapping:
    """How the tables of one export are read."""

    kind: TableKind
    columns: Columns
    """For each field the name of its column."""
    system: str = PLAIN_TABLE
    """Whose ids the table has."""
    adults: tuple[AdultColumns, ...] = ()
    name_order: NameOrder = NameOrder.FAMILY_FIRST
    date_order: DateOrder = DateOrder.MONTH_FIRST
    empty_words: frozenset[str] = frozenset()
    """Values that mean nothing, exactly so written; never of a student's name."""
    fixed: Mapping[TableField, str] = field(default_factory=dict)
    """What holds for all rows and stands in no column, such as the term."""
    beside: Beside | None = None
    """Where the columns stand that the table itself has not."""
    only: Mapping[str, str] = field(default_factory=dict)
    """Columns with the value that a row has to have there: of one school of a district."""
    is_whole: bool = False
    """Whether such a table has everybody, so that who is absent may have left."""

    def all_columns(self) -> Iterator[str]:
        """The names of all columns that are read."""
        yield from self.only
        yield from self.columns.values()
        for adult in self.adults:
            yield from adult.columns.values()

    def check(self) -> None:
        """See whether tables can be read so.

        Raises:
            OfficeError: something that each row needs is in no column.
        """
        given = {*self.columns, *self.fixed}
        for needed in NEEDED.get(self.kind, ()):
            if given.isdisjoint(needed):
                first = next(one for one in FIELDS[self.kind] if one in needed)
                raise OfficeError(
                    "No column is known to hold this: {field}. Say which one does.",
                    field=FIELD_WORDS[first],
                )
        if any(NAME_FIELDS.isdisjoint(adult.columns) for adult in self.adults):
            raise OfficeError("An adult needs a column with the name. Say which one has it.")


def plain(name: str) -> str:
    """A column's name without case, blanks and signs: “Student_ID” and “student id” are one."""
    apart = unicodedata.normalize("NFKD", name).casefold()
    return "".join(sign for sign in apart if sign.isalnum())


def fit(mapping: TableMapping, header: Collection[str]) -> float:
    """How much of what the mapping reads is in such a table: 1.0 where all is."""
    known = {plain(name) for name in header}
    wanted = [plain(name) for name in mapping.all_columns()]
    return sum(name in known for name in wanted) / max(len(wanted), 1)


def as_document(mapping: TableMapping) -> dict[str, Any]:
    """The mapping as JSON or TOML have it."""
    return {
        "kind": mapping.kind.value,
        "system": mapping.system,
        "whole": mapping.is_whole,
        "name_order": mapping.name_order.value,
        "date_order": mapping.date_order.value,
        "empty": sorted(mapping.empty_words),
        "beside": {"file": mapping.beside.file, "column": mapping.beside.column}
        if mapping.beside
        else {},
        "fixed": {one.value: value for one, value in mapping.fixed.items()},
        "only": dict(mapping.only),
        "columns": {one.value: name for one, name in mapping.columns.items()},
        "adults": [
            {
                **({"relation": adult.relation.value} if adult.relation else {}),
                "columns": {one.value: name for one, name in adult.columns.items()},
            }
            for adult in mapping.adults
        ],
    }


def from_document(document: Mapping[str, Any]) -> TableMapping:
    """The mapping of such a document.

    Raises:
        OfficeError: it is no mapping; what is wrong with it is said.
    """
    try:
        kind = TableKind(document["kind"])
        return TableMapping(
            kind=kind,
            system=_text(document.get("system", PLAIN_TABLE)),
            is_whole=bool(document.get("whole", False)),
            name_order=NameOrder(document.get("name_order", NameOrder.FAMILY_FIRST.value)),
            date_order=DateOrder(document.get("date_order", DateOrder.MONTH_FIRST.value)),
            empty_words=frozenset(_text(word) for word in document.get("empty", ())),
            fixed=_columns(document.get("fixed", {}), FIELDS[kind]),
            columns=_columns(document["columns"], FIELDS[kind]),
            beside=_beside(document.get("beside")),
            only={_text(name): _text(value) for name, value in document.get("only", {}).items()},
            adults=tuple(
                AdultColumns(
                    columns=_columns(adult["columns"], ADULT_FIELDS),
                    relation=Relation(adult["relation"]) if "relation" in adult else None,
                )
                for adult in document.get("adults", ())
            ),
        )
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        wrong = re.sub(r"[\[\]{}'\"]", "", str(error))
        raise OfficeError(
            "This says not which column holds what, as a mapping does: {wrong}.", wrong=wrong
        ) from error


def _columns(given: Mapping[str, Any], allowed: Collection[TableField]) -> Columns:
    columns = {TableField(name): _text(column) for name, column in given.items()}
    for one in columns:
        if one not in allowed:
            raise ValueError(f"{one.value} does not belong there")
    return columns


def _beside(given: Mapping[str, Any] | None) -> Beside | None:
    if not given:
        return None
    beside = Beside(file=_text(given["file"]), column=_text(given["column"]))
    if re.search(r"[/\\:]", beside.file):
        raise ValueError(f"{beside.file} is in another folder")
    return beside


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value} is no text")
    return value
