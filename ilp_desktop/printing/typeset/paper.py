"""A print as it is written down: headings, paragraphs, facts and tables, in reading order.

The structure that is heard and the rows that are seen come into being together, so neither
can say what the other does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import (
    Box,
    Cell,
    Drawing,
    Row,
    Rule,
    Stack,
    TextBox,
    aligned,
)
from ilp_desktop.printing.typeset.following import Follower
from ilp_desktop.printing.typeset.shaping import Shaper, clean
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import BODY_WIDTH, BODY_X, COLUMN, GUTTER, WIDTH, Style
from ilp_desktop.printing.typeset.tags import Element
from ilp_desktop.printing.typeset.text import Run, broken
from ilp_desktop.words import BETWEEN

LOWEST_CUT = 180.0
"""A row of facts or of a table that is higher than this may go over a page's end."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph to be set."""

    runs: tuple[Run, ...]
    style: Style
    role: str = "P"
    language: str = ""
    gap: float = 0.0
    """Air above it within its cell."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing: beside words that say the same, so it is not read out, or with its own."""

    drawing: Drawing
    gap: float = 0.0
    says: str = ""
    """What is read out in its place, for one that no words stand beside."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One item of a list in a cell: its mark, and what it says."""

    mark: Run
    texts: tuple[Text, ...]
    gap: float = 4.0


@dataclass(frozen=True, slots=True)
class Flanked:
    """A drawing, and right of it the words that say the same."""

    drawing: Drawing
    words: Text
    indent: float
    gap: float = 0.0


Item = Text | Figure | Flanked | Listed
Content = str | Item | Sequence[Item]


def text(
    words: str,
    style: Style = styles.SMALL,
    *,
    role: str = "P",
    language: str = "",
    gap: float = 0.0,
) -> Text:
    """A paragraph in one style."""
    return Text((Run(words, style),), style, role, language, gap)


