"""The order of a plan's objectives: the one that matters most comes first."""

from __future__ import annotations

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.fields import found_open
from ilp_desktop.office.objectives import accepted
from ilp_desktop.records import Objective
from ilp_desktop.vault import OfficeSession


def move_objective(session: OfficeSession, objective_id: str, by: int) -> int:
    """Moves an objective by so many places, as far as there are any; returns its number now."""
    objective = found_open(session, Objective, objective_id)
    others = accepted(session, objective.plan_id)
    if objective not in others:
        raise OfficeError("Accept the suggestion first; then it has a place in the plan.")
    place = others.index(objective)
    to = min(max(place + by, 0), len(others) - 1)
    others.insert(to, others.pop(place))
    for position, one in enumerate(others, 1):
        one.position = position
    session.flush()
    return to + 1
