"""One row of a preview whole: what the office has beside what the file says, and what to decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QVBoxLayout, QWidget

from ilp_desktop.desktop.importing.kinds import ONE
from ilp_desktop.desktop.importing.rows import PLAIN, Item, fact_words, line_words, value_words
from ilp_desktop.desktop.language import told, tr
from ilp_desktop.desktop.widgets import Round, WrapLabel
from ilp_desktop.office.incoming.preview import Difference, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import Problem


class RowDetail(QWidget):
    """``decided`` carries the key of the choice; empty where the row is left open again."""

    decided = Signal(str)

    def __init__(self, item: Item, decided: str):
        super().__init__()
        self.setProperty("role", "page")
        self.choices: dict[str, Round] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(10)
        if isinstance(item, Problem):
            self._show_note(item)
        else:
            self._show_row(item, decided)
        self._column.addStretch(1)

    def _show_note(self, note: Problem) -> None:
        self._say(
            tr("The row stays out.") if note.refuses else tr("It comes in as said above."), "small"
        )
        if note.column:
            self._say(tr("Column: {name}", name=note.column), "small")
        if note.value:
            self._say(tr("Written there: {value}", value=note.value), "small")

    def _show_row(self, row: PreviewRow, decided: str) -> None:
        if row.reason is not None:
            self._say(told(row.reason), "small")
        elif row.outcome in PLAIN:
            self._say(tr(PLAIN[row.outcome]), "small")
        for difference in row.differences:
            if difference.before or row.outcome is Outcome.CHANGED:
                self._column.addWidget(_both_sides(difference, self))
            else:
                self._say(fact_words(difference), "body")
        if not row.choices:
            return
        self._say(tr("What shall be done?"), "strong")
        group = QButtonGroup(self)
        for key, words in [*((one.key, told(one.words)) for one in row.choices), ("", "")]:
            choice = Round(words or tr("Leave it as it is for now"), self)
            choice.setChecked(key == decided)
            choice.clicked.connect(lambda _=False, key=key: self.decided.emit(key))
            group.addButton(choice)
            self.choices[key] = choice
            self._column.addWidget(choice)

    def _say(self, words: str, role: str) -> None:
        label = WrapLabel(self)
        label.setText(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        self._column.addWidget(label)


def where_words(item: Item) -> str:
    """Student, in users.csv, line 12"""
    parts = [tr(ONE[item.about])] if isinstance(item, PreviewRow) else []
    parts += [part for part in (item.origin.file, line_words(item.origin)) if part]
    return ", ".join(parts)


def _both_sides(difference: Difference, parent: QWidget) -> QFrame:
    """Old and new side by side, under the name of the field."""
    made = QFrame(parent)
    made.setProperty("role", "tile")
    grid = QGridLayout(made)
    grid.setContentsMargins(10, 8, 10, 8)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(2)
    field = told(difference.field)
    before, after = value_words(difference.before), value_words(difference.after)
    made.setAccessibleName(
        tr(
            "{field}, the office has: {before}, the file has: {after}",
            field=field,
            before=before,
            after=after,
        )
    )
    sides = (("label", field, ""), ("caption", tr("The office has"), tr("The file has")))
    for place, (role, left, right) in enumerate((*sides, ("small", before, after))):
        for column, words in enumerate((left, right)):
            if not words:
                continue
            label = WrapLabel(made)
            label.setText(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            span = 1 if right else 2
            grid.addWidget(label, place, column, 1, span, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return made
