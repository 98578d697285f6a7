"""What a day at the office begins with: who needs something, counted as one works."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, exists, func, select, true

from ilp_desktop.office.school import current_year
from ilp_desktop.policy.conferences import ConferenceKind, ConferenceState, Reply
from ilp_desktop.policy.names import listed_name
from ilp_desktop.policy.needs import FILE_NEEDS, PROGRESS_WEEKS, REPLY_DAYS, REQUEST_DAYS, Need
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import ContributionKind, ObjectiveStatus, PlanState, Suggestion
from ilp_desktop.records import (
    Achievement,
    Conference,
    Contribution,
    Enrollment,
    Invitation,
    Objective,
    Person,
    Plan,
    Progress,
    Registration,
    ReportCard,
    ResourceRequest,
    Strength,
    Student,
    Term,
)
from ilp_desktop.vault import OfficeSession

T = TypeVar("T")
Condition = ColumnElement[bool]
_UNDECIDED = (ResourceRequest.decided_on.is_(None), ResourceRequest.voided_at.is_(None))


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedyStudent:
    """A student of whom something waits."""

    student_id: str
    listed: str
    grade: int | None
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the files that one may see stand: enrolled students, and of how many each need holds."""

    students: int
    plans: int
    careers: int
    """Plans for College and Career Readiness among them."""
    requests: int
    open_requests: int
    """Those among them that the Principal has not decided."""
    late_requests: int
    """Those that have waited for a decision for longer than one does."""
    small_groups: int
    in_small_groups: int
    """Students who are invited to one of them this year."""
    asked_for: int
    """Conferences that parents asked for this year."""
    asked_for_held: int
    needs: dict[Need, int]
    since: dict[Need, date]
    """Since when the first of them has waited, of the needs that begin on a day."""


def standing(session: OfficeSession) -> Standing:
    """Counts every need among the students who are enrolled now.

    Of thousands it takes more than a second, so changes come in between one count and the next.
    """
    year = current_year(session).id
    here = _enrolled(year, func.count())
    groups, in_groups = _conferences_of(session, year, ConferenceKind.SMALL_GROUP)
    held = Conference.state == ConferenceState.HELD
    parents = ConferenceKind.PARENT_ASKED
    late = ResourceRequest.asked_on < session.today - timedelta(days=REQUEST_DAYS)
    enrolled = _enrolled(year, Student.id)

    def requests(*also: Condition) -> int:
        asked = select(func.count(ResourceRequest.id)).where(
            ResourceRequest.voided_at.is_(None), ResourceRequest.student_id.in_(enrolled), *also
        )
        return _counted(session, asked)

    return Standing(
        students=_counted(session, here),
        plans=_counted(session, here.where(_has_plan(year))),
        careers=_counted(session, here.where(_has_plan(year, Plan.pccr_since.is_not(None)))),
        requests=requests(),
        open_requests=requests(*_UNDECIDED),
        late_requests=requests(*_UNDECIDED, late),
        small_groups=groups,
        in_small_groups=in_groups,
        asked_for=_conferences_of(session, year, parents)[0],
        asked_for_held=_conferences_of(session, year, parents, held)[0],
        needs={need: _counted(session, here.where(condition(session, need))) for need in Need},
        since=_since(session, year),
    )


def files_ready(session: OfficeSession, student_ids: Iterable[str]) -> dict[str, int]:
    """Of how many of ``FILE_NEEDS`` each of these students' files holds what is asked for.

    Where no plan is begun, there is nothing in it either.
    """
    year = current_year(session).id
    of_plan = (Need.NOT_SUPPLEMENTED, Need.NO_STRENGTH)
    held = (
        ~_CONDITIONS[need](session, year) & (_has_plan(year) if need in of_plan else true())
        for need in FILE_NEEDS
    )
    rows = session.execute(select(Student.id, *held).where(Student.id.in_(list(student_ids))))
    return {student_id: sum(parts) for student_id, *parts in rows}


def _counted(session: OfficeSession, asked: Select[T]) -> T:
    """What one question finds; before the next one a change may come in."""
    found = session.scalars(asked).one()
    session.let_changes_in()
    return found


