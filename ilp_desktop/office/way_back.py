"""Whether a change was taken back since: when, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, exists, not_, select
from sqlalchemy.orm import aliased

from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.history_rows import account_names
from ilp_desktop.vault import OfficeSession
from ilp_desktop.vault.history import WHOLE
from ilp_desktop.vault.tables import ChangeRow, EntryRow

VOIDED = "voided_at"
"""The field that says of a record that it does not count any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    """The change by which another one was taken back."""

    at: datetime
    who: str


def taken_back(session: OfficeSession, change_id: str) -> WayBack | None:
    """By which later change everything that this one did was put back; None while it counts.

    None as well where nothing of it is the reader's to see.
    """
    change = session.scalar(select(ChangeRow).where(ChangeRow.id == change_id))
    if change is None or session.scalar(select(EntryRow.place).where(_is_in(change))) is None:
        return None
    back = _back(session, change)
    if back is None:
        return None
    return WayBack(at=back.at, who=account_names(session, {back.account_id})[back.account_id])


def _is_in(change: ChangeRow) -> ColumnElement[bool]:
    return EntryRow.place.between(change.first_entry, change.first_entry + change.entries - 1)


def _back(session: OfficeSession, change: ChangeRow) -> ChangeRow | None:
    """The change that put back what this one did, unless that was taken back itself."""
    first = session.execute(
        select(EntryRow.kind, EntryRow.record_id, EntryRow.field).where(
            EntryRow.place == change.first_entry
        ),
        execution_options=BEYOND_THE_GATE,
    ).one()
    later = session.scalars(
        select(EntryRow.change)
        .where(
            EntryRow.kind == first.kind,
            EntryRow.record_id == first.record_id,
            EntryRow.field == (VOIDED if first.field == WHOLE else first.field),
            EntryRow.change > change.place,
        )
        .order_by(EntryRow.change),
        execution_options=BEYOND_THE_GATE,
    ).all()
    others = select(ChangeRow).where(
        ChangeRow.place.in_(later), ChangeRow.entries == change.entries
    )
    for other in session.scalars(others.order_by(ChangeRow.place.desc())):
        if _puts_back(session, change, other):
            return None if _back(session, other) else other
    return None


def _puts_back(session: OfficeSession, change: ChangeRow, other: ChangeRow) -> bool:
    """Whether there is nothing in the first that the other has not put back; both are as long."""
    back = aliased(EntryRow)
    is_new = EntryRow.field == WHOLE
    there = exists().where(
        back.kind == EntryRow.kind,
        back.record_id == EntryRow.record_id,
        back.change == other.place,
        back.field == case((is_new, VOIDED), else_=EntryRow.field),
        case((is_new, back.after.is_not(None)), else_=back.after.is_(EntryRow.before)),
    )
    left_over = select(EntryRow.place).where(_is_in(change), not_(there)).limit(1)
    return session.scalar(left_over, execution_options=BEYOND_THE_GATE) is None
