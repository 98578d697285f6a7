"""The student list: who is found, narrowed and sorted as one likes, a page at a time."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import aliased

from ilp_desktop.office import search
from ilp_desktop.office.school import current_year
from ilp_desktop.office.student_filters import NOW, PLAN, Part, holds
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.policy.names import full_name, initials, listed_name
from ilp_desktop.records import (
    Conference,
    Invitation,
    Person,
    StaffMember,
    Student,
)
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedStudent:
    """A line of the student list."""

    id: str
    number: str
    family_name: str
    given_name: str
    preferred_name: str
    listed: str
    """Family name first, as in "Begay, Shándíín"."""
    initials: str
    grade: int | None
    language: str
    counselor_id: str | None
    counselor: str
    last_met: date | None
    """The day of the last conference that was held."""
    pccr_since: date | None
    has_plan: bool


class Order(Enum):
    """By what the student list is sorted; namesakes and the like by name."""

    NAME = "name"
    GRADE = "grade"
    NUMBER = "number"
    COUNSELOR = "counselor"
    LAST_CONFERENCE = "last_conference"


OF_THE_STUDENT = {
    Order.NAME: (Student.sort_name, Student.id),
    Order.NUMBER: (Student.number, Student.id),
}
"""The orders that need nothing but the student's own record, and the columns of each."""


def list_students(
    session: OfficeSession,
    typed: str = "",
    parts: Collection[Part] = (),
    order: Order = Order.NAME,
    *,
    limit: int | None = None,
    offset: int = 0,
) -> tuple[ListedStudent, ...]:
    """The students whose files one may see, whom the typed words find and the parts let pass."""
    year = current_year(session)
    listed = _listed(session, year.id, typed, parts, *_LINE, joins=True).order_by(*_sorted(order))
    if parts or order not in OF_THE_STUDENT:
        listed = listed.limit(limit).offset(offset)
    else:  # what hangs on a student is looked up for this page's lines, not for all before it
        ids = _listed(session, year.id, typed, parts, Student.id).order_by(*_sorted(order))
        listed = listed.where(Student.id.in_(ids.limit(limit).offset(offset)))
    rows = session.execute(listed).all()
    return tuple(
        ListedStudent(
            id=row.id,
            number=row.number,
            family_name=row.family_name,
            given_name=row.given_name,
            preferred_name=row.preferred_name,
            listed=listed_name(row.given_name, row.family_name),
            initials=initials(row.given_name, row.family_name),
            grade=row.grade,
            language=row.language,
            counselor_id=row.counselor_id,
            counselor=full_name(row.counselor_given or "", row.counselor_family or ""),
            last_met=row.last_met and row.last_met.date(),
            pccr_since=row.pccr_since,
            has_plan=row.plan_id is not None,
        )
        for row in rows
    )


def count_students(session: OfficeSession, typed: str = "", parts: Collection[Part] = ()) -> int:
    """How many students' files one may see that the typed words find and the parts let pass."""
    year = current_year(session)
    found = _listed(session, year.id, typed, parts, func.count(Student.id))
    count: int = session.scalars(found).one()
    return count


def place_in_list(
    session: OfficeSession,
    student_id: str,
    typed: str = "",
    parts: Collection[Part] = (),
    order: Order = Order.NAME,
) -> int | None:
    """How many students stand before this one in the list; None where it does not hold them."""
    year = current_year(session)
    if order in OF_THE_STUDENT:
        found = _listed(session, year.id, typed, parts, Student)
        student = session.scalar(found.where(Student.id == student_id))
        if student is None:
            return None
        mine = [getattr(student, column.key) for column in OF_THE_STUDENT[order]]
        found = found.with_only_columns(Student.id)
        before = found.where(tuple_(*OF_THE_STUDENT[order]) < tuple_(*mine)).subquery()
        count: int = session.scalars(select(func.count()).select_from(before)).one()
        return count
    number = func.row_number().over(order_by=_sorted(order)).label("number")
    numbered = _listed(session, year.id, typed, parts, Student.id, number, joins=True).subquery()
    place = session.scalar(select(numbered.c.number).where(numbered.c.id == student_id))
    return None if place is None else place - 1


_LAST_MET = (
    select(func.max(Conference.starts_at))
    .join(Invitation, Invitation.conference_id == Conference.id)
    .where(
        Conference.state == ConferenceState.HELD,
        Conference.voided_at.is_(None),
        Invitation.voided_at.is_(None),
        Invitation.student_id == Student.id,
    )
    .scalar_subquery()
)
"""When the last conference about a student was held."""
_COUNSELOR = aliased(StaffMember)
_COUNSELORS_NAME = aliased(Person)
_LINE = (
    Student.id,
    Student.number,
    Person.family_name,
    Person.given_name,
    Person.preferred_name,
    Person.language,
    NOW.grade,
    NOW.counselor_id,
    PLAN.pccr_since,
    PLAN.id.label("plan_id"),
    _COUNSELORS_NAME.given_name.label("counselor_given"),
    _COUNSELORS_NAME.family_name.label("counselor_family"),
    _LAST_MET.label("last_met"),
)


def _listed(
    session: OfficeSession,
    year_id: str,
    typed: str,
    parts: Collection[Part],
    *wanted: Any,
    joins: bool = False,
) -> Select[*tuple[Any, ...]]:
    """The students; where more than they themselves is asked, each with this year's records."""
    found = (
        select(*wanted)
        .select_from(Student)
        .where(Student.voided_at.is_(None), *search.matches(typed))
    )
    if not (parts or joins):
        return found
    return (
        found.join(Person, Person.id == Student.person_id)
        .outerjoin(
            NOW,
            (NOW.student_id == Student.id)
            & (NOW.school_year_id == year_id)
            & NOW.left_on.is_(None)
            & NOW.voided_at.is_(None),
        )
        .outerjoin(
            PLAN,
            (PLAN.student_id == Student.id)
            & (PLAN.school_year_id == year_id)
            & PLAN.voided_at.is_(None),
        )
        .outerjoin(_COUNSELOR, _COUNSELOR.id == NOW.counselor_id)
        .outerjoin(_COUNSELORS_NAME, _COUNSELORS_NAME.id == _COUNSELOR.person_id)
        .where(*holds(session, parts))
    )


def _sorted(order: Order) -> tuple[Any, ...]:
    by_name = OF_THE_STUDENT[Order.NAME]
    if order in OF_THE_STUDENT:
        return OF_THE_STUDENT[order]
    if order is Order.COUNSELOR:
        counselor = _COUNSELORS_NAME.family_name + " " + _COUNSELORS_NAME.given_name
        return counselor.nulls_last(), *by_name
    if order is Order.LAST_CONFERENCE:  # who was never met, or longest ago, stands first
        return _LAST_MET.nulls_first(), *by_name
    return NOW.grade.nulls_last(), *by_name
