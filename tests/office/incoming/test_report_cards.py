"""Report cards that come as PDF: who gets which, what is asked, and that it can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import courses, documents, history
from ilp_desktop.office.course_entry import NewMark, add_report_card
from ilp_desktop.office.documents import NewDocument, add_document
from ilp_desktop.office.incoming.card_files import CardFile, CardStack, CutOut, CutPaper
from ilp_desktop.office.incoming.preview import Outcome, PreviewRow, Taken, everything_sure
from ilp_desktop.office.incoming.report_cards import (
    ReportCards,
    compare_report_cards,
    found_term,
)
from ilp_desktop.office.incoming.rights import NotYoursToImport
from ilp_desktop.office.incoming.shapes import Origin, Problem
from ilp_desktop.office.school import current_year
from ilp_desktop.office.students import NewStudent, add_student
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.records import SchoolYear
from ilp_desktop.vault.history import Change
from tests.offices import AnOffice
from tests.report_cards import card_file, card_stack, opened, stack

BEGAY = "Student number: 402117\nPage 1 of 1"
LEE = "Student number: 402118"


class Cards:
    """An office with two students, and report cards that come in."""

    def __init__(self, office: AnOffice) -> None:
        self.office = office
        self.changes: list[Change] = []
        office.vault.listeners.append(self.changes.append)
        self.begay = office.student()
        self.lee = office.student(number="402118", given_name="Bo", family_name="Lee")
        with office.reading() as session:
            self.term = found_term(session, "2026-27 Term 1")

    def compared(self, *pages: str, of: CardStack | None = None) -> ReportCards:
        with self.office.reading() as session:
            return compare_report_cards(session, of or stack(*pages), self.term)

    def applied(self, one: ReportCards, decisions: Mapping[str, str] | None = None) -> str:
        """Keeps all that is sure and what was decided; returns the change's id."""
        with self.office.changing(one.title) as session:
            sure = everything_sure(one.preview)
            steps: list[tuple[int, int]] = []
            taken = Taken(rows=sure.rows, decisions=decisions or {})
            one.apply(session, taken, lambda done, of: steps.append((done, of)))
        assert steps == [(done, len(steps)) for done in range(1, len(steps) + 1)]
        return self.changes[-1].id

    def papers(self, student_id: str) -> list[tuple[str, bytes]]:
        with self.office.reading() as session:
            return [(row.title, row.content) for row in documents.documents(session, student_id)]

    def cards(self, student_id: str) -> list[tuple[date, str | None, int]]:
        """The term's report cards: day, document, number of marks."""
        with self.office.reading() as session:
            year = current_year(session)
            term = courses.terms(session, student_id, year.id)[0]
        return [(it.issued_on, it.document_id, len(it.marks)) for it in term.report_cards]


@pytest.fixture
def at(office: AnOffice) -> Cards:
    return Cards(office)


def rows(one: ReportCards) -> list[tuple[str, Outcome]]:
    return [(row.title, row.outcome) for row in one.preview.rows]


def only(one: ReportCards) -> PreviewRow:
    (row,) = one.preview.rows
    return row


def test_each_student_gets_the_own_pages_with_the_terms_report_card(at: Cards) -> None:
    one = at.compared(BEGAY, LEE, LEE)
    assert rows(one) == [("Begay, Shándíín", Outcome.NEW), ("Lee, Bo", Outcome.NEW)]
    assert only(at.compared(LEE)).origin == Origin("cards.pdf", 1)
    at.applied(one)
    ((title, content),) = at.papers(at.lee)
    assert (title, content) == ("Report card, Term 1", f"%PDF-{LEE}\n{LEE}".encode())
    with at.office.reading() as session:
        (paper,) = documents.document_lines(session, at.lee)
    assert (paper.kind, paper.pages, paper.dated_on) == (
        DocumentKind.REPORT_CARD,
        2,
        date(2026, 9, 10),
    )
    assert at.cards(at.lee) == [(date(2026, 9, 10), paper.id, 0)]


def test_a_second_import_finds_nothing_to_do(at: Cards) -> None:
    at.applied(at.compared(BEGAY, LEE))
    again = at.compared(BEGAY, LEE)
    assert [outcome for _, outcome in rows(again)] == [Outcome.SAME, Outcome.SAME]
    with at.office.changing() as session:
        everything = Taken(rows=[row.key for row in again.preview.rows])
        again.apply(session, everything, lambda done, of: None)
    assert len(at.papers(at.begay)) == 1


def test_taking_the_import_back_voids_what_it_made_and_it_can_come_again(at: Cards) -> None:
    change = at.applied(at.compared(BEGAY, LEE))
    with at.office.changing("Take back") as session:
        history.take_back(session, change)
    assert (at.papers(at.begay), at.cards(at.begay)) == ([], [])
    assert rows(at.compared(BEGAY))[0][1] is Outcome.NEW


