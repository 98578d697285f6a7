"""Taking a change back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from ilp_desktop.records import Document, Participant, Person, Student
from ilp_desktop.vault import SignedIn, checks, put_back
from ilp_desktop.vault.refusals import CannotPutBack, EditedSince
from tests.vault.people import a_document, a_participant, a_person, a_student, gate
from tests.vaults import AVault, a_vault


@pytest.fixture
def made(tmp_path: Path) -> AVault:
    return a_vault(tmp_path)


def last_change(made: AVault) -> str:
    with made.vault.store.reading() as connection:
        found = connection.exec_driver_sql("SELECT id FROM history_change ORDER BY place DESC")
        return str(found.scalars().first())


def add_person(made: AVault) -> str:
    with made.vault.changing(made.account, "Add person") as session:
        return a_person(session).id


def rename(made: AVault, person_id: str, name: str, account: SignedIn | None = None) -> str:
    with made.vault.changing(account or made.account, "Edit name") as session:
        session.get_one(Person, person_id).given_name = name
    return last_change(made)


def undo(made: AVault, change_id: str) -> str:
    with made.vault.changing(made.account, "Undo") as session:
        put_back(session, change_id)
    return last_change(made)


def name(made: AVault, person_id: str) -> str:
    with made.vault.reading(made.account) as session:
        return session.get_one(Person, person_id).given_name


def test_a_field_gets_back_what_it_had(made: AVault) -> None:
    person_id = add_person(made)
    change = rename(made, person_id, "Mele")
    undo(made, change)
    assert name(made, person_id) == "ʻAna"


def test_undoing_goes_back_step_by_step_and_forward_again(made: AVault) -> None:
    person_id = add_person(made)
    first, second = rename(made, person_id, "Mele"), rename(made, person_id, "Sina")
    undone = undo(made, second)
    undo(made, first)
    assert name(made, person_id) == "ʻAna"
    rename(made, person_id, "Mele")
    undo(made, undone)
    assert name(made, person_id) == "Sina"


def test_what_somebody_edited_since_is_not_lost(made: AVault) -> None:
    other = made.vault.add_account(
        made.account, "b.cruz", "nine herons over water", staff_id="s", person_id="p"
    )
    person_id = add_person(made)
    change = rename(made, person_id, "Mele")
    rename(made, person_id, "Sina", other)
    with pytest.raises(
        EditedSince, match=r"“given name” has been edited since, by b\.cruz at 10:42"
    ):
        undo(made, change)
    assert name(made, person_id) == "Sina"
    made.clock.advance(days=2)
    with pytest.raises(EditedSince, match=r"on Sep 14, 2026") as caught:
        undo(made, change)
    assert (caught.value.account_id, caught.value.field) == (other.account_id, "given_name")
    rename(made, person_id, "Ana")
    with pytest.raises(EditedSince, match="by you at"):
        undo(made, change)


def test_another_field_of_the_same_record_may_have_been_edited(made: AVault) -> None:
    person_id = add_person(made)
    change = rename(made, person_id, "Mele")
    with made.vault.changing(made.account, "Edit") as session:
        session.get_one(Person, person_id).language = "to"
    undo(made, change)
    assert name(made, person_id) == "ʻAna"


def test_a_record_that_was_made_is_voided_and_can_come_back(made: AVault) -> None:
    person_id = add_person(made)
    undone = undo(made, last_change(made))
    with made.vault.reading(made.account) as session:
        assert session.get_one(Person, person_id).voided_at == made.clock.moment
    undo(made, undone)
    with made.vault.reading(made.account) as session:
        assert session.get_one(Person, person_id).voided_at is None


def test_a_record_that_was_edited_since_it_was_made_stays(made: AVault) -> None:
    person_id = add_person(made)
    change = last_change(made)
    rename(made, person_id, "Mele")
    with pytest.raises(EditedSince):
        undo(made, change)


def test_dates_and_choices_come_back_as_what_they_were(made: AVault) -> None:
    with made.vault.changing(made.account, "Add") as session:
        student = a_student(session)
        part = a_participant(session, student, student.person_id)
    with made.vault.changing(made.account, "Edit") as session:
        again = session.get_one(Participant, part.id)
        again.from_on, again.to_on = date(2026, 9, 1), date(2026, 9, 30)
    undo(made, last_change(made))
    with made.vault.reading(made.account) as session:
        again = session.get_one(Participant, part.id)
        assert (again.from_on, again.to_on) == (date(2026, 8, 20), None)
    assert all(result.passed for result in checks.run(made.vault))


def test_the_way_in_is_not_changed_by_undo(made: AVault) -> None:
    made.vault.add_account(
        made.account, "b.cruz", "nine herons over water", staff_id="s", person_id="p"
    )
    with pytest.raises(CannotPutBack, match="Who can sign in"):
        undo(made, last_change(made))


def test_a_document_that_was_added_is_voided_with_its_content(made: AVault) -> None:
    with made.vault.changing(made.account, "Begin") as session:
        student_id = a_student(session).id
    with made.vault.changing(made.account, "Add document") as session:
        a_document(session, session.get_one(Student, student_id), b"%PDF")
    undo(made, last_change(made))
    with made.vault.reading(made.account) as session:
        assert session.scalars(select(Document)).one().voided_at is not None


def test_replaced_bytes_are_gone(made: AVault) -> None:
    with made.vault.changing(made.account, "Begin") as session:
        content = a_document(session, a_student(session), b"%PDF")
        session.flush()
    with made.vault.changing(made.account, "Replace") as session:
        session.get_one(type(content), content.id).content = b"%PDF other"
    with pytest.raises(CannotPutBack, match="not kept twice"):
        undo(made, last_change(made))


def test_what_retention_emptied_cannot_be_put_back(made: AVault) -> None:
    change = rename(made, add_person(made), "Mele")
    with made.vault.store.writing() as connection:
        connection.exec_driver_sql("UPDATE history_entry SET before=NULL, after=NULL, salt=NULL")
    with pytest.raises(CannotPutBack, match="no longer kept"):
        undo(made, change)


def test_a_change_that_is_not_there_cannot_be_taken_back(made: AVault) -> None:
    with pytest.raises(CannotPutBack, match="not, or not all, yours"):
        undo(made, "0" * 32)


def test_a_record_that_is_gone_cannot_be_put_back(made: AVault) -> None:
    change = rename(made, add_person(made), "Mele")
    with made.vault.store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM person")
    with pytest.raises(CannotPutBack, match="not there any more"):
        undo(made, change)


def test_nobody_takes_back_what_they_may_not_see(tmp_path: Path) -> None:
    made = a_vault(tmp_path, gate=gate)
    with made.vault.changing(made.account, "Add student") as session:
        a_student(session)
    with pytest.raises(CannotPutBack, match="not all, yours to see"):
        undo(made, last_change(made))


def test_an_older_record_gets_back_the_number_that_a_newer_one_took(made: AVault) -> None:
    with made.vault.changing(made.account, "Add") as session:
        old = a_student(session).id
    with made.vault.changing(made.account, "Replace") as session:
        session.get_one(Student, old).voided_at = session.now
        session.flush()
        new = a_student(session).id
    undo(made, last_change(made))
    with made.vault.reading(made.account) as session:
        assert session.get_one(Student, old).voided_at is None
        assert session.get_one(Student, new).voided_at is not None
