"""Courses, registrations, report cards and scores are entered, changed and refused in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import course_entry, documents, fields
from ilp_desktop.office.course_entry import NewClass, NewCourse, NewMark, NewScore
from ilp_desktop.office.courses import scores, terms
from ilp_desktop.office.credits import credit_rules
from ilp_desktop.office.file_rows import TermRow
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.plan_rows import PlannedCourseRow
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.records import SchoolYear
from ilp_desktop.vault import OfficeSession
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

    def close_year(self) -> None:
        with self.office.changing() as session:
            year = session.scalars(
                select(SchoolYear).where(SchoolYear.id == current_year(session).id)
            ).one()
            year.closed_on = session.today

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


def test_a_copied_registration_is_not_doubled(file: AFile) -> None:
    with file.office.changing() as session:
        new = NewClass(course="English 10", period="1")
        course_entry.register(session, file.student, file.first, new)
        course_entry.copy_registration(session, file.student, file.first, file.second)
    with file.office.changing() as session:
        assert not course_entry.copy_registration(session, file.student, file.first, file.second)
    assert len(file.terms()[1].registrations) == 1


def test_the_tenth_period_comes_after_the_ninth(file: AFile) -> None:
    with file.office.changing() as session:
        for period in ("10", "9"):
            new = NewClass(course="English 10", period=period)
            course_entry.register(session, file.student, file.first, new)
        marks = [NewMark(course="Art", mark="A", period=it) for it in ("10", "9")]
        course_entry.add_report_card(session, file.student, file.first, DAY, marks)
    term = file.terms()[0]
    assert [it.period for it in term.registrations] == ["9", "10"]
    assert [it.period for it in term.report_cards[0].marks] == ["9", "10"]


def test_a_term_that_is_not_there_is_refused_in_words(file: AFile) -> None:
    refused = pytest.raises(OfficeError, match="no such term")
    with refused, file.office.changing() as session:
        course_entry.register(session, file.student, "gone", NewClass(course="Art"))
    with refused, file.office.changing() as session:
        course_entry.add_report_card(session, file.student, "gone", DAY, [])


def test_a_closed_year_takes_no_more_classes_cards_or_marks(file: AFile) -> None:
    art, mark = NewClass(course="Art"), NewMark(course="Art", mark="A")
    with file.office.changing() as session:
        class_id = course_entry.register(session, file.student, file.first, art)
        card_id = course_entry.add_report_card(session, file.student, file.first, DAY, [mark])
    mark_id = file.terms()[0].report_cards[0].marks[0].id
    file.close_year()
    student, first = file.student, file.first
    acts: list[Callable[[OfficeSession], object]] = [
        lambda it: course_entry.register(it, student, first, art),
        lambda it: course_entry.change_registration(it, class_id, art),
        lambda it: course_entry.copy_registration(it, student, first, file.second),
        lambda it: course_entry.add_report_card(it, student, first, DAY, []),
        lambda it: course_entry.add_mark(it, card_id, mark),
        lambda it: course_entry.change_mark(it, mark_id, mark),
        lambda it: fields.change_field(it, "report_card", card_id, "document_id", None),
        lambda it: fields.put_aside(it, "registration", class_id),
        lambda it: fields.put_aside(it, "report_card", card_id),
        lambda it: fields.put_aside(it, "mark", mark_id),
    ]
    for act in acts:
        with pytest.raises(OfficeError, match="closed and stays"), file.office.changing() as s:
            act(s)


def test_marks_are_added_corrected_and_taken_out(file: AFile) -> None:
    with file.office.changing() as session:
        card_id = course_entry.add_report_card(session, file.student, file.first, DAY, [])
    with file.office.changing() as session:
        art = course_entry.add_mark(session, card_id, NewMark(course="Art", mark="B"))
        math = course_entry.add_mark(session, card_id, NewMark(course="Math", mark="C"))
    with file.office.changing() as session:
        course_entry.change_mark(session, art, NewMark(course="Art I", mark="A", credit=0.0))
        fields.put_aside(session, "mark", math)
    (mark,) = file.terms()[0].report_cards[0].marks
    assert (mark.id, mark.course, mark.mark, mark.credit) == (art, "Art I", "A", 0.0)


def test_a_registration_has_its_paper(file: AFile) -> None:
    with file.office.changing() as session:
        paper = documents.add_document(
            session,
            file.student,
            documents.NewDocument(
                title="Registration slip",
                kind=DocumentKind.REGISTRATION,
                dated_on=DAY,
                school_year_id=current_year(session).id,
                content=b"%PDF-1.7 slip",
            ),
        )
        new = NewClass(course="Art", document_id=paper)
        course_entry.register(session, file.student, file.first, new)
    assert file.terms()[0].registrations[0].document_id == paper


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


@pytest.mark.parametrize(
    ("test", "part", "printed", "scale"),
    [
        ("SAT", "Total", "1280", "400 to 1600"),
        ("SAT", "Math", "650", "200 to 800"),
        ("PSAT/NMSQT", "Total", "1180", "320 to 1520"),
        ("RISE", "Science", "Level 3", "1 to 4"),
        ("RISE", "Science", "356", "100 to 999"),
        ("Utah Aspire Plus", "Reading", "214", "100 to 999"),
        ("WIDA ACCESS", "Overall", "4.3", "1 to 6"),
        ("WIDA ACCESS", "Overall", "352", "100 to 600"),
        ("Advanced Placement", "Spanish Language and Culture", "4", "1 to 5"),
    ],
)
def test_a_score_is_taken_on_the_scale_of_its_part(
    file: AFile, test: str, part: str, printed: str, scale: str
) -> None:
    file.score(test=test, part=part, printed=printed)
    with file.office.reading() as session:
        (row,) = scores(session, file.student)
    assert (row.part, row.scale) == (part, scale)


def test_a_refusal_names_levels_and_scale_scores(file: AFile) -> None:
    with pytest.raises(OfficeError, match="from 1 to 4 or from 100 to 999"):
        file.score(test="RISE", part="Science", printed="50")


def test_no_score_is_of_a_day_to_come(file: AFile) -> None:
    with pytest.raises(OfficeError, match="still to come"):
        file.score(taken_on=date(2030, 1, 1))


def test_a_score_is_corrected_and_the_test_still_says_what_it_gives(file: AFile) -> None:
    score = file.score()
    new = NewScore(test="ACT", part="Reading", taken_on=DAY, printed="25")
    with file.office.changing() as session:
        course_entry.change_score(session, score, new)
    with file.office.reading() as session:
        (row,) = scores(session, file.student)
    assert (row.part, row.printed, row.high) == ("Reading", "25", 25.0)
    with pytest.raises(OfficeError, match="scores from 1"), file.office.changing() as session:
        course_entry.change_score(session, score, replace(new, printed="99"))


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
    assert [it.first_class for it in credit_rules()] == [2000, 2030]
    assert all(abs(sum(it.areas.values()) - it.total) < 1e-9 for it in credit_rules())
    assert {"ACT", "RISE"} <= {it.name for it in course_entry.known_tests()}
