"""A paper that somebody hands in as a file: looked at closely before it may enter a student's file.

What it is says its content, not its name. A PDF that is damaged or locked against printing is
mended once, here, so that no print fails for it later; TIFF, the form of many scanners, becomes
a PDF. Everything else that would not print inside the file (policy C.11.b) is refused with the
way to make it do so. HEIC photographs are among those: the libraries that read them are GPL.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image, ImageSequence

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.policy.documents import LARGEST_DOCUMENT, DocumentKind

LARGEST_IMAGE = 40_000_000
"""Pixels."""
LOOKED_THROUGH = 1024
"""Bytes at the beginning among which a PDF may begin (ISO 32000-1, implementation note 13)."""

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"

KINDS_BY_NAME = (
    (("report card", "boleta"), DocumentKind.REPORT_CARD),
    (("registration", "schedule", "horario"), DocumentKind.REGISTRATION),
    (("transcript",), DocumentKind.TRANSCRIPT),
    (("score", "act ", "psat", "aspire", "asvab"), DocumentKind.TEST_SCORES),
    (("certificate", "award", "diploma"), DocumentKind.CERTIFICATE),
    (("consent", "release", "permission"), DocumentKind.CONSENT),
    (("letter", "carta"), DocumentKind.LETTER),
    (("signed plan", "plan signed", "signature"), DocumentKind.SIGNED_PLAN),
)
"""What a file's name suggests; whoever adds it has the last word."""

Opened = tuple[bytes, str, int, tuple[Told, ...]]
"""The content as it is kept, its media type, its pages, and what was done to it."""

