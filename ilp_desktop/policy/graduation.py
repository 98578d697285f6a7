"""What graduation asks for in credits, and how far a student's courses reach (C.5; R277-700-6).

The numbers are data of the district and the year (``resources/templates/graduation.toml``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ilp_desktop.policy.courses import CourseState, CreditArea

COUNTED = range(9, 13)
"""Grades whose courses count (R277-700-6(2))."""


@dataclass(frozen=True, slots=True)
class CreditRules:
    """Units of credit that a class has to earn: by area, and in all."""

    first_class: int
    """The first class, by the year of its graduation, that these hold for."""
    total: float
    areas: Mapping[CreditArea, float]
    source: str


@dataclass(frozen=True, slots=True)
class CreditStanding:
    """How far an area has come, in units; what an area has over counts among the electives."""

    area: CreditArea | None
    """None for all areas together."""
    needed: float
    earned: float
    in_progress: float
    planned: float
    parts: tuple[CreditStanding, ...] = ()
    """The areas, where this is all of them together: electives over do not fill another area."""

    @property
    def short(self) -> float:
        """Units that are neither earned nor under way nor planned."""
        own = max(0.0, self.needed - self.earned - self.in_progress - self.planned)
        return max(own, sum(part.short for part in self.parts))

    @property
    def is_met(self) -> bool:
        return self.earned >= self.needed and all(part.is_met for part in self.parts)


def rules_for(rules: Iterable[CreditRules], graduates_in: int | None) -> CreditRules | None:
    """Those of the student's class: the latest that begin with it or with an earlier one."""
    known = sorted(rules, key=lambda it: it.first_class)
    if graduates_in is None:
        return known[-1] if known else None
    begun = [it for it in known if it.first_class <= graduates_in]
    return begun[-1] if begun else None


@dataclass(frozen=True, slots=True)
class CourseCredit:
    """What counts of a course."""

    grade: int
    area: CreditArea
    credit: float
    state: CourseState


def standings(courses: Sequence[CourseCredit], rules: CreditRules) -> tuple[CreditStanding, ...]:
    """Every area of the rules in their order, and at the end all together."""
    sums = {area: dict.fromkeys(CourseState, 0.0) for area in rules.areas}
    for course in courses:
        if course.grade in COUNTED:
            area = course.area if course.area in sums else CreditArea.ELECTIVE
            sums.setdefault(area, dict.fromkeys(CourseState, 0.0))[course.state] += course.credit
    electives = sums.setdefault(CreditArea.ELECTIVE, dict.fromkeys(CourseState, 0.0))
    rows = []
    for area, needed in rules.areas.items():
        if area is not CreditArea.ELECTIVE:
            rows.append(_filled(area, needed, sums[area], electives))
    if CreditArea.ELECTIVE in rules.areas:
        rows.append(_standing(CreditArea.ELECTIVE, rules.areas[CreditArea.ELECTIVE], electives))
    earned, in_progress, planned = (sum(getattr(row, name) for row in rows) for name in _PARTS)
    return (*rows, CreditStanding(None, rules.total, earned, in_progress, planned, tuple(rows)))


_PARTS = ("earned", "in_progress", "planned")


def _filled(
    area: CreditArea,
    needed: float,
    sums: dict[CourseState, float],
    electives: dict[CourseState, float],
) -> CreditStanding:
    """The area up to what it needs, what is earned first; the rest goes to the electives."""
    room = needed
    kept = dict.fromkeys(CourseState, 0.0)
    for state in (CourseState.EARNED, CourseState.IN_PROGRESS, CourseState.PLANNED):
        kept[state] = min(room, sums[state])
        room -= kept[state]
        electives[state] += sums[state] - kept[state]
    return _standing(area, needed, kept)


def _standing(area: CreditArea, needed: float, sums: Mapping[CourseState, float]) -> CreditStanding:
    return CreditStanding(
        area,
        needed,
        sums[CourseState.EARNED],
        sums[CourseState.IN_PROGRESS],
        sums[CourseState.PLANNED],
    )
