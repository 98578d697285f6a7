"""Restoring: a backup copied to where it can be worked in, without overwriting anything."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

from ilp_desktop.vault.backups import OWN, Backup, about, copy_file, found, in_words_of
from ilp_desktop.vault.folders import (
    COPY_FILE,
    DATABASE,
    SLOT_FILE,
    SUFFIX,
    Mounts,
    fsync_folder,
    mounts,
    must_be_safe,
)
from ilp_desktop.vault.lock import VaultLock
from ilp_desktop.vault.refusals import NoBackup, VaultBusy, VaultThereAlready


def restore(backup: Path, to: Path, mounted: Mounts = mounts) -> Path | None:
    """Copy a backup to a place where it is worked in; where an office stood there is returned.

    Nothing is overwritten: an office that stands there already is set aside under a name that
    says so. Who can open it, and with what, is as it was when the backup was made.
    """
    known = about(backup)
    if known is None:
        raise NoBackup(
            "“{folder}” is not a backup that this program made. Choose a folder of a backup; its"
            " name ends with a date and .ilpvault.",
            folder=backup,
        )
    must_be_safe(to, mounted)
    with in_words_of(to.parent), ExitStack() as undo:
        to.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f"{to.name}.", dir=to.parent))
        undo.callback(shutil.rmtree, beside, ignore_errors=True)
        for name in (DATABASE, SLOT_FILE, COPY_FILE):
            copy_file(backup / name, beside / name)
        _must_be_of(known, beside)
        fsync_folder(beside)
        aside = _set_aside(to)
        if aside is not None:
            undo.callback(os.replace, aside, to)  # no moment ends without an office there
        os.replace(beside, to)
        if aside is not None and found(aside / OWN, known.vault_id):
            os.replace(aside / OWN, to / OWN)  # the older backups stay with the office
        undo.pop_all()
        fsync_folder(to.parent)
    return aside


def _set_aside(to: Path) -> Path | None:
    if not to.exists() or (to.is_dir() and not any(to.iterdir())):
        return None
    if not (to / DATABASE).exists():
        raise VaultThereAlready(
            "“{folder}” is there already and is no office. Choose another place; nothing was"
            " overwritten.",
            folder=to,
        )
    if VaultLock(to).is_held_elsewhere():
        raise VaultBusy
    for number in range(1, 1000):
        aside = to.with_name(f"{to.stem} set aside {number}{SUFFIX}")
        if not aside.exists():
            os.replace(to, aside)
            return aside
    raise VaultBusy


def _must_be_of(backup: Backup, folder: Path) -> None:
    """Its keys belong to the vault that it says it is of."""
    try:
        said = json.loads((folder / SLOT_FILE).read_bytes())
        is_of_it = said["vault"] == backup.vault_id
    except (ValueError, KeyError, TypeError, RecursionError):
        is_of_it = False
    if not is_of_it:
        raise NoBackup(
            "The backup is not whole: {name} is damaged. Choose another one; nothing was changed.",
            name=SLOT_FILE,
        )
