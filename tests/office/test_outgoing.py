"""Tables that go out hold what one may see, and nothing that anybody keeps to themselves."""

from __future__ import annotations

from datetime import datetime

from ilp_desktop.office import conferences, journal
from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.office.outgoing import TABLES, conferences_table, journal_table, students_table
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.journal import EntryKind, Visibility
from tests.offices import AnOffice


def entry(office: AnOffice, student_id: str, text: str, seen_by: Visibility) -> None:
    with office.changing() as session:
        new = journal.NewEntry(
            student_id=student_id, kind=EntryKind.NARRATIVE, text=text, visibility=seen_by
        )
        journal.add_entry(session, new)


def test_students_are_listed_as_in_the_list(office: AnOffice) -> None:
    office.student()
    with office.reading() as session:
        header, row = students_table(session)
    found = dict(zip(header, row, strict=True))
    assert (found["number"], found["family_name"], found["grade"]) == ("402117", "Begay", "10")
    assert (found["has_plan"], found["pccr_since"], found["counselor"]) == ("no", "", "Alex Lee")
    office.plan(office.student(number="2"))
    with office.reading() as session:
        assert [row[8] for row in students_table(session)[1:]] == ["no", "yes"]


def test_the_journal_leaves_out_what_one_keeps_to_oneself(office: AnOffice) -> None:
    student_id = office.student()
    entry(office, student_id, "For all of us", Visibility.ALL_PARTICIPANTS)
    entry(office, student_id, "For me alone", Visibility.ONLY_ME)
    with office.reading() as session:
        table = journal_table(session)
    assert [row[-1] for row in table] == ["text", "For all of us"]


def test_conferences_name_the_students(office: AnOffice) -> None:
    student_id = office.student()
    with office.changing() as session:
        new = NewConference(
            kind=ConferenceKind.INDIVIDUAL,
            starts_at=datetime(2026, 9, 15, 9, 30),
            minutes=30,
            student_ids=(student_id,),
            topic="Plan",
        )
        conferences.new_conference(session, new)
    with office.reading() as session:
        header, row = conferences_table(session)
    found = dict(zip(header, row, strict=True))
    assert (found["date"], found["time"], found["topic"]) == ("2026-09-15", "09:30", "Plan")
    assert found["students"] == "Begay, Shándíín"


def test_nobody_gets_a_table_of_files_that_are_closed_to_them(office: AnOffice) -> None:
    entry(office, office.student(), "Anything", Visibility.ALL_PARTICIPANTS)
    stranger = office.sign_in(office.staff_member())
    with office.reading(stranger) as session:
        assert [len(read(session)) for read in TABLES.values()] == [1, 1, 1]
