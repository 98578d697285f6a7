"""What a roster means: read strictly, every repair told, and nothing that is not to be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.rosters import list_schools, read_roster
from ilp_desktop.office.incoming.shapes import IncomingTelephone
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from tests.exchange.rosters import changed, packed, read, said, sound, with_changes, written


def test_a_sound_roster_comes_in_with_all_that_it_has(tmp_path: Path) -> None:
    roster = read(tmp_path, sound())
    assert roster.system == "oneroster:millard"
    assert roster.is_whole
    assert roster.schools == ("Delta High School", "Delta Middle School")
    assert [(one.key, one.number, one.grade, one.born_on) for one in roster.students] == [
        ("ana", "4711", 9, date(2011, 3, 4)),
        ("bo", "4712", 0, None),
        ("cy", "4713", 8, date(2012, 5, 6)),
    ]
    assert {(one.key, one.role) for one in roster.staff} == {
        ("begay", StaffRole.TEACHER),
        ("hansen", StaffRole.TEACHER),
        ("olsen", StaffRole.ADMINISTRATOR),
    }
    assert [
        (one.student, one.term, one.course, one.section, one.period, one.room, one.teacher)
        for one in roster.registrations
    ] == [
        ("ana", "t1", "Algebra I", "ALG-01", "1, 2", "Room 4", "begay"),
        ("ana", "t1", "Biology", "BIO-02", "3", None, "begay"),
        ("bo", "t2", "Art", "ART", None, None, "hansen"),
        ("cy", "t2", "Art", "ART", None, None, "hansen"),
    ]
    assert said(roster) == []


def test_adults_are_found_from_either_side(tmp_path: Path) -> None:
    """Ana's row names Mele and Sione, Sione's Ana again; Cy's names Mele, Van's own names Bo."""
    roster = read(tmp_path, sound())
    assert {one.key: one.students for one in roster.guardians} == {
        "mele": (("ana", None), ("cy", None)),
        "sione": (("ana", Relation.OTHER),),
        "van": (("bo", Relation.LEGAL_GUARDIAN),),
    }


def test_telephones_have_their_kinds_and_a_blank_says_nothing(tmp_path: Path) -> None:
    roster = read(tmp_path, sound())
    by_key = {one.key: one.telephones for one in (*roster.guardians, *roster.staff)}
    assert by_key["mele"] == (
        IncomingTelephone(written="(435) 555-0102", kind=TelephoneKind.HOME),
        IncomingTelephone(written="(435) 555-0101", kind=TelephoneKind.MOBILE),
    )
    assert by_key["begay"] == (
        IncomingTelephone(written="(435) 555-0103", kind=TelephoneKind.WORK),
    )
    assert by_key["sione"] is None


def test_ends_are_told_a_day_later_than_they_are(tmp_path: Path) -> None:
    roster = read(tmp_path, sound())
    assert [(one.year, one.name, one.starts_on, one.ends_on) for one in roster.terms] == [
        ("2026-27", "Term 1", date(2026, 8, 20), date(2027, 1, 8)),
        ("2026-27", "Term 2", date(2027, 1, 9), date(2027, 5, 27)),
    ]


def test_the_same_set_gives_the_same_roster_whatever_holds_it(tmp_path: Path) -> None:
    """A folder, a zip, one with a folder in it, with marks and line ends of another system."""
    plain = read(tmp_path, sound())
    assert read_roster(packed(tmp_path, sound())) == plain
    assert read_roster(packed(tmp_path, sound(), inside="export/")) == plain
    other = tmp_path / "other"
    other.mkdir()
    marked = {
        name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
        for name, text in sound().items()
    }
    assert read(other, marked) == plain


def test_columns_are_found_by_their_names_in_any_order(tmp_path: Path) -> None:
    tables = sound()
    for name, text in tables.items():
        if name not in ("users", "classes"):  # these have commas in their cells
            rows = [line.split(",") for line in text.splitlines()]
            tables[name] = "".join(",".join(["", *row[::-1]]) + "\n" for row in rows)
    assert read(tmp_path, tables).registrations == _registrations(tmp_path / "sound")


def _registrations(folder: Path) -> object:
    folder.mkdir()
    return read(folder, sound()).registrations


@pytest.mark.parametrize("written_as", ["FAMILYNAME", "family name", "Family_Name", "famliyName"])
def test_a_header_that_is_not_quite_right_is_taken_and_told(
    tmp_path: Path, written_as: str
) -> None:
    roster = read(tmp_path, changed("users", {"familyName": written_as}))
    assert [one.family_name for one in roster.students] == ["Fifita", "Dang", "Hansen"]
    assert said(roster) == [("users.csv", 1, written_as, "The column is taken for “familyName”.")]


def test_a_header_far_from_any_is_passed_by(tmp_path: Path) -> None:
    roster = read(tmp_path, changed("users", {"grades": "gradebooks"}))
    assert {one.grade for one in roster.students} == {None}
    assert said(roster) == []


def test_what_must_not_be_read_appears_nowhere(tmp_path: Path) -> None:
    tables = sound()
    tables["users"] += "dee,true,high,student,dee,,Dee,Benally,4714,,,,,09,hush-hush,,,further\n"
    tables["demographics"] = "asian," + tables["demographics"].replace("\n", "\nnever-seen,")
    roster = read(tmp_path, tables)
    assert {file for file, *_ in said(roster)} == {"users.csv", "demographics.csv", ""}
    for secret in ("hush-hush", "never-seen"):
        assert secret not in repr(roster)
    assert roster.dropped_columns == ("asian", "white", "cityOfBirth", "password")


def test_a_table_with_social_security_numbers_is_refused_without_naming_one(
    tmp_path: Path,
) -> None:
    with pytest.raises(OfficeError) as refused:
        read(tmp_path, changed("users", {"4711": "528-12-3456"}))
    assert "users.csv" in str(refused.value)
    assert "identifier" in str(refused.value)
    assert "3456" not in str(refused.value)


@pytest.mark.parametrize(
    ("written_as", "grade"),
    [
        *(("KG", 0), ("K", 0), ("Kindergarten", 0), ("01", 1), ("7", 7), ("07", 7), ("7th", 7)),
        *(("Grade 7", 7), ("11TH GRADE", 11), ("2nd", 2), ("12", 12)),
        *(("PK", None), ("13", None), ("UG", None), ("99", None), ("seven", None)),
        ('"09,10"', None),
    ],
)
def test_grades_are_read_as_they_are_found(
    tmp_path: Path, written_as: str, grade: int | None
) -> None:
    roster = read(tmp_path, changed("users", {",09,": f",{written_as},"}))
    assert roster.students[0].grade == grade
    assert bool(said(roster)) == (grade is None), "what is not taken is told"


def test_single_names_stand_as_the_family_name(tmp_path: Path) -> None:
    roster = read(tmp_path, changed("users", {"Bo,Dang": "FNU,Dang", "Cy,Hansen": "Cy,"}))
    names = [(one.given_name, one.family_name) for one in roster.students]
    assert names == [("ʻAna", "Fifita"), ("", "Dang"), ("", "Cy")]
    assert Counter(text for *_, text in said(roster)) == {"This person has a single name.": 2}


def test_a_name_that_turns_the_reading_direction_is_refused(tmp_path: Path) -> None:
    roster = read(tmp_path, changed("users", {"Bo,Dang": "Bo,\u202egnaD"}))
    assert [one.key for one in roster.students] == ["ana", "cy"]


def test_a_student_without_a_number_gets_the_id_for_it(tmp_path: Path) -> None:
    roster = read(tmp_path, changed("users", {"{SIS:4712}": ""}))
    assert roster.students[1].number == "bo"
    assert [(line, value) for _, line, value, _ in said(roster)] == [(3, "")]


# Dates and terms


@pytest.mark.parametrize(
    ("written_as", "day", "oddities"),
    [
        ("2011-03-04", date(2011, 3, 4), 0),
        ("3/04/2011", date(2011, 3, 4), 1),
        ("2011-03-04T00:00:00.000Z", date(2011, 3, 4), 1),
        ("2011-02-30", None, 1),
        ("soon", None, 1),
    ],
)
def test_dates_that_the_format_does_not_know_are_told(
    tmp_path: Path, written_as: str, day: date | None, oddities: int
) -> None:
    roster = read(tmp_path, changed("demographics", {"2011-03-04": written_as}))
    assert roster.students[0].born_on == day
    assert len(said(roster)) == oddities


def test_the_dates_of_a_table_tell_that_the_day_comes_first(tmp_path: Path) -> None:
    change = {"2011-03-04": "04/03/2011", "2012-05-06": "31/05/2012"}
    roster = read(tmp_path, changed("demographics", change))
    assert roster.students[0].born_on == date(2011, 3, 4)
    assert roster.students[2].born_on == date(2012, 5, 31)


def test_a_school_year_that_its_days_contradict_is_told(tmp_path: Path) -> None:
    """Some systems write the year in which the school year begins."""
    roster = read(tmp_path, changed("academicSessions", {",y,2027": ",y,2026"}))
    assert {one.year for one in roster.terms} == {"2026-27"}
    assert {text for *_, text in said(roster)} == {
        "By its days it belongs to 2026-27, which is taken."
    }


def test_a_summer_term_may_belong_to_the_year_before(tmp_path: Path) -> None:
    tables = sound()
    tables["academicSessions"] += "t3,,,Summer,term,2027-07-06,2027-08-01,y,2027\n"
    roster = read(tmp_path, tables)
    assert [(one.name, one.year) for one in roster.terms][-1] == ("Summer", "2026-27")
    assert said(roster) == []


def test_a_class_of_the_whole_year_is_registered_in_each_of_its_terms(tmp_path: Path) -> None:
    roster = read(tmp_path, changed("enrollments", {"2027-01-09": ""}))
    terms = [one.term for one in roster.registrations if one.key == "c2"]
    assert terms == ["t1", "t2"]


def test_a_class_of_a_grading_period_is_registered_in_the_term_around_it(tmp_path: Path) -> None:
    roster = read(tmp_path, changed("classes", {"high,t1": "high,q1"}))
    assert [one.term for one in roster.registrations if one.key == "c1"] == ["t1"]
    assert [one.key for one in roster.terms] == ["t1", "t2"]


def test_where_classes_name_semesters_and_their_quarters_the_quarters_are_the_terms(
    tmp_path: Path,
) -> None:
    tables = changed("classes", {"high,t1": "high,t1a"})
    tables["academicSessions"] += (
        "t1a,,,First half,term,2026-08-20,2026-10-30,t1,2027\n"
        "t1b,,,Second half,term,2026-10-30,2027-01-09,t1,2027\n"
    )
    roster = read(tmp_path, tables)
    assert [one.key for one in roster.terms] == ["t2", "t1a", "t1b"]
    terms = [one.term for one in roster.registrations if one.key == "c2"]
    assert terms == ["t1a", "t1b"], "the whole year, until January"


def test_a_year_without_terms_is_one(tmp_path: Path) -> None:
    sessions = "\n".join(sound()["academicSessions"].splitlines()[:2])
    roster = read(tmp_path, sound(academicSessions=sessions))
    assert [(one.key, one.name) for one in roster.terms] == [("y", "2026-2027")]
    assert {one.key for one in roster.registrations} == {"c2"}
    assert {text for *_, text in said(roster)} >= {
        "The class is in no term of the set. Students left out: 1.",
        "The class is in no term of the set. Students left out: 2.",
    }


def test_a_session_within_itself_ends_the_reading_neither(tmp_path: Path) -> None:
    change = {"2027-05-28,,2027": "2027-05-28,t1,2027"}
    assert len(read(tmp_path, changed("academicSessions", change)).students) == 3


def test_a_student_twice_in_a_class_is_registered_once(tmp_path: Path) -> None:
    tables = sound()
    tables["enrollments"] += "e9,,,c1,high,ana,student,,,\n"
    roster = read(tmp_path, tables)
    assert len(roster.registrations) == 4
    assert said(roster) == [
        ("enrollments.csv", 10, "ana", "The student stands in this class before; it counts once.")
    ]


def test_the_primary_teacher_counts_and_else_the_first(tmp_path: Path) -> None:
    tables = sound()
    tables["enrollments"] += (
        "e9,,,c1,high,hansen,teacher,false,,\ne10,,,c2,high,hansen,teacher,,,\n"
    )
    roster = read(tmp_path, tables)
    assert {one.key: one.teacher for one in roster.registrations} == {
        "c1": "begay",
        "c2": "begay",
        "c3": "hansen",
    }
    assert [value for _, _, value, _ in said(roster)] == ["c2"]


# Schools


@pytest.mark.parametrize("school", ["Delta High School", "delta high school", "high", "704"])
def test_one_school_of_a_district_is_taken_by_name_id_or_number(
    tmp_path: Path, school: str
) -> None:
    roster = read(tmp_path, sound(), school)
    assert roster.schools == ("Delta High School",)
    assert [one.key for one in roster.students] == ["ana", "bo"]
    assert {one.key: one.students for one in roster.guardians} == {
        "mele": (("ana", None),),
        "sione": (("ana", Relation.OTHER),),
        "van": (("bo", Relation.LEGAL_GUARDIAN),),
    }
    assert said(roster) == []


def test_a_student_keeps_the_class_at_another_school_and_its_teacher(tmp_path: Path) -> None:
    roster = read(tmp_path, sound(), "high")
    assert [(one.student, one.key) for one in roster.registrations] == [
        *(("ana", "c1"), ("ana", "c2"), ("bo", "c3")),
    ]
    assert [one.key for one in roster.staff] == ["begay", "hansen", "olsen"]


def test_who_neither_works_at_the_school_nor_teaches_its_students_is_left_out(
    tmp_path: Path,
) -> None:
    assert [one.key for one in read(tmp_path, sound(), "middle").staff] == ["hansen"]


def test_a_school_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="It has: Delta High School, Delta Middle School"):
        read(tmp_path, sound(), "Fillmore")


def test_schools_of_one_name_are_told_apart_by_their_ids(tmp_path: Path) -> None:
    tables = changed("orgs", {"Delta Middle School": "Delta High School"})
    place = written(tmp_path, tables)
    assert list_schools(place) == ("Delta High School (high)", "Delta High School (middle)")
    with pytest.raises(OfficeError, match=r"several schools.*\(high\), Delta"):
        read_roster(place, school="Delta High School")
    assert len(read_roster(place, school="Delta High School (middle)").students) == 1


def test_schools_in_letters_without_case_are_told_apart(tmp_path: Path) -> None:
    names = {"Delta High School": "三角洲高中", "Delta Middle School": "三角洲初中"}
    place = written(tmp_path, changed("orgs", names))
    assert len(read_roster(place, school="三角洲高中").students) == 2
    with pytest.raises(OfficeError, match="has no school"):
        read_roster(place, school="三角洲")


# What is not there


@pytest.mark.parametrize(
    ("table", "change", "value", "reason"),
    [
        ("enrollments", {"c1,high,ana": "c9,high,ana"}, "c9", "This class is not in the set."),
        ("enrollments", {"high,ana": "high,nobody"}, "nobody", "This person is not in the set."),
        ("enrollments", {"high,begay": "high,nobody"}, "nobody", "This person is not in the set."),
        ("classes", {",bio,": ",geo,"}, "geo", "This course is not in the set;"),
        ("classes", {"middle,t2": "middle,t9"}, "t9", "This term is not in the set."),
        ("classes", {"middle,t2": "nowhere,t2"}, "nowhere", "This school is not in the set."),
        ("academicSessions", {",y,2027": ",yy,2027"}, "yy", "This session is not in the set."),
        ("users", {"mele,sione": "mele,kin"}, "kin", "This adult is not in the set."),
        ("users", {"mele,sione": "mele,begay"}, "begay", "In the set this is no parent,"),
        ("users", {",,ana,,hush": ",,kin,,hush"}, "kin", "This student is not in the set."),
        ("users", {",,bo,,hush": ",,,,hush"}, "van", "This adult belongs to no student of the"),
        ("users", {"high,teacher": "high,pilot"}, "pilot", "This role is not known."),
        ("users", {"high,teacher": "high,"}, "begay", "The set does not say what this person is."),
        ("users", {"cy,true": "bo,true"}, "bo", "The id stands above already."),
        ("demographics", {"cy": "nobody"}, "nobody", "This person is not in the set."),
        ("orgs", {",school,404": ",circus,404"}, "circus", "This kind of organization is not"),
        ("orgs", {"704,d": "704,state"}, "state", "This organization is not in the set."),
        ("orgs", {"lab,": "high,"}, "high", "The id stands above already."),
        ("orgs", {",Delta Middle School": ","}, "", "The value is missing."),
        ("classes", {"c2,": "c1,"}, "c1", "The id stands above already."),
        ("enrollments", {"cy,student": "cy,pilot"}, "pilot", "This role is not known."),
        ("enrollments", {"cy,student": ",student"}, "", "The value is missing."),
        ("enrollments", {"cy,student": "olsen,student"}, "olsen", "This person is no student."),
        ("enrollments", {",,2027-01-09": ",,2026-08-01"}, "", "The student was in this class"),
        ("academicSessions", {"t2,,,Term 2,term": "t2,,,Term 2,moon"}, "moon", "This kind of"),
        ("academicSessions", {"t2,": "t1,"}, "t1", "The id stands above already."),
        ("academicSessions", {"2027-01-09,2027": "soon,2027"}, "soon", "A term needs its first"),
        ("academicSessions", {",2027-05-28,y": ",2026-05-28,y"}, "2026-05-28", "It ends before"),
        ("academicSessions", {",Term 2,": ",,"}, "", "The value is missing."),
        ("users", {"cy,true": ",true"}, "", "The value is missing."),
        ("users", {"Bo,Dang": ","}, "", "The row has no name."),
        ("users", {"Nora,Begay": ","}, "", "The row has no name."),
        ("users", {"familyName,identifier": "familyName,familyName"}, "familyName", "Two columns"),
        ("manifest", {"version,1.1": "version,3.0"}, "3.0", "This version is not known;"),
        ("manifest", {"users,bulk": "users,absent"}, "users", "The manifest says that this file"),
        ("manifest", {"users,bulk": "users,half"}, "half", "This is neither bulk nor delta nor"),
    ],
)
def test_what_is_odd_is_told_where_it_stands(
    tmp_path: Path, table: str, change: Mapping[str, str], value: str, reason: str
) -> None:
    roster = read(tmp_path, changed(table, change))
    assert any(
        (file, what) == (f"{table}.csv", value) and why.startswith(reason)
        for file, _, what, why in said(roster)
    ), said(roster)


def test_a_value_that_must_be_there_is_told_with_its_column(tmp_path: Path) -> None:
    roster = read(tmp_path, changed("classes", {"Art,,": ",,"}))
    (first, *_) = roster.problems
    assert (first.origin.file, first.origin.line, first.column) == ("classes.csv", 4, "title")


# Whole sets and changes


def test_a_set_whose_rows_are_marked_as_changes_is_not_whole(tmp_path: Path) -> None:
    roster = read(tmp_path, changed("users", {"hush-hush,,": "hush-hush,active,2026-09-01"}))
    assert len(roster.students) == 3
    assert not roster.is_whole


def test_a_set_with_refused_people_is_not_whole(tmp_path: Path) -> None:
    """Else a student whose row cannot be read would be proposed as having left."""
    tables = sound()
    tables["users"] += "dee,true,high,student,dee,,Dee,Benally, of Kanosh,4714,,,,,09,,,\n"
    assert not read(tmp_path, tables).is_whole


def test_a_set_that_lacks_a_table_of_people_is_not_whole(tmp_path: Path) -> None:
    tables = changed("manifest", {"file.users,bulk": "file.users,bulk\nfile.roles,bulk"})
    assert not read(tmp_path, tables).is_whole


def test_what_has_gone_since_is_told_and_only_students_are_proposed(tmp_path: Path) -> None:
    gone = {
        "file.users,bulk": "file.users,delta",
    }
    tables = changed("manifest", gone)
    tables["users"] = with_changes(
        tables["users"],
        {"08,hush-hush,,": "08,hush-hush,tobedeleted,2026-09-01T00:00:00Z"},
    )
    tables["enrollments"] = with_changes(tables["enrollments"], {"e1,,": "e1,tobedeleted,"})
    roster = read(tmp_path, tables)
    assert not roster.is_whole
    assert roster.left == ("cy",)
    assert [one.key for one in roster.students] == ["ana", "bo"]
    assert {(file, line) for file, line, *_ in said(roster)} == {
        ("users.csv", 4),
        ("enrollments.csv", 2),
    }


def test_changes_may_speak_of_people_who_are_held_already(tmp_path: Path) -> None:
    users = "\n".join(
        line
        for line in sound()["users"].splitlines()
        if not line.startswith(("ana", "begay", "mele"))
    )
    manifest = with_changes(sound()["manifest"], {"file.users,bulk": "file.users,delta"})
    roster = read(tmp_path, sound(users=users, manifest=manifest))
    assert [(one.student, one.teacher) for one in roster.registrations][:2] == [
        ("ana", "begay"),
        ("ana", "begay"),
    ]
    assert {one.key: one.students for one in roster.guardians} == {
        "sione": (("ana", Relation.OTHER),),
        "van": (("bo", Relation.LEGAL_GUARDIAN),),
    }


def test_a_manifest_alone_says_that_nothing_has_changed(tmp_path: Path) -> None:
    roster = read(tmp_path, {"manifest": sound()["manifest"]})
    assert not roster.students
    assert not roster.is_whole
    assert any("nothing has changed" in why for *_, why in said(roster))


def test_roles_of_their_own_table_tell_what_people_are(tmp_path: Path) -> None:
    """OneRoster 1.2: several roles of one person, and some that are over."""
    header = "sourcedId,userSourcedId,roleType,role,endDate,orgSourcedId\n"
    roles = (
        header
        + """r1,ana,primary,student,,high
