"""The step before anything is kept: what would happen, row by row, and what of it is taken."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHeaderView, QTableView, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_import_preview import Ui_ImportPreviewForm
from ilp_desktop.desktop.importing.delegate import HEIGHT, RowDelegate
from ilp_desktop.desktop.importing.detail import RowDetail, where_words
from ilp_desktop.desktop.importing.kinds import HINTS, OUTCOMES, THINGS, things
from ilp_desktop.desktop.importing.rows import TAKE, WHERE, Item, RowsModel
from ilp_desktop.desktop.importing.taking import TICKED, Taking
from ilp_desktop.desktop.language import reason, told, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import announce
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.incoming.preview import Choice, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import Problem
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.names import fold

DETAIL = 348
LEAST = 960
"""Where there is less room than this the row shown whole stands under the table."""
WIDTHS = {TAKE: 52, WHERE: 150}
SHARES = (0.42, 0.58)
ROWS_SEEN = 5
CHOICE = 210
"""How wide a list above the table is beside its neighbours."""
NOTES = "notes"
TAKES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
FIRST_SHOWN = (Outcome.NEW, Outcome.CHANGED, Outcome.DOUBTFUL, Outcome.LEFT, Outcome.REFUSED)


class PreviewPage(QWidget):
    """``changed`` tells that something is taken, or no more."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self.taking: Taking | None = None
        self._folded: Mapping[str, str] = {}
        self.form = form = Ui_ImportPreviewForm()
        form.setupUi(self)
        self.model = RowsModel(self)
        self.table = self._table()
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
            notes = tr("Notes {count}", count=f"{len(preview.problems):,}")
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space takes the chosen rows, or leads to the question of a doubtful one; so does a click
        on a tick."""
        if event.type() is QEvent.Type.Resize and watched is self.table.viewport():
            self._share_width()
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and event.key() in TAKES:
            self._toggle_chosen()
            return True
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            index = self.table.indexAt(event.position().toPoint())
            if watched is self.table.viewport() and index.column() == TAKE:
                self._toggle_chosen()
        return False

    def _toggle_chosen(self) -> None:
        taking, items = self.taking, self.model.items
        chosen = [items[index.row()] for index in self.table.selectionModel().selectedRows()]
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
            return list(preview.problems)
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

    def _table(self) -> QTableView:
        view = QTableView(self)
        view.setAccessibleName(tr("What would happen, row by row"))
        view.setModel(self.model)
        view.setItemDelegate(RowDelegate(self._desk.theme, view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        return view

    def _measure(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(px(HEIGHT))
        self.table.setMinimumHeight(px(ROWS_SEEN * HEIGHT))
        self._share_width()
        form = self.form
        narrow = self.width() < px(LEAST)
        form.detail.setMaximumWidth(16_777_215 if narrow else px(DETAIL))
        form.detail.setMinimumWidth(0 if narrow else px(DETAIL))
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        form.both_row.setDirection(way)

    def _share_width(self) -> None:
        """Who and what share the width that the tick and the place leave."""
        room = self.table.viewport().width() - sum(px(width) for width in WIDTHS.values())
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, px(width))
        for column, share in enumerate(SHARES, start=TAKE + 1):
            self.table.setColumnWidth(column, round(room * share))
