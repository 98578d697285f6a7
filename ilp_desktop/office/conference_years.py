"""A student's conferences through the years: each one, each year's marks, the state's ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from ilp_desktop.office.access import file_of
from ilp_desktop.office.conference_detail import invited_person
from ilp_desktop.office.conference_reading import listed, visible
from ilp_desktop.office.conference_rows import InvitedPerson, JointTest, ListedConference
from ilp_desktop.office.joint import joint_test
from ilp_desktop.policy.conference_years import (
    BANDS,
    Conferring,
    YearMarks,
    state_met_on,
    year_marks,
)
from ilp_desktop.policy.conferences import PRESENT, ConferenceKind, grade_band
from ilp_desktop.records import (
    Conference,
    Enrollment,
    Invitation,
    Person,
    SchoolYear,
    StaffInvitation,
)
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentConference:
    """One conference of the student's, with who was invited for that student's sake, and staff."""

    listed: ListedConference
    invited: tuple[InvitedPerson, ...]
    joint: JointTest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceYear:
    """What the record of one school year shows (policy C.2)."""

    name: str
    grade: int
    is_current: bool
    marks: YearMarks


@dataclass(frozen=True, slots=True, kw_only=True)
class StateBand:
    """Two grades in which the state wants one individual and one group conference held."""

    grades: tuple[int, int]
    is_now: bool
    individual_on: date | None
    group_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceRecord:
    """All conferences of a student, newest first, and what they count for."""

    conferences: tuple[StudentConference, ...]
    years: tuple[ConferenceYear, ...]
    bands: tuple[StateBand, ...]


def conference_record(session: OfficeSession, student_id: str) -> ConferenceRecord:
    """What there was and will be, with both ledgers: policy C.2 and R277-462-5(6).

    Raises:
        NotYourStudent: the file is not theirs to see.
    """
    file_of(session, student_id)
    kept = _conferences(session, student_id)
    enrollments = _enrollments(session, student_id)
    grades = {year.id: grade for year, grade in enrollments}
    invited = _invited(session, student_id, [record.id for record in kept])
    looked_at = {
        record.id: _conferring(record, grades.get(record.school_year_id), invited[record.id])
        for record in kept
    }
    now = next((grade for year, grade in enrollments if _is_current(session, year)), None)
    return ConferenceRecord(
        conferences=tuple(
            StudentConference(
                listed=row,
                invited=tuple(invited[row.id]),
                joint=joint_test(row.kind, row.state, invited[row.id], looked_at[row.id].grade),
            )
            for row in listed(session, kept)
        ),
        years=tuple(
            ConferenceYear(
                name=year.name,
                grade=grade,
                is_current=_is_current(session, year),
                marks=year_marks(looked_at[c.id] for c in kept if c.school_year_id == year.id),
            )
            for year, grade in enrollments
        ),
        bands=_bands(tuple(looked_at.values()), now),
    )


def _bands(looked_at: Sequence[Conferring], grade: int | None) -> tuple[StateBand, ...]:
    return tuple(
        StateBand(
            grades=band,
            is_now=grade_band(grade) == band,
            individual_on=state_met_on(looked_at, band, ConferenceKind.INDIVIDUAL),
            group_on=state_met_on(looked_at, band, ConferenceKind.SMALL_GROUP),
        )
        for band in BANDS
    )


def _is_current(session: OfficeSession, year: SchoolYear) -> bool:
    return year.starts_on <= session.today and year.closed_on is None


def _conferences(session: OfficeSession, student_id: str) -> Sequence[Conference]:
    ids = select(Invitation.conference_id).where(
        Invitation.student_id == student_id, Invitation.voided_at.is_(None)
    )
    wanted = visible(session).where(Conference.id.in_(ids))
    return session.scalars(wanted.order_by(Conference.starts_at.desc())).all()


def _enrollments(session: OfficeSession, student_id: str) -> Sequence[tuple[SchoolYear, int]]:
    """The student's years, newest first, with the grade in each."""
    rows = session.execute(
        select(SchoolYear, Enrollment.grade)
        .join(Enrollment, Enrollment.school_year_id == SchoolYear.id)
        .where(Enrollment.student_id == student_id, Enrollment.voided_at.is_(None))
        .order_by(SchoolYear.starts_on.desc(), Enrollment.left_on.is_(None).desc())
    )
    newest: dict[str, tuple[SchoolYear, int]] = {}
    for year, grade in rows:
        newest.setdefault(year.id, (year, grade))
    return tuple(newest.values())


def _conferring(
    record: Conference, grade: int | None, invited: Sequence[InvitedPerson]
) -> Conferring:
    family = [person for person in invited if person.student_id]
    return Conferring(
        kind=record.kind,
        state=record.state,
        on=record.starts_at.date(),
        grade=grade,
        offered=any(person.offered_on for person in family),
        replies={person.reply for person in family},
        present={person.role for person in invited if person.attendance in PRESENT},
    )


def _invited(
    session: OfficeSession, student_id: str, ids: Sequence[str]
) -> dict[str, list[InvitedPerson]]:
    found: dict[str, list[InvitedPerson]] = defaultdict(list)
    family = session.execute(
        select(Invitation, Person)
        .join(Person, Person.id == Invitation.person_id)
        .where(
            Invitation.student_id == student_id,
            Invitation.conference_id.in_(ids),
            Invitation.voided_at.is_(None),
        )
        .order_by(Invitation.id)
    )
    for invitation, person in family:
        found[invitation.conference_id].append(invited_person(invitation, person, "", student_id))
    members = session.execute(
        select(StaffInvitation, Person)
        .join(Person, Person.id == StaffInvitation.person_id)
        .where(StaffInvitation.conference_id.in_(ids), StaffInvitation.voided_at.is_(None))
        .order_by(StaffInvitation.id)
    )
    for member, person in members:
        found[member.conference_id].append(invited_person(member, person, "", None))
    return found
