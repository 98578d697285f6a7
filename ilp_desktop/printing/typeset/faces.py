"""The typefaces of paper: their glyphs, kerning, tabular figures and places for accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from typing import Any

from fontTools.ttLib import TTFont as Tables
from reportlab.pdfbase import ttfonts

from ilp_desktop.resources import resource

PRIVATE = 0xF0000
"""Glyphs without a character of their own stand here, above the character they stand for."""

FORMS = frozenset([*range(0xFB1D, 0xFE00), *range(0xFE70, 0xFEFF)])
"""Letters in the form that they take in a word (Hebrew, Arabic); they stand for the letter."""

TABULAR = {ord(digit): PRIVATE + ord(digit) for digit in "0123456789"}
TABULAR_GLYPHS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


class Weight(Enum):
    """How heavy a face is; the values name its own file, then those that stand in for it.

    DejaVu Sans has Arabic, Hebrew and the signs that Inter lacks, Droid Sans Fallback
    Chinese, Japanese and Korean.
    """

    REGULAR = ("Inter-Regular", "DejaVuSans", "DroidSansFallback")
    MEDIUM = ("Inter-Medium", "DejaVuSans", "DroidSansFallback")
    SEMIBOLD = ("Inter-SemiBold", "DejaVuSans-Bold", "DroidSansFallback")
    BOLD = ("Inter-Bold", "DejaVuSans-Bold", "DroidSansFallback")


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an accent stands on its letter, in thousandths of the type size."""

    x: float
    y: float


class Face:
    """A TrueType face, as ReportLab embeds it and fontTools reads it."""

    def __init__(self, name: str) -> None:
        self.name = name
        path = str(resource(f"fonts/{name}.ttf"))
        self.font = ttfonts.TTFont(name, path, asciiReadable=False)
        self._tables = Tables(path, lazy=True)
        self._glyphs: dict[int, str] = dict(self._tables.getBestCmap())
        self._scale = 1000 / self._tables["head"].unitsPerEm
        self._kerns: dict[tuple[int, int], float] = {}
        self._add_tabular_figures()

    def __contains__(self, code: int) -> bool:
        return code in self._glyphs

    def has(self, codes: Iterable[int]) -> bool:
        """Whether it has all of these letters."""
        return self._glyphs.keys() >= set(codes)

    def advance(self, code: int) -> float:
        """How far the pen moves, in thousandths of the type size."""
        return float(self.font.face.charWidths.get(code, self.font.face.defaultWidth))

    def tabular(self, code: int) -> int:
        """The figure of one width for all, where the face has it."""
        private = TABULAR.get(code, code)
        return private if private in self._glyphs else code

    def kern(self, left: int, right: int) -> float:
        """How much closer (negative) or wider a pair of letters stands."""
        pair = (left, right)
        if pair not in self._kerns:
            self._kerns[pair] = self._read_kern(pair)
        return self._kerns[pair]

    def accent(self, base: int, mark: int) -> Placed | None:
        """Where a combining accent stands on a letter; None where the face does not say."""
        letter, accent = self._glyphs[base], self._glyphs[mark]
        for table in self._positioning(4):
            letters, accents = table.BaseCoverage.glyphs, table.MarkCoverage.glyphs
            if accent in accents and letter in letters:
                record = table.MarkArray.MarkRecord[accents.index(accent)]
                anchors = table.BaseArray.BaseRecord[letters.index(letter)].BaseAnchor
                on, of = anchors[record.Class], record.MarkAnchor
                if on is not None:
                    scale = self._scale
                    return Placed(
                        (on.XCoordinate - of.XCoordinate) * scale,
                        (on.YCoordinate - of.YCoordinate) * scale,
                    )
        return None

    def _add_tabular_figures(self) -> None:
        face, order = self.font.face, self._tables.getReverseGlyphMap()
        for glyph, code in zip(TABULAR_GLYPHS, TABULAR.values(), strict=True):
            if f"{glyph}.tf" in order:
                face.charToGlyph[code] = order[f"{glyph}.tf"]
                face.charWidths[code] = self._tables["hmtx"][f"{glyph}.tf"][0] * self._scale
                self._glyphs[code] = f"{glyph}.tf"

    def _read_kern(self, pair: tuple[int, int]) -> float:
        left, right = (self._glyphs.get(code, "") for code in pair)
        for table, places in self._pair_tables:
            if left in places:
                value = self._value(table, places[left], left, right)
                if value is not None:
                    advance: float = getattr(value, "XAdvance", 0) * self._scale
                    return advance
        return 0.0

    @staticmethod
    def _value(table: Any, place: int, left: str, right: str) -> Any:
        if table.Format == 1:
            pairs = table.PairSet[place].PairValueRecord
            return next((each.Value1 for each in pairs if each.SecondGlyph == right), None)
        first = table.ClassDef1.classDefs.get(left, 0)
        second = table.ClassDef2.classDefs.get(right, 0)
        return table.Class1Record[first].Class2Record[second].Value1

    @cached_property
    def _pair_tables(self) -> list[tuple[Any, dict[str, int]]]:
        return [
            (table, {glyph: place for place, glyph in enumerate(table.Coverage.glyphs)})
            for table in self._positioning(2)
        ]

    def _positioning(self, kind: int) -> list[Any]:
        """The subtables of one kind in GPOS: 2 positions pairs, 4 puts marks on bases."""
        if "GPOS" not in self._tables:
            return []
        lookups = self._tables["GPOS"].table.LookupList.Lookup
        tables = [
            getattr(table, "ExtSubTable", table) for lookup in lookups for table in lookup.SubTable
        ]
        return [table for table in tables if table.LookupType == kind]


@lru_cache(maxsize=16)
def face(name: str) -> Face:
    """A face, read once: reading one costs some 20 ms, and nothing in it is anybody's."""
    return Face(name)


def unicode_map(name: str, subset: list[int]) -> str:
    """The ToUnicode map of a subset (ISO 32000-1, 9.10.3).

    ReportLab's own maps code 0 and goes wrong above U+FFFF; a private glyph is
    the character that it stands for.
    """
    pairs = []
    for place, code in enumerate(subset):
        if place and code:
            shown = unicodedata.normalize("NFKC", chr(code)) if code in FORMS else chr(code)
            if PRIVATE <= code < PRIVATE + 0x80:
                shown = chr(code - PRIVATE)
            pairs.append(f"<{place:02X}> <{shown.encode('utf-16-be').hex().upper()}>")
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )


ttfonts.makeToUnicodeCMap = unicode_map
