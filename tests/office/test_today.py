"""What waits for somebody is counted truly, and goes when it is done."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from ilp_desktop.office import conferences, course_entry, objectives, plan
from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.office.course_entry import NewClass
from ilp_desktop.office.enrollment import leave_school
from ilp_desktop.office.fields import change_field
from ilp_desktop.office.today import Standing, files_ready, standing, students_in_need
from ilp_desktop.policy.conferences import ConferenceKind, OfferMethod
from ilp_desktop.policy.needs import CLAUSES, REQUEST_DAYS, Need
from ilp_desktop.policy.people import LeavingReason, ParticipantRole
from ilp_desktop.policy.plan import ContributionKind, ObjectiveArea
from ilp_desktop.records import ResourceRequest
from ilp_desktop.vault import OfficeSession
from tests.office.test_course_entry import AFile
from tests.offices import an_office


@pytest.fixture
def file(tmp_path: Path) -> Iterator[AFile]:
    office = an_office(tmp_path)
    yield AFile(office)
    office.vault.close()


def now(file: AFile) -> Standing:
    with file.office.reading() as session:
        return standing(session)


def waits(file: AFile, need: Need) -> list[str]:
    with file.office.reading() as session:
        return [row.listed for row in students_in_need(session, need)]


def offered(file: AFile, *, days_ago: int = 0) -> str:
    with file.office.changing() as session:
        new = NewConference(
            kind=ConferenceKind.INDIVIDUAL,
            starts_at=datetime(2026, 11, 12, 9, 0),
            student_ids=(file.student,),
        )
        made = conferences.new_conference(session, new)
        on = session.today - timedelta(days=days_ago)
        conferences.mark_offered(session, made, OfferMethod.LETTER, on)
    return made


def took_part(file: AFile, role: ParticipantRole, kind: ContributionKind) -> None:
    with file.office.changing() as session:
        person = session.account.person_id
        plan.add_contribution(session, file.plan, person, role, kind)


def test_every_need_has_its_clause() -> None:
    assert set(CLAUSES) == set(Need)


def test_a_plan_that_is_begun_waits_no_longer(file: AFile) -> None:
    file.office.student(number="402118", given_name="ʻAna", family_name="Fifita")
    assert waits(file, Need.PLAN_NOT_BEGUN) == ["Fifita, ʻAna"]
    assert (now(file).students, now(file).plans) == (2, 1)


def test_a_conference_waits_until_it_is_offered(file: AFile) -> None:
    assert now(file).needs[Need.NO_OFFER] == 1
    offered(file)
    assert now(file).needs[Need.NO_OFFER] == 0
    assert now(file).needs[Need.NO_REPLY] == 0


def test_an_invitation_of_last_week_waits_for_its_reply(file: AFile) -> None:
    made = offered(file, days_ago=8)
    assert waits(file, Need.NO_REPLY) == ["Begay, Shándíín"]
    with file.office.changing() as session:
        conferences.cancel_conference(session, made)
    assert waits(file, Need.NO_REPLY) == []
    assert now(file).needs[Need.NO_OFFER] == 1


def test_a_plan_waits_for_student_parent_and_teacher(file: AFile) -> None:
    for role in (ParticipantRole.STUDENT, ParticipantRole.PARENT):
        took_part(file, role, ContributionKind.AUTHOR)
    assert now(file).needs[Need.NOT_SUPPLEMENTED] == 1
    took_part(file, ParticipantRole.TEACHER, ContributionKind.CONSULTED)
    assert now(file).needs[Need.NOT_SUPPLEMENTED] == 0


def test_a_strength_waits_to_be_recorded(file: AFile) -> None:
    assert now(file).needs[Need.NO_STRENGTH] == 1
    with file.office.changing() as session:
        strength = plan.add_strength(session, file.plan)
    assert now(file).needs[Need.NO_STRENGTH] == 1, "nothing is written there yet"
    with file.office.changing() as session:
        change_field(session, "strength", strength, "text", "Explains things well")
    assert now(file).needs[Need.NO_STRENGTH] == 0


def test_an_achievement_is_a_strength_recorded(file: AFile) -> None:
    with file.office.changing() as session:
        won = plan.add_achievement(session, file.plan)
        change_field(session, "achievement", won, "text", "First chair")
    assert now(file).needs[Need.NO_STRENGTH] == 0


def test_an_old_objective_waits_for_a_note(file: AFile) -> None:
    objective = file.office.objective(file.plan, title="Read more")
    assert now(file).needs[Need.NO_PROGRESS] == 0
    file.office.clock.advance(days=50)
    assert now(file).needs[Need.NO_PROGRESS] == 1
    with file.office.changing() as session:
        objectives.add_progress(session, objective, note="Two books")
    assert now(file).needs[Need.NO_PROGRESS] == 0


def test_a_career_plan_waits_for_its_review(file: AFile) -> None:
    file.office.objective(file.plan, title="Become a nurse", area=ObjectiveArea.OCCUPATIONAL)
    assert (now(file).careers, now(file).needs[Need.NO_CAREER_REVIEW]) == (1, 1)
    took_part(file, ParticipantRole.CAREER_STAFF, ContributionKind.REVIEWED)
    assert now(file).needs[Need.NO_CAREER_REVIEW] == 0


def test_a_request_waits_for_the_principal(file: AFile) -> None:
    objective = file.office.objective(file.plan, title="Welding")
    with file.office.changing() as session:
        objectives.refer_to_principal(session, objective, need="A class", looked_at="All")
    assert (now(file).requests, now(file).needs[Need.OPEN_REQUEST]) == (1, 1)
    assert now(file).late_requests == 0
    asked = now(file).since[Need.OPEN_REQUEST]
    with file.office.changing() as session:
        request = session.scalars(select(ResourceRequest)).one()
        request.asked_on = asked - timedelta(days=REQUEST_DAYS + 1)
    seen = now(file)
    assert (seen.open_requests, seen.late_requests) == (1, 1)
    assert seen.since[Need.OPEN_REQUEST] < asked
    with file.office.changing() as session:
        leave_school(session, file.student, session.today, LeavingReason.TRANSFERRED)
    gone = now(file)
    assert (gone.requests, gone.open_requests, gone.late_requests) == (0, 0, 0)
    assert Need.OPEN_REQUEST not in gone.since


def test_a_file_is_readier_with_each_part_that_it_must_hold(file: AFile) -> None:
    def ready() -> int:
        with file.office.reading() as session:
            return files_ready(session, [file.student])[file.student]

    before = ready()
    offered(file)
    assert ready() == before + 1


def test_conferences_of_groups_and_those_that_parents_asked_for_are_counted(file: AFile) -> None:
    for kind in (ConferenceKind.SMALL_GROUP, ConferenceKind.PARENT_ASKED):
        with file.office.changing() as session:
            new = NewConference(
                kind=kind, starts_at=datetime(2026, 9, 10, 9, 0), student_ids=(file.student,)
            )
            made = conferences.new_conference(session, new)
    assert (now(file).small_groups, now(file).in_small_groups) == (1, 1)
    assert (now(file).asked_for, now(file).asked_for_held) == (1, 0)
    with file.office.changing() as session:
        conferences.mark_held(session, made)
    assert now(file).asked_for_held == 1


def test_terms_wait_for_registration_and_report_card(file: AFile) -> None:
    assert now(file).needs[Need.NO_REGISTRATION] == 1
    assert now(file).needs[Need.NO_REPORT_CARD] == 0
    with file.office.changing() as session:
        new = NewClass(course="English 10")
        course_entry.register(session, file.student, file.first, new)
    assert now(file).needs[Need.NO_REGISTRATION] == 0
    file.office.clock.advance(days=80)
    assert now(file).needs[Need.NO_REPORT_CARD] == 1
    with file.office.changing() as session:
        course_entry.add_report_card(session, file.student, file.first, date(2026, 11, 20), [])
    assert now(file).needs[Need.NO_REPORT_CARD] == 0


def test_one_student_registered_is_not_all_of_them(file: AFile) -> None:
    other = file.office.student(number="402999", family_name="Tsosie")
    with file.office.changing() as session:
        new = NewClass(course="English 10")
        course_entry.register(session, file.student, file.first, new)
    with file.office.reading() as session:
        waiting = students_in_need(session, Need.NO_REGISTRATION)
    assert [it.student_id for it in waiting] == [other]
    file.office.clock.advance(days=80)
    with file.office.changing() as session:
        course_entry.add_report_card(session, file.student, file.first, date(2026, 11, 20), [])
    with file.office.reading() as session:
        waiting = students_in_need(session, Need.NO_REPORT_CARD)
    assert [it.student_id for it in waiting] == [other]


def test_a_review_day_that_has_passed_waits(file: AFile) -> None:
    with file.office.changing() as session:
        change_field(session, "plan", file.plan, "next_review_on", date(2026, 9, 20))
    assert now(file).needs[Need.REVIEW_OVERDUE] == 0
    file.office.clock.advance(days=10)
    assert now(file).needs[Need.REVIEW_OVERDUE] == 1


def test_who_takes_part_in_nothing_counts_nobody(file: AFile) -> None:
    stranger = file.office.sign_in(file.office.staff_member())
    with file.office.reading(stranger) as session:
        seen = standing(session)
    assert (seen.students, seen.plans, seen.requests) == (0, 0, 0)
    assert set(seen.needs.values()) == {0}


def test_a_change_is_kept_while_one_counts(file: AFile, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter(range(402200, 402300))
    lets_in = OfficeSession.let_changes_in

    def change_meanwhile(session: OfficeSession) -> None:
        lets_in(session)
        with ThreadPoolExecutor(1) as another:
            another.submit(file.office.student, number=str(next(numbers))).result()

    monkeypatch.setattr(OfficeSession, "let_changes_in", change_meanwhile)
    now(file)
    monkeypatch.undo()
    assert now(file).students == next(numbers) - 402200 + 1 >= len(Need)
