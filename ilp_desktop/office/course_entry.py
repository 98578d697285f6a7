"""Entering courses, registrations, report cards and test scores (policy B.1.c, B.3, C.7)."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import file_of, found
from ilp_desktop.office.fields import found_open
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.graduation import CreditRules
from ilp_desktop.policy.names import as_given, fold
from ilp_desktop.policy.scores import ScoreScale, number_in, scale_of
from ilp_desktop.records import (
    Mark,
    Plan,
    PlannedCourse,
    Registration,
    ReportCard,
    Score,
    Term,
)
from ilp_desktop.resources import resource
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCourse:
    """A course for the plan's strategy."""

    grade: int
    area: CreditArea
    course: str
    credit: float
    state: CourseState = CourseState.PLANNED
    term: int | None = None
    reason: str = ""
    objective_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewClass:
    """A class that a student is registered for in a term."""

    course: str
    period: str = ""
    room: str = ""
    section: str = ""
    credit: float | None = None
    teacher_id: str | None = None
    teacher_as_written: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMark:
    """A mark on a report card."""

    course: str
    mark: str
    period: str = ""
    teacher: str = ""
    credit: float | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewScore:
    """A score on a part of a test, as it is printed."""

    test: str
    part: str = ""
    taken_on: date
    printed: str


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


@cache
def known_tests() -> tuple[ScoreScale, ...]:
    """The tests that are known, with their scales, as the template has them."""
    with resource("templates/tests.toml").open("rb") as file:
        kept = tomllib.load(file)["test"]
    return tuple(
        ScoreScale(it["name"], tuple(it["parts"]), it["low"], it["high"], it["step"]) for it in kept
    )


def add_course(session: OfficeSession, plan_id: str, new: NewCourse) -> str:
    """Adds a course to the plan's strategy; returns its id."""
    plan = found_open(session, Plan, plan_id)
    course = session.keep(
        PlannedCourse(
            student_id=plan.student_id,
            plan_id=plan.id,
            grade=new.grade,
            term=new.term,
            course=_named(new.course),
            credit=_credit(new.credit) or 0.0,
            area=new.area,
            state=new.state,
            reason=new.reason.strip(),
            objective_id=new.objective_id,
        )
    )
    session.flush()
    return course.id


def change_course(session: OfficeSession, course_id: str, new: NewCourse) -> None:
    """Gives a course of the plan other words, another year, another area."""
    course = found_open(session, PlannedCourse, course_id)
    course.grade = new.grade
    course.term = new.term
    course.course = _named(new.course)
    course.credit = _credit(new.credit) or 0.0
    course.area = new.area
    course.state = new.state
    course.reason = new.reason.strip()
    course.objective_id = new.objective_id
    session.flush()


def register(session: OfficeSession, student_id: str, term_id: str, new: NewClass) -> str:
    """Enters a class of the student's registration of a term (policy B.3); returns its id."""
    file_of(session, student_id)
    return session.keep(
        Registration(
            student_id=student_id,
            term_id=term_id,
            period=new.period.strip(),
            course=_named(new.course),
            section=new.section.strip(),
            room=new.room.strip(),
            credit=_credit(new.credit),
            teacher_id=new.teacher_id,
            teacher_as_written="" if new.teacher_id else as_given(new.teacher_as_written),
        )
    ).id


def change_registration(session: OfficeSession, registration_id: str, new: NewClass) -> None:
    """Changes a class of a registration."""
    registration = found(session, Registration, registration_id)
    registration.period = new.period.strip()
    registration.course = _named(new.course)
    registration.section = new.section.strip()
    registration.room = new.room.strip()
    registration.credit = _credit(new.credit)
    registration.teacher_id = new.teacher_id
    registration.teacher_as_written = "" if new.teacher_id else as_given(new.teacher_as_written)
    session.flush()


def copy_registration(
    session: OfficeSession, student_id: str, from_term_id: str, to_term_id: str
) -> tuple[str, ...]:
    """The classes of one term once more for another, as they are there; returns their ids."""
    file_of(session, student_id)
    classes = session.scalars(
        select(Registration)
        .where(
            Registration.student_id == student_id,
            Registration.term_id == from_term_id,
            Registration.voided_at.is_(None),
        )
        .order_by(Registration.period, Registration.id)
    ).all()
    return tuple(
        register(
            session,
            student_id,
            to_term_id,
            NewClass(
                course=it.course,
                period=it.period,
                room=it.room,
                section=it.section,
                credit=it.credit,
                teacher_id=it.teacher_id,
                teacher_as_written=it.teacher_as_written,
            ),
        )
        for it in classes
    )


def add_report_card(
    session: OfficeSession,
    student_id: str,
    term_id: str,
    issued_on: date,
    marks: Sequence[NewMark],
    document_id: str | None = None,
) -> str:
    """Enters a report card that the school has issued for a term (policy B.3); returns its id."""
    file_of(session, student_id)
    term = session.scalars(select(Term).where(Term.id == term_id)).one()
    if issued_on < term.starts_on:
        raise OfficeError("A report card is issued after its term has begun. Look at the day.")
    card = session.keep(
        ReportCard(
            student_id=student_id, term_id=term_id, issued_on=issued_on, document_id=document_id
        )
    )
    session.flush()
    for new in marks:
        session.keep(
            Mark(
                student_id=student_id,
                report_card_id=card.id,
                period=new.period.strip(),
                course=_named(new.course),
                teacher=as_given(new.teacher),
                mark=new.mark.strip(),
                credit=_credit(new.credit),
                comment=new.comment.strip(),
            )
        )
    session.flush()
    return card.id


def add_score(session: OfficeSession, student_id: str, new: NewScore) -> str:
    """Enters a score (policy C.7); returns its id.

    Raises:
        OfficeError: the test gives no such score.
    """
    file_of(session, student_id)
    if not new.test.strip() or not new.printed.strip():
        raise OfficeError("Say which test it is, and the score as it is printed.")
    scale = scale_of(known_tests(), new.test)
    value = number_in(new.printed)
    if scale is not None and (value is None or not scale.allows(value)):
        raise OfficeError(
            "{test} gives scores from {low} to {high}, in steps of {step}. Look at “{printed}”.",
            test=scale.name,
            low=f"{scale.low:g}",
            high=f"{scale.high:g}",
            step=f"{scale.step:g}",
            printed=new.printed.strip(),
        )
    return session.keep(
        Score(
            student_id=student_id,
            test=scale.name if scale else as_given(new.test),
            part=new.part.strip(),
            taken_on=new.taken_on,
            printed=new.printed.strip(),
            low=value,
            high=value,
            scale=scale.words if scale else "",
        )
    ).id


def not_in_plan(registered: Sequence[str], planned: Sequence[str]) -> tuple[str, ...]:
    """Registered courses that the plan does not have (R277-462-5(4)), each once."""
    known = {fold(course) for course in planned}
    return tuple(dict.fromkeys(course for course in registered if fold(course) not in known))


def _named(course: str) -> str:
    name = as_given(course)
    if not name:
        raise OfficeError("Give the name of the course.")
    return name


def _credit(credit: float | None) -> float | None:
    if credit is not None and not 0 <= credit <= 4:
        raise OfficeError("A course gives from 0 to 4 credits.")
    return credit
