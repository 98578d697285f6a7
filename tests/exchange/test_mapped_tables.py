"""Tables with mapped columns: from what a school has in a list to people and classes."""

from __future__ import annotations

from datetime import date

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.mapped import shipped
from ilp_desktop.office.incoming.shapes import IncomingAddress, IncomingTelephone, Origin
from ilp_desktop.office.incoming.table_mapping import TableMapping
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from ilp_desktop.policy.table_fields import NameOrder, TableField
from tests.exchange.mapped import read_table, told

CLEVER = (
    "School_id,Student_id,Student_number,Last_name,First_name,Grade,DOB,Home_language,"
    "Student_email,Student_street,Student_city,Student_state,Student_zip,"
    "Contact_relationship,Contact_name,Contact_phone,Contact_phone_type,Contact_email,"
    "Contact_sis_id\n"
)


def test_the_smallest_school_s_plain_list_is_enough() -> None:
    roster = read_table("Name,Number,Grade\nLena Begay,17,9\nAna Tso,18,10th\n")
    assert [
        (one.given_name, one.family_name, one.number, one.key, one.grade) for one in roster.students
    ] == [("Lena", "Begay", "17", "17", 9), ("Ana", "Tso", "18", "18", 10)]
    assert roster.students[0].origin == Origin("list.csv", 2)
    assert roster.students[0].telephones is roster.students[0].address is None
    assert not roster.is_whole
    assert told(roster) == []


def test_the_plain_list_may_be_in_spanish() -> None:
    roster = read_table(
        "Matrícula;Apellidos;Nombre;Grado;Fecha de nacimiento;Idioma;Teléfono celular;Domicilio\n"
        "0017;Núñez Ríos;Xóchitl;Noveno;13/9/2008;Español;801 538 7500;350 N 400 W, Delta\n"
    )
    (student,) = roster.students
    assert (student.given_name, student.family_name) == ("Xóchitl", "Núñez Ríos")
    assert (student.number, student.grade, student.language) == ("0017", 9, "es")
    assert student.born_on == date(2008, 9, 13)
    assert student.telephones == (IncomingTelephone(written="801 538 7500", kind=MOBILE),)
    assert student.address == IncomingAddress(street="350 N 400 W, Delta")


MOBILE, WORK, HOME = TelephoneKind.MOBILE, TelephoneKind.WORK, TelephoneKind.HOME


def test_clever_repeats_the_student_for_each_contact() -> None:
    roster = read_table(
        CLEVER + "1,s1,17,Begay,Lena,9,9/13/2008,Navajo,l@x.org,350 N 400 W,Delta,UT,84624,"
        "Mother,Rose Begay,435-743-5555,Cell,r@x.org,c1\n"
        + "1,s1,17,Begay,Lena,9,9/13/2008,Navajo,l@x.org,PO Box 7,Delta,UT,84624,"
        "Aunt,Ana Maria Tso,435-743-5610,Home,,c2\n"
        + "1,s2,18,Begay,Leo,7,1/2/2010,,,350 N 400 W,Delta,UT,84624,"
        "Mother,Rose Begay,801-538-7500,Work,r@x.org,c1\n"
    )
    assert roster.system == "Clever"
    assert roster.is_whole
    lena, leo = roster.students
    assert (lena.key, lena.number, lena.language) == ("s1", "17", "nv")
    assert lena.address is not None
    assert lena.address.street == "350 N 400 W"
    rose, ana = roster.guardians
    assert rose.students == (("s1", Relation.MOTHER), ("s2", Relation.MOTHER))
    assert rose.telephones == (
        IncomingTelephone(written="435-743-5555", kind=MOBILE),
        IncomingTelephone(written="801-538-7500", kind=WORK),
    )
    assert (ana.given_name, ana.family_name) == ("", "Ana Maria Tso")
    assert leo.born_on == date(2010, 1, 2)
    whole = "Where the family name begins cannot be told; the name is kept whole."
    assert told(roster) == [
        (3, "Student_street", "PO Box 7", "Line 2 says otherwise, and counts.", False),
        (3, "Contact_name", "Ana Maria Tso", whole, False),
    ]


