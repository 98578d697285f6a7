"""What a year's conferences count for: policy C.2, and the state's rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ilp_desktop.policy.conference_years import (
    Conferring,
    YearMarks,
    planned_on,
    state_met_on,
    year_marks,
)
from ilp_desktop.policy.conferences import ConferenceKind, ConferenceState, Reply
from ilp_desktop.policy.people import ParticipantRole

STUDENT, PARENT = ParticipantRole.STUDENT, ParticipantRole.PARENT
TEACHER, COUNSELOR = ParticipantRole.TEACHER, ParticipantRole.COUNSELOR
PLANNED = Conferring(
    kind=ConferenceKind.INDIVIDUAL,
    state=ConferenceState.PLANNED,
    on=date(2026, 10, 1),
    grade=10,
    offered=True,
    replies={Reply.NONE},
    present=(),
)
HELD = replace(PLANNED, state=ConferenceState.HELD, present=(STUDENT, PARENT, COUNSELOR))


def marked(**words: bool) -> YearMarks:
    names = ("offered", "held", "joint", "declined", "no_reply")
    return YearMarks(**(dict.fromkeys(names, False) | words))


def test_a_year_without_conferences_has_no_marks() -> None:
    assert year_marks([]) == marked()
    asked = replace(HELD, kind=ConferenceKind.PARENT_ASKED)
    assert year_marks([asked]) == marked(), "a meeting of C.4 is none of C.2"
    assert year_marks([replace(PLANNED, offered=False)]) == marked()


def test_an_offer_that_is_declined_or_unanswered_is_told_apart_from_one_that_is_held() -> None:
    assert year_marks([PLANNED]) == marked(offered=True, no_reply=True)
    declined = replace(PLANNED, replies={Reply.DECLINED, Reply.NONE})
    assert year_marks([declined]) == marked(offered=True, declined=True)
    coming = replace(PLANNED, replies={Reply.COMING})
    assert year_marks([coming]) == marked(offered=True)
    assert year_marks([declined, coming]) == marked(offered=True), "another one was accepted"
    father_comes = replace(PLANNED, replies={Reply.DECLINED, Reply.BY_PHONE})
    assert year_marks([father_comes]) == marked(offered=True), "one of them said yes"
    assert year_marks([declined, HELD]) == marked(offered=True, held=True)


def test_a_cancelled_conference_counts_for_nothing() -> None:
    cancelled = replace(PLANNED, state=ConferenceState.CANCELLED)
    assert year_marks([cancelled]) == marked()
    declined = replace(cancelled, replies={Reply.DECLINED})
    assert year_marks([declined, PLANNED]) == marked(offered=True, no_reply=True)


def test_what_is_planned_is_what_is_offered_to_come_and_not_declined() -> None:
    later = replace(PLANNED, on=date(2026, 11, 1))
    assert planned_on([later, PLANNED]) == date(2026, 10, 1)
    for other in (
        replace(PLANNED, offered=False),
        replace(PLANNED, replies={Reply.DECLINED, Reply.NONE}),
        replace(PLANNED, state=ConferenceState.CANCELLED),
        replace(PLANNED, kind=ConferenceKind.PARENT_ASKED),
        HELD,
    ):
        assert planned_on([other]) is None
        assert planned_on([other, later]) == later.on


def test_jointly_takes_a_teacher_a_parent_and_the_student() -> None:
    jointly = replace(HELD, present=(STUDENT, PARENT, TEACHER))
    assert year_marks([jointly]) == marked(offered=True, held=True, joint=True)


def test_the_state_counts_each_kind_in_each_pair_of_grades() -> None:
    individual, group = ConferenceKind.INDIVIDUAL, ConferenceKind.SMALL_GROUP
    later = replace(HELD, on=date(2027, 1, 5))
    assert state_met_on([later, HELD], (9, 10), individual) == date(2026, 10, 1)
    assert state_met_on([HELD], (9, 10), group) is None
    assert state_met_on([HELD], (11, 12), individual) is None
    assert state_met_on([PLANNED], (9, 10), individual) is None
    without = replace(HELD, present=(STUDENT, PARENT, TEACHER))
    assert state_met_on([without], (9, 10), individual) is None, "the counselor was not there"
