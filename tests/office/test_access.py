"""Whoever takes no part in a student's plan gets nothing of the file, whatever they ask."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from datetime import date, datetime, timedelta
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ilp_desktop.office
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import access, participants, students
from ilp_desktop.office.staff import appoint
from ilp_desktop.policy.access import may_see
from ilp_desktop.policy.people import Office, ParticipantRole
from ilp_desktop.records import Objective, Participant
from tests.offices import AnOffice

SECRETS = ("Shándíín", "Begay", "402117", "Lena", "nursing", "gymnasium")


def modules() -> list[ModuleType]:
    return [
        importlib.import_module(f"ilp_desktop.office.{found.name}")
        for found in pkgutil.iter_modules(ilp_desktop.office.__path__)
    ]


def office_functions() -> list[Any]:
    """Every public function of the office whose first argument is a session."""
    return [
        function
        for module in modules()
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_")
        and function.__module__ == module.__name__
        and next(iter(inspect.signature(function).parameters), "") == "session"
    ]


class Seeded:
    """An office with a file full of telling words, and somebody who takes no part in it."""

    def __init__(self, office: AnOffice) -> None:
        self.office = office
        self.student_id = office.student()
        self.guardian_id = office.guardian(self.student_id)
        self.plan_id = office.plan(self.student_id)
        self.objective_id = office.objective(self.plan_id, title="Become a nursing assistant")
        with office.reading() as session:
            self.year_id = students.student_header(session, self.student_id).years[0].id
            part = participants.participants(session, self.student_id)
            self.participant_id = part[0].participant_id
        self.stranger = office.sign_in(office.staff_member())

    def argument(self, name: str, kind: Any) -> Any:
        """Something fitting for a parameter, and as telling as can be."""
        known = {
            "student_id": self.student_id,
            "person_id": self.guardian_id,
            "plan_id": self.plan_id,
            "objective_id": self.objective_id,
            "record_id": self.objective_id,
            "participant_id": self.participant_id,
            "field": "title",
            "value": "changed by a stranger",
            "typed": "begay",
            "search": "nursing",
        }
        if name == "kind" and kind is str:
            return "objective"
        if name in known:
            return known[name]
        if "type[" in str(kind):
            return Objective
        if "Iterable" in str(kind):
            return [self.plan_id]
        if name.endswith("year_id"):
            return self.year_id
        return _anything(kind)


def _anything(kind: Any) -> Any:
    text = str(kind)
    if "datetime" in text:
        return datetime(2026, 9, 14, 10, 0)
    if "date" in text:
        return date(2026, 9, 14)
    if "bool" in text:
        return False
    if "int" in text:
        return 1
    if isinstance(kind, type) and hasattr(kind, "__members__"):
        return next(iter(kind))
    return "anything"


@pytest.fixture
def seeded(office: AnOffice) -> Seeded:
    return Seeded(office)


OF_NO_STUDENT = {
    "access.gate": "the gate itself: a question, not an answer",
    "school.found_school": "of the office",
    "school.add_school_year": "of the office",
    "staff.add_staff_member": "of the office",
    "staff.keep_account": "of the office",
    "staff.appoint": "of the office",
    "students.add_student": "whoever adds a student takes part",
}
"""Functions that ask for no student's file, and why."""


def named(function: Any) -> str:
    return f"{function.__module__.rpartition('.')[2]}.{function.__name__}"


WALKED = [f for f in office_functions() if named(f) not in OF_NO_STUDENT]


@pytest.mark.parametrize("function", WALKED, ids=named)
def test_a_person_without_participation_gets_nothing(seeded: Seeded, function: Any) -> None:
    hints = inspect.get_annotations(function, eval_str=True)
    arguments = {
        name: seeded.argument(name, hints.get(name))
        for name, parameter in list(inspect.signature(function).parameters.items())[1:]
        if parameter.default is inspect.Parameter.empty or name in ("student_id", "search", "typed")
    }
    with seeded.office.trying(seeded.stranger) as session:
        try:
            given_back = function(session, **arguments)
        except (OfficeError, KeyError, ValueError, AttributeError, TypeError, LookupError):
            given_back = None
        shown = repr(given_back)
        assert not [secret for secret in SECRETS if secret in shown]
        assert not session.notes, "a stranger changed the file"


def test_the_list_of_functions_without_a_student_is_not_longer_than_needed() -> None:
    assert set(OF_NO_STUDENT) <= {named(function) for function in office_functions()}


def test_assignment_opens_the_file_and_its_end_closes_it_the_same_day(seeded: Seeded) -> None:
    office, student_id = seeded.office, seeded.student_id
    with office.changing() as session:
        part = participants.add_participant(
            session,
            student_id,
            seeded.stranger.person_id,
            ParticipantRole.TEACHER,
            reason="Teaches Secondary Math II",
        )
    with office.reading(seeded.stranger) as session:
        assert students.count_students(session) == 1
        assert access.file_of(session, student_id).number == "402117"
    with office.changing() as session:
        participants.end_participation(session, part, "Schedule changed")
    with office.reading(seeded.stranger) as session:
        assert students.count_students(session) == 0
        with pytest.raises(access.NotYourStudent):
            access.file_of(session, student_id)
    with office.reading() as session:
        ended = [p for p in participants.participants(session, student_id) if p.to_on]
    assert [p.reason for p in ended] == ["Schedule changed"], "the history of access is kept"


def test_the_school_manager_sees_the_roster_row_in_order_to_assign(seeded: Seeded) -> None:
    office, manager = seeded.office, seeded.stranger
    with office.reading(manager) as session, pytest.raises(access.NotYourStudent):
        participants.roster(session)
    with office.changing() as session:
        appoint(session, manager.staff_id, Office.SCHOOL_MANAGER)
    with office.reading(manager) as session:
        assert [row[1:] for row in participants.roster(session)] == [("402117", "Shándíín Begay")]
        assert students.count_students(session) == 0, "the file itself stays closed"
    with office.changing(account=manager) as session:
        participants.add_participant(
            session,
            seeded.student_id,
            manager.person_id,
            ParticipantRole.ADMINISTRATOR,
            reason="Prepares the plan",
        )
    with office.reading(manager) as session:
        assert students.count_students(session) == 1


DAYS = st.dates(date(2026, 8, 1), date(2026, 10, 30))
SPANS = st.lists(st.tuples(DAYS, st.none() | st.integers(0, 40)), max_size=4)


@settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(spans=SPANS, voided=st.booleans())
def test_the_gate_in_the_database_says_what_the_rule_says(
    seeded: Seeded, spans: list[tuple[date, int | None]], voided: bool
) -> None:
    parts = [(start, None if days is None else start + timedelta(days)) for start, days in spans]
    stranger = seeded.stranger
    with seeded.office.trying(stranger) as session:
        for from_on, to_on in parts:
            part = session.keep(
                Participant(
                    student_id=seeded.student_id,
                    person_id=stranger.person_id,
                    role=ParticipantRole.TEACHER,
                    from_on=from_on,
                    to_on=to_on,
                )
            )
            if voided:
                part.voided_at = session.now
        session.flush()
        assert (students.count_students(session) == 1) == (
            may_see(parts, session.today) and not voided
        )