def test_an_adult_with_the_student_s_family_name_is_split_before_it() -> None:
    roster = read_table(
        CLEVER + "1,s1,17,de la Cruz Ríos,Leo,9,,,,,,,,Madre,Ana María de la Cruz Ríos,,,,c1\n"
    )
    (ana,) = roster.guardians
    assert (ana.given_name, ana.family_name) == ("Ana María", "de la Cruz Ríos")
    assert told(roster) == []


def test_a_number_that_stands_for_two_students_refuses_the_second() -> None:
    roster = read_table("Name,Number,Grade\nLena Begay,17,9\nAna Tso,17,9\nLena Begay,17,9\n")
    assert len(roster.students) == 1
    assert told(roster) == [
        (3, "Number", "17", "The student stands in line 2 already.", False),
        (3, "Number", "17", "The same number stands for somebody else in line 2.", True),
        (4, "Number", "17", "The student stands in line 2 already.", False),
    ]


def test_what_a_second_row_adds_is_taken() -> None:
    roster = read_table("Name,Number,Grade,Email\nLena Begay,17,9,\nLena Begay,17,,l@x.org\n")
    assert (roster.students[0].grade, roster.students[0].email) == (9, "l@x.org")


def test_what_a_second_row_says_otherwise_is_told_where_it_stands() -> None:
    roster = read_table(
        "Name,Number,Grade,Home Phone,City\n"
        "Lena Begay,17,9,435-743-5555,Delta\nLena Begay,17,10,801-538-7500,Fillmore\n"
    )
    assert roster.students[0].grade == 9
    otherwise = "Line 2 says otherwise, and counts."
    assert told(roster)[1:] == [
        (3, "Home Phone", "801-538-7500", otherwise, False),
        (3, "City", "Fillmore", otherwise, False),
        (3, "Grade", "10", otherwise, False),
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",17,9", "The row has no name."),
        ("Lena Begay,,9", "The row has no student number."),
        ("Lena Begay,1.7E+09,9", "The row has no student number."),
        (
            "Lena \u202eBegay,17,9",
            "The name has signs that nobody sees and that turn the writing’s direction.",
        ),
    ],
)
def test_a_row_without_what_a_student_needs_stays_out(row: str, reason: str) -> None:
    roster = read_table(f"Name,Number,Grade\nAna Tso,3,9\n{row}\n")
    assert [one.number for one in roster.students] == ["3"]
    assert [one[3] for one in told(roster) if one[4]] == [reason]


def test_mothers_and_fathers_stand_in_the_students_rows() -> None:
    roster = read_table(
        "Student_Number\tLast_Name\tFirst_Name\tGrade_Level\tHome_Phone\tMother\tMother_DayPhone\t"
        "Guardian 2 Name\tGuardian 2 Email\tParent 3 Phone\n"
        "17\tBegay\tLena\t9\t435-864-0000\tBegay, Rose\t435-743-5555\tTso, Al\tal@x.org\t\n"
        "18\tTso\tAna\t9\t\t\t\t\t\t801-538-7500\n"
    )
    rose, al = roster.guardians
    assert (rose.given_name, rose.family_name) == ("Rose", "Begay")
    assert rose.students == (("17", Relation.MOTHER),)
    assert rose.telephones == (IncomingTelephone(written="435-743-5555", kind=WORK),)
    assert (al.given_name, al.email, al.students) == ("Al", "al@x.org", (("17", None),))


def test_an_adult_without_a_name_stays_out() -> None:
    roster = read_table("Name,Number,Mother,Mother Phone\nLena Begay,17,,435-743-5555\n")
    assert roster.guardians == ()
    assert len(roster.students) == 1
    alone = "The adult of this row has no name; the student alone comes in."
    assert told(roster) == [(2, "Mother", "", alone, False)]


