"""Words as they are drawn: a face for each letter, kerning, accents, right-to-left scripts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import arabic_reshaper
from bidi import get_display

from ilp_desktop.printing.typeset.faces import Face, Placed, Weight, face
from ilp_desktop.printing.typeset.styles import Style

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e"
    "\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]"
)
_BOUND = re.compile(
    r"(?<=\w\.) (?=[^\W\d_]\.)"  # initials: R. A. Christensen
    r"|(?<=\b[^\W\d_]\.) (?=[^\W\d_])"
    r"|(?<=\(\d{3}\)) (?=\d)"  # telephones
    r"|(?<=\d) (?=[ap]\.m\.)"
    r"|(?<=\d,) (?=\d{4}\b)"  # Sep 14, 2026
    r"|(?<=\w) (?=(?:II|III|IV)\b)"
)
_NUMBERED = re.compile(r"\b([A-ZÁÉÍÓÚÑ][a-zà-ÿ]{2,8}) (?=\d{1,4}\b)")  # Sep 14, Term 2
_ARABIC = arabic_reshaper.ArabicReshaper(
    {"delete_harakat": False, "ARABIC LIGATURE ALLAH": False}  # no face has that one
)
_STACKED = 180.0
"""How much higher a second accent stands than the first."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Letters of one face drawn in a row, each with how far the pen moves besides."""

    face: Face
    codes: tuple[int, ...]
    moves: tuple[float, ...]
    rise: float = 0.0
    read: str | None = None
    """What is read in their place, if they are not read as they are."""


@dataclass(frozen=True, slots=True)
class Word:
    """A shaped word; measures are in thousandths of the type size."""

    text: str
    glyphs: tuple[Glyphs, ...]
    width: float
    spaces: int = 0
    """That follow it."""
    space: float = 0.0
    """The width of one of them."""
    drawn_otherwise: bool = False
    """What is drawn is not the text letter by letter."""

    @property
    def right_to_left(self) -> bool:
        """Whether any of its letters runs from right to left."""
        return RIGHT_TO_LEFT.search(self.text) is not None


class Shaper:
    """Shapes the words of one print; remembers them, and the letters that no face has."""

    def __init__(self) -> None:
        self.missing: set[str] = set()
        self.lines: dict[Hashable, Any] = {}
        """Paragraphs that have been broken into lines before."""
        self._words: dict[tuple[str, Weight, bool, bool], Word] = {}

    def word(self, text: str, style: Style, *, within_right_to_left: bool = False) -> Word:
        """A word with the spaces after it."""
        key = (text, style.weight, style.tabular, within_right_to_left)
        if key not in self._words:
            self._words[key] = self._shape(*key)
        return self._words[key]

    def _shape(self, text: str, weight: Weight, tabular: bool, rtl: bool) -> Word:
        bare = text.rstrip(" ")
        spaces = len(text) - len(bare)
        shown, otherwise = bare, False
        if RIGHT_TO_LEFT.search(bare):
            shown = get_display(_ARABIC.reshape(bare), base_dir="R" if rtl else "L")
            otherwise = True
        glyphs = tuple(self._glyphs(shown, weight, tabular))
        otherwise |= any(each.read for each in glyphs)
        otherwise |= any(letter in self.missing for letter in bare)
        space = face(weight.value[0]).advance(32) if spaces else 0.0
        return Word(bare, glyphs, _total(glyphs), spaces, space, otherwise)

    def _glyphs(self, text: str, weight: Weight, tabular: bool) -> Iterator[Glyphs]:
        """Stretches of one face; what no face has is written as its code point."""
        run: list[int] = []
        current = face(weight.value[0])
        if text.isascii() and current.has(plain := text.encode("ascii")):
            run = [current.tabular(code) for code in plain] if tabular else list(plain)
            text = ""
        for cluster in clusters(text):
            chosen = _face(cluster, weight)
            if chosen is None:
                self.missing.update(cluster)
                chosen = face(weight.value[0])
                cluster = "".join(f"[U+{ord(each):04X}]" for each in cluster)
            codes = [chosen.tabular(ord(each)) if tabular else ord(each) for each in cluster]
            accented = len(codes) > 1 and unicodedata.combining(cluster[1]) > 0
            if run and (chosen is not current or accented):
                yield _kerned(current, run)
                run = []
            current = chosen
            if accented:
                yield from _accented(chosen, codes, cluster)
            else:
                run += codes
        if run:
            yield _kerned(current, run)


def clean(text: str) -> str:
    """What somebody typed: composed (NFC), bound where a line must not end, nothing unseen."""
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
        text = _INVISIBLE.sub("", text)
    return _NUMBERED.sub("\\1\N{NO-BREAK SPACE}", _BOUND.sub("\N{NO-BREAK SPACE}", text))


def starts_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left (UAX 9, P2)."""
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((each for each in directions if each in ("L", "R", "AL")), "L") != "L"


def clusters(text: str) -> Iterator[str]:
    """Letters, each with the accents that belong to it."""
    cluster = ""
    for letter in text:
        if cluster and not unicodedata.combining(letter):
            yield cluster
            cluster = ""
        if unicodedata.category(letter) != "Cf":
            cluster += letter
    if cluster:
        yield cluster


def _face(cluster: str, weight: Weight) -> Face | None:
    for name in weight.value:
        chosen = face(name)
        if all(ord(letter) in chosen for letter in cluster):
            return chosen
    return None


def _kerned(chosen: Face, codes: Sequence[int]) -> Glyphs:
    kerns = [chosen.kern(*pair) for pair in pairwise(codes)]
    return Glyphs(chosen, tuple(codes), (*kerns, 0.0))


def _accented(chosen: Face, codes: Sequence[int], cluster: str) -> Iterator[Glyphs]:
    """A letter, read with its accents, then the accents at their places, not read again."""
    base, *marks = codes
    advance = pen = chosen.advance(base)
    drawn, rise, read = base, 0.0, cluster
    for count, mark in enumerate(marks):
        place = chosen.accent(base, mark) or Placed(pen, 0.0)
        yield Glyphs(chosen, (drawn,), (place.x - pen,), rise, read)
        drawn, rise, read = mark, place.y + count * _STACKED, ""
        pen = place.x + chosen.advance(mark)
    yield Glyphs(chosen, (drawn,), (advance - pen,), rise, read)


def _total(glyphs: Iterable[Glyphs]) -> float:
    return sum(sum(map(each.face.advance, each.codes)) + sum(each.moves) for each in glyphs)
