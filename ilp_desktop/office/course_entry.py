"""Entering courses, registrations, report cards and test scores (policy B.1.c, B.3, C.7)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, NoReturn

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import file_of
from ilp_desktop.office.fields import found_open, open_term
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.names import as_given, fold
from ilp_desktop.policy.scores import ScoreScale, number_in, scales_of
from ilp_desktop.records import (
    Mark,
    Plan,
    PlannedCourse,
    Record,
    Registration,
    ReportCard,
    Score,
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
    document_id: str | None = None


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
    open_term(session, term_id)
    registration = session.keep(
        Registration(student_id=student_id, term_id=term_id, **_of_class(new))
    )
    session.flush()
    return registration.id


def change_registration(session: OfficeSession, registration_id: str, new: NewClass) -> None:
    """Changes a class of a registration."""
    _write(found_open(session, Registration, registration_id), _of_class(new))
    session.flush()


def copy_registration(
    session: OfficeSession, student_id: str, from_term_id: str, to_term_id: str
) -> tuple[str, ...]:
    """The classes of one term once more for another that has not got them; returns their ids."""
    file_of(session, student_id)
    there = {_same(it) for it in _registered(session, student_id, to_term_id)}
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
        for it in _registered(session, student_id, from_term_id)
        if _same(it) not in there
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
    if issued_on < open_term(session, term_id).starts_on:
        raise OfficeError("A report card is issued after its term has begun. Look at the day.")
    card = session.keep(
        ReportCard(
            student_id=student_id, term_id=term_id, issued_on=issued_on, document_id=document_id
        )
    )
    session.flush()
    for new in marks:
        add_mark(session, card.id, new)
    return card.id


def add_mark(session: OfficeSession, card_id: str, new: NewMark) -> str:
    """Enters one more mark on a report card (policy C.7); returns its id."""
    card = found_open(session, ReportCard, card_id)
    mark = session.keep(Mark(student_id=card.student_id, report_card_id=card.id, **_of_mark(new)))
    session.flush()
    return mark.id


def change_mark(session: OfficeSession, mark_id: str, new: NewMark) -> None:
    """Corrects a mark, as the report card has it."""
    _write(found_open(session, Mark, mark_id), _of_mark(new))
    session.flush()


def add_score(session: OfficeSession, student_id: str, new: NewScore) -> str:
    """Enters a score (policy C.7); returns its id.

    Raises:
        OfficeError: the test gives no such score, or its day is still to come.
    """
    file_of(session, student_id)
    score = session.keep(Score(student_id=student_id, **kept_score(new, session.today)))
    session.flush()
    return score.id


def change_score(session: OfficeSession, score_id: str, new: NewScore) -> None:
    """Corrects a score, as it is printed.

    Raises:
        OfficeError: the test gives no such score, or its day is still to come.
    """
    _write(found_open(session, Score, score_id), kept_score(new, session.today))
    session.flush()


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


def _registered(session: OfficeSession, student_id: str, term_id: str) -> Sequence[Registration]:
    return session.scalars(
        select(Registration)
        .where(
            Registration.student_id == student_id,
            Registration.term_id == term_id,
            Registration.voided_at.is_(None),
        )
        .order_by(Registration.id)
    ).all()


def _same(registration: Registration) -> tuple[str, str]:
    """What makes it the same class of another term."""
    return registration.period, fold(registration.course)


def _of_class(new: NewClass) -> dict[str, Any]:
    return {
        "period": new.period.strip(),
        "course": _named(new.course),
        "section": new.section.strip(),
        "room": new.room.strip(),
        "credit": _credit(new.credit),
        "teacher_id": new.teacher_id,
        "teacher_as_written": "" if new.teacher_id else as_given(new.teacher_as_written),
        "document_id": new.document_id,
    }


def _of_mark(new: NewMark) -> dict[str, Any]:
    return {
        "period": new.period.strip(),
        "course": _named(new.course),
        "teacher": as_given(new.teacher),
        "mark": new.mark.strip(),
        "credit": _credit(new.credit),
        "comment": new.comment.strip(),
    }


def kept_score(new: NewScore, today: date) -> dict[str, Any]:
    """A score as it is kept: as printed, and as numbers on the test's scale where it has any.

    Raises:
        OfficeError: the test gives no such score, or its day is still to come.
    """
    printed = new.printed.strip()
    if not new.test.strip() or not printed:
        raise OfficeError("Say which test it is, and the score as it is printed.")
    if new.taken_on > today:
        raise OfficeError("The day of this test is still to come. Look at the day.")
    value = number_in(printed)
    scales = scales_of(known_tests(), new.test, new.part)
    scale = next((it for it in scales if value is not None and it.allows(value)), None)
    if scales and scale is None:
        _refuse(scales, printed)
    return {
        "test": scale.name if scale else as_given(new.test),
        "part": new.part.strip(),
        "taken_on": new.taken_on,
        "printed": printed,
        "low": value,
        "high": value,
        "scale": scale.words if scale else "",
    }


def _refuse(scales: Sequence[ScoreScale], printed: str) -> NoReturn:
    first, last = scales[0], scales[-1]
    words = {
        "test": first.name,
        "low": f"{first.low:g}",
        "high": f"{first.high:g}",
        "step": f"{first.step:g}",
        "printed": printed,
    }
    if first is last:
        raise OfficeError(
            "{test} gives scores from {low} to {high}, in steps of {step}. Look at “{printed}”.",
            **words,
        )
    raise OfficeError(
        "{test} gives scores from {low} to {high} or from {least} to {most}. Look at “{printed}”.",
        **words,
        least=f"{last.low:g}",
        most=f"{last.high:g}",
    )


def _write(record: Record, values: Mapping[str, Any]) -> None:
    for field, value in values.items():
        setattr(record, field, value)
