"""Conferences as frozen rows: a line of the week, and everything about one of them.

They show one's own students alone: of the others in a small group there is a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ilp_desktop.errors import Told
from ilp_desktop.policy.conferences import (
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    Reply,
)
from ilp_desktop.policy.people import ParticipantRole


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitedStudent:
    """A student of one's own who is invited."""

    id: str
    name: str
    listed: str
    """Family name first, as in "Begay, Shándíín"."""
    number: str
    grade: int | None
    reply: Reply
    attendance: Attendance


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A room or a person that is taken at the same time; by what is not said."""

    what: str
    is_room: bool
    starts_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedConference:
    """A conference as the week shows it."""

    id: str
    kind: ConferenceKind
    state: ConferenceState
    topic: str
    starts_at: datetime
    """Local wall time at the school."""
    zone: str
    minutes: int
    place: str
    students: tuple[InvitedStudent, ...]
    """One's own, by name."""
    students_invited: int
    """All of them, so that a small group can be told full."""
    cancelled_because: str
    """Why it was cancelled; empty where it was not, or nobody said."""
    interpreter: str
    """The language that is interpreted, or who interprets; empty where nobody does."""
    is_mine: bool
    """Whether the account's holder organizes it or is invited."""
    clashes: tuple[Clash, ...]

    @property
    def ends_at(self) -> datetime:
        """Local wall time at the school."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitedPerson:
    """Somebody who is invited, with the offer, the reply, and whether they came."""

    invitation_id: str
    person_id: str
    student_id: str | None
    """For whose sake a student or an adult of the family is invited; nobody's for staff."""
    name: str
    role: ParticipantRole
    detail: str
    """A staff member's title, an adult's relation by name of the set's member."""
    language: str
    offered_on: date | None
    offer_method: OfferMethod | None
    offer_language: str
    reply: Reply
    replied_on: date | None
    attendance: Attendance


@dataclass(frozen=True, slots=True, kw_only=True)
class JointTest:
    """Whether teacher, parent and student hold a conference together, in words (policy C.2).

    ``stands`` is true when they do, false when they did not, nothing while it is open.
    """

    stands: bool | None
    headline: Told
    more: Told
    missing: tuple[ParticipantRole, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRow:
    """What the conference is to one student: wishes before it, what came of it (policy C.2)."""

    outcome_id: str
    """Empty where nothing is kept yet; ``conferences.begin_outcome`` gives it one."""
    student: InvitedStudent
    wishes: str
    interpreter: str
    interpreter_language: str
    established: bool
    reviewed: bool
    notes: str
    joint: JointTest | None
    """None for a conference that a parent asked for, which is no conference of C.2."""
    is_incomplete: bool
    """Held, and neither established nor reviewed: something is not noted yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceDetail:
    """Everything about one conference that the account's holder may see."""

    listed: ListedConference
    organizer: str
    at_parent_teacher_conferences: bool
    invited: tuple[InvitedPerson, ...]
    outcomes: tuple[OutcomeRow, ...]
    other_students: int
    """How many are invited whose files are not one's own to see."""
    missing_from_group: tuple[ParticipantRole, ...]
    """Who else a small group needs (policy B.4)."""
    may_change: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitable:
    """Somebody who may be invited too."""

    person_id: str
    student_id: str | None
    """For whose sake, with an adult of the family."""
    staff_id: str | None
    name: str
    role: ParticipantRole
    detail: str
    takes_part: bool
    """Whether they take part in the plan of a student who is invited: these come first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewConference:
    """What is asked for to put a conference in the calendar."""

    kind: ConferenceKind
    starts_at: datetime
    """Local wall time at the school."""
    minutes: int = 30
    place: str = ""
    topic: str = ""
    student_ids: tuple[str, ...] = ()
    at_parent_teacher_conferences: bool = False
