"""Whose report card a page is: certain, or a question; never a guess."""

from __future__ import annotations

import pytest

from ilp_desktop.policy.card_pages import Card, CardDoubt, CardPage, cards_of
from ilp_desktop.policy.pupils import Pupil, Pupils

ANA, LEE, BO = "ana", "lee", "bo"
PUPILS = Pupils(
    [
        Pupil(id=ANA, number="402117", given_name="Shándíín", family_name="Begay"),
        Pupil(
            id=LEE,
            number="402118",
            given_name="Leander",
            family_name="Tall Bear",
            preferred_name="Lee",
        ),
        Pupil(id=BO, number="84624", given_name="Bo", family_name=""),
    ]
)


def sorted_out(*texts: str) -> list[Card]:
    cards, _ = cards_of([CardPage(text=text) for text in texts], PUPILS)
    return cards


def the_card(*texts: str) -> Card:
    (card,) = sorted_out(*texts)
    return card


@pytest.mark.parametrize(
    "text",
    [
        "Student number: 402117",
        "STUDENT ID 402117",
        "Student No. 402117",
        "Perm ID: 402117   Grade 10",
        "Número de estudiante: 402117",
        "Matrícula\n402117",
        "Pupil # 402117",
        "402117  Begay, Shandiin",
    ],
)
def test_a_number_with_a_word_for_it_or_with_the_name_is_certain(text: str) -> None:
    card = the_card(text)
    assert (card.student_id, card.doubt) == (ANA, None)


def test_a_preferred_name_and_a_family_name_of_two_words_are_names_too() -> None:
    assert the_card("Report card\nTall Bear, Lee (402118)").student_id == LEE


@pytest.mark.parametrize(
    "text",
    [
        "Fifita, Mele 402119",
        "Mele Fifita\n402119",
        "Fifita, Mele A.\n402119",
        "Mele Ana Fifita 402119",
        "Fifita, Mele Ana, 402119",
        "Jo Fifita 402119",
    ],
)
def test_a_middle_name_may_stand_there_or_not(text: str) -> None:
    pupils = Pupils(
        [
            Pupil(
                id="mele",
                number="402119",
                given_name="Mele Ana",
                family_name="Fifita",
                preferred_name="Jo Lin",
            )
        ]
    )
    ((card,), _blank) = cards_of([CardPage(text=text)], pupils)
    assert (card.student_id, card.doubt) == ("mele", None)


def test_the_initial_of_a_first_name_is_no_name() -> None:
    pupils = Pupils([Pupil(id="j", number="402119", given_name="J Robert", family_name="Fifita")])
    told = {
        text: cards_of([CardPage(text=text)], pupils)[0][0].doubt
        for text in ("Fifita, J Robert 402119", "Fifita Hall, room J, 402119")
    }
    assert list(told.values()) == [None, CardDoubt.NUMBER_ALONE]


def test_somebody_with_a_single_name_is_named_by_it() -> None:
    assert the_card("Bo, 84624").student_id == BO


def test_a_zip_code_that_is_somebodys_number_is_only_a_number() -> None:
    card = the_card("Delta, Utah 84624")
    assert (card.student_id, card.doubt, card.candidates) == (None, CardDoubt.NUMBER_ALONE, (BO,))


def test_a_zip_code_beside_the_own_number_does_no_harm() -> None:
    assert the_card("Student number: 402117\nDelta, Utah 84624").student_id == ANA


def test_the_number_that_the_state_has_given_is_not_the_schools() -> None:
    assert the_card("State Student ID: 402118\nBegay, Shándíín 402117").student_id == ANA


def test_two_numbers_are_a_question_with_both_as_answers() -> None:
    card = the_card("Student number: 402117\nStudent number: 402118")
    assert (card.doubt, card.candidates) == (CardDoubt.TWO_NUMBERS, (ANA, LEE))


def test_a_number_with_anothers_name_is_a_question() -> None:
    card = the_card("Student number: 402117\nTall Bear, Leander")
    assert (card.doubt, card.candidates) == (CardDoubt.OTHER_NAME, (ANA, LEE))


def test_an_unknown_number_proposes_who_is_named_and_who_lost_a_zero() -> None:
    card = the_card("Student number: 0402118\nBegay, Shándíín")
    assert (card.doubt, card.number) == (CardDoubt.UNKNOWN_NUMBER, "0402118")
    assert card.candidates == (LEE, ANA)


def test_a_page_without_a_number_is_a_question() -> None:
    card = the_card("Dear parents of Shándíín Begay")
    assert (card.doubt, card.candidates) == (CardDoubt.NO_NUMBER, (ANA,))


def test_a_scan_is_a_question() -> None:
    assert the_card("  \n").doubt is CardDoubt.NO_TEXT


def test_a_page_that_says_to_be_the_next_goes_with_the_one_before() -> None:
    cards = sorted_out(
        "Student ID 402117\nPage 1 of 3", "Page 2 of 3", "Página 3 de 3", "Student ID 402118"
    )
    assert [card.pages for card in cards] == [(0, 1, 2), (3,)]


@pytest.mark.parametrize("next_page", ["Page 3 of 3", "Page 2 of 2", "Absences: none"])
def test_a_page_that_may_be_of_another_card_goes_with_nobody(next_page: str) -> None:
    cards = sorted_out("Student ID 402117\nPage 1 of 3", next_page, "Student ID 402118")
    assert [card.doubt for card in cards] == [None, CardDoubt.NO_NUMBER, None]


