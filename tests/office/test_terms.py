"""The calendar shows a school year with its terms."""

from datetime import date

import pytest

from ilp_desktop.office.terms import open_terms, year_of
from tests.offices import AnOffice


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 9, 14), "2026-27"),
        (date(2027, 6, 20), "2026-27"),
        (date(2026, 6, 30), None),
        (date(2027, 7, 1), None),
    ],
)
def test_a_day_belongs_to_the_year_that_began_in_the_summer_before(
    office: AnOffice, day: date, name: str | None
) -> None:
    with office.reading() as session:
        year = year_of(session, day)
    assert (year.name if year else None) == name
    if year:
        assert [term.name for term in year.terms] == ["Term 1", "Term 2", "Term 3", "Term 4"]
        assert year.terms[0].starts_on == year.starts_on
        assert year.terms[-1].ends_on == year.ends_on


def test_the_terms_of_open_years_are_told_with_their_year(office: AnOffice) -> None:
    with office.reading() as session:
        terms = open_terms(session)
    assert terms[-1].name == "2026-27 Term 1"
    assert [term.has_begun for term in terms] == [False] * (len(terms) - 1) + [True]
