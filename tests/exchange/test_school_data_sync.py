"""What Microsoft's tables mean where they differ from OneRoster's, which they resemble."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ilp_desktop.exchange.rosters import list_schools
from ilp_desktop.policy.people import Relation
from tests.exchange.rosters import read, said, with_changes, written

FIRST = {
    "School": "DfE Number,Name\n1,Delta High School\n",
    "Section": "ID,School DfE Number,Section Name,Section Number,Term SIS ID,Term Name,"
    "Term StartDate,Term EndDate,Course Name,Periods,Status\n"
    "s1,1,Algebra B,B,t,Autumn,1/9/2026,5/1/2027,Algebra,2,Active\n"
    "s2,1,Art,A,t,Autumn,1/9/2026,5/1/2027,,3,Inactive\n",
    "Student": "ID,School DfE Number,First Name,Last Name,Username,Password,Grade,Birthdate,"
    "Status\na,1,ʻAna,Fifita,ana,hush-hush,9,04/03/2011,Active\n"
    "b,1,Bo,Dang,bo,hush-hush,9,31/03/2011,Inactive\n",
    "Teacher": "ID,School DfE Number,First Name,Last Name,Username,Title\n"
    "n,1,Nora,Begay,nora,Head of department\n",
    "StudentEnrollment": "Section ID,ID\ns1,a\ns2,a\ns1,b\n",
    "TeacherRoster": "Section ID,ID\ns1,n\n",
}
"""The British form of v1."""

LATER = {
    "orgs": "sourcedId,name,type,parentSourcedId\n1,Delta High School,school,\n",
    "users": "sourcedId,username,givenName,familyName,password,phone,sms\n"
    "a,ana,ʻAna,Fifita,hush-hush,,\nb,bo,Bo,Dang,hush-hush,,\nm,mele,Mele,Fifita,hush-hush,1,1\n"
    "d,doc,Ida,Olsen,hush-hush,,\nv,van,Van,Dang,hush-hush,,\n",
    "roles": "userSourcedId,orgSourcedId,role,grade\na,1,student,10\nb,1,student,11\nd,1,nurse,\n",
    "academicSessions": "sourcedId,title,type,schoolYear,startDate,endDate\n"
    "y,2026 School Year,schoolYear,2026,2026-08-20,2027-05-28\n",
    "classes": "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId\nc,1,Algebra,y,\n",
    "enrollments": "classSourcedId,userSourcedId,role\nc,a,Student\nc,d,nurse\n",
    "relationships": "userSourcedId,relationshipUserSourcedId,relationshipRole\n"
    "a,m,parent\nv,b,child\na,d,doctor\n",
    "userFlags": "userSourcedId,flag\na,never-seen\n",
}
"""v2.1."""


def test_the_british_form_is_read_with_its_own_order_of_dates_where_it_shows(
    tmp_path: Path,
) -> None:
    roster = read(tmp_path, FIRST)
    (ana,) = roster.students
    assert (ana.given_name, ana.grade, ana.born_on) == ("ʻAna", 9, date(2011, 3, 4))
    assert roster.left == ("b",), "who is not active is proposed as having left"
    assert [one.title for one in roster.staff] == ["Head of department"]


def test_british_dates_that_could_be_either_are_not_taken(tmp_path: Path) -> None:
    roster = read(tmp_path, FIRST)
    assert roster.terms == ()
    assert roster.registrations == ()
    assert ("Section.csv", 2, "1/9/2026") in [one[:3] for one in said(roster)]


def test_a_term_stands_with_its_section_and_ends_on_the_day_it_says(tmp_path: Path) -> None:
    plain = {"1/9/2026": "2026-09-01", "5/1/2027": "20270105"}
    roster = read(tmp_path, {**FIRST, "Section": with_changes(FIRST["Section"], plain)})
    assert [(one.name, one.year, one.ends_on) for one in roster.terms] == [
        ("Autumn", "2026-27", date(2027, 1, 5))
    ]
    assert [
        (one.student, one.course, one.section, one.teacher) for one in roster.registrations
    ] == [("a", "Algebra", "B", "n")]
    gone = [why for file, line, _, why in said(roster) if (file, line) == ("Section.csv", 3)]
    assert gone, "the section that is not active is told"


def test_a_term_that_cannot_be_is_told_once(tmp_path: Path) -> None:
    never = {"1/9/2026,5/1/2027": "2027-01-05,2026-09-01"}
    roster = read(tmp_path, {**FIRST, "Section": with_changes(FIRST["Section"], never)})
    told = [why for *_, why in said(roster)]
    assert told.count("A term needs its first and last day.") == 1
    assert roster.registrations == ()


def test_two_tables_of_the_same_columns_are_told_apart_by_name_or_not_read(
    tmp_path: Path,
) -> None:
    tables = dict(FIRST)
    tables["one"], tables["two"] = tables.pop("StudentEnrollment"), tables.pop("TeacherRoster")
    roster = read(tmp_path, tables)
    assert [file for file, _, _, why in said(roster) if "usual name" in why] == [
        *("one.csv", "two.csv"),
    ]


def test_relationships_make_adults_and_the_school_year_is_named_by_its_beginning(
    tmp_path: Path,
) -> None:
    roster = read(tmp_path, LATER)
    assert [(one.given_name, one.students) for one in roster.guardians] == [
        ("Mele", (("a", None),)),
        ("Van", (("b", None),)),
    ]
    assert roster.guardians[0].telephones is not None
    assert len(roster.guardians[0].telephones) == 1, "one number is one telephone"
    assert [(one.year, one.ends_on) for one in roster.terms] == [("2026-27", date(2027, 5, 28))]
    assert [(one.student, one.term) for one in roster.registrations] == [("a", "y")]
    refused = [value for file, _, value, _ in said(roster) if file == "relationships.csv"]
    assert refused == ["doctor"]
    assert "never-seen" not in repr(roster)
    assert "userFlags.csv" in roster.dropped_columns


@pytest.mark.parametrize(
    ("word", "relation"),
    [("Guardian", Relation.LEGAL_GUARDIAN), ("relative", Relation.OTHER), ("parent", None)],
)
def test_the_word_of_a_relationship_is_kept_where_it_says_something(
    tmp_path: Path, word: str, relation: Relation | None
) -> None:
    change = {"a,m,parent": f"a,m,{word}"}
    relationships = with_changes(LATER["relationships"], change)
    roster = read(tmp_path, {**LATER, "relationships": relationships})
    assert roster.guardians[0].students == (("a", relation),)


def test_a_folder_with_tables_of_people_alone_is_a_roster(tmp_path: Path) -> None:
    some = {name: LATER[name] for name in ("orgs", "users", "roles")}
    assert list_schools(written(tmp_path, some)) == ("Delta High School",)
