"""What events of a school's calendar are, by their words."""

from __future__ import annotations

from datetime import time

import pytest

from ilp_desktop.policy.calendar_words import (
    NOTHING_OF_OURS,
    Division,
    Edge,
    Meaning,
    TermWords,
    folded,
    meaning,
    time_told,
)
from ilp_desktop.policy.school_year import DayKind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Labor Day", DayKind.HOLIDAY),
        ("Martin Luther King, Jr. Day - No School", DayKind.HOLIDAY),
        ("PRESIDENTS’ DAY", DayKind.HOLIDAY),
        ("Día de Acción de Gracias", DayKind.HOLIDAY),
        ("Thanksgiving Break (No School)", DayKind.RECESS),
        ("UEA Weekend", DayKind.RECESS),
        ("Winter Recess", DayKind.RECESS),
        ("Vacaciones de invierno", DayKind.RECESS),
        ("Receso de primavera", DayKind.RECESS),
        ("No School", DayKind.RECESS),
        ("No hay clases", DayKind.RECESS),
        ("No School - Parent Teacher Conferences", DayKind.RECESS),
        ("No School: Concert Hall closed", DayKind.RECESS),
        ("No School – Teacher Work Day", DayKind.IN_SERVICE),
        ("Teacher In-Service", DayKind.IN_SERVICE),
        ("Professional Development Day", DayKind.IN_SERVICE),
        ("Capacitación de maestros", DayKind.IN_SERVICE),
        ("Early Out", DayKind.EARLY_OUT),
        ("EARLY RELEASE 1:20", DayKind.EARLY_OUT),
        ("Early-Out: Parent Teacher Conferences", DayKind.EARLY_OUT),
        ("Salida temprana", DayKind.EARLY_OUT),
        ("Half Day", DayKind.EARLY_OUT),
        ("Parent-Teacher Conferences", DayKind.CONFERENCES),
        ("SEP Conferences", DayKind.CONFERENCES),
        ("Fall Conference Night", DayKind.CONFERENCES),
        ("Conferencias de padres y maestros", DayKind.CONFERENCES),
    ],
)
def test_days_are_told_by_their_words(title: str, kind: DayKind) -> None:
    assert meaning(title) == Meaning(kind)


@pytest.mark.parametrize(
    "title",
    [
        *("Football vs. Delta", "Back to School Night", "Lunch break menu", "Picture Day"),
        *("Classes resume after Winter Break", "Last day before Spring Break", "PTA Meeting"),
        *("Mother's Day", "Concierto de invierno", "A Day", "Band Concert", "Report cards"),
    ],
)
def test_games_meetings_and_returns_are_nothing_of_ours(title: str) -> None:
    assert meaning(title) == NOTHING_OF_OURS


@pytest.mark.parametrize(
    "title", ["", "Veterans Day", "Region 14 Conference", "Late start", "Breaking news", "Xmas?"]
)
def test_what_the_words_do_not_tell_stays_untold(title: str) -> None:
    assert meaning(title) is None


@pytest.mark.parametrize(
    ("title", "term"),
    [
        ("First Day of School", TermWords(Edge.BEGINS, Division.YEAR, 1)),
        ("School begins", TermWords(Edge.BEGINS, Division.YEAR, 1)),
        ("Last Day of School", TermWords(Edge.ENDS, Division.YEAR, 1)),
        ("Primer día de clases", TermWords(Edge.BEGINS, Division.YEAR, 1)),
        ("End of Term 1", TermWords(Edge.ENDS, Division.TERM, 1)),
        ("1st Quarter Ends", TermWords(Edge.ENDS, Division.QUARTER, 1)),
        ("Q3 begins", TermWords(Edge.BEGINS, Division.QUARTER, 3)),
        ("Second semester starts", TermWords(Edge.BEGINS, Division.SEMESTER, 2)),
        ("Fin del segundo trimestre", TermWords(Edge.ENDS, Division.TRIMESTER, 2)),
        ("End of quarter", TermWords(Edge.ENDS, Division.QUARTER, None)),
        ("Term 2", TermWords(Edge.WHOLE, Division.TERM, 2)),
    ],
)
def test_beginnings_and_ends_of_terms_are_told(title: str, term: TermWords) -> None:
    assert meaning(title) == Meaning(term=term)


def test_a_last_day_that_is_short_is_both() -> None:
    told = meaning("Last Day of School - Early Out")
    assert told == Meaning(DayKind.EARLY_OUT, TermWords(Edge.ENDS, Division.YEAR, 1))


@pytest.mark.parametrize(
    "title", ["Term 2 grades", "Term", "First day of school to last day of school"]
)
def test_a_term_that_neither_begins_nor_ends_is_none(title: str) -> None:
    told = meaning(title)
    assert told is None or told.term is None


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Early out 1:20", time(13, 20)),
        ("Early Out @ 1:20 PM", time(13, 20)),
        ("Dismissal 12 pm", time(12)),
        ("release at 11:45 a.m.", time(11, 45)),
        ("8:00-1:20", time(13, 20)),
        ("out 1:20, 2:05 for grade 9", None),
        ("at 9:00", None),
        ("at 25:10", None),
        ("at 13 pm", None),
        ("Early out", None),
    ],
)
def test_the_time_when_school_is_out_is_told_by_the_words(words: str, at: time | None) -> None:
    assert time_told(words) == at


def test_words_are_compared_without_accents_case_and_punctuation() -> None:
    assert folded("  Día—de los “Presidentes’”, 2027 ") == "dia de los presidentes 2027"