def test_words_for_nothing_are_empty_only_where_the_mapping_says_so() -> None:
    rows = 'full_name,local_id,grade_level,phone,counselor\n"NULL, Null",17,NULL,NULL,NULL\n'
    (null,) = read_table(rows).students
    assert (null.family_name, null.given_name, null.counselor) == ("NULL", "Null", "NULL")
    aspen = shipped.shipped_by_name("aspen", TableKind.STUDENTS)
    assert aspen is not None
    (null,) = read_table(rows, mapping=aspen).students
    assert (null.family_name, null.given_name) == ("NULL", "Null")
    assert null.telephones is null.counselor is null.grade is None


def test_columns_that_the_table_lacks_are_told() -> None:
    mapping = TableMapping(
        kind=TableKind.STUDENTS,
        columns={TableField.NUMBER: "number", TableField.NAME: "NAME", TableField.EMAIL: "E-Post"},
    )
    roster = read_table('Name,Number\n"Begay, Lena",17\n', mapping=mapping)
    assert roster.students[0].given_name == "Lena"
    assert told(roster) == [(1, "E-Post", "", "The table has no such column.", False)]


def test_a_mapping_may_not_read_what_is_never_read() -> None:
    mapping = TableMapping(
        kind=TableKind.STUDENTS, columns={TableField.NUMBER: "SSN", TableField.NAME: "Name"}
    )
    with pytest.raises(OfficeError, match="The column “SSN” is never read"):
        read_table("Name,SSN\nLena,528111234\n", mapping=mapping)


def test_unread_columns_are_named_and_their_values_nowhere() -> None:
    roster = read_table(
        "Name,Number,Grade,Lunch Status,Password,SSN,Race\n"
        "Lena Begay,17,9,Xfree,Xsecret,528-11-1234,Xasian\n"
    )
    assert roster.dropped_columns == ("Lunch Status", "Password", "SSN", "Race")
    assert "X" not in repr(roster).replace("XII", "")
    assert "528" not in repr(roster)


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Number", "528-11-1234"),
        ("Number", "528111234"),
        ("Notes", "528 11 1234"),
        ("Other number", "528111234"),
        ("Zip", "528-11-1234"),
    ],
)
def test_social_security_numbers_refuse_the_table(header: str, value: str) -> None:
    number = "" if header == "Number" else "Number,"
    own = "" if header == "Number" else "17,"
    with pytest.raises(OfficeError, match="what looks like social security numbers") as refusal:
        read_table(f"Name,{number}Grade,{header}\nLena Begay,{own}9,{value}\n")
    assert f"“{header}” from line 2 on" in str(refusal.value)
    assert value not in str(refusal.value)


@pytest.mark.parametrize(
    ("header", "value"),
    [("School_id", "255901044"), ("Zip", "84624-1234"), ("Phone", "435743555")],
)
def test_other_nine_digits_do_not(header: str, value: str) -> None:
    roster = read_table(f"Name,Number,Grade,{header}\nLena Begay,17,9,{value}\n")
    assert len(roster.students) == 1


def test_a_few_long_amounts_are_no_social_security_numbers() -> None:
    rows = "".join(f"Lena Begay,{number},9,{number * 9_000_001}\n" for number in range(10, 40))
    assert len(read_table(f"Name,Number,Grade,Amount\n{rows}").students) == 30


def test_guardians_come_in_a_table_of_their_own() -> None:
    roster = read_table(
        "Student Number,Guardian Name,Relationship,Cell Phone,Address,City,Zip\n"
        '17,"Begay, Rose",Madre,435-743-5555,PO Box 7,Delta,901\n'
        '18,"Begay, Rose",G,435-743-5555,PO Box 7,Delta,84624\n'
        ',"Tso, Al",Tío,,,,\n',
        TableKind.GUARDIANS,
    )
    rose, again = roster.guardians
    assert rose.students == (("17", Relation.MOTHER),)
    assert again.students == (("18", Relation.LEGAL_GUARDIAN),)
    assert rose.key != again.key
    assert [one[3] for one in told(roster)] == [
        "A ZIP code has five digits; a spreadsheet may have dropped a zero before it.",
        "The row says not whose adult this is.",
    ]


