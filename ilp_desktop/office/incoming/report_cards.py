"""Report cards that come as PDF: for whom each is, and what would happen to it (policy B.3).

A card is kept as a document of the student's file with the report card of its term. A card whose
student is not certain is a question, with those who are named on it as answers.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.fields import open_term
from ilp_desktop.office.incoming.card_files import CardFile, CardStack, CutOut
from ilp_desktop.office.incoming.kept_cards import KeptCards, NewPaper, Standing
from ilp_desktop.office.incoming.preview import (
    Outcome,
    Preview,
    PreviewRow,
    Progress,
    Taken,
    refused_row,
)
from ilp_desktop.office.incoming.pupils import LEAVE_OUT, choices_of, decided_for, known_pupils
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.policy.card_pages import Card, CardDoubt, cards_of, marked_twice
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.names import fold
from ilp_desktop.policy.pupils import Pupils
from ilp_desktop.records import SchoolYear, Term
from ilp_desktop.vault import OfficeSession

DOUBTS = {
    CardDoubt.NO_NUMBER: Told("No student’s number stands on it."),
    CardDoubt.NO_TEXT: Told("It is a picture of a page, on which no number can be read."),
    CardDoubt.TWO_NUMBERS: Told("Numbers of several students stand on it."),
    CardDoubt.UNKNOWN_NUMBER: Told("No student here has the number that stands on it."),
    CardDoubt.NUMBER_ALONE: Told(
        "A student’s number stands on it, but neither the name nor a word for the number."
    ),
    CardDoubt.OTHER_NAME: Told("The number on it is one student’s, and the name another’s."),
    CardDoubt.TWICE: Told("The same student has other pages elsewhere in what was read."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A card and where it lies."""

    file: CardFile
    card: Card

    @property
    def key(self) -> str:
        return f"{self.file.name}:{self.card.pages[0] + 1}"

    @property
    def origin(self) -> Origin:
        return Origin(self.file.name, self.card.pages[0] + 1)

    @property
    def pages(self) -> Told:
        first, last = self.card.pages[0] + 1, self.card.pages[-1] + 1
        if first == last:
            return Told("Page {page}", page=first)
        return Told("Pages {first} to {last}", first=first, last=last)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A card that is to be kept, and for whom."""

    found: _Found
    student_id: str
    is_asked: bool
    """Whether a person has decided so; otherwise it was certain."""


class ReportCards:
    """The report cards of one term, compared with what the office has."""

    def __init__(
        self,
        stack: CardStack,
        found: list[_Found],
        preview: Preview,
        term: Term,
        issued_on: date | None,
    ) -> None:
        self._stack = stack
        self.title = Told("Take in report cards of {term}", term=term.name)
        self.preview = preview
        self._found = found
        self._term_id = term.id
        self._issued_on = issued_on

    def apply(self, session: OfficeSession, taken: Taken, progress: Progress) -> None:
        """Keep what was taken, within the caller's one change; one card at a time is in memory.

        Raises:
            OfficeError: a file or the office has changed since the preview; nothing is kept.
        """
        pupils = known_pupils(session)
        term = open_term(session, self._term_id)
        kept = KeptCards(session, term)
        wanted = list(self._wanted(taken, pupils))
        with self._stack.opened() as cut_out:
            for done, it in enumerate(wanted, 1):
                file, pages = it.found.file, it.found.card.pages
                day = _day(session, term, self._issued_on or file.changed_on)
                paper = NewPaper(cut=cut_out(file, pages), pages=len(pages), issued_on=day)
                kept.keep(it.student_id, paper, is_asked=it.is_asked)
                progress(done, len(wanted))

    def _wanted(self, taken: Taken, pupils: Pupils) -> Iterator[_Wanted]:
        """The cards to keep, in the order of their files."""
        outcomes = {row.key: row.outcome for row in self.preview.rows}
        for found in self._found:
            is_asked = outcomes[found.key] is Outcome.DOUBTFUL
            chosen = LEAVE_OUT.key
            if is_asked:
                chosen = taken.decisions.get(found.key, chosen)
            elif found.key in taken.rows and outcomes[found.key] is not Outcome.SAME:
                chosen = found.card.student_id or chosen
            student_id = decided_for(pupils, chosen)
            if student_id is not None:
                yield _Wanted(found, student_id, is_asked)


def compare_report_cards(
    session: OfficeSession, stack: CardStack, term_id: str, issued_on: date | None = None
) -> ReportCards:
    """See for whom the cards are, and which of them the office has already.

    Without ``issued_on`` they were issued on the day on which their file was made.

    Raises:
        OfficeError: they are not the account's holder's to bring in; the term is closed or has not
            begun, or the cards were issued before it.
    """
    pupils = known_pupils(session)
    term = open_term(session, term_id)
    if term.starts_on > session.today:
        raise OfficeError("{term} has not begun. Choose the term of these cards.", term=term.name)
    if issued_on is not None and not term.starts_on <= issued_on <= session.today:
        raise OfficeError("A report card is issued after its term has begun. Look at the day.")
    problems = list(stack.problems)
    rows = [
        refused_row(Coming.REPORT_CARD, f"{it.origin.file}:refused", it.origin.file, it)
        for it in problems
    ]
    found = _all_cards(stack, pupils, problems)
    kept = KeptCards(session, term)
    with stack.opened() as cut_out:
        rows += [_row(it, pupils, kept, cut_out) for it in found]
    preview = Preview(rows=tuple(rows), problems=tuple(problems))
    return ReportCards(stack, found, preview, term, issued_on)


def found_term(session: OfficeSession, written: str) -> str:
    """The id of a term by its year and name: 2026-27 Term 1.

    Raises:
        OfficeError: there is none of that name; says which there are.
    """
    terms = session.execute(
        select(Term.id, Term.name, SchoolYear.name)
        .join(SchoolYear, SchoolYear.id == Term.school_year_id)
        .where(Term.voided_at.is_(None), SchoolYear.voided_at.is_(None))
        .order_by(SchoolYear.starts_on.desc(), Term.number)
    ).all()
    for term_id, name, year in terms:
        if fold(f"{year} {name}") == fold(written):
            return term_id
    raise OfficeError(
        "There is no term “{written}”. The terms are: {terms}.",
        written=written,
        terms=", ".join(f"{year} {name}" for _, name, year in terms[:8]),
    )


def _all_cards(stack: CardStack, pupils: Pupils, problems: list[Problem]) -> list[_Found]:
    """The cards of all files in their order; the same student in two files is a question too."""
    found: list[_Found] = []
    for file in stack.files:
        cards, blank = cards_of(file.pages, pupils, file.name.rpartition(".")[0])
        found += [_Found(file=file, card=card) for card in cards]
        if blank:
            told = Told("Pages with nothing on them are left out: {count}.", count=len(blank))
            problems.append(Problem(Origin(file.name), "", "", told, refuses=False))
    cards = marked_twice([it.card for it in found])
    return [replace(it, card=card) for it, card in zip(found, cards, strict=True)]


def _row(found: _Found, pupils: Pupils, kept: KeptCards, cut_out: CutOut) -> PreviewRow:
    card = found.card
    digest = _digest_of(cut_out, found)
    if card.doubt is not None:
        if kept.has(digest):  # somebody has decided it before
            return _plain_row(found, found.pages, Outcome.SAME)
        return _question(found, found.pages, DOUBTS[card.doubt], pupils, card.candidates)
    student_id = card.student_id or ""
    standing = kept.standing(student_id, digest)
    title = pupils.by_id[student_id].listed
    if standing.doubt is not None:
        return _question(found, title, standing.doubt, pupils, (student_id,))
    return _plain_row(found, title, _outcome(standing), standing.reason)


def _plain_row(
    found: _Found, title: str, outcome: Outcome, reason: Told | None = None
) -> PreviewRow:
    return PreviewRow(
        key=found.key,
        about=Coming.REPORT_CARD,
        outcome=outcome,
        title=title,
        origin=found.origin,
        reason=reason,
    )


def _question(
    found: _Found, title: str, why: Told, pupils: Pupils, candidates: Collection[str]
) -> PreviewRow:
    return PreviewRow(
        key=found.key,
        about=Coming.REPORT_CARD,
        outcome=Outcome.DOUBTFUL,
        title=title,
        origin=found.origin,
        reason=why,
        choices=choices_of(pupils, candidates),
    )


def _outcome(standing: Standing) -> Outcome:
    if standing.is_kept:
        return Outcome.SAME
    return Outcome.CHANGED if standing.card_id or standing.document_id else Outcome.NEW


def _digest_of(cut_out: CutOut, found: _Found) -> Callable[[], str]:
    """The card is taken out only where a student has papers that it might be."""
    return lambda: hashlib.sha256(cut_out(found.file, found.card.pages).content).hexdigest()


def _day(session: OfficeSession, term: Term, day: date) -> date:
    """The day of issue; a file's own day may be that of its copying."""
    return min(max(day, term.starts_on), session.today)
