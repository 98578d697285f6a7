"""Carrying over from last year: what goes on is chosen from a list that shows it whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.steps import change
from ilp_desktop.desktop.widgets import Tick, WrapLabel
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.plan_carrying import Chosen, carry_over
from ilp_desktop.office.plan_rows import ObjectiveRow, PlanRow
from ilp_desktop.policy.plan import ObjectiveStatus

CARRY = mark("Carry over from last year")
ENDED = (ObjectiveStatus.MET, ObjectiveStatus.SET_ASIDE)


class CarryFields(QWidget):
    """A tick for each open objective and for each other part, with what is in it."""

    def __init__(self, last: PlanRow, shown: ShownPlan):
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        now = shown.plan
        there = {(it.title, it.statement) for it in now.objectives}
        self.objectives = {
            it.id: self._offer(
                it.title or shown.words("text.untitled"),
                _about(it, shown),
                ticked=(it.title, it.statement) not in there,
            )
            for it in last.objectives
            if it.status not in ENDED
        }
        self.parts = {
            "strengths": self._part(
                tr("Strengths"), [it.text for it in last.strengths], ticked=not now.strengths
            ),
            "skills": self._part(
                tr("Skills"), [it.name for it in last.skills], ticked=not now.skills
            ),
            "options": self._part(
                tr("After high school, and community resources"),
                [*(it.name for it in last.options), *(it.name for it in last.resources)],
                ticked=not now.options,
            ),
            "courses": self._part(
                tr("Course plan and its strategy"),
                [it.course for it in last.courses],
                ticked=not now.courses,
            ),
        }
        self._column.addStretch(1)

    def chosen(self) -> Chosen:
        """What is ticked."""
        ids = tuple(record_id for record_id, tick in self.objectives.items() if tick.isChecked())
        parts = {name: tick.isChecked() for name, tick in self.parts.items() if tick is not None}
        if not ids and not any(parts.values()):
            raise OfficeError("Choose what is to be carried over, or cancel.")
        return Chosen(objective_ids=ids, **parts)

    def _part(self, title: str, contents: Sequence[str], *, ticked: bool) -> Tick | None:
        """A part that the earlier plan has anything in."""
        if not contents:
            return None
        listed = tr("{title} ({count})", title=title, count=len(contents))
        return self._offer(listed, "; ".join(it for it in contents if it), ticked=ticked)

    def _offer(self, title: str, more: str, *, ticked: bool) -> Tick:
        tick = Tick(self)
        tick.setText(title.replace("&", "&&"))
        tick.setChecked(ticked)
        tick.setAccessibleDescription(more)
        words = WrapLabel(self)
        words.setText(more)
        words.setProperty("role", "meta")
        words.setContentsMargins(28, 0, 0, 6)
        self._column.addWidget(tick)
        self._column.addWidget(words)
        return tick


def ask_what_to_carry(window: QWidget, keeper: Keeper, last: PlanRow, shown: ShownPlan) -> Dialog:
    """Ask, and copy what was chosen as one step."""
    fields = CarryFields(last, shown)
    dialog = Dialog(
        window,
        tr("Carry over from {year}", year=last.school_year),
        tr(
            "What is ticked is copied into the plan of {year} and can be changed there. The plan "
            "of {last} stays as it was.",
            year=shown.year.name,
            last=last.school_year,
        ),
        answer=tr("Carry over"),
        fields=fields,
        width=620,
        scrolls=True,
    )
    plan_id = shown.plan.id

    def carry() -> None:
        chosen = fields.chosen()
        change(keeper.desk, CARRY, lambda it: carry_over(it, plan_id, chosen))
        keeper.desk.say(tr("Carried over from {year}", year=last.school_year), good=True)

    dialog.ask(carry)
    return dialog


def carried_words(carried: Sequence[str]) -> str:
    """How many of these were carried over; nothing where none was."""
    many = sum(bool(it) for it in carried)
    return tr("{count} carried over", count=many) if many else ""


def _about(row: ObjectiveRow, shown: ShownPlan) -> str:
    to_do = [it.text for it in row.activities if it.done_on is None]
    parts = [shown.words.label(row.status), row.statement]
    parts += [tr("still to do: {what}", what="; ".join(it for it in to_do if it))] if to_do else []
    return " · ".join(it for it in parts if it)
