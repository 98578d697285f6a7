"""Every check finds what it is there to find, and says so in words."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ilp_desktop.records import Person
from ilp_desktop.vault import checks
from ilp_desktop.vault.checks import CheckResult
from ilp_desktop.vault.drafts import Settings
from ilp_desktop.vault.refusals import DiskFull
from tests.vault.people import a_document, a_person, a_student
from tests.vaults import HANDLE, PASSPHRASE, AVault, a_vault


@pytest.fixture
def made(tmp_path: Path) -> AVault:
    """A vault with a person who was edited, a student and a document."""
    made = a_vault(tmp_path, profile=tmp_path / "profile")
    with made.vault.changing(made.account, "Add person") as session:
        person = a_person(session)
    with made.vault.changing(made.account, "Edit person") as session:
        session.get_one(Person, person.id).preferred_name = "Ana"
    with made.vault.changing(made.account, "Add document") as session:
        a_document(session, a_student(session), b"%PDF the letter itself")
    return made


@contextmanager
def behind_its_back(made: AVault) -> Iterator[Any]:
    """A connection with the key that writes what no unit of work has written."""
    connection = made.vault.store.connection()
    connection.execute("PRAGMA foreign_keys = OFF")
    yield connection
    connection.close()


def failed(made: AVault) -> dict[str, CheckResult]:
    return {result.name: result for result in checks.run(made.vault) if not result.passed}


def test_a_vault_as_it_was_kept_passes_every_check(made: AVault) -> None:
    results = checks.run(made.vault)
    assert [result.name for result in results] == [
        *("keys", "pages", "structure", "links", "chain", "head", "signatures", "records"),
        "documents",
    ]
    assert all(result.passed and result.title for result in results)


def test_an_edited_row_is_found(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute("UPDATE person SET given_name = 'Other' WHERE preferred_name = 'Ana'")
    results = failed(made)
    assert list(results) == ["records"]
    assert "“given name” of a person was changed by something else" in results["records"].details[0]


def test_a_field_that_was_edited_before_is_held_to_its_last_entry(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute("UPDATE person SET preferred_name = '' WHERE preferred_name = 'Ana'")
    assert "“preferred name”" in failed(made)["records"].details[0]


def test_a_removed_row_and_an_added_one_are_found(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute(
            "UPDATE person SET id = 'f' || substr(id, 2) WHERE preferred_name = 'Ana'"
        )
    details = failed(made)["records"].details
    assert any("is missing that the history tells of" in words for words in details)
    assert any("stands in no history" in words for words in details)


def test_the_last_row_removed_is_found(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute("DELETE FROM person WHERE id = (SELECT max(id) FROM person)")
    results = failed(made)
    assert "links" in results
    assert "points to a person that is missing" in results["links"].details[0]
    assert "records" in results


def test_a_changed_document_is_found(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute("UPDATE document_content SET content = x'00'")
    results = failed(made)
    assert list(results) == ["documents"]
    assert (
        "The content of a document content is not what was kept" in results["documents"].details[0]
    )


def test_a_removed_history_row_is_found(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute("DELETE FROM history_entry WHERE field = 'preferred_name'")
    assert "was altered or lost entries" in failed(made)["chain"].details[0]


def test_a_removed_change_is_found(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute("DELETE FROM history_change WHERE title = 'Edit person'")
    assert "one or more changes are missing" in failed(made)["chain"].details[0]


def test_entries_that_were_added_at_the_end_are_found(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute(
            "INSERT INTO history_entry (change, kind, record_id, field) VALUES (9, 'x', '', '')"
        )
    results = failed(made)
    assert "1 entries of the history belong to no change" in results["chain"].details[0]
    assert "does not know" in results["records"].details[0]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history_change SET title = 'Nothing' WHERE title = 'Edit person'",
        "UPDATE history_change SET account_id = 'x' WHERE title = 'Edit person'",
        "UPDATE history_entry SET record_id = 'x' WHERE field = 'preferred_name'",
        "UPDATE history_entry SET after_digest = x'00' WHERE field = 'preferred_name'",
        "UPDATE history_entry SET change = change + 1 WHERE field = 'preferred_name'",
    ],
)
def test_an_altered_history_is_found(made: AVault, statement: str) -> None:
    with behind_its_back(made) as connection:
        connection.execute(statement)
    assert "altered" in failed(made)["chain"].details[0]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history_entry SET after = '\"Anna\"' WHERE field = 'preferred_name'",
        "UPDATE history_entry SET salt = NULL WHERE field = 'preferred_name'",
        "UPDATE history_entry SET before = '\"x\"' WHERE field = ''",
    ],
)
def test_values_beside_the_digests_are_held_to_them(made: AVault, statement: str) -> None:
    with behind_its_back(made) as connection:
        connection.execute(statement)
    assert "shows other values than were kept" in failed(made)["chain"].details[0]


def test_retention_may_empty_values_without_breaking_anything(made: AVault) -> None:
    with behind_its_back(made) as connection:
        connection.execute("UPDATE history_entry SET before = NULL, after = NULL, salt = NULL")
        connection.execute("UPDATE person SET given_name = ''")
    assert failed(made) == {}


def test_a_signature_of_somebody_else_is_found(made: AVault) -> None:
    other = made.vault.add_account(
        made.account, "b.cruz", "nine herons over water", staff_id="s", person_id="p"
    )
    with behind_its_back(made) as connection:
        connection.execute(
            "UPDATE history_change SET signature = (SELECT signature FROM history_change"
            " WHERE title = 'Add person') WHERE title = 'Edit person'"
        )
    assert "is not signed by the account it names" in failed(made)["signatures"].details[0]
    assert other.handle == "b.cruz"


def test_an_older_database_put_back_is_found(made: AVault, tmp_path: Path) -> None:
    made.vault.close()
    shutil.copy(made.folder / "vault.db", tmp_path / "older.db")
    again = made.opened_again()
    account = again.unlock(HANDLE, PASSPHRASE)
    assert again.notices == []
    with again.changing(account, "Add person") as session:
        a_person(session)
    again.close()
    shutil.copy(tmp_path / "older.db", made.folder / "vault.db")
    older = made.opened_again()
    account = older.unlock(HANDLE, PASSPHRASE)
    assert any("older than when this workstation last used it" in one for one in older.notices)
    with older.changing(account, "Add person") as session:
        a_person(session)  # does not write over what was remembered
    made.vault = older
    assert list(failed(made)) == ["head"]
    older.accept_restored()
    assert failed(made) == {}


def test_a_workstation_that_remembers_nothing_says_so(made: AVault, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "profile")
    again = made.opened_again()
    again.unlock(HANDLE, PASSPHRASE)
    assert any("has not worked with this office before" in one for one in again.notices)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"device": "x", "number": 1, "hash": "00", "mac": "00"}']
)
def test_a_head_that_somebody_wrote_by_hand_counts_for_nothing(
    made: AVault, tmp_path: Path, content: bytes
) -> None:
    (head,) = (tmp_path / "profile" / "heads").iterdir()
    head.write_bytes(content)
    again = made.opened_again()
    again.unlock(HANDLE, PASSPHRASE)
    assert any("has not worked with this office before" in one for one in again.notices)
    made.vault = again
    head.write_bytes(content)
    assert {one.name: one.details for one in checks.run(again)}["head"] == (
        "This workstation does not remember any.",
    )


def test_a_damaged_page_is_found(made: AVault) -> None:
    with behind_its_back(made) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'document_content'"
        page = connection.execute(query).fetchone()[0]
    made.vault.close()
    path = made.folder / "vault.db"
    content = bytearray(path.read_bytes())
    content[4096 * page - 2000] ^= 1
    path.write_bytes(content)
    again = made.opened_again()
    again.unlock(HANDLE, PASSPHRASE)
    made.vault = again
    assert set(failed(made)) == {"pages", "structure"}


def test_damaged_slot_files_are_found(made: AVault) -> None:
    (made.folder / "vault.json").write_bytes(b"x")
    (made.folder / "vault.json.bak").unlink()
    assert failed(made)["keys"].details == (
        "vault.json is damaged: it is not in its form.",
        "vault.json.bak is missing.",
    )


def test_slot_files_of_another_vault_are_found(made: AVault, tmp_path: Path) -> None:
    from ilp_desktop.vault import create_vault
    from tests.vaults import CHEAP, CHEAP_BOUNDS, StandingClock

    other = tmp_path / "other"
    create_vault(
        other,
        handle=HANDLE,
        passphrase=PASSPHRASE,
        clock=StandingClock(),
        cost=CHEAP,
        bounds=CHEAP_BOUNDS,
        mounts=list,
    ).vault.close()
    shutil.copy(other / "vault.json", made.folder / "vault.json")
    assert "changed by something other" in failed(made)["keys"].details[0]


def test_an_older_slot_file_put_back_is_found(made: AVault) -> None:
    older = (made.folder / "vault.json").read_bytes()
    made.vault.change_passphrase(HANDLE, PASSPHRASE, "nine herons over water")
    assert failed(made) == {}
    made.vault.close()
    (made.folder / "vault.json").write_bytes(older)
    made.vault = made.opened_again()
    account = made.vault.unlock(HANDLE, PASSPHRASE)
    assert any("not the one that this program wrote last" in it for it in made.vault.notices)
    assert "changed since may open" in failed(made)["keys"].details[0]
    made.vault.change_passphrase(HANDLE, PASSPHRASE, "seven owls under ice")
    assert failed(made) == {}
    made.vault.close()
    made.vault = made.opened_again()
    assert made.vault.unlock(HANDLE, "seven owls under ice") == account
    assert made.vault.notices == []


def test_older_files_put_back_on_purpose_count_from_then_on(made: AVault) -> None:
    older = (made.folder / "vault.json").read_bytes()
    made.vault.change_passphrase(HANDLE, PASSPHRASE, "nine herons over water")
    made.vault.close()
    for name in ("vault.json", "vault.json.bak"):
        (made.folder / name).write_bytes(older)
    made.vault = made.opened_again()
    made.vault.unlock(HANDLE, PASSPHRASE)
    assert list(failed(made)) == ["keys"]
    made.vault.accept_restored()
    assert failed(made) == {}


def test_checks_are_due_once_a_day_and_after_a_bad_end(made: AVault) -> None:
    assert "has not been checked yet" in checks.due(made.vault)
    checks.run(made.vault)
    assert checks.due(made.vault) == ""
    made.clock.moment += timedelta(days=1)
    assert "more than a day ago" in checks.due(made.vault)
    made.vault.ended_badly = True
    assert "did not close" in checks.due(made.vault)
    checks.run(made.vault)
    assert checks.due(made.vault) == ""


def test_a_full_disk_does_not_hide_what_was_found(
    made: AVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Settings, "keep", full)
    with behind_its_back(made) as connection:
        connection.execute("UPDATE person SET given_name = 'Other' WHERE preferred_name = 'Ana'")
    assert list(failed(made)) == ["records"]


def test_whoever_watches_hears_how_far_it_is(made: AVault) -> None:
    steps: list[tuple[str, int, int]] = []
    checks.run(made.vault, lambda name, done, of: steps.append((name, done, of)))
    assert {name for name, _, _ in steps} == {"pages", "chain", "signatures", "records"}
    assert all(done <= of for _, done, of in steps)
