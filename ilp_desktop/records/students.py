"""Students, their years at the school, their adults, and who takes part."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.people import LeavingReason, ParticipantRole, Relation, Rights
from ilp_desktop.records.base import DERIVED, ID, InFile, Record, by_name


class Student(Record):
    """A person with an ILP file (policy B.3): one file, one student."""

    __tablename__ = "student"
    __table_args__ = (
        UniqueConstraint("person_id"),
        Index("uq_student_number", "number", unique=True, sqlite_where=text("voided_at IS NULL")),
        Index("ix_student_listed", "sort_name", "id", "folded"),
    )

    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"))
    number: Mapped[str]
    """The student number of the school's own records; never a social security number."""
    born_on: Mapped[date | None] = mapped_column(default=None)
    graduates_in: Mapped[int | None] = mapped_column(default=None)
    """The year of the student's class."""
    folded: Mapped[str] = mapped_column(default="", info=DERIVED)
    """Names, number and guardians without case and accents, for the search."""
    sort_name: Mapped[str] = mapped_column(default="", info=DERIVED)


class Enrollment(InFile, Record):
    """A student's year at a school: all that changes with the year."""

    __tablename__ = "enrollment"
    __table_args__ = (
        Index(
            "uq_enrollment_entered",
            *("student_id", "school_year_id", "entered_on"),
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
        CheckConstraint("grade BETWEEN 0 AND 12", name="grade"),
        CheckConstraint("left_on IS NULL OR left_on >= entered_on", name="runs_forward"),
        Index("ix_enrollment_year", "school_year_id", "grade"),
    )

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    school_year_id: Mapped[str] = mapped_column(ID, ForeignKey("school_year.id"))
    grade: Mapped[int]
    counselor_id: Mapped[str | None] = mapped_column(
        ID, ForeignKey("staff_member.id"), index=True, default=None
    )
    entered_on: Mapped[date]
    left_on: Mapped[date | None] = mapped_column(default=None)
    left_for: Mapped[LeavingReason | None] = mapped_column(by_name(LeavingReason), default=None)


class Guardian(InFile, Record):
    """An adult of a student: relation, rights, and what a court has limited (R23)."""

    __tablename__ = "guardian"
    __table_args__ = (
        Index(
            "uq_guardian_person",
            "student_id",
            "person_id",
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
    )

    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), index=True)
    relation: Mapped[Relation] = mapped_column(by_name(Relation))
    rights: Mapped[Rights] = mapped_column(by_name(Rights))
    rights_from: Mapped[date | None] = mapped_column(default=None)
    rights_to: Mapped[date | None] = mapped_column(default=None)
    lives_with: Mapped[bool] = mapped_column(default=True)
    custody_note: Mapped[str] = mapped_column(default="")
    court_limits: Mapped[str] = mapped_column(default="")


class Participant(InFile, Record):
    """A person who takes part in a student's ILP process, from when to when, and why (B.5)."""

    __tablename__ = "participant"
    __table_args__ = (
        CheckConstraint("to_on IS NULL OR to_on >= from_on", name="runs_forward"),
        # the gate asks nothing but what is in it, and asks it for each row of each answer
        Index("ix_participant_person", "person_id", "student_id", "voided_at", "from_on", "to_on"),
    )

    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"))
    role: Mapped[ParticipantRole] = mapped_column(by_name(ParticipantRole))
    duty: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date]
    to_on: Mapped[date | None] = mapped_column(default=None)
    """The last day of taking part ends before this date."""
    reason: Mapped[str] = mapped_column(default="")
    assigned_by_id: Mapped[str | None] = mapped_column(
        ID, ForeignKey("staff_member.id"), default=None
    )
