"""The words that take in what other systems export, and that write tables for them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop.cli import import_lists, import_papers, import_rosters, import_tables
from ilp_desktop.cli.terminal import add_account, unlocked, word

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words

IMPORTS = (import_rosters, import_tables, import_papers, import_lists)
"""What can be taken in, each with words of its own."""
TABLES = ("students", "conferences", "journal")


def _add_import(words: Words) -> None:
    parser = word(words, "import", _nothing, "take in what another system exports")
    kinds = parser.add_subparsers(title="what to take in", metavar="WHAT", required=True)
    for module in IMPORTS:
        module.add(kinds)


def _nothing(_asked: argparse.Namespace) -> None:
    """Never asked: what is to be taken in has a word of its own."""


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


WORDS = (_add_import, _add_export)
