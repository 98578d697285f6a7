"""Credits by area: what is earned, under way, planned and short (C.5; R277-700-6)."""

from __future__ import annotations

import pytest

from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.graduation import CourseCredit, CreditRules, rules_for, standings
from ilp_desktop.policy.scores import ScoreScale, number_in, scales_of

RULES = CreditRules(
    2030, 6.0, {CreditArea.ARTS: 1.5, CreditArea.CTE: 1.0, CreditArea.ELECTIVE: 3.5}, "a source"
)
OLDER = CreditRules(2000, 5.0, {CreditArea.ARTS: 1.5}, "another")


def a_course(
    area: CreditArea = CreditArea.ARTS,
    credit: float = 0.5,
    state: CourseState = CourseState.EARNED,
    grade: int = 9,
) -> CourseCredit:
    return CourseCredit(grade, area, credit, state)


def test_an_area_says_what_it_has_and_what_it_is_short_of() -> None:
    arts, *_ = standings([a_course(), a_course(state=CourseState.IN_PROGRESS)], RULES)
    assert (arts.earned, arts.in_progress, arts.planned, arts.short) == (0.5, 0.5, 0, 0.5)
    assert not arts.is_met


def test_what_an_area_has_over_counts_among_the_electives() -> None:
    courses = [a_course(credit=1.0), a_course(credit=1.0, state=CourseState.PLANNED)]
    arts, _cte, electives, whole = standings(courses, RULES)
    assert (arts.earned, arts.planned, arts.short) == (1.0, 0.5, 0)
    assert electives.planned == 0.5
    assert (whole.area, whole.earned, whole.planned, whole.needed) == (None, 1.0, 1.0, 6.0)


def test_an_area_that_the_rules_do_not_know_is_an_elective() -> None:
    *_, electives, _whole = standings([a_course(CreditArea.SCIENCE, 1.0)], RULES)
    assert electives.earned == 1.0


def test_electives_over_do_not_fill_an_area_that_is_short() -> None:
    courses = [a_course(CreditArea.ELECTIVE, 9.0), a_course(credit=1.5)]
    whole = standings(courses, RULES)[-1]
    assert whole.earned > whole.needed
    assert whole.short == 1.0
    assert not whole.is_met
    assert standings([*courses, a_course(CreditArea.CTE, 1.0)], RULES)[-1].is_met


def test_courses_before_grade_9_do_not_count() -> None:
    assert standings([a_course(grade=8, credit=2.0)], RULES)[-1].earned == 0


def test_rules_without_electives_still_count_the_areas() -> None:
    arts, whole = standings([a_course(credit=2.0)], OLDER)
    assert arts.is_met
    assert whole.earned == 1.5


@pytest.mark.parametrize(
    ("graduates_in", "found"), [(2029, OLDER), (2030, RULES), (None, RULES), (1999, None)]
)
def test_a_class_has_the_rules_of_its_year(
    graduates_in: int | None, found: CreditRules | None
) -> None:
    assert rules_for([RULES, OLDER], graduates_in) is found


def test_without_rules_there_are_none() -> None:
    assert rules_for([], None) is None


ACT = ScoreScale("ACT", ("Composite",), 1, 36, 1)
WIDA = ScoreScale("WIDA ACCESS", (), 1, 6, 0.1)


@pytest.mark.parametrize(
    ("scale", "value", "allowed"),
    [(ACT, 36, True), (ACT, 37, False), (ACT, 20.5, False), (WIDA, 4.3, True), (WIDA, 4.35, False)],
)
def test_a_scale_allows_its_own_steps(scale: ScoreScale, value: float, *, allowed: bool) -> None:
    assert scale.allows(value) is allowed


def test_a_test_is_known_whatever_its_case() -> None:
    assert scales_of([ACT], " act ") == (ACT,)
    assert scales_of([ACT], "SAT") == ()
    assert WIDA.words == "1 to 6"


def test_a_part_has_the_scale_of_its_own() -> None:
    total, part = (ScoreScale("SAT", (it,), *of) for it, of in
                   [("Total", (400, 1600, 10)), ("Math", (200, 800, 10))])  # fmt: skip
    assert scales_of([total, part], "sat", "math") == (part,)
    assert scales_of([total, part], "SAT", "Essay") == (total, part)


@pytest.mark.parametrize(
    ("printed", "number"), [("Level 3", 3.0), ("4,3", 4.3), ("20-23", None), ("passed", None)]
)
def test_the_number_of_a_score_is_read_where_there_is_one(
    printed: str, number: float | None
) -> None:
    assert number_in(printed) == number
