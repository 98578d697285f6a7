"""Days without school and early-out days: what the calendar shows over its weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.school_year import DayKind
from ilp_desktop.records import School, SchoolDay
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSchoolDay:
    """What is asked of a recess, a holiday, an in-service or an early-out day."""

    kind: DayKind
    name: str
    from_on: date
    to_on: date | None = None
    """The last day; the first where there is no other."""
    out_at: time | None = None
    """When school is out, on an early-out day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolDayRow:
    """Days that are no ordinary school days, both ends included."""

    id: str
    kind: DayKind
    name: str
    from_on: date
    to_on: date
    out_at: time | None

    def holds(self, day: date) -> bool:
        return self.from_on <= day <= self.to_on


def school_days(session: OfficeSession, first: date, last: date) -> tuple[SchoolDayRow, ...]:
    """Those that touch the days from one to another, in order of time."""
    kept = session.scalars(
        select(SchoolDay)
        .where(SchoolDay.voided_at.is_(None), SchoolDay.from_on <= last, SchoolDay.to_on >= first)
        .order_by(SchoolDay.from_on, SchoolDay.id)
    )
    return tuple(
        SchoolDayRow(
            id=day.id,
            kind=day.kind,
            name=day.name,
            from_on=day.from_on,
            to_on=day.to_on,
            out_at=None if day.out_minute is None else time(*divmod(day.out_minute, 60)),
        )
        for day in kept
    )


def add_school_day(session: OfficeSession, new: NewSchoolDay) -> str:
    """Enters days without school, or an early-out day; returns their id.

    Raises:
        OfficeError: something is not said, or the last day is before the first.
    """
    school = session.scalars(select(School).order_by(School.id)).first()
    if school is None:
        raise OfficeError("This office has no school yet.")
    _check(new)
    made = SchoolDay(
        school_id=school.id,
        kind=new.kind,
        name=new.name.strip(),
        from_on=new.from_on,
        to_on=new.to_on or new.from_on,
        out_minute=_out_minute(new),
    )
    return session.keep(made).id


def change_school_day(session: OfficeSession, day_id: str, new: NewSchoolDay) -> None:
    """Gives them another name, kind or time."""
    kept = _found(session, day_id)
    _check(new)
    kept.kind = new.kind
    kept.name = new.name.strip()
    kept.from_on, kept.to_on = new.from_on, new.to_on or new.from_on
    kept.out_minute = _out_minute(new)


def remove_school_day(session: OfficeSession, day_id: str) -> None:
    """Makes them ordinary school days again."""
    _found(session, day_id).voided_at = session.now


def _check(new: NewSchoolDay) -> None:
    if not new.name.strip():
        raise OfficeError("Give a name, such as Fall recess.")
    if new.to_on is not None and new.to_on < new.from_on:
        raise OfficeError("The last day is before the first.")
    if new.kind is DayKind.EARLY_OUT and new.out_at is None:
        raise OfficeError("Say when school is out, such as 1:20 PM.")


def _out_minute(new: NewSchoolDay) -> int | None:
    """Minutes after midnight; nothing where the day does not end early."""
    if new.kind is not DayKind.EARLY_OUT or new.out_at is None:
        return None
    return new.out_at.hour * 60 + new.out_at.minute


def _found(session: OfficeSession, day_id: str) -> SchoolDay:
    kept = session.scalar(
        select(SchoolDay).where(SchoolDay.id == day_id, SchoolDay.voided_at.is_(None))
    )
    if kept is None:
        raise OfficeError("This day was removed already.")
    return kept
