"""The history of a student's file: a table of changes, one of them whole at the right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_history import Ui_HistoryForm
from ilp_desktop.desktop.history.delegate import HEIGHT, LinesDelegate
from ilp_desktop.desktop.history.filters import HistoryFilters
from ilp_desktop.desktop.history.going_back import GoingBack
from ilp_desktop.desktop.history.model import HistoryModel
from ilp_desktop.desktop.history.words import (
    field_words,
    full_title,
    is_said,
    kind_words,
    moment_words,
    value_words,
)
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.seen import WhenSeen
from ilp_desktop.desktop.tabs import Spot, TabPage
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import WrapLabel
from ilp_desktop.desktop.widgets.scrolls import keep_edge
from ilp_desktop.office.history import (
    FieldChange,
    HistoryRow,
    Wanted,
)

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader, StudentYear

DETAIL = 348
LEAST = 880
"""Where there is less room than this the change shown whole stands under the table."""
WHEN, WHO = 116, 130
SHARES = (0.4, 0.6)


class HistoryPage(TabPage):
    """Who changed what, when, what was there before; and taking one change back."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._student_id = ""
        self.form = form = Ui_HistoryForm()
        self.body = QWidget()
        form.setupUi(self.body)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(tr("History"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setProperty("role", "page")
        self._scroll.setWidget(self.body)
        body_row = self.body.layout()
        assert body_row is not None
        keep_edge(self._scroll, body_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._record: tuple[str, str] | None = None
        self.model = HistoryModel(desk, self)
        self.table = self._table()
        form.table_column.addWidget(self.table)
        form.detail.setAccessibleName(tr("The chosen change"))
        self.going_back = GoingBack(desk, form, self)
        form.take_back.clicked.connect(self.going_back.take_back)
        form.show_all.clicked.connect(self.show_all)
        self.filters = HistoryFilters(desk, form, self)
        self.filters.changed.connect(self.reload)
        self.filters.typed.connect(self.search)
        self._search: Task | None = None
        self._take_back = QAction(tr("&Take this change back"), self)
        self._take_back.setShortcut(QKeySequence("Ctrl+Backspace"))
        self._take_back.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._take_back.triggered.connect(self.going_back.take_back)
        self.addAction(self._take_back)
        self._read_due = WhenSeen(self, self.reload)
        desk.changed.connect(self._look)
        desk.theme.changed.connect(self._measure)
        self.setFocusProxy(form.search)
        self._measure()

    def show_student(self, student: StudentHeader, year: StudentYear) -> None:
        if student.id != self._student_id:
            self._student_id = student.id
            self._clear()
        self.filters.offer(self._student_id)
        self.reload()

    def show_spot(self, spot: Spot) -> None:
        """The history of one record, told as "objective/" and its id; else of all."""
        kind, _, record_id = spot.part.partition("/")
        self._clear()
        self._record = (kind, record_id) if record_id else None
        self.reload()

    def spot(self) -> Spot:
        return Spot("/".join(self._record)) if self._record else Spot()

    def show_all(self) -> None:
        """Look for nothing in particular any more."""
        self._clear()
        self.reload()
        self.table.setFocus()

    def reload(self) -> None:
        """Read the history again, the newest change chosen."""
        self._forget_search()
        if self._student_id:
            wanted = self.filters.wanted(self._record)
            self._show_rows(wanted, self.model.read(self._student_id, wanted))

    def search(self) -> None:
        """The same for typed words, beside the window: every value is looked through for them."""
        self._forget_search()
        student_id, wanted = self._student_id, self.filters.wanted(self._record)
        self._search = self._desk.tasks.run(
            self,
            lambda _task: self.model.read(student_id, wanted),
            lambda rows: self._show_rows(wanted, rows),
            lambda refusal: self._desk.say(reason(refusal)),
            words=tr("Searching the history"),
        )

    def _forget_search(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _show_rows(self, wanted: Wanted, rows: Sequence[HistoryRow]) -> None:
        self.model.show_rows(self._student_id, wanted, rows)
        many = self.model.rowCount()
        self.form.facts.setText(self._facts(many, wanted))
        narrowed = wanted != Wanted()
        self.form.show_all.setVisible(narrowed)
        for part in (self.form.card, self.form.detail):
            part.setVisible(many > 0)
        self.form.empty.setVisible(many == 0)
        self.form.empty.say(
            tr("No change is like that") if narrowed else tr("Nothing has been changed yet"),
            glyph="history",
        )
        self.table.selectRow(0)
        self._show_chosen()

    def chosen(self) -> HistoryRow | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def commands(self) -> list[QAction]:
        return [self._take_back]

    def panes(self) -> list[QWidget]:
        return [self.form.filters, self.table, self.form.detail]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _table(self) -> QTableView:
        view = QTableView(self)
        view.setAccessibleName(tr("Changes"))
        view.setModel(self.model)
        view.setItemDelegate(LinesDelegate(self._desk.theme, view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.viewport().installEventFilter(self)
        view.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        return view

    def _measure(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(px(HEIGHT))
        self.table.setMinimumHeight(px(5 * HEIGHT))
        self._share_width()
        narrow = self.width() < px(LEAST)
        layout = self.body.layout()
        assert isinstance(layout, QBoxLayout)
        self.form.detail.setMaximumWidth(16_777_215 if narrow else px(DETAIL))
        self.form.detail.setMinimumWidth(0 if narrow else px(DETAIL))
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        layout.setDirection(way)

    def _share_width(self) -> None:
        """What and the change share what when and who leave."""
        room = self.table.viewport().width() - px(WHEN) - px(WHO)
        widths = [px(WHEN), *(round(room * share) for share in SHARES), px(WHO)]
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._share_width()
        return False

    def _facts(self, many: int, wanted: Wanted) -> str:
        count = tr("{count} or more", count=many) if self.model.has_more else str(many)
        if wanted.record is not None:
            kind = kind_words(wanted.record[0])
            return tr("{count} changes of one record: {kind}", count=count, kind=kind)
        if many == 1 and not self.model.has_more:
            return tr("1 change. Nothing is ever lost.")
        return tr("{count} changes, newest first. Nothing is ever lost.", count=count)

    def _clear(self) -> None:
        self._record = None
        self.filters.clear()

    def _show_chosen(self) -> None:
        row, form = self.chosen(), self.form
        self.going_back.show_row(row)
        if row is None:
            return
        form.what.setText(full_title(row.title))
        moment = moment_words(row.at, self._desk.vault.zone)
        form.who.setText(tr("{who}, {moment}", who=row.who, moment=moment))
        body = QWidget()
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        said = [it for it in row.fields if is_said(it)]
        for _record_id, fields in groupby(said, key=lambda it: it.record_id):
            column.addWidget(self._told(list(fields)))
        column.addStretch(1)
        form.scroll.setWidget(body)

    def _told(self, fields: Sequence[FieldChange]) -> QWidget:
        """One record: of each field what was there, and what is there now."""
        words, zone = self._desk.words, self._desk.vault.zone
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = QLabel(kind_words(fields[0].kind), made)
        title.setProperty("role", "strong")
        column.addWidget(title)
        for change in fields:
            name = field_words(change.field)
            before = value_words(change, change.before, words, zone)
            after = value_words(change, change.after, words, zone)
            if before:
                was = tr("{field} was: {value}", field=name, value=before)
                now = tr("{field} is: {value}", field=name, value=after or tr("nothing"))
                column.addWidget(_line(was, "meta"))
                column.addWidget(_line(now, "small"))
            else:
                said = tr("{field}: {value}", field=name, value=after)
                column.addWidget(_line(said, "small"))
        return made

    def _look(self, change: object) -> None:
        if self._student_id in getattr(change, "student_ids", ()):
            self._read_due.start()


def _line(words: str, role: str) -> QWidget:
    label = WrapLabel()
    label.setText(words)
    label.setProperty("role", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
