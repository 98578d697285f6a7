"""What a file that somebody hands in is: by its content, not its name.

A PDF that is damaged or locked against printing is mended once, here, so that no print fails for
it later; TIFF, the form of many scanners, becomes a PDF; Word and Excel documents are kept as they
are. Everything else that would not print inside the file (policy C.11.b) is refused with the way
to make it do so. HEIC photographs are among those: the libraries that read them are GPL.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

import pikepdf
import pypdfium2
from PIL import Image, ImageSequence

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.policy.documents import EXCEL, JPEG, PDF, PNG, WORD

LARGEST_IMAGE = 40_000_000
"""Pixels."""
LOOKED_THROUGH = 1024
"""Bytes at the beginning among which a PDF may begin (ISO 32000-1, implementation note 13)."""
LONGEST_LIST = 1024 * 1024
"""Bytes of what a Word or Excel document says about its parts."""

Opened = tuple[bytes, str, int, tuple[Told, ...]]
"""The content as it is kept, its media type, its pages, and what was done to it."""

_TORN = (
    *(pikepdf.PdfError, pypdfium2.PdfiumError, BadZipFile, NotImplementedError),
    *(OSError, ValueError, SyntaxError, RuntimeError),
)


def opened(content: bytes) -> Opened:
    """What the content is and how it is kept.

    Raises:
        OfficeError: it cannot be; what it is and what to do is said.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of decoders that are not here, and of large pictures
        return _opened(content)


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
    raise _of_no_kind()


def _of_no_kind() -> OfficeError:
    return OfficeError(
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


def _office_document(content: bytes) -> Opened:
    """A Word or Excel document: its list of parts is read, and nothing else of it."""
    try:
        with ZipFile(BytesIO(content)) as parts:
            names = [name.casefold() for name in parts.namelist()]
            with parts.open("[Content_Types].xml") as said:
                kinds = said.read(LONGEST_LIST).lower()
    except KeyError:
        raise _of_no_kind() from None
    except _TORN as error:
        raise OfficeError(
            "This document is damaged and cannot be kept. Ask for it again, or save it anew."
        ) from error
    is_word = "word/document.xml" in names or b"wordprocessingml.document.main+xml" in kinds
    is_excel = "xl/workbook.xml" in names or b"spreadsheetml.sheet.main+xml" in kinds
    if b"macroenabled" in kinds or any(it.endswith("vbaproject.bin") for it in names):
        raise OfficeError(
            "This document holds macros, which are programs, and none is kept here. "
            "Save it as PDF, then add the PDF."
        )
    if is_word == is_excel:
        raise _of_no_kind()
    note = Told("Prints only as a line; save it as PDF to print it inside the file.")
    return content, WORD if is_word else EXCEL, 1, (note,)


def _old_office_document(content: bytes) -> Opened:
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise OfficeError(
            "This document opens with a password only. Open it with the password, save it as PDF, "
            "then add the PDF."
        )
    raise OfficeError(
        "This is a document in the old form of Word or Excel, which may hold programs. "
        "Save it as PDF, then add the PDF."
    )


_HEIC = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis", b"avif"})
_FORMS: tuple[tuple[bytes | tuple[bytes, ...], Callable[[bytes], Opened]], ...] = (
    (b"\xff\xd8\xff", lambda content: _picture(content, JPEG)),
    (b"\x89PNG\r\n\x1a\n", lambda content: _picture(content, PNG)),
    ((b"II*\x00", b"MM\x00*"), _scan),
    (b"PK\x03\x04", _office_document),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _old_office_document),
)
