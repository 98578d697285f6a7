"""Conferences: kinds, replies, and the limit of a small group (policy B.4, C.2 to C.4)."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from ilp_desktop.policy.people import ParticipantRole

SMALL_GROUP_LIMIT = 5
"""Students invited to a small-group conference at the most (policy B.4)."""


class ConferenceKind(Enum):
    """What a conference is."""

    INDIVIDUAL = "individual"
    SMALL_GROUP = "small_group"
    PARENT_ASKED = "parent_asked"
    IN_SERVICE = "in_service"


class ConferenceState(Enum):
    """What became of a conference."""

    PLANNED = "planned"
    HELD = "held"
    NOT_HELD = "not_held"
    CANCELLED = "cancelled"


class Reply(Enum):
    """What an invited person answered."""

    NONE = "none"
    COMING = "coming"
    BY_PHONE = "by_phone"
    BY_VIDEO = "by_video"
    DECLINED = "declined"


class Attendance(Enum):
    """Whether and how an invited person took part."""

    UNKNOWN = "unknown"
    IN_PERSON = "in_person"
    BY_PHONE = "by_phone"
    BY_VIDEO = "by_video"
    ABSENT = "absent"


PRESENT = frozenset({Attendance.IN_PERSON, Attendance.BY_PHONE, Attendance.BY_VIDEO})


class OfferMethod(Enum):
    """How a conference was offered."""

    LETTER = "letter"
    EMAIL = "email"
    TELEPHONE = "telephone"
    IN_PERSON = "in_person"
    SENT_HOME = "sent_home"


def has_room(students_invited: int) -> bool:
    """Whether one more student may be invited; those who did not come still count (B.4)."""
    return students_invited < SMALL_GROUP_LIMIT


def missing_from_small_group(invited: Collection[ParticipantRole]) -> list[ParticipantRole]:
    """Who else has to be invited, so that it is a small-group conference (policy B.4)."""
    needed = (ParticipantRole.PARENT, ParticipantRole.COUNSELOR, ParticipantRole.TEACHER)
    return [role for role in needed if role not in invited]


def is_joint(present: Collection[ParticipantRole]) -> bool:
    """Whether teacher, parent and student held it together (policy C.2)."""
    needed = {ParticipantRole.TEACHER, ParticipantRole.PARENT, ParticipantRole.STUDENT}
    return needed <= set(present)
