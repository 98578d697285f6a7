"""Statement and signatures: what a plan is not, when it was established and reviewed (C.2, C.6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_plan_statement import Ui_PlanStatementForm
from ilp_desktop.desktop.forms.ui_plan_version import Ui_PlanVersionForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.plan.signing import SignatureLine, SigningDialog
from ilp_desktop.desktop.plan.standing import still_lacking
from ilp_desktop.desktop.plan.versions import VersionLine
from ilp_desktop.desktop.steps import Step
from ilp_desktop.desktop.widgets import WrapLabel
from ilp_desktop.office.plan import (
    amend_plan,
    close_plan,
    establish_plan,
    reopen_plan,
    review_plan,
)
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.policy.plan import AT_A_CONFERENCE, PlanState
from ilp_desktop.vault import OfficeSession

STATES = {
    PlanState.DRAFT: ("", "circle-dashed"),
    PlanState.ESTABLISHED: ("ok", "circle-check"),
    PlanState.REVIEWED: ("ok", "circle-check"),
    PlanState.CLOSED: ("", "lock"),
}
HINT = mark(
    "At the conference the plan is established or reviewed. Each time it is kept as a version "
    "of its own, word for word as it stands then."
)


@dataclass(frozen=True)
class Milestone:
    """Something after which the plan is kept as a version: how it is asked, and done."""

    title: str
    more: str
    answer: str
    note: str
    """What the field beside the question is called."""
    keep: Callable[[OfficeSession, str, str], int]


KEPT = mark(
    "The plan is kept as a version, word for word as it stands now. You can go on "
    "writing in it; the version stays."
)
ESTABLISH = Milestone(
    mark("Establish the plan?"), KEPT, mark("Establish plan"), mark("&Note"), establish_plan
)
REVIEW = Milestone(
    mark("Mark the plan reviewed?"), KEPT, mark("Mark reviewed"), mark("&Note"), review_plan
)
AMEND = Milestone(
    mark("Keep the plan as amended?"),
    mark(
        "For a change after the conference that established or reviewed the plan. It is kept "
        "as a version, with your reason."
    ),
    mark("Keep as amended"),
    mark("&Why it was amended"),
    amend_plan,
)
CLOSE = Milestone(
    mark("Close this plan?"),
    mark(
        "For a student who has left, or a plan that has come to its end. It is kept as it stands, "
        "and nobody writes in it until it is opened again. At the end of the school year all "
        "plans close by themselves."
    ),
    mark("Close plan"),
    mark("&Why it is closed"),
    close_plan,
)


class VersionFields(QWidget):
    """What is to be kept with the version in a few words."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.form = Ui_PlanVersionForm()
        self.form.setupUi(self)
        self.form.note_label.setText(label)
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

    def show_row(self, row: PlanRow, shown: ShownPlan, number: int) -> None:
        form = self.form
        state, glyph = STATES[row.state]
        form.state.show_state(shown.words.label(row.state), state, glyph)
        form.state_hint.setText(_since(row, shown) or tr(HINT))
        kept = bool(row.versions)
        at_a_conference = any(it.reason in AT_A_CONFERENCE for it in row.versions)
        form.establish.setVisible(shown.is_open and not at_a_conference)
        for button in (form.review, form.amend):
            button.setVisible(shown.is_open and at_a_conference)
        form.close_plan.setVisible(shown.is_open)
        closed = row.state is PlanState.CLOSED and not shown.year.closed
        form.reopen.setVisible(closed and not shown.version and not shown.is_beside)
        open_one = self.keeper.version_asked.emit
        lines = (
            []
            if shown.is_beside
            else [VersionLine(it, shown, open_one) for it in row.versions[::-1]]
        )
        self._list(form.versions_column, lines)
        form.versions_card.setVisible(kept and not shown.is_beside)
        self._list(form.signatures_column, _signatures(self.keeper, row, shown))
        form.sign.setVisible(shown.is_open and kept)
        self.bind(row, tr("Plan"), {"next_review_on": row.next_review_on}, writable=shown.is_open)

    @staticmethod
    def _list(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
        while item := column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row in rows:
            column.addWidget(row)
            row.show()


def _since(row: PlanRow, shown: ShownPlan) -> str:
    """What has been written since the version that is signed for."""
    if not row.changed_in or not shown.is_open:
        return ""
    return tr(
        "Changed since version {number}: {sections}. Signatures are for the version; marking the "
        "plan reviewed, or amending it, keeps a new one.",
        number=row.versions[-1].number,
        sections=", ".join(shown.words.label(section) for section in row.changed_in),
    )


class StatementSection(SectionPage):
    """What stands above the signatures, and the versions that were kept."""

    title = mark("Statement & signatures")

    def build(self) -> None:
        self.state = StateForm(self.keeper)
        self.column.addWidget(self.state)
        self.column.addStretch(1)
        form = self.state.form
        for button, milestone in (
            (form.establish, ESTABLISH),
            (form.review, REVIEW),
            (form.amend, AMEND),
            (form.close_plan, CLOSE),
        ):
            button.clicked.connect(partial(self._ask, milestone))
        form.reopen.clicked.connect(self._reopen)
        form.sign.clicked.connect(self.sign)

    def refresh(self, shown: ShownPlan) -> None:
        versions = shown.plan.versions
        last = versions[-1] if versions else None
        said = f"{shown.words.label(last.reason)} {day_words(last.frozen_on)}" if last else ""
        self.form.facts.setText(said or tr("Not established yet"))
        self.state.show_row(shown.plan, shown, 1)

    def _ask(self, milestone: Milestone) -> None:
        shown, keeper = self.shown, self.keeper
        if shown is None:
            return
        fields = VersionFields(tr(milestone.note))
        dialog = Dialog(
            self.window(),
            tr(milestone.title),
            "\n".join((tr(milestone.more), *_lines_lacking(milestone, shown))),
            answer=tr(milestone.answer),
            fields=fields,
        )
        dialog.keep_drafts(keeper.desk, f"version/{shown.plan.id}")
        plan_id = shown.plan.id

        def freeze() -> None:
            note = str(fields.form.note.value())
            title = milestone.answer
            number = keeper.act(title, lambda it: milestone.keep(it, plan_id, note))
            keeper.desk.say(tr("The plan is kept as version {number}", number=number), good=True)
            if milestone is CLOSE:
                again = partial(keeper.act, title, lambda it: close_plan(it, plan_id, note))
                back = partial(
                    keeper.act, tr("Open plan again"), lambda it: reopen_plan(it, plan_id)
                )
                keeper.desk.undo.push(Step(tr(title), again, back))

        dialog.ask(freeze)

    def sign(self) -> None:
        """Let somebody sign for the latest version."""
        if self.shown is not None:
            SigningDialog(self.window(), self.keeper, self.shown)

    def _reopen(self) -> None:
        keeper = self.keeper
        if self.shown is not None:
            plan_id = self.shown.plan.id
            keeper.tried(
                lambda: keeper.act(mark("Open plan again"), lambda it: reopen_plan(it, plan_id))
            )


def _lines_lacking(milestone: Milestone, shown: ShownPlan) -> list[str]:
    """What is not in the plan that is to be kept; it may be kept all the same."""
    lines = [] if milestone is CLOSE else still_lacking(shown)
    return ["", tr("The plan can be kept so, and still lacks:"), *lines] if lines else []


def _signatures(keeper: Keeper, row: PlanRow, shown: ShownPlan) -> list[QWidget]:
    if row.signatures:
        return [SignatureLine(it, shown, keeper) for it in row.signatures]
    nothing = WrapLabel()
    nothing.setText(
        tr("Nobody has signed yet. One can sign here, or on the printed plan.")
        if row.versions
        else tr("Nobody has signed yet. First the plan is established; then one signs for it.")
    )
    nothing.setProperty("role", "meta")
    return [nothing]
