"""Pictures of pages, of a print or a document, for looking at them and for a printer."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import pypdfium2
from PIL import Image, ImageOps

POINTS = 72
FINEST = 2400
"""Pixels of the longer side with which a picture is looked at."""
FINER = 4
"""So much larger a page is drawn before it is made small: hairlines stay thin and light."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as rows of pixels: red, green, blue and one byte that says nothing."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of a print's contents: how deep it stands, and on which page, from 0."""

    level: int
    title: str
    page: int


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

    def contents(self, depth: int) -> list[Heading]:
        """The bookmarks, as deep as that, in the order of the print."""
        return [
            Heading(mark.level, mark.get_title(), place.get_index())
            for mark in self._document.get_toc()
            if mark.level < depth and (place := mark.get_dest()) is not None
        ]

    def finds(self, number: int, words: str) -> list[list[tuple[float, float, float, float]]]:
        """Where these words stand on a page, whatever their case: for each place its boxes.

        Left, bottom, right and top in points, counted from the page's lower left corner.
        """
        text = self._document[number].get_textpage()
        search, found = text.search(words), []
        while (place := search.get_next()) is not None:
            boxes = range(text.count_rects(*place))
            found.append([text.get_rect(box) for box in boxes])
        return found

    def close(self) -> None:
        self._document.close()


def as_pdf(content: bytes, media_type: str) -> bytes:
    """The document for looking at: a PDF as it is, a picture upright on a page of its own."""
    if media_type == "application/pdf":
        return content
    with Image.open(BytesIO(content)) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
        upright.thumbnail((FINEST, FINEST))
        buffer = BytesIO()
        upright.save(buffer, "PDF", resolution=150.0, quality=88)
    return buffer.getvalue()


def thumbnail(content: bytes, media_type: str, width: int, height: int) -> PagePicture | None:
    """The first page, small enough for this room; nothing where it cannot be drawn."""
    try:
        if media_type == "application/pdf":
            return _small_page(content, width, height)
        with Image.open(BytesIO(content)) as image:
            image.draft("RGB", (width * 2, height * 2))
            small = ImageOps.exif_transpose(image).convert("RGBX")
            small.thumbnail((width, height))
            return PagePicture(small.width, small.height, small.tobytes())
    except (pypdfium2.PdfiumError, OSError, ValueError, SyntaxError):
        return None


def _small_page(content: bytes, width: int, height: int) -> PagePicture:
    document = pypdfium2.PdfDocument(content)
    try:
        page = document[0]
        wide, high = page.get_size()
        scale = FINER * min(width / wide, height / high)
        drawn = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        small = Image.frombytes("RGBX", (drawn.width, drawn.height), bytes(drawn.buffer))
        small.thumbnail((width, height), Image.Resampling.LANCZOS)
        return PagePicture(small.width, small.height, small.tobytes())
    finally:
        document.close()
