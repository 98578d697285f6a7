"""An import is taken back whole, and can come in again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import history
from ilp_desktop.office.incoming.calendar import compare_calendar
from ilp_desktop.office.incoming.catalogue import compare_catalogue
from ilp_desktop.office.incoming.entries import CatalogueSet, IncomingEntry
from ilp_desktop.office.incoming.past import past_imports
from ilp_desktop.office.incoming.preview import Outcome, everything_sure
from ilp_desktop.office.incoming.rights import NotYoursToImport
from ilp_desktop.office.incoming.shapes import Origin
from ilp_desktop.office.participants import end_participation, participants
from ilp_desktop.office.staff import appoint, manages_accounts
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.incoming import Catalogue
from ilp_desktop.policy.people import Office, ParticipantRole, StaffRole
from ilp_desktop.records import Student
from ilp_desktop.vault import SignedIn, checks
from tests.calendars import ical, read, whole
from tests.offices import AnOffice
from tests.rosters import ALGEBRA, BEGAY, LENA, TALL, WHOLE, imported, outcomes, part, previewed

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


@pytest.fixture
def manager(office: AnOffice) -> SignedIn:
    """The school manager: a teacher, who manages no accounts and sees no file."""
    member = office.staff_member(given_name="Pat", family_name="Roe")
    account = office.sign_in(member, "p.roe")
    with office.changing("Appoint") as session:
        appoint(session, member.id, Office.SCHOOL_MANAGER)
    return account


def made_and_undone_by(office: AnOffice, account: SignedIn, kind: str) -> None:
    """Takes an import back as the list of imports offers it to that person."""
    with office.reading(account) as session:
        assert not manages_accounts(session)
        latest = past_imports(session, 1)[0]
    assert latest.back is None
    assert kind in {entry.kind for entry in latest.change.entries}, "they read what it did"
    with office.changing("Taken back", account) as session:
        history.take_back(session, latest.change.change_id)
    with office.reading(account) as session:
        assert past_imports(session, 2)[1].back is not None


def test_the_school_manager_takes_staff_back(office: AnOffice, manager: SignedIn) -> None:
    before = what_counts(office)
    imported(office, part(staff=(TALL,)))
    assert what_counts(office) != before
    made_and_undone_by(office, manager, "staff_member")
    assert what_counts(office) == before
    imported(office, part(staff=(TALL,)), account=manager)
    made_and_undone_by(office, manager, "staff_member")
    assert what_counts(office) == before


def test_the_school_manager_takes_a_calendar_back(
    office: AnOffice, manager: SignedIn, tmp_path: Path
) -> None:
    text = ical(whole("l", "Labor Day", "20260907"))
    for account in (office.account, manager):
        before = what_counts(office)
        with office.reading(account) as session:
            coming = compare_calendar(session, read(tmp_path, text))
        with office.changing(coming.title, account) as session:
            coming.apply(session, everything_sure(coming.preview), lambda _done, _of: None)
        assert what_counts(office) != before
        made_and_undone_by(office, manager, "school_day")
        assert what_counts(office) == before


def test_the_school_manager_takes_a_list_of_colleges_back(
    office: AnOffice, manager: SignedIn
) -> None:
    entry = IncomingEntry(code="230764", origin=Origin("hd.csv", 2), name="University of Utah")
    coming = CatalogueSet(catalogue=Catalogue.INSTITUTION, edition="IPEDS 2023", entries=(entry,))
    before = what_counts(office)
    with office.changing("Import institutions") as session:
        kept = compare_catalogue(session, coming)
        kept.apply(session, everything_sure(kept.preview), lambda _done, _of: None)
    made_and_undone_by(office, manager, "catalogue_entry")
    assert what_counts(office) == before


def test_taking_the_taking_back_back_stops_where_the_number_is_taken(office: AnOffice) -> None:
    imported(office, WHOLE)
    undo(office)
    with office.reading() as session:
        undone = history.office_history(session, limit=1)[0]
    office.student()
    with pytest.raises(OfficeError, match="taken the place"), office.changing() as session:
        history.take_back(session, undone.change_id)
