"""Words under ``import`` that take in papers and scores: report cards as PDF, files of tests."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ilp_desktop.cli.previews import PREVIEW_FIELDS, tell_preview
from ilp_desktop.cli.terminal import add_account, add_json, tell, unlocked, word
from ilp_desktop.policy.scores import ScoreFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.office.incoming.preview import Import
    from ilp_desktop.vault import OfficeSession


def add(words: Words) -> None:
    """Add the words to those that ``import`` knows."""
    _add_report_cards(words)
    _add_scores(words)


def _add_report_cards(words: Words) -> None:
    what = "attach report cards: one PDF for each student, or one for many"
    parser = word(words, "report-cards", _report_cards, what, PREVIEW_FIELDS)
    parser.add_argument("path", metavar="PATH", type=Path, help="a PDF, or a folder of PDFs")
    parser.add_argument("--term", required=True, metavar="TERM", help='such as "2026-27 Term 1"')
    parser.add_argument(
        "--issued",
        type=date.fromisoformat,
        metavar="DATE",
        help="the day of issue, as YYYY-MM-DD; the day of the file unless said",
    )
    _add_common(parser)


def _add_scores(words: Words) -> None:
    what = "take in the scores of a test from its makers' file"
    parser = word(words, "scores", _scores, what, PREVIEW_FIELDS)
    parser.add_argument("path", metavar="PATH", type=Path, help="the file")
    parser.add_argument(
        "--test",
        required=True,
        choices=[kind.value for kind in ScoreFile],
        help="whose file it is; table: one row a score, of any test",
    )
    _add_common(parser)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--preview", action="store_true", help="say what would happen, no more")
    add_account(parser)
    add_json(parser)


def _report_cards(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.report_cards import read_report_cards
    from ilp_desktop.office.incoming.report_cards import compare_report_cards, found_term

    stack = read_report_cards(asked.path)
    _take_in(
        asked,
        lambda session: compare_report_cards(
            session, stack, found_term(session, asked.term), asked.issued
        ),
    )


def _scores(asked: argparse.Namespace) -> None:
    from ilp_desktop.exchange.scores import read_scores
    from ilp_desktop.office.incoming.scores import compare_scores

    coming = read_scores(asked.path, ScoreFile(asked.test))
    _take_in(asked, lambda session: compare_scores(session, coming))


def _take_in(asked: argparse.Namespace, compared: Callable[[OfficeSession], Import]) -> None:
    """Compare, tell, and unless only that was asked for keep all that is sure."""
    from ilp_desktop.office.incoming.preview import everything_sure

    with unlocked(asked) as (vault, account):
        with vault.reading(account) as session:
            one = compared(session)
        taken = everything_sure(one.preview)
        if taken.rows and not asked.preview:
            with vault.changing(account, one.title) as session:
                one.apply(session, taken, lambda done, of: tell(f"{done} of {of}"))
            tell("")
    tell_preview(one.preview, as_json=asked.json)
