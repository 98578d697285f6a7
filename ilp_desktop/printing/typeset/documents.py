"""Documents that somebody attached, opened and made ready to be put on sheets."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO

import page as checker
import pikepdf
import pypdfium2
from pikepdf import Dictionary, Name
from PIL import Image, ImageOps

from ilp_desktop.errors import OfficeError
from ilp_desktop.printing.typeset.finish import PRODUCER, PROFILES, Finish, finished
from ilp_desktop.printing.typeset.leaves import Leaf, Picture
from ilp_desktop.printing.typeset.sheet import Paste
from ilp_desktop.printing.typeset.tags import Element, Mark

LARGEST_IMAGE = 40_000_000
"""Pixels; a picture with more is not opened."""
FINEST = 220
"""Dots in an inch of a Letter page that a picture keeps."""
RASTER = 170
"""Dots in an inch of a PDF page that has to become a picture."""

TORN = (
    *(pikepdf.PdfError, pypdfium2.PdfiumError, checker.PageError),
    *(Image.DecompressionBombError, Image.DecompressionBombWarning),
    *(OSError, ValueError, RuntimeError, LookupError, AttributeError, TypeError, SyntaxError),
)
"""What the libraries raise when they open something damaged."""


def leaves_of(content: bytes, media_type: str) -> tuple[Leaf, ...]:
    """The pages of a document; none for a kind that cannot be printed."""
    try:
        if media_type == "application/pdf":
            return tuple(_of_pdf(content))
        if media_type.startswith("image/"):
            return (_of_picture(content),)
    except TORN as error:
        raise OfficeError("This document cannot be read; open it and save it anew.") from error
    return ()


def _of_picture(content: bytes) -> Leaf:
    with Image.open(BytesIO(content)) as image:
        if image.width * image.height > LARGEST_IMAGE:
            raise OfficeError("This picture is too large to be printed; make it smaller first.")
        upright = image.getexif().get(0x0112, 1) == 1
        if image.format == "JPEG" and image.mode in ("RGB", "L") and upright:
            grey = image.mode == "L"
            picture = Picture(content, "DCTDecode", image.width, image.height, grey)
        else:
            picture = _packed(_flat(ImageOps.exif_transpose(image)))
    return Leaf(picture.width, picture.height, picture)


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


def _packed(image: Image.Image) -> Picture:
    data = zlib.compress(image.tobytes(), 6)
    return Picture(data, "FlateDecode", image.width, image.height, image.mode == "L")


def _of_pdf(content: bytes) -> Iterator[Leaf]:
    drawn = None
    with pikepdf.open(BytesIO(content)) as source:
        for number in range(len(source.pages)):
            single = _single(source, number)
            if single:
                yield single
                continue
            drawn = drawn or pypdfium2.PdfDocument(content)
            yield _rastered(drawn, number)
    if drawn:
        drawn.close()


def _single(source: pikepdf.Pdf, number: int) -> Leaf | None:
    """The page with its lines and letters, if the print may hold it so."""
    try:
        single = _alone(source, number)
        return single if single and _passes(single.pdf) else None
    except TORN:  # what cannot be taken over may still be drawn
        return None


def _alone(source: pikepdf.Pdf, number: int) -> Leaf | None:
    """A PDF with this page alone, drawn as a form; None where it is turned or has notes."""
    page = source.pages[number]
    notes = [note for note in page.obj.get("/Annots", []) if note.get("/Subtype") != Name.Link]
    if int(page.obj.get("/Rotate", 0)) or notes:
        return None
    single = pikepdf.Pdf.new()
    form = single.copy_foreign(page.as_form_xobject())
    for key in ("/StructParents", "/Group", "/LastModified", "/PieceInfo", "/Metadata"):
        if key in form:
            del form[key]
    form.write(_unmarked(form))
    left, bottom, right, top = (float(edge) for edge in form.BBox)
    single.Root.Form = single.make_indirect(form)
    buffer = BytesIO()
    single.save(buffer, deterministic_id=True)
    return Leaf(right - left, top - bottom, pdf=buffer.getvalue())


def _unmarked(form: pikepdf.Object) -> bytes:
    """The content without its own marks, which belong to a structure that stays behind."""
    content = form.read_bytes()
    if b"BDC" not in content and b"BMC" not in content:
        return content
    marks = {"BDC", "BMC", "EMC", "DP", "MP"}
    kept = [each for each in pikepdf.parse_content_stream(form) if str(each.operator) not in marks]
    return pikepdf.unparse_content_stream(kept)


def _passes(single: bytes) -> bool:
    """Whether the page, drawn as a form, meets what the whole print has to meet."""
    data = _sample(single)
    return all(checker.is_pdf_compliant_bytes(data, profile=each) for each in PROFILES)


def _rastered(document: pypdfium2.PdfDocument, number: int) -> Leaf:
    page = document[number]
    width, height = page.get_size()
    scale = min(RASTER / 72, (LARGEST_IMAGE / 4 / (width * height)) ** 0.5)
    image = page.render(scale=scale).to_pil().convert("RGB")
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=88)
    picture = Picture(buffer.getvalue(), "DCTDecode", image.width, image.height, grey=False)
    return Leaf(width, height, picture)


def _sample(single: bytes) -> bytes:
    """A print that holds nothing but this one page of a document, to see whether it passes."""
    root = Element("Document")
    figure = root.add("Figure", alt="A document")
    figure.box = (0.0, 0.0, 100.0, 100.0)
    figure.kids.append(Mark(0, 0))
    with pikepdf.open(BytesIO(single)) as source:
        left, bottom, right, top = (float(edge) for edge in source.Root.Form.BBox)
    with pikepdf.Pdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(100, 100))
        drawing = b"/Figure <</MCID 0>> BDC q 100 0 0 100 0 0 cm /Doc0x0 Do Q EMC"
        page.obj.Contents = pdf.make_stream(drawing)
        page.obj.Resources = Dictionary()
        buffer = BytesIO()
        pdf.save(buffer)
    return finished(
        Finish(
            data=buffer.getvalue(),
            root=root,
            title="A document",
            author=PRODUCER,
            language="en-US",
            made_at=datetime(2000, 1, 1),
            pastes=[Paste(0, "Doc0x0", 0, 0)],
            leaves=[[Leaf(right - left, top - bottom, pdf=single)]],
        )
    )
