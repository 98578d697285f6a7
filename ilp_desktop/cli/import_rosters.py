"""The word that takes in a roster: OneRoster or Microsoft School Data Sync."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ilp_desktop.cli.previewed import add_previewed, path_of, take_in
from ilp_desktop.cli.previews import PREVIEW_FIELDS
from ilp_desktop.cli.terminal import unlocked

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.office.incoming.roster import RosterImport
    from ilp_desktop.vault import OfficeSession, SignedIn, Vault


def add(words: Words) -> None:
    parser = words.add_parser(
        "roster",
        help="students, families, staff and classes: OneRoster or Microsoft SDS",
        description="Take in a roster: OneRoster CSV 1.0 to 1.2 or Microsoft SDS, zip or folder.",
        epilog=PREVIEW_FIELDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=_roster)
    parser.add_argument("--school", metavar="NAME", help="one school of a district's set")
    add_previewed(parser, "the zip or the folder")


def _roster(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.rosters import read_roster
    from ilp_desktop.office.incoming.roster import RosterImport

    roster = read_roster(path_of(asked), school=asked.school)
    with unlocked(asked) as (vault, account):

        def compared(session: OfficeSession) -> RosterImport:
            return RosterImport(session, roster)

        coming = take_in(asked, vault, account, compared)
        if not (asked.preview or asked.json):
            _tell_lacking(vault, account, coming.year)


def _tell_lacking(vault: Vault, account: SignedIn, year: str) -> None:
    from ilp_desktop.office.incoming.lacking import files_lacking
    from ilp_desktop.policy.completeness import CLAUSES
    from ilp_desktop.words import words

    with vault.reading(account) as session:
        files, lacking = files_lacking(session, year)
    print(f"{files} files of {year}; what they still lack:")
    for lack, count in lacking.items():
        print(f"{count:6}  {words().label(lack)} ({CLAUSES[lack]})")
