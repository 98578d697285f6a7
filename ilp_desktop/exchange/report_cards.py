"""Report cards as PDF: a file for each student, or one that is taken apart by its pages.

Pages are copied into a PDF of their own with what is drawn on them and nothing else: no links, no
scripts, no form, and no pictures, patterns or fonts that belong to other pages. So one student's
paper never carries another's along.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.card_places import CardPlace, KnownPlace, places
from ilp_desktop.exchange.drawn_alone import leave_what_is_drawn
from ilp_desktop.exchange.page_texts import page_texts
from ilp_desktop.exchange.paper_kinds import opened
from ilp_desktop.office.incoming.card_files import CardFile, CardStack, CutOut
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.policy.card_pages import CardPage
from ilp_desktop.policy.documents import LARGEST_DOCUMENT

_DRAWN = frozenset(
    {
        *("/Type", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit"),
        *("/Resources", "/Contents", "/Group", "/Parent"),
    }
)
"""What a page needs in order to be drawn."""


def read_report_cards(path: Path) -> CardStack:
    """The report cards of a PDF, or of all PDFs in a folder or a zip.

    Raises:
        OfficeError: there is none that can be read.
    """
    problems: list[Problem] = []
    found = list(places(path, problems))
    known = [_known(one, problems) for one in found]
    sound = [one for one in known if one is not None]
    files: list[CardFile] = []
    for one, pages in zip(sound, page_texts([it.place for it in sound]), strict=True):
        try:
            files.append(_card_file(one, pages))
        except OfficeError as refusal:
            problems.append(Problem(Origin(one.place.name), "", "", refusal.told))
    if files:
        return CardStack(files=tuple(files), problems=tuple(problems))
    if len(found) == 1 and problems:
        raise OfficeError(problems[-1].reason)
    raise OfficeError("“{name}” holds no PDF that can be read.", name=path.name)


def _card_file(known: KnownPlace, pages: tuple[CardPage, ...] | OfficeError) -> CardFile:
    """The file, where both readers can open it: one makes out texts, the other takes pages out."""
    if isinstance(pages, OfficeError):
        raise pages
    opened = partial(_opened, known, len(pages))
    with opened():
        return CardFile(
            name=known.place.name, changed_on=known.changed_on, pages=pages, opened=opened
        )


def _known(place: CardPlace, problems: list[Problem]) -> KnownPlace | None:
    try:
        return place.told_apart()
    except OfficeError as refusal:
        problems.append(Problem(Origin(place.name), "", "", refusal.told))
        return None


@contextmanager
def _opened(known: KnownPlace, count: int) -> Iterator[CutOut]:
    place = known.place
    if place.told_apart().digest != known.digest:
        raise OfficeError(
            "“{name}” has changed since it was read. Read it again, then look at the new preview.",
            name=place.name,
        )
    with ExitStack() as stack:
        with _torn_is_told(place):
            content = BytesIO(place.content()) if place.member else place.path
            pdf = stack.enter_context(pikepdf.open(content))
            if len(pdf.pages) != count:
                raise _damaged(place)
            if "/AcroForm" in pdf.Root or any("/Annots" in page for page in pdf.pages):
                pdf.flatten_annotations("print")  # what is filled in or stamped is drawn
        yield partial(_cut, place, pdf)


@contextmanager
def _torn_is_told(place: CardPlace) -> Iterator[None]:
    try:
        yield
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, RuntimeError) as error:
        raise _damaged(place) from error


def _damaged(place: CardPlace) -> OfficeError:
    return OfficeError(
        "“{name}” is damaged, or is no PDF, and cannot be read. Ask for it again.", name=place.name
    )


def _cut(place: CardPlace, pdf: pikepdf.Pdf, pages: Sequence[int]) -> bytes:
    with _torn_is_told(place):
        is_whole = len(pages) == len(pdf.pages)  # then it is kept as if it had been added by hand
        content = opened(place.content())[0] if is_whole else _copied(pdf, pages)
    if len(content) > LARGEST_DOCUMENT:
        raise OfficeError(
            "A report card in “{name}” is over 64 MB. Scan it at a lower resolution.",
            name=place.name,
        )
    return content


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
