"""A change says when it was taken back, and by whom; while it counts it says nothing."""

from __future__ import annotations

from dataclasses import replace

from ilp_desktop.office import fields, history
from ilp_desktop.office.incoming.past import past_imports
from ilp_desktop.office.way_back import taken_back
from tests.offices import AnOffice
from tests.rosters import BEGAY, WHOLE, imported, part


def change(office: AnOffice, objective_id: str, title: str) -> str:
    with office.changing("Objective 1, Title") as session:
        fields.change_field(session, "objective", objective_id, "title", title)
    return last_change(office)


def undo(office: AnOffice, change_id: str) -> str:
    with office.changing("Undo") as session:
        history.take_back(session, change_id)
    return last_change(office)


def last_change(office: AnOffice) -> str:
    with office.vault.store.reading() as connection:
        latest = "SELECT id FROM history_change ORDER BY place DESC LIMIT 1"
        return str(connection.exec_driver_sql(latest).scalar_one())


def is_back(office: AnOffice, change_id: str) -> bool:
    with office.reading() as session:
        return taken_back(session, change_id) is not None


def test_a_change_counts_until_it_is_taken_back_and_again_when_that_is(office: AnOffice) -> None:
    objective_id = office.objective(office.plan(office.student()), title="One")
    first = change(office, objective_id, "Two")
    assert not is_back(office, first)
    office.clock.advance(minutes=5)
    second = undo(office, first)
    with office.reading() as session:
        back = taken_back(session, first)
        assert back is not None
        assert (back.who, back.at) == ("Alex Lee", session.now)
    assert not is_back(office, second)
    third = undo(office, second)
    assert [is_back(office, it) for it in (first, second, third)] == [False, True, False]


def test_another_edit_of_the_same_field_takes_nothing_back(office: AnOffice) -> None:
    objective_id = office.objective(office.plan(office.student()), title="One")
    first = change(office, objective_id, "Two")
    change(office, objective_id, "Three")
    assert not is_back(office, first)


def test_part_of_a_change_is_not_all_of_it(office: AnOffice) -> None:
    objective_id = office.objective(office.plan(office.student()), title="One")
    with office.changing("Both") as session:
        fields.change_field(session, "objective", objective_id, "measure", "Pages")
        fields.change_field(session, "objective", objective_id, "title", "Two")
    both = last_change(office)
    with office.changing("Others") as session:
        fields.change_field(session, "objective", objective_id, "measure", "")
        fields.change_field(session, "objective", objective_id, "target", "20")
    assert not is_back(office, both)


def test_there_is_nothing_to_say_of_a_change_that_is_not(office: AnOffice) -> None:
    assert not is_back(office, "0" * 32)


def test_nobody_is_told_of_a_change_in_a_file_that_is_closed_to_them(office: AnOffice) -> None:
    first = change(office, office.objective(office.plan(office.student()), title="One"), "Two")
    undo(office, first)
    stranger = office.sign_in(office.staff_member())
    with office.reading(stranger) as session:
        assert taken_back(session, first) is None


def test_imports_say_which_of_them_were_taken_back(office: AnOffice) -> None:
    imported(office, WHOLE)
    imported(office, part(students=(replace(BEGAY, email="new@school.example"),)))
    undo(office, last_change(office))
    with office.reading() as session:
        past = past_imports(session, 10)
    assert [(it.change.title, it.back is not None) for it in past] == [
        ("Undo", False),
        ("Import a roster", True),
        ("Import a roster", False),
    ]
