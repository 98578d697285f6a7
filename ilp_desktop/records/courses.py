"""Courses planned, registered and marked, report cards and test scores."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.records.base import ID, InFile, Record, by_name, of_same_student


class PlannedCourse(InFile, Record):
    """A course of the plan's strategy, and the requirement or objective it serves (B.1.c)."""

    __tablename__ = "planned_course"
    __table_args__ = (
        of_same_student("plan"),
        of_same_student("objective"),
        CheckConstraint("credit >= 0 AND credit <= 4", name="credit"),
        CheckConstraint("grade BETWEEN 7 AND 12", name="grade"),
    )

    plan_id: Mapped[str] = mapped_column(ID, index=True)
    grade: Mapped[int]
    term: Mapped[int | None] = mapped_column(default=None)
    """The term's number; empty for a whole year."""
    course: Mapped[str]
    credit: Mapped[float]
    area: Mapped[CreditArea] = mapped_column(by_name(CreditArea))
    state: Mapped[CourseState] = mapped_column(by_name(CourseState), default=CourseState.PLANNED)
    reason: Mapped[str] = mapped_column(default="")
    objective_id: Mapped[str | None] = mapped_column(ID, default=None)


class Registration(InFile, Record):
    """A class the student is registered for in a term, and its teacher (policy B.3)."""

    __tablename__ = "registration"
    __table_args__ = (
        of_same_student("document"),
        Index("ix_registration_term", "term_id", "student_id"),
    )

    term_id: Mapped[str] = mapped_column(ID, ForeignKey("term.id"))
    period: Mapped[str] = mapped_column(default="")
    course: Mapped[str]
    section: Mapped[str] = mapped_column(default="")
    room: Mapped[str] = mapped_column(default="")
    credit: Mapped[float | None] = mapped_column(default=None)
    teacher_id: Mapped[str | None] = mapped_column(
        ID, ForeignKey("staff_member.id"), index=True, default=None
    )
    teacher_as_written: Mapped[str] = mapped_column(default="")
    """The name on the registration, where it is nobody in the staff list."""
    document_id: Mapped[str | None] = mapped_column(ID, default=None)


class ReportCard(InFile, Record):
    """A report card issued by the school (policy B.3)."""

    __tablename__ = "report_card"
    __table_args__ = (of_same_student("document"), UniqueConstraint("id", "student_id"))

    term_id: Mapped[str] = mapped_column(ID, ForeignKey("term.id"), index=True)
    issued_on: Mapped[date]
    document_id: Mapped[str | None] = mapped_column(ID, default=None)


class Mark(InFile, Record):
    """A grade earned in a class (policy C.7)."""

    __tablename__ = "mark"
    __table_args__ = (of_same_student("report_card"),)

    report_card_id: Mapped[str] = mapped_column(ID, index=True)
    period: Mapped[str] = mapped_column(default="")
    course: Mapped[str]
    teacher: Mapped[str] = mapped_column(default="")
    mark: Mapped[str] = mapped_column(default="")
    credit: Mapped[float | None] = mapped_column(default=None)
    comment: Mapped[str] = mapped_column(default="")


class Score(InFile, Record):
    """A score on a part of a test: as printed, and as numbers where it has any (policy C.7)."""

    __tablename__ = "score"
    __table_args__ = (CheckConstraint("low IS NULL OR low <= high", name="range"),)

    test: Mapped[str]
    part: Mapped[str] = mapped_column(default="")
    taken_on: Mapped[date]
    printed: Mapped[str]
    low: Mapped[float | None] = mapped_column(default=None)
    high: Mapped[float | None] = mapped_column(default=None)
    scale: Mapped[str] = mapped_column(default="")
