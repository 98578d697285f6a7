"""A part of the journal on paper: what it took by kind, then the entries under their days (C.7)."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby

from ilp_desktop.office.journal import EntryRow
from ilp_desktop.office.journal_print import JournalPrint
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.printing import phrases
from ilp_desktop.printing.phrases import NONE
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.finish import About
from ilp_desktop.printing.typeset.following import Follower
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.printing.typeset.press import Imprint, printed
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.printing.typeset.text import Run
from ilp_desktop.words import Words


def print_journal(
    journal: JournalPrint,
    *,
    about: str,
    chosen: str,
    made_at: datetime,
    words: Words,
    follower: Follower | None = None,
) -> bytes:
    """The entries as a PDF (PDF/UA-1, PDF/A-2a).

    ``about`` is whose they are, nothing where they are of several; ``chosen`` says what else
    they were chosen by.
    """

    def write(paper: Paper) -> None:
        with paper.part([Run(words("section.journal"), styles.RUNNING)]):
            _head(paper, words, journal, about, chosen)
            _summary(paper, words, journal)
            for day, those in groupby(journal.entries, key=lambda it: it.happened_at.date()):
                paper.section(words.long_date(day), anchor=f"journal.{day}")
                for place, each in enumerate(those):
                    _entry(paper, words, each, names=not about, first=not place)

    title = phrases.joined([words("section.journal"), about], " · ")
    return printed(
        write,
        Imprint(
            about=About(
                title=title,
                author=phrases.joined([journal.school, journal.district]),
                language=words.tag,
                made_at=made_at,
            ),
            header=[Run(about or journal.school, styles.RUNNING.strong())],
            footer=[
                words("text.private_footer" if about else "text.private_journal"),
                journal.district,
            ],
            page_number=lambda number, total: words("text.page", number=number, total=total),
        ),
        follower=follower,
    )


def _head(paper: Paper, words: Words, journal: JournalPrint, about: str, chosen: str) -> None:
    paper.paragraph(text(journal.school, styles.KICKER))
    paper.heading(1, words("section.journal"), styles.H1, anchor="journal", after=4)
    said = [about, chosen, words("text.part_of_journal")]
    paper.paragraph(
        text(phrases.joined(said, " · "), styles.INTRODUCTION), width=420, after=12, keeps=True
    )


def _summary(paper: Paper, words: Words, journal: JournalPrint) -> None:
    columns = [
        Column(240, words("column.kind")),
        Column(126, words("column.entries")),
        Column(126, words("column.minutes")),
    ]
    by_kind = journal.by_kind
    with Table(paper, columns) as table:
        for kind, (entries, minutes) in by_kind.items():
            table.row(words.label(kind), str(entries), str(minutes) if minutes else NONE)
        total = sum(minutes for _, minutes in by_kind.values())
        table.row(
            text(words("text.all_kinds"), styles.LABEL),
            text(str(len(journal.entries)), styles.LABEL),
            text(str(total) if total else NONE, styles.LABEL),
        )


def _entry(paper: Paper, words: Words, each: EntryRow, *, names: bool, first: bool) -> None:
    about = []
    if each.kind is not EntryKind.NARRATIVE:
        about.append(words.label(each.kind))
    if each.minutes:
        about.append(words("text.minutes", number=each.minutes))
    grade = phrases.grade_name(words, each.grade) if names else ""
    label = phrases.label(
        each.student if names else words.time(each.happened_at.time()),
        grade,
        words.time(each.happened_at.time()) if names else "",
        each.author,
        ", ".join(about),
        words("text.staff_only") if each.visibility is Visibility.SCHOOL_STAFF else "",
    )
    body = [text(each.text.strip() or NONE)]
    if each.objective:
        number = words("text.objective", number=each.objective.number)
        linked = phrases.joined([number, each.objective.title], ": ")
        body.append(text(linked, styles.SMALL.muted()))
    paper.labelled(label, body, before=0 if first else 11)
