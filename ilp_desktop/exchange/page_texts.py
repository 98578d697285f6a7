"""What stands on the pages of a PDF, made out in a process of its own.

A file from outside may keep a reader busy for ever or fill the memory; then that process ends, and
not the program. It is told paths, and gives back texts: no key, no record.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pypdfium2
import pypdfium2.raw

from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.card_pages import CardPage

LONGEST_WAIT = 10.0
"""Seconds for one page."""
FIRST_WAIT = 60.0
"""Seconds until the process has begun, on a machine that does other things too."""
MOST_MEMORY = 2**30
MOST_PAGES = 20_000
LONGEST_TEXT = 20_000
"""Letters of a page; a report card has some thousand."""
MOST_TOLD = 4 * LONGEST_TEXT + 64
"""Bytes of one page's text."""
_DRAWN, _BLANK, _END = b"D", b"B", b"E"

_DONE, _LOCKED, _TORN, _LONG, _GONE = "done", "locked", "torn", "long", "gone"
"""What stands at the end of a file's pages: whether it came to one, or why not."""


def page_texts(paths: Sequence[Path]) -> Iterator[tuple[CardPage, ...] | OfficeError]:
    """The pages of each PDF, or why they cannot be read, in the order of the paths.

    One process reads them all; where a file has brought it down, another goes on behind that.
    """
    at = 0
    while at < len(paths):
        with _reader(paths[at:]) as hears:
            wait = FIRST_WAIT
            ended = False
            while at < len(paths) and not ended:
                pages, why = _file(hears, wait)
                yield pages if why == _DONE else _refusal(paths[at].name, why)
                wait = LONGEST_WAIT
                ended = why in (_LONG, _GONE)
                at += 1


@contextmanager
def _reader(paths: Sequence[Path]) -> Iterator[Connection]:
    spawn = get_context("spawn")
    hears, tells = spawn.Pipe(duplex=False)
    reader = spawn.Process(target=_read, args=([str(it) for it in paths], tells), daemon=True)
    reader.start()
    tells.close()
    try:
        yield hears
    finally:
        hears.close()
        reader.kill()
        reader.join()
        reader.close()


def _file(hears: Connection, wait: float) -> tuple[tuple[CardPage, ...], str]:
    """The pages of the next file, and what it ended with."""
    pages: list[CardPage] = []
    while hears.poll(wait):
        try:
            told = hears.recv_bytes(MOST_TOLD)
        except (EOFError, OSError):
            return (), _GONE
        kind, text = told[:1], told[1:].decode("utf-8", "replace")
        if kind == _END:
            return tuple(pages), text
        pages.append(CardPage(text=text, is_blank=kind == _BLANK))
        wait = LONGEST_WAIT
    return (), _LONG


def _refusal(name: str, why: str) -> OfficeError:
    if why == _LOCKED:
        return OfficeError(
            "“{name}” opens with a password only. Open it with the password, print it into a new "
            "PDF, then try again.",
            name=name,
        )
    if why == _LONG:
        return OfficeError(
            "“{name}” takes too long to read, so it is left alone. Print it into a new PDF, then "
            "try again.",
            name=name,
        )
    return OfficeError(
        "“{name}” is damaged, or is no PDF, and cannot be read. Ask for it again.", name=name
    )


def _read(paths: Sequence[str], tells: Connection) -> None:
    """The work of the other process."""
    _limit_memory()
    for path in paths:
        try:
            _tell(tells, _END, _all_pages(path, tells))
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
            _tell(tells, _END, _LOCKED if locked else _TORN)
        except BrokenPipeError:  # nobody listens any more
            return
        except (OSError, ValueError, RuntimeError, MemoryError):
            _tell(tells, _END, _TORN)


def _all_pages(path: str, tells: Connection) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        if len(document) > MOST_PAGES:
            return _LONG
        for place in range(len(document)):
            _tell(tells, *_page(document, place))
        return _DONE if len(document) else _TORN
    finally:
        document.close()


def _tell(tells: Connection, kind: bytes, text: str) -> None:
    """In bytes that are only text, whatever has become of this process."""
    tells.send_bytes(kind + text.encode("utf-8", "replace"))


def _page(document: pypdfium2.PdfDocument, place: int) -> tuple[bytes, str]:
    page = document[place]
    try:
        writing = page.get_textpage()
        try:
            count = min(writing.count_chars(), LONGEST_TEXT)
            text = writing.get_text_range(0, count) if count > 0 else ""
        finally:
            writing.close()
        has_nothing = pypdfium2.raw.FPDFPage_CountObjects(page) == 0
        return _BLANK if has_nothing else _DRAWN, text
    finally:
        page.close()


def _limit_memory() -> None:
    if sys.platform != "win32":  # where the system knows such a limit
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        unlimited = most == resource.RLIM_INFINITY
        limit = MOST_MEMORY if unlimited else min(MOST_MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
