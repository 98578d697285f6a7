"""Conferences: the week, one conference, putting one in the calendar, moving it, what came of it.

Who is invited to one, and what they answered, stands in ``invitations``.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import invitations
from ilp_desktop.office.access import file_of
from ilp_desktop.office.conference_detail import detail
from ilp_desktop.office.conference_finding import EVERYTHING, Wanted, meets
from ilp_desktop.office.conference_reading import (
    NotYourConference,
    changeable,
    listed,
    visible,
)
from ilp_desktop.office.conference_rows import (
    ConferenceDetail,
    InvitedStudent,
    ListedConference,
    NewConference,
)
from ilp_desktop.office.school import SchoolYearRow, current_year, school_years
from ilp_desktop.policy.conferences import (
    SMALL_GROUP_LIMIT,
    TAKES_TIME,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    exists_on_clocks,
)
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.records import Conference, Invitation, School
from ilp_desktop.vault import OfficeSession
from ilp_desktop.words import words

SHORTEST, LONGEST = 5, 720


def between(
    session: OfficeSession, first: date, after: date, wanted: Wanted = EVERYTHING
) -> tuple[ListedConference, ...]:
    """The conferences from one day until the day before another, in order of time."""
    midnight = datetime.min.time()
    found = visible(session).where(
        Conference.starts_at >= datetime.combine(first, midnight),
        Conference.starts_at < datetime.combine(after, midnight),
        *meets(wanted),
    )
    return listed(session, session.scalars(found.order_by(Conference.starts_at)).all())


def students_of_day(session: OfficeSession, day: date) -> tuple[InvitedStudent, ...]:
    """One's own students who have a conference on that day, in the order in which they come."""
    rows = between(session, day, day + timedelta(days=1))
    coming = (student for row in rows if row.state in TAKES_TIME for student in row.students)
    return tuple({student.id: student for student in coming}.values())


def of_student(session: OfficeSession, student_id: str) -> tuple[ListedConference, ...]:
    """All conferences that one student is invited to, newest first."""
    file_of(session, student_id)
    ids = select(Invitation.conference_id).where(
        Invitation.student_id == student_id, Invitation.voided_at.is_(None)
    )
    wanted = visible(session).where(Conference.id.in_(ids))
    return listed(session, session.scalars(wanted.order_by(Conference.starts_at.desc())).all())


def conference(session: OfficeSession, conference_id: str) -> ConferenceDetail:
    """Everything about one conference that the account's holder may see.

    Raises:
        NotYourConference: they have no part in it, or there is none.
    """
    record = session.scalar(visible(session).where(Conference.id == conference_id))
    if record is None:
        raise NotYourConference
    return detail(session, record)


def new_conference(session: OfficeSession, new: NewConference) -> str:
    """Puts a conference in the calendar; returns its id.

    Invited with it are the students, the adults who hold rights, each student's counselor,
    and whoever puts it there (policy B.4, C.2).

    Raises:
        OfficeError: the time, the topic or the number of students does not fit.
        NotYourStudent: one of the students is not theirs.
    """
    school = session.scalars(select(School).order_by(School.id)).first()
    if school is None:
        raise OfficeError("This office has no school yet.")
    _refuse_time(new.starts_at, new.minutes, school.zone)
    _refuse_students(new)
    for student_id in new.student_ids:
        file_of(session, student_id)
    record = session.keep(
        Conference(
            school_id=school.id,
            school_year_id=_year_of(session, new.starts_at.date()).id,
            kind=new.kind,
            topic=new.topic.strip(),
            starts_at=new.starts_at,
            zone=school.zone,
            minutes=new.minutes,
            place=new.place.strip(),
            at_parent_teacher_conferences=new.at_parent_teacher_conferences,
            organizer_id=session.account.staff_id,
        )
    )
    session.flush()
    invitations.invite_organizer(session, record)
    for student_id in dict.fromkeys(new.student_ids):
        invitations.invite_student(session, record.id, student_id)
    return record.id


def move_conference(
    session: OfficeSession, conference_id: str, starts_at: datetime, minutes: int | None = None
) -> None:
    """Gives a conference another time, and another length where one is given.

    Raises:
        OfficeError: it was held or cancelled, or clocks never show that time.
    """
    record = changeable(session, conference_id)
    if record.state in (ConferenceState.HELD, ConferenceState.CANCELLED):
        raise OfficeError(
            "This conference was {state} and stays at its time. Make a new one.",
            state=record.state.value,
        )
    _refuse_time(starts_at, record.minutes if minutes is None else minutes, record.zone)
    record.starts_at = starts_at
    record.school_year_id = _year_of(session, starts_at.date()).id
    if minutes is not None:
        record.minutes = minutes


