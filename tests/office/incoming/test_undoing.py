"""An import is taken back whole, and can come in again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import history
from ilp_desktop.office.incoming.preview import Outcome
from ilp_desktop.office.incoming.rights import NotYoursToImport
from ilp_desktop.office.participants import end_participation, participants
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.people import ParticipantRole, StaffRole
from ilp_desktop.records import Student
from ilp_desktop.vault import SignedIn, checks
from tests.offices import AnOffice
from tests.rosters import ALGEBRA, BEGAY, LENA, WHOLE, imported, outcomes, part, previewed

HISTORY = ("history_", "sqlite_", "journal_words")


def what_counts(office: AnOffice) -> dict[str, list[Any]]:
    """Every row of the database that counts, but the history."""
    connection = office.vault.store.connection()
    tables = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith(HISTORY)
    ]
    found = {}
    for name in tables:
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
        live = " WHERE voided_at IS NULL" if "voided_at" in columns else ""
        found[name] = sorted(connection.execute(f'SELECT * FROM "{name}"{live}'), key=repr)
    connection.close()
    return found


def undo(office: AnOffice, account: SignedIn | None = None) -> None:
    """Takes the last change back."""
    with office.reading() as session:
        last = history.office_history(session, limit=1)[0]
    with office.changing("Undo", account) as session:
        history.take_back(session, last.change_id)


def test_the_office_is_as_it_was_before(office: AnOffice) -> None:
    office.guardian(office.student(number="1", given_name="Other"))
    before = what_counts(office)
    imported(office, WHOLE)
    assert what_counts(office) != before
    undo(office)
    assert what_counts(office) == before
    again = previewed(office, WHOLE)
    imported(office, WHOLE)
    assert outcomes(again)["student:s1"] is Outcome.NEW
    results = checks.run(office.vault)
    assert [result.name for result in results if not result.passed] == []


def test_what_a_second_import_changed_is_put_back(office: AnOffice) -> None:
    imported(office, WHOLE)
    before = what_counts(office)
    newer = replace(
        WHOLE,
        students=(replace(BEGAY, family_name="Yazzie", grade=11, telephones=(), number="5"),),
        guardians=(replace(LENA, family_name="Yazzie"),),
        registrations=(replace(ALGEBRA, room="1"),),
    )
    imported(office, newer)
    undo(office)
    assert what_counts(office) == before
    with office.reading() as session:
        assert list_students(session, "begay")
        assert not list_students(session, "yazzie")


def test_nothing_is_taken_back_that_something_hangs_on(office: AnOffice) -> None:
    imported(office, WHOLE)
    with office.reading() as session:
        change = history.office_history(session, limit=1)[0]
        (student,) = list_students(session)
    office.plan(student.id)
    with pytest.raises(OfficeError, match="hangs on"), office.changing() as session:
        history.take_back(session, change.change_id)
    undo(office)
    with office.changing() as session:
        history.take_back(session, change.change_id)
    with office.reading() as session:
        assert list_students(session) == ()


def test_what_was_edited_since_is_not_lost(office: AnOffice) -> None:
    imported(office, WHOLE)
    with office.reading() as session:
        change = history.office_history(session, limit=1)[0]
        (student,) = list_students(session)
    with office.changing() as session:
        session.get_one(Student, student.id).graduates_in = 2030
    with pytest.raises(OfficeError, match="edited since"), office.changing() as session:
        history.take_back(session, change.change_id)


def test_it_is_taken_back_in_files_that_are_closed_to_one_now(office: AnOffice) -> None:
    imported(office, WHOLE)
    with office.reading() as session:
        (student,) = list_students(session)
        parts = participants(session, student.id)
    mine = next(one for one in parts if one.role is ParticipantRole.COUNSELOR)
    before = what_counts(office)
    imported(office, part(students=(replace(BEGAY, email="new@school.example"),)))
    with office.reading() as session:
        change = history.office_history(session, limit=1)[0]
    office.clock.advance(days=1)
    with office.changing("End a participation") as session:
        end_participation(session, mine.participant_id, "Moved")
    with office.changing("Undo") as session:
        history.take_back(session, change.change_id)
    assert what_counts(office)["person"] == before["person"]


def test_only_who_may_import_takes_it_back(office: AnOffice) -> None:
    teacher = office.sign_in(office.staff_member())
    imported(office, WHOLE)
    with pytest.raises(NotYoursToImport):
        undo(office, teacher)
    manager = office.sign_in(
        office.staff_member(given_name="Pat", role=StaffRole.PRINCIPAL), "p.tall"
    )
    imported(office, replace(WHOLE, students=(replace(BEGAY, email="x@y.z"),)))
    undo(office, manager)


def test_taking_the_taking_back_back_stops_where_the_number_is_taken(office: AnOffice) -> None:
    imported(office, WHOLE)
    undo(office)
    with office.reading() as session:
        undone = history.office_history(session, limit=1)[0]
    office.student()
    with pytest.raises(OfficeError, match="taken the place"), office.changing() as session:
        history.take_back(session, undone.change_id)
