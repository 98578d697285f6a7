"""Courses, credits and where each planned course comes from (policy B.1.c, B.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

from ilp_desktop.policy.names import fold


class CreditArea(Enum):
    """An area of the graduation requirements (Utah rule R277-700-6)."""

    LANGUAGE_ARTS = "language_arts"
    MATHEMATICS = "mathematics"
    SCIENCE = "science"
    SOCIAL_STUDIES = "social_studies"
    ARTS = "arts"
    PE_AND_HEALTH = "pe_and_health"
    CTE = "cte"
    DIGITAL_STUDIES = "digital_studies"
    FINANCIAL_LITERACY = "financial_literacy"
    ELECTIVE = "elective"


class CourseState(Enum):
    """How far a course of the plan has come."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    EARNED = "earned"


_SIGNS = {
    CreditArea.FINANCIAL_LITERACY: ("financial literacy", "personal finance"),
    CreditArea.DIGITAL_STUDIES: ("digital", "computer", "keyboarding", "exploring cs"),
    CreditArea.PE_AND_HEALTH: (
        *("health", "physical education", "pe", "fitness", "weight", "sports", "dance fitness"),
        "participation skills",
    ),
    CreditArea.CTE: (
        *("cte", "welding", "nursing", "medical", "automotive", "woods", "agri", "business"),
        *("culinary", "foods", "child development", "emt", "construction", "engineering"),
    ),
    CreditArea.LANGUAGE_ARTS: ("english", "language arts", "literature", "composition"),
    CreditArea.MATHEMATICS: (
        *("math", "algebra", "geometry", "calculus", "precalculus", "statistics", "trigonometry"),
    ),
    CreditArea.SOCIAL_STUDIES: (
        *("history", "geography", "government", "civilization", "economics", "social studies"),
        *("civics", "psychology", "sociology"),
    ),
    CreditArea.SCIENCE: (
        *("science", "biology", "chemistry", "physics", "astronomy", "anatomy", "earth systems"),
    ),
    CreditArea.ARTS: (
        *("art", "arts", "drawing", "painting", "ceramics", "pottery", "choir", "band"),
        *("orchestra", "music", "guitar", "theater", "theatre", "drama", "dance", "photography"),
    ),
}
"""Words at the beginning of which the name of a course shows its area; the first area wins."""


def likely_area(course: str) -> CreditArea:
    """The area that the name of a course speaks of; an elective where it speaks of none."""
    name = fold(course)
    for area, signs in _SIGNS.items():
        if any(re.search(rf"\b{sign}{_end(sign)}", name) for sign in signs):
            return area
    return CreditArea.ELECTIVE


def _end(sign: str) -> str:
    """A short word stands alone: "art" is not in "Article", nor "pe" in "Peace"."""
    return r"\b" if len(sign) < 5 and sign not in ("math", "agri") else ""


def period_order(period: str) -> tuple[int, str]:
    """Where a period stands in the day: "9" before "10", and one without number at the end."""
    number = re.match(r"\s*(\d+)", period)
    return (int(number[1]) if number else 1_000, fold(period))


_POINTS = {"A": 4.0, "A-": 3.7, "B+": 3.3, "B": 3.0, "B-": 2.7, "C+": 2.3, "C": 2.0, "C-": 1.7,
           "D+": 1.3, "D": 1.0, "D-": 0.7, "F": 0.0}  # fmt: skip
_DASHES = str.maketrans("\N{MINUS SIGN}\N{EN DASH}\N{HYPHEN}\N{NON-BREAKING HYPHEN}", "----")


def points_of(mark: str) -> float | None:
    """Grade points of a letter, on the usual scale of four; None for what is no such letter."""
    return _POINTS.get(mark.strip().upper().translate(_DASHES))


def grade_point_average(marks: Iterable[tuple[str, float | None]]) -> float | None:
    """The mean of the letters' points by their credit, which is one where it is not told."""
    weighed = [
        (points, 1.0 if credit is None else credit)
        for points, credit in ((points_of(mark), credit) for mark, credit in marks)
        if points is not None
    ]
    whole = sum(weight for _, weight in weighed)
    return sum(points * weight for points, weight in weighed) / whole if whole else None
