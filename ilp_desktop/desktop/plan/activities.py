"""Who will do it: the activities of an objective in four columns, one for each provider (C.6)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import NBSP, day_words, short_day_words
from ilp_desktop.desktop.forms.ui_plan_activity import Ui_PlanActivityForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.pages import Bound
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm, RecordList
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.steps import done
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Columns, Glyph, Tick, WrapLabel, icon_button, restyle
from ilp_desktop.desktop.widgets.rows import Pressed
from ilp_desktop.office.objectives import add_activity, tick_activity
from ilp_desktop.office.plan_offers import name_offer
from ilp_desktop.office.plan_rows import ActivityRow, ObjectiveRow
from ilp_desktop.policy.plan import Provider

COLUMNS = (
    (Provider.SCHOOL, mark("School"), "school"),
    (Provider.PARENT, mark("Parent"), "house"),
    (Provider.STUDENT, mark("Student"), "user"),
    (Provider.OUTSIDE, mark("Outside"), "handshake"),
)
COLUMN_WIDTH = 196
"""Columns stand beside each other while each is at least this wide."""


def who_and_when(activity: ActivityRow) -> str:
    """Health Science II · by May 28"""
    parts = [activity.provider_name]
    if activity.done_on:
        parts.append(_kept(tr("done {day}", day=short_day_words(activity.done_on))))
    elif activity.when:
        parts.append(activity.when)
    elif activity.due_on:
        parts.append(_kept(tr("by {day}", day=day_words(activity.due_on))))
    return f"{NBSP}· ".join(part for part in parts if part)


def _kept(words: str) -> str:
    """No line ends within these."""
    return words.replace(" ", NBSP)


class TileWords(Pressed):
    """What is to be done, by whom and when; pressed, it is edited."""

    narrow = 0
    chosen = Signal()

    def __init__(self, parent: QWidget):
        super().__init__("", parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.chosen)
        self.what = WrapLabel(self)
        self.what.setProperty("role", "task")
        self.when = WrapLabel(self)
        self.when.setProperty("role", "caption")
        self.row.setContentsMargins(2, 1, 2, 1)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self.what)
        column.addWidget(self.when)
        self.row.addLayout(column)
        self.settle()

    def say(self, what: str, when: str) -> None:
        self.what.setText(what or tr("What is to be done?"))
        restyle(self.what, tone="" if what else "muted")
        self.when.setText(when)
        self.when.setVisible(bool(when))
        named = tr("Edit: {what}", what=what or tr("activity without words"))
        self.setAccessibleName(f"{named}. {when}".strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class ActivityTile(RecordForm):
    """One activity: a tick, its words, and while it is edited its fields."""

    kind = "activity"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.setProperty("role", "tile")
        self._row: ActivityRow | None = None
        self._editor: QWidget | None = None
        self._form = Ui_PlanActivityForm()
        self.tick = Tick(self)
        self.tick.clicked.connect(self._tick)
        self.words = TileWords(self)
        self.words.chosen.connect(self.edit)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.tick, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 8, 7)
        self._column.setSpacing(4)
        self._column.addLayout(head)

    def show_row(self, row: ActivityRow, shown: ShownPlan, number: int) -> None:
        if row.id != self.record_id:
            self._close()
        self._row, self.shown = row, shown
        self.words.say(row.text, who_and_when(row))
        self.words.setEnabled(shown.is_open)
        self.tick.setChecked(row.done_on is not None)
        self.tick.setEnabled(shown.is_open)
        self.tick.setAccessibleName(
            tr("Done: {text}", text=row.text or tr("activity without words"))
        )
        self.record_id = row.id
        if self._is_edited or self.keeper.has_draft(self.kind, row.id):
            self.edit()

    def begin(self) -> None:
        self.edit()

    def edit(self) -> None:
        """Open the fields under the words."""
        if self._row is None or self.shown is None or not self.shown.is_open:
            return
        opening = not self._is_edited
        form = self._open()
        row = self._row
        values: dict[str, Value] = {
            "text": row.text,
            "provider_name": row.provider_name,
            "when": row.when,
            "due_on": row.due_on,
        }
        if self._offer_choices(form, row, self.shown):
            values["offer"] = row.offer_id
        self.bind(
            row,
            tr("Activity “{text}”", text=row.text) if row.text else tr("Activity"),
            values,
            writable=True,
        )
        if opening:
            form.text.go_on()

    def bound(self, record_id: str, title: str) -> Bound:
        """As for every record, but a program or resource brings its name with it."""
        plain, keeper = super().bound(record_id, title), self.keeper

        def keep(field: str, value: Value) -> None:
            if field != "offer":
                return plain.keep(field, value)
            offer_id = str(value) if value else None
            said = f"{title}: {self.page.label(field)}"
            keeper.act(said, lambda it: name_offer(it, record_id, offer_id))
            return None

        return Bound(record_id, title, keep, plain.draft)

    @staticmethod
    def _offer_choices(form: Ui_PlanActivityForm, row: ActivityRow, shown: ShownPlan) -> bool:
        """Offer what the office has on its lists for this provider, if it has anything."""
        offers = {Provider.SCHOOL: shown.programs, Provider.OUTSIDE: shown.resources}
        listed = offers.get(row.provider, ())
        form.offer_cell.setVisible(bool(listed))
        if not listed:
            return False
        of_school = row.provider is Provider.SCHOOL
        form.offer_label.setText(tr("Program") if of_school else tr("Community resource"))
        form.offer.set_choices([(None, tr("None of the list")), *listed])
        form.offer.show_value(row.offer_id)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_edited:
            self.close_editor()
        else:
            super().keyPressEvent(event)

    def close_editor(self) -> None:
        """Record what waits, and show the words alone."""
        if self.page.settle():
            self._close()
            self.words.setFocus()

    @property
    def _is_edited(self) -> bool:
        return self._editor is not None and not self._editor.isHidden()

    def _open(self) -> Ui_PlanActivityForm:
        if self._editor is None:
            self._editor = QWidget(self)
            self._form.setupUi(self._editor)
            self._form.text.lines = 1
            self._form.close.clicked.connect(self.close_editor)
            self._form.put_aside.clicked.connect(self._put_aside)
            self._column.addWidget(self._editor)
        self._editor.show()
        return self._form

    def _close(self) -> None:
        if self._editor is not None:
            self._editor.hide()

    def _put_aside(self) -> None:
        row = self._row
        self.put_aside(
            tr("Activity “{text}”", text=row.text) if row and row.text else tr("Activity")
        )

    def _tick(self) -> None:
        row = self._row
        if row is None:
            return
        now, keeper = self.tick.isChecked(), self.keeper
        said = tr("Done") if now else tr("Not done yet")
        what = row.text or tr("activity")
        title = f"{said}: {what}"

        def tick(is_done: bool) -> None:
            keeper.act(title, lambda it: tick_activity(it, row.id, done=is_done))

        if not keeper.tried(
            lambda: done(keeper.desk.undo, title, act=lambda: tick(now), back=lambda: tick(not now))
        ):
            self.tick.setChecked(not now)


class ProviderColumn(QFrame):
    """All that one provider does for the objective."""

    def __init__(
        self, keeper: Keeper, provider: Provider, words: str, glyph: str, add: Callable[[], None]
    ):
        super().__init__()
        self.setProperty("role", "column")
        self.provider = provider
        self._name = words
        mark = Glyph(self, glyph=glyph, size=17)
        mark.setProperty("tone", "accent")
        title = QLabel(words, self)
        title.setProperty("role", "strong")
        self._count = QLabel(self)
        self._count.setProperty("role", "meta")
        self.add = icon_button("plus", tr("Add an activity: {words}", words=words.lower()), self)
        self.add.clicked.connect(add)
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (mark, title, self._count):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 8, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.tiles = RecordList(self._rows, lambda: ActivityTile(keeper))

    def show_row(self, row: ObjectiveRow, shown: ShownPlan, new_id: str) -> None:
        mine = [it for it in row.activities if it.provider is self.provider]
        ticked = sum(it.done_on is not None for it in mine)
        self._count.setText(
            tr("{ticked} of {count}", ticked=ticked, count=len(mine)) if mine else ""
        )
        self.add.setVisible(shown.is_open)
        self.tiles.show_rows(mine, shown, new_id)
        self.setAccessibleName(
            tr("{name}: {ticked} of {count} done", name=self._name, ticked=ticked, count=len(mine))
        )


class ActivityGrid(Columns):
    """Four columns where it is wide enough, else two or one."""

    def __init__(self, keeper: Keeper, parent: QWidget):
        super().__init__(COLUMN_WIDTH, parent, steps=(4, 2), gap=10)
        self._keeper = keeper
        self._objective_id = ""
        self.columns = [
            ProviderColumn(keeper, provider, tr(words), glyph, partial(self._add, provider))
            for provider, words, glyph in COLUMNS
        ]
        self.show_parts(self.columns)

    def show_row(self, row: ObjectiveRow, shown: ShownPlan) -> None:
        self._objective_id = row.id
        for column in self.columns:
            column.show_row(row, shown, self._keeper.new_id)

    def _add(self, provider: Provider) -> None:
        objective_id = self._objective_id
        self._keeper.add(
            tr("Add activity"), "activity", lambda it: add_activity(it, objective_id, provider)
        )
