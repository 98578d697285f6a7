"""What stands above a plan: that it is a version, closed, or still to begin."""

from __future__ import annotations

from dataclasses import dataclass

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.office.plan_rows import PlanRow


@dataclass(frozen=True)
class Above:
    """A message, more on it, and what there is to press."""

    words: str
    more: str
    answer: str = ""


def above(shown: ShownPlan, earlier: str) -> Above | None:
    """What is to be said of this plan; ``earlier`` is the year that it can be carried over from."""
    kept = next((it for it in shown.plan.versions if it.number == shown.version), None)
    if kept is not None:
        words = tr(
            "Version {number}: {what} {day}",
            number=kept.number,
            what=shown.words.label(kept.reason).lower(),
            day=day_words(kept.frozen_on),
        )
        more = tr("The plan as it stood then. Nothing here can be changed.")
        return Above(words, more, tr("Back to the plan as it stands"))
    if shown.year.closed:
        return Above(
            tr("School year {year} is closed", year=shown.year.name),
            tr("The plan stands here as it was kept when the year closed."),
        )
    if not shown.is_open:
        return Above(
            tr("This plan is closed"),
            tr("It stands here as it was kept. It can be opened again below the statement."),
        )
    if _is_empty(shown.plan):
        return Above(
            tr("Begin with what the student and the parents want, in their own words"),
            tr("The sections of the plan stand in the order in which they are made."),
            tr("Carry over from {year}…", year=earlier) if earlier else "",
        )
    return None


def _is_empty(plan: PlanRow) -> bool:
    """Whether nobody has written in the plan yet."""
    lists = (plan.voices, plan.strengths, plan.achievements, plan.skills, plan.objectives)
    return not any((*lists, plan.options, plan.courses, plan.contributions, plan.strategy))
