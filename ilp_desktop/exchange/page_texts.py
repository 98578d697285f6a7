"""What stands on the pages of a PDF, made out in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2
import pypdfium2.raw

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.apart import End, told_apart
from ilp_desktop.exchange.card_places import CardPlace, content_apart
from ilp_desktop.policy.card_pages import CardPage

MOST_PAGES = 20_000
LONGEST_TEXT = 20_000
"""Letters of a page; a report card has some thousand."""
_DRAWN, _BLANK, _LOCKED = b"D", b"B", b"L"
"""What a part begins with: a page with something on it, one without, or that there is none to see
without the password."""


def page_texts(paths: Sequence[Path | CardPlace]) -> Iterator[tuple[CardPage, ...] | OfficeError]:
    """The pages of each PDF, or why they cannot be read, in the order of the paths."""
    for path, (parts, end) in zip(paths, told_apart(read_pages, paths), strict=True):
        if end is not End.DONE or _LOCKED in parts:
            yield refusal_of(path.name, end)
            continue
        yield tuple(
            CardPage(text=part[1:].decode("utf-8", "replace"), is_blank=part[:1] == _BLANK)
            for part in parts
        )


def read_pages(path: str) -> Iterator[bytes]:
    """The work of the other process: page after page, what kind it is and its text."""
    try:
        document = pypdfium2.PdfDocument(content_apart(path))
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) != pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise
        yield _LOCKED
        return
    try:
        if not 0 < len(document) <= MOST_PAGES:
            raise ValueError("no report cards")
        for place in range(len(document)):
            yield _page(document, place)
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, place: int) -> bytes:
    page = document[place]
    try:
        writing = page.get_textpage()
        try:
            count = min(writing.count_chars(), LONGEST_TEXT)
            text = writing.get_text_range(0, count) if count > 0 else ""
        finally:
            writing.close()
        has_nothing = pypdfium2.raw.FPDFPage_CountObjects(page) == 0
        return (_BLANK if has_nothing else _DRAWN) + text.encode("utf-8", "replace")
    finally:
        page.close()


def refusal_of(name: str, end: End) -> OfficeError:
    if end is End.DONE:
        return OfficeError(
            "“{name}” opens with a password only. Open it with the password, print it into a new "
            "PDF, then try again.",
            name=name,
        )
    if end is End.LONG:
        return OfficeError(
            "“{name}” takes too long to read, so it is left alone. Print it into a new PDF, then "
            "try again.",
            name=name,
        )
    return OfficeError(
        "“{name}” is damaged, or is no PDF, and cannot be read. Ask for it again.", name=name
    )