r2,bo,primary,student,2026-08-20,middle
r3,bo,secondary,student,,high
r4,cy,primary,student,,middle
r5,begay,secondary,teacher,,high
r6,begay,primary,counselor,,high
r7,hansen,primary,teacher,,middle
r8,hansen,secondary,parent,,middle
r9,mele,primary,parent,,high
r10,sione,primary,relative,,high
r11,van,primary,guardian,,high
r12,olsen,primary,principal,,high
"""
    )
    of_users = {"orgSourcedIds": "one", ",role,": ",other,", "mele,08": "hansen,08"}
    users = with_changes(sound()["users"], of_users)
    roster = read(tmp_path, sound(roles=roles, users=users), "high")
    assert [one.key for one in roster.students] == ["ana", "bo"]
    assert {one.key: one.role for one in roster.staff} == {
        "begay": StaffRole.COUNSELOR,
        "hansen": StaffRole.TEACHER,
        "olsen": StaffRole.PRINCIPAL,
    }
    middle = read_roster(tmp_path / "set", school="middle")
    assert [(one.key, one.students) for one in middle.guardians] == [("hansen", (("cy", None),))]


def test_roles_that_cannot_be_are_told(tmp_path: Path) -> None:
    roles = (
        "sourcedId,userSourcedId,roleType,role,endDate,orgSourcedId\n"
        "r1,ana,primary,student,soon,high\nr2,bo,primary,pilot,,high\nr3,,primary,student,,high\n"
    )
    roster = read(tmp_path, sound(roles=roles))
    assert [one.key for one in roster.students] == ["ana"]
    assert [one[1:] for one in said(roster) if one[0] == "roles.csv"] == [
        (2, "soon", "This is no date."),
        (3, "pilot", "This role is not known."),
        (4, "", "The value is missing."),
    ]
    assert not roster.is_whole


# Marks

GRADEBOOK = {
    "categories": "sourcedId,title\nk1,Homework\nk2,Final grades\n",
    "lineItems": """sourcedId,title,classSourcedId,categorySourcedId,gradingPeriodSourcedId
