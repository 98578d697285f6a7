"""The supporting documents: their index, how complete the file is, and the papers themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import DocumentRow, IlpFile, YearRow
from ilp_desktop.policy.documents import EXCEL, WORD
from ilp_desktop.printing import phrases
from ilp_desktop.printing.phrases import NONE
from ilp_desktop.printing.plan_sections import nothing_yet
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Cell, Drawing, Row
from ilp_desktop.printing.typeset.documents import leaves_of
from ilp_desktop.printing.typeset.following import Follower
from ilp_desktop.printing.typeset.leaves import Leaf
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import HEIGHT, INK, PAGE_HEIGHT, WIDTH
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.printing.typeset.tags import Element
from ilp_desktop.printing.typeset.text import Line, Run, broken
from ilp_desktop.words import Words

MARGIN = 9.0
"""Between a document's page and its frame."""
_UNPRINTED = {WORD: "text.kept_as_word", EXCEL: "text.kept_as_excel"}
"""What stands in the place of a document's pages."""


def opened(
    documents: Sequence[DocumentRow], follower: Follower | None = None
) -> list[tuple[Leaf, ...]]:
    """The pages of each document; none of one that cannot be printed."""
    follower = follower or Follower()
    leaves = []
    for each in documents:
        follower.step(0, 0)
        leaves.append(_opened(each))
    return leaves


def _opened(document: DocumentRow) -> tuple[Leaf, ...]:
    try:
        return leaves_of(document.content, document.media_type, document.prepared)
    except OfficeError:  # a damaged document must not keep the file from being printed
        return ()


def index(paper: Paper, words: Words, file: IlpFile, leaves: Sequence[Sequence[Leaf]]) -> None:
    """What is in the file as a full copy, and how complete each year is."""
    paper.heading(1, words("title.documents"), styles.H1, anchor="documents", after=4)
    paper.paragraph(text(words("text.documents"), styles.INTRODUCTION), width=420)
    paper.section(words("section.documents"), anchor="documents.index")
    if file.documents:
        _index(paper, words, file, leaves)
    else:
        nothing_yet(paper, words, "text.no_documents")
    if file.years:
        _records(paper, words, file)
        _completeness(paper, words, file)


def _index(paper: Paper, words: Words, file: IlpFile, leaves: Sequence[Sequence[Leaf]]) -> None:
    columns = [
        Column(30, words("column.number")),
        Column(188, words("column.document")),
        Column(112, words("column.origin")),
        Column(74, words("column.received")),
        Column(40, words("column.pages"), styles.SMALL.right()),
        Column(48, words("column.on_page"), styles.SMALL.right()),
    ]
    with Table(paper, columns) as table:
        for number, each in enumerate(file.documents, 1):
            printed = leaves[number - 1]
            table.row(
                str(number),
                phrases.over(
                    each.title,
                    phrases.joined([each.year, words.label(each.kind)], " · "),
                ),
                each.source or NONE,
                words.date(each.received_on),
                str(len(printed) or each.pages),
                paper.page_of(f"document.{number}"),
            )


def _records(paper: Paper, words: Words, file: IlpFile) -> None:
    """The school's records that are printed in the file itself, newest year first."""
    found = [
        row
        for place, year in enumerate(file.years)
        for row in _records_of(paper, words, year, current=not place)
    ]
    if not found:
        return
    paper.section(words("section.records"), anchor="documents.records")
    columns = [
        Column(206, words("column.record")),
        Column(96, words("column.school_year")),
        Column(142, words("column.date")),
        Column(48, words("column.on_page"), styles.SMALL.right()),
    ]
    with Table(paper, columns, padding=3.5) as table:
        for row in found:
            table.row(*row)


def _records_of(
    paper: Paper, words: Words, year: YearRow, *, current: bool
) -> Iterator[tuple[str, str, str, str]]:
    """Registration and cards each for themselves; those of a year before as its one table."""
    cards = [(term, card) for term in year.terms for card in term.report_cards]
    found: list[tuple[str, list[date], str]] = []
    if current:
        for term in (term for term in year.terms if term.registrations):
            said = words("section.registration", term=term.name)
            found.append((said, [term.starts_on], "registration"))
        for term, card in cards:
            said = words("section.report_card", term=term.name)
            found.append((said, [card.issued_on], "report_cards"))
    elif cards or any(term.registrations for term in year.terms):
        issued = [card.issued_on for _, card in cards] or [year.terms[0].starts_on]
        found.append((words("section.classes"), issued, "registration"))
    if year.scores:
        taken = [each.taken_on for each in year.scores]
        found.append((words("section.scores"), taken, "scores"))
    for said, days, key in found:
        span = dict.fromkeys(words.date(on) for on in (min(days), max(days)))
        page = paper.page_of(f"year.{year.name}.{key}")
        yield said, year.name, " – ".join(span), page


