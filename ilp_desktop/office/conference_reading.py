"""Conferences as rows: which ones somebody sees, who is invited, what is taken twice."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.conference_rows import Clash, InvitedStudent, ListedConference
from ilp_desktop.office.people import Names
from ilp_desktop.policy.conferences import TAKES_TIME, ConferenceKind, overlap, same_room
from ilp_desktop.policy.names import full_name, listed_name
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import (
    Conference,
    ConferenceOutcome,
    Enrollment,
    Invitation,
    Person,
    StaffInvitation,
    Student,
)
from ilp_desktop.vault import OfficeSession

LONGEST = timedelta(minutes=720)


class NotYourConference(OfficeError):
    """The account's holder has no part in this conference."""

    def __init__(self) -> None:
        super().__init__(
            "You have no part in this conference: neither you nor a student of yours is invited."
        )


def has_part(session: OfficeSession) -> ColumnElement[bool]:
    """Condition on ``Conference``: one organizes it, is invited, or a student of one's own is.

    The last is the access gate's to say, which stands in every select of invitations.
    """
    invited_myself = select(StaffInvitation.id).where(
        StaffInvitation.conference_id == Conference.id,
        StaffInvitation.person_id == session.account.person_id,
        StaffInvitation.voided_at.is_(None),
    )
    my_students = select(Invitation.id).where(
        Invitation.conference_id == Conference.id, Invitation.voided_at.is_(None)
    )
    return or_(
        Conference.organizer_id == session.account.staff_id,
        invited_myself.exists(),
        my_students.exists(),
    )


def visible(session: OfficeSession) -> Select[Conference]:
    """The conferences that the account's holder sees; an in-service is everybody's."""
    return select(Conference).where(
        Conference.voided_at.is_(None),
        or_(Conference.kind == ConferenceKind.IN_SERVICE, has_part(session)),
    )


def changeable(session: OfficeSession, conference_id: str) -> Conference:
    """The conference, where its reader has a part in it and so may change it.

    Raises:
        NotYourConference: there is none, or it is not theirs.
    """
    conference = session.scalar(
        select(Conference).where(
            Conference.id == conference_id, Conference.voided_at.is_(None), has_part(session)
        )
    )
    if conference is None:
        raise NotYourConference
    return conference


def listed(
    session: OfficeSession, conferences: Sequence[Conference]
) -> tuple[ListedConference, ...]:
    """These conferences as the week shows them, in the order given."""
    ids = [conference.id for conference in conferences]
    students = _students(session, conferences)
    invited = students_invited(session, ids)
    interpreters = _interpreters(session, ids)
    mine = _mine(session, ids)
    clashes = _clashes(session, conferences)
    return tuple(
        ListedConference(
            id=c.id,
            kind=c.kind,
            state=c.state,
            topic=c.topic,
            starts_at=c.starts_at,
            zone=c.zone,
            minutes=c.minutes,
            place=c.place,
            cancelled_because=c.cancelled_because,
            students=tuple(students[c.id]),
            students_invited=invited[c.id],
            interpreter=interpreters.get(c.id, ""),
            is_mine=c.id in mine or c.organizer_id == session.account.staff_id,
            clashes=tuple(clashes[c.id]),
        )
        for c in conferences
    )


def students_invited(session: OfficeSession, conference_ids: Iterable[str]) -> Counter[str]:
    """How many students are invited to each, whoever's they are; a number names nobody (B.4)."""
    rows = session.execute(
        select(Invitation.conference_id, func.count(Invitation.id))
        .where(
            Invitation.conference_id.in_(conference_ids),
            Invitation.role == ParticipantRole.STUDENT,
            Invitation.voided_at.is_(None),
        )
        .group_by(Invitation.conference_id)
        .execution_options(**BEYOND_THE_GATE)
    )
    return Counter(dict(rows.all()))


def _students(
    session: OfficeSession, conferences: Sequence[Conference]
) -> dict[str, list[InvitedStudent]]:
    rows = session.execute(
        select(
            Invitation.conference_id,
            Invitation.student_id,
            Invitation.reply,
            Invitation.attendance,
            Student.number,
            Person.given_name,
            Person.family_name,
            Enrollment.grade,
        )
        .join(Conference, Conference.id == Invitation.conference_id)
        .join(Student, Student.id == Invitation.student_id)
        .join(Person, Person.id == Student.person_id)
        .outerjoin(
            Enrollment,
            (Enrollment.student_id == Invitation.student_id)
            & (Enrollment.school_year_id == Conference.school_year_id)
            & Enrollment.voided_at.is_(None)
            & Enrollment.left_on.is_(None),
        )
        .where(
            Invitation.conference_id.in_([c.id for c in conferences]),
            Invitation.role == ParticipantRole.STUDENT,
            Invitation.voided_at.is_(None),
        )
        .order_by(Student.sort_name, Student.id)
    )
    found: dict[str, list[InvitedStudent]] = defaultdict(list)
    for conference_id, student_id, reply, attendance, number, given, family, grade in rows:
        found[conference_id].append(
            InvitedStudent(
                id=student_id,
                name=full_name(given, family),
                listed=listed_name(given, family),
                number=number,
                grade=grade,
                reply=reply,
                attendance=attendance,
            )
        )
    return found


