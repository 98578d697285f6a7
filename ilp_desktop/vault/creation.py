"""Making a new vault: beside its place first, so that there is a whole one or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Unpack

from ilp_desktop.records.base import Record
from ilp_desktop.vault import passphrase as passphrases
from ilp_desktop.vault import sealing, slot_file, slots
from ilp_desktop.vault.folders import DATABASE, fsync_folder, mounts, must_be_safe
from ilp_desktop.vault.ids import IdMaker
from ilp_desktop.vault.migrations import LATEST
from ilp_desktop.vault.refusals import VaultThereAlready, of_the_disk
from ilp_desktop.vault.signed_in import SignedIn
from ilp_desktop.vault.slot_file import PRODUCTION, STANDARD
from ilp_desktop.vault.slots import Opened, Owner
from ilp_desktop.vault.store import Store, new_database
from ilp_desktop.vault.surroundings import Surroundings
from ilp_desktop.vault.vault import Vault


@dataclass(frozen=True, repr=False)
class NewVault:
    """A vault that was just made, open, and the recovery code, which is shown this once."""

    vault: Vault
    account: SignedIn
    recovery_code: str


def create_vault(
    folder: Path,
    *,
    handle: str,
    passphrase: str,
    school_words: Iterable[str] = (),
    **around: Unpack[Surroundings],
) -> NewVault:
    """Make the folder, its keys and its empty database, and open it for the first account.

    The office keeps the Person, StaffMember and Account of the ids that the
    account already has.
    """
    plain = slots.checked_handle(handle)
    chosen = passphrases.checked(passphrase, (*school_words, plain))
    must_be_safe(folder, around.get("mounts", mounts))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise VaultThereAlready(
            "“{folder}” is there already and is not empty. Choose another name for the vault;"
            " nothing was overwritten.",
            folder=folder,
        )
    clock = around["clock"]
    ids = around.setdefault("ids", IdMaker(clock))
    owner = Owner(account_id=ids(), staff_id=ids(), person_id=ids(), handle=plain)
    cost = slots.affordable(around.get("cost", STANDARD))
    vault_id = IdMaker(clock)()  # two demonstration offices have the same records, no more
    opened, code = slots.new(vault_id, owner, chosen, cost, clock())
    with of_the_disk(str(folder.parent)):
        _build(folder, opened, **around)
    vault = Vault(folder, **around)
    return NewVault(vault, vault.enter(opened), code)


def _build(folder: Path, opened: Opened, **around: Unpack[Surroundings]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as undo:
        beside = Path(tempfile.mkdtemp(prefix=f"{folder.name}.", dir=folder.parent))  # 0700
        undo.callback(shutil.rmtree, beside, ignore_errors=True)
        _fill(beside, opened, **around)
        fsync_folder(beside)
        if folder.exists():
            folder.rmdir()
        os.replace(beside, folder)
        undo.pop_all()
    fsync_folder(folder.parent)


def _fill(folder: Path, opened: Opened, **around: Unpack[Surroundings]) -> None:
    bounds = around.get("bounds", PRODUCTION)
    new_database(folder / DATABASE)
    key = sealing.subkey(opened.vault_key, "db")
    store = Store(folder / DATABASE, key, hasty=around.get("hasty", False))
    with store.writing() as connection:
        Record.metadata.create_all(connection, checkfirst=False)
        connection.exec_driver_sql(f"PRAGMA user_version = {LATEST}")
    slot_file.write(
        folder,
        opened.file,
        proved=lambda data: slots.opens_again(opened, slot_file.parsed(data, bounds)),
    )
