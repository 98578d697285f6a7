"""What every word needs: arguments, somebody signed in, progress, and plain output."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from ilp_desktop.cli import PASSPHRASE
from ilp_desktop.errors import OfficeError

if TYPE_CHECKING:
    from ilp_desktop.vault import OfficeSession, SignedIn, Vault

    Words = argparse._SubParsersAction[argparse.ArgumentParser]


@dataclass
class Told:
    """The passphrase from the environment, kept out of what is printed of the arguments."""

    passphrase: str | None = field(repr=False)

    def or_ask(self, prompt: str) -> str:
        """What the environment said; else what is typed, where there is somebody to ask."""
        if self.passphrase is not None:
            return self.passphrase
        if not sys.stdin.isatty():
            raise OfficeError(
                "Put the passphrase into {name}, or run this in a terminal.", name=PASSPHRASE
            )
        return getpass.getpass(prompt)


def word(
    words: Words, name: str, run: Callable[[argparse.Namespace], None], what: str, fields: str = ""
) -> argparse.ArgumentParser:
    """A word that is followed by a vault's folder; without ``what`` it is not listed."""
    listed = {"help": what} if what else {}
    parser = words.add_parser(
        name,
        description=what,
        epilog=fields,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        **listed,  # type: ignore[arg-type]
    )
    parser.set_defaults(run=run)
    parser.add_argument("vault", type=Path, metavar="VAULT", help="the vault's folder")
    return parser


def add_account(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--account", metavar="NAME", help="who signs in; may be left out where there is one account"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print a list of JSON objects")


def count(typed: str) -> int:
    """A number of things, at least one."""
    number = int(typed)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def day(typed: str) -> date:
    """A day such as 2026-09-14."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{typed} is no day such as 2026-09-14") from None


@contextmanager
def unlocked(asked: argparse.Namespace) -> Iterator[tuple[Vault, SignedIn]]:
    """The vault, with somebody signed in, in the school's time zone."""
    from ilp_desktop.office.access import gate
    from ilp_desktop.office.school import office
    from ilp_desktop.vault import open_vault

    vault = open_vault(asked.vault, clock=now, profile=profile(), gate=gate)
    handle = chosen(vault.handles, asked.account)
    account = vault.unlock(handle, asked.told.or_ask(f"Passphrase of {handle}: "))
    try:
        with vault.reading(account) as session:
            vault.zone = ZoneInfo(office(session).zone)
        if sys.stderr.isatty():
            for notice in vault.notices:
                print(notice, file=sys.stderr)
        yield vault, account
    finally:
        vault.close()


@contextmanager
def signed_in(asked: argparse.Namespace) -> Iterator[OfficeSession]:
    """A reading of the office in the name of the account that was asked for."""
    with unlocked(asked) as (vault, account), vault.reading(account) as session:
        yield session


def chosen(handles: Sequence[str], asked: str | None) -> str:
    """Which account signs in: the one that is asked for, or the only one there is."""
    if asked is not None:
        return asked
    if len(handles) > 1:
        accounts = ", ".join(handles)
        raise OfficeError(
            "Say who signs in, with --account. The accounts are: {accounts}.", accounts=accounts
        )
    return handles[0]


def now() -> datetime:
    return datetime.now(UTC)


def profile() -> Path:
    """Where this workstation keeps what it remembers outside of any vault."""
    from platformdirs import user_data_path

    return user_data_path("ILP Desktop", appauthor=False)


def prepare() -> None:
    """No core dumps, and every name printed as it is written, whatever the system's encoding."""
    from ilp_desktop.vault import no_core_dumps

    no_core_dumps()
    for stream in (sys.stdout, sys.stderr):
        if stream.encoding.lower() != "utf-8" and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")


def print_json(rows: Iterable[dict[str, Any]]) -> None:
    """A list, each row of it printed as soon as it is there."""
    between = "["
    for row in rows:
        print(f"{between}\n{textwrap.indent(json.dumps(row, ensure_ascii=False, indent=1), ' ')}",
              end="")  # fmt: skip
        between = ","
    print("[]" if between == "[" else "\n]")


def tell(words: str) -> None:
    """Progress, where somebody watches; nothing takes it away again."""
    if sys.stderr.isatty():
        print(f"\r\033[K{words}", end="", file=sys.stderr, flush=True)
