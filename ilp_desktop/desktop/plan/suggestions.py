"""Suggested objectives: who suggested what, and the answer to it (policy C.9)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_plan_suggestion import Ui_PlanSuggestionForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.section import ListCard
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.steps import done
from ilp_desktop.desktop.widgets import Button, Chip, WrapLabel
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.fields import change_field
from ilp_desktop.office.objectives import add_objective, answer_suggestion
from ilp_desktop.office.plan_rows import SuggestionRow
from ilp_desktop.policy.plan import ObjectiveArea, Suggestion
from ilp_desktop.vault import OfficeSession

ANSWERS = (
    (Suggestion.ACCEPTED, mark("&Accept"), "primary"),
    (Suggestion.HELD, mark("&Hold"), ""),
    (Suggestion.NOT_NOW, mark("&Not now"), ""),
)


class SuggestionFields(QWidget):
    """A suggestion as somebody makes it."""

    def __init__(self, shown: ShownPlan):
        super().__init__()
        self.form = form = Ui_PlanSuggestionForm()
        form.setupUi(self)
        form.area.set_choices([(it.name, shown.words.label(it)) for it in ObjectiveArea])
        form.by.set_choices(shown.people_choices())
        self.setFocusProxy(form.title)


class SuggestionsCard(ListCard):
    """All that was suggested and is no objective yet."""

    def __init__(self, keeper: Keeper):
        super().__init__(
            tr("Suggested"), tr("anybody who takes part may suggest (C.9)"), tr("Suggest …")
        )
        self._keeper = keeper
        self._shown: ShownPlan | None = None
        self.add.clicked.connect(self.suggest)

    def show_plan(self, shown: ShownPlan) -> None:
        self._shown = shown
        while item := self.rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row in shown.plan.suggestions:
            self.rows.addWidget(self._suggestion(row, shown))
        nothing = tr("Nothing is suggested at present.")
        self.say_empty("" if shown.plan.suggestions else nothing)
        self.add.setVisible(shown.is_open)

    def suggest(self) -> None:
        """Ask for a suggestion and who makes it."""
        shown, keeper = self._shown, self._keeper
        if shown is None:
            return
        fields = SuggestionFields(shown)
        dialog = Dialog(
            self.window(), tr("Suggest an objective"), answer=tr("Suggest"), fields=fields
        )
        dialog.keep_drafts(keeper.desk, f"suggestion/{shown.plan.id}")
        form, plan_id = fields.form, shown.plan.id

        def make(session: OfficeSession) -> str:
            objective_id = add_objective(
                session,
                plan_id,
                title=str(form.title.value()),
                area=ObjectiveArea[str(form.area.value())],
                suggested_by_id=str(form.by.value()) if form.by.value() else None,
                accepted_at_once=False,
            )
            statement = str(form.statement.value())
            if statement:
                change_field(session, "objective", objective_id, "statement", statement)
            return objective_id

        def suggest() -> None:
            if not form.title.value():
                raise OfficeError("Say in a few words what is to be reached.")
            keeper.add_or_refuse(tr("Suggest an objective"), "objective", make)

        dialog.ask(suggest)

    def _suggestion(self, row: SuggestionRow, shown: ShownPlan) -> QWidget:
        made = QWidget()
        title = WrapLabel(made)
        title.setText(row.title)
        title.setProperty("role", "strong")
        who = f"{row.suggested_by.name}, " if row.suggested_by else ""
        origin = QLabel(f"{who}{day_words(row.suggested_on)}", made)
        origin.setProperty("role", "meta")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(origin)
        if row.answer is not Suggestion.SUGGESTED:
            state = "warn" if row.answer is Suggestion.HELD else ""
            head.addWidget(Chip(made, words=shown.words.label(row.answer), state=state))
        head.addStretch(1)
        if shown.is_open:
            for answer, words, role in ANSWERS:
                head.addWidget(self._button(made, row, answer, tr(words), role))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        if row.statement:
            statement = WrapLabel(made)
            statement.setText(row.statement)
            column.addWidget(statement)
        return made

    def _button(
        self, parent: QWidget, row: SuggestionRow, answer: Suggestion, words: str, role: str
    ) -> Button:
        button = Button(words, parent, fit="tight", role=role)
        button.setAccessibleName(f"{words.replace('&', '')}: {row.title}")
        button.setEnabled(row.answer is not answer)
        button.clicked.connect(partial(self._answer, row, answer))
        return button

    def _answer(self, row: SuggestionRow, answer: Suggestion) -> None:
        keeper = self._keeper
        said = keeper.desk.words.label(answer)
        title = f"{said}: {row.title}"

        def give(one: Suggestion) -> None:
            keeper.act(title, lambda it: answer_suggestion(it, row.id, one))

        keeper.tried(
            lambda: done(
                keeper.desk.undo, title, act=lambda: give(answer), back=lambda: give(row.answer)
            )
        )
