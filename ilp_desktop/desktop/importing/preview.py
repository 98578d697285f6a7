"""The step before anything is kept: what would happen, row by row, and what of it is taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_import_preview import Ui_ImportPreviewForm
from ilp_desktop.desktop.importing.detail import RowDetail, where_words
from ilp_desktop.desktop.importing.kinds import HINTS, OUTCOMES, THINGS, things
from ilp_desktop.desktop.importing.rows import Item, RowsModel
from ilp_desktop.desktop.importing.table import RowsTable
from ilp_desktop.desktop.importing.taking import TICKED, Taking
from ilp_desktop.desktop.language import mark, reason, told, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import announce
from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.incoming.preview import Choice, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import Problem
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.names import fold

DETAIL = 348
LEAST = 960
"""Where there is less room than this the row shown whole stands under the table."""
CHOICE = 210
TIMES = mark("{note} So in {count} lines; this is the first.")
"""How wide a list above the table is beside its neighbours."""
NOTES = "notes"
FIRST_SHOWN = (Outcome.NEW, Outcome.CHANGED, Outcome.DOUBTFUL, Outcome.LEFT, Outcome.REFUSED)


class PreviewPage(QWidget):
    """``changed`` tells that something is taken, or no more."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self.taking: Taking | None = None
        self._notes: list[Problem] = []
        self._folded: Mapping[str, str] = {}
        self.form = form = Ui_ImportPreviewForm()
        form.setupUi(self)
        self.model = RowsModel(self)
        self.table = RowsTable(desk.theme, self.model, self)
        self.table.toggled.connect(self._toggle_chosen)
        self.table.came.connect(self._show_chosen)
        form.table_column.addWidget(self.table)
        form.tabs.setAccessibleName(tr("What would happen"))
        form.about.setAccessibleName(tr("Kind of what comes in"))
        form.decide_all.setAccessibleName(tr("Decide all of these"))
        form.detail.setAccessibleName(tr("The chosen row"))
        form.scroll.setAccessibleName(tr("The chosen row"))
        for choice in (form.about, form.decide_all):
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToContents)
            choice.setProperty("least", CHOICE)
        form.search.setProperty("least", CHOICE)
        form.search.set_words(tr("Find in these rows"), tr("Find a name"))
        form.tabs.currentChanged.connect(self._show_tab)
        form.all_of_these.clicked.connect(self._take_all)
        form.about.edited.connect(self._filter)
        form.decide_all.edited.connect(self._decide_all)
        self._filter_due = QTimer(self, singleShot=True, interval=120)
        self._filter_due.timeout.connect(self._filter)
        form.search.textChanged.connect(lambda: self._filter_due.start())
        desk.theme.changed.connect(self._measure)
        self.setFocusProxy(self.table)
        self._measure()

    def show_preview(self, taking: Taking, folded: Mapping[str, str], facts: str) -> None:
        """Show what would happen; ``folded`` are the titles as they are searched."""
        self.taking, self._folded = taking, folded
        form, preview = self.form, taking.preview
        form.banner.be_silent()
        dropped = ", ".join(preview.dropped_columns)
        never = tr("Never read: {columns}", columns=dropped) if dropped else ""
        form.facts.setText(" · ".join(part for part in (facts, never) if part))
        counts = preview.counts()
        form.tabs.blockSignals(True)
        while form.tabs.count():
            form.tabs.removeTab(0)
        for outcome, words in OUTCOMES.items():
            place = form.tabs.addTab(tr(words, count=f"{counts[outcome]:,}"))
            form.tabs.setTabData(place, outcome)
        if preview.problems:
            self._notes = told_once(preview.problems)
            notes = tr("Notes {count}", count=f"{len(self._notes):,}")
            form.tabs.setTabData(form.tabs.addTab(notes), NOTES)
        first = next((it for it in FIRST_SHOWN if counts[it]), Outcome.SAME)
        form.tabs.setCurrentIndex(list(OUTCOMES).index(first))
        form.tabs.blockSignals(False)
        form.search.clear()
        self._filter_due.stop()
        self._show_tab()
        said = [tr(words, count=f"{counts[it]:,}") for it, words in OUTCOMES.items()]
        announce(self, ", ".join(said))

    def chosen(self) -> Item | None:
        place = self.table.currentIndex().row()
        return self.model.items[place] if 0 <= place < len(self.model.items) else None

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the rows of which this becomes."""
        self.form.tabs.setCurrentIndex(list(OUTCOMES).index(outcome))

    def refuse(self, refusal: OfficeError) -> None:
        """Say why nothing of it was kept."""
        self.form.banner.say(tr("Nothing has come in"), more=reason(refusal), tone="bad")

    def panes(self) -> list[QWidget]:
        return [self.form.tabs, self.table, self.form.detail]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _toggle_chosen(self) -> None:
        taking, items = self.taking, self.model.items
        chosen = [items[place] for place in self.table.chosen_places()]
        rows = [it for it in chosen if isinstance(it, PreviewRow)]
        if taking is None or not rows:
            return
        if rows[0].choices:
            self._enter_question()
            return
        taking.take(rows, on=not all(taking.is_taken(row) for row in rows))
        self._tell()

    def _enter_question(self) -> None:
        body = self.form.scroll.widget()
        if isinstance(body, RowDetail):
            checked = next((it for it in body.choices.values() if it.isChecked()), None)
            if checked is not None:
                checked.setFocus()

    def _show_tab(self) -> None:
        """The rows of the tab; what they are about can be narrowed where it is several things."""
        form, kind = self.form, self._tab()
        rows = self._rows_of(kind)
        found: dict[Coming, int] = {}
        for row in rows:
            if isinstance(row, PreviewRow):
                found[row.about] = found.get(row.about, 0) + 1
        everything: list[tuple[str | None, str]] = [(None, tr("Everything"))]
        in_order = [about for about in THINGS if about in found]
        form.about.set_choices(
            [*everything, *((about.value, things(about, found[about])) for about in in_order)]
        )
        form.about.show_value(None)
        form.about.setVisible(len(found) > 1)
        form.search.setVisible(kind != NOTES)
        form.all_of_these.setVisible(kind in TICKED and bool(rows))
        hint = tr(HINTS[kind]) if isinstance(kind, Outcome) else ""
        form.hint.setText(hint or tr("What was odd in the file: left out, or read with a repair."))
        self._filter()

    def _tab(self) -> Outcome | str:
        data = self.form.tabs.tabData(self.form.tabs.currentIndex())
        return data if isinstance(data, Outcome) else NOTES

    def _rows_of(self, kind: Outcome | str) -> list[Item]:
        if self.taking is None:
            return []
        preview = self.taking.preview
        if kind == NOTES:
            return list(self._notes)
        return [row for row in preview.rows if row.outcome is kind]

    def _filter(self) -> None:
        about, typed = self.form.about.value(), fold(self.form.search.text().strip())
        items = [
            item
            for item in self._rows_of(self._tab())
            if isinstance(item, Problem)
            or (
                (about is None or item.about.value == about)
                and (not typed or typed in self._folded.get(item.key, ""))
            )
        ]
        self.model.show_items(items, self.taking)
        self.form.card.setVisible(bool(items))
        self.form.detail.setVisible(bool(items))
        self.form.empty.setVisible(not items)
        if typed or about is not None:
            self.form.empty.say(tr("Nothing is found"), glyph="search")
        else:
            self.form.empty.say(tr("There is nothing of this"), glyph="circle-check")
        self._offer_decisions()
        self.table.selectRow(0)
        self._show_chosen()
        self._show_all_taken()

    def _offer_decisions(self) -> None:
        """Where all rows ask the same, one answer can be given to all of them."""
        rows = self.model.rows()
        asked = {row.choices for row in rows}
        common: tuple[Choice, ...] = asked.pop() if len(asked) == 1 else ()
        form = self.form
        form.decide_all.setVisible(bool(common) and len(rows) > 1)
        form.decide_all.set_choices(
            [
                (None, tr("Decide all {count} of these", count=f"{len(rows):,}")),
                *((one.key, told(one.words)) for one in common),
                ("", tr("Leave them as they are for now")),
            ]
        )

    def _decide_all(self) -> None:
        choice = self.form.decide_all.value()
        if self.taking is not None and choice is not None:
            for row in self.model.rows():
                self.taking.decide(row, str(choice))
            self._tell()
            self._show_chosen()

    def _take_all(self) -> None:
        if self.taking is not None:
            self.taking.take(self.model.rows(), on=self.form.all_of_these.isChecked())
            self._tell()

    def _decide(self, choice: str) -> None:
        row = self.chosen()
        if self.taking is not None and isinstance(row, PreviewRow):
            self.taking.decide(row, choice)
            self._tell()

    def _tell(self) -> None:
        self.model.look_again()
        self._show_all_taken()
        self.changed.emit()

    def _show_all_taken(self) -> None:
        taking, rows = self.taking, self.model.rows()
        every = taking is not None and all(taking.is_taken(row) for row in rows)
        self.form.all_of_these.setChecked(bool(rows) and every)

    def _show_chosen(self) -> None:
        item, form = self.chosen(), self.form
        if item is None or self.taking is None:
            return
        if isinstance(item, PreviewRow):
            form.title.setText(item.title)
            detail = RowDetail(item, self.taking.decisions.get(item.key, ""))
            detail.decided.connect(self._decide)
        else:
            form.title.setText(told(item.reason))
            detail = RowDetail(item, "")
        form.where.setText(where_words(item))
        form.scroll.setWidget(detail)

    def _measure(self) -> None:
        """The chosen row beside the table, or where there is little room under it."""
        form = self.form
        narrow = self.width() < px(LEAST)
        form.detail.setMaximumWidth(16_777_215 if narrow else px(DETAIL))
        form.detail.setMinimumWidth(0 if narrow else px(DETAIL))
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        form.both_row.setDirection(way)
        self.table.measure()


def told_once(problems: Iterable[Problem]) -> list[Problem]:
    """The notes, each once that says the same of many lines; every row that stays out by itself."""
    alike: dict[tuple[object, ...], list[Problem]] = {}
    for it in problems:
        same = (it.origin.file, it.column, it.value, it.reason)
        alike.setdefault((*same, it.origin.line) if it.refuses else same, []).append(it)
    return [
        replace(notes[0], reason=Told(TIMES, note=notes[0].reason, count=f"{len(notes):,}"))
        if len(notes) > 1
        else notes[0]
        for notes in alike.values()
    ]
