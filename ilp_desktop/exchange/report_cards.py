"""Report cards as PDF: a file for each student, or one that is taken apart by its pages.

Pages are copied into a PDF of their own with what is drawn on them and nothing else: no links, no
scripts, no form, and no pictures, patterns or fonts that belong to other pages. So one student's
paper never carries another's along.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from io import BytesIO
from pathlib import Path

import pikepdf

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.apart import Ask, End, asked_apart
from ilp_desktop.exchange.card_places import CardPlace, KnownPlace, content_apart, places
from ilp_desktop.exchange.drawn_alone import leave_what_is_drawn
from ilp_desktop.exchange.page_texts import page_texts, refusal_of
from ilp_desktop.exchange.paper_kinds import opened
from ilp_desktop.office.incoming.card_files import CardFile, CardStack, CutOut, CutPaper
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.policy.card_pages import CardPage
from ilp_desktop.policy.documents import LARGEST_DOCUMENT, PDF
from ilp_desktop.printing.typeset.documents import prepare_by_pages

_DRAWN = frozenset(
    {
        *("/Type", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit"),
        *("/Resources", "/Contents", "/Group", "/Parent"),
    }
)
"""What a page needs in order to be drawn."""
_REFUSED = b"R"
"""Begins an answer that says why pages cannot be kept; a PDF begins otherwise."""


def read_report_cards(path: Path) -> CardStack:
    """The report cards of a PDF, or of all PDFs in a folder or a zip.

    Raises:
        OfficeError: there is none that can be read.
    """
    problems: list[Problem] = []
    found = list(places(path, problems))
    known = [_known(one, problems) for one in found]
    sound = [one for one in known if one is not None]
    files: dict[CardFile, KnownPlace] = {}
    texts = page_texts([it.place for it in sound])
    with asked_apart(take_out) as ask:
        for one, pages in zip(sound, texts, strict=True):
            try:
                files[_card_file(one, pages, ask)] = one
            except OfficeError as refusal:
                problems.append(Problem(Origin(one.place.name), "", "", refusal.told))
    if files:
        opened = partial(_opened, files)
        return CardStack(files=tuple(files), opened=opened, problems=tuple(problems))
    if len(found) == 1 and problems:
        raise OfficeError(problems[-1].reason)
    raise OfficeError("“{name}” holds no PDF that can be read.", name=path.name)


def _card_file(known: KnownPlace, pages: tuple[CardPage, ...] | OfficeError, ask: Ask) -> CardFile:
    """The file, where both readers can open it: one makes out texts, the other takes pages out."""
    if isinstance(pages, OfficeError):
        raise pages
    if _answered(known.place, None, ask)[0] != str(len(pages)).encode():
        raise _damaged(known.place)
    return CardFile(name=known.place.name, changed_on=known.changed_on, pages=pages)


def _known(place: CardPlace, problems: list[Problem]) -> KnownPlace | None:
    try:
        return place.told_apart()
    except OfficeError as refusal:
        problems.append(Problem(Origin(place.name), "", "", refusal.told))
        return None


@contextmanager
def _opened(places: Mapping[CardFile, KnownPlace]) -> Iterator[CutOut]:
    """Pages are taken out in a process of their own, and made ready there to print."""
    same: set[CardFile] = set()

    def cut_out(file: CardFile, pages: Sequence[int]) -> CutPaper:
        known = places[file]
        if file not in same:
            _must_be_the_same(known)
            same.add(file)
        parts = _answered(known.place, pages, ask)
        paper = CutPaper(content=parts[0], prepared=b"".join(parts[1:]))
        if len(paper.content) > LARGEST_DOCUMENT:
            raise OfficeError(
                "A report card in “{name}” is over 64 MB. Scan it at a lower resolution.",
                name=file.name,
            )
        return paper

    with asked_apart(take_out) as ask:
        yield cut_out


def _must_be_the_same(known: KnownPlace) -> None:
    if known.place.told_apart().digest != known.digest:
        raise OfficeError(
            "“{name}” has changed since it was read. Read it again, then look at the new preview.",
            name=known.place.name,
        )


def _answered(place: CardPlace, pages: Sequence[int] | None, ask: Ask) -> tuple[bytes, ...]:
    """What the other process answers.

    Raises:
        OfficeError: it cannot take these pages out.
    """
    wanted = None if pages is None else list(pages)
    parts, end = ask(json.dumps({"place": str(place), "pages": wanted}))
    if end is not End.DONE or not parts:
        raise _damaged(place) if end is End.TORN else refusal_of(place.name, end)
    if parts[0].startswith(_REFUSED):
        raise OfficeError(
            "“{name}” cannot be taken: {why}",
            name=place.name,
            why=Told(parts[0].removeprefix(_REFUSED).decode()),
        )
    return parts


def _damaged(place: CardPlace) -> OfficeError:
    return OfficeError(
        "“{name}” is damaged, or is no PDF, and cannot be read. Ask for it again.", name=place.name
    )


# in the other process


def take_out(question: str) -> Iterator[bytes]:
    """How many pages a file has; or, of some of them, a PDF of their own and what prints of it."""
    asked = json.loads(question)
    try:
        pdf, content = _latest(asked["place"])
        pages = asked["pages"]
        if pages is None:
            yield str(len(pdf.pages)).encode()
            return
        is_whole = len(pages) == len(pdf.pages)  # then it is kept as if it had been added by hand
        paper = opened(content())[0] if is_whole else _copied(pdf, pages)
        prepared = b""
        for prepared in prepare_by_pages(paper, PDF):  # noqa: B007
            yield b""
    except OfficeError as refusal:
        yield _REFUSED + refusal.told.text.encode()
        return
    except (pikepdf.PdfError, pikepdf.PasswordError) as error:
        raise ValueError("no report cards") from error
    yield paper
    yield prepared


@lru_cache(maxsize=1)
def _latest(place: str) -> tuple[pikepdf.Pdf, Callable[[], bytes]]:
    """The file that was asked for last stays open: its pages are asked for one after another."""
    there = content_apart(place)
    pdf = pikepdf.open(BytesIO(there) if isinstance(there, bytes) else there)
    if "/AcroForm" in pdf.Root or any("/Annots" in page for page in pdf.pages):
        pdf.flatten_annotations("print")  # what is filled in or stamped is drawn
    return pdf, lambda: there if isinstance(there, bytes) else Path(there).read_bytes()


def _copied(pdf: pikepdf.Pdf, pages: Sequence[int]) -> bytes:
    buffer = BytesIO()
    with pikepdf.Pdf.new() as own:
        for place in pages:
            own.pages.append(pdf.pages[place])
        for page in own.pages:
            for key in set(page.obj.keys()) - _DRAWN:
                del page.obj[key]
        leave_what_is_drawn(own)
        own.save(
            buffer, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate
        )
    return buffer.getvalue()
