"""The page of a document, as it goes onto a sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """An image as it goes into the print."""

    data: bytes
    encoding: str
    """The PDF filter of the data: DCTDecode (JPEG) or FlateDecode."""
    width: int
    height: int
    grey: bool


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page: a picture, or a PDF of that one page whose lines and letters are kept."""

    width: float
    height: float
    """In points, or in pixels: only their proportion counts."""
    picture: Picture | None = None
    pdf: bytes = b""
