"""A number that stands for one student here and for another in a source: asked, never mixed up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ilp_desktop.office.guardians import adults
from ilp_desktop.office.incoming.preview import Outcome
from ilp_desktop.office.incoming.shapes import IncomingStudent
from ilp_desktop.office.participants import participants
from tests.offices import AnOffice
from tests.rosters import ALGEBRA, BEGAY, LENA, WHOLE, imported, part, previewed, row_of

KEY = "student:402117"
BY_NUMBER = replace(BEGAY, key="402117")
MOTHER = replace(LENA, key="402117/zoe nez", given_name="Zoe", family_name="Nez")
WITH_MOTHER = replace(MOTHER, students=(("402117", MOTHER.students[0][1]),))


def nobody_else(office: AnOffice, student_id: str) -> bool:
    with office.reading() as session:
        named = {p.name for p in participants(session, student_id)}
        return not adults(session, student_id) and "Zoe Nez" not in named


@pytest.mark.parametrize(
    "other",
    [
        replace(BY_NUMBER, given_name="Ulric", family_name="Nez", born_on=None),
        replace(BY_NUMBER, given_name="Hataalii", born_on=date(2013, 1, 2)),
    ],
    ids=["another name", "a brother"],
)
def test_nothing_of_somebody_else_with_the_number_comes_in(
    office: AnOffice, other: IncomingStudent
) -> None:
    student_id = office.student(born_on=date(2011, 3, 5))
    classes = (replace(ALGEBRA, student="402117"),)
    coming = part(students=(other,), guardians=(WITH_MOTHER,), terms=WHOLE.terms)
    coming = replace(coming, registrations=classes)
    row = row_of(imported(office, coming), KEY)
    assert (row.outcome, str(row.reason)) == (
        Outcome.DOUBTFUL,
        "The number is of a student with another name.",
    )
    assert [choice.key for choice in row.choices] == [f"same:{student_id}"]
    assert nobody_else(office, student_id)
    imported(office, coming, decisions={KEY: f"same:{student_id}"})
    assert not nobody_else(office, student_id)


@pytest.mark.parametrize(
    "same",
    [
        replace(BY_NUMBER, family_name="Nez", born_on=None),
        replace(BY_NUMBER, family_name="Nez", given_name="Shandiin", born_on=date(2011, 5, 3)),
    ],
    ids=["another family name", "a birthday mistyped"],
)
def test_a_student_under_a_name_that_is_partly_the_same_is_known(
    office: AnOffice, same: IncomingStudent
) -> None:
    office.student(born_on=date(2011, 3, 5))
    row = row_of(previewed(office, part(students=(same,))), KEY)
    assert row.outcome is not Outcome.DOUBTFUL


def test_a_source_s_own_key_goes_on_with_whatever_name(office: AnOffice) -> None:
    imported(office, WHOLE)
    named = replace(BEGAY, given_name="Ulric", family_name="Nez")
    row = row_of(previewed(office, replace(WHOLE, students=(named,))), "student:s1")
    assert row.outcome is Outcome.CHANGED
