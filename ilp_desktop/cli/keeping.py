"""Words that keep an office safe: a backup of it, and putting one back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop.cli.terminal import add_account, chosen, tell, unlocked, word

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words


def _add_backup(words: Words) -> None:
    parser = word(words, "backup", _backup, "copy the whole office, read it back, say where it is")
    parser.add_argument(
        "folder", metavar="FOLDER", type=Path, nargs="?", help="another than the office's own"
    )
    add_account(parser)


def _backup(asked: argparse.Namespace) -> None:
    from ilp_desktop.vault import backups

    with unlocked(asked) as (vault, _account):
        if asked.folder is not None and asked.folder.parent.is_dir():
            with backups.in_words_of(asked.folder):
                asked.folder.mkdir(mode=0o700, exist_ok=True)

        def watch(done: int, of: int) -> None:
            tell(f"{100 * done // of} %")

        made = (
            [backups.make(vault, asked.folder, watch)]
            if asked.folder
            else backups.back_up(vault, watch)
        )
        tell("")
    for one in made:
        print(one.folder)


def _add_restore(words: Words) -> None:
    parser = word(words, "restore", _restore, "put a backup back, and check it")
    parser.add_argument("backup", metavar="BACKUP", type=Path, help="the folder of the backup")
    add_account(parser)


def _restore(asked: argparse.Namespace) -> None:
    from ilp_desktop.vault import backups, checks, restoring
    from ilp_desktop.vault.refusals import BackupFailed

    if backups.about(asked.backup) is not None:
        _must_be_able_to_open(asked)
    aside = restoring.restore(asked.backup, asked.vault)
    if aside is not None:
        print(f"What stood there is now at {aside}", file=sys.stderr)
    with unlocked(asked) as (vault, _account):
        vault.accept_restored()
        if not all(result.passed for result in checks.run(vault)):
            raise BackupFailed
    print(asked.vault)


def _must_be_able_to_open(asked: argparse.Namespace) -> None:
    """Who restores must be able to open the backup: before that nothing is moved."""
    from ilp_desktop.vault import PRODUCTION, slot_file, slots

    found = slot_file.find(asked.backup, PRODUCTION)
    asked.account = chosen(found.handles, asked.account)
    passphrase = asked.told.or_ask(f"Passphrase of {asked.account}: ")
    slots.open_by_passphrase(found, asked.account, passphrase)
    asked.told.passphrase = passphrase  # it opens the office that is put back, too


WORDS = (_add_backup, _add_restore)
