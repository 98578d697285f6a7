"""The first steps of an office tick themselves."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ilp_desktop.office.conference_rows import NewConference
from ilp_desktop.office.conferences import new_conference
from ilp_desktop.office.first_steps import begun
from ilp_desktop.office.plan import establish_plan
from ilp_desktop.office.school import change_school
from ilp_desktop.policy.conferences import ConferenceKind
from tests.offices import an_office


def test_each_step_is_done_once_the_office_holds_something_of_it(tmp_path: Path) -> None:
    made = an_office(tmp_path)
    with made.reading() as session:
        before = begun(session)
    assert (before.student, before.plan, before.conference) == (False, False, False)
    assert not before.is_demonstration

    made.staff_member()
    student = made.student()
    plan = made.plan(student)
    with made.changing() as session:
        change_school(session, "address", "1600 Sage Road, Canyon Vale, UT 84699")
        change_school(session, "telephone", "(435) 555-0100")
        new_conference(
            session,
            NewConference(
                kind=ConferenceKind.INDIVIDUAL,
                starts_at=datetime(2026, 11, 12, 9, 0),
                student_ids=(student,),
            ),
        )
    with made.reading() as session:
        after = begun(session)
    assert after.school
    assert after.staff
    assert after.student
    assert after.conference
    assert not after.plan

    with made.changing() as session:
        establish_plan(session, plan)
    with made.reading() as session:
        assert begun(session).plan
    made.vault.close()
