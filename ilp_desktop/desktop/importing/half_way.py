"""What is half way in: kept as a draft, so that a lock loses nothing that was chosen."""

from __future__ import annotations

from dataclasses import dataclass

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.importing.asked import Asked

DRAFT = "incoming"


@dataclass(frozen=True, kw_only=True)
class HalfWay:
    """The file with all that was chosen, the step one was in, and what was taken there."""

    asked: Asked
    step: str
    taken: str = ""


def keep_half_way(desk: Desk, it: HalfWay) -> None:
    """Overwrite the draft with this."""
    desk.draft(DRAFT, {"asked": it.asked.as_json(), "step": it.step, "taken": it.taken})


def find_half_way(desk: Desk) -> HalfWay | None:
    found = desk.find_draft(DRAFT)
    if not found:
        return None
    return HalfWay(asked=Asked.from_json(found["asked"]), step=found["step"], taken=found["taken"])


def forget_half_way(desk: Desk) -> None:
    """It has come in, or is wanted no more."""
    desk.draft(DRAFT, {})
