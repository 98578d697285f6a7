"""Paragraphs as lines: runs of text in their styles, broken to a width."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ilp_desktop.printing.typeset.shaping import (
    RIGHT_TO_LEFT,
    Shaper,
    Word,
    clean,
    clusters,
    starts_right_to_left,
)
from ilp_desktop.printing.typeset.styles import Style

_IDEOGRAPHS = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_WORDS = re.compile(f"[{_IDEOGRAPHS}] *|[^ \n{_IDEOGRAPHS}]+ *|\n| +")
_BREAKS_AFTER = re.compile(f"[{_IDEOGRAPHS}]")
_BOUND = re.compile("(?<=\N{NO-BREAK SPACE})(?=[^\N{NO-BREAK SPACE}])")
_CODE = re.compile(r"(?:[0-9A-Z]{4}-)+[0-9A-Z]{1,4}\W*")
"""A plan's code, which is read and typed in one piece."""
_HYPHENS = re.compile(r"(?<=[^\W\d_][-–—/])(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style; ``read`` is what a screen reader says in its place."""

    text: str
    style: Style
    read: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word in its style, and whether a line may end after it."""

    word: Word
    style: Style
    breaks: bool
    read: str = ""

    @property
    def width(self) -> float:
        """Without the spaces that follow."""
        return self.word.width * self.style.size / 1000

    @property
    def space(self) -> float:
        """The width of the spaces that follow."""
        return self.word.spaces * self.word.space * self.style.size / 1000


@dataclass(frozen=True, slots=True)
class Line:
    """A line, its words in the order in which they are drawn."""

    pieces: tuple[Piece, ...]
    width: float
    right_to_left: bool = False
    drawn_otherwise: bool = False
    """What is drawn is not its text letter by letter."""


def broken(shaper: Shaper, runs: Sequence[Run], width: float) -> Sequence[Line]:
    """The runs broken into lines of at most that width; a second pass finds them remembered."""
    key = (tuple(runs), width)
    lines: Sequence[Line] | None = shaper.lines.get(key)
    if lines is None:
        lines = shaper.lines[key] = _broken(shaper, runs, width)
    return lines


def _broken(shaper: Shaper, runs: Sequence[Run], width: float) -> tuple[Line, ...]:
    rtl = starts_right_to_left("".join(run.text for run in runs))
    lines: list[Line] = []
    line: list[Piece] = []
    used = 0.0
    for group in _groups(shaper, runs, width, rtl):
        full = line and group and used + line[-1].space + _width(group) > width + 0.01
        if full or not group:
            lines.append(_line(line, used, rtl))
            line, used = [], 0.0
        if group:
            used += (line[-1].space if line else 0.0) + _width(group)
            line += group
    if line or not lines:
        lines.append(_line(line, used, rtl))
    while len(lines) > 1 and not lines[-1].pieces:
        lines.pop()
    return tuple(lines)


def _groups(shaper: Shaper, runs: Iterable[Run], width: float, rtl: bool) -> Iterator[list[Piece]]:
    """What no line ends within; an empty group ends a line."""
    group: list[Piece] = []
    for run in runs:
        for piece in _pieces(shaper, run, rtl):
            if piece is not None:
                group.append(piece)
            if piece is None or piece.breaks:
                yield from _fitting(shaper, group, width)
                group = []
            if piece is None:
                yield []
    yield from _fitting(shaper, group, width)


def _pieces(shaper: Shaper, run: Run, rtl: bool) -> Iterator[Piece | None]:
    """The run's words; None stands for the end of a line that somebody typed."""
    style = run.style
    if run.read:
        yield Piece(shaper.word(run.text, style), style, False, run.read)
        return
    for token in _WORDS.findall(clean(run.text)):
        if token == "\n":
            yield None
            continue
        *parts, last = [token] if _CODE.fullmatch(token) else _HYPHENS.split(token)
        for part in parts:
            yield Piece(shaper.word(part, style), style, True)
        breaks = last.endswith(" ") or _BREAKS_AFTER.match(last) is not None
        yield Piece(shaper.word(last, style, within_right_to_left=rtl), style, breaks)


def _fitting(shaper: Shaper, group: list[Piece], width: float) -> Iterator[list[Piece]]:
    """The group, or its parts where even a line of its own cannot hold it."""
    if not group or _width(group) <= width:
        if group:
            yield group
        return
    part: list[Piece] = []
    for piece in group:
        for single in _singles(shaper, piece, width):
            if part and _width([*part, single]) > width:
                yield part
                part = []
            part.append(single)
    yield part


def _singles(shaper: Shaper, piece: Piece, width: float) -> Iterator[Piece]:
    """A word where it may be broken in need: at its no-break spaces, else at each letter."""
    parts: list[str] = []
    for bound in _BOUND.split(piece.word.text):
        whole = replace(piece, word=shaper.word(bound, piece.style))
        parts += [bound] if whole.width <= width else clusters(bound)
    *parts, last = parts or [""]
    for part in [*parts, last + " " * piece.word.spaces]:
        yield Piece(shaper.word(part, piece.style), piece.style, False, piece.read)


def _width(group: Sequence[Piece]) -> float:
    return sum(piece.width + piece.space for piece in group) - group[-1].space


def _line(pieces: list[Piece], width: float, rtl: bool) -> Line:
    if not rtl and not any(piece.word.drawn_otherwise for piece in pieces):
        return Line(tuple(pieces), width)
    return Line(tuple(_in_eye_order(pieces, rtl)), width, rtl, drawn_otherwise=True)


def _in_eye_order(pieces: list[Piece], rtl: bool) -> list[Piece]:
    """The words as the eye meets them from left to right (UAX 9, L2, on whole words)."""
    blocks: list[list[Piece]] = []
    against: list[bool] = []
    for piece in pieces:
        runs_against = _direction(piece.word.text, rtl) is not rtl
        if not against or against[-1] is not runs_against:
            blocks.append([])
            against.append(runs_against)
        blocks[-1].append(piece)
    ordered = [
        piece
        for block, other in zip(blocks, against, strict=True)
        for piece in (reversed(block) if other else block)
    ]
    if rtl:
        ordered.reverse()
    return [replace(piece, word=replace(piece.word, spaces=1)) for piece in ordered]


def _direction(text: str, otherwise: bool) -> bool:
    """Whether a word runs from right to left; signs and figures go with their line."""
    if RIGHT_TO_LEFT.search(text):
        return True
    return False if any(letter.isalpha() for letter in text) else otherwise
