"""History says who changed what, when, what was there before; a change can be taken back."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import event, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import conferences, fields, history, history_rows, journal
from ilp_desktop.office.access import NotYourStudent
from ilp_desktop.office.conference_reading import NotYourConference
from ilp_desktop.office.contacts import Contact, change_contact
from ilp_desktop.office.guardians import Guardianship, adults, change_guardian
from ilp_desktop.office.objectives import add_activity
from ilp_desktop.office.participants import add_participant
from ilp_desktop.office.plan import close_plan
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.school import current_year
from ilp_desktop.office.student_list import count_students
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole, Relation, TelephoneKind
from ilp_desktop.policy.plan import Provider
from ilp_desktop.records import (
    Address,
    JournalEntry,
    Program,
    Progress,
    School,
    Skill,
    SourceRecord,
    StaffInvitation,
    Student,
    Telephone,
)
from ilp_desktop.vault import SignedIn
from ilp_desktop.vault.tables import ChangeRow
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
        rest = history.student_history(session, student_id, limit=2, before=page[-1].place)
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
    with office.reading() as session:
        (written, *_) = history.student_history(session, student_id)
        at = next(field.after for field in written.fields if field.field == "happened_at")
        assert datetime.fromisoformat(at) == session.now  # a moment says its zone
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


def a_teacher(office: AnOffice, student_id: str | None = None) -> SignedIn:
    """Somebody else who signs in, and takes part in the student's plan where one is named."""
    member = office.staff_member()
    teacher = office.sign_in(member)
    if student_id is not None:
        with office.changing("Add participant") as session:
            add_participant(
                session, student_id, member.person_id, ParticipantRole.TEACHER, reason="Teaches"
            )
    return teacher


def an_entry(office: AnOffice, student_id: str, text: str, visibility: Visibility) -> str:
    with office.changing("Write in the journal") as session:
        new = journal.NewEntry(
            student_id=student_id, kind=EntryKind.NARRATIVE, text=text, visibility=visibility
        )
        return journal.add_entry(session, new)


def a_conference(office: AnOffice, student_id: str) -> str:
    with office.changing("New conference") as session:
        return conferences.new_conference(
            session,
            conferences.NewConference(
                kind=ConferenceKind.INDIVIDUAL,
                student_ids=(student_id,),
                starts_at=datetime(2026, 9, 15, 9, 0),
                minutes=30,
                place="Room of the school nurse",
            ),
        )


def last_change(office: AnOffice) -> str:
    with office.vault.store.reading() as connection:
        latest = "SELECT id FROM history_change ORDER BY place DESC LIMIT 1"
        return str(connection.exec_driver_sql(latest).scalar_one())


def test_what_was_written_while_one_kept_it_to_oneself_is_for_nobody_later(
    office: AnOffice,
) -> None:
    student_id = office.student()
    teacher = a_teacher(office, student_id)
    entry_id = an_entry(office, student_id, "A worry of my own", Visibility.ONLY_ME)
    with office.changing("Change journal entry") as session:
        fields.change_field(session, "journal_entry", entry_id, "text", "We talked at noon")
        fields.change_field(
            session, "journal_entry", entry_id, "visibility", Visibility.ALL_PARTICIPANTS
        )
    with office.changing("Change journal entry") as session:
        fields.change_field(session, "journal_entry", entry_id, "text", "We talked at one")
    with office.reading(teacher) as session:
        shown = repr(history.student_history(session, student_id))
        assert "worry" not in shown
        assert "We talked at one" in shown
        assert [entry.text for entry in journal.entries(session)] == ["We talked at one"]
    with office.reading() as session:
        assert "worry" in repr(history.student_history(session, student_id))


