"""The supporting documents: their index, how complete the file is, and the papers themselves."""

from __future__ import annotations

from collections.abc import Sequence

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import DocumentRow, IlpFile, YearRow
from ilp_desktop.printing import phrases
from ilp_desktop.printing.phrases import NONE, year_name
from ilp_desktop.printing.plan_sections import nothing_yet
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Cell, Drawing, Row
from ilp_desktop.printing.typeset.documents import leaves_of
from ilp_desktop.printing.typeset.leaves import Leaf
from ilp_desktop.printing.typeset.paper import Figure, Paper, text
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import HEIGHT, INK, PAGE_HEIGHT, WIDTH
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.printing.typeset.tags import Element
from ilp_desktop.printing.typeset.text import Run, broken
from ilp_desktop.words import Words


def opened(documents: Sequence[DocumentRow]) -> list[tuple[Leaf, ...]]:
    """The pages of each document; none of one that cannot be printed."""
    return [_opened(each) for each in documents]


def _opened(document: DocumentRow) -> tuple[Leaf, ...]:
    try:
        return leaves_of(document.content, document.media_type)
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
                    phrases.joined([year_name(each.year), words.label(each.kind)], " · "),
                ),
                each.source or NONE,
                words.date(each.received_on),
                str(len(printed) or each.pages),
                paper.page_of(f"document.{number}"),
            )


def _filed(words: Words, document: DocumentRow) -> str:
    return phrases.joined([year_name(document.year), words.label(document.kind)], " · ")


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
            table.row(year_name(year.name), *_counts(words, file, year))


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
                    paper.paragraph(text(words("text.not_printable"), styles.BODY), before=16)


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
    used = sum(row.height + row.before for row in _since_turn(paper))
    height = HEIGHT - used - 4
    leaf = printed[place[1]]
    said = words(
        "text.document_page",
        number=place[0] + 1,
        page=place[1] + 1,
        pages=len(printed),
        date=words.date(document.received_on),
    )
    with paper.within("Figure", alt=f"{document.title}. {said}") as figure:
        pass
    said_line = broken(paper.shaper, [Run(said, styles.FACT_LABEL)], WIDTH)[0]

    def paint(sheets: Sheets, x: float, y: float) -> None:
        _paint(sheets, figure, (x, y, height), leaf, place)
        sheets.belongs_to(None)
        with sheets.furniture():
            wide = said_line.width + 24
            right = x + WIDTH / 2 + _framed(leaf, height)[0] / 2 + 9
            left = right - 16 - wide
            sheets.rectangle(
                left, y + height - 22, wide, 20, fill="FFFFFF", stroke=INK, weight=0.75
            )
            sheets.line(said_line, left + 12, y + height - 9.3)

    row = Row(cells=[Cell(0, paper.box(Figure(Drawing(height, paint)), WIDTH))], cuts=False)
    paper.add(row)


def _since_turn(paper: Paper) -> list[Row]:
    rows: list[Row] = []
    for row in reversed(paper.rows):
        rows.append(row)
        if row.new_page:
            break
    return rows


def _framed(leaf: Leaf, height: float) -> tuple[float, float]:
    """How large the page is drawn in a frame of that height."""
    room_wide, room_high = WIDTH - 18.0, height - 38.0
    scale = min(room_wide / leaf.width, room_high / leaf.height)
    return leaf.width * scale, leaf.height * scale


def _paint(
    sheets: Sheets,
    figure: Element,
    frame: tuple[float, float, float],
    leaf: Leaf,
    place: tuple[int, int],
) -> None:
    x, y, height = frame
    wide, high = _framed(leaf, height)
    left = x + (WIDTH - wide) / 2
    sheets.rectangle(left - 9, y, wide + 18, height - 12, stroke=INK, weight=0.75)
    figure.box = (left, PAGE_HEIGHT - y - 9 - high, left + wide, PAGE_HEIGHT - y - 9)
    sheets.belongs_to(figure)
    sheets.paste(*place, (wide, high, left, y + 9 + high))
