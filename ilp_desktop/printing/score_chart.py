"""The scores of a test that was taken more than once: each part's earlier and latest ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilp_desktop.office.file_rows import ScoreRow
from ilp_desktop.printing import charts, phrases
from ilp_desktop.printing.charts import CENTRE, FIGURES, RIGHT, SAID, Chart, amount
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Cell, Row
from ilp_desktop.printing.typeset.paper import Figure, Paper, Text, text
from ilp_desktop.printing.typeset.styles import ACCENT, COLUMN, GUTTER, INK, WIDTH
from ilp_desktop.words import Words

BROAD = WIDTH - COLUMN - GUTTER
LEVEL = 20.0
ROOM = 24.0
"""For a score beside the first and the last value."""
SHORT = 6.0
LARGEST = 1e9
"""No test scores as high; what was typed so is printed and not drawn."""
FOOT, HEAD = 15.0, 20.0


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a test, with its scores from the oldest; only those that are numbers."""

    name: str
    scores: Sequence[ScoreRow]

    @property
    def values(self) -> list[float]:
        return [each.high for each in self.scores if each.high is not None]

    @property
    def latest(self) -> ScoreRow:
        return self.scores[-1]

    @property
    def best(self) -> ScoreRow:
        return max(self.scores, key=lambda each: each.high or 0.0)


def score_charts(
    paper: Paper, words: Words, scores: Sequence[ScoreRow], earlier: Sequence[ScoreRow]
) -> None:
    """A chart for each test among these whose parts were scored before, perhaps in other years."""
    tests = dict.fromkeys((each.test, each.scale) for each in scores)
    for test, scale in tests:
        names = dict.fromkeys(
            each.part for each in scores if (each.test, each.scale) == (test, scale)
        )
        every = [*scores, *earlier]
        parts = [part for name in names if (part := _part(words, every, (test, scale, name)))]
        if any(len(part.scores) > 1 for part in parts):
            _chart(paper, words, phrases.joined([test, scale]), parts)


def _part(words: Words, every: Sequence[ScoreRow], of: tuple[str, str, str]) -> Part | None:
    """Levels stand beside levels alone and scale scores beside scale scores."""
    alike = [
        each
        for each in every
        if (each.test, each.scale, each.part) == of
        and each.high is not None
        and abs(each.high) < LARGEST
    ]
    alike.sort(key=lambda each: each.taken_on)
    return Part(of[2] or words("chart.whole_test"), alike) if alike else None


def _chart(paper: Paper, words: Words, named: str, parts: Sequence[Part]) -> None:
    drawn = _drawn(paper, words, named, parts)
    row = Row(
        cells=[
            Cell(0, paper.box([text(named, styles.LABEL), drawn], BROAD)),
            Cell(BROAD + GUTTER, paper.box(_bests(words, parts), COLUMN)),
        ],
        before=0,
        padding=(0, 14),
        keeps=True,
        cuts=False,
    )
    paper.add(row)


def _bests(words: Words, parts: Sequence[Part]) -> list[Text]:
    lines = [text(words("chart.best"), styles.LABEL)]
    for part in parts:
        lines.append(text(f"{part.name} {part.best.printed}", gap=4))
        lines.append(text(words.date(part.best.taken_on), styles.SMALL.muted()))
    return lines


def _drawn(paper: Paper, words: Words, named: str, parts: Sequence[Part]) -> Figure:
    height = FOOT + LEVEL * len(parts) + HEAD
    chart = Chart(paper, BROAD, height)
    grid = charts.steps(*_ends(parts))
    left = max(chart.width_of(part.name, styles.SMALL) for part in parts) + ROOM
    right = BROAD - ROOM

    def across(value: float) -> float:
        return left + (value - grid[0]) / (grid[-1] - grid[0]) * (right - left)

    for value in grid:
        x = across(value)
        chart.line([x, FOOT, x, height - HEAD])
        chart.say(amount(value), x, 3.5, FIGURES, CENTRE)
    chart.line([left, FOOT, right, FOOT], 0.75, INK)
    _legend(chart, words, parts, (left, height - 9))
    for place, part in enumerate(parts):
        y = height - HEAD - LEVEL * (place + 0.5)
        chart.say(part.name, 0, y - 3, styles.SMALL)
        _levelled(chart, part, [across(value) for value in part.values], y)
    says = words("chart.scores", test=named, values="; ".join(_told(words, parts)))
    return chart.figure(says, gap=3)


def _ends(parts: Sequence[Part]) -> tuple[float, float]:
    """From which to which score the chart goes: a short scale is shown whole."""
    values = [value for part in parts for value in part.values]
    scale = re.match(r"(\d+)\D+(\d+)$", parts[0].latest.scale)
    if scale and 0 < float(scale[2]) - float(scale[1]) <= SHORT:
        values += [float(scale[1]), float(scale[2])]
    return min(values), max(values)


def _levelled(chart: Chart, part: Part, places: Sequence[float], y: float) -> None:
    """One part's scores on a line: the first and the latest with their numbers."""
    first, last = places[0], places[-1]
    if len(places) > 1:
        chart.line([min(places), y, max(places), y], 2.2, ACCENT)
    for x in places[:-1]:
        chart.dot(x, y, hollow=True)
    chart.dot(last, y)
    risen = last >= first
    ends = (min(places), max(places))
    chart.say(amount(part.values[-1]), *_beside(ends[risen], y, after=risen))
    if first != last:
        began = amount(part.values[0])
        chart.say(began, *_beside(ends[not risen], y, after=not risen, style=FIGURES))


def _beside(
    x: float, y: float, *, after: bool, style: styles.Style = SAID
) -> tuple[float, float, styles.Style, float]:
    return (x + 6, y - 2.7, style, 0.0) if after else (x - 6, y - 2.7, style, RIGHT)


def _legend(chart: Chart, words: Words, parts: Sequence[Part], place: tuple[float, float]) -> None:
    """What is hollow and what is full; by its month, if that is the same for all parts."""
    before = {words.month_and_year(each.taken_on) for part in parts for each in part.scores[:-1]}
    latest = {words.month_and_year(part.latest.taken_on) for part in parts}
    x, y = place
    for key, months, hollow in (("earlier", before, True), ("latest", latest, False)):
        said = months.pop() if len(months) == 1 else words(f"chart.{key}")
        chart.dot(x, y, hollow=hollow)
        chart.say(said, x + 7, y - 2.7, FIGURES)
        x += chart.width_of(said, FIGURES) + 28


def _told(words: Words, parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        values = [
            words("chart.value", date=words.date(each.taken_on), value=each.printed)
            for each in part.scores
        ]
        yield f"{part.name}, {', '.join(values)}"
