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
