"""Statement and signatures: what a plan is not, when it was established and reviewed (C.2, C.6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_plan_statement import Ui_PlanStatementForm
from ilp_desktop.desktop.forms.ui_plan_version import Ui_PlanVersionForm
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.widgets import Chip, WrapLabel
from ilp_desktop.office.plan import establish_plan, review_plan
from ilp_desktop.office.plan_rows import PlanRow, SignatureRow, VersionRow
from ilp_desktop.policy.plan import PlanState, VersionReason
from ilp_desktop.vault import OfficeSession

STATES = {
    PlanState.DRAFT: ("", "circle-dashed"),
    PlanState.ESTABLISHED: ("ok", "circle-check"),
    PlanState.REVIEWED: ("ok", "circle-check"),
    PlanState.CLOSED: ("", "lock"),
}
HINT = (
    "At the conference the plan is established or reviewed. Each time it is kept as a version "
    "of its own, word for word as it stands then."
)


class VersionFields(QWidget):
    """What is to be kept with the version in a few words."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_PlanVersionForm()
        self.form.setupUi(self)
        self.setFocusProxy(self.form.note)


class StateForm(RecordForm):
    """The statement, how far the plan has come, its versions and signatures."""

    kind = "plan"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.setProperty("role", "")
        self.form = form = Ui_PlanStatementForm()
        form.setupUi(self)
        words = keeper.desk.words
        form.statement.setText(words("statement.not_binding"))
        form.signature_words.setText(words("statement.signature"))
        form.state_hint.setText(HINT)

    def show_row(self, row: PlanRow, shown: ShownPlan, number: int) -> None:
        form = self.form
        state, glyph = STATES[row.state]
        form.state.show_state(shown.words.label(row.state), state, glyph)
        kept = bool(row.versions)
        for button, first in ((form.establish, not kept), (form.review, kept)):
            button.setVisible(shown.is_open and first)
        self._list(form.versions_column, [_version(it, shown) for it in row.versions[::-1]])
        form.versions_card.setVisible(kept)
        self._list(form.signatures_column, _signatures(row.signatures, shown))
        self.bind(row, "Plan", {"next_review_on": row.next_review_on}, writable=shown.is_open)

    @staticmethod
    def _list(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
        while item := column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row in rows:
            column.addWidget(row)


class StatementSection(SectionPage):
    """What stands above the signatures, and the versions that were kept."""

    title = "Statement & signatures"

    def build(self) -> None:
        self.state = StateForm(self.keeper)
        self.column.addWidget(self.state)
        self.column.addStretch(1)
        self.state.form.establish.clicked.connect(
            lambda: self._ask("Establish the plan", "Establish plan", establish_plan)
        )
        self.state.form.review.clicked.connect(
            lambda: self._ask("Mark the plan reviewed", "Mark reviewed", review_plan)
        )

    def refresh(self, shown: ShownPlan) -> None:
        versions = shown.plan.versions
        last = versions[-1] if versions else None
        said = f"{shown.words.label(last.reason)} {day_words(last.frozen_on)}" if last else ""
        self.form.facts.setText(said or "Not established yet")
        self.state.show_row(shown.plan, shown, 1)

    def _ask(self, title: str, answer: str, keep: Callable[[OfficeSession, str, str], int]) -> None:
        shown, keeper = self.shown, self.keeper
        if shown is None:
            return
        fields = VersionFields()
        dialog = Dialog(
            self.window(),
            f"{title}?",
            "The plan is kept as a version, word for word as it stands now. You can go on "
            "writing in it; the version stays.",
            answer=answer,
            fields=fields,
        )
        dialog.keep_drafts(keeper.desk, f"version/{shown.plan.id}")
        plan_id = shown.plan.id

        def freeze() -> None:
            note = str(fields.form.note.value())
            number = keeper.act(answer, lambda it: keep(it, plan_id, note))
            keeper.desk.say(f"The plan is kept as version {number}", good=True)

        dialog.ask(freeze)


def _version(version: VersionRow, shown: ShownPlan) -> QWidget:
    """1  Established  Sep 14, 2026  note"""
    made = QWidget()
    number = QLabel(f"Version {version.number}", made)
    number.setProperty("role", "strong")
    state = "" if version.reason is VersionReason.AMENDED else "ok"
    chip = Chip(made, words=shown.words.label(version.reason), state=state)
    day = QLabel(day_words(version.frozen_on), made)
    day.setProperty("role", "meta")
    note = WrapLabel(made)
    note.setText(version.note)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for part in (number, chip, day):
        row.addWidget(part)
    row.addWidget(note, 1)
    return made


def _signatures(signatures: Sequence[SignatureRow], shown: ShownPlan) -> list[QWidget]:
    if not signatures:
        nothing = WrapLabel()
        nothing.setText("Nobody has signed yet. The printed plan has lines for signatures.")
        nothing.setProperty("role", "meta")
        return [nothing]
    rows: list[QWidget] = []
    for one in signatures:
        label = WrapLabel()
        role = shown.role_words(one.who.name, one.who.role)
        kind = shown.words.label(one.kind).lower()
        label.setText(f"{one.who.name}, {role.lower()}: {kind}, {day_words(one.signed_on)}")
        rows.append(label)
    return rows
