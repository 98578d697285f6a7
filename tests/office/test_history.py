"""History says who changed what, when, what was there before; a change can be taken back."""

from __future__ import annotations

from datetime import datetime

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import conferences, fields, history, journal
from ilp_desktop.office.access import NotYourStudent
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import Address, JournalEntry, Student
from tests.offices import AnOffice


def change(office: AnOffice, objective_id: str, title: str) -> None:
    with office.changing("Objective 1, Title") as session:
        fields.change_field(session, "objective", objective_id, "title", title)


def title_of(office: AnOffice, student_id: str) -> str:
    with office.reading() as session:
        row = plan_of_year(session, student_id, current_year(session).id)
    assert row is not None
    return row.objectives[0].title


def test_an_edit_says_what_was_and_what_is(office: AnOffice) -> None:
    student_id = office.student()
    objective_id = office.objective(office.plan(student_id), title="Read")
    change(office, objective_id, "Read at grade level")
    with office.reading() as session:
        latest = history.student_history(session, student_id)[0]
    (field,) = latest.fields
    assert (latest.who, latest.title) == ("Alex Lee", "Objective 1, Title")
    assert (field.kind, field.field, field.before, field.after) == (
        "objective",
        "title",
        "Read",
        "Read at grade level",
    )


def test_a_change_is_taken_back_and_that_is_history_too(office: AnOffice) -> None:
    student_id = office.student()
    objective_id = office.objective(office.plan(student_id), title="Read")
    change(office, objective_id, "Reed")
    with office.reading() as session:
        change_id = history.student_history(session, student_id)[0].change_id
    with office.changing("Undo Objective 1, Title") as session:
        history.take_back(session, change_id)
    assert title_of(office, student_id) == "Read"
    with office.reading() as session:
        titles = [row.title for row in history.student_history(session, student_id)]
    assert titles[0] == "Undo Objective 1, Title"


def test_what_was_edited_since_is_not_taken_back(office: AnOffice) -> None:
    student_id = office.student()
    objective_id = office.objective(office.plan(student_id), title="One")
    change(office, objective_id, "Two")
    with office.reading() as session:
        change_id = history.student_history(session, student_id)[0].change_id
    change(office, objective_id, "Three")
    with pytest.raises(OfficeError, match="edited since"), office.changing() as session:
        history.take_back(session, change_id)
    assert title_of(office, student_id) == "Three"


def test_nobody_takes_back_what_they_may_not_see(office: AnOffice) -> None:
    student_id = office.student()
    change(office, office.objective(office.plan(student_id), title="One"), "Two")
    with office.reading() as session:
        change_id = history.student_history(session, student_id)[0].change_id
    stranger = office.sign_in(office.staff_member())
    with pytest.raises(NotYourStudent), office.changing(account=stranger) as session:
        history.take_back(session, change_id)
    assert title_of(office, student_id) == "Two"


def test_history_comes_in_pages_newest_first(office: AnOffice) -> None:
    student_id = office.student()
    objective_id = office.objective(office.plan(student_id), title="0")
    for number in range(1, 5):
        office.clock.advance(minutes=1)
        change(office, objective_id, str(number))
    with office.reading() as session:
        page = history.student_history(session, student_id, limit=2)
        rest = history.student_history(session, student_id, limit=2, before=page[-1].at)
    assert [row.fields[0].after for row in (*page, *rest)] == ["4", "3", "2", "1"]


def test_what_was_done_to_a_parents_address_is_in_the_students_history(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing("Add address") as session:
        session.keep(Address(person_id=mother, street="345 North 200 West", city="Delta"))
    with office.reading() as session:
        latest = history.student_history(session, student_id)[0]
    assert ("street", "345 North 200 West") in [(f.field, f.after) for f in latest.fields]


def test_the_offices_history_names_nobody_whose_file_is_closed_to_one(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    stranger = office.sign_in(office.staff_member())
    with office.reading(stranger) as session:
        shown = repr(history.office_history(session))
    assert "Northridge" in shown
    assert "Begay" not in shown
    with office.reading() as session:
        assert "Add student" in repr(history.office_history(session))


def test_an_entry_kept_to_oneself_stays_so_in_the_history(office: AnOffice) -> None:
    student_id = office.student()
    with office.reading() as session:
        teacher_sees = session.get_one(Student, student_id).id
    member = office.staff_member()
    teacher = office.sign_in(member)
    with office.changing("Assign") as session:
        from ilp_desktop.office.participants import add_participant

        add_participant(
            session, student_id, member.person_id, ParticipantRole.TEACHER, reason="Teaches"
        )
    with office.changing("Write in the journal") as session:
        session.keep(
            JournalEntry(
                student_id=teacher_sees,
                author_id=office.account.person_id,
                happened_at=session.now,
                kind=EntryKind.NARRATIVE,
                text="A thought of my own",
                visibility=Visibility.ONLY_ME,
            )
        )
    with office.reading(teacher) as session:
        assert "thought" not in repr(history.student_history(session, student_id))
        assert journal.entries(session) == ()
    with office.reading() as session:
        assert "thought" in repr(history.student_history(session, student_id))


def test_the_moves_of_a_conference_are_in_the_students_history(office: AnOffice) -> None:
    student_id = office.student()
    with office.changing("New conference") as session:
        conference = conferences.new_conference(
            session,
            conferences.NewConference(
                kind=ConferenceKind.INDIVIDUAL,
                student_ids=(student_id,),
                starts_at=datetime(2026, 9, 15, 9, 0),
                minutes=30,
            ),
        )
    with office.changing("Move conference") as session:
        conferences.move_conference(session, conference, datetime(2026, 9, 16, 9, 0), 30)
    with office.reading() as session:
        titles = [row.title for row in history.student_history(session, student_id)]
    assert titles[:2] == ["Move conference", "New conference"]