@pytest.mark.parametrize("visibility", list(Visibility))
def test_nobody_takes_back_what_another_wrote_in_the_journal(
    office: AnOffice, visibility: Visibility
) -> None:
    student_id = office.student()
    teacher = a_teacher(office, student_id)
    an_entry(office, student_id, "A thought", visibility)
    change_id = last_change(office)
    refusal = pytest.raises(OfficeError, match="Only the person who wrote")
    with refusal, office.changing(account=teacher) as session:
        history.take_back(session, change_id)
    with office.changing("Taken back") as session:
        history.take_back(session, change_id)
    with office.reading() as session:
        assert journal.entries(session) == ()


def test_a_conference_one_has_no_part_in_is_in_nobodys_history(office: AnOffice) -> None:
    conference_id = a_conference(office, office.student())
    stranger = a_teacher(office)
    with office.changing("Move conference") as session:
        conferences.move_conference(session, conference_id, datetime(2026, 9, 16, 9, 0))
    with office.reading(stranger) as session:
        shown = repr(history.office_history(session, limit=1000))
        assert "Northridge" in shown
        assert "nurse" not in shown
        assert "conference" not in shown
    refusal = pytest.raises(NotYourConference)
    with refusal, office.changing(account=stranger) as session:
        history.take_back(session, last_change(office))
    with office.reading() as session:
        assert "nurse" in repr(history.office_history(session, limit=1000))


