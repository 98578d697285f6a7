"""Pictures of a print's pages, for looking at it and for a printer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2

POINTS = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as rows of pixels: red, green, blue and one byte that says nothing."""

    width: int
    height: int
    data: bytes


def page_pictures(pdf: bytes, dots_per_inch: float) -> Iterator[PagePicture]:
    """Every page, drawn when it is asked for."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            drawn = page.render(scale=dots_per_inch / POINTS, rev_byteorder=True, prefer_bgrx=True)
            yield PagePicture(drawn.width, drawn.height, bytes(drawn.buffer))
    finally:
        document.close()


class OpenPrint:
    """A print that is looked at: each page is drawn when somebody comes to it."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)

    def __len__(self) -> int:
        return len(self._document)

    def size(self, number: int) -> tuple[float, float]:
        """Width and height in points; pages count from 0."""
        width, height = self._document.get_page_size(number)
        return float(width), float(height)

    def picture(self, number: int, dots_per_inch: float) -> PagePicture:
        page = self._document[number]
        drawn = page.render(scale=dots_per_inch / POINTS, rev_byteorder=True, prefer_bgrx=True)
        return PagePicture(drawn.width, drawn.height, bytes(drawn.buffer))

    def words(self, number: int) -> str:
        """What stands on a page, for who hears it instead of seeing it."""
        return str(self._document[number].get_textpage().get_text_bounded())

    def close(self) -> None:
        self._document.close()
