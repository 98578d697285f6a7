"""What Today says of the needs: what to do, and where that is done."""

from __future__ import annotations

from datetime import date

from ilp_desktop.desktop.dates import short_day_words
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.office.terms import YearSpan
from ilp_desktop.office.today import Standing
from ilp_desktop.policy.needs import PROGRESS_WEEKS, Need

TONES = {
    Need.REVIEW_OVERDUE: "bad",
    Need.OPEN_REQUEST: "bad",
    Need.NO_REPLY: "warn",
    Need.NO_OFFER: "warn",
    Need.PLAN_NOT_BEGUN: "warn",
    Need.NO_PROGRESS: "warn",
    Need.NOT_SUPPLEMENTED: "warn",
    Need.NO_STRENGTH: "warn",
    Need.NO_CAREER_REVIEW: "accent",
    Need.NO_REGISTRATION: "accent",
    Need.NO_REPORT_CARD: "accent",
}
"""The needs in the order in which they press: a day has passed, somebody waits, a paper lacks."""

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

OPEN_SINCE = {
    Need.NO_REPLY: mark("the first was asked {day}"),
    Need.REVIEW_OVERDUE: mark("the first was due {day}"),
    Need.OPEN_REQUEST: mark("the first has waited since {day}"),
}
ONE_BY_ONE = {
    Need.NO_OFFER: mark("each student once a year"),
    Need.NO_PROGRESS: mark("none in the last {weeks} weeks"),
    Need.NOT_SUPPLEMENTED: mark("student, parent and teacher"),
    Need.NO_STRENGTH: mark("none in this year’s plan"),
    Need.NO_CAREER_REVIEW: mark("by the career coordinator"),
}


def reason_words(need: Need, now: Standing, year: YearSpan | None, today: date) -> str:
    """Since when it waits, or what the policy asks for; what stands behind its clause."""
    if need in OPEN_SINCE and need in now.since:
        return tr(OPEN_SINCE[need], day=short_day_words(now.since[need]))
    if need in ONE_BY_ONE:
        return tr(ONE_BY_ONE[need], weeks=PROGRESS_WEEKS)
    if year is None:
        return ""
    if need is Need.PLAN_NOT_BEGUN:
        return tr("the school year began {day}", day=short_day_words(year.starts_on))
    if need is Need.NO_REGISTRATION:
        begun = [term for term in year.terms if term.starts_on <= today]
        if begun:
            day = short_day_words(begun[-1].starts_on)
            return tr("{term} began {day}", term=begun[-1].name, day=day)
    if need is Need.NO_REPORT_CARD:
        over = [term for term in year.terms if term.ends_on < today]
        if over:
            day = short_day_words(over[-1].ends_on)
            return tr("{term} ended {day}", term=over[-1].name, day=day)
    return ""


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
