"""Every table that real systems and projects made, with numbers counted by hand in the files."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.mapped import values
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from tests.exchange.mapped import read_table, told
from tests.samples import SAMPLES, with_samples

SIS = SAMPLES / "sis"
DERIVED = SIS / "derived_sis_exports"
ODD = SIS / "frictionless_csv_oddities"
SCHOOLOGY = SIS / "schoology-enhancer_csv" / "seed" / "csv-exports"
STUDENTS, STAFF = TableKind.STUDENTS, TableKind.STAFF
REGISTRATION, MARKS, GUARDIANS = TableKind.REGISTRATION, TableKind.MARKS, TableKind.GUARDIANS
DUPLICATE = "The student stands in line 2 already."

pytestmark = with_samples


def test_clever_students_come_with_their_contacts() -> None:
    roster = read_table(DERIVED / "clever" / "students.csv")
    assert (len(roster.students), len(roster.guardians)) == (452, 897)
    grades = Counter(student.grade for student in roster.students)
    assert grades == {7: 72, 8: 88, 9: 83, 10: 78, 11: 74, 12: 57}
    relations = Counter(relation for one in roster.guardians for _key, relation in one.students)
    assert relations == {Relation.FATHER: 467, Relation.MOTHER: 430}
    kinds = Counter(number.kind for one in roster.guardians for number in one.telephones or ())
    assert kinds == {TelephoneKind.MOBILE: 897}
    unread = ("Race", "Hispanic_Latino", "Ell_status", "Frl_status", "IEP_status", "Password")
    assert roster.dropped_columns == unread
    columns = Counter(column for _line, column, _value, _why, _refuses in told(roster))
    assert columns == {"Student_street": 445, "Contact_name": 5, "Contact_email": 1}
    assert not any(refuses for *_, refuses in told(roster))
    woods = roster.students[0]
    assert (woods.given_name, woods.family_name, woods.number) == ("Lisa", "Woods", "604822")
    assert woods.born_on == date(2008, 9, 13)


def test_one_school_of_a_district_is_taken() -> None:
    school = {"School_id": "255901044"}
    roster = read_table(DERIVED / "clever" / "students.csv", only=school)
    assert len(roster.students) == 72 + 88
    assert {student.grade for student in roster.students} == {7, 8}


def test_clever_teachers_are_staff() -> None:
    roster = read_table(DERIVED / "clever" / "teachers.csv", STAFF)
    assert len(roster.staff) == 68
    assert {member.role for member in roster.staff} == {StaffRole.TEACHER}
    assert roster.dropped_columns == ("Password",)


def test_clever_enrollments_go_on_in_the_sections_beside_them() -> None:
    roster = read_table(DERIVED / "clever" / "enrollments.csv", REGISTRATION)
    assert len(roster.registrations) == 5424
    assert [(term.year, term.name, term.starts_on, term.ends_on) for term in roster.terms] == [
        ("2021-22", "2021-2022 Fall Semester", date(2021, 8, 23), date(2021, 12, 17)),
        ("2021-22", "2021-2022 Spring Semester", date(2022, 1, 4), date(2022, 5, 27)),
    ]
    first = roster.registrations[0]
    assert (first.student, first.key) == ("604822", "cls-25590104406Trad113SS0712011-F")
    assert (first.term, first.period) == ("2021-2022 Fall Semester", "06")
    assert told(roster) == []


@pytest.mark.parametrize(
    ("name", "kind", "missing"),
    [
        ("sections.csv", REGISTRATION, "Number of the student"),
    ],
)
def test_other_tables_of_clever_say_what_they_lack(
    name: str, kind: TableKind, missing: str
) -> None:
    with pytest.raises(OfficeError, match=f"No column is known to hold this: {missing}"):
        read_table(DERIVED / "clever" / name, kind)


def test_nine_digits_where_a_student_s_number_is_looked_for_refuse_the_table() -> None:
    with pytest.raises(OfficeError, match="what looks like social security numbers"):
        read_table(DERIVED / "clever" / "schools.csv")


def test_a_quick_export_has_parents_in_the_students_rows() -> None:
    roster = read_table(DERIVED / "powerschool_like_quick_export_TAB_CR_cp1252.txt")
    assert roster.system == "PowerSchool"
    assert (len(roster.students), len(roster.guardians)) == (452, 430 + 412)
    assert sum("ú" in student.family_name for student in roster.students) == 12
    assert all(student.address and student.telephones for student in roster.students)
    mothers = [one for one in roster.guardians if one.students[0][1] is Relation.MOTHER]
    assert len(mothers) == 430
    assert (mothers[0].given_name, mothers[0].family_name) == ("Madelyn", "Woods")
    letters = "The letters are taken for those of Windows. Look whether names are right."
    assert told(roster) == [(0, "", "", letters, False)]


def test_a_printed_spreadsheet_has_its_title_and_totals_left_out() -> None:
    roster = read_table(DERIVED / "excel_report_title_rows_numbers_as_ids.xlsx")
    assert len(roster.students) == 200
    woods = roster.students[0]
    assert (woods.given_name, woods.family_name, woods.grade) == ("Lisa S", "Woods", 8)
    assert (woods.number, woods.born_on) == ("604822", date(2008, 9, 13))
    assert woods.counselor == "Tanner, Barry"
    assert [(line, why) for line, _column, _value, why, _refuses in told(roster)] == [
        (1, "What stands above the column names is left out."),
        (205, "A row of totals is left out."),
    ]


def test_unquoted_commas_refuse_their_rows() -> None:
    roster = read_table(DERIVED / "ragged_unquoted_commas.csv")
    assert roster.students == ()
    assert len(told(roster)) == 60
    why = (
        "The row has 13 cells where the header has 11: a value with a comma is not in quotation"
        " marks."
    )
    assert told(roster)[0] == (2, "School_id", "255901044", why, True)


def test_utf_16_with_semicolons_is_read() -> None:
    roster = read_table(DERIVED / "utf16le_bom_semicolon.csv")
    assert len(roster.students) == 100
    assert roster.students[0].family_name == "Woods Łigaii"
    assert told(roster) == []


def test_school_data_sync_s_own_tables_are_known() -> None:
    folder = SAMPLES / "oneroster" / "OfficeDev_O365-EDU-Tools" / "CSV Samples" / "SDS Format"
    students = read_table(folder / "25 Users" / "Student.csv")
    assert students.system == "SDS"
    assert len(students.students) == 22
    assert students.dropped_columns == ("Password",)
    assert students.students[0].born_on == date(2000, 4, 2)
    teachers = read_table(folder / "25 Users" / "Teacher.csv", STAFF)
    assert (teachers.system, len(teachers.staff)) == ("SDS", 2)


def test_the_tables_of_a_learning_system_say_what_they_hold() -> None:
    users = read_table(SCHOOLOGY / "users.csv", STAFF)
    assert len(users.staff) == 29
    assert Counter(value for *_, value, _why, refuses in told(users) if refuses) == {
        "Student": 4,
        "Parent": 2,
    }
    classes = read_table(SCHOOLOGY / "enrollments.csv", REGISTRATION)
    assert len(classes.registrations) == 57
    marks = read_table(SCHOOLOGY / "grades.csv", MARKS)
    assert len(marks.marks) == 24
    for name, kind in (
        ("users.csv", STUDENTS),
        ("parent_associations.csv", GUARDIANS),
        ("courses.csv", REGISTRATION),
        ("assignments.csv", MARKS),
    ):
        with pytest.raises(OfficeError, match="No column is known to hold this"):
            read_table(SCHOOLOGY / name, kind)


@pytest.mark.parametrize(
    ("name", "count", "said"),
    [
        ("blank-cells.csv", 4, [(6, "The row has no name.")]),
        ("blank-rows-multiple.csv", 2, []),
        ("blank-rows-no-fields.csv", 2, []),
        ("bom.csv", 2, []),
        ("dialect.csv", 1, [(3, "The row has 3 cells where the header has 2")]),
        ("duplicate-rows.csv", 2, [(4, DUPLICATE)]),
        ("latin1.csv", 2, [(0, "The letters are taken for those of Windows.")]),
        ("table-infer-iso-8859-7.csv", 4, [(0, "The letters are taken for those of Windows.")]),
        ("table-infer-utf8.csv", 5, []),
        (
            "duplicate-headers.csv",
            2,
            [
                (1, "A column without a name of its own is called “id (2)” here."),
                (1, "A column without a name of its own is called “id (3)” here."),
            ],
        ),
        (
            "capital-invalid.csv",
            8,
            [
                (1, "A column without a name of its own is called “name (2)” here."),
                (10, "The row has 2 cells where the header has 3"),
                (10, "The student stands in line 9 already."),
                (10, "The same number stands for somebody else in line 9."),
                (12, "The row has 4 cells where the header has 3"),
            ],
        ),
        (
            "invalid.csv",
            1,
            [
                (1, "A column without a name of its own is called “(3)” here."),
                (1, "A column without a name of its own is called “name (2)” here."),
                (2, "The row has 2 cells where the header has 4"),
                (3, "The row has 2 cells where the header has 4"),
                (3, DUPLICATE),
                (5, "The row has 5 cells where the header has 4"),
            ],
        ),
    ],
)
def test_an_odd_table_comes_in_as_far_as_it_is_sound(
    name: str, count: int, said: list[tuple[int, str]]
) -> None:
    roster = read_table(ODD / name)
    assert len(roster.students) == count
    found = [(line, why) for line, _column, _value, why, _refuses in told(roster)]
    assert [line for line, _why in found] == [line for line, _why in said]
    assert all(why.startswith(start) for (_, why), (_, start) in zip(found, said, strict=True))


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("blank-headers.csv", "No column is known to hold this: Whole name"),
        ("duplicate-column.csv", "No column is known to hold this"),
        ("issue-1066-largecellsize.csv", "No column is known to hold this"),
        ("skip-blank-at-the-end.csv", "No column is known to hold this"),
        ("without-headers-extra.csv", r"“without-headers-extra\.csv” has no row of column names"),
    ],
)
def test_what_is_no_list_of_students_says_so(name: str, why: str) -> None:
    with pytest.raises(OfficeError, match=why):
        read_table(ODD / name)


@pytest.mark.parametrize("name", ["encoding-issue-274.csv", "doublequote.csv"])
def test_a_table_of_something_else_has_no_crash(name: str) -> None:
    try:
        roster = read_table(ODD / name)
    except OfficeError:
        return
    assert all(student.number for student in roster.students)


def test_every_sample_table_has_its_test() -> None:
    text = Path(__file__).read_text(encoding="utf-8")
    kinds = {".csv", ".tsv", ".txt", ".xlsx"}
    names = {path.name for path in SIS.rglob("*") if path.suffix in kinds}
    assert {name for name in names if f'"{name}"' not in text} == set()


def test_hard_names_come_in_unchanged() -> None:
    content = (SAMPLES / "contacts" / "hard_names.csv").read_text(encoding="utf-8")
    with pytest.raises(OfficeError, match="is no table"):
        read_table(content)
    rows = list(csv.DictReader(content.replace("\0", "").splitlines()))
    header = '"Number","given_name","family_name","preferred_name"\n'
    cells = [(str(place), *_names(row)) for place, row in enumerate(rows)]
    table = header + "".join(",".join(f'"{_quoted(cell)}"' for cell in row) + "\n" for row in cells)
    roster = read_table(table)
    read = [(one.number, one.given_name, one.family_name, one.preferred_name or "")
            for one in roster.students]  # fmt: skip
    sound = [(n, *map(_as_kept, names)) for n, *names in cells if values.is_sound_name(names[0])]
    assert read == sound
    assert len(read) == len(rows) - 1


def _names(row: dict[str, str]) -> tuple[str, str, str]:
    return row["given_name"], row["family_name"], row["preferred_name"]


def _quoted(cell: str) -> str:
    return cell.replace('"', '""')


def _as_kept(name: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", name).strip(" \u00a0\u200b\t")
