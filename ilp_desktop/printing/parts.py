"""Parts of a student's file on paper: a plan, a year, the participants, a conference's sheet.

Each begins with whose it is and says that it is a part; the complete file is what counts (B.3).
A part has nothing of other years than its own: scores and conferences before are the file's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import IlpFile, Part, YearRow
from ilp_desktop.printing.conference_sheet import conference_sheet, of_day
from ilp_desktop.printing.cover import head
from ilp_desktop.printing.ilp_file import Writing, imprint, print_ilp_file
from ilp_desktop.printing.participants import participants
from ilp_desktop.printing.typeset.following import Follower
from ilp_desktop.printing.typeset.paper import Paper
from ilp_desktop.printing.typeset.press import printed
from ilp_desktop.words import Words


def print_part(
    file: IlpFile,
    part: Part,
    *,
    made_at: datetime,
    words: Words,
    year: str = "",
    also: Collection[Part] = (),
    day: date | None = None,
    follower: Follower | None = None,
) -> bytes:
    """That part as a PDF (PDF/UA-1, PDF/A-2a); ``year`` is "2026-27", by default the current one.

    What is wanted ``also`` follows it, each part with a head of its own. Of a ``day``, the sheet is
    that of a conference then.

    Raises:
        OfficeError: the student was not at the school in that year.
    """
    if part is Part.FILE:
        return print_ilp_file(file, made_at=made_at, words=words, follower=follower)
    chosen = _year(file, year)
    alone = replace(file, years=(chosen,) if chosen else ())
    named = imprint(file, words, made_at)
    parts = [part, *(each for each in _WRITE if each in also and each is not part)]
    title = f"{', '.join(map(words.label, parts))} · {named.about.title}"

    then = _on(alone, day) if day else alone

    def write(paper: Paper) -> None:
        for each in parts:
            _WRITE[each](paper, words, then if each is Part.CONFERENCE else alone)

    return printed(
        write, replace(named, about=replace(named.about, title=title)), follower=follower
    )


def _year(file: IlpFile, name: str) -> YearRow | None:
    if not name:
        return file.years[0] if file.years else None
    found = next((year for year in file.years if year.name == name), None)
    if found is None:
        known = ", ".join(year.name for year in file.years)
        raise OfficeError(
            "The file has no school year {year}. It has: {known}.", year=name, known=known
        )
    return found


def _on(file: IlpFile, day: date) -> IlpFile:
    """The file, with no other conferences than those that take place that day."""
    return replace(
        file,
        years=tuple(
            replace(year, conferences=tuple(of_day(year.conferences, day))) for year in file.years
        ),
    )


def _plan(paper: Paper, words: Words, file: IlpFile) -> None:
    writing = Writing(paper, words, file, ())
    with paper.part(writing.running("part.plan")):
        head(paper, words, file, words.label(Part.PLAN))
    for year in file.years:
        writing.plan(year, turns=False)


def _of_year(paper: Paper, words: Words, file: IlpFile) -> None:
    writing = Writing(paper, words, file, ())
    with paper.part(writing.running("part.year")):
        head(paper, words, file, words.label(Part.YEAR))
    for year in file.years:
        over = year.ends_on < file.prepared_on
        writing.whole_year(year, turns=False, called="prior_year" if over else "year")


def _participants(paper: Paper, words: Words, file: IlpFile) -> None:
    writing = Writing(paper, words, file, ())
    with paper.part(writing.running("part.participants")):
        head(paper, words, file, words.label(Part.PARTICIPANTS))
        participants(paper, words, file, before=24)


def _conference(paper: Paper, words: Words, file: IlpFile) -> None:
    writing = Writing(paper, words, file, ())
    with paper.part(writing.running("part.conference")):
        head(paper, words, file, words.label(Part.CONFERENCE))
        conference_sheet(paper, words, file)


_WRITE: dict[Part, Callable[[Paper, Words, IlpFile], None]] = {
    Part.PLAN: _plan,
    Part.YEAR: _of_year,
    Part.PARTICIPANTS: _participants,
    Part.CONFERENCE: _conference,
}
