"""The school: its words, years, terms, offices, and what it and its community offer."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.people import Office
from ilp_desktop.policy.school_year import DayKind
from ilp_desktop.records.base import ID, Record, by_name


class School(Record):
    """A school and the words its district uses for the plan."""

    __tablename__ = "school"

    name: Mapped[str]
    district: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    telephone: Mapped[str] = mapped_column(default="")
    zone: Mapped[str] = mapped_column(default="America/Denver")
    """IANA time zone in which the school's conferences take place."""
    plan_name: Mapped[str] = mapped_column(default="Individual Learning Plan")
    plan_initials: Mapped[str] = mapped_column(default="ILP")
    is_demonstration: Mapped[bool] = mapped_column(default=False)


class PolicyText(Record):
    """One version of the district's policy; a plan's version names the one it was made under."""

    __tablename__ = "policy_text"

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    code: Mapped[str]
    title: Mapped[str]
    approved_on: Mapped[date]
    citations: Mapped[str]


class SchoolYear(Record):
    """A school year, named as people name it: 2026-27."""

    __tablename__ = "school_year"
    __table_args__ = (
        Index(
            "uq_school_year_name",
            *("school_id", "name"),
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
        CheckConstraint("starts_on < ends_on", name="runs_forward"),
    )

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    name: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    closed_on: Mapped[date | None] = mapped_column(default=None)


class Term(Record):
    """A term of a school year."""

    __tablename__ = "term"
    __table_args__ = (
        Index(
            "uq_term_number",
            *("school_year_id", "number"),
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
    )

    school_year_id: Mapped[str] = mapped_column(ID, ForeignKey("school_year.id"))
    number: Mapped[int]
    name: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]


class SchoolDay(Record):
    """Days without school, or on which it ends early: a recess, a holiday, an in-service."""

    __tablename__ = "school_day"
    __table_args__ = (
        CheckConstraint("from_on <= to_on", name="runs_forward"),
        CheckConstraint("(kind = 'EARLY_OUT') = (out_minute IS NOT NULL)", name="early_out"),
    )

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    kind: Mapped[DayKind] = mapped_column(by_name(DayKind))
    name: Mapped[str]
    from_on: Mapped[date]
    to_on: Mapped[date]
    """The last one of them."""
    out_minute: Mapped[int | None] = mapped_column(default=None)
    """Of an early-out day: minutes after midnight at which school is out."""


class Appointment(Record):
    """Who holds an office of the school, by whose word, from when to when (policy B.2)."""

    __tablename__ = "appointment"
    __table_args__ = (
        Index(
            "uq_appointment_one_manager",
            "school_id",
            "office",
            unique=True,
            sqlite_where=text("to_on IS NULL AND voided_at IS NULL AND office = 'SCHOOL_MANAGER'"),
        ),
    )

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    staff_id: Mapped[str] = mapped_column(ID, ForeignKey("staff_member.id"))
    office: Mapped[Office] = mapped_column(by_name(Office))
    appointed_by_id: Mapped[str | None] = mapped_column(
        ID, ForeignKey("staff_member.id"), default=None
    )
    from_on: Mapped[date]
    to_on: Mapped[date | None] = mapped_column(default=None)


class Program(Record):
    """A program that is available at the school (policy C.6 (1))."""

    __tablename__ = "program"

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    name: Mapped[str]
    contact: Mapped[str] = mapped_column(default="")
    season: Mapped[str] = mapped_column(default="")
    cost: Mapped[str] = mapped_column(default="")
    places: Mapped[str] = mapped_column(default="")


class Phrase(Record):
    """Words that the office uses often: a phrase, or with a title an objective (policy C.6)."""

    __tablename__ = "phrase"

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    title: Mapped[str] = mapped_column(default="")
    """Of an objective; empty for a phrase."""
    text: Mapped[str] = mapped_column(default="")


class CommunityResource(Record):
    """A resource of the community, such as work/study (policy C.9)."""

    __tablename__ = "community_resource"

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    hours: Mapped[str] = mapped_column(default="")
    eligibility: Mapped[str] = mapped_column(default="")
    expires_on: Mapped[date | None] = mapped_column(default=None)


class Partnership(Record):
    """A partnership with a private business for technology programs (policy C.9)."""

    __tablename__ = "partnership"

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    business: Mapped[str]
    purpose: Mapped[str]
    contact: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date]
    to_on: Mapped[date | None] = mapped_column(default=None)
    students_served: Mapped[int | None] = mapped_column(default=None)
