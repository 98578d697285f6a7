"""The bar of an objective beyond the school's means, and its way to the Principal (C.6, C.8)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_plan_objective import Ui_PlanObjectiveForm
from ilp_desktop.desktop.forms.ui_plan_refer import Ui_PlanReferForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.widgets import restyle
from ilp_desktop.office.objectives import refer_to_principal
from ilp_desktop.office.plan_rows import ObjectiveRow, ResourceRequestRow


class ReferFields(QWidget):
    """What is needed, and which of the school's own offerings were looked at."""

    def __init__(self, need: str):
        super().__init__()
        self.form = Ui_PlanReferForm()
        self.form.setupUi(self)
        self.form.need.show_value(need)
        self.setFocusProxy(self.form.need)


class BeyondPart:
    """The bar at the foot of an objective's card."""

    def __init__(self, keeper: Keeper, form: Ui_PlanObjectiveForm):
        self._keeper = keeper
        self._form = form
        self._row: ObjectiveRow | None = None
        self._shown: ShownPlan | None = None
        form.beyond_reason.setPlaceholderText(
            tr("What it takes, and why the school cannot give it")
        )
        form.beyond_reason.setAccessibleName(tr("Why it is beyond the school’s means"))
        form.beyond_means.setProperty("role", "strong")
        form.beyond_means.clicked.connect(self._dress)
        form.refer.clicked.connect(self.refer)

    def show_row(self, row: ObjectiveRow, shown: ShownPlan) -> None:
        self._row, self._shown = row, shown
        self._form.referral.setText(self._referral(row.requests[-1] if row.requests else None))
        self._dress()

    def refer(self) -> None:
        """Ask what the Principal has to know, and send it."""
        row, keeper = self._row, self._keeper
        if row is None:
            return
        fields = ReferFields(str(self._form.beyond_reason.value()))
        dialog = Dialog(
            self._form.beyond.window(),
            tr("Refer to the Principal"),
            tr(
                "“{title}” stays in the plan whatever is decided. The request gets a number, "
                "and what the Principal decides comes back to this objective.",
                title=row.title,
            ),
            answer=tr("Refer"),
            fields=fields,
        )
        dialog.keep_drafts(keeper.desk, f"refer/{row.id}")

        def send() -> None:
            need, looked_at = str(fields.form.need.value()), str(fields.form.looked_at.value())
            number = keeper.act(
                tr("Refer to the Principal: {title}", title=row.title),
                lambda it: refer_to_principal(it, row.id, need=need, looked_at=looked_at),
            )
            keeper.desk.say(
                tr("Referred to the Principal as request {number}", number=number), good=True
            )

        dialog.ask(send)

    def _dress(self) -> None:
        """The bar speaks up once the box is ticked."""
        form, shown, row = self._form, self._shown, self._row
        is_beyond = bool(form.beyond_means.value())
        restyle(form.beyond, state="on" if is_beyond else "")
        for part in (form.beyond_means, form.beyond_reason, form.referral):
            restyle(part)
        form.beyond_reason.setVisible(is_beyond)
        form.referral.setVisible(is_beyond)
        writable = shown is not None and shown.is_open
        asked = row is not None and bool(row.requests)
        form.refer.setVisible(is_beyond and writable and not asked)

    def _referral(self, request: ResourceRequestRow | None) -> str:
        if request is None:
            return tr("Not yet referred")
        if request.decision is not None and request.decided_on is not None:
            said = self._keeper.desk.words.label(request.decision)
            return tr(
                "Request {number}: {decision}, {day}",
                number=request.number,
                decision=said.lower(),
                day=day_words(request.decided_on),
            )
        return tr(
            "Request {number}, referred {day}",
            number=request.number,
            day=day_words(request.asked_on),
        )
