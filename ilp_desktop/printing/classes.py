"""The classes of a school year: registration by term, report cards, both in one (policy B.3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from ilp_desktop.office.file_rows import (
    MarkRow,
    RegistrationRow,
    ReportCardRow,
    TermRow,
    YearRow,
)
from ilp_desktop.policy.courses import grade_point_average
from ilp_desktop.printing.phrases import NONE, number
from ilp_desktop.printing.plan_sections import nothing_yet
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.paper import Paper, Text, text
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.printing.typeset.text import Run
from ilp_desktop.words import NO_BREAK, Words


def registrations(paper: Paper, words: Words, year: YearRow, on: date, anchor: str) -> None:
    """The classes of each term, their teachers, and how these are reached."""
    begun = [term for term in year.terms if term.registrations or term.starts_on <= on]
    for place, term in enumerate(begun):
        paper.section(
            words("section.registration", term=term.name),
            note=_span(words, term),
            anchor="" if place else f"{anchor}.registration",
        )
        if term.registrations:
            _classes(paper, words, term)
        else:
            nothing_yet(paper, words, "text.no_registration")


def _span(words: Words, term: TermRow) -> str:
    return words("text.span", first=words.date(term.starts_on), last=words.date(term.ends_on))


def _classes(paper: Paper, words: Words, term: TermRow) -> None:
    columns = [
        Column(34, words("column.period")),
        Column(113, words("column.course")),
        Column(92, words("column.teacher")),
        Column(79, words("column.telephone")),
        Column(142, words("column.best_time")),
        Column(32, words("column.credit"), styles.SMALL.right()),
    ]
    with Table(paper, columns) as table:
        for each in term.registrations:
            table.row(
                each.period or NONE,
                _course(words, each),
                each.teacher or words("text.none_on_record"),
                each.telephone or words("text.none_on_record"),
                each.best_times or NONE,
                number(each.credit),
            )


def _course(words: Words, each: RegistrationRow) -> Text:
    runs = [Run(each.course, styles.LABEL)]
    if each.section:
        section = words("text.section", section=each.section).replace(" ", NO_BREAK)
        runs.append(Run(f" {section}", styles.SMALL.muted()))
    return Text(tuple(runs), styles.SMALL)


def report_cards(paper: Paper, words: Words, year: YearRow, anchor: str) -> None:
    """Every report card that the school has issued."""
    place = 0
    for term in year.terms:
        for card in term.report_cards:
            paper.section(
                words("section.report_card", term=term.name),
                note=words("text.issued", date=words.date(card.issued_on)),
                anchor="" if place else f"{anchor}.report_cards",
            )
            place += 1
            _marks(paper, words, card)


def _marks(paper: Paper, words: Words, card: ReportCardRow) -> None:
    if not card.marks:
        return nothing_yet(paper, words)
    columns = [
        Column(36, words("column.period")),
        Column(130, words("column.course")),
        Column(110, words("column.teacher")),
        Column(60, words("column.mark_earned")),
        Column(42, words("column.credit"), styles.SMALL.right()),
        Column(114, words("column.comment")),
    ]
    with Table(paper, columns, padding=3.5) as table:
        for each in card.marks:
            table.row(
                each.period or NONE,
                each.course,
                each.teacher or NONE,
                each.mark or NONE,
                number(each.credit),
                each.comment or NONE,
            )
        earned = sum(each.credit or 0.0 for each in card.marks)
        average = _average((each.mark, each.credit) for each in card.marks)
        if earned or average:
            said = _total(words, average, earned)
            table.row("", said, "", average, number(earned), "", total=True)
    return None


def _average(marks: Iterable[tuple[str, float | None]]) -> str:
    """The grade point average as the window shows it; empty where no mark is a letter."""
    points = grade_point_average(marks)
    return "" if points is None else f"{points:.2f}"


def _total(words: Words, average: str, earned: float) -> str:
    """What a table's last line is about."""
    if average and earned:
        return words("text.average_and_credit")
    return words("text.grade_point_average" if average else "text.credit_earned")


