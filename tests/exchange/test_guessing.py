"""Which column holds what: by names in two languages, by values, and against misleading names."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ilp_desktop.exchange.mapped.guessing import guess, sample_of
from ilp_desktop.exchange.mapped.shipped import shipped, shipped_by_name, shipped_for
from ilp_desktop.office.incoming.table_mapping import TableMapping
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.people import Relation
from ilp_desktop.policy.table_fields import FIELDS, DateOrder, NameOrder, TableField

STUDENTS = TableKind.STUDENTS


def guessed(kind: TableKind, header: str, *rows: str) -> TableMapping:
    names = header.split("|")
    cells = [row.split("|") for row in rows]
    return guess(kind, names, sample_of(names, cells))


def columns(mapping: TableMapping) -> dict[str, str]:
    return {field.value: name for field, name in mapping.columns.items()}


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (
            "Student_id|Student_number|Last_name|First_name|Grade|DOB",
            "key number family_name given_name grade born_on",
        ),
        (
            "student.studentNumber|student.lastName|student.firstName|student.grade",
            "number family_name given_name grade",
        ),
        ("Stu ID|Student Name|Gr|Birthdate|Counselor", "number name grade born_on counselor"),
        ("Perm ID|Last Name|First Name|Grade Level", "number family_name given_name grade"),
        ("Other ID|NAME (LAST, FIRST)|Grade", "number name grade"),
        (
            "Matrícula|Apellidos|Nombre|Grado|Teléfono",
            "number family_name given_name grade telephone",
        ),
        ("Numero de estudiante|Nombre completo|Idioma", "number name language"),
        ("No.|Nombre", "number name"),
        ("Number|Student|Household Phone|Mailing Address", "number name home_telephone street"),
    ],
)
def test_students_columns_are_known_by_their_names(header: str, found: str) -> None:
    mapping = guessed(STUDENTS, header)
    placed = {name: field for field, name in columns(mapping).items()}
    assert [placed.get(name, "") for name in header.split("|")] == found.split()


def test_adults_columns_go_together_by_how_they_begin() -> None:
    mapping = guessed(
        STUDENTS,
        "Number|Name|Mother Name|Mother Cell Phone|Guardian 1 Last Name|Guardian 1 First Name"
        "|Guardian 1 Relationship|Guardian 2 Phone|Madre",
    )
    adults = [
        ({field.value for field in adult.columns}, adult.relation) for adult in mapping.adults
    ]
    assert adults == [
        ({"name", "mobile"}, Relation.MOTHER),
        ({"family_name", "given_name", "relation"}, None),
        ({"name"}, Relation.MOTHER),
    ]


def test_values_speak_for_columns_whose_names_say_nothing() -> None:
    mapping = guessed(
        STUDENTS,
        "A|B|C|D|E|F",
        "604822|Begay, Lena|9|9/13/2008|435-743-5555|l@x.org",
        "604823|Tso, Ana|9|1/2/2009|435-743-5610|a@x.org",
        "604824|Yazzie, Leo|10|3/4/2008|435-743-5611|y@x.org",
        "604825|Lee, Kim|10|5/4/2008|435-743-5612|k@x.org",
    )
    assert columns(mapping) == {
        "number": "A",
        "name": "B",
        "grade": "C",
        "born_on": "D",
        "telephone": "E",
        "email": "F",
    }
    assert mapping.name_order is NameOrder.FAMILY_FIRST


def test_small_numbers_are_not_taken_for_grades() -> None:
    mapping = guessed(STUDENTS, "Number|Name|Siblings", "17|Lena Begay|3", "18|Ana Tso|0")
    assert columns(mapping) == {"number": "Number", "name": "Name"}
    assert mapping.name_order is NameOrder.GIVEN_FIRST


def test_values_speak_against_a_name() -> None:
    mapping = guessed(STUDENTS, "Number|Name|Grade|DOB|Email", "17|Lena|85.12 B+|yes|no")
    assert columns(mapping) == {"number": "Number", "name": "Name"}
    marks = guessed(TableKind.MARKS, "Student Number|Course|Grade", "17|Art|85.12 B+")
    assert marks.columns[TableField.MARK] == "Grade"


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (("13/9/2008", "1/2/2009"), DateOrder.DAY_FIRST),
        (("9/13/2008", "1/2/2009"), DateOrder.MONTH_FIRST),
        (("13/9/2008", "9/13/2008"), DateOrder.MONTH_FIRST),
        (("1/2/2009", "2008-09-13"), DateOrder.MONTH_FIRST),
    ],
)
def test_the_day_is_first_only_where_nothing_else_is_right(
    dates: Sequence[str], order: DateOrder
) -> None:
    rows = [f"{place}|Lena Begay|{written}" for place, written in enumerate(dates)]
    assert guessed(STUDENTS, "Number|Name|DOB", *rows).date_order is order


def test_in_a_list_of_adults_the_plain_name_is_the_student_s() -> None:
    mapping = guessed(TableKind.GUARDIANS, "Student Number|Last Name|First Name|Contact Name|Phone")
    assert columns(mapping) == {
        "student": "Student Number",
        "name": "Contact Name",
        "telephone": "Phone",
    }
    alone = guessed(TableKind.GUARDIANS, "Student Number|Last Name|First Name|Relationship")
    assert {"family_name", "given_name", "relation"} <= set(columns(alone))


def test_unread_columns_are_neither_guessed_nor_looked_at() -> None:
    names = ("Number", "Name", "SSN")
    assert sample_of(names, [("17", "Lena", "528-11-1234")])["SSN"] == []
    assert "SSN" not in guessed(STUDENTS, "SSN|Name", "528111234|Lena").all_columns()


def test_every_shipped_mapping_is_sound_and_found_by_its_own_columns() -> None:
    assert {system for system, _kind in shipped()} == {"Aspen", "Clever", "PowerSchool", "SDS"}
    for (system, kind), mapping in shipped().items():
        mapping.check()
        assert set(mapping.columns) <= set(FIELDS[kind])
        assert shipped_by_name(system.upper(), kind) == mapping
        header = (*mapping.all_columns(), "Something else")
        assert shipped_for(kind, header) == mapping
    assert shipped_for(STUDENTS, ("Name", "Number", "Grade")) is None
    assert shipped_by_name("Skyward", STUDENTS) is None
