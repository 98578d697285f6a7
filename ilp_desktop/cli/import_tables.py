"""The word that takes in a table: whose columns hold what, what would happen, and its keeping."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop.cli.previewed import add_previewed, path_of, take_in
from ilp_desktop.cli.previews import PREVIEW_FIELDS
from ilp_desktop.cli.terminal import unlocked
from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.policy.incoming import TableKind

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.exchange.tables import Table
    from ilp_desktop.office.incoming.table_mapping import TableMapping
    from ilp_desktop.vault import OfficeSession, SignedIn, Vault

TITLE = Told("Import a table")
KEEPING = Told("Keep a mapping of columns")
KINDS = tuple(kind.value for kind in TableKind if kind is not TableKind.SCORES)
MAPPINGS = """\
Which column holds what is guessed from names and values, unless the office has
kept a mapping for such a table, or its system is known. --preview shows it; to
correct it, write a file (TOML), such as

  kind = "students"
  name_order = "family_first"      or given_first: Lena Begay
  date_order = "month_first"       or day_first
  empty = ["NULL"]                 values that mean nothing
  fixed = { state = "UT" }         what is so for all rows
  [columns]
  number = "Student No."
  name = "Student"
  [[adults]]                       once for each adult in a student's row
  relation = "mother"
  columns = { name = "Mother", mobile = "Mother Cell" }

"""


def add(words: Words) -> None:
    """Add the word ``table`` to those of ``import VAULT``."""
    parser = words.add_parser(
        "table",
        help="take in a list of students, guardians, staff, classes or marks",
        description="Take in a table: CSV, TSV or a spreadsheet (.xlsx).",
        epilog=MAPPINGS + PREVIEW_FIELDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=import_table)
    parser.add_argument("--kind", choices=KINDS, required=True, help="what its rows are")
    add_mapping(parser)
    add_previewed(parser)


def add_mapping(parser: argparse.ArgumentParser) -> None:
    """What every table is asked with."""
    parser.add_argument("--mapping", metavar="NAME|FILE", help="which column holds what")
    parser.add_argument(
        "--only",
        metavar="COLUMN=VALUE",
        help="take only rows with this value there, such as those of one school",
    )
    parser.add_argument("--keep", metavar="NAME", help="keep the mapping by this name")


def import_table(asked: argparse.Namespace) -> None:
    """Read, compare, tell; and keep what is sure unless only the preview is wanted."""
    from ilp_desktop.exchange.mapped.beside import joined
    from ilp_desktop.exchange.mapped.column_names import known_names
    from ilp_desktop.exchange.mapped.reading import read_mapped
    from ilp_desktop.exchange.tables import open_file
    from ilp_desktop.exchange.text_tables import Problems
    from ilp_desktop.office.incoming.roster import RosterImport

    kind, path = TableKind(asked.kind), path_of(asked)
    with unlocked(asked) as (vault, account):
        problems = Problems()
        table = open_file(path, problems, known_names(kind))
        with vault.reading(account) as session:
            mapping = mapping_asked_for(session, kind, table, asked)
        table = joined(table, mapping, path.parent, problems)
        roster = read_mapped(table, mapping, problems)
        tell_mapping(mapping, table, asked)

        def compared(session: OfficeSession) -> RosterImport:
            return RosterImport(session, roster, TITLE)

        take_in(asked, vault, account, compared)
        keep_if_asked(vault, account, mapping, asked)


def mapping_asked_for(
    session: OfficeSession, kind: TableKind, table: Table, asked: argparse.Namespace
) -> TableMapping:
    """How the table is read, and which of its rows."""
    mapping = _mapping(session, kind, table, asked)
    if not asked.only:
        return mapping
    column, _is, value = asked.only.partition("=")
    return replace(mapping, only={column: value})


def keep_if_asked(
    vault: Vault, account: SignedIn, mapping: TableMapping, asked: argparse.Namespace
) -> None:
    """Keep the mapping for the next time, by the name that was given."""
    from ilp_desktop.office.incoming.mappings import keep_mapping

    if asked.keep and not asked.preview:
        with vault.changing(account, KEEPING) as session:
            keep_mapping(session, asked.keep, mapping)


def tell_mapping(mapping: TableMapping, table: Table, asked: argparse.Namespace) -> None:
    if not asked.json:
        for line in _told_mapping(mapping, table):
            print(line)


def _mapping(
    session: OfficeSession, kind: TableKind, table: Table, asked: argparse.Namespace
) -> TableMapping:
    """The mapping that was asked for; else one that the office has kept; else what is likely."""
    from ilp_desktop.exchange.mapped.reading import propose
    from ilp_desktop.office.incoming.mappings import mapping_for

    if asked.mapping is not None:
        mapping = _asked(session, kind, asked.mapping)
        if mapping.kind is not kind:
            raise OfficeError(
                "This mapping is for tables of another kind: {kind}.", kind=mapping.kind.value
            )
        return mapping
    kept = mapping_for(session, kind, table.header)
    return kept[1] if kept else propose(table, kind, asked.path.parent)


def _asked(session: OfficeSession, kind: TableKind, asked: str) -> TableMapping:
    from ilp_desktop.exchange.mapped.shipped import from_file, shipped, shipped_by_name
    from ilp_desktop.office.incoming.mappings import mappings

    kept = mappings(session, kind)
    mapping = kept.get(asked) or shipped_by_name(asked, kind)
    if mapping is not None:
        return mapping
    if Path(asked).suffix in {".toml", ".json"}:
        return from_file(Path(asked))
    names = [*kept, *(system for system, of in shipped() if of is kind)]
    raise OfficeError(
        "There is no mapping “{name}” for such tables. There are: {names}.",
        name=asked,
        names=", ".join(names) or "none",
    )


def _told_mapping(mapping: TableMapping, table: Table) -> Iterator[str]:
    """Which column is read as what, and which are not."""
    from ilp_desktop.exchange.unread_columns import is_unread
    from ilp_desktop.office.incoming.table_mapping import FIELD_WORDS, plain

    for field, column in mapping.columns.items():
        yield f"{FIELD_WORDS[field]}: {column}"
    for adult in mapping.adults:
        whose = adult.relation.value if adult.relation else "adult"
        for field, column in adult.columns.items():
            yield f"{FIELD_WORDS[field]} ({whose}): {column}"
    used = {plain(column) for column in mapping.all_columns()}
    others = [one for one in table.header if plain(one) not in used and not is_unread(one)]
    if others:
        yield f"not used: {', '.join(others)}"