def test_a_card_that_was_typed_gets_its_paper(at: Cards) -> None:
    with at.office.changing() as session:
        marks = [NewMark(course="Art", mark="A")]
        add_report_card(session, at.begay, at.term, date(2026, 9, 1), marks)
    one = at.compared(BEGAY)
    row = only(one)
    assert (row.outcome, str(row.reason)) == (
        Outcome.CHANGED,
        "The report card is entered already; this is its paper.",
    )
    change = at.applied(one)
    ((issued_on, document_id, marks_kept),) = at.cards(at.begay)
    assert (issued_on, marks_kept) == (date(2026, 9, 1), 1)
    assert document_id is not None
    with at.office.changing("Take back") as session:
        history.take_back(session, change)
    assert at.cards(at.begay) == [(date(2026, 9, 1), None, 1)]


def test_a_paper_that_was_dropped_by_hand_becomes_the_terms_card(at: Cards) -> None:
    document_id = a_paper(at, f"%PDF-{BEGAY}".encode())
    one = at.compared(BEGAY)
    assert only(one).outcome is Outcome.CHANGED
    at.applied(one)
    assert len(at.papers(at.begay)) == 1
    assert [card[1] for card in at.cards(at.begay)] == [document_id]


def a_paper(at: Cards, content: bytes, term: str = "") -> str:
    """A paper in the file of the first student; with a term, as its report card."""
    with at.office.changing() as session:
        year = session.query(SchoolYear).first()
        assert year is not None
        new = NewDocument(
            title="Paper",
            kind=DocumentKind.OTHER,
            dated_on=date(2026, 9, 1),
            school_year_id=year.id,
            content=content,
        )
        document_id = add_document(session, at.begay, new)
        if term:
            add_report_card(session, at.begay, term, date(2026, 9, 2), [], document_id)
    return document_id


def test_what_is_kept_since_the_preview_is_not_kept_twice(at: Cards) -> None:
    one = at.compared(BEGAY)
    at.applied(one)
    at.applied(one)
    assert len(at.papers(at.begay)) == len(at.cards(at.begay)) == 1


def test_cards_of_other_terms_without_a_paper_do_not_count(at: Cards) -> None:
    with at.office.changing() as session:
        other = found_term(session, "2026-27 Term 2")
        add_report_card(session, at.begay, other, date(2026, 12, 1), [])
    assert only(at.compared(BEGAY)).outcome is Outcome.NEW


def test_another_card_of_the_term_is_asked_about(at: Cards) -> None:
    a_paper(at, b"%PDF-another", at.term)
    one = at.compared(BEGAY)
    row = only(one)
    assert (row.outcome, row.title) == (Outcome.DOUBTFUL, "Begay, Shándíín")
    assert "another report card of this term" in str(row.reason)
    assert [choice.key for choice in row.choices] == [at.begay, "leave"]
    at.applied(one, {row.key: "leave"})
    assert len(at.cards(at.begay)) == 1
    at.applied(one, {row.key: at.begay})
    assert len(at.cards(at.begay)) == 2


def test_the_card_of_another_term_is_asked_about(at: Cards) -> None:
    with at.office.reading() as session:
        other = found_term(session, "2026-27 term 2")
    at.office.clock.advance(days=120)
    a_paper_of_other = card_stack(card_file(BEGAY))
    with at.office.reading() as session:
        one = compare_report_cards(session, a_paper_of_other, other, date(2026, 12, 1))
    at.applied(one)
    row = only(at.compared(BEGAY))
    assert row.outcome is Outcome.DOUBTFUL
    assert "of another term" in str(row.reason)


def test_a_question_is_answered_by_a_person_and_not_asked_again(at: Cards) -> None:
    page = "Begay, Shándíín"
    one = at.compared(page, LEE)
    question = one.preview.rows[0]
    assert (question.title, question.outcome) == ("Page 1", Outcome.DOUBTFUL)
    assert [str(choice.words) for choice in question.choices] == [
        "Begay, Shándíín, number 402117",
        "Leave it out",
    ]
    at.applied(one)
    assert at.papers(at.begay) == []
    at.applied(one, {question.key: at.begay})
    assert at.papers(at.begay) == [("Report card, Term 1", f"%PDF-{page}".encode())]
    assert [outcome for _, outcome in rows(at.compared(page, LEE))] == [Outcome.SAME, Outcome.SAME]


def test_a_student_in_two_files_is_a_question_in_both(at: Cards) -> None:
    both = card_stack(card_file(LEE, LEE, name="a.pdf"), card_file(LEE, name="b.pdf"))
    assert rows(at.compared(of=both)) == [
        ("Pages 1 to 2", Outcome.DOUBTFUL),
        ("Page 1", Outcome.DOUBTFUL),
    ]


def test_blank_pages_and_files_that_could_not_be_read_are_told(at: Cards) -> None:
    torn = Problem(Origin("torn.pdf"), "", "", OfficeError("Torn.").told)
    of = replace(stack(BEGAY, "", LEE, ""), problems=(torn,))
    one = at.compared(of=of)
    assert one.preview.counts() == {
        **dict.fromkeys(Outcome, 0),
        Outcome.NEW: 2,
        Outcome.REFUSED: 1,
    }
    assert [str(problem.reason) for problem in one.preview.problems] == [
        "Torn.",
        "Pages with nothing on them are left out: 2.",
    ]


