"""Rosters that real systems and projects made, against numbers counted from the files by hand.

The numbers come from ``grep`` and the ``csv`` module, not from the reader that is tried here.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from ilp_desktop.exchange.rosters import list_schools, read_roster
from ilp_desktop.office.incoming.shapes import IncomingTelephone, RosterSet
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from tests.samples import SAMPLES, with_samples

pytestmark = with_samples

ROSTERS = SAMPLES / "oneroster"
GRAND_BEND = ROSTERS / "derived_grandbend"
OAT = ROSTERS / "oat-sa_oneroster-import" / "data" / "samples"
MICROSOFT = ROSTERS / "OfficeDev_O365-EDU-Tools" / "CSV Samples"

BULK_11 = "grandbend_or11_bulk_allquoted_crlf_bom.zip"
BULK_12 = "grandbend_or12_bulk_minquoted_lf.zip"
DELTA = "grandbend_or12_delta.zip"


class Counts(NamedTuple):
    schools: int
    terms: int
    staff: int
    students: int
    guardians: int
    registrations: int
    refused: int
    """Problems that keep something out."""
    repairs: int
    """Problems with which something came in."""
    is_whole: bool


COUNTS = {
    # 11,520 rows of students; 6 classes have two primary teachers
    GRAND_BEND / BULK_11: Counts(3, 2, 68, 960, 1872, 11520, 0, 6, True),
    GRAND_BEND / BULK_12: Counts(3, 2, 68, 960, 1872, 11520, 0, 6, True),
    # 10 adults and 3 students without a role, 5 students gone, 5 adults who are held already
    GRAND_BEND / DELTA: Counts(0, 0, 0, 8, 10, 0, 0, 23, False),
    # 3 empty tables; 3 classes in a term 1 that is nowhere
    OAT / "OneRosterv1p1BaseCSV": Counts(2, 0, 0, 2, 0, 0, 3, 6, True),
    OAT / "oneRoster1.0": Counts(2, 0, 0, 2, 0, 0, 3, 6, True),
    MICROSOFT / "SDS Format" / "100 Users": Counts(2, 1, 12, 86, 0, 602, 0, 0, True),
    MICROSOFT / "SDS Format" / "25 Users": Counts(2, 1, 2, 22, 0, 44, 0, 0, True),
    # 22 students and 2 teachers without a name
    MICROSOFT / "SDS Format" / "Min Required Attributes": Counts(2, 0, 0, 0, 0, 0, 24, 0, False),
    MICROSOFT / "UK Format" / "100 Users": Counts(2, 1, 12, 86, 0, 602, 0, 0, True),
    MICROSOFT / "UK Format" / "25 Users": Counts(2, 1, 2, 22, 0, 154, 0, 0, True),
    MICROSOFT / "UK Format" / "Min Required Attributes": Counts(2, 0, 0, 0, 0, 0, 24, 0, False),
    # no terms: 4 classes stay out; 8 students of a college; no numbers; 2 who teach one class
    MICROSOFT / "SDS v2": Counts(3, 0, 7, 22, 0, 0, 4, 10, True),
    # no numbers; 1 student of a college
    MICROSOFT / "SDS v2.1": Counts(2, 2, 2, 4, 2, 4, 0, 2, True),
}


@cache
def roster(path: Path, school: str | None = None) -> RosterSet:
    return read_roster(path, school=school)


def test_every_set_is_counted_here() -> None:
    files = {path.parent for path in ROSTERS.rglob("*.csv")} | set(ROSTERS.rglob("*.zip"))
    assert files == set(COUNTS)


@pytest.mark.parametrize("path", COUNTS, ids=lambda path: "/".join(path.parts[-2:]))
def test_a_set_gives_what_was_counted_in_its_files(path: Path) -> None:
    found = roster(path)
    refused = sum(one.refuses for one in found.problems)
    assert (
        Counts(
            len(found.schools),
            len(found.terms),
            len(found.staff),
            len(found.students),
            len(found.guardians),
            len(found.registrations),
            refused,
            len(found.problems) - refused,
            found.is_whole,
        )
        == COUNTS[path]
    ), [(one.origin, one.value, str(one.reason)) for one in found.problems]


@pytest.mark.parametrize("path", COUNTS, ids=lambda path: "/".join(path.parts[-2:]))
def test_what_a_set_refers_to_is_in_it(path: Path) -> None:
    found = roster(path)
    students = {one.key for one in found.students} | set(found.left)
    staff, terms = {one.key for one in found.staff}, {one.key for one in found.terms}
    assert {one.student for one in found.registrations} <= students
    assert {one.term for one in found.registrations} <= terms
    assert {one.teacher for one in found.registrations} - {None} <= staff
    assert {key for one in found.guardians for key, _ in one.students} <= students


@pytest.mark.parametrize("path", COUNTS, ids=lambda path: "/".join(path.parts[-2:]))
def test_no_password_of_a_set_appears_anywhere(path: Path) -> None:
    assert "P@ssw" not in repr(roster(path))


# Grand Bend

HIGH = "Grand Bend High School"


def test_both_versions_of_grand_bend_say_the_same() -> None:
    """But for first names that are preferred, which only 1.2 has."""
    older, newer = roster(GRAND_BEND / BULK_11), roster(GRAND_BEND / BULK_12)
    assert older.system == newer.system == "oneroster:GBISD"
    assert older.terms == newer.terms
    assert older.registrations == newer.registrations
    assert older.guardians == newer.guardians
    assert [(one.key, one.grade, one.born_on, one.email) for one in older.students] == [
        (one.key, one.grade, one.born_on, one.email) for one in newer.students
    ]
    assert {one.preferred_name for one in older.students} == {None}
    assert sum(one.preferred_name is not None for one in newer.students) == 18


@pytest.mark.parametrize(
    ("school", "students", "guardians", "registrations", "staff"),
    [
        (HIGH, 292, 574, 3504, 15),
        ("Grand Bend Middle School", 239, 479, 2868, 13),
        ("Grand Bend Elementary School", 429, 819, 5148, 28),
    ],
)
def test_one_school_of_grand_bend_is_taken(
    school: str, students: int, guardians: int, registrations: int, staff: int
) -> None:
    found = roster(GRAND_BEND / BULK_12, school)
    assert found.schools == (school,)
    assert len(found.students) == students
    assert len(found.guardians) == guardians
    assert len(found.registrations) == registrations
    assert len(found.staff) == staff
    assert len(found.terms) == 2


def test_the_grades_of_grand_bend() -> None:
    by_grade = Counter(one.grade for one in roster(GRAND_BEND / BULK_11).students)
    assert [by_grade[grade] for grade in range(13)] == [
        *(28, 77, 87, 72, 80, 85, 79, 72, 88, 83, 78, 74, 57),
    ]


def test_a_student_of_grand_bend_comes_in_as_her_rows_have_her() -> None:
    found = roster(GRAND_BEND / BULK_12, HIGH)
    julie = next(one for one in found.students if one.key == "stu-604823")
    assert (julie.given_name, julie.family_name, julie.preferred_name) == (
        *("Julie", "Randolph", "Jul"),
    )
    assert (julie.number, julie.grade, julie.born_on) == ("604823", 10, date(2007, 7, 22))
    assert julie.email == "604823@students.grandbend.example"
    assert (julie.origin.file, julie.origin.line) == ("users.csv", 4)
    adults = [one for one in found.guardians if ("stu-604823", None) in one.students]
    assert [(one.given_name, one.telephones) for one in adults] == [
        ("Selma", (IncomingTelephone(written="(950) 068 2533", kind=TelephoneKind.HOME),)),
        ("Rene", (IncomingTelephone(written="(950) 715 2014", kind=TelephoneKind.HOME),)),
    ]
    staff = {one.key: f"{one.given_name} {one.family_name}" for one in found.staff}
    terms = {one.key: one.name for one in found.terms}
    fall = {
        (one.period, one.course, one.room, staff[one.teacher or ""])
        for one in found.registrations
        if one.student == julie.key and terms[one.term] == "2021-2022 Fall Semester"
    }
    assert fall == {
        ("01 - Traditional", "Languages Other Than English Level II", "Room 324", "Patricia Moran"),
        ("02 - Traditional", "Art I", "Room 322", "Dewayne Hickman"),
        ("03 - Traditional", "Biology", "Room 222", "Russell Gomez"),
        ("05 - Traditional", "Multimedia", "Room 323", "Mark Woods"),
        ("05 - Traditional", "Precalculus", "Room 221", "Trent Newton"),
        ("07 - Traditional", "Environmental Systems", "Room 222", "Russell Gomez"),
    }


def test_the_terms_of_grand_bend_end_a_day_before_the_file_says() -> None:
    for school in (HIGH, None):
        found = roster(GRAND_BEND / BULK_12, school)
        assert [(one.year, one.name, one.starts_on, one.ends_on) for one in found.terms] == [
            ("2021-22", "2021-2022 Fall Semester", date(2021, 8, 23), date(2021, 12, 16)),
            ("2021-22", "2021-2022 Spring Semester", date(2022, 1, 4), date(2022, 5, 26)),
        ]


def rows(path: Path, name: str) -> Iterator[dict[str, str]]:
    with zipfile.ZipFile(path) as archive, archive.open(f"{name}.csv") as raw:
        yield from csv.DictReader(io.TextIOWrapper(raw, "utf-8-sig", newline=""))


def test_every_row_of_a_student_of_grand_bend_is_registered_once() -> None:
    path = GRAND_BEND / BULK_12
    written = {
        (row["userSourcedId"], row["classSourcedId"])
        for row in rows(path, "enrollments")
        if row["role"] == "student"
    }
    found = roster(path)
    assert {(one.student, one.key) for one in found.registrations} == written
    links = {
        (row["sourcedId"], agent)
        for row in rows(path, "users")
        if row["sourcedId"].startswith("stu")
        for agent in row["agentSourcedIds"].split(",")
    }
    assert {(key, one.key) for one in found.guardians for key, _ in one.students} == links


def test_two_students_of_one_name_stay_two() -> None:
    both = [
        one
        for one in roster(GRAND_BEND / BULK_12).students
        if (one.given_name, one.family_name) == ("Becky", "Todd")
    ]
    assert [(one.key, one.grade) for one in both] == [("stu-605005", 4), ("stu-605775", 8)]


def test_the_changes_of_grand_bend() -> None:
    found = roster(GRAND_BEND / DELTA)
    assert found.left == tuple(f"stu-60482{digit}" for digit in range(1, 6))
    assert {one.family_name for one in found.students} == {
        *("Pratt-Begay", "Ortiz-Begay", "Mac Donald-Begay"),
        *("García-López", "Taʻufoʻou", "Béésh Łigaii", "王", "الحسن"),
    }
    assert found.guardians[0].students == (("stu-604821", None),)
    assert found.guardians[0].telephones == (
        IncomingTelephone(written="(435) 555-0100", kind=TelephoneKind.HOME),
    )


def test_of_the_changes_one_school_is_taken_by_its_id() -> None:
    found = roster(GRAND_BEND / DELTA, "org-255901044")
    assert [one.family_name for one in found.students] == ["García-López", "Béésh Łigaii", "王"]
    assert found.left == ("stu-604822", "stu-604824")
    assert len(found.guardians) == 4


def test_the_schools_of_a_set_are_listed_without_reading_it() -> None:
    assert list_schools(GRAND_BEND / BULK_12) == (
        *(HIGH, "Grand Bend Middle School", "Grand Bend Elementary School"),
    )
    assert list_schools(GRAND_BEND / DELTA) == ()


# School Data Sync


@pytest.mark.parametrize("form", ["SDS Format", "UK Format"])
def test_a_student_of_the_first_school_data_sync(form: str) -> None:
    found = roster(MICROSOFT / form / "100 Users")
    ora = found.students[0]
    assert (ora.key, ora.given_name, ora.family_name, ora.number, ora.grade, ora.born_on) == (
        *("13001", "Ora", "Klein", "13001", 9),
        date(2000, 4, 2),
    )
    assert [(one.year, one.name, one.starts_on, one.ends_on) for one in found.terms] == [
        ("2017-18", "SY1516", date(2017, 7, 1), date(2018, 6, 30))
    ]
    first = next(one for one in found.registrations if one.student == "13001")
    assert (first.key, first.course, first.section, first.period, first.teacher) == (
        *("11001", "Math 101", "11001", "1", "14001"),
    )


@pytest.mark.parametrize("form", ["SDS Format", "UK Format"])
@pytest.mark.parametrize(
    ("school", "students", "registrations", "staff"),
    [("10001", 60, 420, 7), ("fabrikam high school", 26, 182, 5)],
)
def test_one_school_of_the_first_school_data_sync(
    form: str, school: str, students: int, registrations: int, staff: int
) -> None:
    found = roster(MICROSOFT / form / "100 Users", school)
    assert len(found.students) == students
    assert len(found.registrations) == registrations
    assert len(found.staff) == staff


def test_who_works_at_a_school_of_the_second_school_data_sync() -> None:
    found = roster(MICROSOFT / "SDS v2")
    assert Counter(one.role for one in found.staff) == {StaffRole.TEACHER: 5, StaffRole.OTHER: 2}
    high = roster(MICROSOFT / "SDS v2", "10002")
    assert len(high.students) == 7
    assert {one.family_name for one in high.staff} == {"Todd", "Doyle", "Roy"}


def test_the_people_of_school_data_sync_2_1_and_how_they_are_related() -> None:
    found = roster(MICROSOFT / "SDS v2.1")
    assert [(one.key, one.grade, one.born_on) for one in found.students] == [
        ("114001", 10, date(2001, 7, 2)),
        ("114003", 10, date(2002, 3, 2)),
        ("114004", 10, date(2001, 9, 2)),
        ("114008", None, date(2001, 6, 6)),
    ]
    assert [(one.given_name, one.students) for one in found.guardians] == [
        ("Jean", (("114001", Relation.LEGAL_GUARDIAN), ("114003", Relation.OTHER))),
        ("Bob", (("114004", Relation.LEGAL_GUARDIAN),)),
    ]
    assert [(one.key, one.role) for one in found.staff] == [
        ("114006", StaffRole.TEACHER),
        ("114007", StaffRole.TEACHER),
    ]
    assert [(one.year, one.ends_on) for one in found.terms] == [
        ("2021-22", date(2022, 6, 11)),
        ("2021-22", date(2021, 12, 1)),
    ]


def test_a_department_belongs_to_its_college() -> None:
    found = roster(MICROSOFT / "SDS v2.1", "College of Engineering")
    assert [one.key for one in found.students] == ["114008"]
    assert [one.key for one in found.staff] == ["114006"]
