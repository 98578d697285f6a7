"""Reading what the page of a plan shows, in one session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.office.documents import document_lines
from ilp_desktop.office.participants import participants
from ilp_desktop.office.plan_carrying import earlier_year
from ilp_desktop.office.plan_reading import plan_of_year, plan_version
from ilp_desktop.office.settings import offers

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader, StudentYear


def read_plan(
    desk: Desk, student: StudentHeader, year: StudentYear, version: int = 0
) -> tuple[ShownPlan | None, str]:
    """The plan of that year, or a version of it, and the year before that has one."""
    with desk.vault.reading(desk.account) as session:
        plan = plan_of_year(session, student.id, year.id)
        if plan is None:
            return None, ""
        earlier = earlier_year(session, plan.id)
        people = participants(session, student.id)
        programs, resources = (
            tuple((it.id, str(it.values["name"])) for it in offers(session, kind))
            for kind in ("program", "community_resource")
        )
        shown = ShownPlan(
            student=student,
            year=year,
            plan=plan_version(session, plan.id, version) if version else plan,
            people=tuple(it for it in people if it.to_on is None or it.to_on > session.today),
            today=session.today,
            words=desk.words,
            version=version,
            programs=programs,
            resources=resources,
            papers=tuple(
                (it.id, it.title) for it in document_lines(session, student.id) if not it.is_aside
            ),
        )
    return shown, earlier
