"""Courses, registrations, report cards and scores are entered, changed and refused in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import course_entry, fields
from ilp_desktop.office.course_entry import NewClass, NewCourse, NewMark, NewScore
from ilp_desktop.office.courses import scores, terms
from ilp_desktop.office.file_rows import TermRow
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.plan_rows import PlannedCourseRow
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.courses import CourseState, CreditArea
from tests.offices import AnOffice, an_office

DAY = date(2026, 9, 14)


class AFile:
    """A student with a plan, in a year of four terms."""

    def __init__(self, office: AnOffice) -> None:
        self.office = office
        self.student = office.student()
        self.plan = office.plan(self.student)
        self.first, self.second = (term.id for term in self.terms()[:2])

    def terms(self) -> tuple[TermRow, ...]:
        with self.office.reading() as session:
            return terms(session, self.student, current_year(session).id)

    def courses(self) -> tuple[PlannedCourseRow, ...]:
        with self.office.reading() as session:
            plan = plan_of_year(session, self.student, current_year(session).id)
        assert plan is not None
        return plan.courses

    def score(self, **words: object) -> str:
        values = {"test": "ACT", "taken_on": DAY, "printed": "23", **words}
        with self.office.changing() as session:
            return course_entry.add_score(session, self.student, NewScore(**values))  # type: ignore[arg-type]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[AFile]:
    office = an_office(tmp_path)
    yield AFile(office)
    office.vault.close()


def a_new_course(**words: object) -> NewCourse:
    values = {"grade": 11, "area": CreditArea.ARTS, "course": "Ceramics", "credit": 0.5, **words}
    return NewCourse(**values)  # type: ignore[arg-type]


def test_a_course_is_planned_and_changed(file: AFile) -> None:
    with file.office.changing() as session:
        course_id = course_entry.add_course(session, file.plan, a_new_course())
    with file.office.changing() as session:
        changed = a_new_course(grade=12, credit=1.0, state=CourseState.IN_PROGRESS, term=2)
        course_entry.change_course(session, course_id, changed)
    (course,) = file.courses()
    assert (course.course, course.grade, course.credit) == ("Ceramics", 12, 1.0)
    assert (course.state, course.term) == (CourseState.IN_PROGRESS, 2)


@pytest.mark.parametrize(
    ("words", "said"), [({"course": " "}, "name of the course"), ({"credit": 5.0}, "0 to 4")]
)
def test_a_course_has_a_name_and_a_likely_credit(
    file: AFile, words: dict[str, object], said: str
) -> None:
    with pytest.raises(OfficeError, match=said), file.office.changing() as session:
        course_entry.add_course(session, file.plan, a_new_course(**words))


def test_a_class_is_registered_changed_and_copied_to_the_next_term(file: AFile) -> None:
    teacher = file.office.staff_member()
    with file.office.changing() as session:
        new = NewClass(course="English 10", period="1", teacher_as_written="Mr. Holt", credit=0.25)
        class_id = course_entry.register(session, file.student, file.first, new)
    assert file.terms()[0].registrations[0].teacher == "Mr. Holt"
    with file.office.changing() as session:
        new = NewClass(course="English 10", period="2", teacher_id=teacher.id)
        course_entry.change_registration(session, class_id, new)
    with file.office.changing() as session:
        copied = course_entry.copy_registration(session, file.student, file.first, file.second)
    (row,) = file.terms()[1].registrations
    assert (row.id, row.period, row.teacher, row.telephone) == (
        copied[0],
        "2",
        "Kim Tall",
        "(435) 555-0123",
    )


def test_a_report_card_comes_with_its_marks(file: AFile) -> None:
    with file.office.changing() as session:
        marks = [NewMark(course="English 10", mark="A-", credit=0.25)]
        course_entry.add_report_card(session, file.student, file.first, DAY, marks)
    (card,) = file.terms()[0].report_cards
    assert [(it.course, it.mark) for it in card.marks] == [("English 10", "A-")]


def test_no_report_card_is_issued_before_its_term(file: AFile) -> None:
    early, refused = date(2026, 1, 1), pytest.raises(OfficeError, match="after its term has begun")
    with refused, file.office.changing() as session:
        course_entry.add_report_card(session, file.student, file.second, early, [])


def test_a_score_is_kept_as_printed_with_its_number_and_scale(file: AFile) -> None:
    file.score(test="act", part="Composite")
    with file.office.reading() as session:
        (row,) = scores(session, file.student)
    assert (row.test, row.printed, row.high, row.scale) == ("ACT", "23", 23.0, "1 to 36")


@pytest.mark.parametrize("printed", ["37", "twenty", "20.5"])
def test_a_score_that_the_test_does_not_give_is_refused(file: AFile, printed: str) -> None:
    with pytest.raises(OfficeError, match="scores from 1 to 36"):
        file.score(printed=printed)


def test_a_test_that_nobody_knows_takes_any_words(file: AFile) -> None:
    file.score(test="School writing sample", printed="Strong voice")
    with file.office.reading() as session:
        (row,) = scores(session, file.student)
    assert (row.high, row.scale) == (None, "")


def test_a_score_needs_its_test_and_its_words(file: AFile) -> None:
    with pytest.raises(OfficeError, match="which test it is"):
        file.score(printed=" ")


def test_what_is_put_aside_leaves_the_page(file: AFile) -> None:
    score = file.score()
    with file.office.changing() as session:
        fields.put_aside(session, "score", score)
    with file.office.reading() as session:
        assert scores(session, file.student) == ()


def test_registered_courses_that_the_plan_lacks_are_named_once() -> None:
    registered = ["Cerámica I", "English 10", "Art", "Art"]
    assert course_entry.not_in_plan(registered, ["ceramica i", "English 10"]) == ("Art",)


def test_every_template_can_be_read() -> None:
    assert [it.first_class for it in course_entry.credit_rules()] == [2000, 2030]
    assert all(abs(sum(it.areas.values()) - it.total) < 1e-9 for it in course_entry.credit_rules())
    assert {"ACT", "RISE"} <= {it.name for it in course_entry.known_tests()}
