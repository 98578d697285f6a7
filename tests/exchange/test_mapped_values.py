"""Single values: what exports write is understood, and what is made of it is told."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from ilp_desktop.errors import Told
from ilp_desktop.exchange.mapped import values
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from ilp_desktop.policy.table_fields import DateOrder
from tests.samples import SAMPLES, with_samples

HOME, MOBILE, WORK = TelephoneKind.HOME, TelephoneKind.MOBILE, TelephoneKind.WORK
MONTH_FIRST, DAY_FIRST = DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST


@pytest.fixture
def said() -> list[Told]:
    return []


@pytest.mark.parametrize(
    ("written", "grade"),
    [
        *(("9", 9), ("09", 9), ("9th", 9), ("Grade 9", 9), ("9.0", 9), ("9º", 9), ("Gr. 9", 9)),
        *(("K", 0), ("KG", 0), ("Kindergarten", 0), ("00", 0), ("Noveno", 9), ("7° grado", 7)),
        *(("Freshman", 9), ("12", 12), ("Séptimo grado", 7), ("11th grade", 11)),
    ],
)
def test_a_grade_is_read_however_it_is_written(written: str, grade: int, said: list[Told]) -> None:
    assert values.grade(written, said.append) == grade
    assert said == []


@pytest.mark.parametrize("written", ["13", "PK", "85.12 B+", "UG", "A", "-1", "9-12", "9.5"])
def test_what_is_no_grade_is_left_out_and_told(written: str, said: list[Told]) -> None:
    assert values.grade(written, said.append) is None
    assert said == ["This is no grade from K to 12; it is left out."]


@pytest.mark.parametrize(
    ("written", "order"),
    [
        *(("2008-09-03", MONTH_FIRST), ("20080903", MONTH_FIRST), ("2008/9/3", DAY_FIRST)),
        *(("9/3/2008", MONTH_FIRST), ("3/9/2008", DAY_FIRST), ("09-03-2008", MONTH_FIRST)),
        *(("3.9.2008", DAY_FIRST), ("Sep 3, 2008", MONTH_FIRST), ("3-Sep-2008", MONTH_FIRST)),
        *(("3 de septiembre de 2008", MONTH_FIRST), ("9/3/2008 12:00:00 AM", MONTH_FIRST)),
        *(("2008-09-03T00:00:00Z", MONTH_FIRST), ("2008-09-03 00:00:00", DAY_FIRST)),
    ],
)
def test_a_date_is_read_in_the_mapping_s_order(
    written: str, order: DateOrder, said: list[Told]
) -> None:
    assert values.day(written, order, said.append) == date(2008, 9, 3)
    assert said == []


@pytest.mark.parametrize(
    "written", ["13/13/2008", "9/3/08", "2008-02-30", "soon", "0001-01-01", "9/3", "3 de 9 de 2008"]
)
def test_what_is_no_date_is_left_out_and_told(written: str, said: list[Told]) -> None:
    assert values.day(written, MONTH_FIRST, said.append) is None
    assert said == ["This is no date that can be read; it is left out."]


def test_a_spreadsheet_s_count_of_days_is_a_date_and_told(said: list[Told]) -> None:
    assert values.day("39704", MONTH_FIRST, said.append) == date(2008, 9, 13)
    assert said == ["A spreadsheet’s count of days is read as 2008-09-13."]


def test_an_id_keeps_its_zeros_and_loses_a_spreadsheet_s_point(said: list[Told]) -> None:
    assert values.number("0042", said.append) == "0042"
    assert said == []
    assert values.number("1000604822.0", said.append) == "1000604822"
    assert said == ["The number is read without its point: 1000604822."]


@pytest.mark.parametrize("written", ["1.00060E+09", "4,35744E+9", "5E12"])
def test_a_number_that_a_spreadsheet_has_shortened_is_refused(
    written: str, said: list[Told]
) -> None:
    assert values.number(written, said.append) is None
    assert len(said) == 1


@pytest.mark.parametrize(
    ("written", "relation"),
    [
        *(("Mother", Relation.MOTHER), ("Madre", Relation.MOTHER), ("M", Relation.MOTHER)),
        *(("mamá", Relation.MOTHER), ("DAD", Relation.FATHER), ("Papá", Relation.FATHER)),
        *(("Step-Mother", Relation.STEPPARENT), ("Abuela", Relation.GRANDPARENT)),
        *(("Tía", Relation.AUNT_OR_UNCLE), ("Legal Guardian", Relation.LEGAL_GUARDIAN)),
        *(("Foster Parent", Relation.FOSTER_PARENT), ("Emergency Contact", Relation.OTHER)),
        *(("Parent", None), ("Parent/Guardian", None)),
    ],
)
def test_a_relation_is_read_in_english_and_spanish(
    written: str, relation: Relation | None, said: list[Told]
) -> None:
    assert values.relation(written, said.append) is relation
    assert said == []


def test_an_unknown_relation_or_role_is_other_and_told(said: list[Told]) -> None:
    assert values.relation("Godmother’s friend", said.append) is Relation.OTHER
    assert values.role("Wizard", said.append) is StaffRole.OTHER
    assert len(said) == 2
    assert values.role("Consejera", said.append) is StaffRole.COUNSELOR


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        *(("Spanish", "es"), ("es", "es"), ("spa", "es"), ("Español", "es"), ("es-MX", "es-MX")),
        *(("es_MX", "es-MX"), ("NAVAJO", "nv"), ("Tongan", "to"), ("ENG", "en")),
    ],
)
def test_a_language_is_read_by_name_or_code(written: str, tag: str, said: list[Told]) -> None:
    assert values.language(written, said.append) == tag
    assert said == []


def test_an_unknown_language_is_left_out_and_told(said: list[Told]) -> None:
    assert values.language("Klingon", said.append) is None
    assert said == ["This language is not known here; it is left out."]


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("(435) 743-5610", [("(435) 743-5610", WORK)]),
        ("385-646-5000 (cell)", [("385-646-5000 (cell)", MOBILE)]),
        (
            "435 743 5555 / 801 538 7500",
            [("435 743 5555", WORK), ("801 538 7500", MOBILE)],
        ),
        (
            "M: 801-538-7500 W: 435-743-5555",
            [("M: 801-538-7500", MOBILE), ("W: 435-743-5555", WORK)],
        ),
        (
            "casa 435-743-5555; celular 801-538-7500",
            [("casa 435-743-5555", HOME), ("celular 801-538-7500", MOBILE)],
        ),
        (
            "435-743-5555 or 801-538-7500 ext. 12",
            [("435-743-5555", WORK), ("801-538-7500 ext. 12", MOBILE)],
        ),
        ("+1 (801) 538-7500,,123#", [("+1 (801) 538-7500,,123#", WORK)]),
        ("4357435610;ext=4", [("4357435610;ext=4", WORK)]),
        ("801-GOT-MILK", [("801-GOT-MILK", WORK)]),
    ],
)
def test_telephones_are_kept_as_written_and_two_are_taken_apart(
    written: str, numbers: list[tuple[str, TelephoneKind]], said: list[Told]
) -> None:
    found = values.telephones(written, WORK, said.append)
    assert [(number.written, number.kind) for number in found] == numbers
    two = "More than one number stands here; each is kept as written."
    assert (two in said) is (len(numbers) == 2)


def test_what_holds_no_number_at_all_is_no_telephone(said: list[Told]) -> None:
    assert values.telephones("-", WORK, said.append) == ()
    assert said == ["This is no telephone number; it is left out."]


@with_samples
def test_every_hard_telephone_is_kept_as_written() -> None:
    with (SAMPLES / "contacts" / "hard_phones.csv").open(encoding="utf-8", newline="") as file:
        written = [row["raw"].strip() for row in csv.DictReader(file)]
    assert len(written) == 34
    split = 0
    for one in written:
        said: list[Told] = []
        found = values.telephones(one, HOME, said.append)
        assert all(number.written in one for number in found)
        if len(found) == 1:
            assert found[0].written == one
        else:
            split += 1
            assert said == ["More than one number stands here; each is kept as written."]
    assert split == 2


def test_credit_takes_a_point_or_a_comma(said: list[Told]) -> None:
    assert values.credit("0.5", said.append) == values.credit("0,5", said.append) == 0.5
    assert said == []
    for written in ("half", "-1", "nan", "inf", "1e9"):
        assert values.credit(written, said.append) is None
    assert len(said) == 5


def test_an_address_without_its_sign_is_no_e_mail_address(said: list[Told]) -> None:
    assert values.email("lena@example.org", said.append) == "lena@example.org"
    assert values.email("ask the office", said.append) is None
    assert values.email("@lena", said.append) is None
    assert len(said) == 2


@pytest.mark.parametrize("name", ["\u202eevil", "Mc\0Nul", "a\u2066b", "bell\x07"])
def test_signs_that_nobody_sees_make_a_name_unsound(name: str) -> None:
    assert not values.is_sound_name(name)


@pytest.mark.parametrize("name", ["محمد", "יעל", "Kaʻiulani", "A\u200bnna", "Tab\tName"])
def test_other_writing_is_sound(name: str) -> None:
    assert values.is_sound_name(name)
