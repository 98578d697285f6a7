"""The word that adds a paper to a student's file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop.cli.reading import student_of_number
from ilp_desktop.cli.terminal import add_account, now, unlocked, word
from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.documents import DocumentKind

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.vault import OfficeSession

KINDS = {
    "report-card": DocumentKind.REPORT_CARD,
    "letter": DocumentKind.LETTER,
    "score": DocumentKind.TEST_SCORES,
    "other": DocumentKind.OTHER,
}
USAGE = """\
PDF, JPEG, PNG and TIFF print inside the file. Of a Word or Excel document a line
prints, and the document is kept as it is. What cannot be kept is refused.
"""


def _add_attach(words: Words) -> None:
    parser = word(words, "attach", _attach, "add a paper to a student's file", USAGE)
    parser.add_argument("number", metavar="STUDENT-NUMBER")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--title", required=True, metavar="TEXT", help="what the paper is called")
    parser.add_argument("--year", default="", metavar="YEAR", help="such as 2026-27")
    parser.add_argument("--kind", choices=KINDS, default="other", help="default: other")
    add_account(parser)


def _attach(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.documents import look_at
    from ilp_desktop.office.documents import NewDocument, add_document

    with unlocked(asked) as (vault, account):
        (paper,) = look_at([asked.file], now().astimezone(vault.zone).date())
        if isinstance(paper, OfficeError):
            raise paper
        with vault.changing(account, "Add document") as session:
            new = NewDocument(
                title=asked.title,
                kind=KINDS[asked.kind],
                dated_on=paper.dated_on,
                school_year_id=_year(session, asked.year),
                content=paper.content,
                prepared=paper.prepared,
                media_type=paper.media_type,
                pages=paper.pages,
            )
            add_document(session, student_of_number(session, asked.number), new)
    for note in paper.notes:
        print(note, file=sys.stderr)


def _year(session: OfficeSession, name: str) -> str:
    from ilp_desktop.office.school import current_year, school_years

    if not name:
        return current_year(session).id
    years = {year.name: year.id for year in school_years(session)}
    if name not in years:
        raise OfficeError(
            "The office has no school year {year}. It has: {known}.",
            year=name,
            known=", ".join(years),
        )
    return years[name]


WORDS = (_add_attach,)
