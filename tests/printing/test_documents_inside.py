"""What a document brings into a print beside its picture: nothing."""

from __future__ import annotations

import shutil
import zlib
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from ilp_desktop.printing.typeset.jpeg import without_notes
from tests.printing.files import a_document, a_file
from tests.printing.reading import a_print, failures, pages_of

pytestmark = pytest.mark.skipif(
    not shutil.which("pdftotext") or not shutil.which("qpdf"), reason="needs poppler and qpdf"
)

WHERE = b"41 Juniper Street"


def a_photograph() -> bytes:
    """One that tells where it was taken, with a small one of what was cut away, and a film."""
    image, exif = Image.effect_noise((64, 48), 90), Image.Exif()
    exif[0x010E] = WHERE.decode()
    buffer = BytesIO()
    image.save(buffer, "JPEG", exif=exif, comment=WHERE, progressive=True)
    whole, small = buffer.getvalue(), b"JFXX\x00\x13" + WHERE
    part = b"\xff\xe0" + (2 + len(small)).to_bytes(2, "big") + small
    return whole[:2] + part + whole[2:] + b"a film of " + WHERE


def a_scan(jpeg: bytes, *, packed: bool) -> bytes:
    """A PDF with a picture that fills the page; perhaps packed once more, as some programs do."""
    buffer = BytesIO()
    with pikepdf.Pdf.new() as pdf:
        picture = pdf.make_stream(
            zlib.compress(jpeg) if packed else jpeg,
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=64,
            Height=48,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
            Filter=Array([*([Name.FlateDecode] if packed else []), Name.DCTDecode]),
            Metadata=pdf.make_stream(WHERE, Type=Name.Metadata, Subtype=Name.XML),
        )
        page = pdf.add_blank_page(page_size=(612, 792)).obj
        page.Resources = Dictionary(XObject=Dictionary(Scan=picture))
        page.Contents = pdf.make_stream(b"q 612 0 0 792 0 0 cm /Scan Do Q")
        pdf.save(buffer)
    return buffer.getvalue()


def with_a_layer(*, hidden: bool) -> bytes:
    """A page whose red square stands on a layer."""
    buffer = BytesIO()
    with pikepdf.Pdf.new() as pdf:
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Notes of the staff")))
        shown = Dictionary(Order=Array([layer]), OFF=Array([layer] if hidden else []))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=shown)
        page = pdf.add_blank_page(page_size=(612, 792)).obj
        page.Resources = Dictionary(Properties=Dictionary(L=layer))
        page.Contents = pdf.make_stream(b"1 0 0 rg /OC /L BDC 100 100 300 300 re f EMC")
        pdf.save(buffer)
    return buffer.getvalue()


def printed(content: bytes, media_type: str) -> bytes:
    return a_print(a_file(documents=(a_document(media_type=media_type, content=content),)))


@pytest.mark.parametrize(
    ("media_type", "packed"),
    [("image/jpeg", False), ("application/pdf", False), ("application/pdf", True)],
)
def test_a_photograph_prints_without_where_it_was_taken(media_type: str, packed: bool) -> None:
    photograph = a_photograph()
    is_scan = media_type == "application/pdf"
    made = printed(a_scan(photograph, packed=packed) if is_scan else photograph, media_type)
    with pikepdf.open(BytesIO(made)) as pdf:
        streams = [it.read_raw_bytes() for it in pdf.objects if isinstance(it, pikepdf.Stream)]
    assert not any(WHERE in it for it in streams)
    (picture,) = (it for it in streams if it.startswith(b"\xff\xd8"))
    shown, was = Image.open(BytesIO(picture)), Image.open(BytesIO(photograph))
    assert shown.tobytes() == was.tobytes()
    assert failures(made) == []


def test_a_picture_that_says_nothing_stays_as_it_is_and_so_does_what_is_none() -> None:
    buffer = BytesIO()
    Image.effect_noise((64, 48), 90).save(buffer, "JPEG")
    torn = buffer.getvalue()[:200]
    for data in (buffer.getvalue(), torn, b"\xff\xd8", b"none"):
        assert without_notes(data) == data


@pytest.mark.parametrize("hidden", [False, True])
def test_a_layer_that_is_hidden_in_a_document_is_hidden_in_the_print(hidden: bool) -> None:
    made = printed(with_a_layer(hidden=hidden), "application/pdf")
    place = next(place for place, said in enumerate(pages_of(made)) if "page 1 of 1" in said)
    document = pypdfium2.PdfDocument(made)
    drawn = document[place].render(scale=0.25).to_pil().convert("RGB")
    document.close()
    reds = [red > 200 and green < 80 for _, (red, green, _) in drawn.getcolors(1 << 20) or ()]
    assert any(reds) is not hidden
