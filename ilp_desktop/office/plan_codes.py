"""From the code on a printed page back to the plan and version it was printed from."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from ilp_desktop.policy.plan_code import PlanCode, read_plan_code
from ilp_desktop.records import Plan, PlanVersion, SchoolYear
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedPlan:
    """What a printed page belongs to."""

    student_id: str
    plan_id: str
    school_year: str
    version: int
    """0 for a plan that had no version yet."""


def plan_of_code(session: OfficeSession, typed: str) -> CodedPlan | None:
    """The plan and version of a code; None where there is none in a file that one may see."""
    code = read_plan_code(typed)
    found = _plans(session, code) if code else ()
    if code is None or len(found) != 1:
        return None
    plan, year = found[0]
    kept = select(PlanVersion.number).where(
        PlanVersion.plan_id == plan.id,
        PlanVersion.number == code.version,
        PlanVersion.voided_at.is_(None),
    )
    if code.version and session.scalar(kept) is None:
        return None
    return CodedPlan(
        student_id=plan.student_id, plan_id=plan.id, school_year=year, version=code.version
    )


def _plans(session: OfficeSession, code: PlanCode) -> list[tuple[Plan, str]]:
    wanted = (
        select(Plan, SchoolYear.name)
        .join(SchoolYear, SchoolYear.id == Plan.school_year_id)
        .where(Plan.id.endswith(code.ending), Plan.voided_at.is_(None))
    )
    return [(plan, year) for plan, year in session.execute(wanted)]