@pytest.mark.parametrize("number", ["402117", "999999"])
def test_a_page_that_is_counted_as_the_next_and_names_another_goes_with_nobody(number: str) -> None:
    first = f"Student ID {number}\nPage 1 of 2"
    of_another = sorted_out(first, "Leander Tall Bear\nPage 2 of 2", "Student ID 402118")[1]
    assert (of_another.doubt, of_another.candidates) == (CardDoubt.NO_NUMBER, (LEE,))
    assert of_another.pages == (1,)


def test_a_page_that_is_counted_as_the_next_may_name_others_beside_the_student() -> None:
    card = sorted_out(
        "Student ID 402117\nPage 1 of 2",
        "Shándíín Begay, adviser Lee Tall Bear\nPage 2 of 2",
        "Student ID 402118",
    )[0]
    assert (card.student_id, card.pages) == (ANA, (0, 1))


def test_pages_that_are_counted_through_the_whole_file_do_not_hold_together() -> None:
    cards = sorted_out("Student ID 402117\nPage 1 of 3", "Page 2 of 3", "Student ID 402118")
    assert [card.doubt for card in cards] == [None, CardDoubt.NO_NUMBER, None]


def test_a_file_of_one_student_is_counted_through_as_one_card() -> None:
    assert the_card("Student ID 402117\nPage 1 of 2", "Page 2 of 2").pages == (0, 1)


def test_pages_between_two_of_one_student_are_of_that_student() -> None:
    cards = sorted_out(
        "Student ID 402117", "Absences: none", "Shándíín Begay did well", "Student ID 402117"
    )
    assert [(card.student_id, card.pages) for card in cards] == [(ANA, (0, 1, 2, 3))]


def test_a_page_between_that_names_another_is_a_question_and_so_is_the_rest() -> None:
    cards = sorted_out("Student ID 402117", "Leander Tall Bear", "Student ID 402117")
    doubts = [card.doubt for card in cards]
    assert doubts == [CardDoubt.TWICE, CardDoubt.NO_NUMBER, CardDoubt.TWICE]


def test_a_scan_between_parts_the_pages_of_a_student() -> None:
    cards = sorted_out("Student ID 402117", "", "Student ID 402117")
    assert [card.doubt for card in cards] == [CardDoubt.TWICE, CardDoubt.NO_TEXT, CardDoubt.TWICE]
    assert cards[0].candidates == (ANA,)


def test_a_second_copy_of_a_card_is_a_question() -> None:
    page = "Student ID 402117\nPage 1 of 1"
    assert [card.doubt for card in sorted_out(page, page)] == [CardDoubt.TWICE, CardDoubt.TWICE]


def test_pages_of_an_unknown_number_hold_together() -> None:
    card = the_card("Student ID 999", "Absences", "Student ID 999")
    assert (card.pages, card.doubt) == ((0, 1, 2), CardDoubt.UNKNOWN_NUMBER)


def test_a_blank_page_belongs_to_no_card_and_parts_none() -> None:
    pages = [
        CardPage(text="Student ID 402117\nPage 1 of 2"),
        CardPage(text="", is_blank=True),
        CardPage(text="Page 2 of 2"),
    ]
    cards, blank = cards_of(pages, PUPILS)
    assert ([card.pages for card in cards], blank) == ([(0, 2)], [1])


def test_a_page_that_is_counted_in_two_ways_is_not_counted() -> None:
    cards = sorted_out("Student ID 402117\nPage 1 of 2", "Page 2 of 2, page 4 of 9")
    assert [card.doubt for card in cards] == [None, CardDoubt.NO_NUMBER]


def test_a_first_page_without_a_number_is_a_question_of_its_own() -> None:
    cards = sorted_out("Welcome", "Student ID 402117")
    assert [card.doubt for card in cards] == [CardDoubt.NO_NUMBER, None]


@pytest.mark.parametrize("called", ["402117", "Begay_402117_T1", "card-402117-2026"])
def test_a_file_called_by_its_one_number_is_one_students_whole(called: str) -> None:
    pages = ["Student ID 402117", "", "Comments", "Shándíín Begay did well"]
    (card,), blank = cards_of([CardPage(text=it, is_blank=not it) for it in pages], PUPILS, called)
    assert (card.student_id, card.pages, blank) == (ANA, (0, 2, 3), [1])


@pytest.mark.parametrize(
    ("called", "pages"),
    [
        ("cards", ["Student ID 402117", "Comments"]),
        ("402118", ["Student ID 402117", "Comments"]),
        ("402117 402118", ["Student ID 402117", "Comments"]),
        ("402117", ["Student ID 402117", "Tall Bear, Leander"]),
        ("402117", ["Student ID 402117", ""]),
        ("402117", ["Student ID 402117\nPage 1 of 1", "Student ID 402117\nPage 1 of 1"]),
        ("402117", ["Student ID 402117", "Student ID 402118"]),
        ("402117", ["Comments", "More"]),
    ],
)
def test_where_the_name_of_the_file_is_not_enough_a_page_still_waits(
    called: str, pages: list[str]
) -> None:
    cards, _ = cards_of([CardPage(text=text) for text in pages], PUPILS, called)
    assert len(cards) == 2


def test_a_file_called_by_an_unknown_number_is_a_question_whole() -> None:
    pages = [CardPage(text="Student ID 999001"), CardPage(text="Comments")]
    ((card,), _blank) = cards_of(pages, PUPILS, "999001")
    assert (card.pages, card.doubt) == ((0, 1), CardDoubt.UNKNOWN_NUMBER)