@dataclass(slots=True)
class _Class:
    """A class of a closed year: who taught it, and how each term ended."""

    period: str
    course: str
    teacher: str = ""
    telephone: str = ""
    credit: float = 0.0
    marks: dict[int, str] = field(default_factory=dict)
    """By the place of the term; a dash for a term without a mark."""


def closed_classes(paper: Paper, words: Words, year: YearRow, anchor: str) -> None:
    """A closed year's classes in one table, a column for each term's mark."""
    if not year.terms:
        return
    cards = [card for term in year.terms for card in term.report_cards]
    issued = ", ".join(words.date(card.issued_on) for card in cards)
    paper.section(
        words("section.classes"),
        note=words("text.issued", date=issued) if len(cards) == 1 else "",
        anchor=f"{anchor}.registration",
    )
    classes = _gathered(year.terms)
    if classes:
        _closed_table(paper, words, year, classes)
    for said in _beside(words, year):
        paper.paragraph(text(said, styles.NOTE), before=4)


def _gathered(terms: Sequence[TermRow]) -> list[_Class]:
    """Each class once, from what was registered and what was marked."""
    found: dict[tuple[str, str], _Class] = {}
    for place, term in enumerate(terms):
        rows: list[RegistrationRow | MarkRow] = list(term.registrations)
        for card in term.report_cards:
            rows += card.marks
        for row in rows:
            one = found.setdefault((row.period, row.course), _Class(row.period, row.course))
            one.teacher = one.teacher or row.teacher
            if isinstance(row, RegistrationRow):
                one.telephone = one.telephone or row.telephone
                one.marks.setdefault(place, NONE)
            else:
                one.marks[place] = row.mark or NONE
                one.credit += row.credit or 0.0
    return sorted(found.values(), key=lambda each: (len(each.period), each.period, each.course))


def _closed_table(paper: Paper, words: Words, year: YearRow, classes: Sequence[_Class]) -> None:
    small, wide = styles.GRID, 37.0
    rest = styles.WIDTH - 34 - 76 - 34 - wide * len(year.terms)
    columns = [
        Column(34, words("column.period"), small),
        Column(rest * 0.55, words("column.course"), small.strong()),
        Column(rest * 0.45, words("column.teacher"), small),
        Column(76, words("column.telephone"), small),
        *(Column(wide, term.name, small) for term in year.terms),
        Column(34, words("column.credit"), small.right()),
    ]
    with Table(paper, columns, padding=3.5) as table:
        for each in classes:
            table.row(
                each.period or NONE,
                each.course,
                each.teacher or words("text.none_on_record"),
                each.telephone or words("text.none_on_record"),
                *(each.marks.get(place, "") for place in range(len(year.terms))),
                number(each.credit),
            )
        earned = sum(each.credit for each in classes)
        averages = [
            _average((mark.mark, mark.credit) for card in term.report_cards for mark in card.marks)
            for term in year.terms
        ]
        if earned or any(averages):
            said = _total(words, "".join(averages), earned)
            table.row("", said, "", "", *averages, number(earned), total=True)


def _beside(words: Words, year: YearRow) -> list[str]:
    """What the table has no column for: days of issue, comments, what is missing."""
    cards = [(term, card) for term in year.terms for card in term.report_cards]
    said = []
    if len(cards) > 1:
        days = "; ".join(f"{term.name} {words.date(card.issued_on)}" for term, card in cards)
        said.append(words("text.issued_each", days=days))
    comments = [
        f"{term.name}, {mark.course}: {mark.comment}"
        for term, card in cards
        for mark in card.marks
        if mark.comment
    ]
    if comments:
        said.append(words("text.comments", comments="; ".join(comments)))
    for key, lacking in (
        ("text.terms_unregistered", [each.name for each in year.terms if not each.registrations]),
        ("text.terms_uncarded", [each.name for each in year.terms if not each.report_cards]),
    ):
        if lacking:
            said.append(words(key, terms=", ".join(lacking)))
    return said
