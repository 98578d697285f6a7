"""What stands on a page: text, drawings, and rows of cells that may go over a page's end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import LEFT, PAGE_HEIGHT, Style
from ilp_desktop.printing.typeset.tags import Element
from ilp_desktop.printing.typeset.text import Line, Run

FEWEST_LINES = 2
"""Of a paragraph that stand alone at the end or the beginning of a page."""


class Box(Protocol):
    """Something of a known height that can be drawn, and perhaps cut in two."""

    @property
    def height(self) -> float: ...

    @property
    def baseline(self) -> float | None:
        """Where its first letters stand, from its top; None without letters."""

    def draw(self, sheets: Sheets, x: float, y: float) -> None: ...

    def cut(self, room: float) -> tuple[Box, Box] | None:
        """Itself in two parts, the first no higher than the room; None where it cannot be."""


@dataclass(frozen=True, slots=True)
class TextBox:
    """A paragraph's lines. Both parts of a cut one belong to one element."""

    lines: Sequence[Line]
    style: Style
    width: float
    element: Element

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def baseline(self) -> float | None:
        return self.style.baseline

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        sheets.belongs_to(self.element)
        for line in self.lines:
            flush_right = self.style.flush_right or line.right_to_left
            indent = self.width - line.width if flush_right else 0.0
            sheets.line(line, x + indent, y + self.style.baseline)
            y += self.style.leading

    def cut(self, room: float) -> tuple[Box, Box] | None:
        fitting = int((room + 0.01) // self.style.leading)
        fitting = min(fitting, len(self.lines) - FEWEST_LINES)
        if fitting < FEWEST_LINES:
            return None
        return replace(self, lines=self.lines[:fitting]), replace(self, lines=self.lines[fitting:])


@dataclass(frozen=True, slots=True)
class Drawing:
    """Something drawn; decoration, unless it is a figure or says what it belongs to."""

    height: float
    paint: Callable[[Sheets, float, float], None]
    baseline: float | None = None
    figure: Element | None = None
    width: float = 0.0
    """Of a figure, for which those who hear it are told where it stands."""

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        if self.figure:
            bottom = PAGE_HEIGHT - y - self.height
            self.figure.box = (x, bottom, x + self.width, bottom + self.height)
        sheets.belongs_to(self.figure)
        self.paint(sheets, x, y)

    def cut(self, room: float) -> tuple[Box, Box] | None:
        return None


@dataclass(frozen=True, slots=True)
class Stack:
    """Boxes on top of each other, each with the air above it."""

    boxes: Sequence[tuple[float, Box]]
    height: float = field(init=False)
    """Asked for often."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "height", sum(gap + box.height for gap, box in self.boxes))

    @property
    def baseline(self) -> float | None:
        if not self.boxes or self.boxes[0][1].baseline is None:
            return None
        return self.boxes[0][0] + self.boxes[0][1].baseline

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        for gap, box in self.boxes:
            box.draw(sheets, x, y + gap)
            y += gap + box.height

    def cut(self, room: float) -> tuple[Box, Box] | None:
        used = 0.0
        for place, (gap, box) in enumerate(self.boxes):
            if used + gap + box.height > room + 0.01:
                parts = box.cut(room - used - gap)
                if parts:
                    before = [*self.boxes[:place], (gap, parts[0])]
                    return Stack(before), Stack([(0.0, parts[1]), *self.boxes[place + 1 :]])
                after = [(0.0, box), *self.boxes[place + 1 :]]
                return (Stack(self.boxes[:place]), Stack(after)) if place else None
            used += gap + box.height
        return self, Stack(())


@dataclass(frozen=True, slots=True)
class Cell:
    """A box at its place in a row: x from the left margin, y from the row's text top."""

    x: float
    box: Box
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Abreast:
    """Cells side by side that stay on one page."""

    cells: Sequence[Cell]

    @property
    def height(self) -> float:
        return max(cell.y + cell.box.height for cell in self.cells)

    @property
    def baseline(self) -> float | None:
        return None

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        for cell in self.cells:
            cell.box.draw(sheets, x + cell.x, y + cell.y)

    def cut(self, room: float) -> tuple[Box, Box] | None:
        return None


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across at a row's top or bottom."""

    weight: float
    colour: str
    x: float = 0.0
    width: float = 0.0


@dataclass(slots=True, kw_only=True)
class Row:
    """Cells side by side: what pages are made of."""

    cells: Sequence[Cell]
    before: float = 0.0
    """Air above it, except at a page's top."""
    padding: tuple[float, float] = (0.0, 0.0)
    """Within it, above and below."""
    above: Sequence[Rule] = ()
    below: Sequence[Rule] = ()
    panel: Callable[[Sheets, float, float, float], None] | None = None
    """Paints behind the row: x, y, height."""
    keeps: bool = False
    """It stays with the next row."""
    spares: float = 0.0
    """How much of a page may stay empty so that it stands with the next row, if both can."""
    cuts: bool = True
    """It may go over a page's end."""
    least: float = 0.0
    """How much of its top stays together if it does."""
    new_page: bool = False
    head: Row | None = None
    """What is repeated above it when a page begins with it."""
    running: Sequence[Run] = ()
    """Stands at the right of the header while this row begins a page."""
    code: str = ""
    """Stands in the footer of each page that holds such a row."""
    anchors: list[str] = field(default_factory=list)
    outline: tuple[int, str] | None = None
    """Its level and title in the outline."""
    leads: tuple[Element, str, str] | None = None
    """The link that the row is: its element, its target, what it says."""
    width: float = 0.0

    @property
    def height(self) -> float:
        inner = max((cell.y + cell.box.height for cell in self.cells), default=0.0)
        return self.padding[0] + inner + self.padding[1]

    @property
    def fewest(self) -> float:
        """How much room at least begins it on a page."""
        if not self.cuts:
            return self.height
        lines = 2.6 * 14 + self.padding[0]
        return min(self.height, max(lines, self.least))

    def draw(self, sheets: Sheets, y: float) -> None:
        """The row with its top at y."""
        sheets.belongs_to(None)
        if self.panel:
            self.panel(sheets, LEFT, y, self.height)
        for rule in self.above:
            x = LEFT + rule.x
            sheets.rule(x, x + rule.width, y, rule.weight, rule.colour)
        for cell in self.cells:
            cell.box.draw(sheets, LEFT + cell.x, y + self.padding[0] + cell.y)
        if self.below:
            sheets.belongs_to(None)
        for rule in self.below:
            x, bottom = LEFT + rule.x, y + self.height
            sheets.rule(x, x + rule.width, bottom, rule.weight, rule.colour)
        if self.leads:
            element, target, says = self.leads
            sheets.link(element, LEFT, y, self.width, self.height, target, says)

    def cut(self, room: float) -> tuple[Row, Row] | None:
        """The row in two: what stands above a page's end, and the rest."""
        if not self.cuts or room < self.least:
            return None
        room -= self.padding[0] + self.padding[1]
        first: list[Cell] = []
        rest: list[Cell] = []
        for cell in self.cells:
            if cell.y + cell.box.height <= room + 0.01:
                first.append(cell)
                continue
            parts = cell.box.cut(room - cell.y)
            if parts is None:
                return None
            first.append(replace(cell, box=parts[0]))
            rest.append(replace(cell, box=parts[1], y=0.0))
        if not rest:
            return None
        over = replace(
            self,
            cells=rest,
            before=0.0,
            above=(),
            anchors=[],
            outline=None,
            new_page=False,
            least=0.0,
        )
        return replace(self, cells=first, below=(), keeps=False), over


def aligned(cells: Sequence[Cell]) -> list[Cell]:
    """The cells moved down so that their first letters stand on one line."""
    baselines = [cell.box.baseline for cell in cells]
    lowest = max((each for each in baselines if each is not None), default=0.0)
    return [
        cell if baseline is None else replace(cell, y=cell.y + lowest - baseline)
        for cell, baseline in zip(cells, baselines, strict=True)
    ]
