"""Mappings that the office keeps by name: found again for the next export, and corrected."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.incoming.mappings import (
    forget_mapping,
    keep_mapping,
    mapping_for,
    mappings,
)
from ilp_desktop.office.incoming.table_mapping import (
    FIELD_WORDS,
    AdultColumns,
    Beside,
    TableMapping,
    as_document,
    fit,
    from_document,
    plain,
)
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.people import Relation
from ilp_desktop.policy.table_fields import (
    FIELDS,
    NEEDED,
    DateOrder,
    NameOrder,
    TableField,
)
from tests.offices import AnOffice

SMALL = TableMapping(
    kind=TableKind.STUDENTS,
    columns={TableField.NUMBER: "Número", TableField.NAME: "Nombre"},
)
LARGE = TableMapping(
    kind=TableKind.STUDENTS,
    system="Skyward",
    columns={**SMALL.columns, TableField.GRADE: "Grado"},
    adults=(
        AdultColumns(columns={TableField.NAME: "Madre"}, relation=Relation.MOTHER),
        AdultColumns(columns={TableField.NAME: "Otro", TableField.RELATION: "Parentesco"}),
    ),
    name_order=NameOrder.GIVEN_FIRST,
    date_order=DateOrder.DAY_FIRST,
    empty_words=frozenset({"N/A", "NULL"}),
    fixed={TableField.STATE: "UT"},
    beside=Beside(file="more.csv", column="Número"),
    only={"Aula": "7"},
    is_whole=True,
)
HEADER = ("NUMERO", "nombre", "Grado", "Madre", "Otro", "Parentesco", "Aula")


def test_a_mapping_is_the_same_after_it_was_written_down() -> None:
    assert from_document(as_document(SMALL)) == SMALL
    assert from_document(as_document(LARGE)) == LARGE


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"kind": "students"},
        {"kind": "pupils", "columns": {}},
        {"kind": "scores", "columns": {"grade": "Grade"}},
        {"kind": "students", "columns": {"number": 5}},
        {"kind": "students", "columns": {"shoe_size": "Shoe"}},
        {"kind": "students", "columns": {"mark": "Mark"}},
        {"kind": "students", "columns": []},
        {"kind": "students", "columns": {}, "adults": [{"columns": {"grade": "Grade"}}]},
        {"kind": "students", "columns": {}, "name_order": "any"},
        {"kind": "students", "columns": {}, "beside": {"file": "../a.csv", "column": "Id"}},
    ],
)
def test_what_is_no_mapping_is_refused_in_words(document: dict[str, object]) -> None:
    with pytest.raises(OfficeError, match="as a mapping does"):
        from_document(document)


def test_a_mapping_without_what_each_row_needs_cannot_be_used() -> None:
    SMALL.check()
    replace(SMALL, columns={TableField.NAME: "a"}, fixed={TableField.NUMBER: "1"}).check()
    with pytest.raises(OfficeError, match="No column is known to hold this: Student number"):
        replace(SMALL, columns={TableField.NAME: "Nombre"}).check()


def test_an_adult_without_a_name_cannot_be_read() -> None:
    LARGE.check()
    nobody = AdultColumns(columns={TableField.EMAIL: "Correo"})
    with pytest.raises(OfficeError, match="An adult needs a column with the name"):
        replace(SMALL, adults=(nobody,)).check()


def test_columns_are_the_same_whatever_their_case_and_signs() -> None:
    assert plain("Student_ID") == plain("student id") == plain("STUDENT-ID:") == "studentid"
    assert plain("Número") == "numero"
    assert fit(SMALL, HEADER) == 1
    assert fit(SMALL, ["Nombre"]) == 0.5
    assert fit(replace(SMALL, columns={}), ["Nombre"]) == 0


def test_every_field_has_its_words_and_belongs_to_some_kind() -> None:
    assert set(FIELD_WORDS) == set(TableField) == {one for kind in FIELDS.values() for one in kind}
    for kind, needed in NEEDED.items():
        assert all(one & set(FIELDS[kind]) for one in needed)


def test_a_kept_mapping_is_found_for_a_table_that_has_its_columns(office: AnOffice) -> None:
    with office.changing("Keep mapping") as session:
        keep_mapping(session, "Ours", SMALL)
        keep_mapping(session, " Skyward ", LARGE)
        keep_mapping(session, "Classes", TableMapping(kind=TableKind.REGISTRATION, columns={
            TableField.STUDENT: "Número", TableField.COURSE: "Nombre"}))  # fmt: skip
    with office.reading() as session:
        assert list(mappings(session, TableKind.STUDENTS)) == ["Ours", "Skyward"]
        assert mapping_for(session, TableKind.STUDENTS, HEADER) == ("Skyward", LARGE)
        assert mapping_for(session, TableKind.STUDENTS, HEADER[:2]) == ("Ours", SMALL)
        assert mapping_for(session, TableKind.STUDENTS, HEADER[1:]) is None


def test_a_mapping_kept_under_the_same_name_replaces_the_one_before(office: AnOffice) -> None:
    with office.changing("Keep mapping") as session:
        keep_mapping(session, "Ours", SMALL)
    with office.changing("Keep mapping") as session:
        keep_mapping(session, "Ours", LARGE)
    with office.reading() as session:
        assert mappings(session, TableKind.STUDENTS) == {"Ours": LARGE}


def test_a_forgotten_mapping_is_gone_and_its_name_free(office: AnOffice) -> None:
    with office.changing("Keep mapping") as session:
        keep_mapping(session, "Ours", SMALL)
    with office.changing("Forget mapping") as session:
        forget_mapping(session, TableKind.STUDENTS, "Ours")
        forget_mapping(session, TableKind.STUDENTS, "Theirs")
    with office.changing("Keep mapping") as session:
        assert mappings(session, TableKind.STUDENTS) == {}
        keep_mapping(session, "Ours", LARGE)
    with office.reading() as session:
        assert mappings(session, TableKind.STUDENTS) == {"Ours": LARGE}


def test_a_mapping_without_a_name_or_what_it_needs_is_not_kept(office: AnOffice) -> None:
    with (
        pytest.raises(OfficeError, match="Give the mapping a name"),
        office.changing("Keep mapping") as session,
    ):
        keep_mapping(session, "  ", SMALL)
    with (
        pytest.raises(OfficeError, match="No column is known to hold this"),
        office.changing("Keep mapping") as session,
    ):
        keep_mapping(session, "Ours", replace(SMALL, columns={}))
