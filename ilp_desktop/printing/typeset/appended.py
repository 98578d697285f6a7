"""A PDF with pictures appended, each read from where it lies: large ones are never copied."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from io import SEEK_CUR, SEEK_END, RawIOBase
from itertools import accumulate
from typing import Any

from ilp_desktop.printing.typeset.jpeg import pieces
from ilp_desktop.printing.typeset.leaves import Picture


class Appended(RawIOBase):
    """The PDF, as a file to read, with an incremental update (ISO 32000-1, 7.5.6)."""

    def __init__(self, pdf: bytes, pictures: Sequence[Picture]) -> None:
        self.numbers: dict[int, int] = {}
        """Of the object that each picture is, by the picture's id."""
        self._parts = [memoryview(pdf)]
        self._at = 0
        if pictures:
            self._append(pdf, pictures)
        self._ends = list(accumulate(map(len, self._parts)))

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset + {SEEK_CUR: self._at, SEEK_END: self._ends[-1]}.get(whence, 0)
        return self._at

    def readinto(self, buffer: Any) -> int:
        into, done = memoryview(buffer).cast("B"), 0
        while done < len(into) and self._at < self._ends[-1]:
            place = bisect_right(self._ends, self._at)
            part = self._parts[place]
            at = self._at - self._ends[place] + len(part)
            piece = part[at : at + len(into) - done]
            into[done : done + len(piece)] = piece
            done += len(piece)
            self._at += len(piece)
        return done

    def _append(self, pdf: bytes, pictures: Sequence[Picture]) -> None:
        first, table, at = int(_last(rb"/Size (\d+)", pdf)), "", len(pdf)
        for number, picture in enumerate(pictures, first):
            self.numbers[id(picture)] = number
            kept = pieces(picture.data)
            length = sum(map(len, kept))
            head = f"\n{number} 0 obj\n{_traits(picture, length)}\nstream\n".encode("ascii")
            tail = b"\nendstream\nendobj\n"
            table += f"{at + 1:010} 00000 n \n"
            self._parts += [memoryview(head), *kept, memoryview(tail)]
            at += len(head) + length + len(tail)
        root, before = (_last(said, pdf) for said in (rb"/Root (\d+ \d+ R)", rb"startxref\s+(\d+)"))
        end = (
            f"xref\n{first} {len(pictures)}\n{table}"
            f"trailer\n<< /Root {root} /Size {first + len(pictures)} /Prev {before} >>\n"
            f"startxref\n{at}\n%%EOF\n"
        )
        self._parts.append(memoryview(end.encode("ascii")))


def _last(said: bytes, pdf: bytes) -> str:
    """What the PDF's trailer says."""
    found: list[bytes] = re.findall(said, pdf[-1000:])
    return found[-1].decode("ascii")


def _traits(picture: Picture, length: int) -> str:
    colours = "DeviceGray" if picture.grey else "DeviceRGB"
    return (
        f"<< /Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height}"
        f" /ColorSpace /{colours} /BitsPerComponent 8 /Filter /DCTDecode"
        f" /Length {length} >>"
    )
