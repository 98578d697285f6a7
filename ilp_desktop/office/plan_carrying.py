"""Carrying over: what goes on is taken from the plan of an earlier year into this one (B.1.a)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import inspect, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import pccr
from ilp_desktop.office.access import found
from ilp_desktop.office.fields import found_open
from ilp_desktop.office.plan_reading import living_plan, of_plan
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.records import (
    Activity,
    AfterSchoolOption,
    Objective,
    Plan,
    PlannedCourse,
    PlanResource,
    PlanVersion,
    Record,
    SchoolYear,
    Skill,
    Strength,
)
from ilp_desktop.vault import OfficeSession

R = TypeVar("R", bound=Record)

TOLD_BY: dict[type[Record], tuple[str, ...]] = {
    Objective: ("title", "statement"),
    Strength: ("text",),
    Skill: ("name",),
    AfterSchoolOption: ("kind", "name"),
    PlanResource: ("community_resource_id",),
    PlannedCourse: ("grade", "term", "course"),
}
"""By what a record is known again, so that nothing is carried over twice."""
OWN = frozenset({"id", "made_at", "made_by", "voided_at"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What of the earlier plan is to go on."""

    objective_ids: tuple[str, ...] = ()
    """With the activities that are still to do."""
    strengths: bool = False
    skills: bool = False
    options: bool = False
    """With the community resources."""
    courses: bool = False
    """With the strategy, where this plan has none."""


def earlier_year(session: OfficeSession, plan_id: str) -> str:
    """The name of the last school year before this one that has a plan; empty if none has."""
    last = _earlier(session, found(session, Plan, plan_id))
    return _year_of(session, last) if last is not None else ""


def earlier_plan(session: OfficeSession, plan_id: str) -> PlanRow | None:
    """The plan of the last year before this one's, as its records are, if there is one."""
    last = _earlier(session, found(session, Plan, plan_id))
    if last is None:
        return None
    return living_plan(session, last, of_plan(session, PlanVersion, last.id))


def carry_over(session: OfficeSession, plan_id: str, chosen: Chosen) -> int:
    """Copies what was chosen into this plan; what it has already is left. Returns how many."""
    plan = found_open(session, Plan, plan_id)
    last = _earlier(session, plan)
    if last is None:
        raise OfficeError("There is no plan of an earlier year to carry over from.")
    year = session.scalars(
        select(SchoolYear.name).where(SchoolYear.id == last.school_year_id)
    ).one()
    new_ids: dict[str, str] = {}
    before = len(of_plan(session, Objective, plan.id))
    wanted = [it for it in of_plan(session, Objective, last.id) if it.id in chosen.objective_ids]
    wanted.sort(key=lambda it: it.position)
    for place, objective in enumerate(_new(session, wanted, plan), before + 1):
        copy = _copy(session, objective, plan_id=plan.id, position=place, carried_from=year)
        new_ids[objective.id] = copy.id
        for activity in _to_do(session, objective):
            _copy(session, activity, objective_id=copy.id)
    kinds: list[type[Record]] = []
    kinds += [Strength] if chosen.strengths else []
    kinds += [Skill] if chosen.skills else []
    kinds += [AfterSchoolOption, PlanResource] if chosen.options else []
    kinds += [PlannedCourse] if chosen.courses else []
    number = len(new_ids)
    for kind in kinds:
        for record in _new(session, of_plan(session, kind, last.id), plan):
            changes: dict[str, Any] = {"plan_id": plan.id}
            if hasattr(record, "carried_from"):
                changes["carried_from"] = year
            if hasattr(record, "objective_id"):
                changes["objective_id"] = new_ids.get(record.objective_id)
            _copy(session, record, **changes)
            number += 1
    if chosen.courses and not plan.strategy:
        plan.strategy = last.strategy
    session.flush()
    pccr.follow(session, plan.id)
    return number


def _earlier(session: OfficeSession, plan: Plan) -> Plan | None:
    begins = select(SchoolYear.starts_on).where(SchoolYear.id == plan.school_year_id)
    return session.scalars(
        select(Plan)
        .join(SchoolYear, SchoolYear.id == Plan.school_year_id)
        .where(
            Plan.student_id == plan.student_id,
            Plan.voided_at.is_(None),
            SchoolYear.starts_on < begins.scalar_subquery(),
        )
        .order_by(SchoolYear.starts_on.desc())
    ).first()


def _year_of(session: OfficeSession, plan: Plan) -> str:
    return session.scalars(
        select(SchoolYear.name).where(SchoolYear.id == plan.school_year_id)
    ).one()


def _to_do(session: OfficeSession, objective: Objective) -> list[Activity]:
    return list(
        session.scalars(
            select(Activity)
            .where(
                Activity.objective_id == objective.id,
                Activity.voided_at.is_(None),
                Activity.done_on.is_(None),
            )
            .order_by(Activity.position, Activity.id)
        )
    )


def _new(session: OfficeSession, records: list[R], plan: Plan) -> list[R]:
    """Those that this plan does not have yet."""
    if not records:
        return []
    names = TOLD_BY[type(records[0])]

    def told(record: R) -> tuple[object, ...]:
        return tuple(getattr(record, name) for name in names)

    there = {told(it) for it in of_plan(session, type(records[0]), plan.id)}
    return [it for it in records if told(it) not in there]


def _copy(session: OfficeSession, record: R, **changes: Any) -> R:
    """The same facts in a record of its own."""
    names = {it.key for it in inspect(type(record)).column_attrs} - OWN
    facts = {name: getattr(record, name) for name in names}
    copy = session.keep(type(record)(**facts | changes))
    session.flush()
    return copy
