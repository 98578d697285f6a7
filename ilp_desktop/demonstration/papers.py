"""Papers of the file as they come out of printers and scanners: real bytes of invented pages."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from math import sin

from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ilp_desktop.demonstration.chance import Chance
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.resources import resource

LETTER = (612, 792)
SCAN = (680, 880)
"""Pixels of a letter page at 80 dots per inch."""
DOTS = (80, 80)

MARGIN = 54


def listing(title: str, about: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """A page of the school's own system as PDF: a heading, some facts, a table."""
    regular, bold = _faces()
    page = io.BytesIO()
    canvas = Canvas(page, pagesize=LETTER, invariant=1, initialFontName=regular)
    canvas.setTitle(title)
    school = texts().school
    canvas.setFont(regular, 8.5)
    canvas.drawString(MARGIN, 742, f"{school['name']} · {school['district']}")
    canvas.drawRightString(LETTER[0] - MARGIN, 742, school["telephone"])
    canvas.setFont(bold, 17)
    canvas.drawString(MARGIN, 706, title)
    canvas.setFont(regular, 9.5)
    for place, line in enumerate(about):
        canvas.drawString(MARGIN, 684 - 14 * place, line)
    height = 684 - 14 * len(about) - 16
    for place, row in enumerate(rows):
        canvas.setFont(bold if place == 0 else regular, 8.5)
        for column, cell in enumerate(row):
            canvas.drawString(MARGIN + _COLUMNS[column], height - 17 * place, cell[:38])
        canvas.setLineWidth(0.7 if place == 0 else 0.25)
        below = height - 17 * place - 5
        canvas.line(MARGIN, below, LETTER[0] - MARGIN, below)
    canvas.setFont(regular, 7.5)
    canvas.drawString(MARGIN, 40, "Printed from the school's student system. Invented data.")
    canvas.showPage()
    canvas.save()
    return page.getvalue()


def scan(chance: Chance, heading: str, lines: Sequence[str], signed: str) -> bytes:
    """A letter as the scanner saw it, in gray: a JPEG."""
    page = _sheet().copy()
    _write(page, chance, heading, lines, signed)
    out = io.BytesIO()
    page.save(out, "JPEG", quality=38, dpi=DOTS)
    return out.getvalue()


def copy(chance: Chance, heading: str, lines: Sequence[str], signed: str) -> bytes:
    """A certificate as the copier saw it, in black and white: a PNG."""
    page = Image.new("1", SCAN, 1)
    ImageDraw.Draw(page).rectangle((36, 36, SCAN[0] - 36, SCAN[1] - 36), outline=0, width=3)
    _write(page, chance, heading, lines, signed)
    out = io.BytesIO()
    page.save(out, "PNG", dpi=DOTS)
    return out.getvalue()


_COLUMNS = (0, 42, 214, 330, 452)


def _write(
    page: Image.Image, chance: Chance, heading: str, lines: Sequence[str], signed: str
) -> None:
    draw = ImageDraw.Draw(page)
    left = 80 + chance.randint(-6, 6)
    ink = 40 if page.mode == "L" else 0
    draw.text((left, 88), heading, font=_font("Inter-SemiBold", 23), fill=ink)
    draw.line((left, 126, SCAN[0] - 80, 126 + chance.randint(-2, 2)), fill=ink, width=1)
    body = _font("Inter-Regular", 15)
    height = 168
    for line in lines:
        draw.text((left, height), line, font=body, fill=ink)
        height += 24 if line else 13
    _sign(draw, chance, left, height + 42, ink)
    draw.text((left, height + 74), signed, font=_font("Inter-Regular", 13), fill=ink)


def _sign(draw: ImageDraw.ImageDraw, chance: Chance, left: int, height: int, ink: int) -> None:
    """A signature that is nobody's."""
    wide, high, quick = chance.uniform(130, 210), chance.uniform(9, 17), chance.uniform(0.16, 0.26)
    points = [
        (left + x, height + high * sin(x * quick) * (1 - x / wide) + 5 * sin(x * 0.06))
        for x in range(int(wide))
    ]
    draw.line(points, fill=ink, width=2, joint="curve")


@cache
def _sheet() -> Image.Image:
    """Paper under a scanner's lamp."""
    grain = Image.effect_noise((SCAN[0] // 3, SCAN[1] // 3), 6.0).resize(SCAN)
    return grain.point([min(255, 240 + value // 12) for value in range(256)])


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource(f"fonts/{name}.ttf")), size)


@cache
def _faces() -> tuple[str, str]:
    """Faces that are embedded in the page, under names of this module's own."""
    faces = ("Demonstration", "Demonstration-Bold")
    for face, file in zip(faces, ("Inter-Regular", "Inter-SemiBold"), strict=True):
        font = TTFont(face, str(resource(f"fonts/{file}.ttf")))
        pdfmetrics.registerFont(font)
    return faces
