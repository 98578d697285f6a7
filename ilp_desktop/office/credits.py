"""What graduation asks for in credits, and how far a plan's courses reach (policy C.5)."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache

from ilp_desktop.office.plan_rows import CreditRow, PlanRow
from ilp_desktop.policy.courses import CreditArea
from ilp_desktop.policy.graduation import (
    CourseCredit,
    CreditRules,
    CreditStanding,
    rules_for,
    standings,
)
from ilp_desktop.resources import resource


@cache
def credit_rules() -> tuple[CreditRules, ...]:
    """The units that graduation asks for, as the template has them."""
    with resource("templates/graduation.toml").open("rb") as file:
        kept = tomllib.load(file)["rules"]
    return tuple(
        CreditRules(
            first_class=it["first_class"],
            total=it["total"],
            areas={CreditArea[name]: units for name, units in it["areas"].items()},
            source=it["source"],
        )
        for it in kept
    )


def credits_of(
    plan: PlanRow | None, graduates_in: int | None
) -> tuple[CreditRules | None, tuple[CreditStanding, ...]]:
    """The rules of the student's class, and how far the plan's courses reach by them."""
    rules = rules_for(credit_rules(), graduates_in)
    courses = plan.courses if plan else ()
    counted = [CourseCredit(it.grade, it.area, it.credit, it.state) for it in courses]
    return rules, standings(counted, rules) if rules else ()


def with_credits(plan: PlanRow | None, graduates_in: int | None) -> PlanRow | None:
    """The plan with its credits by area, where it has courses to count."""
    rules, rows = credits_of(plan, graduates_in)
    if plan is None or rules is None or not plan.courses:
        return plan
    return replace(
        plan,
        credit_rule=rules.source,
        credits=tuple(
            CreditRow(
                area=it.area,
                required=it.needed,
                earned=it.earned,
                in_progress=it.in_progress,
                planned=it.planned,
            )
            for it in rows
            if it.area is not None
        ),
    )
