"""Years, terms, classes and marks that come in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import course_entry, fields, settings
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.incoming.preview import Outcome, Taken
from ilp_desktop.office.incoming.roster import RosterImport
from ilp_desktop.office.incoming.shapes import RosterSet
from ilp_desktop.office.student_list import list_students
from ilp_desktop.records import Mark, Registration, ReportCard, SchoolYear, Term
from tests.offices import AnOffice
from tests.rosters import (
    ALGEBRA,
    BEGAY,
    FALL,
    MARK,
    SPRING,
    TALL,
    WHOLE,
    changes,
    imported,
    outcomes,
    part,
    previewed,
    row_of,
)

NEXT = replace(
    FALL,
    key="next",
    year="2027-28",
    starts_on=date(2027, 8, 20),
    ends_on=date(2027, 12, 18),
)


def term_names(office: AnOffice, year: str = "2026-27") -> list[str]:
    with office.reading() as session:
        years = {row.name: row for row in settings.year_settings(session)}
        return [term.name for term in years[year].terms]


def student_id(office: AnOffice) -> str:
    with office.reading() as session:
        return list_students(session)[0].id


def classes(office: AnOffice) -> list[Registration]:
    with office.reading() as session:
        live = select(Registration).where(Registration.voided_at.is_(None))
        return list(session.scalars(live.order_by(Registration.id)))


# years and terms


def test_terms_that_nobody_touched_give_way(office: AnOffice) -> None:
    preview = imported(office, part(is_whole=True, terms=(SPRING, FALL)))
    assert changes(row_of(preview, "school_year:2026-27")) == {
        "Last day": ("2027-05-28", "2027-06-02")
    }
    assert changes(row_of(preview, "term:fall"))["Name"] == ("Term 1", "Fall")
    assert changes(row_of(preview, "term:2026-27:3")) == {"Name": ("Term 3", "")}
    assert term_names(office) == ["Fall", "Spring"]


def test_terms_that_were_used_stay_beside_the_new_ones(office: AnOffice) -> None:
    with office.changing() as session:
        term_id = session.scalars(select(Term.id).order_by(Term.number)).first()
        assert term_id is not None
    student = office.student()
    with office.changing() as session:
        course_entry.register(session, student, term_id, course_entry.NewClass(course="Art"))
    preview = imported(office, part(is_whole=True, terms=(FALL,)))
    assert outcomes(preview)["term:fall"] is Outcome.NEW
    assert term_names(office) == ["Term 1", "Term 2", "Term 3", "Term 4", "Fall"]


def test_terms_of_a_part_stand_beside_those_that_are_there(office: AnOffice) -> None:
    imported(office, part(terms=(FALL,)))
    assert term_names(office)[-1] == "Fall"


def test_a_term_is_known_by_its_name(office: AnOffice) -> None:
    preview = imported(office, part(terms=(replace(FALL, name="term 2"),)))
    assert outcomes(preview)["term:fall:starts_on"] is Outcome.DOUBTFUL


def test_the_schools_of_a_district_share_terms_of_one_name(office: AnOffice) -> None:
    other = replace(FALL, key="fall-2", ends_on=date(2026, 12, 19))
    twice = replace(WHOLE, terms=(FALL, other), registrations=(replace(ALGEBRA, term="fall-2"),))
    preview = imported(office, twice)
    assert "term:fall-2" not in outcomes(preview)
    assert len(preview.problems) == 1
    assert len(classes(office)) == 1
    assert set(outcomes(previewed(office, twice)).values()) == {Outcome.SAME}
    later = part(students=(BEGAY,), registrations=(replace(ALGEBRA, term="fall-2", key="c2"),))
    assert outcomes(imported(office, later))["registration:s1|fall-2|c2"] is Outcome.NEW


def test_a_term_that_ends_before_it_begins_is_refused(office: AnOffice) -> None:
    backward = replace(FALL, ends_on=FALL.starts_on)
    assert set(outcomes(previewed(office, part(terms=(backward,)))).values()) == {Outcome.REFUSED}


def test_a_year_that_is_new_holds_the_students_when_it_has_begun(office: AnOffice) -> None:
    office.clock.advance(days=365)
    terms = (replace(NEXT, key="after", year="2028-29", starts_on=date(2028, 8, 20),
                     ends_on=date(2028, 12, 18)), NEXT)  # fmt: skip
    imported(office, part(terms=terms, students=(BEGAY,)))
    with office.reading() as session:
        (student,) = list_students(session)
        file = ilp_file(session, student.id)
    assert (student.grade, file.years[0].name) == (10, "2027-28")


def test_a_year_to_come_is_the_students_where_the_set_has_no_other(office: AnOffice) -> None:
    imported(office, part(terms=(NEXT,), students=(BEGAY,)))
    with office.reading() as session:
        assert list_students(session)[0].grade is None
        file = ilp_file(session, student_id(office))
    assert {year.name: year.grade for year in file.years} == {"2027-28": 10, "2026-27": None}


def test_a_student_is_enrolled_in_the_year_that_follows(office: AnOffice) -> None:
    imported(office, WHOLE)
    office.clock.advance(days=365)
    preview = imported(office, part(terms=(NEXT,), students=(replace(BEGAY, grade=11),)))
    assert changes(row_of(preview, "student:s1"))["Grade"] == ("", "11")
    with office.reading() as session:
        file = ilp_file(session, student_id(office))
    assert {year.name: year.grade for year in file.years} == {"2027-28": 11, "2026-27": 10}


@pytest.mark.parametrize(
    ("kept", "also"),
    [({"term:next"}, ()), ({"student:s1"}, ()), ({"student:s1", "school_year:2027-28"}, ("c",))],
)
def test_what_is_needed_must_be_taken_too(
    office: AnOffice, kept: set[str], also: tuple[str, ...]
) -> None:
    roster = part(terms=(NEXT,), students=(BEGAY,), registrations=(replace(ALGEBRA, term="next"),))
    with office.reading() as session:
        coming = RosterImport(session, roster)
    rows = kept | {"registration:s1|next|c1"} if also else kept
    with pytest.raises(OfficeError, match="take that too"), office.changing() as session:
        coming.apply(session, Taken(rows=rows), lambda _done, _of: None)


def closed(office: AnOffice) -> None:
    with office.changing() as session:
        session.scalars(select(SchoolYear)).one().closed_on = session.today


def test_a_closed_year_stays_as_it_was(office: AnOffice) -> None:
    closed(office)
    with pytest.raises(OfficeError, match="is closed"):
        previewed(office, WHOLE)


def test_classes_and_marks_of_a_closed_year_are_refused(office: AnOffice) -> None:
    imported(office, WHOLE)
    closed(office)
    office.clock.advance(days=365)
    preview = previewed(office, replace(WHOLE, terms=(NEXT,), is_whole=False))
    assert outcomes(preview)["registration:s1|fall|c1"] is Outcome.REFUSED
    assert outcomes(preview)["mark:s1|fall|algebra i|2"] is Outcome.REFUSED


# classes


@pytest.mark.parametrize(
    "values",
    [{"term": "never"}, {"student": "nobody"}, {"course": " "}, {"credit": 5.0}],
)
def test_impossible_classes_are_refused(office: AnOffice, values: dict[str, object]) -> None:
    roster = replace(WHOLE, registrations=(replace(ALGEBRA, **values),), marks=())  # type: ignore[arg-type]
    found = [r for r in previewed(office, roster).rows if r.about.value == "registration"]
    assert [row.outcome for row in found] == [Outcome.REFUSED]


def test_a_class_that_is_listed_twice_is_entered_once(office: AnOffice) -> None:
    twice = replace(WHOLE, registrations=(ALGEBRA, ALGEBRA), marks=(MARK, MARK))
    assert len(imported(office, twice).problems) == 2
    assert len(classes(office)) == 1


def test_a_term_is_meant_by_its_name_with_or_without_its_year(office: AnOffice) -> None:
    names = (replace(ALGEBRA, term="FALL"), replace(ALGEBRA, term="2026-27 Spring"))
    imported(office, replace(WHOLE, registrations=names))
    assert len(classes(office)) == 2
    by_name = replace(ALGEBRA, student="402117", term="Spring", course="Art", key="art")
    assert len(imported(office, part(registrations=(by_name,))).rows) == 1
    assert len(classes(office)) == 3


def test_a_class_typed_by_hand_is_the_same_one(office: AnOffice) -> None:
    imported(office, replace(WHOLE, registrations=()))
    with office.changing() as session:
        terms = session.scalars(select(Term.id).order_by(Term.number)).all()
        new = course_entry.NewClass(course="ALGEBRA I", period="2", teacher_as_written="Mr. Tall")
        course_entry.register(session, student_id(office), terms[0], new)
    preview = imported(office, WHOLE)
    assert outcomes(preview)["registration:s1|fall|c1:teacher"] is Outcome.DOUBTFUL
    (kept,) = classes(office)
    assert (kept.course, kept.room, kept.teacher_as_written) == ("ALGEBRA I", "220", "Mr. Tall")
    imported(office, WHOLE, decisions={"registration:s1|fall|c1:teacher": "theirs"})
    (kept,) = classes(office)
    assert (kept.teacher_id is not None, kept.teacher_as_written) == (True, "")
    other = replace(ALGEBRA, key="c2", period="3")
    imported(office, part(students=(BEGAY,), registrations=(other,)))
    assert len(classes(office)) == 2


def test_the_same_class_of_a_student_decided_to_be_known(office: AnOffice) -> None:
    imported(office, part(terms=(FALL,)))
    known = office.student(number="1", born_on=BEGAY.born_on)
    with office.changing() as session:
        fall = session.scalars(select(Term.id).where(Term.name == "Fall")).one()
        course_entry.register(session, known, fall, course_entry.NewClass(course="Algebra I"))
    imported(office, replace(WHOLE, is_whole=False), decisions={"student:s1": f"same:{known}"})
    (kept,) = classes(office)
    assert (kept.student_id, kept.room) == (known, "220")


def test_a_teacher_whom_nobody_knows_stands_as_written(office: AnOffice) -> None:
    imported(office, replace(WHOLE, registrations=(replace(ALGEBRA, teacher="Ms. New"),)))
    (kept,) = classes(office)
    assert (kept.teacher_id, kept.teacher_as_written) == (None, "Ms. New")
    imported(office, replace(WHOLE, registrations=(replace(ALGEBRA, teacher="Tall, Kim"),)))
    assert classes(office)[0].teacher_id is not None


def test_a_class_may_come_without_a_teacher_or_credit(office: AnOffice) -> None:
    bare = replace(ALGEBRA, teacher=None, credit=None, room=None)
    bare_mark = replace(MARK, teacher=None, credit=None, comment=None)
    roster = replace(WHOLE, registrations=(bare,), marks=(bare_mark,))
    imported(office, roster)
    assert classes(office)[0].credit is None
    assert set(outcomes(previewed(office, roster)).values()) == {Outcome.SAME}
    filled = imported(office, WHOLE)
    assert changes(row_of(filled, "registration:s1|fall|c1"))["Teacher"] == ("", "Kim Tall")
    assert changes(row_of(filled, "mark:s1|fall|algebra i|2"))["Credit"] == ("", "0.5")


def test_the_class_of_a_student_who_is_not_taken_waits(office: AnOffice) -> None:
    ungraded = replace(WHOLE, students=(replace(BEGAY, grade=None),))
    imported(office, ungraded)
    assert classes(office) == []
    with office.reading() as session:
        assert session.scalars(select(ReportCard)).all() == []


def test_a_class_that_is_missing_from_a_whole_set_is_asked_about(office: AnOffice) -> None:
    second = replace(ALGEBRA, key="c2", course="Art", period="3")
    imported(office, replace(WHOLE, registrations=(ALGEBRA, second)))
    key = "registration:s1|fall|c2:gone"
    assert outcomes(imported(office, WHOLE))[key] is Outcome.DOUBTFUL
    imported(office, WHOLE, decisions={key: "ours"})
    assert key not in outcomes(previewed(office, WHOLE))
    without = replace(WHOLE, registrations=(second,))
    key = "registration:s1|fall|c1:gone"
    imported(office, without, decisions={key: "aside"})
    assert [kept.course for kept in classes(office)] == ["Art"]
    assert key not in outcomes(previewed(office, without))
    back = row_of(previewed(office, WHOLE), "registration:s1|fall|c1")
    assert (back.outcome, str(back.reason)) == (
        Outcome.SAME,
        "The office has put this class aside.",
    )
    imported(office, replace(WHOLE, registrations=(second, replace(ALGEBRA, key="c3"))))
    nobody = replace(without, students=())
    assert not any(key.endswith(":gone") for key in outcomes(previewed(office, nobody)))


# marks


@pytest.mark.parametrize(
    "values", [{"term": "never"}, {"student": "nobody"}, {"mark": ""}, {"credit": 9.0}]
)
def test_impossible_marks_are_refused(office: AnOffice, values: dict[str, object]) -> None:
    roster = replace(WHOLE, marks=(replace(MARK, **values),))  # type: ignore[arg-type]
    found = [row for row in previewed(office, roster).rows if row.about.value == "mark"]
    assert [row.outcome for row in found] == [Outcome.REFUSED]


def test_a_mark_goes_onto_the_report_card_of_its_term(office: AnOffice) -> None:
    imported(office, replace(WHOLE, marks=()))
    with office.changing() as session:
        fall = session.scalars(select(Term.id).where(Term.name == "Fall")).one()
        typed = (course_entry.NewMark(course="Algebra I", mark="B", period="2"),)
        course_entry.add_report_card(session, student_id(office), fall, session.today, typed)
    second = replace(MARK, course="Art", period=None)
    preview = imported(office, replace(WHOLE, marks=(MARK, second)))
    assert outcomes(preview)["mark:s1|fall|algebra i|2:mark"] is Outcome.DOUBTFUL
    with office.reading() as session:
        assert len(session.scalars(select(ReportCard)).all()) == 1
        assert sorted(session.scalars(select(Mark.mark))) == ["A-", "B"]


def test_marks_of_a_term_stand_on_one_new_report_card(office: AnOffice) -> None:
    second = replace(MARK, course="Art", term="fall")
    later = replace(MARK, term="spring")
    imported(office, replace(WHOLE, marks=(MARK, second, later)))
    with office.reading() as session:
        cards = session.scalars(select(ReportCard).order_by(ReportCard.issued_on)).all()
    assert [card.issued_on for card in cards] == [date(2026, 9, 14), SPRING.starts_on]


def test_a_corrected_mark_is_changed_and_one_put_aside_stays_so(office: AnOffice) -> None:
    imported(office, WHOLE)
    better: RosterSet = replace(WHOLE, marks=(replace(MARK, mark="A", credit=1.0),))
    preview = imported(office, better)
    assert changes(row_of(preview, "mark:s1|fall|algebra i|2")) == {
        "Mark": ("A-", "A"),
        "Credit": ("0.5", "1"),
    }
    with office.changing() as session:
        fields.put_aside(session, "mark", session.scalars(select(Mark.id)).one())
    row = row_of(previewed(office, WHOLE), "mark:s1|fall|algebra i|2")
    assert (row.outcome, str(row.reason)) == (Outcome.SAME, "The office has put this mark aside.")


def test_a_teacher_who_is_doubtful_stands_as_written(office: AnOffice) -> None:
    lee = replace(TALL, given_name="Alex", family_name="Lee", telephones=None)
    imported(office, replace(WHOLE, staff=(lee,)))
    (kept,) = classes(office)
    assert (kept.teacher_id, kept.teacher_as_written) == (None, "Alex Lee")
