"""The objectives of the plan: cards that fold, and what is suggested (policy C.6, C.9)."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.objective_card import ObjectiveCard
from ilp_desktop.desktop.plan.phrases import fill_library
from ilp_desktop.desktop.plan.records import RecordList
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.plan.suggestions import SuggestionsCard
from ilp_desktop.desktop.tabs import Spot
from ilp_desktop.desktop.widgets import Button, EmptyPlace
from ilp_desktop.office.objectives import add_objective
from ilp_desktop.office.plan_phrases import objective_of_phrase
from ilp_desktop.policy.plan import ObjectiveStatus, Suggestion


class ObjectivesSection(SectionPage):
    """Every objective in its place; the first one is open when the plan is."""

    title = mark("Objectives")

    def build(self) -> None:
        self._student_and_year = ("", "")
        self.suggested = Button(tr("Suggested"), self, glyph="lightbulb", fit="card")
        self.suggested.setCheckable(True)
        self.suggested.toggled.connect(self._show_suggestions)
        self.add = Button(tr("&Add objective"), self, glyph="plus", fit="card")
        self.add.clicked.connect(self.add_one)
        self.library = Button(tr("Library"), self, fit="card")
        menu = QMenu(self.library)
        menu.aboutToShow.connect(
            lambda: fill_library(menu, self.keeper, self.window(), self.add_from)
        )
        self.library.setMenu(menu)
        self.form.acts_row.addWidget(self.suggested)
        self.form.acts_row.addWidget(self.library)
        self.form.acts_row.addWidget(self.add)
        self.suggestions = SuggestionsCard(self.keeper)
        self.suggestions.hide()
        self.column.addWidget(self.suggestions)
        self.empty = EmptyPlace(self)
        self.empty.answered.connect(self.add_one)
        self.column.addWidget(self.empty)
        self._cards = self.part()
        self.cards = RecordList(self._cards, lambda: ObjectiveCard(self.keeper))
        self.column.addStretch(1)

    def refresh(self, shown: ShownPlan) -> None:
        plan = shown.plan
        self.form.facts.setText(_facts(shown))
        waiting = sum(it.answer is Suggestion.SUGGESTED for it in plan.suggestions)
        self.suggested.setText(
            tr("Suggested ({waiting})", waiting=waiting) if waiting else tr("Suggested")
        )
        self.add.setVisible(shown.is_open)
        self.library.setVisible(shown.is_open)
        self.suggestions.show_plan(shown)
        self._say_empty(shown)
        self.cards.show_rows(plan.objectives, shown, self.keeper.new_id)
        here = (shown.student.id, shown.year.id)
        if here != self._student_and_year:
            self._student_and_year = here
            for place, card in enumerate(self.cards.forms):
                card.unfold() if place == 0 else card.fold(focus=False)
            self.form.scroll.verticalScrollBar().setValue(0)

    def add_one(self) -> None:
        """Add an objective at the end, and put the cursor into its title."""
        if self.shown is not None:
            plan_id = self.shown.plan.id
            self.keeper.add(tr("Add objective"), "objective", lambda it: add_objective(it, plan_id))

    def add_from(self, phrase_id: str) -> None:
        """Add an objective of the office's own."""
        if self.shown is not None:
            plan_id = self.shown.plan.id
            self.keeper.add(
                tr("Add objective"),
                "objective",
                lambda it: objective_of_phrase(it, plan_id, phrase_id),
            )

    def show_spot(self, spot: Spot) -> None:
        record_id = spot.field.partition(".")[0]
        for card in self.cards.forms:
            mine = {it.id for it in card.row.activities} if card.row else set()
            if card.record_id == record_id or record_id in mine:
                card.unfold()
        super().show_spot(spot)

    def _show_suggestions(self, on: bool) -> None:
        self.suggestions.setVisible(on)
        if on:  # it stands above the objectives, wherever these are scrolled to
            self.form.scroll.verticalScrollBar().setValue(0)

    def _say_empty(self, shown: ShownPlan) -> None:
        self.empty.setVisible(not shown.plan.objectives)
        if not shown.plan.objectives:
            self.empty.say(
                tr("No objective yet"),
                tr(
                    "An objective says what the student wants to reach, how we will know, and who "
                    "does what for it."
                ),
                answer=tr("Add objective") if shown.is_open else "",
                glyph="target",
            )


def _facts(shown: ShownPlan) -> str:
    objectives = shown.plan.objectives
    met = sum(it.status is ObjectiveStatus.MET for it in objectives)
    aside = sum(it.status is ObjectiveStatus.SET_ASIDE for it in objectives)
    still = len(objectives) - met - aside
    parts = [tr("{count} open", count=still) if still != 1 else tr("1 open")]
    if met:
        parts.append(tr("{count} met", count=met) if met != 1 else tr("1 met"))
    if aside:
        parts.append(tr("{count} set aside", count=aside) if aside != 1 else tr("1 set aside"))
    return " · ".join(parts)
