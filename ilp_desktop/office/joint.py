"""Whether teacher, parent and student hold a conference together, in words (policy C.2)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ilp_desktop.errors import Told
from ilp_desktop.office.conference_rows import InvitedPerson, JointTest
from ilp_desktop.policy.conferences import (
    COMING,
    PRESENT,
    Attendance,
    ConferenceKind,
    ConferenceState,
    Reply,
    counts_for_the_state,
    grade_band,
    missing_from_joint,
)
from ilp_desktop.policy.people import ParticipantRole

WHO = {
    ParticipantRole.TEACHER: Told("a teacher"),
    ParticipantRole.PARENT: Told("a parent or guardian"),
    ParticipantRole.STUDENT: Told("the student"),
}
MEANING = Told("Held jointly (C.2) means by teacher, parent or guardian, and student.")


def joint_test(
    kind: ConferenceKind,
    state: ConferenceState,
    invited: Sequence[InvitedPerson],
    grade: int | None,
) -> JointTest | None:
    """The test for one student, from those who are invited for that student's sake and staff.

    A conference that a parent asked for (C.4) is none of C.2, and one cancelled is none at all.
    """
    if kind not in (ConferenceKind.INDIVIDUAL, ConferenceKind.SMALL_GROUP):
        return None
    if state is ConferenceState.CANCELLED:
        return None
    if state is ConferenceState.NOT_HELD:
        more = (
            Told("It was offered, as C.2 asks; the state counts only what is held.")
            if any(person.student_id and person.offered_on for person in invited)
            else Told("That it was offered, as C.2 asks, is not noted.")
        )
        return JointTest(stands=False, headline=Told("It was not held"), more=more, missing=())
    if state is ConferenceState.HELD:
        return _after(kind, invited, grade)
    return _before(kind, invited, grade)


def _before(kind: ConferenceKind, invited: Sequence[InvitedPerson], grade: int | None) -> JointTest:
    coming = {person.role for person in invited if person.reply in COMING}
    missing = missing_from_joint(coming)
    if not missing:
        return JointTest(
            stands=True,
            headline=Told("Teacher, parent and student are coming"),
            more=_counts(kind, coming, grade),
            missing=(),
        )
    uninvited = missing_from_joint({person.role for person in invited})
    if uninvited:
        headline = Told("Not invited yet: {who}", who=_joined(uninvited))
        return JointTest(stands=False, headline=headline, more=MEANING, missing=tuple(missing))
    waiting = {person.role for person in invited if person.reply is Reply.NONE}
    declined = [role for role in missing if role not in waiting]
    if declined:
        headline = Told("Not coming: {who}", who=_joined(declined))
        return JointTest(stands=False, headline=headline, more=MEANING, missing=tuple(missing))
    headline = Told("No reply yet from {who}", who=_joined(missing))
    return JointTest(stands=None, headline=headline, more=MEANING, missing=tuple(missing))


def _after(kind: ConferenceKind, invited: Sequence[InvitedPerson], grade: int | None) -> JointTest:
    if all(person.attendance is Attendance.UNKNOWN for person in invited):
        headline = Told("Not noted yet who took part")
        return JointTest(stands=None, headline=headline, more=MEANING, missing=())
    present = {person.role for person in invited if person.attendance in PRESENT}
    missing = missing_from_joint(present)
    if missing:
        return JointTest(
            stands=False,
            headline=Told("Held without {who}", who=_joined(missing)),
            more=Told("It counts as offered (C.2), not as held jointly. Offer another one."),
            missing=tuple(missing),
        )
    return JointTest(
        stands=True,
        headline=Told("Teacher, parent and student took part"),
        more=_counts(kind, present, grade),
        missing=(),
    )


def _counts(kind: ConferenceKind, roles: Collection[ParticipantRole], grade: int | None) -> Told:
    band = grade_band(grade)
    if band is None or not counts_for_the_state(roles):
        return Told("Counts for C.2.")
    first, last = band
    if kind is ConferenceKind.INDIVIDUAL:
        return Told(
            "Counts for C.2 and as the state’s individual conference for grades {first}–{last}.",
            first=first,
            last=last,
        )
    return Told(
        "Counts for C.2 and as the state’s group conference for grades {first}–{last}.",
        first=first,
        last=last,
    )


def _joined(roles: Sequence[ParticipantRole]) -> Told:
    """One to three of them, as one says them."""
    names = [WHO[role] for role in roles]
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return Told("{one} and {other}", one=names[0], other=names[1])
    return Told("{one}, {two} and {three}", one=names[0], two=names[1], three=names[2])
