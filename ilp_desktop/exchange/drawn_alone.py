"""Pages of a PDF left with what they draw themselves: often a file's pages share all of that.

What is named nowhere in a page's own drawing, pictures, patterns, layers and the like, may be what
another page shows. What is named is gone through in the same way, for a form draws with others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf
from pikepdf import Dictionary, Name

_NAME = re.compile(rb"/([^\x00\t\n\f\r ()<>\[\]{}/%]+)")
"""A name wherever it may stand, however torn the drawing is around it (ISO 32000-1, 7.3.5)."""
_CODED = re.compile(rb"#([0-9A-Fa-f]{2})")
_BY_NAME = ("/XObject", "/Font", "/Pattern", "/Shading", "/Properties", "/ExtGState")
_COLORS = "/ColorSpace"
"""Shows nothing, and may count without being named."""
_NOTES = ("/Metadata", "/PieceInfo", "/OPI")
"""What somebody or some program has written beside a picture or form."""


def leave_what_is_drawn(pdf: pikepdf.Pdf) -> None:
    """Take from each page what it does not draw with."""
    seen: set[tuple[int, int]] = set()
    for page in pdf.pages:
        contents = page.obj.get("/Contents")
        streams = contents if isinstance(contents, pikepdf.Array) else [contents]
        _leave(page.obj, [one for one in streams if isinstance(one, pikepdf.Stream)], seen)


def _leave(
    owner: pikepdf.Object, drawing: list[pikepdf.Object], seen: set[tuple[int, int]]
) -> None:
    """Give an owner of resources those alone that are named in these streams."""
    there = owner.get("/Resources", Dictionary())
    names = set[str]()
    for stream in drawing:
        names |= _names(stream)
    forms = there.get("/XObject", Dictionary())
    more = set(names)
    while more:  # a form without resources of its own draws with those of the page
        inside = [forms[one] for one in more if one in forms]
        own = (_names(one) for one in inside if _is_form(one) and "/Resources" not in one)
        more = set[str]().union(*own) - names
        names |= more
    kept = Dictionary({_COLORS: there[_COLORS]}) if _COLORS in there else Dictionary()
    for kind in _BY_NAME:
        found = {name: thing for name, thing in there.get(kind, {}).items() if name in names}
        if found:
            kept[kind] = Dictionary(found)
            for thing in found.values():
                _look_into(thing, seen)
    owner.Resources = kept


def _look_into(thing: pikepdf.Object, seen: set[tuple[int, int]]) -> None:
    """The same for what draws with resources of its own: forms, patterns, fonts, masks."""
    if thing.is_indirect and thing.objgen in seen:
        return
    seen.add(thing.objgen)
    if isinstance(thing, pikepdf.Stream):
        for note in _NOTES:
            if note in thing:
                del thing[note]
    if not isinstance(thing, pikepdf.Stream | Dictionary):
        return
    if "/Resources" in thing:
        _leave(thing, list(_drawing_of(thing)), seen)
    for inner in _inner(thing):
        _look_into(inner, seen)


def _drawing_of(thing: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """A form or pattern draws by itself, a font by each of its letters."""
    if isinstance(thing, pikepdf.Stream):
        yield thing
    yield from (one for _, one in thing.get("/CharProcs", {}).items())


def _inner(thing: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Masks: of a picture, or a form in a state of the graphics."""
    for mask in (thing.get("/SMask"), thing.get("/Mask")):
        form = mask.get("/G") if isinstance(mask, Dictionary) else mask
        if isinstance(form, pikepdf.Stream):
            yield form


def _is_form(thing: pikepdf.Object) -> bool:
    return isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == Name.Form


def _names(stream: pikepdf.Object) -> set[str]:
    return {
        "/" + _CODED.sub(lambda code: bytes([int(code[1], 16)]), name).decode("utf-8", "replace")
        for name in _NAME.findall(stream.read_bytes())
    }
