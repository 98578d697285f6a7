"""The page of the recovery code: what it opens, where to keep it, how to use it."""

from __future__ import annotations

from datetime import datetime

from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.finish import About
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.printing.typeset.press import Imprint, printed
from ilp_desktop.printing.typeset.text import Run
from ilp_desktop.words import Words

HALF = 4
"""Groups of the code in one line."""
STEPS = ("recovery.step_open", "recovery.step_type", "recovery.step_passphrase")


def print_recovery_page(
    code: str, *, school: str, folder: str, made_at: datetime, words: Words
) -> bytes:
    """One page with the code; it is never stored anywhere else."""

    def write(paper: Paper) -> None:
        with paper.part([Run(words("recovery.title"), styles.RUNNING)]):
            _write(paper, code, school, folder, words, made_at)

    return printed(
        write,
        Imprint(
            about=About(
                title=words("recovery.title_of", school=school),
                author=school,
                language=words.tag,
                made_at=made_at,
            ),
            header=[Run(school, styles.RUNNING.strong())],
            footer=[words("recovery.keep"), words("recovery.nobody_else")],
            page_number=lambda number, total: words("text.page", number=number, total=total),
        ),
    )


def _write(
    paper: Paper, code: str, school: str, folder: str, words: Words, made_at: datetime
) -> None:
    paper.paragraph(text(school, styles.KICKER), before=12)
    paper.heading(1, words("recovery.title"), styles.H1, after=6)
    paper.paragraph(text(words("recovery.what"), styles.BODY), after=16)
    groups = code.split("-")
    lines = [groups[:HALF], groups[HALF:]]
    paper.paragraph(
        [text("   ".join(line), styles.H1, gap=6) for line in lines], before=4, after=18
    )
    paper.facts(
        [
            (words("recovery.folder"), folder, ""),
            (words("recovery.made"), words.long_date(made_at.date()), ""),
        ],
        spans=[3, 1],
        ruled=True,
    )
    paper.section(words("recovery.how"))
    paper.bullets([words(step) for step in STEPS], before=4)
    paper.section(words("recovery.where"))
    paper.paragraph(text(words("recovery.where_more"), styles.BODY))
