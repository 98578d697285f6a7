"""Conferences: when and where, who was invited, who came, what came of it for each student."""

from __future__ import annotations

from datetime import date, datetime
from typing import dataclass_transform

from sqlalchemy import DDL, CheckConstraint, DateTime, ForeignKey, Index, event, text
from sqlalchemy.orm import Mapped, MappedAsDataclass, MappedColumn, mapped_column

from ilp_desktop.policy.conferences import (
    SMALL_GROUP_LIMIT,
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    Reply,
)
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records.base import ID, InFile, Record, by_name


class Conference(Record):
    """A conference at the school, in local wall time with its zone (policy B.4, C.2 to C.4).

    What concerns one student stands in that student's own invitations and outcome.
    """

    __tablename__ = "conference"
    __table_args__ = (
        CheckConstraint("minutes BETWEEN 5 AND 720", name="minutes"),
        Index("ix_conference_when", "starts_at"),
    )

    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    school_year_id: Mapped[str] = mapped_column(ID, ForeignKey("school_year.id"))
    kind: Mapped[ConferenceKind] = mapped_column(by_name(ConferenceKind))
    state: Mapped[ConferenceState] = mapped_column(
        by_name(ConferenceState), default=ConferenceState.PLANNED
    )
    topic: Mapped[str] = mapped_column(default="")
    """Of a group or an in-service; names no student."""
    starts_at: Mapped[datetime] = mapped_column(DateTime)
    """Local wall time."""
    zone: Mapped[str]
    """IANA time zone of that wall time."""
    minutes: Mapped[int]
    place: Mapped[str] = mapped_column(default="")
    at_parent_teacher_conferences: Mapped[bool] = mapped_column(default=False)
    cancelled_because: Mapped[str] = mapped_column(default="")
    """Why it was cancelled; of a group it names no student."""
    organizer_id: Mapped[str] = mapped_column(ID, ForeignKey("staff_member.id"), index=True)


@dataclass_transform(kw_only_default=True, field_specifiers=(MappedColumn, mapped_column))
class Invited(MappedAsDataclass, kw_only=True, repr=False, eq=False):
    """That somebody is invited: how and when it was offered, the reply, who came."""

    conference_id: Mapped[str] = mapped_column(ID, ForeignKey("conference.id"), index=True)
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"))
    role: Mapped[ParticipantRole] = mapped_column(by_name(ParticipantRole))
    offered_on: Mapped[date | None] = mapped_column(default=None)
    offer_method: Mapped[OfferMethod | None] = mapped_column(by_name(OfferMethod), default=None)
    offer_language: Mapped[str] = mapped_column(default="en")
    reply: Mapped[Reply] = mapped_column(by_name(Reply), default=Reply.NONE)
    replied_on: Mapped[date | None] = mapped_column(default=None)
    attendance: Mapped[Attendance] = mapped_column(by_name(Attendance), default=Attendance.UNKNOWN)


class Invitation(Invited, InFile, Record):
    """An invitation of a student, or of an adult for that student."""

    __tablename__ = "invitation"
    __table_args__ = (
        Index(
            "uq_invitation_once",
            "conference_id",
            "student_id",
            "person_id",
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
    )


class StaffInvitation(Invited, Record):
    """An invitation of a member of school personnel."""

    __tablename__ = "staff_invitation"
    __table_args__ = (
        Index(
            "uq_staff_invitation_once",
            "conference_id",
            "person_id",
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
    )


class ConferenceOutcome(InFile, Record):
    """What a conference is to one student: wishes before it, what came of it (policy C.2)."""

    __tablename__ = "conference_outcome"
    __table_args__ = (
        Index(
            "uq_conference_outcome_one",
            "conference_id",
            "student_id",
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
    )

    conference_id: Mapped[str] = mapped_column(ID, ForeignKey("conference.id"), index=True)
    wishes: Mapped[str] = mapped_column(default="")
    """What the family wants to talk about."""
    interpreter: Mapped[str] = mapped_column(default="")
    interpreter_language: Mapped[str] = mapped_column(default="")
    established: Mapped[bool] = mapped_column(default=False)
    reviewed: Mapped[bool] = mapped_column(default=False)
    notes: Mapped[str] = mapped_column(default="")


_INVITED = """(
    SELECT count(*) FROM invitation
    WHERE conference_id = {conference} AND role = 'STUDENT' AND voided_at IS NULL
)"""
_ONE_MORE = f"""
    NEW.role = 'STUDENT' AND NEW.voided_at IS NULL
    AND (SELECT kind FROM conference WHERE id = NEW.conference_id) = 'SMALL_GROUP'
    AND {_INVITED.format(conference="NEW.conference_id")} >= {SMALL_GROUP_LIMIT}
"""
_FULL = f"SELECT RAISE(ABORT, 'a small group has at most {SMALL_GROUP_LIMIT} students invited')"

FIVE_STUDENTS = (
    f"""CREATE TRIGGER five_students_invited BEFORE INSERT ON invitation
    WHEN {_ONE_MORE} BEGIN {_FULL}; END""",
    f"""CREATE TRIGGER five_students_taken_back
    BEFORE UPDATE OF voided_at, role, conference_id ON invitation
    WHEN (OLD.voided_at IS NOT NULL OR OLD.role <> 'STUDENT'
          OR OLD.conference_id <> NEW.conference_id) AND {_ONE_MORE} BEGIN {_FULL}; END""",
    f"""CREATE TRIGGER five_students_in_a_group BEFORE UPDATE OF kind ON conference
    WHEN NEW.kind = 'SMALL_GROUP' AND {_INVITED.format(conference="NEW.id")} > {SMALL_GROUP_LIMIT}
    BEGIN {_FULL}; END""",
)
"""The limit of policy B.4 as the database keeps it, whatever program writes to it."""

for trigger in FIVE_STUDENTS:
    event.listen(Record.metadata, "after_create", DDL(trigger))  # type: ignore[no-untyped-call]
