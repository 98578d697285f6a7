"""What the office has, as far as it is compared with what comes in."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime

from ilp_desktop.policy.names import fold, full_name, listed_name
from ilp_desktop.policy.people import Relation, Rights, StaffRole, TelephoneKind

_NO_DIGIT = re.compile(r"\D+")
DIALLED = 10
"""So many digits at its end tell a telephone number from others."""


@dataclass(slots=True)
class HeldAddress:
    """Where a person lives."""

    id: str
    lines: tuple[str, str, str, str]
    """Street, city, state and postal code."""
    withheld: bool


@dataclass(slots=True)
class HeldPerson:
    """A person, with how they are reached."""

    id: str
    given_name: str
    family_name: str
    preferred_name: str
    language: str
    email: str
    telephones: dict[TelephoneKind, list[tuple[str, str]]] = field(default_factory=dict)
    """By kind: id and the number as written, in the order in which they were entered."""
    address: HeldAddress | None = None

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name)

    @property
    def listed(self) -> str:
        return listed_name(self.given_name, self.family_name)

    def reach(self) -> set[str]:
        """What tells namesakes apart: their numbers as dialled, and e-mail addresses."""
        numbers = [written for kept in self.telephones.values() for _, written in kept]
        return reach_of(numbers, self.email)


@dataclass(slots=True)
class HeldEnrollment:
    """A student's time at the school in one year."""

    id: str
    year_id: str
    grade: int
    counselor_id: str | None
    entered_on: date
    left_on: date | None


@dataclass(slots=True)
class HeldStudent:
    """A student with their enrollments, the last one last."""

    id: str
    person: HeldPerson
    number: str
    born_on: date | None
    enrollments: list[HeldEnrollment] = field(default_factory=list)

    def enrolled(self, year_id: str | None) -> HeldEnrollment | None:
        """The last enrollment of that year."""
        of_year = (one for one in reversed(self.enrollments) if one.year_id == year_id)
        return next(of_year, None)


@dataclass(slots=True)
class HeldGuardian:
    """That somebody is an adult of a student."""

    id: str
    student_id: str
    person_id: str
    relation: Relation
    rights: Rights
    rights_to: date | None

    def is_barred(self, on: date) -> bool:
        """Whether a court bars the adult on that day (R23)."""
        ended = self.rights_to is not None and self.rights_to <= on
        return self.rights is Rights.BARRED and not ended


@dataclass(slots=True)
class HeldStaff:
    """Somebody who works, or worked, at the school."""

    id: str
    person: HeldPerson
    role: StaffRole
    title: str


@dataclass(slots=True)
class HeldTerm:
    """A term of a school year."""

    id: str
    year_id: str
    number: int
    name: str
    starts_on: date
    ends_on: date


@dataclass(slots=True)
class HeldYear:
    """A school year with its terms, by their numbers."""

    id: str
    name: str
    starts_on: date
    ends_on: date
    closed: bool
    terms: list[HeldTerm] = field(default_factory=list)


@dataclass(slots=True)
class HeldClass:
    """A class of a student in a term."""

    id: str
    student_id: str
    term_id: str
    course: str
    section: str
    period: str
    room: str
    credit: float | None
    teacher_id: str | None
    teacher_as_written: str
    voided_at: datetime | None

    @property
    def voided(self) -> bool:
        """Whether the office has put it aside."""
        return self.voided_at is not None


@dataclass(slots=True)
class HeldMark:
    """A mark on a report card."""

    id: str
    student_id: str
    card_id: str
    course: str
    period: str
    teacher: str
    mark: str
    credit: float | None
    comment: str
    voided_at: datetime | None

    @property
    def voided(self) -> bool:
        """Whether the office has put it aside."""
        return self.voided_at is not None


def reach_of(numbers: Collection[str], email: str) -> set[str]:
    """Numbers as they are dialled, and an e-mail address, to be compared."""
    dialled = {_NO_DIGIT.sub("", written)[-DIALLED:] for written in numbers}
    return {*dialled, email.strip().casefold()} - {""}


def name_key(name: str) -> str:
    """The words of a name in no order, so that "Lee, Alex" is "Alex Lee"."""
    return " ".join(sorted(fold(name).split()))
