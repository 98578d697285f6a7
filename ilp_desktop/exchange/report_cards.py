"""Report cards as PDF: a file for each student, or one that is taken apart by its pages.

Pages are copied into a PDF of their own with what is drawn on them and nothing else: no links, no
scripts, no form, and no pictures, patterns or fonts that belong to other pages. So one student's
paper never carries another's along.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.archives import LARGEST_MEMBER
from ilp_desktop.exchange.drawn_alone import leave_what_is_drawn
from ilp_desktop.exchange.page_texts import page_texts
from ilp_desktop.exchange.paper_kinds import opened
from ilp_desktop.office.incoming.card_files import CardFile, CardStack, CutOut
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.policy.card_pages import CardPage
from ilp_desktop.policy.documents import LARGEST_DOCUMENT

MOST_FILES = 20_000
_DRAWN = frozenset(
    {
        *("/Type", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit"),
        *("/Resources", "/Contents", "/Group", "/Parent"),
    }
)
"""What a page needs in order to be drawn."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A file, what tells it from any other, and its day."""

    path: Path
    digest: str
    changed_on: date


def read_report_cards(path: Path) -> CardStack:
    """The report cards of a PDF, or of all PDFs in a folder.

    Raises:
        OfficeError: there is none that can be read.
    """
    problems: list[Problem] = []
    paths = list(_files(path, problems))
    known = [_known(one, problems) for one in paths]
    sound = [one for one in known if one is not None]
    files: list[CardFile] = []
    for one, pages in zip(sound, page_texts([it.path for it in sound]), strict=True):
        try:
            files.append(_card_file(one, pages))
        except OfficeError as refusal:
            problems.append(Problem(Origin(one.path.name), "", "", refusal.told))
    if files:
        return CardStack(files=tuple(files), problems=tuple(problems))
    if len(paths) == 1 and problems:
        raise OfficeError(problems[-1].reason)
    raise OfficeError("“{name}” holds no PDF that can be read.", name=path.name)


def _card_file(known: _Known, pages: tuple[CardPage, ...] | OfficeError) -> CardFile:
    """The file, where both readers can open it: one makes out texts, the other takes pages out."""
    if isinstance(pages, OfficeError):
        raise pages
    opened = partial(_opened, known, len(pages))
    with opened():
        return CardFile(
            name=known.path.name, changed_on=known.changed_on, pages=pages, opened=opened
        )


def _files(path: Path, problems: list[Problem]) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = sorted(one for one in path.iterdir() if one.is_file() and one.name[0] != ".")
    if len(found) > MOST_FILES:
        raise OfficeError("“{name}” holds too many files. Take some at a time.", name=path.name)
    for one in found:
        if one.suffix.casefold() == ".pdf":
            yield one
        else:
            refusal = OfficeError("This is no PDF.")
            problems.append(Problem(Origin(one.name), "", "", refusal.told))


def _known(path: Path, problems: list[Problem]) -> _Known | None:
    try:
        return _told_apart(path)
    except OfficeError as refusal:
        problems.append(Problem(Origin(path.name), "", "", refusal.told))
        return None


def _told_apart(path: Path) -> _Known:
    try:
        about = path.stat()
        if about.st_size > LARGEST_MEMBER:
            raise OfficeError("“{name}” is over 200 MB. Print it in parts.", name=path.name)
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise OfficeError(
            "“{name}” cannot be read from where it lies. Copy it to this computer, then try again.",
            name=path.name,
        ) from error
    day = datetime.fromtimestamp(about.st_mtime, UTC).astimezone().date()
    return _Known(path, digest, day)


@contextmanager
def _opened(known: _Known, count: int) -> Iterator[CutOut]:
    path = known.path
    if _told_apart(path).digest != known.digest:
        raise OfficeError(
            "“{name}” has changed since it was read. Read it again, then look at the new preview.",
            name=path.name,
        )
    with ExitStack() as stack:
        with _torn_is_told(path):
            pdf = stack.enter_context(pikepdf.open(path))
            if len(pdf.pages) != count:
                raise _damaged(path)
            if "/AcroForm" in pdf.Root or any("/Annots" in page for page in pdf.pages):
                pdf.flatten_annotations("print")  # what is filled in or stamped is drawn
        yield partial(_cut, path, pdf)


@contextmanager
def _torn_is_told(path: Path) -> Iterator[None]:
    try:
        yield
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, RuntimeError) as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> OfficeError:
    return OfficeError(
        "“{name}” is damaged, or is no PDF, and cannot be read. Ask for it again.", name=path.name
    )


def _cut(path: Path, pdf: pikepdf.Pdf, pages: Sequence[int]) -> bytes:
    with _torn_is_told(path):
        is_whole = len(pages) == len(pdf.pages)  # then it is kept as if it had been added by hand
        content = opened(path.read_bytes())[0] if is_whole else _copied(pdf, pages)
    if len(content) > LARGEST_DOCUMENT:
        raise OfficeError(
            "A report card in “{name}” is over 64 MB. Scan it at a lower resolution.",
            name=path.name,
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
