"""Conferences of some kinds or of one member of staff, and those that a search finds."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select

from ilp_desktop.office.conference_reading import listed, visible
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.office.search import matches
from ilp_desktop.policy.conferences import ConferenceKind, ConferenceState
from ilp_desktop.policy.names import fold
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import Conference, Invitation, StaffInvitation, StaffMember, Student
from ilp_desktop.vault import OfficeSession

MOST = 100
"""So many are found at the most: the latest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which conferences are asked for."""

    kinds: frozenset[ConferenceKind] = frozenset(ConferenceKind)
    with_cancelled: bool = False
    staff_id: str = ""
    """Those that this member of staff organizes or is invited to; anybody's where it is empty."""


EVERYTHING = Wanted()


def meets(wanted: Wanted) -> list[ColumnElement[bool]]:
    """Conditions on ``Conference``."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.kinds != EVERYTHING.kinds:
        conditions.append(Conference.kind.in_(wanted.kinds))
    if not wanted.with_cancelled:
        conditions.append(Conference.state != ConferenceState.CANCELLED)
    if wanted.staff_id:
        invited = (
            select(StaffInvitation.id)
            .join(StaffMember, StaffMember.person_id == StaffInvitation.person_id)
            .where(
                StaffInvitation.conference_id == Conference.id,
                StaffInvitation.voided_at.is_(None),
                StaffMember.id == wanted.staff_id,
            )
        )
        conditions.append(or_(Conference.organizer_id == wanted.staff_id, invited.exists()))
    return conditions


def find_conferences(
    session: OfficeSession, typed: str, wanted: Wanted = EVERYTHING
) -> tuple[ListedConference, ...]:
    """By a student's name or number, a guardian, a topic or a room; in order of time."""
    words = fold(typed).split()
    if not words:
        return ()
    of_students = (
        select(Invitation.conference_id)
        .join(Student, Student.id == Invitation.student_id)
        .where(
            Invitation.role == ParticipantRole.STUDENT,
            Invitation.voided_at.is_(None),
            *matches(typed),
        )
    )
    told = visible(session).where(or_(Conference.topic != "", Conference.place != ""))
    said = session.execute(
        told.with_only_columns(Conference.id, Conference.topic, Conference.place)
    )
    by_words = [
        conference_id
        for conference_id, topic, place in said
        if all(f" {word}" in f" {fold(f'{topic} {place}')}" for word in words)
    ]
    found = session.scalars(
        visible(session)
        .where(
            or_(Conference.id.in_(session.scalars(of_students).all()), Conference.id.in_(by_words)),
            *meets(wanted),
        )
        .order_by(Conference.starts_at.desc(), Conference.id)
        .limit(MOST)
    ).all()
    return listed(session, found[::-1])
