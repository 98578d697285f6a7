"""The lists beside the grid: classes of a term, report cards, test scores."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import NBSP, day_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import WrapLabel
from ilp_desktop.desktop.widgets.chart import LineChart, Point
from ilp_desktop.desktop.widgets.rows import ListRow
from ilp_desktop.office.file_rows import RegistrationRow, ReportCardRow, ScoreRow


def class_row(row: RegistrationRow, parent: QWidget) -> ListRow:
    title = f"{row.period}  {row.course}".strip()
    if not row.teacher:
        return ListRow(title, tr("No teacher"), "", parent)
    reach = row.telephone or tr("No phone")
    return ListRow(title, row.teacher, reach, parent, tone="" if row.telephone else "warn")


class IssuedCard(QWidget):
    """A report card: when it was issued, and its marks."""

    opened = Signal()

    def __init__(self, term: str, card: ReportCardRow, parent: QWidget):
        super().__init__(parent)
        issued = tr("issued {day}", day=day_words(card.issued_on))
        paper = "" if card.document_id else tr("No paper")
        self.head = head = ListRow(term, issued, paper, self, tone="warn")
        head.clicked.connect(self.opened)
        marks = WrapLabel(self)
        marks.setText(", ".join(f"{it.course}{NBSP}{it.mark}" for it in card.marks))
        marks.setProperty("role", "caption")
        marks.setContentsMargins(px(6), 0, px(6), px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(marks)


class TestScores(QWidget):
    """One test: every score of its parts, the newest first, and a line over the years."""

    opened = Signal(object)

    def __init__(self, test: str, scores: Sequence[ScoreRow], parent: QWidget, *, is_open: bool):
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, px(4))
        column.setSpacing(px(2))
        title = QLabel(test, self)
        title.setProperty("role", "label")
        column.addWidget(title)
        for score in scores:
            row = self._row(score, scores)
            row.setEnabled(is_open)
            row.clicked.connect(partial(self.opened.emit, score))
            column.addWidget(row)
        self._add_chart(column, test, scores)

    def _row(self, score: ScoreRow, scores: Sequence[ScoreRow]) -> ListRow:
        said = [tr("on {day}", day=day_words(score.taken_on))]
        alike = [it.high for it in _alike(score, scores) if it.high is not None]
        if len(alike) > 1 and score.high == max(alike):
            said.append(tr("best"))
        return ListRow(score.part or tr("Whole test"), " · ".join(said), score.printed, self)

    def _add_chart(self, column: QVBoxLayout, test: str, scores: Sequence[ScoreRow]) -> None:
        """A line of the first part that was scored more than once."""
        numbers = [it for it in scores if it.high is not None]
        often = [rows for it in numbers if len(rows := _alike(it, numbers)) > 1]
        if not often:
            return
        rows, part = often[0], often[0][0].part
        points = [Point(it.taken_on, it.high or 0.0, it.printed)
                  for it in sorted(rows, key=lambda it: it.taken_on)]  # fmt: skip
        low, high = min(it.value for it in points), max(it.value for it in points)
        chart = LineChart(self)
        chart.show_points(
            points,
            low=low - 1,
            high=high + 1,
            ticks=[(low, f"{low:g}"), (high, f"{high:g}")] if high > low else [(low, f"{low:g}")],
            name=tr("{test}, {part}, over time", test=test, part=part or tr("Whole test")),
        )
        column.addWidget(chart)


def _alike(score: ScoreRow, scores: Sequence[ScoreRow]) -> list[ScoreRow]:
    """Those of the same part on the same scale: a level is not set beside a scale score."""
    return [it for it in scores if (it.part, it.scale) == (score.part, score.scale)]
