"""What the history says of a change: each field before and after, by whom, chained and signed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from sqlalchemy import select

from ilp_desktop.policy.people import Relation, Rights
from ilp_desktop.records import Guardian, Person, Registration, School, Term
from ilp_desktop.vault import IdMaker, checks, create_vault, slot_file
from ilp_desktop.vault.history import NOTHING_BEFORE
from ilp_desktop.vault.tables import ChangeRow, EntryRow
from tests.vault.people import FALL, a_document, a_person, a_student, a_year
from tests.vaults import CHEAP, CHEAP_BOUNDS, AVault, StandingClock, a_vault, reopened


@pytest.fixture
def made(tmp_path: Path) -> AVault:
    return a_vault(tmp_path)


def entries(made: AVault) -> list[EntryRow]:
    """Those of the last change."""
    with made.vault.reading(made.account) as session:
        last = session.scalars(select(ChangeRow).order_by(ChangeRow.place.desc())).first()
        assert last is not None
        return list(session.scalars(select(EntryRow).where(EntryRow.change == last.place)))


def test_a_new_record_is_one_entry_with_all_that_it_says(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        person = a_person(session)
    (entry,) = entries(made)
    assert (entry.kind, entry.record_id, entry.field) == ("person", person.id, "")
    assert (entry.before, entry.student_id) == (None, None)
    assert json.loads(entry.after or "") == {
        "best_times": "",
        "email": "",
        "family_name": "Fifita",
        "given_name": "ʻAna",
        "language": "en",
        "made_at": "2026-09-14 16:42:00.000000",
        "made_by": made.account.account_id,
        "needs_interpreter": 0,
        "preferred_name": "",
    }


def test_an_edit_is_an_entry_for_each_field(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        person_id = a_person(session).id
    with made.vault.changing(made.account, "Edit person") as session:
        person = session.get_one(Person, person_id)
        person.given_name, person.needs_interpreter = "Mele", True
    found = {one.field: (one.before, one.after) for one in entries(made)}
    assert found == {"given_name": ('"ʻAna"', '"Mele"'), "needs_interpreter": ("0", "1")}


def test_several_edits_of_a_field_in_one_change_are_one(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        person_id = a_person(session).id
    with made.vault.changing(made.account, "Edit person") as session:
        person = session.get_one(Person, person_id)
        for name in ("Mele", "Sina", "Lani"):
            person.given_name = name
            session.flush()
    (entry,) = entries(made)
    assert (entry.before, entry.after) == ('"ʻAna"', '"Lani"')


def test_a_new_record_that_is_filled_in_afterwards_is_still_one_entry(made: AVault) -> None:
    with made.vault.changing(made.account, "Add guardian") as session:
        student = a_student(session)
        guardian = session.keep(
            Guardian(
                student_id=student.id,
                person_id=student.person_id,
                relation=next(iter(Relation)),
                rights=next(iter(Rights)),
                rights_from=FALL,
            )
        )
        session.flush()
        guardian.rights_from = None
        guardian.custody_note = "Fridays"
    entry = entries(made)[-1]
    assert (entry.kind, entry.student_id) == ("guardian", student.id)
    assert json.loads(entry.after or "")["custody_note"] == "Fridays"
    assert "rights_from" not in json.loads(entry.after or "")
    assert all(result.passed for result in checks.run(made.vault))


def test_what_is_worked_out_from_other_fields_is_no_history(made: AVault) -> None:
    with made.vault.changing(made.account, "Add student") as session:
        student = a_student(session)
        student.folded = "fifita"
    assert "folded" not in json.loads(entries(made)[-1].after or "")
    assert entries(made)[-1].student_id == student.id


def test_bytes_enter_as_their_sha_256(made: AVault) -> None:
    with made.vault.changing(made.account, "Add document") as session:
        a_document(session, a_student(session), b"%PDF")
    digest = hashlib.sha256(b"%PDF").hexdigest()
    assert json.loads(entries(made)[-1].after or "")["content"] == f"sha256:{digest}"


def test_whole_numbers_in_a_field_for_any_number_agree_with_the_database(made: AVault) -> None:
    with made.vault.changing(made.account, "Register") as session:
        student, year = a_student(session), a_year(session)
        term = session.keep(
            Term(school_year_id=year.id, number=1, name="Fall", starts_on=FALL, ends_on=FALL)
        )
        session.keep(Registration(student_id=student.id, term_id=term.id, course="Math", credit=1))
    assert all(result.passed for result in checks.run(made.vault))


def test_changes_are_chained_and_numbered_for_each_workstation(made: AVault) -> None:
    for number in range(3):
        with made.vault.changing(made.account, f"Add {number}") as session:
            a_person(session)
    again = made.opened_again()
    account = again.unlock("a.lee", "quiet maple river lantern")
    with again.changing(account, "Add on another workstation") as session:
        a_person(session)
    with again.reading(account) as session:
        rows = list(session.scalars(select(ChangeRow).order_by(ChangeRow.place)))
    mine = [row for row in rows if row.device == made.vault.profile.device]
    assert [row.number for row in mine] == [1, 2, 3]
    assert [row.previous for row in mine] == [NOTHING_BEFORE, mine[0].hash, mine[1].hash]
    assert (rows[-1].number, rows[-1].previous) == (1, NOTHING_BEFORE)
    made.vault = again
    assert all(result.passed for result in checks.run(again))


def test_no_two_workstations_have_one_name_nor_two_vaults(tmp_path: Path) -> None:
    """Even where the ids of records come from a seed, as in a demonstration office."""
    names, vaults = set(), set()
    for place in ("one", "other"):
        made = create_vault(
            tmp_path / place,
            handle="a.lee",
            passphrase="quiet maple river lantern",
            clock=StandingClock(),
            ids=IdMaker(StandingClock(), random=lambda _bits: 1),
            profile=tmp_path / f"profile of {place}",
            cost=CHEAP,
            bounds=CHEAP_BOUNDS,
            mounts=list,
        )
        made.vault.close()
        again = reopened(tmp_path / place, profile=tmp_path / f"profile of {place}")
        assert again.profile.device == made.vault.profile.device
        names.add(again.profile.device)
        vaults.add(slot_file.read(tmp_path / place / "vault.json", CHEAP_BOUNDS).vault_id)
    assert len(names) == len(vaults) == 2


def test_equal_values_do_not_show_in_their_digests(made: AVault) -> None:
    with made.vault.changing(made.account, "Add") as session:
        schools = [session.keep(School(name="N", district="W")) for _ in range(2)]
    with made.vault.changing(made.account, "Edit") as session:
        for school in schools:
            session.get_one(School, school.id).name = "Northridge"
    one, other = entries(made)
    assert one.after == other.after
    assert one.after_digest != other.after_digest
