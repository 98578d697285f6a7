"""The sheet between two students' files in one print: whose the next one is, and when they come.

It belongs to no file and has nothing of the plan, for whoever hands out the files sees it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from ilp_desktop.office.file_rows import IlpFile
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.printing import phrases
from ilp_desktop.printing.conference_sheet import of_day
from ilp_desktop.printing.ilp_file import imprint
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.printing.typeset.press import printed
from ilp_desktop.printing.typeset.text import Run
from ilp_desktop.words import Words

DOWN = 150.0
"""Points that stay empty above, so that the name stands where a thumb turns the pile."""


def print_separator(
    file: IlpFile, pages: int, *, day: date | None, made_at: datetime, words: Words
) -> bytes:
    """One sheet before a print of so many pages; of a ``day``, with the conferences then."""

    def write(paper: Paper) -> None:
        with paper.part([Run(words("separator.title"), styles.RUNNING)]):
            _write(paper, words, file, pages, day)

    named = imprint(file, words, made_at)
    return printed(write, replace(named, page_number=lambda *_: words("separator.title")))


def _write(paper: Paper, words: Words, file: IlpFile, pages: int, day: date | None) -> None:
    student = file.student
    kicker = words("text.file_of", plan=file.school.plan_name)
    paper.paragraph(text("\N{NO-BREAK SPACE}", styles.KICKER), after=DOWN)
    paper.paragraph(text(kicker, styles.KICKER))
    paper.heading(1, student.name, styles.COVER_NAME, before=3, outlined=False)
    grade = phrases.grade_name(words, student.grade) or phrases.NONE
    paper.facts(
        [
            (words("fact.student_number"), student.number, ""),
            (words("separator.grade"), grade, ""),
            (words("separator.counselor"), _counselor(file) or phrases.NONE, ""),
            (words("separator.language"), words.language_name(student.language), ""),
        ],
        before=22,
        ruled=True,
    )
    conferences = [each for year in file.years for each in year.conferences]
    for each in of_day(conferences, day) if day else ():
        paper.facts(
            [
                (words("separator.time"), words.time(each.starts_at.time()), ""),
                (words("separator.place"), each.place or phrases.NONE, ""),
                (words("column.kind"), words.label(each.kind), ""),
            ],
            spans=[1, 1, 2],
            before=0,
            ruled=True,
        )
    paper.paragraph(text(words.count("separator.follow", pages), styles.LEDE), before=22, after=8)
    paper.paragraph(text(words("separator.take_out"), styles.NOTE))


def _counselor(file: IlpFile) -> str:
    here = phrases.present(file)
    return next((it.name for it in here if it.role is ParticipantRole.COUNSELOR), "")
