"""What imports have in common in a terminal: read, tell what would happen, keep what is sure."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ilp_desktop.cli.previews import tell_preview
from ilp_desktop.cli.terminal import add_account, tell
from ilp_desktop.errors import OfficeError

if TYPE_CHECKING:
    from ilp_desktop.office.incoming.preview import Import
    from ilp_desktop.vault import OfficeSession, SignedIn, Vault

Coming = TypeVar("Coming", bound="Import")


def add_previewed(parser: argparse.ArgumentParser, what: str = "the file") -> None:
    """What every import is asked with; ``what`` says what can be taken in."""
    parser.add_argument("path", metavar="PATH", type=Path, help=what)
    parser.add_argument("--preview", action="store_true", help="only say what would happen")
    parser.add_argument("--json", action="store_true", help="print a JSON object")
    add_account(parser)


def path_of(asked: argparse.Namespace) -> Path:
    """What is to be taken in; looked for before anybody is asked for a passphrase."""
    path: Path = asked.path
    if not path.exists():
        raise OfficeError("There is no {path}. Look at how it is written.", path=path)
    return path


def take_in(
    asked: argparse.Namespace,
    vault: Vault,
    account: SignedIn,
    compare: Callable[[OfficeSession], Coming],
) -> Coming:
    """Compare, tell, and keep what is sure unless only the preview is wanted."""
    from ilp_desktop.office.incoming.preview import everything_sure

    with vault.reading(account) as session:
        coming = compare(session)
    tell_preview(coming.preview, as_json=asked.json)
    if not coming.preview.rows:
        raise OfficeError("There is nothing in {name} that could be taken in.", name=asked.path)
    if not asked.preview:
        taken = everything_sure(coming.preview)
        with vault.changing(account, coming.title) as session:
            coming.apply(session, taken, lambda done, of: tell(f"{done} of {of}"))
        tell("")
    return coming
