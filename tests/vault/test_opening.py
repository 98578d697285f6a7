"""Who gets in, who does not, and that a refusal changes nothing."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import (
    KeyCost,
    checks,
    create_vault,
    open_vault,
    recovery_code,
    slot_file,
    slots,
)
from ilp_desktop.vault.refusals import (
    DatabaseEmpty,
    DatabaseMissing,
    DatabaseUnreadable,
    DiskFull,
    FolderRefused,
    HandleRefused,
    NoRights,
    NoVault,
    PassphraseRefused,
    RecoveryCodeRefused,
    SlotFileDamaged,
    UnknownHandle,
    VaultThereAlready,
    WrongPassphrase,
)
from ilp_desktop.vault.slot_file import Found
from tests.vaults import (
    CHEAP,
    CHEAP_BOUNDS,
    HANDLE,
    PASSPHRASE,
    AVault,
    StandingClock,
    a_vault,
    reopened,
)

OTHER = "nine herons over water"


def files(folder: Path) -> dict[str, bytes]:
    """All that stands in the folder, but who has it open."""
    return {
        path.name: path.read_bytes()
        for path in sorted(folder.iterdir())
        if path.name != "vault.lock"
    }


def a_closed_vault(tmp_path: Path) -> AVault:
    made = a_vault(tmp_path)
    made.vault.close()
    return made


def refused(
    folder: Path, refusal: type[OfficeError], match: str, passphrase: str = PASSPHRASE
) -> None:
    before = files(folder)
    with pytest.raises(refusal, match=match):
        reopened(folder).unlock(HANDLE, passphrase)
    assert files(folder) == before


def test_a_vault_opens_with_its_passphrase(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    account = reopened(made.folder).unlock(" A.Lee ", PASSPHRASE)
    assert account == made.account


def test_a_wrong_passphrase_is_told_and_changes_nothing(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    refused(made.folder, WrongPassphrase, "Caps Lock", "something else entirely")


def test_somebody_unknown_is_told_who_is_known(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    vault = reopened(made.folder)
    assert vault.handles == (HANDLE,)
    with pytest.raises(UnknownHandle, match=r"“b.cruz”.*a\.lee"):
        vault.unlock("b.cruz", PASSPHRASE)


def test_a_missing_database_is_told_and_none_is_made(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    (made.folder / "vault.db").unlink()
    refused(made.folder, DatabaseMissing, "vault.db is missing.*No new one was made")


def test_an_empty_database_is_told_and_none_is_made_of_it(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    (made.folder / "vault.db").write_bytes(b"")
    refused(made.folder, DatabaseEmpty, "vault.db is empty.*no new one was made")


def test_another_vaults_database_is_told_apart_from_a_wrong_passphrase(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    (made.folder / "vault.db").write_bytes(os.urandom(8192))
    refused(made.folder, DatabaseUnreadable, "Your passphrase is right")


def test_a_folder_without_a_vault_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoVault, match="is not a vault"):
        reopened(tmp_path)
    with pytest.raises(NoVault, match="moved or renamed"):
        reopened(tmp_path / "nothing here")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_on_the_network_is_not_opened(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    synced = tmp_path / "Dropbox"
    made.folder.rename(synced)
    with pytest.raises(FolderRefused, match="Dropbox"):
        open_vault(synced, clock=StandingClock())


def test_without_the_right_to_read_it_the_vault_says_so(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    before = files(made.folder)
    tmp_path.chmod(0o755)
    made.folder.chmod(0o500)
    (made.folder / "vault.db").chmod(0o400)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        with pytest.raises(NoRights, match="right to read and write"):
            reopened(made.folder)
    finally:
        if root:
            os.seteuid(0)
    made.folder.chmod(0o700)
    assert files(made.folder) == before


def test_a_damaged_slot_file_gives_way_to_its_copy(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    (made.folder / "vault.json").write_bytes(b'{"format": 1')
    before = files(made.folder)
    vault = reopened(made.folder)
    vault.unlock(HANDLE, PASSPHRASE)
    assert any("its copy was used" in notice for notice in vault.notices)
    assert files(made.folder) == before


def test_damage_of_both_is_told_and_has_nothing_to_do_with_the_passphrase(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    for name in ("vault.json", "vault.json.bak"):
        (made.folder / name).write_bytes(b"\0" * 40)
    with pytest.raises(SlotFileDamaged, match="nothing to do with your passphrase"):
        reopened(made.folder)


def test_a_missing_slot_file_and_copy_are_told(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    (made.folder / "vault.json").unlink()
    reopened(made.folder).close()
    (made.folder / "vault.json.bak").unlink()
    with pytest.raises(SlotFileDamaged, match="it is missing"):
        reopened(made.folder)


@pytest.fixture(scope="module")
def slot_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    made = a_closed_vault(tmp_path_factory.mktemp("slots"))
    return (made.folder / "vault.json").read_bytes()


@settings(max_examples=500)
@given(st.data())
def test_no_flipped_bit_goes_unnoticed(slot_bytes: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(slot_bytes) * 8 - 1))
    flipped = bytearray(slot_bytes)
    flipped[place // 8] ^= 1 << place % 8
    with pytest.raises(ValueError, match=r"^it"):
        slot_file.parsed(bytes(flipped), CHEAP_BOUNDS)


@given(st.binary(max_size=300))
def test_whatever_stands_in_its_place_is_refused_and_nothing_else(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"^it"):
        slot_file.parsed(content, CHEAP_BOUNDS)


@pytest.mark.parametrize(
    "cost",
    [
        KeyCost(memory=1 << 30, passes=3, lanes=4),
        KeyCost(memory=64 << 10, passes=1 << 20, lanes=4),
        KeyCost(memory=16, passes=1, lanes=1),
    ],
)
def test_a_hostile_file_cannot_ask_for_any_amount_of_work(slot_bytes: bytes, cost: KeyCost) -> None:
    file = slot_file.parsed(slot_bytes, CHEAP_BOUNDS)
    account = file.accounts[0]
    hostile = replace(account, slots=(replace(account.slots[0], cost=cost),))
    written = slot_file.written(replace(file, accounts=(hostile,)))
    with pytest.raises(ValueError, match="unlikely amount of work"):
        slot_file.parsed(written, slot_file.PRODUCTION)


def test_a_hostile_file_cannot_ask_for_work_again_and_again(slot_bytes: bytes) -> None:
    file = slot_file.parsed(slot_bytes, CHEAP_BOUNDS)
    (account,) = file.accounts
    for slots_of_one in ((), account.slots * 5):
        hostile = replace(file, accounts=(replace(account, slots=slots_of_one),))
        with pytest.raises(ValueError, match="not in its form"):
            slot_file.parsed(slot_file.written(hostile), CHEAP_BOUNDS)


def test_a_file_with_a_right_sum_and_wrong_parts_is_refused(slot_bytes: bytes) -> None:
    file = slot_file.parsed(slot_bytes, CHEAP_BOUNDS)
    (account,) = file.accounts
    (slot,) = account.slots
    for hostile in (
        replace(file, accounts=()),
        replace(file, accounts=(replace(account, slots=(replace(slot, salt=b"ab"),)),)),
        replace(file, accounts=(replace(account, sealing_key=b"short"),)),
        replace(file, accounts=(replace(account, handle="a.lee\x1b[2J"),)),
        replace(file, recovery=replace(file.recovery, salt=b"")),
    ):
        with pytest.raises(ValueError, match="not in its form"):
            slot_file.parsed(slot_file.written(hostile), CHEAP_BOUNDS)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    (made.folder / "vault.json").unlink()
    os.mkfifo(made.folder / "vault.json")
    (made.folder / "vault.json.bak").unlink()
    (made.folder / "vault.json.bak").mkdir()
    with pytest.raises(SlotFileDamaged, match="it is not a file"):
        reopened(made.folder)


def test_a_file_longer_than_any_is_not_even_read(slot_bytes: bytes) -> None:
    with pytest.raises(ValueError, match="too long"):
        slot_file.parsed(slot_bytes + b" " * (1 << 20), CHEAP_BOUNDS)


def test_a_file_that_somebody_changed_with_care_is_told_from_a_wrong_passphrase(
    tmp_path: Path,
) -> None:
    made = a_closed_vault(tmp_path)
    path = made.folder / "vault.json"
    file = slot_file.parsed(path.read_bytes(), CHEAP_BOUNDS)
    path.write_bytes(slot_file.written(replace(file, made_at="2001-01-01")))
    (made.folder / "vault.json.bak").unlink()
    with pytest.raises(SlotFileDamaged, match="changed by something other"):
        reopened(made.folder).unlock(HANDLE, PASSPHRASE)
    with pytest.raises(SlotFileDamaged, match="changed by something other"):
        reopened(made.folder).unlock_with_recovery(made.recovery_code, HANDLE, OTHER)


def test_the_copy_does_not_keep_an_old_passphrase_alive(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.change_passphrase(HANDLE, PASSPHRASE, OTHER)
    again = made.opened_again()
    with pytest.raises(WrongPassphrase):
        again.unlock(HANDLE, PASSPHRASE)
    (made.folder / "vault.json").unlink()
    with pytest.raises(WrongPassphrase):
        again.unlock(HANDLE, PASSPHRASE)
    assert again.unlock(HANDLE, OTHER) == made.account


def test_a_copy_is_never_made_of_a_damaged_file(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    (made.folder / "vault.json").write_bytes(b"damaged")
    vault = reopened(made.folder)
    account = vault.unlock(HANDLE, PASSPHRASE)
    vault.add_account(account, "b.cruz", OTHER, staff_id="s", person_id="p")
    for name in ("vault.json", "vault.json.bak"):
        assert slot_file.read(made.folder / name, CHEAP_BOUNDS).handles == (HANDLE, "b.cruz")


def test_a_passphrase_is_changed_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = a_vault(tmp_path)
    before = (made.folder / "vault.json").read_bytes()
    write = slot_file.write_private

    def full(path: Path, data: bytes) -> None:
        if path.name == "vault.json.bak.new":
            raise OSError(errno.ENOSPC, "No space left on device")
        write(path, data)

    monkeypatch.setattr(slot_file, "write_private", full)
    with pytest.raises(DiskFull):
        made.vault.change_passphrase(HANDLE, PASSPHRASE, OTHER)
    assert (made.folder / "vault.json").read_bytes() == before
    assert not list(made.folder.glob("*.new"))


def test_the_recovery_code_opens_the_vault_and_sets_a_new_passphrase(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    vault = reopened(made.folder)
    account = vault.unlock_with_recovery(made.recovery_code.lower(), HANDLE, OTHER)
    assert account == made.account
    vault.close()
    with pytest.raises(WrongPassphrase):
        reopened(made.folder).unlock(HANDLE, PASSPHRASE)
    assert reopened(made.folder).unlock(HANDLE, OTHER) == account


def test_a_recovery_is_part_of_the_history(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    vault = reopened(made.folder)
    vault.unlock_with_recovery(made.recovery_code, HANDLE, OTHER)
    with vault.store.reading() as connection:
        titles = connection.exec_driver_sql("SELECT title FROM history_change").scalars().all()
        keys = connection.exec_driver_sql("SELECT voided_at FROM signing_key").scalars().all()
    assert titles[-1] == "Set a new passphrase for a.lee by recovery code"
    assert [voided is None for voided in keys] == [False, True]  # the old key signs no more
    assert all(result.passed for result in checks.run(vault))


def test_another_vaults_recovery_code_is_refused(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    vault = reopened(made.folder)
    other = "-".join(["00000"] * 8)
    before = files(made.folder)
    with pytest.raises(RecoveryCodeRefused):
        vault.unlock_with_recovery(other, HANDLE, OTHER)
    with pytest.raises(RecoveryCodeRefused, match="not this vault's"):
        vault.unlock_with_recovery(recovery_code.written(bytes(20)), HANDLE, OTHER)
    with pytest.raises(UnknownHandle):
        vault.unlock_with_recovery(made.recovery_code, "b.cruz", OTHER)
    with pytest.raises(PassphraseRefused):
        vault.unlock_with_recovery(made.recovery_code, HANDLE, "short")
    assert files(made.folder) == before


def test_a_second_account_has_its_own_passphrase_and_signs_for_itself(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    added = made.vault.add_account(
        made.account, "B.Cruz", OTHER, staff_id="s" * 32, person_id="p" * 32
    )
    again = made.opened_again()
    assert again.unlock("b.cruz", OTHER) == added
    assert again.unlock(HANDLE, PASSPHRASE) == made.account  # beside each other, too
    assert added.staff_id == "s" * 32


def test_a_sign_in_name_is_given_once_and_is_plain(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    with pytest.raises(HandleRefused, match="already"):
        made.vault.add_account(made.account, "a.lee", OTHER, staff_id="s", person_id="p")
    with pytest.raises(HandleRefused, match="letters from a to z"):
        made.vault.add_account(made.account, "Ana Lee", OTHER, staff_id="s", person_id="p")


def test_who_is_signed_in_does_not_show_the_key(tmp_path: Path) -> None:
    assert "signing_key" not in repr(a_vault(tmp_path).account)


def test_a_new_vault_is_made_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "New.ilpvault"
    folder.mkdir()
    new = create_vault(
        folder,
        handle="A.Lee",
        passphrase=PASSPHRASE,
        clock=StandingClock(),
        cost=CHEAP,
        bounds=CHEAP_BOUNDS,
        mounts=list,
    )
    assert new.account.handle == "a.lee"
    kept = {name for name, content in files(folder).items() if content}
    assert kept == {"vault.db", "vault.json", "vault.json.bak"}
    assert list(tmp_path.iterdir()) == [folder]
    modes = {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())}
    assert modes.pop(folder.name) == 0o700
    assert set(modes.values()) == {0o600}
    new.vault.close()


def test_nothing_is_made_where_something_is(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hers")
    with pytest.raises(VaultThereAlready, match="nothing was overwritten"):
        create_vault(
            tmp_path, handle="a", passphrase=PASSPHRASE, clock=StandingClock(), mounts=list
        )
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_nothing_beside_a_new_vault_is_touched(tmp_path: Path) -> None:
    for name in ("Office.new", "Office.old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "letter.txt").write_text("hers")
    create_vault(
        tmp_path / "Office",
        handle="a.lee",
        passphrase=PASSPHRASE,
        clock=StandingClock(),
        cost=CHEAP,
        bounds=CHEAP_BOUNDS,
        mounts=list,
    ).vault.close()
    assert {path.name for path in tmp_path.iterdir()} == {"Office", "Office.new", "Office.old"}
    assert (tmp_path / "Office.new" / "letter.txt").read_text() == "hers"


def test_the_schools_own_name_is_no_passphrase(tmp_path: Path) -> None:
    with pytest.raises(PassphraseRefused, match="tried first"):
        create_vault(
            tmp_path / "a",
            handle="a.lee",
            passphrase="Northridge High School",
            school_words=("Northridge High School",),
            clock=StandingClock(),
        )
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_no_half_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull, match="The disk is full"):
        create_vault(
            tmp_path / "a",
            handle="a.lee",
            passphrase=PASSPHRASE,
            clock=StandingClock(),
            cost=CHEAP,
            bounds=CHEAP_BOUNDS,
            mounts=list,
        )
    assert list(tmp_path.iterdir()) == []


def test_the_key_costs_what_the_standard_says_unless_memory_is_short() -> None:
    assert slots.affordable(CHEAP) == CHEAP
    assert slot_file.PRODUCTION.allow(slot_file.FLOOR)
    assert slot_file.PRODUCTION.allow(slot_file.STANDARD)


def test_what_can_be_read_without_a_key_is_handles_and_times(tmp_path: Path) -> None:
    made = a_closed_vault(tmp_path)
    content = json.loads((made.folder / "vault.json").read_bytes())
    account = content["accounts"][0]
    assert set(account) == {
        *("account", "staff", "person", "handle", "since"),
        *("sealing_key", "signing_key", "vault_key", "slots"),
    }


def test_a_found_file_without_this_handle_is_passed_over(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    older = slot_file.find(made.folder, CHEAP_BOUNDS).slots[0]
    made.vault.add_account(made.account, "b.cruz", OTHER, staff_id="s", person_id="p")
    newer = slot_file.find(made.folder, CHEAP_BOUNDS).slots[0]
    found = Found((older, newer), own_is_whole=False)
    assert slots.open_by_passphrase(found, "b.cruz", OTHER).signed_in().handle == "b.cruz"
