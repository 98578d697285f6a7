"""What pages share in a PDF: each copy gets what its own page draws with, and nobody else's."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String

from ilp_desktop.exchange.drawn_alone import leave_what_is_drawn

OWN, OTHERS = b"Shandiin Begay", b"Leander Tall Bear"
Shared = Callable[[pikepdf.Pdf], dict[str, object]]


def words(said: bytes) -> bytes:
    return b"BT /F1 12 Tf 72 300 Td (" + said + b") Tj ET"


def face() -> Dictionary:
    return Dictionary(F1=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))


def a_form(pdf: pikepdf.Pdf, content: bytes, **more: object) -> pikepdf.Object:
    own = {"Subtype": Name.Form, "BBox": Array([0, 0, 400, 400])}
    return pdf.make_stream(content, **(own | more))


def whole_form(pdf: pikepdf.Pdf, said: bytes) -> pikepdf.Object:
    return a_form(pdf, words(said), Resources=Dictionary(Font=face()))


def a_page(shared: Shared, content: bytes) -> pikepdf.Pdf:
    pdf = pikepdf.Pdf.new()
    page = pdf.add_blank_page(page_size=(400, 400)).obj
    page.Resources = Dictionary(Font=face(), **shared(pdf))
    page.Contents = Array([pdf.make_stream(content), pdf.make_stream(b"")])
    return pdf


def drawn(pdf: pikepdf.Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer)
    with pypdfium2.PdfDocument(buffer.getvalue()) as document:
        return bytes(document[0].render().to_pil().tobytes())


def all_of(pdf: pikepdf.Pdf) -> bytes:
    """Everything that the file keeps."""
    buffer = BytesIO()
    pdf.save(buffer)
    with pikepdf.open(BytesIO(buffer.getvalue())) as again:
        return b"".join(
            it.read_bytes() + b"".join(map(repr_of, it.values()))
            if isinstance(it, pikepdf.Stream)
            else it.unparse(resolved=True)
            for it in again.objects
        )


def repr_of(thing: object) -> bytes:
    return repr(thing).encode()


def forms(pdf: pikepdf.Pdf) -> dict[str, object]:
    return {"XObject": Dictionary(A=whole_form(pdf, OWN), B=whole_form(pdf, OTHERS))}


def within_forms(pdf: pikepdf.Pdf) -> dict[str, object]:
    both = Dictionary(XObject=Dictionary(A=whole_form(pdf, OWN), B=whole_form(pdf, OTHERS)))
    return {"XObject": Dictionary(A=a_form(pdf, b"/A Do", Resources=both))}


def without_own_resources(pdf: pikepdf.Pdf) -> dict[str, object]:
    inner = whole_form(pdf, OWN)
    return {"XObject": Dictionary(A=a_form(pdf, b"/I Do"), I=inner, B=whole_form(pdf, OTHERS))}


def patterns(pdf: pikepdf.Pdf) -> dict[str, object]:
    tile = {"PatternType": 1, "PaintType": 1, "TilingType": 1, "XStep": 400, "YStep": 400}
    box = {"BBox": Array([0, 0, 400, 400]), "Resources": Dictionary(Font=face())}
    made = [pdf.make_stream(words(said), **tile, **box) for said in (OWN, OTHERS)]
    paint = a_form(
        pdf,
        b"/Pattern cs /P1 scn 0 0 400 400 re f",
        Resources=Dictionary(Pattern=Dictionary(P1=made[0], P2=made[1])),
    )
    return {"XObject": Dictionary(A=paint), "Pattern": Dictionary(P2=made[1])}


def masks(pdf: pikepdf.Pdf) -> dict[str, object]:
    group = Dictionary(S=Name.Transparency)
    states = [
        Dictionary(
            SMask=Dictionary(
                S=Name.Alpha,
                G=a_form(pdf, words(said), Resources=Dictionary(Font=face()), Group=group),
            )
        )
        for said in (OWN, OTHERS)
    ]
    masked = a_form(
        pdf,
        b"/G1 gs 0 0 400 400 re f",
        Resources=Dictionary(ExtGState=Dictionary(G1=states[0], G2=states[1])),
    )
    return {"XObject": Dictionary(A=masked), "ExtGState": Dictionary(G2=states[1])}


def letters(pdf: pikepdf.Pdf) -> dict[str, object]:
    """A face whose letters are drawings."""
    drawings = Dictionary(A=whole_form(pdf, OWN), B=whole_form(pdf, OTHERS))
    own = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 400, 400]),
        FontMatrix=Array([1, 0, 0, 1, 0, 0]),
        CharProcs=Dictionary(a=pdf.make_stream(b"400 0 d0 /A Do")),
        Encoding=Dictionary(Differences=Array([97, Name.a])),
        FirstChar=97,
        LastChar=97,
        Widths=Array([400]),
        Resources=Dictionary(XObject=drawings),
    )
    said = a_form(pdf, b"BT /T3 1 Tf (a) Tj ET", Resources=Dictionary(Font=Dictionary(T3=own)))
    return {"XObject": Dictionary(A=said)}


def layers(pdf: pikepdf.Pdf) -> dict[str, object]:
    named = {"Properties": Dictionary(B=Dictionary(Alt=String(OTHERS.decode())))}
    return {"XObject": Dictionary(A=whole_form(pdf, OWN))} | named


def notes(pdf: pikepdf.Pdf) -> dict[str, object]:
    form = whole_form(pdf, OWN)
    form.Metadata = pdf.make_stream(OTHERS)
    form.PieceInfo = Dictionary(Said=String(OTHERS.decode()))
    return {"XObject": Dictionary(A=form)}


KINDS: tuple[Shared, ...] = (
    *(forms, within_forms, without_own_resources, patterns, masks, letters, layers, notes),
)


@pytest.mark.parametrize("content", [b"/A Do", b"/#41 Do", b"/A Do ) >> ]"])
@pytest.mark.parametrize("shared", KINDS)
def test_a_page_keeps_what_it_shows_and_nothing_else(shared: Shared, content: bytes) -> None:
    with a_page(shared, content) as pdf:
        assert OTHERS in all_of(pdf)
        before = drawn(pdf)
        leave_what_is_drawn(pdf)
        assert OTHERS not in all_of(pdf)
        assert OWN in all_of(pdf)
        assert drawn(pdf) == before


def test_a_form_within_itself_and_a_page_without_anything_end_nothing() -> None:
    with a_page(forms, b"/A Do") as pdf:
        form = pdf.pages[0].obj.Resources.XObject.A
        form.Resources.XObject = Dictionary(A=form, B=Name.Nothing)
        form.write(b"/A Do /B Do")
        bare = pdf.add_blank_page(page_size=(400, 400)).obj
        for key in ("/Resources", "/Contents"):
            if key in bare:
                del bare[key]
        colors = Dictionary(DefaultRGB=Array([Name.CalRGB, Dictionary()]))
        bare.Resources = Dictionary(ColorSpace=colors)
        leave_what_is_drawn(pdf)
        assert OTHERS not in all_of(pdf)
        assert "/DefaultRGB" in bare.Resources.ColorSpace