i1,Exercise 1,c1,k1,q1
i2,Algebra,c1,k2,q1
i3,Term grade,c1,k1,t1
i4,Final exam,c1,k1,t1
i5,Biology,c2,k2,y
""",
    "results": """sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score,comment
s1,i1,ana,fully graded,7,
s2,i2,ana,fully graded,B+,
s3,i3,ana,fully graded,A-,Works hard
s4,i4,ana,fully graded,88,
s5,i5,ana,fully graded,B,
s6,i3,bo,submitted,,
s7,i9,ana,fully graded,C,
""",
}


def test_only_results_that_stand_for_a_whole_term_are_marks(tmp_path: Path) -> None:
    roster = read(tmp_path, sound(**GRADEBOOK))
    (mark,) = roster.marks
    assert (mark.student, mark.term, mark.course, mark.mark, mark.teacher, mark.comment) == (
        *("ana", "t1", "Algebra I", "A-", "Nora Begay", "Works hard"),
    )
    assert Counter(text for *_, text in said(roster)) == {
        "2 results are of single pieces of work; only marks of whole terms are read.": 1,
        "The student has two marks for this class and term; the later counts.": 1,
        "It is not plain of which term it is.": 1,
        "The result has no final mark.": 1,
        "This line item is not in the set.": 1,
    }


@pytest.mark.parametrize(
    ("table", "change", "reason"),
    [
        ("results", {"s3,i3,ana": "s3,i3,nobody"}, "This person is not in the set."),
        ("lineItems", {"Term grade,c1": "Term grade,c9"}, "This class is not in the set."),
        ("lineItems", {"Term grade,c1": "Term grade,"}, "The value is missing."),
        (
            "results",
            {"s3,i3,ana,fully graded": "s3,i3,ana,exempt"},
            "The result has no final mark.",
        ),
    ],
)
def test_marks_of_what_is_not_there_are_told(
    tmp_path: Path, table: str, change: Mapping[str, str], reason: str
) -> None:
    book = {**GRADEBOOK, table: with_changes(GRADEBOOK[table], change)}
    roster = read(tmp_path, sound(**book))
    assert [one.mark for one in roster.marks] == ["B+"], "of the quarter, since no other is left"
    assert reason in {text for *_, text in said(roster)}


def test_a_mark_of_no_session_is_of_the_only_term_of_its_class(tmp_path: Path) -> None:
    items = with_changes(GRADEBOOK["lineItems"], {"Term grade,c1,k1,t1": "Term grade,c1,k1,"})
    roster = read(tmp_path, sound(**{**GRADEBOOK, "lineItems": items}))
    assert [(one.mark, one.term) for one in roster.marks] == [("A-", "t1")]


def test_a_line_item_named_as_its_term_is_its_mark(tmp_path: Path) -> None:
    items = with_changes(GRADEBOOK["lineItems"], {"Term grade": "TERM 1"})
    assert read(tmp_path, sound(**{**GRADEBOOK, "lineItems": items})).marks[0].mark == "A-"


# The files


def test_a_second_file_with_the_columns_of_another_is_not_read(tmp_path: Path) -> None:
    roster = read(tmp_path, sound(people=sound()["users"]))
    assert len(roster.students) == 3
    assert said(roster) == [
        ("people.csv", 0, "", "Another file holds the same table already; it is not read.")
    ]


def test_a_file_named_unlike_the_format_is_known_by_its_columns(tmp_path: Path) -> None:
    tables = sound()
    tables["everybody"] = tables.pop("users")
    assert len(read(tmp_path, tables).students) == 3


def test_a_table_of_something_else_is_told(tmp_path: Path) -> None:
    roster = read(tmp_path, sound(lunch="id,meal\n1,soup\n"))
    assert [file for file, *_ in said(roster)] == ["lunch.csv"]
    assert "soup" not in repr(roster)


def test_files_that_are_no_tables_are_passed_by(tmp_path: Path) -> None:
    roster = read(tmp_path, {**sound(), "README.md": "Read me", "cover.pdf": b"%PDF"})
    assert said(roster) == []


def test_log_ins_are_not_opened(tmp_path: Path) -> None:
    roster = read(tmp_path, {**sound(), "userProfiles.csv": "password\0\nhush-hush"})
    assert "userProfiles.csv" in roster.dropped_columns
    assert said(roster) == []


def test_other_tables_are_no_roster(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="holds no roster"):
        read(tmp_path, {"lunch": "id,meal\n1,soup\n"})


def test_of_one_table_alone_the_way_to_all_is_told(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="Choose the folder or the zip"):
        read_roster(written(tmp_path, sound()) / "users.csv")


def test_an_empty_folder_is_no_roster(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="holds no roster"):
        read(tmp_path, {})


def test_a_set_with_more_oddities_than_anybody_reads_counts_the_others(tmp_path: Path) -> None:
    tables = sound()
    tables["enrollments"] += "".join(f"x{one},,,c9,high,ana,student,,,\n" for one in range(1500))
    roster = read(tmp_path, tables)
    assert len(roster.problems) == 1001
    assert str(roster.problems[-1].reason) == "500 further oddities are not listed one by one."


def test_progress_goes_forward_to_the_end_and_may_end_the_reading(tmp_path: Path) -> None:
    path = packed(tmp_path, sound())
    steps: list[tuple[int, int]] = []
    read_roster(path, progress=lambda done, whole: steps.append((done, whole)))
    assert steps == sorted(steps)
    assert len({whole for _, whole in steps}) == 1
    assert steps[-1][0] <= steps[-1][1]

    class Cancelled(Exception):
        pass

    def cancel(done: int, whole: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_roster(path, progress=cancel)
