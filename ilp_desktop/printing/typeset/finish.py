"""The finish of a print: its structure, its outline, its links, what it says about itself."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from page import ValidationProfile
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from ilp_desktop.printing.typeset.appended import Appended
from ilp_desktop.printing.typeset.jpeg import without_notes
from ilp_desktop.printing.typeset.leaves import Leaf
from ilp_desktop.printing.typeset.sheet import Paste
from ilp_desktop.printing.typeset.tags import Element, Link, Mark
from ilp_desktop.resources import resource

PRODUCER = "ILP Desktop"
PROFILES = (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A)
"""What every print meets: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2)."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the print: page from 0, height from its bottom; in the outline, a title."""

    page: int
    y: float
    title: str = ""
    level: int = 0


def _unheard(number: int) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a print says about itself."""

    title: str
    author: str
    language: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """Pages that were drawn, and all that is known about them."""

    data: bytes
    root: Element
    about: About
    outline: Sequence[Place] = ()
    targets: Mapping[str, Place] = field(default_factory=dict)
    pastes: Sequence[Paste] = ()
    leaves: Sequence[Sequence[Leaf]] = ()
    pasted: Callable[[int], None] = _unheard
    """Called with how many documents' pages are put in place."""


def finished(work: Finish) -> bytes:
    """The print, whole."""
    pictures = [leaf.picture for leaves in work.leaves for leaf in leaves if leaf.picture]
    drawn: Any = Appended(work.data, pictures)
    with pikepdf.open(drawn) as pdf:
        for page in pdf.pages:
            _drop(page.obj, "/Trans")
            page.obj.Tabs = Name.S
        pasting = _Pasting(pdf, drawn.numbers)
        for number, paste in enumerate(work.pastes, 1):
            work.pasted(number)
            pasting.paste(paste, work.leaves[paste.document][paste.leaf])
        _Structure(pdf, work.targets).write(work.root)
        describe(pdf, work.about)
        if work.outline:
            _outline(pdf, work.outline)
        made = saved(pdf)
        pasting.close()
        return made


