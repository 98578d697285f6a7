"""One student's whole ILP file as frozen rows: what the office hands to paper.

Everything stands here as it may be seen by whoever the copy is for: an address that is
withheld and an entry that somebody keeps to themselves have been left out before.
Lists stand in the order of print: years newest first, what happened newest first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.plan_rows import PlanRow, PolicyRow, Who
from ilp_desktop.policy.conferences import (
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    Reply,
)
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole, Relation, Rights, TelephoneKind
from ilp_desktop.policy.privacy import ConsentStanding, ConsentWay, DisclosureKind, Reader


class Part(Enum):
    """What of a file is printed; the values are what the terminal calls them."""

    FILE = "file"
    PLAN = "plan"
    YEAR = "year"
    PARTICIPANTS = "participants"
    CONFERENCE = "conference"


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolRow:
    """The school, and its district's words for the plan."""

    name: str
    district: str
    address: str = ""
    telephone: str = ""
    plan_name: str = "Individual Learning Plan"
    plan_initials: str = "ILP"


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentRow:
    """Whose file it is."""

    number: str
    name: str
    """In full, as given: "Shándíín Inés Yázhí-Muñoz"."""
    called: str = ""
    """The preferred name, where there is one."""
    grade: int | None = None
    graduates_in: int | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoFile:
    """A student whose file cannot be had, and why."""

    number: str
    name: str
    why: OfficeError


@dataclass(frozen=True, slots=True, kw_only=True)
class TelephoneRow:
    """A telephone number that participants may be given, as written."""

    kind: TelephoneKind
    written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantRow:
    """Somebody who takes, or took, part in the ILP process (policy B.3, B.5)."""

    person_id: str = ""
    participant_id: str = ""
    name: str
    role: ParticipantRole
    detail: str = ""
    """A staff member's title."""
    relation: Relation | None = None
    """How an adult of the family stands to the student."""
    rights: Rights | None = None
    duty: str = ""
    language: str = "en"
    needs_interpreter: bool = False
    address: tuple[str, ...] = ()
    """Its lines; empty where there is none or it is withheld."""
    address_withheld: bool = False
    telephones: tuple[TelephoneRow, ...] = ()
    best_times: str = ""
    from_on: date
    to_on: date | None = None
    reason: str = ""
    assigned_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationRow:
    """A class the student is registered for, and how its teacher is reached (policy B.3)."""

    period: str = ""
    course: str
    section: str = ""
    room: str = ""
    credit: float | None = None
    teacher: str = ""
    telephone: str = ""
    best_times: str = ""
    id: str = ""
    teacher_id: str | None = None
    document_id: str | None = None
    """The school's paper of the registration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkRow:
    """A grade earned in a class."""

    period: str = ""
    course: str
    teacher: str = ""
    mark: str = ""
    credit: float | None = None
    comment: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCardRow:
    """A report card issued by the school."""

    issued_on: date
    marks: tuple[MarkRow, ...] = ()
    document_id: str | None = None
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRow:
    """A term of the student's year: classes, teachers, report cards."""

    name: str
    starts_on: date
    ends_on: date
    registrations: tuple[RegistrationRow, ...] = ()
    report_cards: tuple[ReportCardRow, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRow:
    """A score on a part of a test."""

    test: str
    part: str = ""
    taken_on: date
    printed: str
    low: float | None = None
    high: float | None = None
    scale: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitedRow:
    """Somebody who was invited to a conference; never another student or family."""

    who: Who
    offered_on: date | None = None
    offer_method: OfferMethod | None = None
    offer_language: str = "en"
    reply: Reply = Reply.NONE
    replied_on: date | None = None
    attendance: Attendance = Attendance.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceRow:
    """A conference as it concerns this student (policy B.4, C.2 to C.4)."""

    kind: ConferenceKind
    state: ConferenceState
    topic: str = ""
    starts_at: datetime
    """Local wall time at the school."""
    minutes: int
    place: str = ""
    at_parent_teacher_conferences: bool = False
    cancelled_because: str = ""
    invited: tuple[InvitedRow, ...] = ()
    wishes: str = ""
    interpreter: str = ""
    interpreter_language: str = ""
    established: bool = False
    reviewed: bool = False
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """An entry of the journal."""

    happened_on: date
    """The school's day."""
    author: Who
    kind: EntryKind
    text: str
    visibility: Visibility = Visibility.ALL_PARTICIPANTS
    objective_number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRow:
    """One school year of the file: its plan and its records (policy B.3)."""

    name: str
    """As people write it: "2026-27"."""
    starts_on: date
    ends_on: date
    closed_on: date | None = None
    grade: int | None = None
    plan: PlanRow | None = None
    terms: tuple[TermRow, ...] = ()
    scores: tuple[ScoreRow, ...] = ()
    conferences: tuple[ConferenceRow, ...] = ()
    journal: tuple[JournalRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A supporting document: the paper itself, not a reference to one (policy C.11.b)."""

    id: str
    title: str
    kind: DocumentKind
    year: str
    dated_on: date
    received_on: date
    source: str = ""
    media_type: str
    pages: int = 1
    content: bytes
    """As it was added; nothing where that is not needed for printing."""
    prepared: bytes = b""
    """What prints of it, where that was made ready when it was added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRow:
    """A signed and dated consent (34 CFR 99.30; policy C.11.a)."""

    id: str = ""
    records: str
    whole_file: bool = False
    purpose: str
    recipient: str
    student_signed_on: date | None = None
    student_way: ConsentWay = ConsentWay.ON_PAPER
    parent_id: str | None = None
    parent: str = ""
    """Who signs as parent or guardian."""
    parent_signed_on: date | None = None
    parent_way: ConsentWay = ConsentWay.ON_PAPER
    ends_on: date | None = None
    revoked_on: date | None = None
    language: str = "en"
    document_id: str | None = None
    standing: ConsentStanding = ConsentStanding.NOT_IN_FORCE


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRow:
    """An entry of the record of disclosures (34 CFR 99.32)."""

    id: str = ""
    kind: DisclosureKind
    on: date
    at: datetime | None = None
    party: str
    interest: str
    records: str
    way: str = ""
    basis: str = ""
    further_parties: str = ""
    by: str = ""
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class IlpFile:
    """Everything that one copy of a student's ILP file shows."""

    school: SchoolRow
    policy: PolicyRow | None = None
    student: StudentRow
    prepared_on: date
    prepared_by: Who
    prepared_for: str = ""
    """Who the copy is for; empty for the office's own."""
    years: tuple[YearRow, ...] = ()
    """Newest first; the first is the current one."""
    participants: tuple[ParticipantRow, ...] = ()
    """Present and former ones; ``to_on`` tells them apart."""
    documents: tuple[DocumentRow, ...] = ()
    consents: tuple[ConsentRow, ...] = ()
    disclosures: tuple[DisclosureRow, ...] = ()
    reader: Reader = Reader.OFFICE
    """For whose eyes it is; what they may not see is left out whole."""
    entries_withheld: int = 0
    """Journal entries that are not for the reader's eyes and were left out."""
