"""The imports that were made, and which of them were taken back."""

from __future__ import annotations

from dataclasses import dataclass

from ilp_desktop.office.history import HistoryRow, Wanted, office_history
from ilp_desktop.office.incoming.undoing import IMPORTED
from ilp_desktop.office.way_back import WayBack, taken_back
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class PastImport:
    """An import, or the taking back of one, as history tells it."""

    change: HistoryRow
    back: WayBack | None
    """By whom it was taken back, where it was."""


def past_imports(session: OfficeSession, limit: int) -> tuple[PastImport, ...]:
    """The latest imports, the newest first."""
    rows = office_history(session, limit=limit, wanted=Wanted(kinds=IMPORTED))
    return tuple(PastImport(change=row, back=taken_back(session, row.change_id)) for row in rows)