def _conferences_of(
    session: OfficeSession, year_id: str, kind: ConferenceKind, *also: Condition
) -> tuple[int, int]:
    """How many of this kind there are in the year, and how many students are invited to them."""
    counted = select(
        func.count(Conference.id.distinct()), func.count(Invitation.student_id.distinct())
    )
    conferences, students = session.execute(
        counted.join(Invitation, Invitation.conference_id == Conference.id).where(
            Conference.school_year_id == year_id,
            Conference.kind == kind,
            Conference.state.not_in((ConferenceState.CANCELLED, ConferenceState.NOT_HELD)),
            Invitation.voided_at.is_(None),
            *also,
        )
    ).one()
    session.let_changes_in()
    return conferences, students


def _since(session: OfficeSession, year_id: str) -> dict[Need, date]:
    enrolled = _enrolled(year_id, Student.id)
    days = {
        Need.NO_REPLY: select(func.min(Invitation.offered_on))
        .join(Conference, Conference.id == Invitation.conference_id)
        .where(
            Invitation.voided_at.is_(None),
            Invitation.reply == Reply.NONE,
            Invitation.student_id.in_(enrolled),
            Conference.school_year_id == year_id,
            Conference.state == ConferenceState.PLANNED,
        ),
        Need.REVIEW_OVERDUE: select(func.min(Plan.next_review_on)).where(
            Plan.voided_at.is_(None),
            Plan.school_year_id == year_id,
            Plan.state != PlanState.CLOSED,
            Plan.student_id.in_(enrolled),
        ),
        Need.OPEN_REQUEST: select(func.min(ResourceRequest.asked_on)).where(
            *_UNDECIDED, ResourceRequest.student_id.in_(enrolled)
        ),
    }
    first = {need: _counted(session, asked) for need, asked in days.items()}
    return {need: day for need, day in first.items() if day is not None}


def students_in_need(session: OfficeSession, need: Need) -> tuple[NeedyStudent, ...]:
    """The students of whom this waits, by name."""
    year = current_year(session).id
    rows = session.execute(
        _enrolled(year, Student.id, Student.number, Person.given_name, Person.family_name,
                  Enrollment.grade)
        .join(Person, Person.id == Student.person_id)
        .where(condition(session, need))
        .order_by(Student.sort_name, Student.id)
    )  # fmt: skip
    return tuple(
        NeedyStudent(
            student_id=student_id, listed=listed_name(given, family), grade=grade, number=number
        )
        for student_id, number, given, family, grade in rows
    )


def condition(session: OfficeSession, need: Need) -> Condition:
    """The need as a condition on ``Student``, for a list that filters by it."""
    return _CONDITIONS[need](session, current_year(session).id)


def _enrolled(year_id: str, *wanted: Any) -> Select[Any]:
    return (
        select(*wanted)
        .select_from(Student)
        .join(Enrollment, Enrollment.student_id == Student.id)
        .where(
            Student.voided_at.is_(None),
            Enrollment.school_year_id == year_id,
            Enrollment.left_on.is_(None),
            Enrollment.voided_at.is_(None),
        )
    )


def _has_plan(year_id: str, *also: Condition) -> Condition:
    return exists().where(
        Plan.student_id == Student.id,
        Plan.school_year_id == year_id,
        Plan.voided_at.is_(None),
        *also,
    )


def _of_plan(
    kind: type[Achievement | Contribution | Strength], year_id: str, *also: Condition
) -> Condition:
    """A record of this kind in the year's plan."""
    return exists().where(
        kind.student_id == Student.id,
        kind.plan_id == Plan.id,
        Plan.school_year_id == year_id,
        Plan.voided_at.is_(None),
        kind.voided_at.is_(None),
        *also,
    )


def _no_offer(session: OfficeSession, year_id: str) -> Condition:
    return ~exists().where(
        Invitation.student_id == Student.id,
        Invitation.conference_id == Conference.id,
        Invitation.voided_at.is_(None),
        Conference.school_year_id == year_id,
        Conference.kind == ConferenceKind.INDIVIDUAL,
        Conference.state != ConferenceState.CANCELLED,
        Invitation.offered_on.is_not(None) | (Conference.state == ConferenceState.HELD),
    )


def _no_reply(session: OfficeSession, year_id: str) -> Condition:
    return exists().where(
        Invitation.student_id == Student.id,
        Invitation.conference_id == Conference.id,
        Invitation.voided_at.is_(None),
        Invitation.reply == Reply.NONE,
        Invitation.offered_on <= session.today - timedelta(days=REPLY_DAYS),
        Conference.school_year_id == year_id,
        Conference.state == ConferenceState.PLANNED,
    )


