"""What a new office has begun with, counted from what it holds."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import exists, func, or_, select

from ilp_desktop.office.school import office
from ilp_desktop.records import Conference, PlanVersion, Record, School, StaffMember, Student
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """Each is true once there is something of it that one may see."""

    is_demonstration: bool
    school: bool
    staff: bool
    student: bool
    plan: bool
    conference: bool


def begun(session: OfficeSession) -> Begun:
    """How far the office has come with its first steps."""

    def holds(kind: type[Record]) -> bool:
        return session.scalars(
            select(exists(select(kind.id).where(kind.voided_at.is_(None))))
        ).one()

    lacking = select(School.id).where(or_(School.address == "", School.telephone == ""))
    members = select(func.count(StaffMember.id)).where(StaffMember.voided_at.is_(None))
    return Begun(
        is_demonstration=office(session).is_demonstration,
        school=session.scalars(lacking).first() is None,
        staff=session.scalars(members).one() > 1,
        student=holds(Student),
        plan=holds(PlanVersion),
        conference=holds(Conference),
    )