def change_conference(
    session: OfficeSession,
    conference_id: str,
    *,
    place: str | None = None,
    topic: str | None = None,
    at_parent_teacher_conferences: bool | None = None,
) -> None:
    """Gives a conference another place or topic, or notes that it was at the usual time (C.2)."""
    record = changeable(session, conference_id)
    if place is not None:
        record.place = place.strip()
    if topic is not None:
        record.topic = _topic(record.kind, topic)
    if at_parent_teacher_conferences is not None:
        record.at_parent_teacher_conferences = at_parent_teacher_conferences


def cancel_conference(session: OfficeSession, conference_id: str, because: str = "") -> None:
    """Cancels a conference that was not held; its invitations stay, as proof of the offer.

    Why it was cancelled stands in the record of every student who is invited.
    """
    record = changeable(session, conference_id)
    if record.state is ConferenceState.HELD:
        raise OfficeError("This conference was held, so it cannot be cancelled.")
    record.state = ConferenceState.CANCELLED
    record.cancelled_because = because.strip()


def mark_held(session: OfficeSession, conference_id: str, *, held: bool = True) -> None:
    """Notes that a conference was held, or that nobody came (policy C.2).

    Raises:
        OfficeError: it is still to come.
    """
    record = changeable(session, conference_id)
    if record.starts_at.date() > session.today:
        raise OfficeError("This conference is still to come. Note it when its day has come.")
    record.state = ConferenceState.HELD if held else ConferenceState.NOT_HELD


def plan_again(session: OfficeSession, conference_id: str) -> None:
    """Takes back that a conference was cancelled, held or not held."""
    record = changeable(session, conference_id)
    record.state = ConferenceState.PLANNED
    record.cancelled_because = ""


def mark_offered(
    session: OfficeSession, conference_id: str, method: OfferMethod, on: date | None = None
) -> None:
    """Logs how the conference was offered to the families that were not told yet (C.2, R25)."""
    changeable(session, conference_id)
    wanted = select(Invitation).where(
        Invitation.conference_id == conference_id,
        Invitation.offered_on.is_(None),
        Invitation.voided_at.is_(None),
    )
    for invitation in session.scalars(wanted):
        invitation.offered_on = on or session.today
        invitation.offer_method = method


def begin_outcome(session: OfficeSession, conference_id: str, student_id: str) -> str:
    """The id of what a conference is to a student, whose fields are then edited in place."""
    changeable(session, conference_id)
    return invitations.outcome_of(session, conference_id, student_id).id


def _refuse_time(starts_at: datetime, minutes: int, zone: str) -> None:
    if not SHORTEST <= minutes <= LONGEST:
        raise OfficeError(
            "Give a length from {shortest} to {longest} minutes.",
            shortest=SHORTEST,
            longest=LONGEST,
        )
    if not exists_on_clocks(starts_at, zone):
        raise OfficeError(
            "There is no {time} on that day: "
            "clocks are set forward then. "
            "Choose a time an hour earlier or later.",
            time=words().time(starts_at.time()),
        )


def _refuse_students(new: NewConference) -> None:
    count = len(set(new.student_ids))
    if new.kind is ConferenceKind.IN_SERVICE:
        _topic(new.kind, new.topic)
        if count:
            raise OfficeError("An in-service is for staff. Choose another kind for students.")
    elif new.kind is ConferenceKind.SMALL_GROUP:
        if not count:
            raise OfficeError("Choose the students of the small group, up to five.")
        if count > SMALL_GROUP_LIMIT:
            raise invitations.GroupIsFull
    elif count != 1:
        raise OfficeError("Choose the one student that the conference is about.")


def _topic(kind: ConferenceKind, topic: str) -> str:
    if kind is ConferenceKind.IN_SERVICE and not topic.strip():
        raise OfficeError("Say what the in-service is about.")
    return topic.strip()


def _year_of(session: OfficeSession, day: date) -> SchoolYearRow:
    """The school year of that day: the last one that has begun by then."""
    begun = [
        year
        for year in school_years(session)
        if starting_year(year.starts_on) <= starting_year(day)
    ]
    return begun[-1] if begun else current_year(session)
