"""Whether a year's conferences meet policy C.2, and a grade band's the state rule R277-462-5(6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from ilp_desktop.policy.conferences import (
    COMING,
    ConferenceKind,
    ConferenceState,
    Reply,
    counts_for_the_state,
    grade_band,
    is_joint,
)
from ilp_desktop.policy.people import ParticipantRole

OF_THE_PLAN = frozenset({ConferenceKind.INDIVIDUAL, ConferenceKind.SMALL_GROUP})
"""What counts; a conference that a parent asked for is none of these (C.4)."""
BANDS = ((7, 8), (9, 10), (11, 12))


@dataclass(frozen=True, slots=True, kw_only=True)
class Conferring:
    """One conference of a student, as the duties of the years look at it."""

    kind: ConferenceKind
    state: ConferenceState
    on: date
    grade: int | None
    offered: bool
    replies: Collection[Reply]
    """Of the student and the family."""
    present: Collection[ParticipantRole]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearMarks:
    """What a year's record shows (policy C.2); what was cancelled is no offer any more.

    Declined is what was offered, as C.2 asks, and nobody of student and family said yes to.
    """

    offered: bool
    held: bool
    joint: bool
    declined: bool
    no_reply: bool


def year_marks(conferences: Iterable[Conferring]) -> YearMarks:
    """The marks of one school year, from everything that was offered in it."""
    ours = [
        one
        for one in conferences
        if one.kind in OF_THE_PLAN and one.state is not ConferenceState.CANCELLED
    ]
    offered = [one for one in ours if one.offered]
    held = [one for one in ours if one.state is ConferenceState.HELD]
    replies = {reply for one in offered for reply in one.replies}
    declined = not held and _is_declined(replies)
    answered = bool(replies - {Reply.NONE})
    return YearMarks(
        offered=bool(offered or held),
        held=bool(held),
        joint=any(is_joint(one.present) for one in held),
        declined=declined,
        no_reply=bool(offered) and not held and not answered,
    )


def planned_on(conferences: Iterable[Conferring]) -> date | None:
    """The day of the first one that is offered, still to come and not declined."""
    days = [
        one.on
        for one in conferences
        if one.kind in OF_THE_PLAN
        and one.state is ConferenceState.PLANNED
        and one.offered
        and not _is_declined(one.replies)
    ]
    return min(days, default=None)


def _is_declined(replies: Collection[Reply]) -> bool:
    return Reply.DECLINED in replies and COMING.isdisjoint(replies)


def state_met_on(
    conferences: Iterable[Conferring], band: tuple[int, int], kind: ConferenceKind
) -> date | None:
    """When parent, counselor and student first held one of that kind in the band's grades."""
    days = [
        one.on
        for one in conferences
        if one.kind is kind
        and one.state is ConferenceState.HELD
        and grade_band(one.grade) == band
        and counts_for_the_state(one.present)
    ]
    return min(days, default=None)