def _plan_not_begun(session: OfficeSession, year_id: str) -> Condition:
    return ~_has_plan(year_id)


def _not_supplemented(session: OfficeSession, year_id: str) -> Condition:
    """One of student, family and teacher has added nothing (policy C.5)."""
    whole: Condition = true()
    for role in (ParticipantRole.STUDENT, ParticipantRole.PARENT, ParticipantRole.TEACHER):
        whole &= _of_plan(Contribution, year_id, Contribution.role == role)
    return _has_plan(year_id) & ~whole


def _no_strength(session: OfficeSession, year_id: str) -> Condition:
    return (
        _has_plan(year_id)
        & ~_of_plan(Strength, year_id, Strength.text != "")
        & ~_of_plan(Achievement, year_id, Achievement.text != "")
    )


def _no_progress(session: OfficeSession, year_id: str) -> Condition:
    """An open objective, old enough for a note, without one in the last weeks."""
    since = session.today - timedelta(weeks=PROGRESS_WEEKS)
    noted = exists().where(
        Progress.objective_id == Objective.id,
        Progress.student_id == Student.id,
        Progress.voided_at.is_(None),
        Progress.noted_on >= since,
    )
    ended = (ObjectiveStatus.MET, ObjectiveStatus.SET_ASIDE)
    return exists().where(
        Objective.student_id == Student.id,
        Objective.plan_id == Plan.id,
        Objective.voided_at.is_(None),
        Objective.suggestion == Suggestion.ACCEPTED,
        Objective.status.not_in(ended),
        Objective.suggested_on < since,
        Plan.school_year_id == year_id,
        Plan.voided_at.is_(None),
        ~noted,
    )


def _review_overdue(session: OfficeSession, year_id: str) -> Condition:
    return _has_plan(year_id, Plan.next_review_on < session.today, Plan.state != PlanState.CLOSED)


def _open_request(session: OfficeSession, year_id: str) -> Condition:
    return exists().where(ResourceRequest.student_id == Student.id, *_UNDECIDED)


def _no_career_review(session: OfficeSession, year_id: str) -> Condition:
    reviewed = _of_plan(
        Contribution,
        year_id,
        Contribution.kind == ContributionKind.REVIEWED,
        Contribution.role == ParticipantRole.CAREER_STAFF,
    )
    return _has_plan(year_id, Plan.pccr_since.is_not(None)) & ~reviewed


def _no_registration(session: OfficeSession, year_id: str) -> Condition:
    """A term has begun, and no class of it is entered (policy B.3)."""
    entered = (
        exists()
        .where(
            Registration.student_id == Student.id,
            Registration.term_id == Term.id,
            Registration.voided_at.is_(None),
        )
        .correlate(Student, Term)
    )
    return exists().where(
        Term.school_year_id == year_id,
        Term.voided_at.is_(None),
        Term.starts_on <= session.today,
        ~entered,
    )


def _no_report_card(session: OfficeSession, year_id: str) -> Condition:
    """A term has ended, and its report card is not in the file (policy B.3)."""
    issued = (
        exists()
        .where(
            ReportCard.student_id == Student.id,
            ReportCard.term_id == Term.id,
            ReportCard.voided_at.is_(None),
        )
        .correlate(Student, Term)
    )
    return exists().where(
        Term.school_year_id == year_id,
        Term.voided_at.is_(None),
        Term.ends_on < session.today,
        ~issued,
    )


_CONDITIONS: dict[Need, Callable[[OfficeSession, str], Condition]] = {
    Need.NO_OFFER: _no_offer,
    Need.NO_REPLY: _no_reply,
    Need.PLAN_NOT_BEGUN: _plan_not_begun,
    Need.NOT_SUPPLEMENTED: _not_supplemented,
    Need.NO_STRENGTH: _no_strength,
    Need.NO_PROGRESS: _no_progress,
    Need.REVIEW_OVERDUE: _review_overdue,
    Need.OPEN_REQUEST: _open_request,
    Need.NO_CAREER_REVIEW: _no_career_review,
    Need.NO_REGISTRATION: _no_registration,
    Need.NO_REPORT_CARD: _no_report_card,
}
