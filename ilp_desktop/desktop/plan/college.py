"""College and career: the ways to go on after school that the plan links to (policy B.1.d)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from ilp_desktop.desktop.forms.ui_plan_option import Ui_PlanOptionForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.carrying import carried_words
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.proposals import code_words
from ilp_desktop.desktop.plan.records import RecordForm, RecordList
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.plan.standing import option_count
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import WrapLabel
from ilp_desktop.office.catalogues import EntryRow, all_entries, choose_entry, matching
from ilp_desktop.office.plan import add_option
from ilp_desktop.office.plan_rows import OptionRow
from ilp_desktop.policy.catalogues import CHOSEN_FROM, catalogue_of
from ilp_desktop.policy.plan import OptionKind

if TYPE_CHECKING:
    from ilp_desktop.vault import Change


class OptionForm(RecordForm):
    """One way to go on: what it asks for, and where the student stands."""

    kind = "after_school_option"

    def __init__(self, keeper: Keeper, entries: Callable[[], Sequence[EntryRow]]):
        super().__init__(keeper)
        self._entries = entries
        self.form = form = Ui_PlanOptionForm()
        form.setupUi(self)
        words = keeper.desk.words
        form.kind.set_choices([(it.name, words.label(it)) for it in OptionKind])
        form.put_aside.setToolTip(tr("Put aside"))
        form.put_aside.clicked.connect(lambda: self.put_aside(tr("Option after school")))
        form.name.proposes = self._found
        form.name.chosen.connect(self._choose)
        self.setFocusProxy(form.name)

    def _found(self, typed: str, most: int) -> Sequence[EntryRow]:
        kind = OptionKind[str(self.form.kind.value())]
        return matching(self._entries(), CHOSEN_FROM[kind], typed, most)

    def _choose(self, entry: EntryRow) -> None:
        """It gets the entry's name as if it had been typed, and its code with it."""
        self.form.name.take(entry.name)
        if self.page.settle():
            title = tr("Choose “{name}”", name=entry.name)
            option_id = self.record_id
            self.keeper.tried(
                lambda: self.keeper.act(title, lambda it: choose_entry(it, option_id, entry.id))
            )

    def show_row(self, row: OptionRow, shown: ShownPlan, number: int) -> None:
        form, objectives = self.form, shown.plan.objectives
        form.put_aside.setAccessibleName(tr("Put option {number} aside", number=number))
        form.put_aside.setVisible(shown.is_open)
        source = catalogue_of(row.code)
        form.code.setText(code_words(source, row.code) if source else "")
        form.code.setVisible(source is not None)
        titles = [(it.id, f"{it.number}: {it.title}") for it in objectives]
        form.objective_id.set_choices([(None, tr("None")), *titles])
        serves = next((it.id for it in objectives if it.number == row.objective_number), None)
        form.objective_id.show_value(serves)
        values: dict[str, Value] = {
            "kind": row.kind.name,
            "name": row.name,
            "asks_for": row.asks_for,
            "standing": row.standing,
            "objective_id": serves,
        }
        self.bind(row, tr("Option {number}", number=number), values, writable=shown.is_open)


class CollegeSection(SectionPage):
    """Ways to go on, and the community's resources that the plan uses."""

    title = mark("College & career")

    def build(self) -> None:
        desk, words = self.keeper.desk, self.keeper.desk.words
        self._entries: tuple[EntryRow, ...] | None = None
        self._options = self.card(
            tr("After high school"),
            tr("at least one of higher education, and one career"),
            tr("Add …"),
        )
        self._options.add.setAccessibleName(tr("Add a way to go on after school"))
        menu = QMenu(self)
        for kind in OptionKind:
            menu.addAction(words.label(kind), partial(self._add, kind))
        self._options.add.setMenu(menu)
        self.options = RecordList(
            self._options.rows, lambda: OptionForm(self.keeper, lambda: self._entries or ())
        )
        self._credit = WrapLabel(self)
        self._credit.setProperty("role", "caption")
        self.column.addWidget(self._credit)
        desk.changed.connect(self._follow)
        self._community = self.card(tr("Community resources"), tr("added to this plan (C.9)"))
        self.column.addStretch(1)

    def refresh(self, shown: ShownPlan) -> None:
        if self._entries is None:
            self._read_lists()
        options = shown.plan.options
        self.options.show_rows(options, shown, self.keeper.new_id)
        many = option_count(len(options))
        carried = carried_words([it.carried_from for it in options])
        said = many if options else tr("No option yet")
        self.form.facts.setText(" · ".join(it for it in (said, carried) if it))
        self._options.add.setVisible(shown.is_open)
        nothing = tr("The plan names no way to go on after school yet.")
        self._options.say_empty("" if options else nothing)
        self._show_credit()
        self._show_community(shown)

    def _read_lists(self) -> None:
        """Off the window's thread: there may be ten thousand entries."""
        desk = self.keeper.desk
        self._entries = ()

        def work(_task: Task) -> tuple[EntryRow, ...]:
            with desk.vault.reading(desk.account) as session:
                return all_entries(session)

        desk.tasks.run(self, work, self._take_lists)

    def _take_lists(self, entries: tuple[EntryRow, ...]) -> None:
        self._entries = entries
        self._show_credit()

    def _follow(self, change: Change) -> None:
        """Lists were taken in, or taken back."""
        if "catalogue_entry" in change.kinds and self._entries is not None:
            self._read_lists()

    def _show_credit(self) -> None:
        """Whose list it is, wherever its entries are or may be shown (CC BY 4.0)."""
        options = self.shown.plan.options if self.shown else ()
        credits = [it.credit for it in options]
        if self.shown is not None and self.shown.is_open:
            credits += [it.credit for it in self._entries or ()]
        self._credit.setText("\n".join(dict.fromkeys(it for it in credits if it)))
        self._credit.setVisible(bool(self._credit.text()))

    def _show_community(self, shown: ShownPlan) -> None:
        resources, rows = shown.plan.resources, self._community.rows
        while item := rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for one in resources:
            label = WrapLabel(self)
            parts = (one.name, one.kind, one.place, one.hours, one.contact, one.note)
            label.setText(" · ".join(part for part in parts if part))
            rows.addWidget(label)
        self._community.setVisible(bool(resources))

    def _add(self, kind: OptionKind) -> None:
        if self.shown is not None:
            plan_id = self.shown.plan.id
            self.keeper.add(
                tr("Add option after school"),
                OptionForm.kind,
                lambda it: add_option(it, plan_id, kind),
            )
