"""Parts of a file, other languages, and sealed copies."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pikepdf
import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.file_rows import IlpFile, Part
from ilp_desktop.policy.conferences import Attendance, ConferenceKind, ConferenceState
from ilp_desktop.printing.parts import print_part
from ilp_desktop.printing.sealed import sealed
from ilp_desktop.printing.typeset.following import Follower
from ilp_desktop.vault.word_passphrase import word_passphrase
from ilp_desktop.words import BOTH, NO_BREAK, words
from tests.printing.files import a_file, an_empty_file, an_odd_file
from tests.printing.reading import MOMENT, failures, heard, pages_of


def a_part(file: IlpFile, part: Part, language: str = "en", year: str = "") -> bytes:
    return print_part(file, part, made_at=MOMENT, words=words(language), year=year)


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("make", [a_file, an_empty_file, an_odd_file])
def test_every_part_of_every_file_meets_pdf_ua_and_pdf_a(part: Part, make: object) -> None:
    assert callable(make)
    assert failures(a_part(make(), part)) == []


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.FILE])
def test_a_part_says_whose_it_is_and_that_it_is_a_part(part: Part) -> None:
    said = heard(a_part(a_file(), part))
    assert "Shándíín Inés Yázhí-Muñoz" in said
    assert "A part of the student’s file" in said
    assert "What is inside" not in said


def test_a_chosen_set_holds_each_part_once_in_order() -> None:
    also = (Part.CONFERENCE, Part.PARTICIPANTS, Part.PLAN)
    made = print_part(a_file(), Part.PLAN, made_at=MOMENT, words=words(), also=also)
    said = heard(made)
    assert failures(made) == []
    assert said.count("A part of the student’s file") == 3
    heads = [said.index(f"Individual Learning Plan file · {words().label(it)}") for it in
             (Part.PLAN, Part.PARTICIPANTS, Part.CONFERENCE)]  # fmt: skip
    assert heads == sorted(heads)
    assert "Registration" not in said.split("Who takes part in this plan")[1]


def test_the_plan_alone_has_its_signatures_and_no_records() -> None:
    said = heard(a_part(a_file(), Part.PLAN))
    assert "Took part, or received a copy" in said
    assert "Journal" not in said
    assert "Report card" not in said


def test_the_participants_sheet_has_nothing_of_the_plan() -> None:
    said = heard(a_part(a_file(), Part.PARTICIPANTS))
    assert "Who takes part in this plan" in said
    assert "Objective" not in said


def test_a_year_is_chosen_by_its_name_and_one_that_is_not_there_is_said() -> None:
    file = a_file()
    this, *before = file.years
    assert "The school year" in heard(a_part(file, Part.YEAR))
    assert before
    said = heard(a_part(file, Part.YEAR, year=before[0].name))
    assert "Prior year" in said
    with pytest.raises(OfficeError, match=this.name):
        a_part(file, Part.YEAR, year="1999-00")


def test_a_year_alone_has_no_scores_or_conferences_of_other_years() -> None:
    file = a_file()
    this, before = file.years
    (score, *_) = this.scores
    level = replace(score, test="RISE", part="Science", scale="1 to 4", low=3, high=3)
    scored = replace(level, taken_on=date(2027, 1, 20), printed="Level 3")
    earlier = replace(level, taken_on=date(2026, 4, 20), printed="Level 4", low=4, high=4)
    first = next(it for it in this.conferences if it.kind is ConferenceKind.INDIVIDUAL)
    others = tuple(it for it in this.conferences if it is not first)
    this = replace(this, scores=(scored,), conferences=others)
    before = replace(before, scores=(earlier,), grade=11, conferences=(first,))
    file = replace(file, years=(this, before))
    alone, whole = heard(a_part(file, Part.YEAR)), heard(a_part(file, Part.FILE))
    for said in ("Level 4", "Apr 20, 2026"):
        assert said in whole
        assert said not in alone
    assert "Level 3" in alone
    counts = f"individual held {words().date(first.starts_at.date())}".replace(NO_BREAK, " ")
    assert counts in re.findall(r"State rule.*", whole)[0]
    assert counts not in re.findall(r"State rule.*", alone)[0]


def test_the_conference_sheet_speaks_of_the_next_conference_and_of_no_marks() -> None:
    file = a_file()
    year = file.years[0]
    held = year.conferences[0]
    coming = [
        replace(
            held,
            state=ConferenceState.PLANNED,
            starts_at=datetime(2027, month, 8, 9, 30),
            topic=topic,
        )
        for month, topic in ((5, "The later one"), (4, "The next one"))
    ]
    file = replace(
        file, years=(replace(year, conferences=(*coming, *year.conferences)), *file.years[1:])
    )
    said = heard(a_part(file, Part.CONFERENCE))
    assert "Thursday, April 8, 2027" in said
    assert "The next one" in said
    assert "The later one" not in said
    for private in ("Report card", "Test scores", "Journal"):
        assert private not in said


def test_the_sheet_of_a_conference_that_was_held_says_what_was_noted_of_it() -> None:
    file = a_file()
    year = file.years[0]
    held = replace(year.conferences[0], established=True, reviewed=False, notes="Shop each term.")
    before = replace(file, years=(replace(year, conferences=(held,)), *file.years[1:]))
    said = heard(a_part(before, Part.CONFERENCE))
    came = next(it for it in held.invited if it.attendance is Attendance.IN_PERSON)
    assert came.who.name in said
    assert words().label(Attendance.IN_PERSON) in said
    assert f"☑ {words()('text.established_here')}" in said
    assert f"☐ {words()('text.reviewed_here')}" in said
    assert "Shop each term." in said


def test_a_conference_sheet_without_a_conference_has_room_to_write() -> None:
    said = heard(a_part(an_empty_file(), Part.CONFERENCE))
    assert "No conference is planned" in said
    assert "What was said and decided" in said


def test_a_family_reads_it_in_spanish_or_with_headings_in_both() -> None:
    spanish = heard(a_part(a_file(), Part.PLAN, "es"))
    assert "Una parte del expediente" in spanish
    both = heard(a_part(a_file(), Part.PLAN, BOTH))
    english, other = words()("section.objectives"), words("es")("section.objectives")
    assert f"{english} · {other}" in both
    assert "A part of the student’s file" in both


def test_a_heading_in_both_languages_has_a_line_for_each_where_one_is_too_short() -> None:
    (page, *_) = pages_of(a_part(a_file(), Part.PARTICIPANTS, BOTH))
    english, spanish = (words(tag)("title.participants") for tag in ("en", "es"))
    assert f"{english} {spanish}" in page, "a line each, without a point at the end of the first"


def test_a_sealed_copy_opens_with_its_passphrase_alone() -> None:
    passphrase = word_passphrase(7)
    assert len(passphrase.split()) == 7
    closed = sealed(a_part(an_empty_file(), Part.PLAN), passphrase)
    assert b"Mateo" not in closed
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(closed))
    with pikepdf.open(BytesIO(closed), password=passphrase) as opened:
        assert opened.encryption.R == 6
        assert opened.encryption.bits == 256
        assert "/StructTreeRoot" in opened.Root


@pytest.mark.parametrize("part", [Part.FILE, Part.PLAN])
def test_a_print_says_which_letters_it_has_as_codes(part: Part) -> None:
    file, follower = a_file(), Follower()
    assert "U+12000" not in heard(a_part(file, part))
    this, *before = file.years
    assert this.plan
    written = replace(this, plan=replace(this.plan, strategy="Read \U00012000."))
    file = replace(file, years=(written, *before))
    made = print_part(file, part, made_at=MOMENT, words=words(), follower=follower)
    assert "they stand as their codes: U+12000." in heard(made)
    assert follower.letters == ("\U00012000",)
    assert failures(made) == []


class Enough(Exception):
    """Somebody does not want the print any more."""


@pytest.mark.parametrize("part", Part)
def test_a_print_can_be_stopped_at_each_step(part: Part) -> None:
    steps: list[tuple[int, int]] = []
    last = 1_000_000

    def step(done: int, of: int) -> None:
        steps.append((done, of))
        if len(steps) > last:
            raise Enough

    def made() -> None:
        follower = Follower(step)
        print_part(a_file(), part, made_at=MOMENT, words=words(), follower=follower)

    made()
    (done, of), whole = steps[-1], len(steps)
    assert done == of > 0
    for last in range(0, whole, 7):
        steps.clear()
        with pytest.raises(Enough):
            made()
        assert len(steps) == last + 1
