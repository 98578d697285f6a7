"""Who is invited to each of several conferences, by name, and how many said yes or came."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from ilp_desktop.office.conference_reading import visible
from ilp_desktop.office.people import Names
from ilp_desktop.policy.conferences import COMING, PRESENT, Attendance, Reply
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import Conference, Invitation, StaffInvitation
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """The people of one conference, as far as they are one's own to see."""

    adults: tuple[str, ...]
    """Family and staff by name, in the order in which they were invited; not the students."""
    invited: int
    coming: int
    declined: int
    came: int


def gatherings(session: OfficeSession, conference_ids: Collection[str]) -> dict[str, Gathering]:
    """For each conference that one sees, who is invited."""
    ids = session.scalars(
        visible(session).where(Conference.id.in_(conference_ids)).with_only_columns(Conference.id)
    ).all()
    found: dict[str, list[tuple[str, ParticipantRole, Reply, Attendance]]] = defaultdict(list)
    for kind in (Invitation, StaffInvitation):
        rows = session.execute(
            select(kind.conference_id, kind.person_id, kind.role, kind.reply, kind.attendance)
            .where(kind.conference_id.in_(ids), kind.voided_at.is_(None))
            .order_by(kind.id)
        )
        for conference_id, person, role, reply, attendance in rows:
            found[conference_id].append((person, role, reply, attendance))
    names = Names(session)
    names.read(person for people in found.values() for person, *_ in people)
    return {
        conference_id: Gathering(
            adults=tuple(
                dict.fromkeys(
                    names.of(person)
                    for person, role, _, _ in people
                    if role is not ParticipantRole.STUDENT
                )
            ),
            invited=len(people),
            coming=sum(reply in COMING for _, _, reply, _ in people),
            declined=sum(reply is Reply.DECLINED for _, _, reply, _ in people),
            came=sum(attendance in PRESENT for *_, attendance in people),
        )
        for conference_id, people in found.items()
    }
