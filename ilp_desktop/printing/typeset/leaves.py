"""The page of a document, as it goes onto a sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG that goes into the print as it is."""

    data: bytes
    width: int
    height: int
    grey: bool


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page: a picture, or a place among the pages that were prepared for printing."""

    width: float
    height: float
    """In points, or in pixels: only their proportion counts."""
    picture: Picture | None = None
    pdf: bytes = b""
    """A PDF whose catalog holds ``Leaves``, each a form or an image."""
    place: int = 0