def test_a_table_of_teachers_has_teachers() -> None:
    roster = read_table(
        'Teacher Name,Teacher Email,Phone,Title\n"Tall, Kim",k@x.org,435-743-5610 x 12,Math\n',
        TableKind.STAFF,
    )
    (kim,) = roster.staff
    assert (kim.role, kim.title, kim.email) == (StaffRole.TEACHER, "Math", "k@x.org")
    assert kim.telephones == (IncomingTelephone(written="435-743-5610 x 12", kind=WORK),)


def test_staff_have_the_role_that_their_row_says() -> None:
    roster = read_table(
        "Name,Role,Position\nAl Lee,Counselor,\nKim Tall,,Registrar\nJo Ray,Student,\n"
        "Al Lee,Counselor,Head\nKit Moe,Wizard,\n",
        TableKind.STAFF,
    )
    assert [(one.family_name, one.role) for one in roster.staff] == [
        ("Lee", StaffRole.COUNSELOR),
        ("Tall", StaffRole.REGISTRAR),
        ("Moe", StaffRole.OTHER),
    ]
    assert [(one[0], one[4]) for one in told(roster)] == [(4, True), (5, False), (6, False)]


def test_registrations_have_a_class_each_once_a_term() -> None:
    roster = read_table(
        "Student Number,Term,Course Name,Section,Period,Room,Credit,Teacher\n"
        '17,Fall,Algebra I,02,3,114,0.5,"Tall, Kim"\n'
        '17,Fall,Algebra I,02,3,114,0.5,"Tall, Kim"\n'
        "17,Fall,,,,,,\n,Fall,Art,,,,,\n17,Spring,Algebra I,02,3,114,lots,\n",
        TableKind.REGISTRATION,
    )
    fall, spring = roster.registrations
    assert (fall.student, fall.term, fall.key) == ("17", "Fall", "Algebra I/02/3")
    assert (fall.room, fall.credit, fall.teacher) == ("114", 0.5, "Tall, Kim")
    assert (spring.term, spring.credit, spring.teacher) == ("Spring", None, None)
    assert [(one[0], one[4]) for one in told(roster)] == [
        *((3, False), (4, True), (5, True), (6, False)),
    ]


def test_marks_have_a_student_a_class_and_a_mark() -> None:
    roster = read_table(
        "Student Number,Course,Grade,Earned Credit,Comment\n"
        "17,Algebra I,85.12 B+,0.5,Good\n17,Art,,,\n17,Algebra I,A,,\n",
        TableKind.MARKS,
        fixed={TableField.TERM: "Term 1"},
    )
    (mark,) = roster.marks
    assert (mark.student, mark.term, mark.course) == ("17", "Term 1", "Algebra I")
    assert (mark.mark, mark.credit, mark.comment) == ("85.12 B+", 0.5, "Good")
    assert [(one[0], one[4]) for one in told(roster)] == [(3, True), (4, True)]


@pytest.mark.parametrize(
    ("kind", "header", "missing"),
    [
        (TableKind.STUDENTS, "Name,City", "Student number"),
        (TableKind.STUDENTS, "Number,City", "Whole name"),
        (TableKind.GUARDIANS, "Guardian Name,City", "Number of the student"),
        (TableKind.REGISTRATION, "Student Number,Room", "Name of the course"),
        (TableKind.MARKS, "Student Number,Course", "Mark of the class"),
    ],
)
def test_what_each_row_needs_and_no_column_has_is_said(
    kind: TableKind, header: str, missing: str
) -> None:
    with pytest.raises(OfficeError, match=f"No column is known to hold this: {missing}"):
        read_table(f"{header}\n17,Delta\n", kind)


