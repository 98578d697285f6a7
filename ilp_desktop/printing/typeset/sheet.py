"""The sheets of a print: draws on ReportLab's canvas and marks what belongs to what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from ilp_desktop.printing.typeset.faces import Face, face
from ilp_desktop.printing.typeset.shaping import Glyphs
from ilp_desktop.printing.typeset.styles import PAGE_HEIGHT, PAGE_WIDTH, Style
from ilp_desktop.printing.typeset.tags import Element, Link, Mark
from ilp_desktop.printing.typeset.text import Line, Piece


class _BareCanvas(Canvas):
    """A canvas that sets nothing by itself: no Helvetica in the file, no state to undo."""

    def _make_preamble(self) -> None:
        self._preamble = ""


@dataclass(frozen=True, slots=True)
class Paste:
    """A document's page that the finish puts on a sheet, under a name in its content."""

    page: int
    name: str
    document: int
    """Its place among the documents."""
    leaf: int
    """Which of the document's pages, from 0."""


@dataclass(slots=True)
class _Pen:
    """What is set while a text object is open."""

    font: str = ""
    size: float = 0.0
    colour: str = ""
    rise: float = 0.0


class Sheets:
    """The pages as they are drawn. Measures run from the page's upper left corner, in points."""

    def __init__(self) -> None:
        self._buffer = BytesIO()
        self._canvas = _BareCanvas(
            self._buffer, (PAGE_WIDTH, PAGE_HEIGHT), pageCompression=0, invariant=1
        )
        self._document: Any = self._canvas._doc
        self._code: list[str] = []
        self.page = 0
        """The page that is drawn, from 0."""
        self.pastes: list[Paste] = []
        self.links: list[Link] = []
        self._marks = 0
        self._open: Element | str | None = None
        self._furniture = False
        self._stamps: dict[str, list[str]] = {}
        self._letters: dict[tuple[str, int], tuple[str, str]] = {}

    def end_page(self) -> None:
        """The page is done; the next one begins."""
        self._close()
        self._canvas._code[:] = ["\n".join(self._code)]
        self._canvas.showPage()
        self._code = []
        self._marks = 0
        self.page += 1

    def data(self) -> bytes:
        """The pages as a PDF without structure; the finish adds it."""
        data: bytes = self._canvas.getpdfdata()
        return data

    def belongs_to(self, element: Element | None) -> None:
        """What is drawn from here on belongs to the element; to none, it is decoration."""
        wanted: Element | str = "Artifact" if element is None or self._furniture else element
        if self._open is wanted:
            return
        self._close()
        if isinstance(wanted, Element):
            self._code.append(f"/{wanted.role} <</MCID {self._marks}>> BDC")
            wanted.kids.append(Mark(self.page, self._marks))
            self._marks += 1
        else:
            self._code.append("/Artifact BMC")
        self._open = wanted

    @contextmanager
    def furniture(self, kind: str = "") -> Iterator[None]:
        """All that is drawn within repeats on each page and is not read out."""
        self._close()
        traits = f"<</Type /Pagination /Subtype /{kind}>> BDC" if kind else "BMC"
        self._code.append(f"/Artifact {traits}")
        self._open = "Artifact"
        self._furniture = True
        yield
        self._furniture = False
        self._close()

    def again(self, key: str, paint: Callable[[], None]) -> None:
        """What stands alike on several pages; it is painted for the first of them alone."""
        if key not in self._stamps:
            begun = len(self._code)
            paint()
            self._stamps[key] = self._code[begun:]
        else:
            self._code += self._stamps[key]

    def link(
        self,
        element: Element,
        x: float,
        y: float,
        width: float,
        height: float,
        target: str,
        says: str,
    ) -> None:
        """A place on the page that leads to the target."""
        link = Link(
            self.page, (x, PAGE_HEIGHT - y - height, x + width, PAGE_HEIGHT - y), target, says
        )
        element.kids.append(link)
        self.links.append(link)

    def paste(self, document: int, leaf: int, matrix: tuple[float, float, float, float]) -> None:
        """A document's page, scaled by (width, height) to stand at (x, y), its lower left."""
        name = f"Doc{document}x{leaf}"
        width, height, x, y = matrix
        self._code.append(
            f"q {_n(width)} 0 0 {_n(height)} {_n(x)} {_n(PAGE_HEIGHT - y)} cm /{name} Do Q"
        )
        self.pastes.append(Paste(self.page, name, document, leaf))

    def line(self, line: Line, x: float, baseline: float) -> None:
        """A line of text, from x, its letters standing on the baseline."""
        if not line.pieces:
            return
        self._code.append(f"BT {_n(x)} {_n(PAGE_HEIGHT - baseline)} Td")
        pen = _Pen()
        for piece in line.pieces:
            self._piece(piece, pen)
        if pen.rise:
            self._code.append("0 Ts")
        self._code.append("ET")

    def rule(self, x0: float, x1: float, y: float, weight: float, colour: str) -> None:
        """A line across."""
        self._code.append(
            f"q {_n(weight)} w {_rgb(colour)} RG "
            f"{_n(x0)} {_n(PAGE_HEIGHT - y)} m {_n(x1)} {_n(PAGE_HEIGHT - y)} l S Q"
        )

    def stroke(
        self, points: Sequence[tuple[float, float]], weight: float, colour: str, *, dash: str = ""
    ) -> None:
        """A pen's line through these points; a dot where it is one point."""
        (x, y), *others = points
        path = [f"{_n(x)} {_n(PAGE_HEIGHT - y)} m"]
        path += [f"{_n(to)} {_n(PAGE_HEIGHT - down)} l" for to, down in others or [(x, y)]]
        ends = f"[{dash}] 0 d" if dash else "1 J 1 j"
        self._code.append(f"q {_n(weight)} w {ends} {_rgb(colour)} RG {' '.join(path)} S Q")

    def rectangle(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        stroke: str = "",
        weight: float = 0.6,
        dash: str = "",
    ) -> None:
        """A rectangle from its upper left corner, filled or outlined or both."""
        pattern = f"[{dash}] 0 d " if dash else ""
        paint = {(True, True): "B", (True, False): "f", (False, True): "S"}[
            (bool(fill), bool(stroke))
        ]
        colours = (f"{_rgb(fill)} rg " if fill else "") + (
            f"{_rgb(stroke)} RG {_n(weight)} w " if stroke else ""
        )
        self._code.append(
            f"q {pattern}{colours}{_n(x)} {_n(PAGE_HEIGHT - y - height)} "
            f"{_n(width)} {_n(height)} re {paint} Q"
        )

    def circle(
        self, x: float, y: float, radius: float, *, fill: str, stroke: str, weight: float
    ) -> None:
        """A disc around (x, y) with a ring: four curves that come within a thousandth of it."""
        up, reach = PAGE_HEIGHT - y, radius * 0.5523
        path = [f"{_n(x + radius)} {_n(up)} m"]
        for cos, sin in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            ends = (
                (cos * radius - sin * reach, sin * radius + cos * reach),
                (cos * reach - sin * radius, sin * reach + cos * radius),
                (-sin * radius, cos * radius),
            )
            path.append(" ".join(f"{_n(x + dx)} {_n(up + dy)}" for dx, dy in ends) + " c")
        colours = f"{_rgb(fill)} rg {_rgb(stroke)} RG {_n(weight)} w"
        self._code.append(f"q {colours} {' '.join(path)} b Q")

    def _piece(self, piece: Piece, pen: _Pen) -> None:
        if piece.read:
            self._code.append(f"/Span <</ActualText {_text(piece.read)}>> BDC")
        style = piece.style
        if style.colour != pen.colour:
            pen.colour = style.colour
            self._code.append(f"{_rgb(style.colour)} rg")
        for glyphs in piece.word.glyphs:
            self._glyphs(glyphs, style, pen)
        if piece.read:
            self._code.append("EMC")
        if piece.word.spaces:
            spaces = (32,) * piece.word.spaces
            own = face(style.weight.value[0])
            self._glyphs(Glyphs(own, spaces, (0.0,) * len(spaces)), style, pen)

    def _glyphs(self, glyphs: Glyphs, style: Style, pen: _Pen) -> None:
        """Letters, with the pen's moves between them, as a TJ array."""
        if glyphs.read is not None:
            self._code.append(f"/Span <</ActualText {_text(glyphs.read)}>> BDC")
        rise = style.rise + glyphs.rise * style.size / 1000
        if rise != pen.rise:
            pen.rise = rise
            self._code.append(f"{_n(rise)} Ts")
        parts: list[str] = []
        for code, move in zip(glyphs.codes, glyphs.moves, strict=True):
            name, encoded = self._encoded(glyphs.face, code)
            if (name, style.size) != (pen.font, pen.size):
                if parts:
                    self._code.append(f"[<{''.join(parts)}>] TJ")
                    parts = []
                pen.font, pen.size = name, style.size
                self._code.append(f"{name} {_n(style.size)} Tf")
            parts.append(f"{encoded}>{_n(-move)}<" if move else encoded)
        if parts:
            self._code.append(f"[<{''.join(parts)}>] TJ")
        if glyphs.read is not None:
            self._code.append("EMC")

    def _encoded(self, chosen: Face, code: int) -> tuple[str, str]:
        """The subset of a face that holds a letter, and the letter's code in it."""
        key = (chosen.name, code)
        if key not in self._letters:
            ((subset, encoded),) = chosen.font.splitString(chr(code), self._document)
            name = chosen.font.getSubsetInternalName(subset, self._document)
            self._letters[key] = (name, encoded.hex())
        return self._letters[key]

    def _close(self) -> None:
        if self._open is not None:
            self._code.append("EMC")
            self._open = None


def _n(number: float) -> str:
    """A number as PDF writes one."""
    return f"{number:.3f}".rstrip("0").rstrip(".") if number % 1 else str(int(number))


def _rgb(colour: str) -> str:
    return " ".join(_n(int(colour[place : place + 2], 16) / 255) for place in (0, 2, 4))


def _text(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex()}>"
