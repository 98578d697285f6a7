"""The words that take in what other systems export, and that write tables for them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ilp_desktop.cli.previews import PREVIEW_FIELDS, tell_preview
from ilp_desktop.cli.terminal import add_account, tell, unlocked, word
from ilp_desktop.errors import OfficeError

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.office.incoming.preview import Import
    from ilp_desktop.vault import OfficeSession, SignedIn, Vault

Coming = TypeVar("Coming", bound="Import")

TABLES = ("students", "conferences", "journal")


def _add_import(words: Words) -> None:
    parser = word(words, "import", _nothing, "take in what another system exports")
    kinds = parser.add_subparsers(title="what to take in", metavar="WHAT", required=True)
    for add in IMPORTS:
        add(kinds)


def _add_roster(words: Words) -> None:
    parser = words.add_parser(
        "roster",
        help="students, families, staff and classes: OneRoster or Microsoft SDS",
        description="Take in a roster: OneRoster CSV 1.0 to 1.2 or Microsoft SDS, zip or folder.",
        epilog=PREVIEW_FIELDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=_roster)
    parser.add_argument("path", metavar="PATH", type=Path, help="the zip or the folder")
    parser.add_argument("--school", metavar="NAME", help="one school of a district's set")
    add_previewed(parser)


def add_previewed(parser: argparse.ArgumentParser) -> None:
    """What every import is asked with."""
    parser.add_argument("--preview", action="store_true", help="only say what would happen")
    parser.add_argument("--json", action="store_true", help="print a JSON object")
    add_account(parser)


def _nothing(_asked: argparse.Namespace) -> None:
    """Never asked: what is to be taken in has a word of its own."""


def _roster(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.rosters import read_roster
    from ilp_desktop.office.incoming.roster import RosterImport

    roster = read_roster(asked.path, school=asked.school)
    with unlocked(asked) as (vault, account):

        def compared(session: OfficeSession) -> RosterImport:
            return RosterImport(session, roster)

        coming = take_in(asked, vault, account, compared)
        if not (asked.preview or asked.json):
            _tell_lacking(vault, account, coming.year)


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


def _tell_lacking(vault: Vault, account: SignedIn, year: str) -> None:
    from ilp_desktop.office.incoming.lacking import files_lacking
    from ilp_desktop.policy.completeness import CLAUSES
    from ilp_desktop.words import words

    with vault.reading(account) as session:
        files, lacking = files_lacking(session, year)
    print(f"{files} files of {year}; what they still lack:")
    for lack, count in lacking.items():
        print(f"{count:6}  {words().label(lack)} ({CLAUSES[lack]})")


def _add_export(words: Words) -> None:
    parser = word(words, "export", _nothing, "write a table for a spreadsheet")
    kinds = parser.add_subparsers(title="what to write", metavar="WHAT", required=True)
    table = kinds.add_parser("table", help="students, conferences or the journal, as CSV")
    table.set_defaults(run=_export)
    table.add_argument("--kind", choices=TABLES, required=True, help="what its rows are")
    table.add_argument("out", metavar="OUT.csv", type=Path, help="the file to write")
    add_account(table)


def _export(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.plain_csv import csv_of
    from ilp_desktop.office.outgoing import TABLES as READ
    from ilp_desktop.printing.keeping import write_whole

    with unlocked(asked) as (vault, account), vault.reading(account) as session:
        rows = READ[asked.kind](session)
    write_whole(asked.out, csv_of(rows))
    print(f"{len(rows) - 1} rows written to {asked.out}")


IMPORTS: tuple[Callable[[Words], None], ...] = (_add_roster,)
"""What can be taken in, each with a word of its own."""
WORDS = (_add_import, _add_export)
