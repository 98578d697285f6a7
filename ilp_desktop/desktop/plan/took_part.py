"""Who took part: who prepared the plan, wrote in it, was consulted, reviewed it (B.1, C.5)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_plan_contribution import Ui_PlanContributionForm
from ilp_desktop.desktop.forms.ui_plan_preparer import Ui_PlanPreparerForm
from ilp_desktop.desktop.forms.ui_plan_took_part import Ui_PlanTookPartForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm, RecordList
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.plan.standing import people_count
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Card
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.plan import add_contribution
from ilp_desktop.office.plan_rows import ContributionRow, PlanRow
from ilp_desktop.policy.plan import ContributionKind

LOOKS = {
    ContributionKind.AUTHOR: ("accent", "pencil"),
    ContributionKind.CONSULTED: ("", "users"),
    ContributionKind.REVIEWED: ("ok", "circle-check"),
}


class PreparerForm(RecordForm):
    """Who prepares the plan, a field of the plan itself."""

    kind = "plan"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.setProperty("role", "")
        self.form = Ui_PlanPreparerForm()
        self.form.setupUi(self)

    def show_row(self, row: PlanRow, shown: ShownPlan, number: int) -> None:
        named = row.prepared_by.name if row.prepared_by else ""
        person = next((it.person_id for it in shown.people if it.name == named), None)
        choices = [(None, tr("Not said yet")), *shown.people_choices()]
        if named and person is None:  # somebody who no longer takes part
            person = named
            choices.append((named, named))
        if self.form.prepared_by_id.count() != len(choices):
            self.form.prepared_by_id.set_choices(choices)
            self.form.prepared_by_id.show_value(person)
        self.bind(row, tr("Plan"), {"prepared_by_id": person}, writable=shown.is_open)


class ContributionForm(RecordForm):
    """That somebody took part, when and in what."""

    kind = "contribution"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self._whose = ""
        self.form = form = Ui_PlanContributionForm()
        form.setupUi(self)
        form.put_aside.setToolTip(tr("Put aside"))
        form.put_aside.clicked.connect(
            lambda: self.put_aside(tr("Part of {name}", name=self._whose))
        )
        self.setFocusProxy(form.took_part_on)

    def show_row(self, row: ContributionRow, shown: ShownPlan, number: int) -> None:
        form, self._whose = self.form, row.who.name
        form.avatar.show_person(row.who.name)
        form.whose.setText(row.who.name)
        form.as_what.setText(shown.role_words(row.who.name, row.who.role))
        state, glyph = LOOKS[row.kind]
        form.how.show_state(shown.words.label(row.kind), state, glyph)
        form.put_aside.setAccessibleName(tr("Put the part of {name} aside", name=row.who.name))
        form.put_aside.setVisible(shown.is_open)
        values: dict[str, Value] = {
            "took_part_on": row.took_part_on,
            "sections": row.sections,
            "note": row.note,
        }
        self.bind(row, tr("Part of {name}", name=row.who.name), values, writable=shown.is_open)


class TookPartFields(QWidget):
    """Who took part, and how."""

    def __init__(self, shown: ShownPlan):
        super().__init__()
        self.form = form = Ui_PlanTookPartForm()
        form.setupUi(self)
        form.person.set_choices(shown.people_choices())
        form.kind.set_choices([(it.name, shown.words.label(it)) for it in ContributionKind])
        self.setFocusProxy(form.person)


class TookPartSection(SectionPage):
    """Everybody's part in the plan."""

    title = mark("Who took part")

    def build(self) -> None:
        card = Card(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 14, 20, 16)
        self.preparer = PreparerForm(self.keeper)
        column.addWidget(self.preparer)
        self.column.addWidget(card)
        self._parts = self.card(tr("Wrote, was consulted, reviewed"), "", tr("Add who took part"))
        self._parts.add.clicked.connect(self.add_part)
        self.contributions = RecordList(self._parts.rows, lambda: ContributionForm(self.keeper))
        self.column.addStretch(1)

    def refresh(self, shown: ShownPlan) -> None:
        contributions = shown.plan.contributions
        people = {it.who.name for it in contributions}
        many = people_count(len(people))
        self.form.facts.setText(many if people else tr("Nobody is noted yet"))
        self.preparer.show_row(shown.plan, shown, 1)
        self.contributions.show_rows(contributions, shown, self.keeper.new_id)
        self._parts.add.setVisible(shown.is_open)
        nothing = tr(
            "Note who wrote the plan and who was consulted: student, parent, counselor, teacher, "
            "administrator."
        )
        self._parts.say_empty("" if contributions else nothing)

    def add_part(self) -> None:
        """Ask who took part, and how."""
        shown, keeper = self.shown, self.keeper
        if shown is None:
            return
        fields = TookPartFields(shown)
        dialog = Dialog(
            self.window(),
            tr("Add who took part"),
            tr(
                "As of today; the day can be changed afterwards. Whoever is missing here is entered"
                " on Participants & privacy first."
            ),
            answer=tr("Add"),
            fields=fields,
        )
        plan_id = shown.plan.id

        def add() -> None:
            person = shown.person(str(fields.form.person.value()))
            if person is None:
                raise OfficeError("Choose who took part.")
            kind = ContributionKind[str(fields.form.kind.value())]
            keeper.add_or_refuse(
                tr("Part of {name}", name=person.name),
                ContributionForm.kind,
                lambda it: add_contribution(it, plan_id, person.person_id, person.role, kind),
            )

        dialog.ask(add)
