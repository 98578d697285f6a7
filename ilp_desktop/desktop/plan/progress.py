"""The progress of an objective: what is done, the notes on it, and a place to write one (C.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.forms.ui_plan_note import Ui_PlanNoteForm
from ilp_desktop.desktop.forms.ui_plan_objective import Ui_PlanObjectiveForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.pages import Bound, Page
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.steps import done
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import WrapLabel, icon_button
from ilp_desktop.desktop.widgets.chart import LineChart, Point
from ilp_desktop.office.fields import change_field
from ilp_desktop.office.objectives import add_progress
from ilp_desktop.office.plan_rows import ObjectiveRow, ProgressRow
from ilp_desktop.policy.plan import by_unit, is_in, measured
from ilp_desktop.vault import OfficeSession

SHOWN_FIRST = 2
NOTE = mark("Progress note")


class NoteComposer(QWidget):
    """A new note, with a value where progress is measured: a draft until its field is left."""

    def __init__(self, keeper: Keeper, parent: QWidget):
        super().__init__(parent)
        self._keeper = keeper
        self._objective_id = ""
        self._made = ""
        """The note that was kept from here, while its other field is still open."""
        self._kept: dict[str, str] = {}
        self.form = form = Ui_PlanNoteForm()
        form.setupUi(self)
        form.note.setAccessibleName(tr("New progress note"))
        form.keep.clicked.connect(self.settle)
        form.drop.clicked.connect(self.drop)
        self.page = Page(self, QUndoStack(self))
        self.page.waiting.connect(keeper.desk.typing)
        self._left = QTimer(self, singleShot=True, interval=0)
        self._left.timeout.connect(self._close_if_left)
        self.setFocusProxy(form.note)

    def show_objective(self, row: ObjectiveRow) -> None:
        """Be there for this objective; open, if something was typed for it already."""
        self.form.measure.setText(row.measure)
        if row.id == self._objective_id:
            return
        self._objective_id = row.id
        draft = self._keeper.draft("progress", row.id)
        self._bind(draft)
        self.setVisible(bool(draft))

    def settle(self) -> None:
        if self.page.settle():
            self._close()

    def drop(self) -> None:
        """Throw away what was typed."""
        for name, field in (("note", self.form.note), ("value", self.form.value)):
            if self.page.is_typed(name):
                field.show_value(self._kept.get(name, ""))
        self.settle()

    def _bind(self, draft: Mapping[str, str] | None = None) -> None:
        place = self._keeper.place("progress", self._objective_id)
        bound = Bound(
            "", tr("Note"), self._keep, lambda typed: self._keeper.desk.draft(place, typed)
        )
        self._made, self._kept = "", {}
        self.page.show_record(bound, {"note": "", "value": ""}, draft)

    def _keep(self, field: str, value: Value) -> None:
        said = str(value or "")
        if self._made:
            self._change(self._made, field, said)
        elif said:
            self._made = self._keeper.add_or_refuse(
                mark("Add progress note"),
                "progress",
                partial(_added, self._objective_id, field, said),
            )
        self._kept[field] = said
        self._left.start()

    def _change(self, record_id: str, field: str, after: str) -> None:
        keeper = self._keeper
        before = self._kept.get(field, "")

        def put(value: str) -> None:
            keeper.act(NOTE, lambda it: change_field(it, "progress", record_id, field, value))

        done(keeper.desk.undo, tr(NOTE), act=partial(put, after), back=partial(put, before))

    def _close_if_left(self) -> None:
        """Be gone once both of its fields are left."""
        focus = QApplication.focusWidget()
        if not self.page.waits and (focus is None or not self.isAncestorOf(focus)):
            self._close()

    def _close(self) -> None:
        self._bind()
        self.hide()


def _added(objective_id: str, field: str, said: str, session: OfficeSession) -> str:
    note, value = (said, "") if field == "note" else ("", said)
    return add_progress(session, objective_id, note=note, value=value)


class ProgressPart:
    """The right half of an objective's card."""

    def __init__(self, keeper: Keeper, form: Ui_PlanObjectiveForm, column: QVBoxLayout):
        self._keeper = keeper
        self._form = form
        self._column = column
        self._row: ObjectiveRow | None = None
        self._shown: ShownPlan | None = None
        self._shows_all = False
        self.composer = NoteComposer(keeper, form.progress)
        place = form.progress.layout()
        assert place is not None
        place.replaceWidget(form.composer, self.composer)
        form.composer.deleteLater()
        self.composer.hide()
        self.charts: list[LineChart] = []
        """One for each unit in which progress is measured."""
        self._drawn = QWidget(form.progress)
        drawn = QVBoxLayout(self._drawn)
        drawn.setContentsMargins(0, 0, 0, 0)
        place.replaceWidget(form.chart, self._drawn)
        form.chart.deleteLater()
        form.add_note.clicked.connect(self._write)
        form.all_notes.clicked.connect(self._show_all)

    def show_row(self, row: ObjectiveRow, shown: ShownPlan) -> None:
        form = self._form
        if self._row is None or self._row.id != row.id:
            self._shows_all = False
        self._row, self._shown = row, shown
        ticked, many = sum(it.done_on is not None for it in row.activities), len(row.activities)
        facts = tr("{done} of {many} activities done", done=ticked, many=many) if many else ""
        if many == 1:
            facts = tr("{done} of 1 activity done", done=ticked)
        form.progress_facts.setText(facts)
        form.add_note.setVisible(shown.is_open)
        self.composer.show_objective(row)
        self._show_charts(row, shown)
        self._show_notes(shown)

    def _show_charts(self, row: ObjectiveRow, shown: ShownPlan) -> None:
        """A line through the values of each unit, and the way to the target."""
        notes = list(reversed(row.progress))
        units = by_unit(it.value for it in notes)
        lines = []
        for named, places in units.items():
            points = [
                Point(notes[place].noted_on, number, notes[place].value)
                for place in places
                if (number := measured(notes[place].value)) is not None
            ]
            alone = len(units) == 1
            aims = all(is_in(named, it, alone=alone) for it in (row.baseline, row.target))
            expected = _expected(row, shown, points) if aims else None
            if len(points) > 1 or expected:
                lines.append(("" if alone else named, points, expected))
        self._make_charts(len(lines))
        for chart, (named, points, expected) in zip(self.charts, lines, strict=True):
            _show_line(chart, row, named, points, expected)

    def _make_charts(self, many: int) -> None:
        """So many charts, those that are there first."""
        column = self._drawn.layout()
        assert column is not None
        while len(self.charts) > many:
            gone = self.charts.pop()
            gone.hide()
            column.removeWidget(gone)
            gone.deleteLater()
        while len(self.charts) < many:
            self.charts.append(LineChart(self._drawn))
            column.addWidget(self.charts[-1])
        self._drawn.setVisible(many > 0)

    def _show_notes(self, shown: ShownPlan) -> None:
        assert self._row is not None
        notes = self._row.progress
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        few = notes if self._shows_all else notes[:SHOWN_FIRST]
        for note in few:
            self._column.addWidget(self._note(note, shown))
        if not notes:
            nothing = QLabel(tr("No progress is recorded yet."))
            nothing.setProperty("role", "meta")
            self._column.addWidget(nothing)
        self._form.all_notes.setText(tr("All {count} notes", count=len(notes)))
        self._form.all_notes.setVisible(len(notes) > len(few))

    def _note(self, note: ProgressRow, shown: ShownPlan) -> QWidget:
        made = QWidget()
        day = QLabel(day_words(note.noted_on), made)
        day.setProperty("role", "label")
        by = QLabel(note.by, made)
        by.setProperty("role", "caption")
        words = WrapLabel(made)
        words.setText(" · ".join(part for part in (note.value, note.note) if part))
        words.setProperty("role", "note")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(day)
        head.addWidget(by, 1)
        if shown.is_open:
            drop = icon_button(
                "x", tr("Put aside the note of {day}", day=day_words(note.noted_on)), made
            )
            drop.clicked.connect(lambda: self._keeper.put_aside(NOTE, "progress", note.id))
            head.addWidget(drop)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(words)
        return made

    def _write(self) -> None:
        self.composer.show()
        self.composer.setFocus()

    def _show_all(self) -> None:
        self._shows_all = True
        if self._shown is not None:
            self._show_notes(self._shown)


