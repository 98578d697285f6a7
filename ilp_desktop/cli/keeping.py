"""Words that keep an office safe: a backup of it, and putting one back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop.cli.terminal import add_account, tell, unlocked, word

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
    from ilp_desktop.vault import checks, restoring
    from ilp_desktop.vault.refusals import BackupFailed

    aside = restoring.restore(asked.backup, asked.vault)
    if aside is not None:
        print(f"What stood there is now at {aside}", file=sys.stderr)
    with unlocked(asked) as (vault, _account):
        vault.accept_restored()
        if not all(result.passed for result in checks.run(vault)):
            raise BackupFailed
    print(asked.vault)


WORDS = (_add_backup, _add_restore)
