"""The word that prints: one student's file or a part of it, a copy for somebody, or many files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop.cli.reading import student_of_number
from ilp_desktop.cli.terminal import add_account, count, day, tell, unlocked, word
from ilp_desktop.errors import OfficeError

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.office.copies import Asked
    from ilp_desktop.printing.many import Order, Print
    from ilp_desktop.vault import OfficeSession, SignedIn, Vault

PARTS = ("file", "plan", "year", "participants", "conference")
LANGUAGES = ("en", "es", "both")
GIVE = "Give copies to families"
OF_MANY = "--all or --together"
USAGE = """\
one student:    ilp-desktop print VAULT STUDENT-NUMBER OUT.pdf
many students:  ilp-desktop print VAULT --all OUTFOLDER
in one PDF:     ilp-desktop print VAULT --together OUT.pdf

--part conference is the sheet of the next conference that is planned; where none
is, of the last one. --for makes a copy for somebody: it is entered in the record
of disclosures, and refused where that person may not have it. --encrypt shows a
passphrase once. --for-families makes copies for the parents, entered the same way.
--together puts a sheet with the name before each student; after 1,000 pages another
PDF begins. --language family is that of each student's parents.
"""


def _add_print(words: Words) -> None:
    parser = word(words, "print", _print, "print files, or parts of them, as PDF", USAGE)
    parser.add_argument("student", metavar="STUDENT-NUMBER", nargs="?")
    parser.add_argument("paper", type=Path, metavar="OUT.pdf", nargs="?")
    parser.add_argument("--part", choices=PARTS, default="file", help="default: file")
    parser.add_argument("--year", default="", metavar="YEAR", help="such as 2026-27")
    parser.add_argument(
        "--language", choices=(*LANGUAGES, "family"), default="en", help="default: en"
    )
    parser.add_argument("--for", dest="party", metavar="NAME", help="who gets this copy")
    parser.add_argument("--purpose", default="", metavar="TEXT", help="why they get it")
    parser.add_argument("--encrypt", action="store_true", help="AES-256, with a passphrase")
    many = parser.add_mutually_exclusive_group()
    many.add_argument("--all", type=Path, metavar="OUTFOLDER", help="a PDF for each student")
    many.add_argument("--together", type=Path, metavar="OUT.pdf", help="all students in one PDF")
    parser.add_argument(
        "--for-families",
        action="store_true",
        help=f"with {OF_MANY}: the copy for a parent of each, entered as given",
    )
    parser.add_argument("--grade", type=count, metavar="N", help=f"with {OF_MANY}: this grade")
    parser.add_argument(
        "--day",
        type=day,
        metavar="YYYY-MM-DD",
        help=f"with {OF_MANY}: who has a conference then, in that order",
    )
    parser.add_argument(
        "--jobs", type=count, default=1, metavar="N", help=f"with {OF_MANY}: processes"
    )
    add_account(parser)


def _print(asked: argparse.Namespace) -> None:
    if asked.all or asked.together:
        if asked.student or asked.party or asked.encrypt:
            raise OfficeError(
                "--all and --together go with neither a student number, --for nor --encrypt."
            )
        if asked.for_families != bool(asked.purpose):
            raise OfficeError("Say why the families get it: --for-families --purpose TEXT")
        return _print_many(asked)
    if asked.grade or asked.day or asked.for_families:
        raise OfficeError("--grade, --day and --for-families go with --all or --together.")
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
    _tell_letters([made])
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

    if not (asked.party or asked.for_families):
        return None
    return Asked(
        party=asked.party or "",
        interest=asked.purpose,
        way="Handed over on paper" if asked.together else "Given as a file",
        part=Part(asked.part),
        year=asked.year,
    )


def _order(asked: argparse.Namespace, vault: Vault) -> Order:
    from ilp_desktop.office.file_rows import Part
    from ilp_desktop.printing.many import Order

    at = vault.clock().astimezone(vault.zone)
    return Order(
        made_at=at,
        part=Part(asked.part),
        year=asked.year,
        language=asked.language,
        day=asked.day,
    )


def _print_many(asked: argparse.Namespace) -> None:
    from ilp_desktop.office.family_copies import FamilyCopies
    from ilp_desktop.office.ilp_file import ilp_files
    from ilp_desktop.printing.many import entered, print_into, print_together

    made = []
    with unlocked(asked) as (vault, account):
        with vault.reading(account) as session:
            students = _students(session, asked)
        if not students:
            raise OfficeError("Nobody is meant: nothing was printed.")
        order = _order(asked, vault)
        party = _party(asked)
        copies = FamilyCopies(vault, account, party, GIVE) if party else None
        files = copies.files(students) if copies else ilp_files(vault, account, students)
        if asked.all:
            asked.all.mkdir(parents=True, exist_ok=True)
            prints = print_into(files, students.values(), order, asked.all, jobs=asked.jobs)
        else:
            prints = print_together(files, order, asked.together, jobs=asked.jobs)
        if copies:
            prints = entered(prints, copies.enter)
        with closing(prints):
            for place, each in enumerate(prints, 1):
                made.append(replace(each, pdf=b"", separator=b""))  # told, and not held
                tell(f"{place} of {len(students)}")
    tell("")
    refused = [(each.number, each.refusal) for each in made if each.refusal is not None]
    places = dict.fromkeys([asked.all] if asked.all else [it.path for it in made if it.about])
    print(f"{len(made) - len(refused)} printed to {', '.join(map(str, places))}")
    _tell_letters(made)
    for number, why in refused:
        print(f"{number}: {why}", file=sys.stderr)
    if refused:
        raise OfficeError("{count} could not be printed.", count=len(refused))


def _students(session: OfficeSession, asked: argparse.Namespace) -> dict[str, str]:
    """The numbers of those who are meant, by id."""
    from ilp_desktop.office.conferences import students_of_day
    from ilp_desktop.office.student_list import list_students

    listed = students_of_day(session, asked.day) if asked.day else list_students(session)
    return {row.id: row.number for row in listed if asked.grade in (None, row.grade)}


def _tell_letters(prints: Sequence[Print]) -> None:
    """Which letters stand as codes, by student."""
    for each in prints:
        if each.letters:
            codes = ", ".join(f"U+{ord(letter):04X}" for letter in each.letters)
            print(f"{each.number}: no font has these letters: {codes}", file=sys.stderr)


WORDS = (_add_print,)
