"""A student's conferences through the years."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from ilp_desktop.office import conferences, invitations
from ilp_desktop.office.access import NotYourStudent
from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.office.conference_years import ConferenceRecord, conference_record
from ilp_desktop.policy.conferences import Attendance, ConferenceKind, OfferMethod, Reply
from tests.offices import AnOffice

MORNING = datetime(2026, 9, 14, 8)


def the_record(office: AnOffice, student_id: str) -> ConferenceRecord:
    with office.reading() as session:
        return conference_record(session, student_id)


def a_conference(office: AnOffice, student_id: str) -> str:
    with office.changing("New conference") as session:
        new = NewConference(
            kind=ConferenceKind.INDIVIDUAL, starts_at=MORNING, student_ids=(student_id,)
        )
        return conferences.new_conference(session, new)


def test_without_conferences_the_year_and_the_states_pairs_of_grades_stand_there(
    office: AnOffice,
) -> None:
    record = the_record(office, office.student())
    assert record.conferences == ()
    assert [(it.name, it.grade, it.is_current) for it in record.years] == [("2026-27", 10, True)]
    assert not record.years[0].marks.offered
    assert [it.grades for it in record.bands if it.is_now] == [(9, 10)]


def test_an_offer_and_its_reply_are_in_the_years_marks(office: AnOffice) -> None:
    student = office.student()
    made = a_conference(office, student)
    with office.changing() as session:
        conferences.mark_offered(session, made, OfferMethod.LETTER)
    assert the_record(office, student).years[0].marks.no_reply
    family = next(p for p in the_record(office, student).conferences[0].invited if p.student_id)
    with office.changing() as session:
        invitations.set_reply(session, family.invitation_id, Reply.DECLINED)
    marks = the_record(office, student).years[0].marks
    assert (marks.offered, marks.declined, marks.held) == (True, True, False)


def test_an_offer_of_a_conference_that_is_cancelled_is_in_no_mark(office: AnOffice) -> None:
    student = office.student()
    made = a_conference(office, student)
    with office.changing() as session:
        conferences.mark_offered(session, made, OfferMethod.LETTER)
    with office.changing() as session:
        conferences.cancel_conference(session, made, "The teacher is ill")
    marks = the_record(office, student).years[0].marks
    assert (marks.offered, marks.no_reply, marks.declined) == (False, False, False)


def test_what_is_held_counts_for_the_state_when_parent_counselor_and_student_came(
    office: AnOffice,
) -> None:
    student = office.student()
    office.guardian(student)
    made = a_conference(office, student)
    with office.changing() as session:
        conferences.mark_held(session, made)
    for person in the_record(office, student).conferences[0].invited:
        with office.changing() as session:
            invitations.set_attendance(session, person.invitation_id, Attendance.IN_PERSON)
    record = the_record(office, student)
    assert record.years[0].marks.held
    assert not record.years[0].marks.joint, "no teacher was there"
    assert record.bands[1].individual_on == date(2026, 9, 14)
    assert record.bands[1].group_on is None
    joint = record.conferences[0].joint
    assert joint is not None
    assert joint.headline == "Held without a teacher"


def test_somebody_without_a_part_in_the_plan_gets_nothing(office: AnOffice) -> None:
    student = office.student()
    other = office.sign_in(office.staff_member())
    with office.reading(other) as session, pytest.raises(NotYourStudent):
        conference_record(session, student)
