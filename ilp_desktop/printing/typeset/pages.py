"""Rows into pages: nothing orphaned, table heads repeated, numbers of pages known at last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ilp_desktop.printing.typeset.boxes import Row
from ilp_desktop.printing.typeset.styles import HEIGHT
from ilp_desktop.printing.typeset.text import Run


@dataclass(slots=True)
class Page:
    """One page: what stands on it, from the top of the frame."""

    placed: list[tuple[float, Row]] = field(default_factory=list)
    repeated: Row | None = None
    """The head of a table that goes on here; it stands at the top."""
    used: float = 0.0

    @property
    def running(self) -> Sequence[Run]:
        """What the header says at its right."""
        return self.placed[0][1].running if self.placed else ()

    def place(self, row: Row) -> None:
        """The row below the others."""
        self.used += row.before if self.placed else 0.0
        self.placed.append((self.used, row))
        self.used += row.height


def paged(rows: Sequence[Row]) -> list[Page]:
    """The rows on their pages."""
    pages = [Page()]
    for place, row in enumerate(rows):
        page = pages[-1]
        if page.placed and (row.new_page or not _begins(rows, place, page)):
            page = _turned(pages, row)
        rest: Row | None = row
        while rest:
            rest = _filled(pages, rest)
    return pages


def places(pages: Sequence[Page]) -> dict[str, int]:
    """The page, from 1, on which each anchor stands."""
    return {
        anchor: number
        for number, page in enumerate(pages, 1)
        for _, row in page.placed
        for anchor in row.anchors
    }


def _filled(pages: list[Page], row: Row) -> Row | None:
    """The row on the last page; what is left of it when the page is full."""
    page = pages[-1]
    room = HEIGHT - page.used - (row.before if page.placed else 0.0)
    if row.height <= room + 0.01:
        page.place(row)
        return None
    parts = row.cut(room)
    if parts is None:
        if not page.placed:  # higher than a page and in one piece: it runs over the margin
            page.place(row)
            return None
        _turned(pages, row)
        return row
    page.place(parts[0])
    _turned(pages, parts[1])
    return parts[1]


def _turned(pages: list[Page], row: Row) -> Page:
    """A new page, which begins with the head of the row's table, if it goes on."""
    head = row.head
    page = Page(repeated=head, used=head.height if head else 0.0)
    pages.append(page)
    return page


def _begins(rows: Sequence[Row], place: int, page: Page) -> bool:
    """Whether the row, and what it is kept with, find room on the page."""
    needed = 0.0
    for row in rows[place:]:
        needed += row.before + (row.height if row.keeps else row.fewest)
        if not row.keeps:
            break
    return page.used + needed <= HEIGHT + 0.01 or (needed > HEIGHT and _room(page) > HEIGHT / 2)


def _room(page: Page) -> float:
    return HEIGHT - page.used
