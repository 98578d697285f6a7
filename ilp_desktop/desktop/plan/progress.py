"""The progress of an objective: what is done, the notes on it, and a place to write one (C.7)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.forms.ui_plan_note import Ui_PlanNoteForm
from ilp_desktop.desktop.forms.ui_plan_objective import Ui_PlanObjectiveForm
from ilp_desktop.desktop.pages import Bound, Page
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import WrapLabel, icon_button
from ilp_desktop.office.objectives import add_progress
from ilp_desktop.office.plan_rows import ObjectiveRow, ProgressRow

SHOWN_FIRST = 2


class NoteComposer(QWidget):
    """A new note: kept as a draft while one types, and as a note when it is left."""

    def __init__(self, keeper: Keeper, parent: QWidget):
        super().__init__(parent)
        self._keeper = keeper
        self._objective_id = ""
        self.form = form = Ui_PlanNoteForm()
        form.setupUi(self)
        form.note.setAccessibleName("New progress note")
        form.keep.clicked.connect(self.settle)
        form.drop.clicked.connect(self.drop)
        self.page = Page(self, QUndoStack(self))
        self.page.waiting.connect(keeper.typing)
        self.setFocusProxy(form.note)

    def show_objective(self, objective_id: str) -> None:
        """Be there for this objective; open, if something was typed for it already."""
        if objective_id == self._objective_id:
            return
        self._objective_id = objective_id
        draft = self._keeper.draft("progress", objective_id)
        self._bind(draft)
        self.setVisible(bool(draft))

    def settle(self) -> None:
        if self.page.settle():
            self.hide()

    def drop(self) -> None:
        """Throw away what was typed."""
        self.form.note.show_value("")
        self.settle()

    def _bind(self, draft: Mapping[str, str] | None = None) -> None:
        place = self._keeper.place("progress", self._objective_id)
        bound = Bound("", "Note", self._keep, lambda typed: self._keeper.desk.draft(place, typed))
        self.page.show_record(bound, {"note": ""}, draft)

    def _keep(self, field: str, value: Value) -> None:
        objective_id, note = self._objective_id, str(value)
        if note:
            self._keeper.add_or_refuse(
                "Add progress note",
                "progress",
                lambda it: add_progress(it, objective_id, note=note),
            )
            self.form.note.show_value("")


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
        form.add_note.clicked.connect(self._write)
        form.all_notes.clicked.connect(self._show_all)
        form.done_bar.setAccessibleName("Activities done")

    def show_row(self, row: ObjectiveRow, shown: ShownPlan) -> None:
        form = self._form
        if self._row is None or self._row.id != row.id:
            self._shows_all = False
        self._row, self._shown = row, shown
        ticked, many = sum(it.done_on is not None for it in row.activities), len(row.activities)
        form.progress_facts.setText(f"{ticked} of {many} activities done" if many else "")
        form.done_bar.setVisible(many > 0)
        form.done_bar.setMaximum(max(many, 1))
        form.done_bar.setValue(ticked)
        form.add_note.setVisible(shown.is_open)
        self.composer.show_objective(row.id)
        self._show_notes(shown)

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
            nothing = QLabel("No progress is recorded yet.")
            nothing.setProperty("role", "meta")
            self._column.addWidget(nothing)
        self._form.all_notes.setText(f"All {len(notes)} notes")
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
            drop = icon_button("x", f"Put aside the note of {day_words(note.noted_on)}", made)
            drop.clicked.connect(
                lambda: self._keeper.put_aside("Progress note", "progress", note.id)
            )
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
