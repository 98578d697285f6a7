"""Backups: whole, proved, thinned by age, never worked in, and put back without overwriting."""

from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import backups, checks, open_vault, restoring
from ilp_desktop.vault.refusals import BackupFailed, FolderRefused, IsBackup, NoBackup, VaultBusy
from tests.vault.people import a_person
from tests.vaults import CHEAP_BOUNDS, HANDLE, PASSPHRASE, AVault, a_vault, reopened


@pytest.fixture
def made(tmp_path: Path) -> AVault:
    return a_vault(tmp_path, profile=tmp_path / "profile")


def write_something(made: AVault) -> None:
    with made.vault.changing(made.account, "Add person") as session:
        a_person(session)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_backup_is_whole_encrypted_and_for_its_owner_alone(made: AVault) -> None:
    write_something(made)

    (backup,) = backups.back_up(made.vault)

    assert backup.folder.parent == made.folder / "backups"
    assert names(backup.folder) == {"backup.json", "vault.db", "vault.json", "vault.json.bak"}
    assert (backup.folder / "vault.db").read_bytes()[:6] != b"SQLite"
    assert stat.S_IMODE(backup.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((backup.folder / "vault.db").stat().st_mode) == 0o600
    assert backup.at == made.clock()


def test_a_backup_is_due_when_something_was_changed_since(made: AVault) -> None:
    assert backups.is_due(made.vault)
    backups.back_up(made.vault)
    assert not backups.is_due(made.vault)

    write_something(made)

    assert backups.is_due(made.vault)
    assert not backups.is_due(made.vault, after=timedelta(hours=1))
    made.clock.advance(hours=1)
    assert backups.is_due(made.vault, after=timedelta(hours=1))


def test_nobody_works_in_a_backup(made: AVault) -> None:
    (backup,) = backups.back_up(made.vault)
    with pytest.raises(IsBackup, match="restore it"):
        open_vault(backup.folder, clock=made.clock, bounds=CHEAP_BOUNDS)


def test_what_is_restored_holds_what_was_written_before_the_backup(
    made: AVault, tmp_path: Path
) -> None:
    write_something(made)
    (backup,) = backups.back_up(made.vault)
    write_something(made)
    made.vault.close()

    aside = restoring.restore(backup.folder, made.folder, mounted=list)

    assert aside is not None
    assert aside.name == "Northridge High School set aside 1.ilpvault"
    restored = reopened(made.folder, made.clock, profile=made.profile)
    restored.unlock(HANDLE, PASSPHRASE)
    assert any("older than when this workstation" in notice for notice in restored.notices)
    restored.accept_restored()
    assert [result.name for result in checks.run(restored) if not result.passed] == []
    assert len(backups.found(made.folder / "backups", backup.vault_id)) == 1
    restored.close()
    newer = reopened(aside, made.clock)
    newer.unlock(HANDLE, PASSPHRASE)  # what was set aside is whole
    newer.close()


def test_restoring_refuses_what_is_no_backup_or_not_whole(made: AVault, tmp_path: Path) -> None:
    with pytest.raises(NoBackup, match="not a backup"):
        restoring.restore(made.folder, tmp_path / "Other.ilpvault", mounted=list)
    (backup,) = backups.back_up(made.vault)
    (backup.folder / "vault.db").unlink()
    with pytest.raises(NoBackup, match=r"vault\.db is missing"):
        restoring.restore(backup.folder, tmp_path / "Other.ilpvault", mounted=list)
    assert not (tmp_path / "Other.ilpvault").exists()
    assert not list(tmp_path.glob("Other*"))


def test_restoring_overwrites_neither_an_open_office_nor_other_things(
    made: AVault, tmp_path: Path
) -> None:
    (backup,) = backups.back_up(made.vault)
    with pytest.raises(VaultBusy):
        restoring.restore(backup.folder, made.folder, mounted=list)
    other = tmp_path / "Other.ilpvault"
    other.mkdir()
    (other / "letter.txt").write_text("kept")
    with pytest.raises(OfficeError, match="no office"):
        restoring.restore(backup.folder, other, mounted=list)
    assert (other / "letter.txt").read_text() == "kept"


def test_backups_go_to_a_second_folder_too(made: AVault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second(made.vault, stick)

    first, second = backups.back_up(made.vault)

    assert (first.folder.parent, second.folder.parent) == (made.folder / "backups", stick)
    assert backups.found(stick, first.vault_id) == [second]
    backups.choose_second(made.vault, None)
    assert backups.places(made.vault) == [made.folder / "backups"]


def test_a_second_folder_must_be_there_and_elsewhere(made: AVault, tmp_path: Path) -> None:
    with pytest.raises(FolderRefused, match="no folder"):
        backups.choose_second(made.vault, tmp_path / "nowhere")
    with pytest.raises(FolderRefused, match="inside the office"):
        backups.choose_second(made.vault, made.folder)


def test_a_stick_that_is_not_plugged_in_is_said_and_does_not_stop_the_first(
    made: AVault, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second(made.vault, stick)
    stick.rmdir()

    with pytest.raises(FolderRefused, match="is not there"):
        backups.back_up(made.vault)

    last = backups.last(made.vault)
    assert last is not None
    assert last.failed == (str(stick),)
    assert len(backups.found(made.folder / "backups", made.vault.opened.file.vault_id)) == 1
    assert not stick.exists()
    assert backups.is_due(made.vault)  # tried again at the next closing


def test_a_backup_that_does_not_read_back_is_thrown_away(
    made: AVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_wrong", lambda _: iter(["page 3 differs"]))
    with pytest.raises(BackupFailed):
        backups.back_up(made.vault)
    assert list((made.folder / "backups").iterdir()) == []
    assert backups.last(made.vault) is None


def test_a_cancelled_backup_leaves_nothing(made: AVault) -> None:
    def cancel(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backups.back_up(made.vault, cancel)
    assert list((made.folder / "backups").iterdir()) == []


def test_what_a_killed_program_left_is_cleared_and_nothing_else(made: AVault) -> None:
    inside = made.folder / "backups"
    inside.mkdir()
    (inside / f"unfinished {made.vault.opened.file.vault_id} x1").mkdir()
    (inside / "unfinished work of another school").mkdir()
    backups.back_up(made.vault)
    left = {name for name in names(inside) if name.startswith("unfinished")}
    assert left == {"unfinished work of another school"}


def test_thinning_spares_the_backups_of_another_vault(made: AVault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    foreign = backups.make(made.vault, stick)
    said = json.loads((foreign.folder / "backup.json").read_text())
    (foreign.folder / "backup.json").write_text(json.dumps(said | {"vault": "f" * 32}))
    (stick / "no backup.ilpvault").mkdir()
    (stick / "no backup.ilpvault" / "backup.json").write_text('{"vault": 3}')
    backups.choose_second(made.vault, stick)

    for _ in range(3):
        made.clock.advance(hours=1)
        backups.back_up(made.vault)

    assert foreign.folder.exists()
    assert (stick / "no backup.ilpvault").exists()
    assert len(backups.found(stick, made.vault.opened.file.vault_id)) == 1


def test_a_clock_that_was_ahead_once_does_not_end_the_backups(made: AVault) -> None:
    made.clock.advance(days=3650)
    backups.back_up(made.vault)
    made.clock.advance(days=-3650)
    write_something(made)
    assert backups.is_due(made.vault)


def test_a_backup_that_knows_of_other_work_is_never_thinned(made: AVault) -> None:
    (first,) = backups.back_up(made.vault)
    path = first.folder / "backup.json"
    said = json.loads(path.read_text())
    path.write_text(json.dumps(said | {"head": "ab" * 32}))  # as of another workstation
    for _ in range(3):
        made.clock.advance(minutes=30)
        backups.back_up(made.vault)
    left = backups.found(first.folder.parent, first.vault_id)
    assert first.folder in {one.folder for one in left}
    assert len(left) == 2


@pytest.mark.parametrize(
    "said",
    [
        {"at": "2026-09-14T10:42:00"},
        {"office": "../../elsewhere"},
        {"office": "/etc"},
        {"vault": None, "at": 7},
        {"head": "no digest"},
        {"head": None},
    ],
)
def test_what_a_hostile_backup_says_of_itself_is_not_believed(
    made: AVault, said: dict[str, object]
) -> None:
    (backup,) = backups.back_up(made.vault)
    path = backup.folder / "backup.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | said))
    assert backups.about(backup.folder) is None
    made.clock.advance(hours=1)
    backups.back_up(made.vault)  # it stops nothing


def test_a_backup_with_the_keys_of_another_vault_is_not_restored(
    made: AVault, tmp_path: Path
) -> None:
    (backup,) = backups.back_up(made.vault)
    (backup.folder / "vault.json").write_text('{"vault": "another"}')
    made.vault.close()
    with pytest.raises(NoBackup, match=r"vault\.json is damaged"):
        restoring.restore(backup.folder, made.folder, mounted=list)
    reopened(made.folder, made.clock).close()


def test_a_restoring_that_breaks_off_leaves_the_office_in_its_place(
    made: AVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    (backup,) = backups.back_up(made.vault)
    made.vault.close()
    real, calls = os.replace, []

    def failing(source: Path, target: Path) -> None:
        calls.append(target)
        if len(calls) == 2:
            raise OSError(5, "the disk went away")
        real(source, target)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(OfficeError):
        restoring.restore(backup.folder, made.folder, mounted=list)
    assert (made.folder / "vault.db").exists()


def test_a_lock_does_not_wait_for_the_second_folder(made: AVault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second(made.vault, stick)
    (only,) = backups.back_up(made.vault, own_alone=True)
    assert only.folder.is_relative_to(made.folder)


def test_two_backups_in_one_second_are_two(made: AVault) -> None:
    first, second = (backups.make(made.vault, made.folder / "backups") for _ in range(2))
    assert first.folder != second.folder
    assert second.folder.exists()


def days(count: int) -> list[datetime]:
    start = datetime(2026, 11, 28, 16, tzinfo=UTC)
    return [start - timedelta(days=number) for number in range(count)]


def test_ten_days_eight_weeks_and_twelve_months_are_kept() -> None:
    keep = sorted(backups.kept(days(800)), reverse=True)
    assert keep[:10] == days(800)[:10]
    assert len(keep) <= 10 + 8 + 12
    months = {(at.year, at.month) for at in keep}
    assert len(months) == 12


def test_of_one_day_the_newest_backup_is_kept() -> None:
    morning, evening = datetime(2026, 9, 14, 8, tzinfo=UTC), datetime(2026, 9, 14, 17, tzinfo=UTC)
    assert backups.kept([morning, evening]) == {evening}


@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=40))
def test_the_newest_is_always_kept_and_thinning_twice_changes_nothing(
    times: list[datetime],
) -> None:
    keep = backups.kept(times)
    assert not times or max(times) in keep
    assert backups.kept(keep) == keep