def _interpreters(session: OfficeSession, ids: Iterable[str]) -> dict[str, str]:
    rows = session.execute(
        select(
            ConferenceOutcome.conference_id,
            ConferenceOutcome.interpreter_language,
            ConferenceOutcome.interpreter,
        ).where(ConferenceOutcome.conference_id.in_(ids), ConferenceOutcome.voided_at.is_(None))
    )
    return {conference: language or who for conference, language, who in rows if language or who}


def _mine(session: OfficeSession, ids: Iterable[str]) -> set[str]:
    return set(
        session.scalars(
            select(StaffInvitation.conference_id).where(
                StaffInvitation.conference_id.in_(ids),
                StaffInvitation.person_id == session.account.person_id,
                StaffInvitation.voided_at.is_(None),
            )
        )
    )


@dataclass(frozen=True, slots=True)
class _Slot:
    """When and where something is at the school, whatever it is."""

    id: str
    starts_at: datetime
    minutes: int
    place: str

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)


def _clashes(session: OfficeSession, conferences: Sequence[Conference]) -> dict[str, list[Clash]]:
    """Rooms and people that are taken twice, against all conferences of the school."""
    found: dict[str, list[Clash]] = defaultdict(list)
    ours = [_slot(c) for c in conferences if c.state in TAKES_TIME]
    if not ours:
        return found
    others = _around(session, min(c.starts_at for c in ours), max(c.ends_at for c in ours))
    begins = [other.starts_at for other in others]
    pairs = [
        (one, other)
        for one in ours
        for other in others[
            bisect_right(begins, one.starts_at - LONGEST) : bisect_left(begins, one.ends_at)
        ]
        if other.id != one.id and _at_once(one, other)
    ]
    if not pairs:
        return found
    people = _people(session, {slot.id for pair in pairs for slot in pair})
    shared = [(one, other, people[one.id] & people[other.id]) for one, other in pairs]
    names = Names(session)
    names.read(person_id for *_, both in shared for person_id in both)
    for one, other, both in shared:
        if same_room(one.place, other.place):
            found[one.id].append(_clash(one.place, other, is_room=True))
        for person_id in sorted(both):
            found[one.id].append(_clash(names.of(person_id), other, is_room=False))
    return found


def taken(
    session: OfficeSession, starts_at: datetime, minutes: int, place: str, *, besides: str = ""
) -> tuple[Clash, ...]:
    """What a conference at that time and place would overlap: the room, and oneself."""
    others = [
        other
        for other in _around(session, starts_at, starts_at + timedelta(minutes=minutes))
        if other.id != besides and overlap(starts_at, minutes, other.starts_at, other.minutes)
    ]
    people = _people(session, [other.id for other in others])
    me = session.account.person_id
    name = Names(session).of(me)
    rooms = [_clash(place, o, is_room=True) for o in others if same_room(place, o.place)]
    return (*rooms, *(_clash(name, o, is_room=False) for o in others if me in people[o.id]))


def _slot(conference: Conference) -> _Slot:
    return _Slot(conference.id, conference.starts_at, conference.minutes, conference.place)


def _around(session: OfficeSession, first: datetime, last: datetime) -> list[_Slot]:
    """Everything of the school at about these times, whether or not one sees what it is."""
    rows = session.execute(
        select(Conference.id, Conference.starts_at, Conference.minutes, Conference.place)
        .where(
            Conference.voided_at.is_(None),
            Conference.state.in_(TAKES_TIME),
            Conference.starts_at > first - LONGEST,
            Conference.starts_at < last,
        )
        .order_by(Conference.starts_at, Conference.id)
    )
    return [_Slot(*row) for row in rows]


def _people(session: OfficeSession, ids: Collection[str]) -> dict[str, set[str]]:
    """Who is invited to each: all staff, and of families those that one may see."""
    found: dict[str, set[str]] = defaultdict(set)
    for kind in (StaffInvitation, Invitation):
        rows = session.execute(
            select(kind.conference_id, kind.person_id).where(
                kind.conference_id.in_(ids), kind.voided_at.is_(None)
            )
        )
        for conference_id, person_id in rows:
            found[conference_id].add(person_id)
    return found


def _at_once(one: _Slot, other: _Slot) -> bool:
    return overlap(one.starts_at, one.minutes, other.starts_at, other.minutes)


def _clash(what: str, other: _Slot, *, is_room: bool) -> Clash:
    return Clash(what=what, is_room=is_room, starts_at=other.starts_at, minutes=other.minutes)
