"""Consents, disclosures, and requests for resources."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.privacy import ConsentWay, Decision, DisclosureKind
from ilp_desktop.records.base import ID, InFile, Record, by_name, of_same_student


class Consent(InFile, Record):
    """A signed and dated consent: which records, for what, to whom (34 CFR 99.30; C.11.a)."""

    __tablename__ = "consent"
    __table_args__ = (of_same_student("document"),)

    records: Mapped[str]
    whole_file: Mapped[bool] = mapped_column(default=False)
    """Whether the records are the whole ILP file."""
    purpose: Mapped[str]
    recipient: Mapped[str]
    student_signed_on: Mapped[date | None] = mapped_column(default=None)
    student_way: Mapped[ConsentWay] = mapped_column(
        by_name(ConsentWay), default=ConsentWay.ON_PAPER
    )
    parent_id: Mapped[str | None] = mapped_column(ID, ForeignKey("person.id"), default=None)
    """Who signs as parent or guardian."""
    parent_signed_on: Mapped[date | None] = mapped_column(default=None)
    parent_way: Mapped[ConsentWay] = mapped_column(by_name(ConsentWay), default=ConsentWay.ON_PAPER)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    revoked_on: Mapped[date | None] = mapped_column(default=None)
    language: Mapped[str] = mapped_column(default="en")
    document_id: Mapped[str | None] = mapped_column(ID, default=None)


class Disclosure(InFile, Record):
    """A request for, or a disclosure of, a student's records (34 CFR 99.32)."""

    __tablename__ = "disclosure"

    kind: Mapped[DisclosureKind] = mapped_column(by_name(DisclosureKind))
    at: Mapped[datetime]
    party: Mapped[str]
    interest: Mapped[str]
    """The legitimate interest, or the threat in an emergency (99.32(a)(5))."""
    records: Mapped[str]
    way: Mapped[str] = mapped_column(default="")
    basis: Mapped[str] = mapped_column(default="")
    """The consent or the exception that it rests on."""
    further_parties: Mapped[str] = mapped_column(default="")
    by_staff_id: Mapped[str] = mapped_column(ID, ForeignKey("staff_member.id"))
    required: Mapped[bool] = mapped_column(default=True)
    """Whether 99.32 asks for it; others are logged all the same."""


class ResourceRequest(InFile, Record):
    """A request for resources that goes to the Principal (policy C.8)."""

    __tablename__ = "resource_request"
    __table_args__ = (of_same_student("objective"), UniqueConstraint("number"))

    number: Mapped[str]
    objective_id: Mapped[str | None] = mapped_column(ID, default=None)
    need: Mapped[str]
    looked_at: Mapped[str]
    """Which offerings of the school were looked at."""
    asked_by_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"))
    asked_on: Mapped[date]
    considered_on: Mapped[date | None] = mapped_column(default=None)
    faculty_consulted_on: Mapped[date | None] = mapped_column(default=None)
    decision: Mapped[Decision | None] = mapped_column(by_name(Decision), default=None)
    decided_on: Mapped[date | None] = mapped_column(default=None)
    decision_reason: Mapped[str] = mapped_column(default="")
    assigned: Mapped[str] = mapped_column(default="")
    family_told_on: Mapped[date | None] = mapped_column(default=None)
