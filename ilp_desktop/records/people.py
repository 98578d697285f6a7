"""Persons, and those of them who work here and sign in."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.people import StaffRole, TelephoneKind
from ilp_desktop.records.base import ID, Record, by_name


class Person(Record):
    """Somebody with a name as given: NFC, never re-cased or split."""

    __tablename__ = "person"

    family_name: Mapped[str]
    given_name: Mapped[str]
    """Empty for somebody with a single name."""
    preferred_name: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")
    """The language this person reads, as a BCP 47 tag."""
    needs_interpreter: Mapped[bool] = mapped_column(default=False)
    email: Mapped[str] = mapped_column(default="")
    best_times: Mapped[str] = mapped_column(default="")
    """When one reaches this person best."""


class Address(Record):
    """Where a person lives or gets letters."""

    __tablename__ = "address"

    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), index=True)
    street: Mapped[str]
    city: Mapped[str]
    state: Mapped[str] = mapped_column(default="UT")
    postal_code: Mapped[str] = mapped_column(default="")
    withheld: Mapped[bool] = mapped_column(default=False)
    """Kept in the record, left out of what others get to see (R19)."""


class Telephone(Record):
    """A telephone number, as written and as dialled."""

    __tablename__ = "telephone"

    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), index=True)
    kind: Mapped[TelephoneKind] = mapped_column(by_name(TelephoneKind))
    written: Mapped[str]
    e164: Mapped[str] = mapped_column(default="")
    """ITU-T E.164 form, empty where the number as written is not one."""
    for_families: Mapped[bool] = mapped_column(default=True)
    """Whether families may be given this number (R17)."""


class StaffMember(Record):
    """A person who works at a school."""

    __tablename__ = "staff_member"

    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), index=True)
    school_id: Mapped[str] = mapped_column(ID, ForeignKey("school.id"))
    role: Mapped[StaffRole] = mapped_column(by_name(StaffRole))
    title: Mapped[str] = mapped_column(default="")
    best_times: Mapped[str] = mapped_column(default="")
    """When families reach this person best (policy B.3)."""
    from_on: Mapped[date]
    to_on: Mapped[date | None] = mapped_column(default=None)


class Account(Record):
    """A staff member's way to sign in; its public keys are known here, its secrets are not."""

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("handle"),)

    staff_id: Mapped[str] = mapped_column(ID, ForeignKey("staff_member.id"))
    handle: Mapped[str]
    manages_accounts: Mapped[bool] = mapped_column(default=False)
    from_on: Mapped[date]
    to_on: Mapped[date | None] = mapped_column(default=None)
