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

    @property
    def code(self) -> str:
        """What leads from the page back to the record that it was printed from."""
        return next((row.code for _, row in self.placed if row.code), "")

    def place(self, row: Row) -> None:
        """The row below the others."""
        self.used += row.before if self.placed else 0.0
        self.placed.append((self.used, row))
        self.used += row.height

    def give_up(self) -> list[Row]:
        """The last rows, which keep with a row that finds no room.

        If they are all there is, the last alone, unless a heading would stay without it.
        """
        first = len(self.placed)
        while first and self.placed[first - 1][1].keeps:
            first -= 1
        if not first:
            first = len(self.placed) - 1
            if not first or self.placed[first - 1][1].outline:
                return []
        kept = [row for _, row in self.placed[first:]]
        del self.placed[first:]
        above, last = self.placed[-1]
        self.used = above + last.height
        return kept


def paged(rows: Sequence[Row]) -> list[Page]:
    """The rows on their pages."""
    pages = [Page()]
    divided = 0  # rows before it are better divided than sparing so much of a page
    settled = 0  # rows before it belong to a group higher than a page, which has begun
    for place, row in enumerate(rows):
        page = pages[-1]
        if page.placed:
            if place >= divided:
                divided = _divided(rows, place, page)
            group = _group(rows, place, wished=place >= divided)
            whole = place >= settled and group.alone <= HEIGHT
            needs = group.needs if whole else _beginning(rows, place)
            if row.new_page or needs > _room(page) + 0.01:
                _turned(pages, row)
            if group.alone > HEIGHT:
                settled = group.end
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
        above = page.give_up()
        page = _turned(pages, above[0] if above else row)
        for each in above:
            page.place(each)
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


@dataclass(frozen=True, slots=True)
class _Group:
    """Rows that stand on one page: where they end, what room they need."""

    end: int
    needs: float
    spares: float
    above: float
    """Air that they do not need at a page's top."""

    @property
    def alone(self) -> float:
        """What room they need on a page of their own."""
        return self.needs - self.above


def _group(rows: Sequence[Row], place: int, *, wished: bool) -> _Group:
    """What is kept with a row; if wished, also what only would rather stand with it."""
    needs = spares = 0.0
    above = rows[place].before
    for end in range(place, len(rows)):
        row = rows[end]
        if end > place and row.new_page:
            return _Group(end, needs, spares, above)
        needs += row.before
        spares = max(spares, row.spares)
        if not (row.keeps or (wished and row.spares)):
            return _Group(end + 1, needs + row.fewest, spares, above)
        needs += row.height
    return _Group(len(rows), needs, spares, above)


def _divided(rows: Sequence[Row], place: int, page: Page) -> int:
    """Up to which row a group is divided, for moving it would leave too much of a page empty."""
    group = _group(rows, place, wished=True)
    fits = group.needs <= _room(page) + 0.01
    moves = group.alone <= HEIGHT and _room(page) <= group.spares
    return place if fits or moves else group.end


def _beginning(rows: Sequence[Row], place: int) -> float:
    """What stands together even of a group that no page can hold."""
    needs = 0.0
    for row in rows[place:]:
        needs += row.before + row.fewest
        if row.cuts or not row.keeps or needs > HEIGHT / 3:
            break
    return needs


def _room(page: Page) -> float:
    return HEIGHT - page.used