@pytest.mark.parametrize(
    ("order", "written", "names", "is_told"),
    [
        (NameOrder.FAMILY_FIRST, "Begay, Lena", ("Lena", "Begay"), False),
        (NameOrder.FAMILY_FIRST, "Smith, Jr., Martin", ("Martin", "Smith, Jr."), False),
        (
            NameOrder.FAMILY_FIRST,
            "de la Cruz Ríos, Ana María",
            ("Ana María", "de la Cruz Ríos"),
            False,
        ),
        (NameOrder.FAMILY_FIRST, "Suharto", ("", "Suharto"), True),
        (NameOrder.GIVEN_FIRST, "Lena Begay", ("Lena", "Begay"), False),
        (NameOrder.GIVEN_FIRST, "Suharto", ("", "Suharto"), False),
        (NameOrder.GIVEN_FIRST, "Begay, Lena", ("Lena", "Begay"), True),
        (NameOrder.GIVEN_FIRST, "Martin King, Jr.", ("", "Martin King, Jr."), True),
        (NameOrder.GIVEN_FIRST, "Mary Ann Begay", ("", "Mary Ann Begay"), True),
    ],
)
def test_a_whole_name_is_split_only_where_that_is_certain(
    order: NameOrder, written: str, names: tuple[str, str], is_told: bool
) -> None:
    roster = read_table(f'Name,Number\n"{written}",17\n', name_order=order)
    (student,) = roster.students
    assert (student.given_name, student.family_name) == names
    assert bool(told(roster)) is is_told


def test_middle_names_and_suffixes_are_kept_where_the_mapping_reads_them() -> None:
    mapping = TableMapping(
        kind=TableKind.STUDENTS,
        columns={
            TableField.NUMBER: "n",
            TableField.GIVEN_NAME: "g",
            TableField.MIDDLE_NAME: "m",
            TableField.FAMILY_NAME: "f",
            TableField.SUFFIX: "s",
        },
    )
    (king,) = read_table("n,g,m,f,s\n17,Martin,Luther,King,III\n", mapping=mapping).students
    assert (king.given_name, king.family_name) == ("Martin Luther", "King III")


def test_what_is_far_too_long_is_left_out() -> None:
    roster = read_table(f"Name,Number,Phone\nLena Begay,17,{'1' * 90_000}\n")
    assert roster.students[0].telephones is None
    assert [one[3] for one in told(roster)] == ["This is far too long; it is left out."]


def test_more_notes_than_anybody_reads_are_counted() -> None:
    rows = "".join(f"Begay,{number},grade\n" for number in range(1, 1203))
    roster = read_table(
        f"Last Name,Number,Grade\nx,x,9\n{rows}",
        mapping=TableMapping(
            kind=TableKind.STUDENTS,
            columns={
                TableField.NUMBER: "Number",
                TableField.FAMILY_NAME: "Last Name",
                TableField.GRADE: "Grade",
            },
        ),
    )
    assert len(roster.students) == 1203
    assert told(roster)[-1][3] == "202 further oddities are not listed one by one."


def test_rows_of_another_school_are_left_out_and_counted() -> None:
    rows = "Name,Number,School\nLena Begay,17,A\nAna Tso,18,B\nLeo Tso,19,B\n"
    roster = read_table(rows, only={"school": "A"})
    assert [one.number for one in roster.students] == ["17"]
    others = "2 rows are of another school or group; they are left out."
    assert told(roster) == [(0, "", "", others, False)]
    with pytest.raises(OfficeError, match="has no column “District” that says which rows"):
        read_table(rows, only={"District": "A"})


def test_a_known_export_without_the_columns_of_one_adult_is_still_known() -> None:
    roster = read_table(
        "Student_Number\tLast_Name\tFirst_Name\tGrade_Level\tDOB\tStreet\tCity\tState\tZip\t"
        "Home_Phone\tMother\tMother_DayPhone\n"
        "17\tBegay\tLena\t9\t9/13/2008\tPO Box 7\tDelta\tUT\t84624\t\tBegay, Rose\t\n"
    )
    assert roster.system == "PowerSchool"
    assert [one.given_name for one in roster.guardians] == ["Rose"]
    assert [column for _line, column, *_ in told(roster)] == ["Father", "Father_DayPhone"]
