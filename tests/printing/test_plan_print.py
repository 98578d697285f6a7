"""What a plan's and a year's pages say, and how they hold together."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

import pytest

from ilp_desktop.office.file_rows import Part
from ilp_desktop.office.plan_rows import ActivityRow, ObjectiveRow, OptionRow, SignatureRow, Who
from ilp_desktop.policy.completeness import Section
from ilp_desktop.policy.conferences import Attendance, ConferenceKind, ConferenceState, Reply
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import OptionKind, Provider, SignatureKind, VoiceKind
from ilp_desktop.printing.phrases import Titles
from ilp_desktop.words import words
from tests.printing.files import a_file, a_participant, a_year, an_invited
from tests.printing.plans import MOTHER, SHANDIIN, a_plan, a_voice, an_objective
from tests.printing.reading import a_print, heard, pages_of, text_of
from tests.printing.test_parts import a_part


def test_an_objective_that_goes_on_is_named_again_on_the_next_page() -> None:
    several = tuple(an_objective(number=number) for number in range(1, 7))
    made = a_print(a_file(years=(a_year(plan=a_plan(objectives=several)),)))
    again = [said for said in pages_of(made) if ", continued" in said]
    assert again
    for said in again:
        assert said.split(" Plan ", 1)[1].startswith("Objective ")
    assert "continued" not in heard(made), "it is one objective to the ear"


@pytest.mark.parametrize("people", [1, 3, 6])
def test_statement_and_signatures_stand_on_one_page(people: int) -> None:
    several = tuple(a_participant(name=f"Person {number}") for number in range(people))
    pages = pages_of(a_print(a_file(participants=several)))
    page = next(said for said in pages if "Took part, or received a copy" in said)
    assert "This plan is not a binding agreement" in page
    assert page.count("Took part · Participé") == people


def test_many_signatures_stand_on_a_page_of_their_own_below_their_heading() -> None:
    several = tuple(a_participant(name=f"Person {number}") for number in range(9))
    pages = pages_of(a_print(a_file(participants=several)))
    page = next(said for said in pages if "Took part, or received a copy" in said)
    assert page.count("Took part · Participé") == 9


def test_who_has_signed_for_everything_finds_no_line_to_sign() -> None:
    signed = tuple(
        SignatureRow(who=SHANDIIN, kind=kind, signed_on=date(2026, 9, 24), version=1)
        for kind in SignatureKind
    )
    said = text_of(a_print(a_file(years=(a_year(plan=a_plan(signatures=signed)),))))
    assert said.count("Signature on file") == 1
    assert "Signature on file" not in text_of(a_print(a_file()))


def test_a_print_in_spanish_says_what_is_signed_and_its_headings_in_spanish() -> None:
    signed = tuple(
        SignatureRow(who=SHANDIIN, kind=kind, signed_on=date(2026, 9, 24), version=1)
        for kind in SignatureKind
    )
    said = text_of(a_print(a_file(years=(a_year(plan=a_plan(signatures=signed)),)), "es"))
    assert "Firmado el 24 sept 2026, versión 1" in said
    assert "Firma archivada" in said
    assert "Signed" not in said
    assert "Calificación" in said, "no heading is broken within a word"


def test_what_was_written_since_the_version_that_is_signed_is_said_where_one_signs() -> None:
    changed = a_plan(changed_in=(Section.OBJECTIVES, Section.COURSE_PLAN))
    pages = pages_of(a_print(a_file(years=(a_year(plan=changed),))))
    words = "Changed since version 2: Objectives, Course plan"
    assert [words in said for said in pages].count(True) == 2
    assert any(words in said and "Took part, or received a copy" in said for said in pages)
    assert "Changed since" not in text_of(a_print(a_file()))


def test_each_person_has_one_title_in_the_whole_file() -> None:
    said = heard(a_print(a_file()))
    assert "P: Inés Muñoz Ibáñez, mother" in said
    assert "P: Inés Muñoz Ibáñez, parent" not in said.split("H1: Record of disclosures")[0]
    assert "Career staff" not in said
    assert "P: Assistant principal" in said


def test_namesakes_keep_their_own_titles_and_signatures() -> None:
    name = "Luis Ortega"
    son, father = (
        Who(name=name, role=role) for role in (ParticipantRole.STUDENT, ParticipantRole.PARENT)
    )
    people = (
        a_participant(name=name, role=ParticipantRole.STUDENT, detail=""),
        a_participant(name=name, role=ParticipantRole.PARENT, detail="Father"),
    )
    signed = tuple(
        SignatureRow(who=father, kind=kind, signed_on=date(2026, 9, 24), version=1)
        for kind in SignatureKind
    )
    said = (
        a_voice(VoiceKind.ADDITION, father, "He works hard."),
        a_voice(VoiceKind.ADDITION, son, "I want more math."),
    )
    plan = a_plan(signatures=signed, voices=said)
    made = heard(a_print(a_file(years=(a_year(plan=plan),), participants=people)))
    fathers, sons = made.index("He works hard."), made.index("I want more math.")
    assert made.rindex("P: Father", 0, fathers) > made.rindex("P: Student", 0, fathers)
    assert fathers < made.rindex("P: Student", 0, sons)
    assert made.count("Signature on file") == 1, "the son has not signed"


def test_who_took_part_in_another_role_once_is_called_by_that_role() -> None:
    participant = a_participant(name="Alex Lee", detail="School counselor")
    titles = Titles(words(), [participant])
    assert titles.of(Who(name="Alex Lee", role=ParticipantRole.COUNSELOR)) == "School counselor"
    assert titles.named(Who(name="Alex Lee", role=ParticipantRole.CAREER_STAFF)) == (
        "Alex Lee, career staff"
    )
    assert titles.of(Who(name="Alex Lee")) == ""


def test_an_absent_adult_is_not_said_to_be_coming() -> None:
    this, before = a_file().years
    first = replace(
        this.conferences[0],
        invited=(
            an_invited(SHANDIIN),
            an_invited(MOTHER, Attendance.ABSENT, reply=Reply.COMING),
        ),
    )
    said = text_of(a_print(a_file(years=(replace(this, conferences=(first,)), before))))
    assert "mother absent had said: coming" in said


def test_a_conference_that_reviewed_the_plan_is_its_last_review() -> None:
    this, before = a_file().years
    assert this.plan
    once = replace(this.plan, versions=this.plan.versions[:1])
    said = heard(a_print(a_file(years=(replace(this, plan=once), before))))
    assert "Lbl: Last reviewed\n        LBody\n          P: Feb 11, 2027" in said


def test_no_credits_are_short_before_grade_nine() -> None:
    eighth = text_of(a_print(a_file(years=(a_year(grade=8),))))
    ninth = text_of(a_print(a_file(years=(a_year(grade=9),))))
    assert "Graduation credits" not in eighth
    assert "Courses and credits" in eighth
    assert "Graduation credits" in ninth


def test_several_credits_are_credits() -> None:
    plan = a_plan()
    lacking = tuple(replace(each, earned=0, in_progress=0, planned=0) for each in plan.credits)
    said = text_of(a_print(a_file(years=(a_year(plan=replace(plan, credits=lacking)),))))
    assert "4.0 credits short in Language Arts" in said
    assert "0.5 credit short in" in said


def test_rows_left_empty_do_not_print() -> None:
    empty = ActivityRow(provider=Provider.PARENT, text="", due_on=date(2027, 5, 3))
    begun = an_objective(title="Read a map", activities=(empty,))
    left = ObjectiveRow(
        number=2,
        title="",
        source=begun.source,
        area=begun.area,
        status=begun.status,
        activities=(empty,),
    )
    plan = a_plan(objectives=(begun, left))
    file = a_file(years=(a_year(plan=plan, conferences=()),))
    for made in (a_print(file), a_part(file, Part.CONFERENCE)):
        said = text_of(made)
        assert "Read a map" in said
        assert "Objective without a title" not in said
        assert "May 3, 2027" not in said


def test_report_cards_say_the_grade_point_average_of_the_window() -> None:
    assert "GPA and credit 3.43 3.5" in text_of(a_print(a_file()))


def test_the_file_says_what_its_conferences_count_for() -> None:
    said = text_of(a_print(a_file()))
    assert "offered each year: held Sep 24, 2026." in said
    assert "grades 11 and 12: individual held Sep 24, 2026, small group held Nov 12, 2026." in said


@pytest.mark.parametrize(
    ("state", "reply", "language", "how"),
    [
        (ConferenceState.PLANNED, Reply.COMING, "en", "offered and planned for Mar 16, 2027."),
        (ConferenceState.PLANNED, Reply.NONE, "en", "offered and planned for Mar 16, 2027."),
        (ConferenceState.PLANNED, Reply.DECLINED, "en", "offered, and declined."),
        (ConferenceState.NOT_HELD, Reply.COMING, "en", "offered, not held."),
        (ConferenceState.CANCELLED, Reply.COMING, "en", "not offered."),
        (ConferenceState.PLANNED, Reply.COMING, "es", "ofrecida y prevista para el 16 mar 2027."),
    ],
)
def test_a_conference_counts_as_what_became_of_it(
    state: ConferenceState, reply: Reply, language: str, how: str
) -> None:
    invited = an_invited(MOTHER, Attendance.UNKNOWN, reply=reply, offered_on=date(2027, 3, 1))
    only = replace(
        a_year().conferences[0],
        kind=ConferenceKind.INDIVIDUAL,
        state=state,
        starts_at=datetime(2027, 3, 16, 15, 0),
        invited=(invited,),
    )
    said = text_of(a_print(a_file(years=(a_year(conferences=(only,)),)), language))
    assert how in said.split("C.2", 1)[1][:200]
    none = "no consta aquí" if language == "es" else "none on record here"
    assert said.count(none) == 2, "of the state's two kinds neither"


def test_the_schools_records_are_listed_with_their_pages() -> None:
    pages = pages_of(a_print(a_file()))
    index = next(said for said in pages if "School records printed in this file" in said)
    for listed, heading in (
        (r"Report card, Term 1 2026-27 Jan 15, 2027 (\d+)", "Report card, Term 1"),
        (r"Test scores 2026-27 Apr 22, 2026 – Nov 12, 2026 (\d+)", "Test scores"),
        (
            r"Registration and report cards 2025-26 \w{3} \d+, \d{4} (\d+)",
            "Registration and report",
        ),
    ):
        found = re.search(listed, index)
        assert found, (listed, index)
        assert heading in pages[int(found[1]) - 1]


def test_what_was_chosen_from_a_list_prints_with_its_code_and_the_credit_once() -> None:
    credit = "Includes information from the O*NET 29.3 Database"
    chosen = tuple(
        OptionRow(kind=OptionKind.CAREER, name=name, code=code, credit=credit)
        for name, code in (("Registered Nurses", "29-1141.00"), ("Welders", "51-4121.00"))
    )
    said = text_of(a_print(a_file(years=(a_year(plan=a_plan(options=chosen)),))))
    assert "29-1141.00" in said
    assert said.count(credit) == 1
    assert credit not in text_of(a_print(a_file()))
