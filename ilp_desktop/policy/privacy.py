"""Consents and disclosures (policy C.11; 34 CFR 99.30 to 99.32)."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilp_desktop.policy.journal import Visibility
from ilp_desktop.policy.names import fold

_BETWEEN_RECORDS = re.compile(r"[;,\n]|\b(?:and|y)\b", re.IGNORECASE)
_ARTICLES = frozenset({"the", "el", "la", "los", "las"})


class ConsentParty(Enum):
    """Who signs a consent; the policy asks for both (C.11.a)."""

    STUDENT = "student"
    PARENT = "parent"


class ConsentWay(Enum):
    """How a consent was signed; by word of mouth is not enough (34 CFR 99.30)."""

    ON_PAPER = "on_paper"
    AT_THE_DESK = "at_the_desk"
    ELECTRONICALLY = "electronically"


class ConsentStanding(Enum):
    """Whether a consent lets anybody have anything."""

    IN_FORCE = "in_force"
    NOT_IN_FORCE = "not_in_force"
    ENDED = "ended"
    REVOKED = "revoked"


class DisclosureKind(Enum):
    """What the record of 34 CFR 99.32 is about."""

    REQUEST = "request"
    DISCLOSURE = "disclosure"
    REFUSED = "refused"
    EMERGENCY = "emergency"
    REDISCLOSURE = "redisclosure"


class Reader(Enum):
    """For whose eyes a copy of a file is made (policy C.11.a)."""

    OFFICE = "office"
    """Whoever prints it: the school's own copy."""
    STAFF = "staff"
    """A participant who works at the school."""
    FAMILY = "family"
    """The student, or a parent who takes part."""
    OUTSIDER = "outsider"
    """Somebody else, on a consent of student and parent."""

    @property
    def reads(self) -> frozenset[Visibility]:
        """The entries of the journal that the copy holds.

        None holds what somebody keeps to themselves, the office's own neither: paper lies on
        desks.
        """
        if self in (Reader.OFFICE, Reader.STAFF):
            return frozenset({Visibility.ALL_PARTICIPANTS, Visibility.SCHOOL_STAFF})
        return frozenset({Visibility.ALL_PARTICIPANTS})

    @property
    def reads_disclosures(self) -> bool:
        """Whether the record of disclosures is theirs to see: the family's and the school's
        alone (34 CFR 99.32 (c))."""
        return self is not Reader.OUTSIDER


class Decision(Enum):
    """What the Principal decided on a request for resources (policy C.8)."""

    AVAILABLE = "available"
    PARTLY = "partly"
    NOT_AVAILABLE = "not_available"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDays:
    """The days that decide whether a consent is in force."""

    student_signed_on: date | None = None
    parent_signed_on: date | None = None
    ends_on: date | None = None
    revoked_on: date | None = None


def consent_standing(days: ConsentDays, on: date, *, of_age: bool) -> ConsentStanding:
    """How a consent stands that day: student and parent both sign (policy C.11.a).

    At 18 the student's own is enough (34 CFR 99.5), and a parent's alone is worth nothing. The
    last day counts; the day of revoking does not.
    """
    if days.revoked_on is not None and days.revoked_on <= on:
        return ConsentStanding.REVOKED
    if days.ends_on is not None and days.ends_on < on:
        return ConsentStanding.ENDED
    student = days.student_signed_on is not None and days.student_signed_on <= on
    parent = days.parent_signed_on is not None and days.parent_signed_on <= on
    if student and (parent or of_age):
        return ConsentStanding.IN_FORCE
    return ConsentStanding.NOT_IN_FORCE


def are_named(records: str, names: Collection[str]) -> bool:
    """Whether a consent that names these records names this one (34 CFR 99.30(b)(1)).

    It has to stand among them by one of its names, with nothing else beside it: a consent to "the
    grades in the plan" is none to "The plan".
    """
    wanted = {_plain(name) for name in names}
    return any(_plain(each) in wanted for each in _BETWEEN_RECORDS.split(records))


def _plain(name: str) -> str:
    first, _, rest = fold(name).partition(" ")
    return rest if first in _ARTICLES else f"{first} {rest}".strip()
