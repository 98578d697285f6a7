"""Conferences: kinds, replies, and the limit of a small group (policy B.4, C.2 to C.4)."""

from __future__ import annotations

from calendar import monthcalendar
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from ilp_desktop.policy.names import fold
from ilp_desktop.policy.people import ParticipantRole, StaffRole

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


TAKES_TIME = (ConferenceState.PLANNED, ConferenceState.HELD)
"""What takes its room and its people: neither cancelled, nor missed."""


class Reply(Enum):
    """What an invited person answered."""

    NONE = "none"
    COMING = "coming"
    BY_PHONE = "by_phone"
    BY_VIDEO = "by_video"
    DECLINED = "declined"


COMING = frozenset({Reply.COMING, Reply.BY_PHONE, Reply.BY_VIDEO})


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


class Repeat(Enum):
    """How often a conference is held again."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    """On the same weekday of each month: the second Tuesday, or the last where it has no fifth."""


def repeated(first: date, how: Repeat, until: date) -> list[date]:
    """The days from the first one until another, both included."""
    days = [first]
    while days[-1] <= until:
        days.append(_after(first, how, len(days)))
    return days[:-1]


def _after(first: date, how: Repeat, count: int) -> date:
    """The day so many times later."""
    if how is not Repeat.MONTHLY:
        return first + timedelta(weeks=count * (2 if how is Repeat.FORTNIGHTLY else 1))
    year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
    weeks = monthcalendar(year, month + 1)
    days = [week[first.weekday()] for week in weeks if week[first.weekday()]]
    return date(year, month + 1, days[min((first.day - 1) // 7, len(days) - 1)])


def has_room(students_invited: int) -> bool:
    """Whether one more student may be invited; those who did not come still count (B.4)."""
    return students_invited < SMALL_GROUP_LIMIT


def missing_from_small_group(invited: Collection[ParticipantRole]) -> list[ParticipantRole]:
    """Who else has to be invited, so that it is a small-group conference (policy B.4)."""
    needed = (ParticipantRole.PARENT, ParticipantRole.COUNSELOR, ParticipantRole.TEACHER)
    return [role for role in needed if role not in invited]


def missing_from_joint(roles: Collection[ParticipantRole]) -> list[ParticipantRole]:
    """Who else it takes, so that teacher, parent and student hold it together (policy C.2)."""
    needed = (ParticipantRole.TEACHER, ParticipantRole.PARENT, ParticipantRole.STUDENT)
    return [role for role in needed if role not in roles]


def is_joint(present: Collection[ParticipantRole]) -> bool:
    """Whether teacher, parent and student held it together (policy C.2)."""
    return not missing_from_joint(present)


def counts_for_the_state(present: Collection[ParticipantRole]) -> bool:
    """Whether parent, counselor and student held it: a test of its own (R277-462-5(6))."""
    needed = {ParticipantRole.PARENT, ParticipantRole.COUNSELOR, ParticipantRole.STUDENT}
    return needed <= set(present)


def grade_band(grade: int | None) -> tuple[int, int] | None:
    """The two grades in which the state wants a conference held (R277-462-5(6))."""
    bands = ((7, 8), (9, 10), (11, 12))
    return next((band for band in bands if grade in band), None)


def role_of_staff(role: StaffRole) -> ParticipantRole:
    """As what a member of school personnel comes to a conference."""
    return {
        StaffRole.COUNSELOR: ParticipantRole.COUNSELOR,
        StaffRole.TEACHER: ParticipantRole.TEACHER,
        StaffRole.PRINCIPAL: ParticipantRole.ADMINISTRATOR,
        StaffRole.ADMINISTRATOR: ParticipantRole.ADMINISTRATOR,
        StaffRole.CAREER_COORDINATOR: ParticipantRole.CAREER_STAFF,
    }.get(role, ParticipantRole.OTHER_STAFF)


def overlap(starts_at: datetime, minutes: int, other: datetime, other_minutes: int) -> bool:
    """Whether two times share a minute; one that begins as the other ends does not."""
    ends_at = starts_at + timedelta(minutes=minutes)
    return starts_at < other + timedelta(minutes=other_minutes) and other < ends_at


def same_room(place: str, other: str) -> bool:
    """Whether both are the same room; a telephone or a video call takes up none."""
    words = fold(place).split()
    no_room = {"phone", "telephone", "video", "online", "call"}
    return bool(words) and words == fold(other).split() and no_room.isdisjoint(words)


def exists_on_clocks(wall_time: datetime, zone: str) -> bool:
    """Whether clocks there ever show this: an hour is left out when summer time begins."""
    moment = wall_time.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall_time
