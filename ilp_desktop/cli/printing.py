"""The word that prints: one student's file or a part of it, a copy for somebody, or many files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop.cli.reading import student_of_number
from ilp_desktop.cli.terminal import add_account, count, tell, unlocked, word
from ilp_desktop.errors import OfficeError

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.office.copies import Asked
    from ilp_desktop.office.file_rows import IlpFile
    from ilp_desktop.printing.many import Order
    from ilp_desktop.vault import SignedIn, Vault

PARTS = ("file", "plan", "year", "participants", "conference")
LANGUAGES = ("en", "es", "both")
USAGE = """\
one student:    ilp-desktop print VAULT STUDENT-NUMBER OUT.pdf
many students:  ilp-desktop print VAULT --all OUTFOLDER

--part conference is the sheet of the next conference that is planned; where none
is, of the last one. --for makes a copy for somebody: it is entered in the record
of disclosures, and refused where that person may not have it. --encrypt shows a
passphrase once.
"""


def _add_print(words: Words) -> None:
    parser = word(words, "print", _print, "print files, or parts of them, as PDF", USAGE)
    parser.add_argument("student", metavar="STUDENT-NUMBER", nargs="?")
    parser.add_argument("paper", type=Path, metavar="OUT.pdf", nargs="?")
    parser.add_argument("--part", choices=PARTS, default="file", help="default: file")
    parser.add_argument("--year", default="", metavar="YEAR", help="such as 2026-27")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="default: en")
    parser.add_argument("--for", dest="party", metavar="NAME", help="who gets this copy")
    parser.add_argument("--purpose", default="", metavar="TEXT", help="why they get it")
    parser.add_argument("--encrypt", action="store_true", help="AES-256, with a passphrase")
    parser.add_argument("--all", type=Path, metavar="OUTFOLDER", help="a file for each student")
    parser.add_argument("--grade", type=count, metavar="N", help="with --all: this grade alone")
    parser.add_argument("--jobs", type=count, default=1, metavar="N", help="with --all: processes")
    add_account(parser)


def _print(asked: argparse.Namespace) -> None:
    if asked.all is not None:
        if asked.student or asked.party or asked.encrypt:
            raise OfficeError("--all goes with neither a student number, --for nor --encrypt.")
        return _print_all(asked)
    if not (asked.student and asked.paper):
        raise OfficeError("Say which student and which file: print VAULT NUMBER OUT.pdf")
    if bool(asked.party) != bool(asked.purpose):
        raise OfficeError("Say for whom the copy is and why: --for NAME --purpose TEXT")
    with unlocked(asked) as (vault, account):
        return _print_one(asked, vault, account)


def _print_one(asked: argparse.Namespace, vault: Vault, account: SignedIn) -> None:
    from ilp_desktop.office.copies import copy_for, note_copy
    from ilp_desktop.office.ilp_file import ilp_file
    from ilp_desktop.printing.keeping import write_whole
    from ilp_desktop.printing.many import printed
    from ilp_desktop.printing.sealed import WORDS as HOW_MANY
    from ilp_desktop.printing.sealed import sealed
    from ilp_desktop.vault.word_passphrase import word_passphrase

    party = _party(asked)
    with vault.reading(account) as session:
        student_id = student_of_number(session, asked.student)
        file = copy_for(session, student_id, party)[0] if party else ilp_file(session, student_id)
        order = _order(asked, vault)
    made = printed(file, order)
    if made.refusal is not None:
        raise made.refusal
    passphrase = word_passphrase(HOW_MANY) if asked.encrypt else ""
    write_whole(asked.paper, sealed(made.pdf, passphrase) if passphrase else made.pdf)
    if party:
        try:
            with vault.changing(account, "Give a copy of the file") as session:
                note_copy(session, student_id, party)
        except OfficeError:
            asked.paper.unlink(missing_ok=True)  # no copy without its entry
            raise
    if passphrase:
        print(f"passphrase: {passphrase}")


def _party(asked: argparse.Namespace) -> Asked | None:
    from ilp_desktop.office.copies import Asked
    from ilp_desktop.office.file_rows import Part

    if not asked.party:
        return None
    return Asked(
        party=asked.party,
        interest=asked.purpose,
        way="Given as a file",
        part=Part(asked.part),
        year=asked.year,
    )


def _order(asked: argparse.Namespace, vault: Vault) -> Order:
    from ilp_desktop.office.file_rows import Part
    from ilp_desktop.printing.many import Order

    at = vault.clock().astimezone(vault.zone)
    return Order(made_at=at, part=Part(asked.part), year=asked.year, language=asked.language)


def _print_all(asked: argparse.Namespace) -> None:
    from ilp_desktop.office.ilp_file import ilp_file
    from ilp_desktop.office.student_list import list_students
    from ilp_desktop.printing.keeping import write_whole
    from ilp_desktop.printing.many import file_names, print_many

    asked.all.mkdir(parents=True, exist_ok=True)
    refused: list[tuple[str, OfficeError]] = []
    with unlocked(asked) as (vault, account):
        with vault.reading(account) as session:
            rows = [row for row in list_students(session) if asked.grade in (None, row.grade)]

        def files() -> Iterator[IlpFile]:
            for row in rows:
                with vault.reading(account) as session:  # short: it holds up changes
                    file = ilp_file(session, row.id)
                yield file

        names = file_names(row.number for row in rows)
        prints = print_many(files(), _order(asked, vault), jobs=asked.jobs)
        for place, (name, made) in enumerate(zip(names, prints, strict=True), 1):
            try:
                if made.refusal is not None:
                    raise made.refusal
                write_whole(asked.all / name, made.pdf)
            except OfficeError as refusal:
                refused.append((made.number, refusal))
            tell(f"{place} of {len(rows)}")
    tell("")
    print(f"{len(rows) - len(refused)} printed to {asked.all}")
    for number, why in refused:
        print(f"{number}: {why}", file=sys.stderr)
    if refused:
        raise OfficeError("{count} could not be printed.", count=len(refused))


WORDS = (_add_print,)
