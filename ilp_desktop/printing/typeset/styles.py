"""The look of paper: sizes, colours and the measures of the page, in points."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ilp_desktop.printing.typeset.faces import Weight

PAGE_WIDTH, PAGE_HEIGHT = 612.0, 792.0
LEFT, TOP, BOTTOM = 60.0, 76.0, 66.0
WIDTH = PAGE_WIDTH - 2 * LEFT
HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
COLUMN, GUTTER = 111.0, 16.0
BODY_X = COLUMN + GUTTER
BODY_WIDTH = WIDTH - BODY_X

INK = "14202B"
MUTED = "4A5662"
LINE = "BFC6CE"
TINT = "F1F4F7"
ACCENT = "1F5FA8"


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: its face, size and leading, and where it stands in its column."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: str = INK
    tabular: bool = False
    flush_right: bool = False
    rise: float = 0.0

    @property
    def baseline(self) -> float:
        """From the top of a line to where its letters stand: capitals in the line's middle."""
        return self.leading / 2 + self.size * 0.36

    def muted(self) -> Style:
        """The same in grey."""
        return replace(self, colour=MUTED)

    def strong(self) -> Style:
        """The same in semibold."""
        return replace(self, weight=Weight.SEMIBOLD)

    def right(self) -> Style:
        """The same, flush right."""
        return replace(self, flush_right=True)


COVER_NAME = Style(30, 35, Weight.BOLD)
KICKER = Style(13, 18, Weight.SEMIBOLD, ACCENT)
LEDE = Style(11.5, 16)
H1 = Style(22, 28, Weight.BOLD)
H2 = Style(13, 18, Weight.SEMIBOLD)
H3 = Style(11.5, 16, Weight.SEMIBOLD)
EYEBROW = Style(8.5, 12, Weight.SEMIBOLD, ACCENT)
INTRODUCTION = Style(10, 14, colour=MUTED)
QUOTE = Style(12, 18)
BODY = Style(10, 14)
SMALL = Style(8.5, 12, tabular=True)
LABEL = SMALL.strong()
NOTE = Style(8, 11, colour=MUTED, tabular=True)
HEAD = Style(7.5, 10, Weight.SEMIBOLD, MUTED)
FACT_LABEL = Style(7.5, 10, colour=MUTED)
FACT = Style(9, 12, Weight.MEDIUM, tabular=True)
GRID = Style(8, 10.5, tabular=True)
RUNNING = Style(8, 11, tabular=True)
FOOTER = Style(7.5, 10, colour=MUTED, tabular=True)
FOLIO = Style(7.5, 10, Weight.MEDIUM, tabular=True)
MARK = Style(5.6, 12, rise=0.7)
