"""Charts of progress, scores and credits: readable in black and white, and said in words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date

from reportlab.graphics import shapes
from reportlab.lib.colors import HexColor

from ilp_desktop.printing.typeset import graphics, styles
from ilp_desktop.printing.typeset.boxes import Drawing
from ilp_desktop.printing.typeset.paper import Figure, Paper
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import ACCENT, INK, LINE, Style
from ilp_desktop.printing.typeset.text import Line, Run, broken

SOLID = 1.6
RADIUS = 2.9
FIGURES = Style(7.5, 10, colour=styles.MUTED, tabular=True)
SAID = Style(7.5, 10, styles.HEAD.weight, tabular=True)
STEPS = (1.0, 2.0, 4.0, 5.0)
MOST_STEPS = 4
FINEST = 1e-9
"""How small a step may be beside the values; below, numbers run into one."""
LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0


class Chart:
    """A chart while it is drawn: lines, dots and words, measured up from its lower left corner."""

    def __init__(self, paper: Paper, width: float, height: float) -> None:
        self.graphic = shapes.Drawing(width, height)
        self._shaper = paper.shaper
        self._words: list[tuple[Line, float, float]] = []

    def line(
        self,
        ends: Sequence[float],
        weight: float = 0.5,
        colour: str = LINE,
        dash: Sequence[float] = (),
    ) -> None:
        """A line through (x, y, x, y, …)."""
        self.graphic.add(
            shapes.PolyLine(
                list(ends),
                strokeWidth=weight,
                strokeColor=HexColor(f"#{colour}"),
                strokeDashArray=list(dash) or None,
            )
        )

    def dot(self, x: float, y: float, *, hollow: bool = False) -> None:
        """A value: with a white ring, or hollow for an older one."""
        white, full = HexColor("#FFFFFF"), HexColor(f"#{ACCENT}")
        self.graphic.add(
            shapes.Circle(
                x,
                y,
                RADIUS,
                fillColor=white if hollow else full,
                strokeColor=full if hollow else white,
                strokeWidth=1.2,
            )
        )

    def bar(self, x: float, y: float, height: float) -> None:
        """A short upright line."""
        self.line([x, y, x, y + height], 1.4, INK)

    def say(
        self,
        words: str,
        x: float,
        y: float,
        style: Style,
        side: float = LEFT,
        *,
        clears: bool = False,
    ) -> None:
        """Words on a baseline; ``side`` tells which part of them stands left of x.

        Words that clear their place are not crossed by the lines drawn before them.
        """
        line = broken(self._shaper, [Run(words, style)], 1000)[0]
        left = x - line.width * side
        if clears:
            white = HexColor("#FFFFFF")
            self.graphic.add(
                shapes.Rect(left - 1, y - 1, line.width + 2, 7.5, fillColor=white, strokeColor=None)
            )
        self._words.append((line, left, y))

    def width_of(self, words: str, style: Style) -> float:
        """How wide these words will be."""
        return broken(self._shaper, [Run(words, style)], 1000)[0].width

    def figure(self, says: str, gap: float = 0.0) -> Figure:
        """What was drawn, with what is read out in its place."""
        height = self.graphic.height

        def paint(sheets: Sheets, x: float, y: float) -> None:
            graphics.draw(sheets, self.graphic, x, y)
            for line, across, up in self._words:
                sheets.line(line, x + across, y + height - up)

        return Figure(Drawing(height, paint), gap, says)


def steps(low: float, high: float) -> list[float]:
    """The round values from below the lowest to above the highest, five at most.

    No two are equal, however large and near to each other the lowest and the highest are.
    """
    least = max(1.0, FINEST * max(abs(low), abs(high)))
    size = 10.0 ** (math.floor(math.log10(max(high - low, least))) - 1)
    while True:
        for step in (size * each for each in STEPS):
            first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
            last = max(last, first + 1)
            if last - first <= MOST_STEPS and (step >= 1 or 0 < high - low < 1):
                return [round(step * place, 6) for place in range(first, last + 1)]
        size *= 10


class _Axes:
    """Where days and values stand in a line chart."""

    def __init__(self, room: tuple[float, float, float, float], days: Sequence[date]) -> None:
        self.left, self.bottom, self.right, self.top = room
        self._days = days

    def across(self, place: int) -> float:
        """Where a value stands, by its day; evenly where all are of one day."""
        first, whole = self._days[0], (self._days[-1] - self._days[0]).days
        share = (self._days[place] - first).days / whole if whole else place / (len(self._days) - 1)
        return self.left + 7 + share * (self.right - self.left - 14)


def line_chart(
    paper: Paper,
    values: Sequence[tuple[date, str, float]],
    target: tuple[str, float] | None,
    says: str,
) -> Figure:
    """Two values or more, from the oldest, each with its day as it is written."""
    chart = Chart(paper, 238, 80)
    numbers = [value for _, _, value in values] + ([target[1]] if target else [])
    low, high = min(numbers), max(numbers)
    grid = steps(0.0 if 0 < low < high / 2 else low, high)
    wide = max(chart.width_of(amount(each), FIGURES) for each in grid)
    beyond = max(chart.width_of(amount(numbers[len(values) - 1]), SAID) / 2 - 7, 0.0)
    right = 238 - beyond - (chart.width_of(target[0], SAID) + 4 if target else 8)
    axes = _Axes((wide + 5, 15, right, 74), [day for day, _, _ in values])

    def up(value: float) -> float:
        share = (value - grid[0]) / (grid[-1] - grid[0])
        return axes.bottom + share * (axes.top - axes.bottom)

    for value in grid:
        level = up(value)
        chart.say(amount(value), wide, level - 2.7, FIGURES, RIGHT)
        if value == grid[0]:
            chart.line([axes.left, level, axes.right, level], 0.75, INK)
        elif not target or value != target[1]:  # a dashed line over another one looks solid
            chart.line([axes.left, level, axes.right, level])
    if target:
        level = up(target[1])
        chart.line([axes.left, level, axes.right, level], 0.9, INK, (3, 2))
        chart.say(target[0], axes.right + 4 + beyond, level - 2.7, SAID)
    dots = [(axes.across(place), up(value)) for place, (_, _, value) in enumerate(values)]
    for place in (0, -1):
        x, y = dots[place]
        strikes = target is not None and abs(up(target[1]) - y - 8.5) < 6.5
        level = y - 11 if strikes and y > 28 else y + 5.5
        chart.say(amount(values[place][2]), x, level, SAID, CENTRE, clears=True)
    chart.line([each for dot in dots for each in dot], SOLID, ACCENT)
    for x, y in dots:
        chart.dot(x, y)
    _days(chart, axes, [said for _, said, _ in values])
    return chart.figure(says, gap=4)


def _days(chart: Chart, axes: _Axes, said: Sequence[str]) -> None:
    """The days below their values: the first, the last, and those between that find room."""
    ends = [chart.width_of(each, FIGURES) / 2 for each in said]
    last = len(said) - 1
    latest = axes.across(last) - ends[last]
    free = -math.inf
    for place, words in enumerate(said):
        x, half = axes.across(place), ends[place]
        if place == last or (x - half > free and x + half + 6 < latest):
            chart.say(words, max(x, half), 3.5, FIGURES, CENTRE)
            free = x + half + 6


def amount(value: float) -> str:
    """A value as an axis and a dot say it."""
    return f"{value:,.10g}"


def credit_bar(
    earned: float, going: float, planned: float, short: float, height: float = 7.0
) -> shapes.Drawing:
    """Widths one after the other: solid, hatched, outlined and dotted."""
    ink = HexColor(f"#{INK}")
    bar = shapes.Drawing(earned + going + planned + short, height)

    def part(x: float, width: float, dash: Sequence[float] = (), *, full: bool = False) -> None:
        bar.add(
            shapes.Rect(
                x,
                0,
                width,
                height,
                fillColor=ink if full else None,
                strokeColor=None if full else ink,
                strokeWidth=0.6,
                strokeDashArray=list(dash) or None,
            )
        )

    if earned:
        part(0, earned, full=True)
    if going:
        for x0, y0, x1, y1 in _hatches(going, height):
            bar.add(shapes.Line(earned + x0, y0, earned + x1, y1, strokeWidth=0.6, strokeColor=ink))
        part(earned, going)
    if planned:
        part(earned + going, planned)
    if short:
        part(earned + going + planned, short, (1.5, 1.5))
    return bar


def _hatches(width: float, height: float) -> Iterator[tuple[float, float, float, float]]:
    """Slanted lines, each as far as it lies within the rectangle."""
    x = 2.2 - height
    while x < width:
        begin, end = max(x, 0.0), min(x + height, width)
        if end > begin:
            yield begin, begin - x, end, end - x
        x += 2.2