def test_only_what_was_taken_is_kept(at: Cards) -> None:
    one = at.compared(BEGAY, LEE)
    with at.office.changing() as session:
        taken = Taken(rows=[one.preview.rows[1].key])
        one.apply(session, taken, lambda done, of: None)
    assert (len(at.papers(at.begay)), len(at.papers(at.lee))) == (0, 1)


def test_the_day_of_issue_lies_in_the_term_and_not_in_the_future(at: Cards) -> None:
    early = replace(card_file(BEGAY), changed_on=date(2020, 1, 1))
    late = replace(card_file(LEE, name="b.pdf"), changed_on=date(2030, 1, 1))
    at.applied(at.compared(of=card_stack(early, late)))
    assert at.cards(at.begay)[0][0] == date(2026, 8, 18)
    assert at.cards(at.lee)[0][0] == date(2026, 9, 14)


def test_a_day_that_cannot_be_is_refused(at: Cards) -> None:
    for day in (date(2026, 8, 1), date(2026, 9, 15)):
        with at.office.reading() as session, pytest.raises(OfficeError, match="Look at the day"):
            compare_report_cards(session, stack(BEGAY), at.term, day)


def test_a_term_that_has_not_begun_has_no_report_cards(at: Cards) -> None:
    with at.office.reading() as session:
        later = found_term(session, "2026-27 Term 2")
        with pytest.raises(OfficeError, match="Term 2 has not begun"):
            compare_report_cards(session, stack(BEGAY), later)


def test_an_unknown_term_is_refused_with_those_there_are(at: Cards) -> None:
    with (
        at.office.reading() as session,
        pytest.raises(OfficeError, match=r"The terms are: 2026-27 Term 1, 2026-27 Term 2"),
    ):
        found_term(session, "Fall")


def test_a_teacher_brings_in_no_report_cards(at: Cards) -> None:
    teacher = at.office.sign_in(at.office.staff_member())
    with (
        at.office.reading(teacher) as session,
        pytest.raises(NotYoursToImport),
    ):
        compare_report_cards(session, stack(BEGAY), at.term)


def test_cards_reach_files_that_are_closed_to_whoever_brings_them_in_and_leave_them_again(
    at: Cards,
) -> None:
    member = at.office.staff_member()
    teacher = at.office.sign_in(member)
    with at.office.changing(account=teacher) as session:
        new = NewStudent(number="7001", given_name="Cy", family_name="Nez", grade=9)
        closed = add_student(session, new)
    change = at.applied(at.compared("Student number: 7001"))
    with at.office.reading(teacher) as session:
        assert len(documents.documents(session, closed)) == 1
    with at.office.changing("Take back") as session:
        history.take_back(session, change)
    with at.office.reading(teacher) as session:
        assert documents.documents(session, closed) == ()


def test_what_has_become_doubtful_since_the_preview_is_not_kept(at: Cards) -> None:
    one = at.compared(BEGAY)
    a_paper(at, b"%PDF-another", at.term)
    with pytest.raises(OfficeError, match="has changed since"):
        at.applied(one)
    assert len(at.cards(at.begay)) == 1


def test_a_student_who_is_gone_since_the_preview_keeps_nothing(at: Cards) -> None:
    one = at.compared("Begay, Shándíín")
    decided = Taken(rows=[], decisions={"cards.pdf:1": "0" * 32})
    with (
        pytest.raises(OfficeError, match="is not here any more"),
        at.office.changing() as session,
    ):
        one.apply(session, decided, lambda done, of: None)


def test_who_cancels_keeps_nothing(at: Cards) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, of: int) -> None:
        raise Enough

    one = at.compared(BEGAY, LEE)
    with pytest.raises(Enough), at.office.changing() as session:
        one.apply(session, everything_sure(one.preview), stop)
    assert at.papers(at.begay) == []


def test_what_was_made_ready_to_print_is_kept_with_a_card(at: Cards) -> None:
    @contextmanager
    def ready() -> Iterator[CutOut]:
        yield lambda _file, _pages: CutPaper(content=b"%PDF-a", prepared=b"%PDF-ready")

    at.applied(at.compared(of=CardStack(files=(card_file(BEGAY),), opened=ready)))
    with at.office.reading() as session:
        (row,) = documents.documents(session, at.begay)
    assert row.prepared == b"%PDF-ready"


def test_one_card_at_a_time_is_taken_out(at: Cards) -> None:
    """Nothing is cut out for the preview of an office that has no papers yet."""
    asked: list[tuple[int, ...]] = []
    file = card_file(BEGAY, LEE)

    @contextmanager
    def watched() -> Iterator[CutOut]:
        with opened() as cut_out:

            def watch(file: CardFile, pages: Sequence[int]) -> CutPaper:
                asked.append(tuple(pages))
                return cut_out(file, pages)

            yield watch

    one = at.compared(of=CardStack(files=(file,), opened=watched))
    assert asked == []
    at.applied(one)
    assert asked == [(0,), (1,)]
