"""Puts what ReportLab's graphics describe on a sheet: charts, bars, codes."""

from __future__ import annotations

from reportlab.graphics import shapes
from reportlab.lib.colors import Color

from ilp_desktop.printing.typeset.sheet import Sheets


def draw(sheets: Sheets, graphic: shapes.Drawing, x: float, y: float) -> None:
    """The graphic with its upper left corner at (x, y).

    ReportLab's own way to a page brings a font along that no print may hold, so the shapes
    are drawn one by one; a graphic's words are set by the print itself.
    """
    _Pencil(sheets, x, y + graphic.height).draw(graphic)


class _Pencil:
    """Draws shapes, whose measures run upward from a graphic's lower left corner."""

    def __init__(self, sheets: Sheets, left: float, bottom: float) -> None:
        self._sheets = sheets
        self._left = left
        self._bottom = bottom

    def draw(self, shape: shapes.Shape) -> None:
        match shape:
            case shapes.Group() | shapes.Drawing():
                for each in shape.contents:
                    self.draw(each)
            case shapes.UserNode():
                self.draw(shape.provideNode())
            case shapes.Line():
                self._stroke(shape, [shape.x1, shape.y1, shape.x2, shape.y2])
            case shapes.PolyLine():
                self._stroke(shape, shape.points)
            case shapes.Rect():
                self._rectangle(shape)
            case shapes.Circle():
                self._circle(shape)
            case _:
                raise TypeError(f"{type(shape).__name__} is no shape of a print")

    def _stroke(self, shape: shapes.Line | shapes.PolyLine, ends: list[float]) -> None:
        points = [
            (self._left + across, self._bottom - up)
            for across, up in zip(ends[::2], ends[1::2], strict=True)
        ]
        dash = _dash(shape)
        self._sheets.stroke(points, shape.strokeWidth, _hex(shape.strokeColor), dash=dash)

    def _rectangle(self, shape: shapes.Rect) -> None:
        fill, stroke = _hex(shape.fillColor), _hex(shape.strokeColor)
        if fill or stroke:
            self._sheets.rectangle(
                self._left + shape.x,
                self._bottom - shape.y - shape.height,
                shape.width,
                shape.height,
                fill=fill,
                stroke=stroke,
                weight=shape.strokeWidth,
                dash=_dash(shape),
            )

    def _circle(self, shape: shapes.Circle) -> None:
        self._sheets.circle(
            self._left + shape.cx,
            self._bottom - shape.cy,
            shape.r,
            fill=_hex(shape.fillColor),
            stroke=_hex(shape.strokeColor),
            weight=shape.strokeWidth,
        )


def _hex(colour: Color | None) -> str:
    return "" if colour is None else colour.hexval()[2:].upper()


def _dash(shape: shapes.SolidShape | shapes.LineShape) -> str:
    return " ".join(f"{each:g}" for each in shape.strokeDashArray or ())