class Paper:
    """One print while it is written."""

    def __init__(
        self, shaper: Shaper, pages: Mapping[str, int], follower: Follower | None = None
    ) -> None:
        self.shaper = shaper
        self.root = Element("Document")
        self.rows: list[Row] = []
        self.running: Sequence[Run] = ()
        self.code = ""
        """Of the record that is written, for the footer of each of its pages."""
        self._pages = pages
        self._follower = follower or Follower()
        self._parent = self.root
        self._turns = False

    def page_of(self, anchor: str) -> str:
        """The number of the page where an anchor stands, as far as it is known."""
        return str(self._pages.get(anchor, 0))

    def used_since_turn(self) -> float:
        """How high the rows are since a new page was begun."""
        used = 0.0
        for row in reversed(self.rows):
            used += row.before + row.height
            if row.new_page:
                break
        return used

    @contextmanager
    def part(self, running: Sequence[Run], *, turns: bool = True) -> Iterator[None]:
        """A part of the print; most begin on a page of their own."""
        self._follower.step(0, 0)
        self.running = running
        self._turns = turns and bool(self.rows)
        with self.within("Sect"):
            yield

    @contextmanager
    def coded(self, code: str) -> Iterator[None]:
        """The pages of what is written inside carry that code."""
        self.code = code
        yield
        self.code = ""

    @contextmanager
    def within(self, role: str, **traits: str) -> Iterator[Element]:
        """What is written inside belongs to a new element of that role."""
        outer = self._parent
        self._parent = outer.add(role, **traits)
        yield self._parent
        self._parent = outer

    def add(self, row: Row) -> Row:
        """A row below the others."""
        row.running = self.running
        row.code = self.code
        row.new_page = self._turns
        self._turns = False
        self.rows.append(row)
        return row

    def box(
        self,
        content: Content,
        width: float,
        parent: Element | None = None,
        style: Style = styles.SMALL,
    ) -> Box:
        """The content set to a width; its elements go into the parent."""
        parent = parent or self._parent
        if isinstance(content, str):
            content = text(content, style) if content else ()
        if isinstance(content, Text):
            return self._text(content, width, parent)
        items = (content,) if isinstance(content, Figure | Flanked | Listed) else content
        if parent.role != "L" and any(isinstance(item, Listed) for item in items):
            parent = parent.add("L")
        return Stack([self._item(item, width, parent) for item in items])

    def heading(
        self,
        level: int,
        words: str,
        style: Style,
        *,
        anchor: str = "",
        before: float = 0.0,
        after: float = 0.0,
        outlined: bool = True,
    ) -> Row:
        """A heading that stays with what follows."""
        box = self.box(text(self._lined(words, style, WIDTH), style, role=f"H{level}"), WIDTH)
        row = Row(cells=[Cell(0, box)], before=before, padding=(0, after), keeps=True, cuts=False)
        return self._anchored(self.add(row), level, words, anchor, outlined=outlined)

    def section(self, words: str, *, note: str = "", anchor: str = "") -> Row:
        """A section's heading under a rule, perhaps with a note at the right."""
        room = WIDTH * 0.62 if note else WIDTH
        shown = self._lined(words, styles.H2, room)
        cells = [Cell(0, self.box(text(shown, styles.H2, role="H2"), room))]
        if note:
            said = broken(self.shaper, [Run(shown, styles.H2)], room)
            x = max(line.width for line in said) + GUTTER
            cells.append(Cell(x, self.box(text(note, styles.NOTE.right()), WIDTH - x)))
        row = Row(
            cells=aligned(cells),
            before=22,
            padding=(8, 7),
            keeps=True,
            cuts=False,
            above=[Rule(0.75, styles.INK, 0, WIDTH)],
        )
        return self._anchored(self.add(row), 2, words, anchor)

    def _lined(self, words: str, style: Style, width: float) -> str:
        """A heading in two languages that finds no room in one line has a line for each."""
        if len(broken(self.shaper, [Run(words, style)], width)) == 1:
            return words
        return words.replace(BETWEEN, "\n", 1)

    def paragraph(
        self,
        content: Content,
        *,
        x: float = 0.0,
        width: float = WIDTH,
        before: float = 0.0,
        after: float = 0.0,
        keeps: bool = False,
    ) -> Row:
        """A paragraph, or several, that may go over a page's end."""
        cells = [Cell(x, self.box(content, width))]
        return self.add(Row(cells=cells, before=before, padding=(0, after), keeps=keeps))

    def labelled(
        self,
        label: Content,
        body: Content,
        *,
        before: float = 10.0,
        keeps: bool = False,
        style: Style = styles.BODY,
    ) -> Row:
        """A label in the first column, its text over the other three."""
        cells = aligned(
            [
                Cell(0, self.box(label, COLUMN, style=styles.LABEL)),
                Cell(BODY_X, self.box(body, BODY_WIDTH, style=style)),
            ]
        )
        return self.add(Row(cells=cells, before=before, keeps=keeps))

    def facts(
        self,
        facts: Sequence[tuple[str, str, str]],
        *,
        before: float = 10.0,
        spans: Sequence[int] = (),
        ruled: bool = False,
        keeps: bool = False,
        x: float = 0.0,
    ) -> Row:
        """Label over value, and perhaps a line more, in the four columns."""
        cells: list[Cell] = []
        with self.within("L") as whole:
            for (label, value, more), span in zip(facts, spans or [1] * len(facts), strict=True):
                item = whole.add("LI")
                width = span * COLUMN + (span - 1) * GUTTER
                named = self.box(text(label, styles.FACT_LABEL, role="Lbl"), width, item)
                said = [text(value, styles.FACT, gap=1)]
                if more:
                    said.append(text(more, styles.FACT_LABEL, gap=1))
                body = self.box(said, width, item.add("LBody"))
                cells.append(Cell(x, Stack([(0, named), (0, body)])))
                x += width + GUTTER
        rules = [Rule(0.4, styles.LINE, 0, WIDTH)] if ruled else []
        padding = (9.0, 9.0) if ruled else (0.0, 0.0)
        row = Row(cells=cells, before=before, padding=padding, above=rules, keeps=keeps)
        row.cuts = row.height > LOWEST_CUT
        return self.add(row)

    def bullets(self, items: Sequence[str], *, before: float = 0.0) -> None:
        """A list with a bullet before each item, in the body's columns."""
        with self.within("L") as whole:
            for place, words in enumerate(items):
                listed = Listed(Run("•", styles.BODY), (text(words, styles.BODY),), 0)
                stack = Stack([self._item(listed, BODY_WIDTH, whole)])
                self.add(Row(cells=[Cell(BODY_X, stack)], before=before if not place else 5))

    def stays(self) -> None:
        """What was written last stands on the page of what is written next."""
        self.rows[-1].keeps = True

    def anchor(self, row: Row, name: str) -> Row:
        """The row can be found by that name."""
        row.anchors.append(name)
        return row

    def _anchored(
        self, row: Row, level: int, words: str, anchor: str, *, outlined: bool = True
    ) -> Row:
        if anchor:
            row.anchors.append(anchor)
        if outlined:
            row.outline = (level, words)
        return row

    def _text(self, paragraph: Text, width: float, parent: Element) -> TextBox:
        element = parent.add(paragraph.role, language=paragraph.language)
        lines = broken(self.shaper, paragraph.runs, width)
        if any(line.drawn_otherwise for line in lines):
            element.actual = "".join(clean(run.text) for run in paragraph.runs)
        return TextBox(lines, paragraph.style, width, element)

    def _item(self, item: Item, width: float, parent: Element) -> tuple[float, Box]:
        if isinstance(item, Text):
            return item.gap, self._text(item, width, parent)
        if isinstance(item, Figure):
            heard = parent.add("Figure", alt=item.says) if item.says else None
            return item.gap, replace(item.drawing, figure=heard, width=width)
        if isinstance(item, Flanked):
            words = self._text(item.words, width - item.indent, parent)
            return item.gap, Beside(item.drawing, words, item.indent)
        indent = 13.0
        entry = parent if parent.role == "LI" else parent.add("LI")
        mark = TextBox(
            broken(self.shaper, [item.mark], indent), item.texts[0].style, indent, entry.add("Lbl")
        )
        body = self.box(item.texts, width - indent, entry.add("LBody"))
        return item.gap, Beside(mark, body, indent)


@dataclass(frozen=True, slots=True)
class Beside:
    """A mark, and the text that it stands before."""

    mark: Box
    body: Box
    indent: float

    @property
    def height(self) -> float:
        return self.body.height

    @property
    def baseline(self) -> float | None:
        return self.body.baseline

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        self.mark.draw(sheets, x, y)
        self.body.draw(sheets, x + self.indent, y)

    def cut(self, room: float) -> tuple[Box, Box] | None:
        parts = self.body.cut(room)
        if parts is None:
            return None
        return Beside(self.mark, parts[0], self.indent), Beside(Stack(()), parts[1], self.indent)