def test_a_withheld_address_is_withheld_in_the_history_too(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing("Add address") as session:
        session.keep(Address(person_id=mother, street="7 Quiet Lane", city="Delta", withheld=True))
    with office.reading() as session:
        latest = history.student_history(session, student_id)[0]
    assert (latest.title, latest.fields) == ("Add address", ())


def test_a_familys_telephone_is_not_taken_back_by_somebody_else(office: AnOffice) -> None:
    mother = office.guardian(office.student())
    stranger = a_teacher(office)
    with office.changing("Add telephone") as session:
        session.keep(
            Telephone(person_id=mother, kind=TelephoneKind.MOBILE, written="(435) 555-0187")
        )
    change_id = last_change(office)
    with pytest.raises(NotYourStudent), office.changing(account=stranger) as session:
        history.take_back(session, change_id)
    with office.changing("Taken back") as session:
        history.take_back(session, change_id)


def test_what_concerns_the_office_itself_is_taken_back_by_those_who_look_after_it(
    office: AnOffice,
) -> None:
    teacher = a_teacher(office)
    with office.reading(teacher) as session:
        (added,) = (
            row.change_id
            for row in history.office_history(session)
            if row.title == "Add staff member"
        )
    with pytest.raises(history.OfTheOffice), office.changing(account=teacher) as session:
        history.take_back(session, added)
    with office.changing("Add telephone") as session:
        session.keep(
            Telephone(person_id=teacher.person_id, kind=TelephoneKind.WORK, written="555-0100")
        )
    change_id = last_change(office)
    with pytest.raises(history.OfTheOffice), office.changing(account=teacher) as session:
        history.take_back(session, change_id)
    with office.changing("Taken back") as session:
        history.take_back(session, change_id)


def test_nothing_is_taken_back_in_a_plan_of_a_closed_year(office: AnOffice) -> None:
    student_id = office.student()
    plan_id = office.plan(student_id)
    change(office, office.objective(plan_id, title="Read"), "Read at grade level")
    change_id = last_change(office)
    with office.changing("Close the school year") as session:
        close_plan(session, plan_id)
    for one in (change_id, last_change(office)):
        with pytest.raises(OfficeError, match="plan is closed"), office.changing() as session:
            history.take_back(session, one)


def _last_change(office: AnOffice, title: str) -> str:
    with office.reading() as session:
        return session.scalars(select(ChangeRow.id).where(ChangeRow.title == title)).all()[-1]


def test_an_address_that_was_added_is_taken_back(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing("Add address") as session:
        session.keep(Address(person_id=mother, street="345 North 200 West", city="Delta"))
    change_id = _last_change(office, "Add address")
    with office.changing("Undo") as session:
        history.take_back(session, change_id)
    with office.reading() as session:
        (address,) = session.scalars(select(Address)).all()
    assert address.voided_at is not None


def test_an_invitation_of_staff_is_taken_back_by_whoever_may_change_the_conference(
    office: AnOffice,
) -> None:
    student_id = office.student()
    teacher = office.staff_member()
    with office.changing("New conference") as session:
        new = conferences.NewConference(
            kind=ConferenceKind.INDIVIDUAL,
            student_ids=(student_id,),
            starts_at=datetime(2026, 9, 15, 9, 0),
        )
        conference = conferences.new_conference(session, new)
    with office.changing("Invite the teacher") as session:
        session.keep(
            StaffInvitation(
                conference_id=conference,
                person_id=teacher.person_id,
                role=ParticipantRole.TEACHER,
            )
        )
    change_id = _last_change(office, "Invite the teacher")
    with office.changing("Undo") as session:
        history.take_back(session, change_id)
    with office.reading() as session:
        voided = select(StaffInvitation).where(StaffInvitation.voided_at.is_not(None))
        assert session.scalars(voided).one().person_id == teacher.person_id


def test_a_teacher_takes_back_nothing_of_the_office_itself(office: AnOffice) -> None:
    teacher = office.sign_in(office.staff_member())
    with office.changing("Add program") as session:
        school_id = session.scalars(select(School.id)).one()
        session.keep(Program(school_id=school_id, name="Math lab"))
    change_id = _last_change(office, "Add program")
    with pytest.raises(OfficeError), office.changing(account=teacher) as session:
        history.take_back(session, change_id)
    with office.changing("Undo") as session:
        history.take_back(session, change_id)
    with office.reading() as session:
        assert session.scalars(select(Program)).one().voided_at is not None


def test_much_is_taken_back_with_few_questions(office: AnOffice) -> None:
    student_id = office.student()
    plan_id = office.plan(student_id)
    objective_id = office.objective(plan_id)
    with office.changing("Add many") as session:
        for number in range(100):
            session.keep(Skill(student_id=student_id, plan_id=plan_id, name=f"Skill {number}"))
        for number in range(100):
            session.keep(
                Progress(
                    student_id=student_id,
                    objective_id=objective_id,
                    noted_on=session.today,
                    note=f"Note {number}",
                )
            )
    how_far: list[tuple[int, int]] = []
    asked: list[object] = []
    with office.changing("Undo") as session:
        event.listen(session, "do_orm_execute", asked.append)
        history.take_back(session, last_change(office), lambda *step: how_far.append(step))
    assert how_far == [(0, 200), (200, 200)]
    assert len(asked) < 20


def test_who_stops_it_on_the_way_changes_nothing(office: AnOffice) -> None:
    student_id = office.student()
    change(office, office.objective(office.plan(student_id), title="One"), "Two")
    change_id = last_change(office)

    def stop(done: int, _of: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError), office.changing("Undo") as session:
        history.take_back(session, change_id, stop)
    assert title_of(office, student_id) == "Two"


# looking for something in it


def titles(office: AnOffice, student_id: str, **words: object) -> list[str]:
    with office.reading() as session:
        wanted = history.Wanted(**words)  # type: ignore[arg-type]
        return [row.title for row in history.student_history(session, student_id, wanted=wanted)]


def test_a_history_is_narrowed_by_kind_person_day_and_words(office: AnOffice) -> None:
    student_id = office.student()
    member = office.staff_member()
    teacher = office.sign_in(member)
    with office.changing("Assign") as session:
        add_participant(
            session, student_id, member.person_id, ParticipantRole.TEACHER, reason="Teaches"
        )
    objective_id = office.objective(office.plan(student_id), title="Read")
    office.clock.advance(days=2)
    with office.changing("Objective 1, Title", teacher) as session:
        fields.change_field(session, "objective", objective_id, "title", "Léer más")
    assert titles(office, student_id, kinds={"objective"}) == [
        "Objective 1, Title",
        "Add objective",
    ]
    assert titles(office, student_id, account_id=teacher.account_id) == ["Objective 1, Title"]
    assert titles(office, student_id, first_on=date(2026, 9, 16)) == ["Objective 1, Title"]
    assert titles(office, student_id, first_on=date(2026, 9, 17)) == []
    assert titles(office, student_id, kinds={"objective"}, last_on=date(2026, 9, 15)) == [
        "Add objective"
    ]
    assert titles(office, student_id, typed="mas LEER") == ["Objective 1, Title"]
    assert titles(office, student_id, typed="kim tall") == ["Objective 1, Title"], "by whom"
    assert titles(office, student_id, typed="nowhere") == []
    assert titles(office, student_id, typed="title") == ["Objective 1, Title"], "no field's name"
    with office.reading() as session:
        choices = history.history_choices(session, student_id)
    assert choices.kinds == ("enrollment", "objective", "participant", "person", "plan", "student")
    assert [name for _, name in choices.people] == ["Alex Lee", "Kim Tall"]


def test_the_history_of_one_record_has_what_hangs_on_it(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    plan_id = office.plan(student_id)
    objective_id = office.objective(plan_id, title="Read")
    office.objective(plan_id, title="Write")
    with office.changing("Add activity") as session:
        add_activity(session, objective_id, Provider.SCHOOL)
    with office.changing("Add address") as session:
        session.keep(Address(person_id=mother, street="345 North 200 West", city="Delta"))
    assert titles(office, student_id, record=("objective", objective_id)) == [
        "Add activity",
        "Add objective",
    ]
    assert titles(office, student_id, record=("person", mother)) == ["Add address", "Add guardian"]
    assert titles(office, student_id, record=("plan", plan_id)) == ["Begin plan"]


def test_nobody_reads_of_a_record_in_a_file_that_is_closed_to_them(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    other = office.student(number="402001", given_name="Ada", family_name="Aalto")
    assert titles(office, other, record=("person", mother)) == []


def test_a_search_finds_nothing_of_what_is_kept_from_the_reader(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing("Add address") as session:
        session.keep(
            Address(person_id=mother, street="9 Dogtown Road", city="Delta", withheld=True)
        )
    assert titles(office, student_id, typed="dogtown") == []


def test_the_offices_history_comes_in_pages_however_many_were_brought_in_at_once(
    office: AnOffice,
) -> None:
    student_id = office.student()
    with office.changing("Bring in entries") as session:
        session.add_many(
            [
                JournalEntry(
                    student_id=student_id,
                    author_id=office.account.person_id,
                    happened_at=session.now,
                    kind=EntryKind.NARRATIVE,
                    text=f"Entry {number}",
                    visibility=Visibility.ALL_PARTICIPANTS,
                )
                for number in range(history_rows.MOST + 1)
            ]
        )
    with office.reading() as session:
        (newest,) = history.office_history(session, limit=1)
        rest = history.office_history(session, limit=1000, before=newest.place)
        of_kind = history.office_history(
            session, wanted=history.Wanted(kinds=frozenset({"journal_entry"}))
        )
    assert (newest.title, len(newest.entries)) == ("Bring in entries", history_rows.MOST)
    assert rest[0].title == "Add student"
    assert [row.title for row in of_kind] == ["Bring in entries"]


def test_a_large_change_tells_a_stranger_only_what_is_of_no_student(office: AnOffice) -> None:
    stranger = office.sign_in(office.staff_member())
    student_id = office.student()
    with office.changing("Bring in everything") as session:
        session.add_many(
            [
                *[
                    JournalEntry(
                        student_id=student_id,
                        author_id=office.account.person_id,
                        happened_at=session.now,
                        kind=EntryKind.NARRATIVE,
                        text=f"Entry {number}",
                        visibility=Visibility.ALL_PARTICIPANTS,
                    )
                    for number in range(history_rows.MOST + 1)
                ],
                Program(school_id=session.scalars(select(School.id)).one(), name="Robotics"),
            ]
        )
    with office.reading(stranger) as session:
        (newest,) = history.office_history(session, limit=1)
    assert [(entry.kind, "Robotics" in str(entry.after)) for entry in newest.entries] == [
        ("program", True)
    ]


def test_a_long_history_is_gone_through_to_its_end(
    office: AnOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_rows, "CHUNK", 2)
    student_id = office.student()
    objective_id = office.objective(office.plan(student_id), title="0")
    for number in range(5):
        change(office, objective_id, f"Number {number}")
    assert len(titles(office, student_id, typed="number")) == 5
    with office.reading() as session:
        whole = history.office_history(session, limit=1000)
    assert len({row.place for row in whole}) == len(whole) >= 8


def test_a_change_that_only_others_see_leaves_no_line(office: AnOffice) -> None:
    office.student()
    stranger = office.sign_in(office.staff_member())
    with office.reading(stranger) as session:
        rows = history.office_history(session, limit=1000)
    assert "Add student" not in [row.title for row in rows]


def test_a_name_that_is_taken_back_is_found_no_more(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing("Rename") as session:
        change_contact(
            session, student_id, mother, Contact(given_name="Lena", family_name="Yazzie")
        )
    with office.changing("Change relation") as session:
        adult = adults(session, student_id)[0]
        change_guardian(session, adult.guardian_id, Guardianship(relation=Relation.OTHER))
    with office.reading() as session:
        change_id = history.student_history(session, student_id)[0].change_id
        assert count_students(session, "yazzie") == 1
    with office.changing("Take back") as session:
        history.take_back(session, change_id)
    with office.reading() as session:
        assert adults(session, student_id)[0].guardianship.relation is Relation.MOTHER


def test_a_value_says_of_what_closed_set_it_is(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    with office.reading() as session:
        row = history.student_history(session, student_id)[0]
    found = {it.field: it for it in row.fields if it.kind == "guardian"}
    assert found["relation"].closed is Relation
    assert found["lives_with"].is_yes_no
    assert found["custody_note"].closed is None


def test_what_another_keeps_to_themselves_leaves_no_row_in_the_history(office: AnOffice) -> None:
    student_id = office.student()
    teacher = a_teacher(office, student_id)
    an_entry(office, student_id, "A worry of my own", Visibility.ONLY_ME)
    written = "Write in the journal"
    with office.reading(teacher) as session:
        assert written not in {it.title for it in history.student_history(session, student_id)}
        assert written not in {it.title for it in history.office_history(session)}
    with office.reading() as session:
        assert history.student_history(session, student_id)[0].title == written


def test_the_keys_of_another_system_are_no_part_of_the_offices_history(office: AnOffice) -> None:
    """They are made of numbers and names: 402117/lena begay."""
    with office.changing("Import a table") as session:
        source = session.keep(
            SourceRecord(
                system="table",
                about=Coming.GUARDIAN,
                key="402117/lena begay",
                record_id="0" * 32,
                taken='{"given_name":"0123456789abcdef"}',
            )
        )
    with office.changing("Import a table") as session:
        session.get_one(SourceRecord, source.id).taken = '{"given_name":"fedcba9876543210"}'
    stranger = office.sign_in(office.staff_member())
    with office.reading(stranger) as session:
        again, first = history.office_history(
            session, wanted=history.Wanted(kinds=frozenset({"source_record"}))
        )
        assert "Begay" not in repr((first, again)).title()
        assert {it.field: it.after for it in first.fields} == {
            "about": "GUARDIAN",
            "system": "table",
        }
        assert again.fields == ()
        for typed in ("begay", "402117", "0123456789abcdef"):
            assert history.office_history(session, wanted=history.Wanted(typed=typed)) == ()
