"""What Today says of the needs: what to do, and where that is done."""

from __future__ import annotations

from ilp_desktop.desktop.language import mark
from ilp_desktop.policy.needs import Need

GLYPHS = {
    Need.NO_OFFER: "calendar-days",
    Need.NO_REPLY: "clock",
    Need.PLAN_NOT_BEGUN: "file-text",
    Need.NOT_SUPPLEMENTED: "users",
    Need.NO_STRENGTH: "star",
    Need.NO_PROGRESS: "target",
    Need.REVIEW_OVERDUE: "calendar-clock",
    Need.OPEN_REQUEST: "inbox",
    Need.NO_CAREER_REVIEW: "graduation-cap",
    Need.NO_REGISTRATION: "list-checks",
    Need.NO_REPORT_CARD: "award",
}

WHY = {
    Need.NO_OFFER: mark("Each school offers each student at least one conference a year."),
    Need.NO_REPLY: mark("Invited a week ago or longer. Ask once more, and note the reply."),
    Need.PLAN_NOT_BEGUN: mark(
        "A plan is begun at the start of grade 7, or in the first year here."
    ),
    Need.NOT_SUPPLEMENTED: mark("Student, parent and teacher each add their part to the plan."),
    Need.NO_STRENGTH: mark("Staff recognize the strengths and achievements of each student."),
    Need.NO_PROGRESS: mark("An open objective has had no note on its progress for six weeks."),
    Need.REVIEW_OVERDUE: mark("The day on which the plan was to be looked at again has passed."),
    Need.OPEN_REQUEST: mark("The Principal considers each request for resources."),
    Need.NO_CAREER_REVIEW: mark("Who prepares students for careers reviews such a plan."),
    Need.NO_REGISTRATION: mark("The file holds the registration of each term, with the teachers."),
    Need.NO_REPORT_CARD: mark("The file holds each report card that the school has issued."),
}

PLACES: dict[Need, tuple[str, str]] = {
    Need.NO_OFFER: ("conferences", ""),
    Need.NO_REPLY: ("conferences", ""),
    Need.PLAN_NOT_BEGUN: ("plan", ""),
    Need.NOT_SUPPLEMENTED: ("plan", "who_took_part"),
    Need.NO_STRENGTH: ("plan", "strengths"),
    Need.NO_PROGRESS: ("plan", "objectives"),
    Need.REVIEW_OVERDUE: ("plan", "statement"),
    Need.OPEN_REQUEST: ("plan", "objectives"),
    Need.NO_CAREER_REVIEW: ("plan", "college_and_career"),
    Need.NO_REGISTRATION: ("courses", ""),
    Need.NO_REPORT_CARD: ("courses", ""),
}
"""The tab of the student's page, and the part of it, that mends it."""
