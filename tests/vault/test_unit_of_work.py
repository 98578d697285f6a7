"""A unit of work: kept whole with its history, or not at all; nothing passes the gate."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from threading import Thread
from typing import Any, cast

import pytest
from sqlalchemy import Table, delete, exists, func, insert, select, text, union, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from ilp_desktop.records import Participant, Person, School, Student
from ilp_desktop.vault import Change, store
from ilp_desktop.vault.refusals import DatabaseMissing, DiskFull, VaultBusy
from ilp_desktop.vault.tables import EntryRow
from ilp_desktop.vault.unit_of_work import NotThisWay
from tests.vault.people import a_participant, a_person, a_student, gate
from tests.vaults import AVault, StandingClock, a_vault


@pytest.fixture
def made(tmp_path: Path) -> AVault:
    return a_vault(tmp_path)


def heard(made: AVault) -> list[Change]:
    changes: list[Change] = []
    made.vault.listeners.append(changes.append)
    return changes


def history_rows(made: AVault) -> int:
    with made.vault.store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM history_change").scalar_one())


def test_what_is_kept_says_who_when_and_is_found_again(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        person = a_person(session)
    with made.vault.reading(made.account) as session:
        again = session.get_one(Person, person.id)
        assert (again.made_by, again.made_at) == (made.account.account_id, made.clock.moment)
        assert again.voided_at is None


def test_listeners_hear_what_was_touched_after_it_was_kept(made: AVault) -> None:
    changes = heard(made)
    with made.vault.changing(made.account, "Add student") as session:
        student = a_student(session)
        part = a_participant(session, student, student.person_id)
        assert changes == []
    (change,) = changes
    assert change.title == "Add student"
    assert change.kinds == {"person", "student", "participant"}
    assert change.ids == {student.person_id, student.id, part.id}
    assert change.student_ids == {student.id}


def test_a_change_that_changed_nothing_is_none(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        person = a_person(session)
    changes, before = heard(made), history_rows(made)
    with made.vault.changing(made.account, "Edit person") as session:
        again = session.get_one(Person, person.id)
        again.family_name = "Tupou"
        session.flush()
        again.family_name = "Fifita"
    assert (changes, history_rows(made)) == ([], before)


def test_what_fails_is_rolled_back_whole(made: AVault) -> None:
    changes, before = heard(made), history_rows(made)

    def twins() -> None:
        with made.vault.changing(made.account, "Add") as session:
            a_student(session, "1001")
            a_student(session, "1001", "Tupou")

    with pytest.raises(IntegrityError):
        twins()
    with made.vault.reading(made.account) as session:
        assert session.scalar(select(func.count()).select_from(Person)) == 0
    assert (changes, history_rows(made)) == ([], before)


def test_no_message_of_the_database_names_a_student(made: AVault) -> None:
    with pytest.raises(IntegrityError) as caught, made.vault.changing(made.account, "A") as session:
        session.keep(Student(person_id="nobody", number="4711"))
    assert "4711" not in str(caught.value)


def test_a_reading_refuses_to_keep_anything(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        person = a_person(session)
    with made.vault.reading(made.account) as session:
        with pytest.raises(NotThisWay, match="changing"):
            a_person(session)
        with pytest.raises(NotThisWay, match="changing"):
            session.add_many([Person(family_name="a", given_name="b")])
        session.get_one(Person, person.id).given_name = "Other"
        with pytest.raises(NotThisWay, match="changing"):
            session.flush()


@pytest.mark.parametrize(
    "statement",
    [
        update(Person).values(given_name="x"),
        delete(Person),
        insert(Person).values(given_name="x"),
        update(cast("Table", Person.__table__)).values(given_name="x"),
        text("DELETE FROM person"),
    ],
)
def test_statements_that_history_would_miss_are_refused(made: AVault, statement: Any) -> None:
    with made.vault.changing(made.account, "Try") as session:
        with pytest.raises(NotThisWay):
            session.execute(statement)
        with pytest.raises(NotThisWay):
            session.bulk_save_objects([Person(family_name="a", given_name="b")])


def test_a_record_is_never_deleted(made: AVault) -> None:
    with made.vault.changing(made.account, "A") as session:
        person = a_person(session)
        session.flush()
        session.delete(person)
        with pytest.raises(NotThisWay, match="voided"):
            session.flush()
        session.expunge_all()


def test_a_field_that_was_never_read_cannot_be_set(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        person_id = a_person(session).id
    with made.vault.changing(made.account, "Edit person") as session:
        person = session.get_one(Person, person_id)
        session.expire(person, ["given_name"])
        person.given_name = "Other"
        with pytest.raises(NotThisWay, match=r"read person\.given_name"):
            session.flush()
        session.expunge_all()


def test_a_change_within_a_reading_would_wait_for_itself(made: AVault) -> None:
    with (
        made.vault.reading(made.account),
        pytest.raises(RuntimeError, match="end the reading first"),
        made.vault.changing(made.account, "Add"),
    ):
        pass


def test_the_day_is_the_schools(tmp_path: Path) -> None:
    late = StandingClock(datetime(2026, 9, 15, 3, 30, tzinfo=UTC))
    made = a_vault(tmp_path, clock=late)
    with made.vault.reading(made.account) as session:
        assert (session.now, session.today) == (late.moment, date(2026, 9, 14))


def test_many_records_come_in_at_once_with_their_history(made: AVault) -> None:
    changes = heard(made)
    with made.vault.changing(made.account, "Import") as session:
        first = a_person(session)
        people = [Person(family_name=f"F{n}", given_name="") for n in range(500)]
        session.add_many(people[:1])
        students = [Student(person_id=one.id, number=str(n)) for n, one in enumerate(people[:1])]
        session.add_many([*students, *people[1:]])
    (change,) = changes
    assert len(change.ids) == 502
    assert first.id in change.ids
    assert change.student_ids == {students[0].id}
    with made.vault.reading(made.account) as session:
        again = session.get_one(Person, people[7].id)
        assert (again.family_name, again.language) == ("F7", "en")
        assert again.made_by == made.account.account_id
        assert session.scalar(select(func.count()).select_from(EntryRow)) == 503


def test_a_change_comes_in_between_two_questions_of_a_long_reading(made: AVault) -> None:
    def change() -> None:
        with made.vault.changing(made.account, "Add person") as session:
            a_person(session)

    with made.vault.reading(made.account) as session:
        before = len(session.scalars(select(Person)).all())
        session.let_changes_in()
        worker = Thread(target=change)
        worker.start()
        worker.join()
        assert len(session.scalars(select(Person)).all()) == before + 1


def test_nothing_comes_in_between_what_is_one_change(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        person = a_person(session)
        session.flush()
        session.let_changes_in()
    with made.vault.reading(made.account) as session:
        assert session.get(Person, person.id) is not None


def test_workers_read_on_threads_of_their_own(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        a_person(session)
    found: list[str] = []

    def read() -> None:
        with made.vault.reading(made.account) as session:
            found.extend(session.scalars(select(Person.family_name)))

    workers = [Thread(target=read) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert found == ["Fifita"] * 8


def test_one_writes_at_a_time_and_the_other_is_told(
    made: AVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ilp_desktop.vault.store.WAIT", 0.05)
    with made.vault.store.writing(), pytest.raises(VaultBusy), made.vault.store.writing():
        pass


def test_a_full_disk_is_called_full_and_what_was_kept_stays(made: AVault) -> None:
    with made.vault.changing(made.account, "Found the office") as session:
        school = session.keep(School(name="Northridge", district="Wasatch"))
    with made.vault.store.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    people = [Person(family_name="F" * 90, given_name="") for _ in range(500)]
    with (
        pytest.raises(DiskFull, match="The disk is full"),
        made.vault.changing(made.account, "Import") as session,
    ):
        session.add_many(people)
    with made.vault.reading(made.account) as session:
        assert session.get_one(School, school.id).name == "Northridge"
        assert session.scalar(select(func.count()).select_from(Person)) == 0


def test_a_database_taken_away_is_told(made: AVault) -> None:
    (made.folder / "vault.db").rename(made.folder / "elsewhere.db")
    with pytest.raises(DatabaseMissing):
        made.vault.store.connection()


@pytest.fixture
def gated(tmp_path: Path) -> AVault:
    """One student whom the account may see since August, one only until October 1."""
    made = a_vault(tmp_path, gate=gate)
    with made.vault.changing(made.account, "Begin") as session:
        me_id = made.account.person_id
        me = Person(family_name="Lee", given_name="Alex")
        me.id = me_id  # the account was made before the person
        session.keep(me)
        seen, later, unseen = (a_student(session, n, f"Family {n}") for n in "123")
        session.flush()
        a_participant(session, seen, me_id)
        a_participant(session, later, me_id, to_on=date(2026, 10, 1))
        a_participant(session, unseen, unseen.person_id)
    return made


def numbers(session: Session) -> list[str]:
    return sorted(session.scalars(select(Student.number)))


def test_a_forgotten_check_returns_nothing_of_other_students(gated: AVault) -> None:
    with gated.vault.reading(gated.account) as session:
        other: Any = aliased(Student)
        inner = select(Participant).subquery()
        for statement in (
            select(func.count()).select_from(Student),
            select(func.count(other.id)),
            select(func.count()).select_from(inner),
            select(func.count()).select_from(Person).join(Student, Student.person_id == Person.id),
            select(func.count())
            .select_from(Person)
            .where(exists().where(Student.person_id == Person.id)),
        ):
            assert session.scalar(statement) == 2, statement
        both = union(select(Student.number), select(Participant.student_id))
        assert len(session.execute(both).all()) == 4
        assert numbers(session) == ["1", "2"]


def test_nobody_reaches_another_student_by_its_id(gated: AVault) -> None:
    with gated.vault.reading(gated.account) as session:
        hidden = session.scalars(
            select(Student.id).where(Student.number == "3").execution_options(roster=True)
        ).one()
    with gated.vault.reading(gated.account) as session:
        assert session.get(Student, hidden) is None


def test_the_gate_asks_anew_for_each_account_and_day(gated: AVault) -> None:
    other = gated.vault.add_account(
        gated.account, "b.cruz", "nine herons over water", staff_id="s" * 32, person_id="p" * 32
    )
    for _ in range(3):  # the same statement, from SQLAlchemy's cache
        with gated.vault.reading(gated.account) as session:
            assert numbers(session) == ["1", "2"]
        with gated.vault.reading(other) as session:
            assert numbers(session) == []
            assert session.scalars(select(Participant)).all() == []
    gated.clock.moment = datetime(2026, 10, 2, 18, tzinfo=UTC)
    with gated.vault.reading(gated.account) as session:
        assert numbers(session) == ["1"]


def test_the_roster_alone_asks_beyond_the_gate(gated: AVault) -> None:
    with gated.vault.reading(gated.account) as session:
        everybody = select(Student.number).execution_options(roster=True)
        assert sorted(session.scalars(everybody)) == ["1", "2", "3"]


def test_tables_cannot_be_asked_around_the_gate(gated: AVault) -> None:
    with gated.vault.reading(gated.account) as session:
        for table in (Student.__table__, Participant.__table__, EntryRow.__table__):
            with pytest.raises(NotThisWay, match="gate"):
                session.execute(select(table))
        assert session.execute(select(Person.__table__.c.id)).all()


def test_history_of_other_students_stays_behind_the_gate(gated: AVault) -> None:
    with gated.vault.reading(gated.account) as session:
        students = set(session.scalars(select(EntryRow.student_id)))
        assert len(students - {None}) == 2


def test_a_student_just_added_is_seen_at_once(gated: AVault) -> None:
    with gated.vault.changing(gated.account, "Add student") as session:
        student = a_student(session, "4")
        a_participant(session, student, gated.account.person_id)
        assert numbers(session) == ["1", "2", "4"]


def test_a_gate_that_asks_questions_is_not_gated_itself(tmp_path: Path) -> None:
    def everybody(session: Any) -> Any:
        ids = session.scalars(select(Student.id)).all()
        return select(Student.__table__.c.id).where(Student.__table__.c.id.in_(ids))

    made = a_vault(tmp_path, gate=everybody)
    with made.vault.changing(made.account, "Begin") as session:
        a_student(session)
    with made.vault.reading(made.account) as session:
        assert numbers(session) == ["1001"]


@pytest.mark.parametrize(("rows", "makes_room"), [(store.IN_BULK, True), (2, False)])
def test_before_a_bulk_of_rows_room_is_made_in_the_memory_of_the_database(
    made: AVault, rows: int, makes_room: bool
) -> None:
    """Each row would take memory from the system otherwise, which is locked and wiped."""
    said: list[str] = []
    with made.vault.changing(made.account, "Bring in") as session:
        driver: Any = session.connection().connection.driver_connection
        driver.set_trace_callback(said.append)
        session.add_many(
            [Person(family_name=f"Fifita {number}", given_name="ʻAna") for number in range(rows)]
        )
        driver.set_trace_callback(None)
    assert ("SELECT 0" in said) is makes_room
    assert sum(text.startswith("INSERT") for text in said) == rows
    with made.vault.reading(made.account) as session:
        found = session.scalars(select(Person.family_name)).all()
    assert found.count("Fifita 1") == 1
