"""The people and classes of another system, in the office's words, with where each was read.

``None`` stands for what the source does not tell: it changes nothing. An empty text is told.
Keys are the source's own ids; they mean something within one ``system`` and kind alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilp_desktop.errors import Told
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind

LONGEST_SHOWN = 60
"""Letters of a value that a problem repeats."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something was read: the file's name within its set, and its line there."""

    file: str
    line: int = 0
    """The first line is 1; nothing where the whole file is meant."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What was odd in a file: a row that is refused, or something that was read with a repair."""

    origin: Origin
    column: str
    value: str
    """As written, cut to ``LONGEST_SHOWN``; never of a column that is not read."""
    reason: Told
    refuses: bool = True
    """Whether the row stays out; otherwise it came in as the reason says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingTelephone:
    """A telephone number as the source writes it."""

    written: str
    kind: TelephoneKind = TelephoneKind.HOME


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingAddress:
    """A postal address; what the source has in one line stands in ``street``."""

    street: str
    city: str = ""
    state: str = ""
    postal_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingPerson:
    """What all people have in common."""

    key: str
    origin: Origin
    given_name: str
    family_name: str
    preferred_name: str | None = None
    language: str | None = None
    """As a BCP 47 tag."""
    email: str | None = None
    telephones: tuple[IncomingTelephone, ...] | None = None
    address: IncomingAddress | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingStaff(IncomingPerson):
    """Somebody who works at the school."""

    role: StaffRole = StaffRole.OTHER
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingStudent(IncomingPerson):
    """A student with the school's own number."""

    number: str
    grade: int | None = None
    born_on: date | None = None
    counselor: str | None = None
    """The counselor's key among the staff, or the name as the source writes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingGuardian(IncomingPerson):
    """An adult and the students whose adult they are."""

    students: tuple[tuple[str, Relation | None], ...]
    """The students' keys, each with the relation where the source tells it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingTerm:
    """A term of a school year; dates are inclusive here, whatever the source's are."""

    key: str
    origin: Origin
    year: str
    """As people name it: 2026-27."""
    name: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingRegistration:
    """A class of one student in one term."""

    origin: Origin
    student: str
    """The student's key."""
    term: str
    """The term's key, or its name."""
    key: str
    """The class's own id; one student is in it once a term."""
    course: str
    section: str | None = None
    period: str | None = None
    room: str | None = None
    credit: float | None = None
    teacher: str | None = None
    """The teacher's key among the staff, or the name as the source writes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingMark:
    """A mark that a student earned in a class, as a report card has it."""

    origin: Origin
    student: str
    term: str
    course: str
    mark: str
    period: str | None = None
    teacher: str | None = None
    credit: float | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterSet:
    """All that one set of files holds of one school."""

    system: str
    """Names the source, so that its ids are told from another's."""
    is_whole: bool
    """Whether it holds everybody, so that who is absent may have left."""
    schools: tuple[str, ...] = ()
    """The schools that were found; more than one where none was chosen."""
    terms: tuple[IncomingTerm, ...] = ()
    staff: tuple[IncomingStaff, ...] = ()
    students: tuple[IncomingStudent, ...] = ()
    guardians: tuple[IncomingGuardian, ...] = ()
    registrations: tuple[IncomingRegistration, ...] = ()
    marks: tuple[IncomingMark, ...] = ()
    left: tuple[str, ...] = ()
    """Keys of students whom the source itself says to have gone (a delta's ``tobedeleted``)."""
    dropped_columns: tuple[str, ...] = ()
    """Columns that were not read, by what they hold: passwords, races, meals."""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingTaker:
    """Who took a test, as its makers know the student."""

    numbers: tuple[str, ...] = ()
    """All that may be the school's own number: local, district, state."""
    given_name: str = ""
    family_name: str = ""
    born_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingScore:
    """A score on a part of a test, and the column that has it."""

    part: str
    printed: str
    column: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingSitting:
    """The scores of one test that a student took at one time."""

    key: str
    """Tells it from the other sittings of its set."""
    origin: Origin
    taker: IncomingTaker
    test: str
    taken_on: date
    latest: date | None = None
    """The last day on which it may have been, where the source tells the month or year alone."""
    scores: tuple[IncomingScore, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSet:
    """All scores of one file."""

    sittings: tuple[IncomingSitting, ...] = ()
    dropped_columns: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def shown(value: str) -> str:
    """A value as a problem repeats it."""
    return value if len(value) <= LONGEST_SHOWN else value[: LONGEST_SHOWN - 1] + "…"
