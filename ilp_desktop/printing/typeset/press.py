"""Prints what was written: lays it out until its page numbers hold, draws, and finishes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from reportlab.graphics import shapes
from reportlab.graphics.barcode.qr import QrCodeWidget

from ilp_desktop.printing.typeset import graphics, styles
from ilp_desktop.printing.typeset.finish import About, Finish, Place, finished
from ilp_desktop.printing.typeset.following import Follower
from ilp_desktop.printing.typeset.leaves import Leaf
from ilp_desktop.printing.typeset.pages import Page, paged, places
from ilp_desktop.printing.typeset.paper import Paper
from ilp_desktop.printing.typeset.shaping import Shaper
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import LEFT, PAGE_HEIGHT, TOP, WIDTH
from ilp_desktop.printing.typeset.text import Line, Run, broken

MOST_PASSES = 5
CODE = 27.3
"""The side of a code of 21 by 21 squares, each of half a millimetre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What stands around the text of every page, and about the print itself."""

    about: About
    header: Sequence[Run]
    footer: Sequence[str]
    """Two lines."""
    page_number: Callable[[int, int], str]
    """"Page 3 of 18", in the print's language."""


def printed(
    write: Callable[[Paper], None],
    imprint: Imprint,
    leaves: Sequence[Sequence[Leaf]] = (),
    follower: Follower | None = None,
) -> bytes:
    """The print as a PDF. ``write`` is called until the pages it refers to hold."""
    follower = follower or Follower()
    shaper = Shaper()
    known: dict[str, int] = {}
    for _ in range(MOST_PASSES):
        paper = Paper(shaper, known, follower)
        write(paper)
        pages = paged(paper.rows)
        found = places(pages)
        if found == known:
            break
        known = found
    follower.pages = len(pages)
    follower.letters = tuple(sorted(shaper.missing))
    sheets = Sheets()
    outline: list[Place] = []
    targets: dict[str, Place] = {}
    steps = len(pages) + sum(len(each) for each in leaves)
    for number, page in enumerate(pages, 1):
        follower.step(number, steps)
        _furnish(sheets, shaper, imprint, page, (number, len(pages)))
        _draw(sheets, page, outline, targets)
        sheets.end_page()
    return finished(
        Finish(
            data=sheets.data(),
            root=paper.root,
            about=imprint.about,
            outline=outline,
            targets=targets,
            pastes=sheets.pastes,
            leaves=leaves,
            pasted=lambda number: follower.step(len(pages) + number, steps),
        )
    )


def _draw(sheets: Sheets, page: Page, outline: list[Place], targets: dict[str, Place]) -> None:
    if page.repeated:
        with sheets.furniture():
            page.repeated.draw(sheets, TOP)
    for y, row in page.placed:
        place = Place(sheets.page, PAGE_HEIGHT - TOP - y + 6)
        for anchor in row.anchors:
            targets[anchor] = place
        if row.outline:
            level, title = row.outline
            outline.append(Place(place.page, place.y, title, level))
        row.draw(sheets, TOP + y)


def _fitted(shaper: Shaper, runs: Sequence[Run], width: float) -> Line:
    """The runs on one line; a first one that is too long ends in three dots."""
    lines = broken(shaper, runs, width)
    while len(lines) > 1 and len(runs[0].text) > 1:
        first = replace(runs[0], text=runs[0].text.rstrip("…")[:-1].rstrip() + "…")
        runs = [first, *runs[1:]]
        lines = broken(shaper, runs, width)
    return lines[0]


def _furnish(
    sheets: Sheets, shaper: Shaper, imprint: Imprint, page: Page, number: tuple[int, int]
) -> None:
    """The header and the footer."""
    with sheets.furniture("Header"):
        sheets.line(_fitted(shaper, imprint.header, WIDTH * 0.68), LEFT, 42)
        line = _fitted(shaper, page.running, WIDTH * 0.3)
        sheets.line(line, LEFT + WIDTH - line.width, 42)
        sheets.rule(LEFT, LEFT + WIDTH, 50, 0.4, styles.LINE)
    with sheets.furniture("Footer"):
        top, wide = PAGE_HEIGHT - 46, WIDTH
        if page.code:
            wide -= CODE + 8
            sheets.again(page.code, partial(_code, sheets, shaper, page.code, top))
        sheets.rule(LEFT, LEFT + wide, top, 0.4, styles.LINE)
        counted = Run(imprint.page_number(*number), styles.FOLIO)
        folio = broken(shaper, [counted], 80)[0]
        notice = [Run("\n".join(imprint.footer), styles.FOOTER)]
        for place, line in enumerate(broken(shaper, notice, wide - folio.width - 16)):
            sheets.line(line, LEFT, top + 12.5 + place * 10)
        sheets.line(folio, LEFT + wide - folio.width, top + 12.5)


def _code(sheets: Sheets, shaper: Shaper, code: str, top: float) -> None:
    """The record's code in the corner, to be scanned, and beside it to be typed."""
    drawn = shapes.Drawing(CODE, CODE)
    drawn.add(QrCodeWidget(code, barLevel="M", barBorder=0, barWidth=CODE, barHeight=CODE))
    graphics.draw(sheets, drawn, LEFT + WIDTH - CODE, top - 0.2)
    line = broken(shaper, [Run(code, styles.FOLIO)], WIDTH)[0]
    sheets.line(line, LEFT + WIDTH - CODE - 8 - line.width, top + 22.5)
