"""A signature drawn at the desk: its strokes as lines through points, kept as text (policy C.6)."""

from __future__ import annotations

from collections.abc import Sequence

WIDTH, HEIGHT = 600, 160
"""The pad on which one signs; points are counted from its upper left corner."""

Point = tuple[int, int]
Stroke = tuple[Point, ...]


def as_text(strokes: Sequence[Sequence[Point]]) -> str:
    """The strokes as text: points as "x,y", blanks between them, strokes parted by ";"."""
    return ";".join(" ".join(f"{x},{y}" for x, y in stroke) for stroke in strokes)


def as_strokes(text: str) -> tuple[Stroke, ...]:
    """The strokes that the text was written from."""
    return tuple(
        tuple((int(x), int(y)) for x, _, y in (point.partition(",") for point in stroke.split()))
        for stroke in text.split(";")
        if stroke
    )
