"""What a plan lacks is named clause by clause, in the order of its sections."""

from dataclasses import replace

import pytest

from ilp_desktop.policy.completeness import (
    CLAUSES,
    SECTION_OF,
    Lack,
    Missing,
    PlanFacts,
    Section,
    missing_from_participant,
    missing_from_plan,
)
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import ObjectiveArea, is_pccr

WHOLE = PlanFacts(
    grade=10,
    needs=1,
    aspirations=1,
    strengths=1,
    skills=1,
    objectives=2,
    without_activity=(),
    has_strategy=True,
    courses=6,
    higher_education=1,
    careers=1,
    is_pccr=True,
    authors={ParticipantRole.STUDENT, ParticipantRole.PARENT},
    consulted={
        ParticipantRole.COUNSELOR,
        ParticipantRole.TEACHER,
        ParticipantRole.ADMINISTRATOR,
    },
    versions=1,
    signatures=2,
)


def test_a_whole_plan_lacks_nothing() -> None:
    assert missing_from_plan(WHOLE) == []


@pytest.mark.parametrize(
    ("change", "lack"),
    [
        ({"needs": 0}, Lack.NO_NEED),
        ({"aspirations": 0}, Lack.NO_ASPIRATION),
        ({"strengths": 0}, Lack.NO_STRENGTH),
        ({"skills": 0}, Lack.NO_SKILL),
        ({"objectives": 0}, Lack.NO_OBJECTIVE),
        ({"has_strategy": False}, Lack.NO_STRATEGY),
        ({"courses": 0}, Lack.NO_COURSES),
        ({"higher_education": 0}, Lack.NO_HIGHER_EDUCATION),
        ({"careers": 0}, Lack.NO_CAREER),
        ({"is_pccr": False}, Lack.NOT_YET_PCCR),
        ({"authors": {ParticipantRole.PARENT}}, Lack.STUDENT_HAS_NOT_WRITTEN),
        ({"authors": {ParticipantRole.STUDENT}}, Lack.PARENT_HAS_NOT_WRITTEN),
        ({"versions": 0}, Lack.NOT_ESTABLISHED),
        ({"signatures": 0}, Lack.NOT_SIGNED),
    ],
)
def test_one_gap_is_named_alone(change: dict[str, object], lack: Lack) -> None:
    assert missing_from_plan(replace(WHOLE, **change)) == [Missing(lack)]  # type: ignore[arg-type]


def test_each_role_that_was_not_consulted_is_named() -> None:
    lacks = [m.lack for m in missing_from_plan(replace(WHOLE, consulted=set()))]
    assert lacks == [
        Lack.COUNSELOR_NOT_CONSULTED,
        Lack.TEACHER_NOT_CONSULTED,
        Lack.ADMINISTRATOR_NOT_CONSULTED,
    ]


def test_an_objective_that_nobody_works_on_is_named_with_its_title() -> None:
    plan = replace(WHOLE, without_activity=("Read at grade level",))
    assert missing_from_plan(plan) == [
        Missing(Lack.OBJECTIVE_WITHOUT_ACTIVITY, "Read at grade level")
    ]


def test_below_grade_seven_no_pccr_is_asked_for() -> None:
    assert missing_from_plan(replace(WHOLE, grade=6, is_pccr=False)) == []


def test_gaps_stand_in_the_order_of_the_sections() -> None:
    lacks = missing_from_plan(replace(WHOLE, signatures=0, needs=0, courses=0))
    sections = [SECTION_OF[m.lack] for m in lacks]
    assert sections == [Section.NEEDS, Section.COURSE_PLAN, Section.STATEMENT]


def test_every_gap_names_its_clause() -> None:
    assert set(CLAUSES) == set(Lack)


@pytest.mark.parametrize(
    ("areas", "is_one"),
    [
        ([], False),
        ([ObjectiveArea.ACADEMIC, ObjectiveArea.PERSONAL], False),
        ([ObjectiveArea.ACADEMIC, ObjectiveArea.OCCUPATIONAL], True),
        ([ObjectiveArea.POST_SECONDARY], True),
    ],
)
def test_an_occupational_or_post_secondary_objective_makes_a_pccr(
    areas: list[ObjectiveArea], is_one: bool
) -> None:
    assert is_pccr(areas) is is_one


@pytest.mark.parametrize(
    ("role", "lacks"),
    [
        (ParticipantRole.STUDENT, {Lack.PARTICIPANT_WITHOUT_ADDRESS}),
        (
            ParticipantRole.PARENT,
            {Lack.PARTICIPANT_WITHOUT_ADDRESS, Lack.PARTICIPANT_WITHOUT_TELEPHONE},
        ),
        (ParticipantRole.COUNSELOR, {Lack.PARTICIPANT_WITHOUT_TELEPHONE}),
    ],
)
def test_a_student_needs_no_telephone_and_staff_no_address(
    role: ParticipantRole, lacks: set[Lack]
) -> None:
    assert set(missing_from_participant(role, address=False, telephone=False)) == lacks
    assert missing_from_participant(role, address=True, telephone=True) == ()