def _show_line(
    chart: LineChart,
    row: ObjectiveRow,
    named: str,
    points: Sequence[Point],
    expected: tuple[Point, Point] | None,
) -> None:
    """The line of one unit, which is named where there are several."""
    values = [it.value for it in (*points, *(expected or ()))]
    low, high = min(values), max(values)
    edge = (high - low) * 0.12 or 1.0
    name = tr("Progress of objective {number}: {title}", number=row.number, title=row.title)
    chart.show_points(
        points,
        low=low - edge,
        high=high + edge,
        ticks=[(it, f"{it:g}") for it in sorted({low, high})],
        expected=expected,
        name=f"{name} ({named})" if named else name,
    )


def _expected(
    row: ObjectiveRow, shown: ShownPlan, points: Sequence[Point]
) -> tuple[Point, Point] | None:
    """From where it began to what is to be reached, where both are numbers."""
    begin, end = measured(row.baseline), measured(row.target)
    if begin is None or end is None or row.target_on is None or not points:
        return None
    first = min(shown.plan.initiated_on, points[0].on)
    if first >= row.target_on:
        return None
    goal = tr("to reach: {target} by {day}", target=row.target, day=day_words(row.target_on))
    return Point(first, begin, row.baseline), Point(row.target_on, end, goal)