def saved(pdf: pikepdf.Pdf) -> bytes:
    """The bytes. A stream whose last byte is a carriage return seems, with the line feed that
    follows, to end one byte before its length: so none may end in one. What pictures and forms
    say of themselves stays behind: where a photograph was taken, who drew it and with what."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream):
            raw = packed = thing.read_raw_bytes()
            kind: Any = thing.get("/Filter", None)
            parameters: Any = thing.get("/DecodeParms", None)
            if thing.get("/Subtype") in (Name.Form, Name.Image):
                _drop(thing, "/Metadata", "/PieceInfo")
            if isinstance(kind, Array) and len(kind) > 1 and kind[-1] == Name.DCTDecode:
                packed, kind, parameters = _unwrapped(pdf, thing), Name.DCTDecode, None
            if kind in (Name.DCTDecode, Array([Name.DCTDecode])):
                packed = without_notes(packed)
            if kind is None and thing.get("/Type") != Name.Metadata:
                packed, kind = zlib.compress(packed), Name.FlateDecode
            elif packed is raw and not packed.endswith(b"\r"):
                continue  # large pictures are many, and few end so
            if packed.endswith(b"\r"):
                packed += b"\0"
            thing.write(packed, filter=kind, decode_parms=parameters)
    buffer = BytesIO()
    modes = pikepdf.ObjectStreamMode
    pdf.save(buffer, deterministic_id=True, object_stream_mode=modes.generate, force_version="1.7")
    lengthen(buffer)
    return buffer.getvalue()


def _unwrapped(pdf: pikepdf.Pdf, thing: pikepdf.Stream) -> bytes:
    """The JPEG that was packed once more, as letters or smaller."""
    wrapped = pikepdf.Stream(pdf, thing.read_raw_bytes())
    wrapped.Filter = Array([*thing.Filter][:-1])
    if "/DecodeParms" in thing:
        wrapped.DecodeParms = Array([*thing.DecodeParms][:-1])
    return wrapped.read_bytes()


_OWN = re.compile(rb"<< (/Type /(?:ObjStm|XRef) [^\n]*?/Length )(\d+)( [^\n]*) >>\nstream\n")
"""A stream that qpdf has made itself."""


def lengthen(buffer: BytesIO) -> None:
    """The same for the streams that qpdf made: each that ends so gets a byte more at its end, and
    a blank or two less in its dictionary, so that nothing behind it moves."""
    with buffer.getbuffer() as data:
        found = [(each.start(), each.end(), each.groups()) for each in _OWN.finditer(data)]
        for begins, starts, (before, length, after) in found:
            ends = starts + int(length)
            if data[ends - 1] != ord("\r"):
                continue
            longer = b"%d" % (int(length) + 1)
            last = b"" if len(longer) > len(length) else b" "
            head = b"<<" + before + longer + after + last + b">>\nstream\n"
            data[begins:ends] = head + bytes(data[starts:ends]) + b"\0"


class _Structure:
    """Writes the tree of elements into a PDF (ISO 32000-1, 14.7)."""

    def __init__(self, pdf: pikepdf.Pdf, targets: Mapping[str, Place]) -> None:
        self._pdf = pdf
        self._targets = targets
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[dict[int, pikepdf.Object]] = [{} for _ in self._pages]
        self._links: list[pikepdf.Object] = []

    def write(self, root: Element) -> None:
        """The tree below the catalog, and the way back from each page to it."""
        pdf = self._pdf
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        nums = Array()
        for number, (page, owners) in enumerate(zip(self._pages, self._owners, strict=True)):
            page.StructParents = number
            nums.append(number)
            nums.append(pdf.make_indirect(Array([owners[each] for each in sorted(owners)])))
        for number, element in enumerate(self._links, len(self._pages)):
            nums.append(number)
            nums.append(element)
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=nums))
        tree.ParentTreeNextKey = len(self._pages) + len(self._links)
        pdf.Root.StructTreeRoot = tree
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        written = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name("/" + element.role), P=parent)
        )
        if element.language:
            written.Lang = String(element.language)
        if element.actual:
            written.ActualText = String(element.actual)
        if element.alt:
            written.Alt = String(element.alt)
        attributes = _attributes(element)
        if attributes:
            written.A = attributes
        kids = [self._kid(kid, written) for kid in element.kids]
        if kids:
            written.K = Array(kids)
        return written

    def _kid(self, kid: Element | Mark | Link, owner: pikepdf.Object) -> pikepdf.Object:
        if isinstance(kid, Element):
            return self._element(kid, owner)
        if isinstance(kid, Link):
            return self._link(kid, owner)
        self._owners[kid.page][kid.number] = owner
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _link(self, link: Link, owner: pikepdf.Object) -> pikepdf.Object:
        page = self._pages[link.page]
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(edge, 2) for edge in link.box]),
                Border=Array([0, 0, 0]),
                F=4,
                Contents=String(link.says),
                StructParent=len(self._pages) + len(self._links),
            )
        )
        place = self._targets.get(link.target, Place(link.page, link.box[3]))
        annotation.Dest = Array([self._pages[place.page], Name.XYZ, 0, round(place.y, 2), 0])
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(annotation)
        self._links.append(owner)
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)


def _attributes(element: Element) -> pikepdf.Object | None:
    if element.box:
        box = Array([round(edge, 2) for edge in element.box])
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
    if element.scope:
        return Dictionary(O=Name.Table, Scope=Name("/" + element.scope))
    return None


def describe(pdf: pikepdf.Pdf, about: About) -> None:
    """What the print says about itself, twice alike: its own way and XMP."""
    stamp = about.made_at.strftime("D:%Y%m%d%H%M%S+00'00'")
    root = pdf.Root
    root.Lang = String(about.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    _drop(root, "/Outlines", "/PageMode")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(about.title),
            Author=String(about.author),
            Producer=String(PRODUCER),
            CreationDate=String(stamp),
            ModDate=String(stamp),
        )
    )
    root.Metadata = pdf.make_stream(_xmp(about), Type=Name.Metadata, Subtype=Name.XML)
    profile = pdf.make_stream(_srgb(), N=3, Alternate=Name.DeviceRGB)
    root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=profile,
            )
        ]
    )


def _drop(thing: pikepdf.Object, *keys: str) -> None:
    for key in keys:
        if key in thing:
            del thing[key]


def _outline(pdf: pikepdf.Pdf, places: Sequence[Place]) -> None:
    with pdf.open_outline() as outline:
        above: list[OutlineItem] = []
        for place in places:
            item = OutlineItem(place.title, place.page, "XYZ", left=0, top=round(place.y, 2))
            level = min(place.level, len(above) + 1)
            del above[level - 1 :]
            (above[-1].children if above else outline.root).append(item)
            above.append(item)


class _Pasting:
    """Puts documents' pages on sheets; what several pages of one document need comes in once."""

    def __init__(self, pdf: pikepdf.Pdf, numbers: Mapping[int, int]) -> None:
        self._pdf = pdf
        self._numbers = numbers
        self._sources: dict[int, pikepdf.Pdf] = {}

    def paste(self, paste: Paste, leaf: Leaf) -> None:
        """A document's page, under the name that the sheet's content calls it by."""
        page = self._pdf.pages[paste.page]
        if "/XObject" not in page.Resources:
            page.Resources.XObject = Dictionary()
        number = self._numbers.get(id(leaf.picture))
        drawable = self._pdf.get_object(number, 0) if number else self._prepared(leaf)
        page.Resources.XObject[Name("/" + paste.name)] = drawable

    def close(self) -> None:
        for source in self._sources.values():
            source.close()

    def _prepared(self, leaf: Leaf) -> pikepdf.Object:
        if id(leaf.pdf) not in self._sources:
            self._sources[id(leaf.pdf)] = pikepdf.open(BytesIO(leaf.pdf))
        source = self._sources[id(leaf.pdf)]
        thing = self._pdf.copy_foreign(source.Root.Leaves[leaf.place])
        if thing.Subtype == Name.Form:
            left, bottom, _, _ = (float(edge) for edge in thing.BBox)
            wide, high = leaf.width, leaf.height
            unit = [1 / wide, 0, 0, 1 / high, -left / wide, -bottom / high]
            thing.Matrix = Array([round(each, 8) for each in unit])
        return thing


@lru_cache(maxsize=1)
def _srgb() -> bytes:
    return resource("colour/sRGB.icc").read_bytes()


def _xmp(about: About) -> bytes:
    """The XMP packet, with the schema of the identifier that PDF/A does not know itself."""
    moment = about.made_at.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    return _PACKET.format(
        title=escape(about.title), author=escape(about.author), moment=moment, producer=PRODUCER
    ).encode()


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
