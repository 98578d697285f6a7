"""Tables: heads that repeat over pages, no verticals, first column flush left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType

from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Cell, Row, Rule, aligned
from ilp_desktop.printing.typeset.paper import LOWEST_CUT, Content, Paper, text
from ilp_desktop.printing.typeset.styles import WIDTH, Style
from ilp_desktop.printing.typeset.tags import Element

GAP = 10.0
"""Between a column's text and the next column."""

SPARES = 140.0
"""How much of a page may stay empty so that a table is not divided."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its share of the width, its head, how its cells are set."""

    width: float
    head: str
    style: Style = styles.SMALL
    heads_row: bool = False
    """Whether its cells are heads of their rows."""


class Table:
    """A table while it is written: ``with Table(paper, columns) as table: table.row(…)``."""

    def __init__(
        self,
        paper: Paper,
        columns: Sequence[Column],
        *,
        x: float = 0.0,
        width: float = WIDTH,
        padding: float = 5.0,
        before: float = 0.0,
        light: bool = False,
        whole: bool = True,
    ) -> None:
        self._paper = paper
        self._columns = columns
        self._width = width
        self._x = x
        self._padding = padding
        self._before = before
        self._light = light
        self._whole = whole
        self._rows: list[Row] = []
        self._element = Element("Table")
        total = sum(column.width for column in columns)
        self._widths = [column.width * width / total for column in columns]
        self._head: Row | None = None

    def __enter__(self) -> Table:
        with self._paper.within("Table") as self._element:
            pass
        self._head = self._written_head()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        above = self._rows[:-1]
        if not self._whole or not self._head:
            return
        last = 2 if len(above) > 3 else 1
        for row in [*above[:1], *above[-last:]]:
            row.keeps = True
        for row in [self._head, *above]:
            row.spares = SPARES

    def row(self, *cells: Content, total: bool = False, loose: bool = False) -> Row:
        """A row; a total stands between two rules, a loose row has none below."""
        tr = self._element.add("TR")
        placed = []
        for place, content in enumerate(cells):
            column = self._columns[place]
            head = column.heads_row
            cell = tr.add("TH", scope="Row") if head else tr.add("TD")
            style = column.style.strong() if total or head else column.style
            placed.append(self._cell(place, content, cell, style))
        row = Row(cells=aligned(placed), padding=(self._padding, self._padding), head=self._head)
        row.cuts = row.height > LOWEST_CUT
        if total:
            row.above = [self._rule(0.75, styles.INK)]
            row.below = [self._rule(0.75, styles.INK)]
        elif not loose:
            row.below = [self._rule(0.4, styles.LINE)]
        self._rows.append(self._paper.add(row))
        return row

    def _written_head(self) -> Row:
        tr = self._element.add("TR")
        cells = []
        for place, column in enumerate(self._columns):
            style = styles.HEAD.right() if column.style.flush_right else styles.HEAD
            cell = tr.add("TH", scope="Column")
            cells.append(self._cell(place, text(column.head, style), cell, style))
        colour, weight = (styles.LINE, 0.4) if self._light else (styles.INK, 0.75)
        row = Row(
            cells=cells,
            padding=(0.0, 5.0),
            before=self._before,
            keeps=True,
            cuts=False,
            below=[self._rule(weight, colour)],
        )
        lowest = max(cell.box.height for cell in cells)
        row.cells = [Cell(cell.x, cell.box, lowest - cell.box.height) for cell in cells]
        return self._paper.add(row)

    def _cell(self, place: int, content: Content, element: Element, style: Style) -> Cell:
        last = place == len(self._widths) - 1
        width = self._widths[place] - (0.0 if last else GAP)
        x = self._x + sum(self._widths[:place])
        return Cell(x, self._paper.box(content, width, element, style))

    def _rule(self, weight: float, colour: str) -> Rule:
        return Rule(weight, colour, self._x, self._width)
