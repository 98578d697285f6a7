"""ObjectiveCard: an objective whole, with who does what for it, or folded to one line (C.6)."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QMenu, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import confirm
from ilp_desktop.desktop.forms.ui_plan_objective import Ui_PlanObjectiveForm
from ilp_desktop.desktop.forms.ui_plan_objective_folded import Ui_PlanObjectiveFoldedForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.pages import Bound
from ilp_desktop.desktop.plan.activities import ActivityGrid
from ilp_desktop.desktop.plan.beyond import BeyondPart
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.phrases import keep_words
from ilp_desktop.desktop.plan.progress import ProgressPart
from ilp_desktop.desktop.plan.records import RecordForm
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.plan.status import LOOKS
from ilp_desktop.desktop.steps import done
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import announce
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import pccr
from ilp_desktop.office.plan_order import move_objective
from ilp_desktop.office.plan_rows import ObjectiveRow
from ilp_desktop.policy.plan import (
    PCCR_AREAS,
    ObjectiveArea,
    ObjectiveSource,
)
from ilp_desktop.words import Words

FIELDS = ("title", "statement", "status", "measure", "baseline", "target", "target_on",
          "beyond_means", "beyond_reason")  # fmt: skip
MOVE = mark("Move objective")
ENDS = mark(
    "It is the last one for work or study after school. Without it the plan is no longer a Plan "
    "for College and Career Readiness (policy C.9). The history keeps that it was one."
)


class FoldedObjective(QFrame):
    """One line: number, title, source, how many activities are done, status."""

    unfolded = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.form = form = Ui_PlanObjectiveFoldedForm()
        form.setupUi(self)
        form.unfold.clicked.connect(self.unfolded)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusProxy(form.unfold)

    def show_row(self, row: ObjectiveRow, words: Words, number: int) -> None:
        form = self.form
        title = row.title or words("text.untitled")
        form.badge.setText(str(number))
        form.title.setText(title)
        ticked = sum(it.done_on is not None for it in row.activities)
        facts = [words.label(row.source)]
        if row.activities:
            many = len(row.activities)
            facts.append(
                tr("{done} of {many} activities", done=ticked, many=many)
                if many != 1
                else tr("{done} of 1 activity", done=ticked)
            )
        form.facts.setText(" · ".join(facts))
        state, glyph = LOOKS[row.status]
        form.status.show_state(words.label(row.status), state, glyph)
        form.unfold.setAccessibleName(
            tr("Unfold objective {number}: {title}", number=number, title=title)
        )
        form.unfold.setToolTip(tr("Unfold"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.unfolded.emit()


class WholeObjective(RecordForm):
    """Every field of an objective, its activities, its progress."""

    kind = "objective"
    folded = Signal()
    moved = Signal(int)

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.setProperty("role", "")
        self._row: ObjectiveRow | None = None
        self._may_end = False
        self.form = form = Ui_PlanObjectiveForm()
        form.setupUi(self)
        words = keeper.desk.words
        form.title.setAccessibleName(tr("Title"))
        form.title.setPlaceholderText(tr("What is to be reached, in a few words"))
        form.status.set_words(words)
        form.source.set_choices([(it.name, words.label(it)) for it in ObjectiveSource])
        form.source.setAccessibleName(tr("Source"))
        form.area.set_choices([(it.name, words.label(it)) for it in ObjectiveArea])
        form.fold.setToolTip(tr("Fold"))
        form.fold.clicked.connect(self.folded)
        # From the title Tab goes on to the statement; what stands beside it follows the fields.
        for before, after in pairwise((form.target, form.status, form.more, form.fold)):
            self.setTabOrder(before, after)
        self._build_menu()
        self.activities = ActivityGrid(keeper, form.body)
        column = form.body.layout()
        assert column is not None
        column.replaceWidget(form.activities, self.activities)
        form.activities.deleteLater()
        self.progress = ProgressPart(keeper, form, form.notes_column)
        self.beyond = BeyondPart(keeper, form)
        self.setFocusProxy(form.title)

    def show_row(self, row: ObjectiveRow, shown: ShownPlan, number: int) -> None:
        form, self._row, self.shown = self.form, row, shown
        form.badge.setText(str(number))
        origin = row.suggested_by
        suggested = shown.words("text.suggested_by", who=origin.name) if origin else ""
        carried = (
            shown.words("text.carried_from", year=row.carried_from) if row.carried_from else ""
        )
        form.suggested_by.setText(" · ".join(it for it in (suggested, carried) if it))
        values: dict[str, Value] = {name: getattr(row, name) for name in FIELDS}
        closed = {it: getattr(row, it).name for it in ("source", "area", "status")}
        self.bind(
            row, tr("Objective {number}", number=number), values | closed, writable=shown.is_open
        )
        form.more.setVisible(shown.is_open)
        form.more.setAccessibleName(tr("More for objective {number}", number=number))
        form.fold.setAccessibleName(tr("Fold objective {number}", number=number))
        self.activities.show_row(row, shown)
        self.progress.show_row(row, shown)
        self.beyond.show_row(row, shown)

    def bound(self, record_id: str, title: str) -> Bound:
        """As for every record, but asks before the plan stops being a PCCR."""
        plain = super().bound(record_id, title)

        def keep(field: str, value: Value) -> None:
            if field == "area" and self.page.is_typed("area") and self._would_end(value):
                self._ask_area()
                raise OfficeError("Answer the question first; until then the area stays as it was.")
            plain.keep(field, value)

        return Bound(record_id, title, keep, plain.draft)

    def put_objective_aside(self) -> None:
        """Take it out of the plan; asked first where the plan would stop being a PCCR."""
        row = self._row
        if row is None:
            return
        title = tr("Objective “{title}”", title=row.title) if row.title else tr("Objective")
        act = partial(self.put_aside, title)
        if self._ends():
            confirm(
                self.window(),
                tr("Put this objective aside?"),
                tr(ENDS),
                answer=tr("Put aside"),
                act=act,
            )
        else:
            act()

    def go_history(self) -> None:
        """Show who changed what of this objective, and of what hangs on it."""
        if self.shown is not None:
            part = f"objective/{self.record_id}"
            ids = (self.shown.student.id, "history", part)
            self.keeper.desk.go(Place("students", ids))

    def _build_menu(self) -> None:
        form = self.form
        menu = QMenu(form.more)
        menu.addAction(tr("Add progress &note"), lambda: form.add_note.click())
        menu.addAction(tr("Refer to &Principal…"), lambda: self.beyond.refer())
        menu.addAction(tr("Move &up\tAlt+Up"), lambda: self.moved.emit(-1))
        menu.addAction(tr("Move &down\tAlt+Down"), lambda: self.moved.emit(1))
        menu.addAction(tr("&Keep in the office’s library"), self._keep_in_library)
        menu.addAction(tr("&History of this objective"), self.go_history)
        menu.addSeparator()
        menu.addAction(tr("Put &aside"), self.put_objective_aside)
        form.more.setMenu(menu)

    def _keep_in_library(self) -> None:
        if self._row is not None and self.page.settle():
            form = self.form
            keep_words(self.keeper, form.statement.typed(), form.title.typed())

    def _ends(self) -> bool:
        desk = self.keeper.desk
        with desk.vault.reading(desk.account) as session:
            return pccr.would_end(session, self.record_id)

    def _would_end(self, area: Value) -> bool:
        stays = ObjectiveArea[str(area)] in PCCR_AREAS
        return not stays and not self._may_end and self._ends()

    def _ask_area(self) -> None:
        dialog = confirm(
            self.window(),
            tr("Change the area?"),
            tr(ENDS),
            answer=tr("Change it"),
            act=self._change_area,
        )
        dialog.rejected.connect(self._keep_area)

    def _change_area(self) -> None:
        self._may_end = True
        self.page.settle()
        self._may_end = False

    def _keep_area(self) -> None:
        if self._row is not None:
            self.form.area.show_value(self._row.area.name)
            self.page.settle()


class ObjectiveCard(RecordForm):
    """A card that is folded to one line or shows the objective whole, built when first asked."""

    kind = "objective"
    unfolding = Signal(str)

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.setProperty("role", "plate")
        self.row: ObjectiveRow | None = None
        self._number = 0
        self.folded = FoldedObjective(self)
        self.folded.unfolded.connect(lambda: self.unfold(focus=True))
        self.whole: WholeObjective | None = None
        for keys, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, partial(self._move_by_key, steps))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.folded)

    @property
    def is_folded(self) -> bool:
        return not self.folded.isHidden()

    def show_row(self, row: ObjectiveRow, shown: ShownPlan, number: int) -> None:
        self.record_id = row.id
        self.row, self.shown, self._number = row, shown, number
        self.folded.show_row(row, shown.words, number)
        if self.whole is not None and not self.is_folded:
            self.whole.show_row(row, shown, number)

    def begin(self) -> None:
        self.unfold(focus=True)

    def unfold(self, *, focus: bool = False) -> None:
        if self.whole is None:
            self.whole = WholeObjective(self.keeper)
            self.whole.folded.connect(self.fold)
            self.whole.moved.connect(self.move_by)
            column = self.layout()
            assert column is not None
            column.addWidget(self.whole)
        if self.row is not None and self.shown is not None:
            self.whole.show_row(self.row, self.shown, self._number)
        self.folded.hide()
        self.whole.show()
        if focus:
            field = self.whole.form
            (field.fold if self.row and self.row.title else field.title).setFocus()

    def _move_by_key(self, steps: int) -> None:
        """Alt and an arrow; a list of choices opens by the same keys."""
        focus = self.focusWidget()
        if isinstance(focus, QComboBox) and focus.hasFocus():
            focus.showPopup()
        else:
            self.move_by(steps)

    def move_by(self, steps: int) -> None:
        """Move the objective up or down among the others."""
        shown, keeper, record_id = self.shown, self.keeper, self.record_id
        to = self._number + steps
        if shown is None or not shown.is_open or not 1 <= to <= len(shown.plan.objectives):
            return

        def move(by: int) -> None:
            keeper.act(MOVE, lambda it: move_objective(it, record_id, by))

        keeper.tried(
            lambda: done(
                keeper.desk.undo, tr(MOVE), act=lambda: move(steps), back=lambda: move(-steps)
            )
        )
        announce(
            self, tr("Objective {number} of {count}", number=to, count=len(shown.plan.objectives))
        )

    def fold(self, *, focus: bool = True) -> None:
        if self.whole is not None:
            self.whole.page.settle()
            self.whole.progress.composer.page.settle()
            self.whole.hide()
        self.folded.show()
        if focus:
            self.folded.setFocus()
