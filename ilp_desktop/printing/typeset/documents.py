"""Documents that somebody attached, made ready to be put on sheets.

That takes time, and may fail: so it is done once, where a document is attached, and what came of
it is kept beside the document. A PDF page keeps its lines and letters if it passes, drawn as a
form, what the whole print has to pass; else it becomes a picture.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO

import page as checker
import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageOps

from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.documents import JPEG, PDF, PNG
from ilp_desktop.printing.typeset.finish import PRODUCER, PROFILES, About, Finish, finished
from ilp_desktop.printing.typeset.leaves import Leaf, Picture
from ilp_desktop.printing.typeset.sheet import Paste
from ilp_desktop.printing.typeset.tags import Element, Mark

LARGEST_IMAGE = 40_000_000
"""Pixels; a picture with more is not opened."""
FINEST = 220
"""Dots in an inch of a Letter page that a picture keeps."""
RASTER = 170
"""Dots in an inch of a PDF page that has to become a picture."""
AT_ONCE = 16
"""Pages that are looked at together: most pass, or fail, as one."""

TORN = (
    *(pikepdf.PdfError, pypdfium2.PdfiumError, checker.PageError),
    *(Image.DecompressionBombError, Image.DecompressionBombWarning),
    *(OSError, ValueError, RuntimeError, LookupError, AttributeError, TypeError, SyntaxError),
)
"""What the libraries raise when they open something damaged."""


def leaves_of(content: bytes, media_type: str, prepared: bytes = b"") -> tuple[Leaf, ...]:
    """The pages of a document; none for a kind that cannot be printed."""
    try:
        picture = None if prepared else _as_it_is(content, media_type)
        if picture:
            return (Leaf(picture.width, picture.height, picture),)
    except TORN as error:
        raise _unreadable() from error
    prepared = prepared or prepare(content, media_type)
    return _leaves(prepared) if prepared else ()


def prepare(content: bytes, media_type: str) -> bytes:
    """What prints of a document, as a PDF whose catalog holds ``Leaves``.

    Nothing where the document prints as it is or is of a kind that does not print.

    Raises:
        OfficeError: it cannot be printed.
    """
    prepared = b""
    for prepared in prepare_by_pages(content, media_type):  # noqa: B007
        pass
    return prepared


def prepare_by_pages(content: bytes, media_type: str) -> Iterator[bytes]:
    """The same at its very end; before that, an empty sign of life for each page."""
    try:
        if media_type == PDF:
            yield from _pdf(content)
        elif media_type in (JPEG, PNG) and not _as_it_is(content, media_type):
            yield _picture(content)
    except TORN as error:
        raise _unreadable() from error


def _unreadable() -> OfficeError:
    return OfficeError("This document cannot be read; open it and save it anew.")


def _as_it_is(content: bytes, media_type: str) -> Picture | None:
    """A JPEG whose own bytes a print may hold."""
    if media_type != JPEG:
        return None
    with Image.open(BytesIO(content)) as image:
        _must_be_printable(image)
        upright = image.getexif().get(0x0112, 1) == 1
        if image.format == "JPEG" and image.mode in ("RGB", "L") and upright:
            return Picture(content, image.width, image.height, image.mode == "L")
    return None


def _must_be_printable(image: Image.Image) -> None:
    if image.width * image.height > LARGEST_IMAGE:
        raise OfficeError("This picture is too large to be printed; make it smaller first.")


def _leaves(prepared: bytes) -> tuple[Leaf, ...]:
    with pikepdf.open(BytesIO(prepared)) as pdf:
        sizes = [_size(thing) for thing in pdf.Root.Leaves]
    return tuple(Leaf(*size, pdf=prepared, place=place) for place, size in enumerate(sizes))


def _size(thing: pikepdf.Object) -> tuple[float, float]:
    if thing.Subtype == Name.Image:
        return float(thing.Width), float(thing.Height)
    left, bottom, right, top = (float(edge) for edge in thing.BBox)
    return right - left, top - bottom


def _kept(pdf: pikepdf.Pdf, leaves: Sequence[pikepdf.Object]) -> bytes:
    """The PDF with these leaves, and whatever else they need."""
    pdf.Root.Leaves = Array(leaves)
    buffer = BytesIO()
    pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def _picture(content: bytes) -> bytes:
    with Image.open(BytesIO(content)) as image:
        _must_be_printable(image)
        flat = _flat(ImageOps.exif_transpose(image))
    with pikepdf.Pdf.new() as pdf:
        data = zlib.compress(flat.tobytes(), 6)
        return _kept(pdf, [_drawing(pdf, flat, data, Name.FlateDecode)])


def _flat(image: Image.Image) -> Image.Image:
    """The picture in grey or colour on white, no finer than paper shows."""
    if image.mode in ("1", "L"):
        flat = image.convert("L")
    else:
        shown = image.convert("RGBA")
        flat = Image.new("RGB", image.size, "white")
        flat.paste(shown, mask=shown.getchannel("A"))
    flat.thumbnail((int(8.5 * FINEST), 11 * FINEST))
    return flat


def _drawing(pdf: pikepdf.Pdf, image: Image.Image, data: bytes, packed: Name) -> pikepdf.Object:
    return pdf.make_stream(
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.width,
        Height=image.height,
        ColorSpace=Name.DeviceGray if image.mode == "L" else Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=packed,
    )


def _pdf(content: bytes) -> Iterator[bytes]:
    with pikepdf.open(BytesIO(content)) as source, pikepdf.Pdf.new() as made:
        leaves: list[pikepdf.Object | None] = []
        for number in range(len(source.pages)):
            leaves.append(_form(source, made, number))
            yield b""
        for first in range(0, len(leaves), AT_ONCE):
            _let_go_of_what_fails(made, leaves, range(first, min(first + AT_ONCE, len(leaves))))
            yield b""
        drawn: pypdfium2.PdfDocument | None = None
        whole: list[pikepdf.Object] = []
        for number, leaf in enumerate(leaves):
            if leaf is None:
                drawn = drawn or pypdfium2.PdfDocument(content)
                leaf = _rastered(made, drawn, number)
                yield b""
            whole.append(leaf)
        if drawn:
            drawn.close()
        yield _kept(made, whole)


def _form(source: pikepdf.Pdf, made: pikepdf.Pdf, number: int) -> pikepdf.Object | None:
    """The page as a form in ``made``; None where it is turned, has notes, or cannot be taken, or
    where layers may be hidden, all of which a form would show."""
    try:
        if "/OCProperties" in source.Root:
            return None
        page = source.pages[number]
        notes = [note for note in page.obj.get("/Annots", []) if note.get("/Subtype") != Name.Link]
        if int(page.obj.get("/Rotate", 0)) or notes:
            return None
        form = made.copy_foreign(page.as_form_xobject())
        for key in ("/StructParents", "/Group", "/LastModified", "/PieceInfo", "/Metadata"):
            if key in form:
                del form[key]
        form.write(_unmarked(form))
        wide, high = _size(form)
        return made.make_indirect(form) if wide > 0 and high > 0 else None
    except TORN:  # what cannot be taken over may still be drawn
        return None


def _unmarked(form: pikepdf.Object) -> bytes:
    """The content without its own marks, which belong to a structure that stays behind."""
    content = form.read_bytes()
    if b"BDC" not in content and b"BMC" not in content:
        return content
    marks = {"BDC", "BMC", "EMC", "DP", "MP"}
    kept = [each for each in pikepdf.parse_content_stream(form) if str(each.operator) not in marks]
    return pikepdf.unparse_content_stream(kept)


def _let_go_of_what_fails(
    made: pikepdf.Pdf, leaves: list[pikepdf.Object | None], places: Sequence[int]
) -> None:
    """Together first; where that does not pass, each for itself."""
    there = [place for place in places if leaves[place] is not None]
    if not there or _passes(made, [leaf for place in there if (leaf := leaves[place])]):
        return
    for place in there:
        leaf = leaves[place]
        if leaf is not None and (len(there) == 1 or not _passes(made, [leaf])):
            leaves[place] = None


def _passes(made: pikepdf.Pdf, forms: Sequence[pikepdf.Object]) -> bool:
    """Whether these pages, drawn as forms, meet what the whole print has to meet."""
    try:
        data = _sample(_leaves(_kept(made, forms)))
        return all(checker.is_pdf_compliant_bytes(data, profile=each) for each in PROFILES)
    except TORN:
        return False


def _rastered(made: pikepdf.Pdf, document: pypdfium2.PdfDocument, number: int) -> pikepdf.Object:
    page = document[number]
    width, height = page.get_size()
    scale = min(RASTER / 72, (LARGEST_IMAGE / 4 / (width * height)) ** 0.5)
    image = page.render(scale=scale, rev_byteorder=True).to_pil()
    if image.mode != "RGB":  # to convert it all the same would copy it
        image = image.convert("RGB")
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=88)
    return _drawing(made, image, buffer.getvalue(), Name.DCTDecode)


def _sample(leaves: Sequence[Leaf]) -> bytes:
    """A print that holds nothing but these pages of a document, to see whether they pass."""
    root = Element("Document")
    figure = root.add("Figure", alt="A document")
    figure.box = (0.0, 0.0, 100.0, 100.0)
    figure.kids.append(Mark(0, 0))
    names = [f"Doc0x{place}" for place in range(len(leaves))]
    with pikepdf.Pdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(100, 100))
        drawing = "".join(f" q 100 0 0 100 0 0 cm /{name} Do Q" for name in names)
        page.obj.Contents = pdf.make_stream(f"/Figure <</MCID 0>> BDC{drawing} EMC".encode())
        page.obj.Resources = Dictionary()
        buffer = BytesIO()
        pdf.save(buffer)
    return finished(
        Finish(
            data=buffer.getvalue(),
            root=root,
            about=About(
                title="A document",
                author=PRODUCER,
                language="en-US",
                made_at=datetime(2000, 1, 1),
            ),
            pastes=[Paste(0, name, 0, place) for place, name in enumerate(names)],
            leaves=[leaves],
        )
    )
