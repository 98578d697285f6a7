"""What the page of courses shows now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ilp_desktop.office.documents import DocumentLine
from ilp_desktop.office.file_rows import ScoreRow, TermRow
from ilp_desktop.office.plan_rows import PlannedCourseRow, PlanRow
from ilp_desktop.office.staff import StaffRow

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader, StudentYear


@dataclass(frozen=True)
class Shown:
    """What the page shows now."""

    student: StudentHeader
    year: StudentYear
    plan: PlanRow | None
    terms: tuple[TermRow, ...]
    scores: tuple[ScoreRow, ...]
    papers: tuple[DocumentLine, ...]
    members: tuple[StaffRow, ...]
    today: date

    @property
    def is_open(self) -> bool:
        """Whether there is a plan that can still be written into."""
        return self.plan is not None and not self.year.closed

    @property
    def grade(self) -> int | None:
        return self.year.grade or self.student.grade

    @property
    def courses(self) -> tuple[PlannedCourseRow, ...]:
        return self.plan.courses if self.plan else ()