def _completeness(paper: Paper, words: Words, file: IlpFile) -> None:
    """Each year: what is there of what should be (policy C.11.b)."""
    paper.section(words("section.completeness"))
    keys = ["plan", "registration", "report_cards", "reachable", "conferences", "documents"]
    right = styles.SMALL.right()
    columns = [
        Column(92, words("column.school_year")),
        *(
            Column(66, words(f"column.{key}"), right if place > 3 else styles.SMALL)
            for place, key in enumerate(keys)
        ),
    ]
    with Table(paper, columns) as table:
        for year in file.years:
            table.row(year.name, *_counts(words, file, year))


def _counts(words: Words, file: IlpFile, year: YearRow) -> list[str]:
    begun = [term for term in year.terms if term.starts_on <= file.prepared_on]
    ended = [term for term in year.terms if term.ends_on < file.prepared_on]
    classes = [each for term in begun for each in term.registrations]
    documents = [each for each in file.documents if each.year == year.name]
    pairs = [
        (sum(bool(term.registrations) for term in begun), len(begun)),
        (sum(bool(term.report_cards) for term in ended), len(ended)),
        (sum(bool(each.telephone) for each in classes), len(classes)),
    ]
    return [
        words("text.yes") if year.plan else NONE,
        *(words("text.of", part=part, whole=whole) if whole else NONE for part, whole in pairs),
        str(len(year.conferences) or NONE),
        str(len(documents) or NONE),
    ]


def pages(paper: Paper, words: Words, file: IlpFile, leaves: Sequence[Sequence[Leaf]]) -> None:
    """Every document, each page on a page of its own."""
    for number, (document, printed) in enumerate(zip(file.documents, leaves, strict=True), 1):
        for leaf in range(max(1, len(printed))):
            with paper.part(paper.running):
                anchor = f"document.{number}" if not leaf else ""
                _caption(paper, words, document, number, anchor)
                if printed:
                    _leaf(paper, words, document, (number - 1, leaf), printed)
                else:
                    said = words(_UNPRINTED.get(document.media_type, "text.not_printable"))
                    paper.paragraph(text(said, styles.BODY), before=16)


def _caption(paper: Paper, words: Words, document: DocumentRow, number: int, anchor: str) -> None:
    eyebrow = words("text.document_number", number=number)
    paper.paragraph(text(eyebrow, styles.EYEBROW), after=3, keeps=True)
    level = 2
    paper.heading(
        level, document.title, styles.LEDE.strong(), anchor=anchor, after=2, outlined=bool(anchor)
    )
    said = phrases.joined(
        [
            words.label(document.kind),
            words("text.dated", date=words.date(document.dated_on)),
            words("text.received", date=words.date(document.received_on)),
            words("text.origin", source=document.source) if document.source else "",
        ]
    )
    paper.paragraph(text(said, styles.NOTE), after=9, keeps=True)


def _leaf(
    paper: Paper,
    words: Words,
    document: DocumentRow,
    place: tuple[int, int],
    printed: Sequence[Leaf],
) -> None:
    """A page of a document in a frame, as large as the sheet allows, with a stamp on it."""
    said = words(
        "text.document_page",
        number=place[0] + 1,
        page=place[1] + 1,
        pages=len(printed),
        date=words.date(document.received_on),
    )
    with paper.within("Figure", alt=f"{document.title}. {said}") as figure:
        pass
    stamp = broken(paper.shaper, [Run(said, styles.FACT_LABEL)], WIDTH)[0]
    height = HEIGHT - paper.used_since_turn() - 4
    frame = _Frame(printed[place[1]], place, figure, stamp, height)
    paper.add(Row(cells=[Cell(0, Drawing(height, frame.paint))], cuts=False))


@dataclass(frozen=True, slots=True)
class _Frame:
    """A document's page where it stands on the sheet, and the stamp on its lower edge."""

    leaf: Leaf
    place: tuple[int, int]
    figure: Element
    stamp: Line
    height: float

    def paint(self, sheets: Sheets, x: float, y: float) -> None:
        """Draws the page in the middle of the sheet's width."""
        scale = min((WIDTH - 2 * MARGIN) / self.leaf.width, (self.height - 38) / self.leaf.height)
        wide, high = self.leaf.width * scale, self.leaf.height * scale
        left, top = x + (WIDTH - wide) / 2, y + MARGIN
        bottom = top + high + MARGIN + 8
        sheets.rectangle(left - MARGIN, y, wide + 2 * MARGIN, bottom - y, stroke=INK, weight=0.75)
        self.figure.box = (left, PAGE_HEIGHT - top - high, left + wide, PAGE_HEIGHT - top)
        sheets.belongs_to(self.figure)
        sheets.paste(*self.place, (wide, high, left, top + high))
        with sheets.furniture():
            self._stamp(sheets, left + wide - 7, bottom - 10)

    def _stamp(self, sheets: Sheets, right: float, top: float) -> None:
        wide = self.stamp.width + 24
        sheets.rectangle(right - wide, top, wide, 20, fill="FFFFFF", stroke=INK, weight=0.75)
        sheets.line(self.stamp, right - wide + 12, top + 12.7)
