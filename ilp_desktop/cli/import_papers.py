"""Words under ``import`` that take in papers and scores: report cards as PDF, files of tests."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ilp_desktop.cli.import_tables import (
    add_mapping,
    keep_if_asked,
    mapping_asked_for,
    tell_mapping,
)
from ilp_desktop.cli.previewed import add_previewed, path_of, take_in
from ilp_desktop.cli.previews import PREVIEW_FIELDS
from ilp_desktop.cli.terminal import day, unlocked
from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.scores import ScoreFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.vault import OfficeSession


def add(words: Words) -> None:
    """Add the words to those that ``import`` knows."""
    _add_report_cards(words)
    _add_scores(words)


def _add_report_cards(words: Words) -> None:
    what = "attach report cards: one PDF for each student, or one for many"
    parser = _word(words, "report-cards", _report_cards, what)
    parser.add_argument("--term", required=True, metavar="TERM", help='such as "2026-27 Term 1"')
    parser.add_argument(
        "--issued",
        type=day,
        metavar="DATE",
        help="the day of issue, as YYYY-MM-DD; the day of the file unless said",
    )
    add_previewed(parser, "a PDF, or a folder or zip of PDFs")


def _add_scores(words: Words) -> None:
    what = "take in the scores of a test from its makers' file"
    parser = _word(words, "scores", _scores, what)
    parser.add_argument(
        "--test",
        required=True,
        choices=[kind.value for kind in ScoreFile],
        help="whose file it is; table: one row a score, of any test",
    )
    add_mapping(parser)
    add_previewed(parser)


def _word(
    words: Words, name: str, run: Callable[[argparse.Namespace], None], what: str
) -> argparse.ArgumentParser:
    parser = words.add_parser(
        name,
        help=what,
        description=what,
        epilog=PREVIEW_FIELDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def _report_cards(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.report_cards import read_report_cards
    from ilp_desktop.office.incoming.report_cards import (
        ReportCards,
        compare_report_cards,
        found_term,
    )

    stack = read_report_cards(path_of(asked))

    def compared(session: OfficeSession) -> ReportCards:
        term_id = found_term(session, asked.term)
        return compare_report_cards(session, stack, term_id, asked.issued)

    with unlocked(asked) as (vault, account):
        take_in(asked, vault, account, compared)


def _scores(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.scores import read_scores
    from ilp_desktop.office.incoming.scores import Scores, compare_scores

    kind, path = ScoreFile(asked.test), path_of(asked)
    if kind is ScoreFile.TABLE:
        _score_table(asked)
        return
    if asked.mapping or asked.only or asked.keep:
        raise OfficeError("Only a table of scores has a mapping: --test table.")
    coming = read_scores(path, kind)

    def compared(session: OfficeSession) -> Scores:
        return compare_scores(session, coming)

    with unlocked(asked) as (vault, account):
        take_in(asked, vault, account, compared)


def _score_table(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.mapped.column_names import known_names
    from ilp_desktop.exchange.scores import read_score_table
    from ilp_desktop.exchange.tables import open_file
    from ilp_desktop.exchange.text_tables import Problems
    from ilp_desktop.office.incoming.scores import Scores, compare_scores

    kind = TableKind.SCORES
    with unlocked(asked) as (vault, account):
        problems = Problems()
        table = open_file(asked.path, problems, known_names(kind))
        with vault.reading(account) as session:
            mapping = mapping_asked_for(session, kind, table, asked)
        coming = read_score_table(table, mapping, problems)
        tell_mapping(mapping, table, asked)

        def compared(session: OfficeSession) -> Scores:
            return compare_scores(session, coming)

        take_in(asked, vault, account, compared)
        keep_if_asked(vault, account, mapping, asked)