_PLAIN_NAMES = re.compile(r"(scan|img|image|dsc|doc|document|photo|file|untitled)?[\W\d_]*", re.I)
_TORN = (pikepdf.PdfError, pypdfium2.PdfiumError, OSError, ValueError, SyntaxError, RuntimeError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file that may be added: its content as it will be kept, and what is proposed to call it."""

    name: str
    """Of the file it came from, to tell several apart; it is not kept."""
    content: bytes = field(repr=False)
    media_type: str
    pages: int
    title: str
    kind: DocumentKind
    dated_on: date
    notes: tuple[Told, ...] = ()
    """What was done to it, in words."""


def look_at(path: Path, today: date) -> Paper:
    """Read the file and see whether it can be kept and printed.

    Raises:
        OfficeError: it cannot; what it is and what to do is said.
    """
    content, changed_on = _read(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of decoders that are not here, and of large pictures
        kept, media_type, pages, notes = _opened(content)
    dated_on = min(changed_on, today)
    return Paper(
        name=path.name,
        content=kept,
        media_type=media_type,
        pages=pages,
        title=proposed_title(path.name),
        kind=proposed_kind(path.name),
        dated_on=dated_on,
        notes=notes,
    )


def proposed_title(name: str) -> str:
    """The file's name as people write one; nothing where it is only a scanner's number."""
    stem = re.sub(r"[_\s]+", " ", Path(name).stem).strip(" -.")
    if _PLAIN_NAMES.fullmatch(stem):
        return ""
    if " " not in stem:
        stem = stem.replace("-", " ")
    return stem[:1].upper() + stem[1:]


def proposed_kind(name: str) -> DocumentKind:
    words = re.sub(r"[\W_]+", " ", Path(name).stem).casefold() + " "
    found = (kind for marks, kind in KINDS_BY_NAME if any(mark in words for mark in marks))
    return next(found, DocumentKind.OTHER)


def _read(path: Path) -> tuple[bytes, date]:
    try:
        about = path.stat()
        if about.st_size > LARGEST_DOCUMENT:
            raise OfficeError(
                "“{name}” is over 64 MB. Scan it again at a lower resolution.", name=path.name
            )
        content = path.read_bytes()
    except OSError as error:
        raise OfficeError(
            "“{name}” cannot be read from where it lies. Copy it to this computer, then add it.",
            name=path.name,
        ) from error
    if not content:
        raise OfficeError("“{name}” is empty. Choose the document itself.", name=path.name)
    return content, datetime.fromtimestamp(about.st_mtime, UTC).astimezone().date()


def _opened(content: bytes) -> Opened:
    if b"%PDF-" in content[:LOOKED_THROUGH]:
        return _pdf(content)
    for marks, look in _FORMS:
        if content.startswith(marks):
            return look(content)
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        raise OfficeError(
            "This is a photograph in the HEIC form of a phone, which does not print here. "
            "Share it from the phone as JPEG, or take a screenshot of it, then add that."
        )
    if content.startswith(b"PK\x03\x04") and b"word/" in content[:4096]:
        raise OfficeError(
            "A Word file does not print inside the file. Save it as PDF in Word, then add the PDF."
        )
    raise OfficeError(
        "Only PDF, JPEG, PNG and TIFF files print inside the file. "
        "Save or scan the document as one of these, then add it."
    )


def _pdf(content: bytes) -> Opened:
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            pages = len(pdf.pages)
            locked = pdf.is_encrypted
            torn = not content.startswith(b"%PDF-") or bool(pdf.check_pdf_syntax())
            kept = _anew(pdf) if pages and (locked or torn) else content
        if pages:
            _draws(kept)
    except pikepdf.PasswordError as error:
        raise OfficeError(
            "This PDF opens with a password only. Open it with the password, print it into a new "
            "PDF, then add that one."
        ) from error
    except _TORN as error:
        raise OfficeError(
            "This PDF is damaged and cannot be read. Ask for it again, or scan the paper."
        ) from error
    if not pages:
        raise OfficeError("This PDF has no pages. Choose the document itself.")
    notes = []
    if locked:
        notes.append(Told("It was locked against printing; it is kept without that lock."))
    elif torn:
        notes.append(Told("It was slightly damaged; it is kept mended. Look whether all is there."))
    return kept, PDF, pages, tuple(notes)


def _anew(pdf: pikepdf.Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer, encryption=False)
    return buffer.getvalue()


def _draws(content: bytes) -> None:
    """Its first page can be drawn; small, since only whether counts."""
    document = pypdfium2.PdfDocument(content)
    try:
        width, height = document[0].get_size()
        document[0].render(scale=min(1.0, 200 / max(width, height, 1)))
    finally:
        document.close()


def _picture(content: bytes, media_type: str) -> Opened:
    with _image(content) as image:
        _load(image)
    return content, media_type, 1, ()


def _scan(content: bytes) -> Opened:
    with _image(content) as image:
        leaves = []
        try:
            for leaf in ImageSequence.Iterator(image):
                _must_be_printable(leaf)
                leaves.append(leaf.convert("L" if leaf.mode in ("1", "L", "I;16") else "RGB"))
        except _TORN as error:
            raise _damaged() from error
        buffer = BytesIO()
        resolution = float(image.info.get("dpi", (200, 200))[0]) or 200.0
        leaves[0].save(
            buffer, "PDF", save_all=True, append_images=leaves[1:], resolution=resolution
        )
    note = Told("The TIFF is kept as a PDF, in which it prints.")
    return buffer.getvalue(), PDF, len(leaves), (note,)


def _image(content: bytes) -> Image.Image:
    try:
        image = Image.open(BytesIO(content))
    except (*_TORN, Image.DecompressionBombError) as error:
        raise _damaged() from error
    _must_be_printable(image)
    return image


def _must_be_printable(image: Image.Image) -> None:
    if image.width * image.height > LARGEST_IMAGE:
        raise OfficeError("This picture has over 40 million pixels. Make it smaller, then add it.")


def _load(image: Image.Image) -> None:
    try:
        image.load()
    except _TORN as error:
        raise _damaged() from error


def _damaged() -> OfficeError:
    return OfficeError("This picture is damaged and cannot be read. Take or scan it again.")


_HEIC = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis", b"avif"})
_FORMS: tuple[tuple[bytes | tuple[bytes, ...], Callable[[bytes], Opened]], ...] = (
    (b"\xff\xd8\xff", lambda content: _picture(content, JPEG)),
    (b"\x89PNG\r\n\x1a\n", lambda content: _picture(content, PNG)),
    ((b"II*\x00", b"MM\x00*"), _scan),
)
