"""A plan is begun once a year, edited field by field, and frozen when it is established."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import canonical, fields, objectives, pccr, plan
from ilp_desktop.office.completeness import plan_lacks
from ilp_desktop.office.course_entry import NewCourse, add_course
from ilp_desktop.office.plan_carrying import Chosen, carry_over, earlier_plan, earlier_year
from ilp_desktop.office.plan_offers import name_offer
from ilp_desktop.office.plan_order import move_objective
from ilp_desktop.office.plan_phrases import (
    keep_phrase,
    objective_of_phrase,
    phrases,
    set_phrase_aside,
)
from ilp_desktop.office.plan_reading import plan_of_year, plan_version
from ilp_desktop.office.plan_rows import PlanRow, Who
from ilp_desktop.office.plan_signatures import NewSignature, sign_plan
from ilp_desktop.office.school import add_school_year, current_year, office
from ilp_desktop.office.staff import appoint
from ilp_desktop.policy.completeness import Lack, Section
from ilp_desktop.policy.courses import CreditArea
from ilp_desktop.policy.people import Office, ParticipantRole, StaffRole
from ilp_desktop.policy.plan import (
    ContributionKind,
    ObjectiveArea,
    ObjectiveSource,
    OptionKind,
    PlanState,
    Provider,
    SignatureKind,
    Suggestion,
    VoiceKind,
)
from ilp_desktop.records import CommunityResource, Plan, PlanVersion, Program, SchoolYear
from tests.offices import AnOffice

DAY = date(2026, 9, 14)


@pytest.fixture
def begun(office: AnOffice) -> Begun:
    return Begun(office)


class Begun:
    """An office with one student and the plan of this year."""

    def __init__(self, office: AnOffice) -> None:
        self.office = office
        self.student_id = office.student()
        self.plan_id = office.plan(self.student_id)

    def row(self) -> PlanRow:
        with self.office.reading() as session:
            row = plan_of_year(session, self.student_id, current_year(session).id)
        assert row is not None
        return row

    def change(self, kind: str, record_id: str, field: str, value: fields.Value) -> None:
        with self.office.changing(f"{kind}, {field}") as session:
            fields.change_field(session, kind, record_id, field, value)


def test_there_is_one_plan_for_a_student_and_year(begun: Begun) -> None:
    assert begun.office.plan(begun.student_id) == begun.plan_id
    assert begun.row().initiated_on == date(2026, 9, 14)


def test_before_it_is_begun_there_is_no_plan(office: AnOffice) -> None:
    student_id = office.student()
    with office.reading() as session:
        assert plan_of_year(session, student_id, current_year(session).id) is None


def test_an_objective_says_who_will_do_what(begun: Begun) -> None:
    objective_id = begun.office.objective(begun.plan_id, title="Read at grade level")
    with begun.office.changing() as session:
        activity_id = objectives.add_activity(session, objective_id, Provider.PARENT)
        objectives.add_activity(session, objective_id, Provider.SCHOOL)
    begun.change("activity", activity_id, "text", "  Quiet hour at home  ")
    with begun.office.changing() as session:
        objectives.tick_activity(session, activity_id, done=True)
    (objective,) = begun.row().objectives
    parent, school = objective.activities
    assert (parent.provider, parent.text, parent.done_on) == (
        Provider.PARENT,
        "Quiet hour at home",
        date(2026, 9, 14),
    )
    assert (school.provider, school.done_on) == (Provider.SCHOOL, None)
    with begun.office.changing() as session:
        objectives.tick_activity(session, activity_id, done=False)
    assert begun.row().objectives[0].activities[0].done_on is None


def test_objectives_are_numbered_from_one_without_those_put_aside(begun: Begun) -> None:
    first = begun.office.objective(begun.plan_id, title="First")
    begun.office.objective(begun.plan_id, title="Second")
    with begun.office.changing() as session:
        fields.put_aside(session, "objective", first)
    assert [(o.number, o.title) for o in begun.row().objectives] == [(1, "Second")]
    with begun.office.changing() as session:
        fields.bring_back(session, "objective", first)
    assert [o.title for o in begun.row().objectives] == ["First", "Second"]


def test_an_occupational_objective_makes_the_plan_a_pccr_and_brings_the_career_staff(
    begun: Begun,
) -> None:
    office = begun.office
    career = office.staff_member(
        given_name="Wade", family_name="Christensen", role=StaffRole.CAREER_COORDINATOR
    )
    with office.changing() as session:
        appoint(session, career.id, Office.CAREER_STAFF)
    objective_id = office.objective(begun.plan_id, title="Work on a ranch")
    assert begun.row().pccr_since is None
    begun.change("objective", objective_id, "area", ObjectiveArea.OCCUPATIONAL)
    assert begun.row().pccr_since == date(2026, 9, 14)
    from ilp_desktop.office.participants import participants

    with office.reading() as session:
        added = [p for p in participants(session, begun.student_id) if "C.9" in p.reason]
        assert [p.name for p in added] == ["Wade Christensen"]
        assert pccr.would_end(session, objective_id)
        assert not pccr.would_end(session, "0" * 32)
    begun.change("objective", objective_id, "area", ObjectiveArea.PERSONAL)
    assert begun.row().pccr_since is None
    begun.change("objective", objective_id, "area", ObjectiveArea.OCCUPATIONAL)
    with office.reading() as session:
        assert len([p for p in participants(session, begun.student_id) if "C.9" in p.reason]) == 1


def test_a_suggestion_becomes_an_objective_and_keeps_its_origin(begun: Begun) -> None:
    mother = begun.office.guardian(begun.student_id)
    suggested = begun.office.objective(
        begun.plan_id,
        title="Visit the nursing school",
        area=ObjectiveArea.POST_SECONDARY,
        suggested_by_id=mother,
        accepted_at_once=False,
    )
    row = begun.row()
    assert row.objectives == ()
    assert [s.answer for s in row.suggestions] == [Suggestion.SUGGESTED]
    assert row.pccr_since is None
    with begun.office.changing() as session:
        objectives.answer_suggestion(session, suggested, Suggestion.ACCEPTED)
    (objective,) = begun.row().objectives
    assert objective.suggested_by is not None
    assert objective.suggested_by.name == "Lena Begay"
    assert begun.row().pccr_since == date(2026, 9, 14)


def test_progress_is_noted_by_whom_and_when_newest_first(begun: Begun) -> None:
    objective_id = begun.office.objective(begun.plan_id, title="Read")
    with begun.office.changing() as session:
        objectives.add_progress(session, objective_id, note="Two books", value="2")
    begun.office.clock.advance(days=7)
    with begun.office.changing() as session:
        objectives.add_progress(session, objective_id, note="Four books")
    notes = begun.row().objectives[0].progress
    assert [(p.note, p.by) for p in notes] == [
        ("Four books", "Alex Lee"),
        ("Two books", "Alex Lee"),
    ]
    with pytest.raises(OfficeError, match="Write what"), begun.office.changing() as session:
        objectives.add_progress(session, objective_id, note=" ")


def test_what_is_beyond_the_schools_means_goes_to_the_principal(begun: Begun) -> None:
    objective_id = begun.office.objective(begun.plan_id, title="State exam")
    with begun.office.changing() as session:
        first = objectives.refer_to_principal(
            session, objective_id, need="Exam fee, $152", looked_at="Fee waiver: does not cover it"
        )
        second = objectives.refer_to_principal(
            session, objective_id, need="A ride", looked_at="No bus runs then"
        )
    assert (first, second) == ("2026-001", "2026-002")
    assert [r.number for r in begun.row().objectives[0].requests] == [first, second]


@pytest.mark.parametrize(
    ("need", "looked_at", "says"), [("", "all", "what is needed"), ("a fee", " ", "offerings")]
)
def test_a_request_says_what_is_needed_and_what_was_looked_at(
    begun: Begun, need: str, looked_at: str, says: str
) -> None:
    objective_id = begun.office.objective(begun.plan_id)
    with pytest.raises(OfficeError, match=says), begun.office.changing() as session:
        objectives.refer_to_principal(session, objective_id, need=need, looked_at=looked_at)


def test_establishing_freezes_what_the_plan_said(begun: Begun) -> None:
    objective_id = begun.office.objective(begun.plan_id, title="Read at grade level")
    with begun.office.changing() as session:
        assert plan.establish_plan(session, begun.plan_id) == 1
    begun.change("objective", objective_id, "title", "Read above grade level")
    with begun.office.changing() as session:
        assert plan.review_plan(session, begun.plan_id, "With the mother") == 2
        assert plan.amend_plan(session, begun.plan_id, "A wrong date") == 3
    row = begun.row()
    assert row.state is PlanState.REVIEWED
    assert [v.note for v in row.versions] == ["", "With the mother", "A wrong date"]
    assert row.policy is not None
    assert row.policy.code == "5140"
    with begun.office.reading() as session:
        first = session.query(PlanVersion).order_by(PlanVersion.number).first()
        assert first is not None
        assert canonical.digest(first.content) == first.sha256
        kept = canonical.read(PlanRow, first.content)
    assert kept.objectives[0].title == "Read at grade level"
    assert json.loads(first.content)["objectives"][0]["source"] == "ILP"


def test_an_amendment_says_why(begun: Begun) -> None:
    with pytest.raises(OfficeError, match="why"), begun.office.changing() as session:
        plan.amend_plan(session, begun.plan_id, " ")


def test_a_plan_read_back_from_its_kept_version_is_the_same(begun: Begun) -> None:
    begun.office.objective(begun.plan_id, source=ObjectiveSource.DESIRABLE, title="A cello")
    row = begun.row()
    assert canonical.read(PlanRow, canonical.write(row)) == row


def test_a_closed_year_stays_as_it_was(begun: Begun) -> None:
    objective_id = begun.office.objective(begun.plan_id, title="Read")
    with begun.office.changing() as session:
        plan.close_plan(session, begun.plan_id)
    row = begun.row()
    assert row.objectives[0].title == "Read"
    for attempt in (
        lambda s: fields.change_field(s, "objective", objective_id, "title", "Other"),
        lambda s: fields.put_aside(s, "objective", objective_id),
        lambda s: fields.change_field(s, "plan", begun.plan_id, "strategy", "Other"),
        lambda s: plan.add_skill(s, begun.plan_id),
        lambda s: objectives.add_objective(s, begun.plan_id),
        lambda s: objectives.add_activity(s, objective_id, Provider.SCHOOL),
        lambda s: objectives.add_progress(s, objective_id, note="More"),
    ):
        with pytest.raises(OfficeError, match="closed"), begun.office.changing() as session:
            attempt(session)


def test_a_kept_version_can_be_read_as_it_was(begun: Begun) -> None:
    objective_id = begun.office.objective(begun.plan_id, title="Read at grade level")
    with begun.office.changing() as session:
        plan.establish_plan(session, begun.plan_id)
    begun.change("objective", objective_id, "title", "Read above grade level")
    with begun.office.changing() as session:
        plan.amend_plan(session, begun.plan_id, "It was too easy")
    with begun.office.reading() as session:
        first = plan_version(session, begun.plan_id, 1)
        assert first.objectives[0].title == "Read at grade level"
        assert [it.note for it in first.versions] == ["", "It was too easy"]
        assert (
            plan_version(session, begun.plan_id, 2)
            .objectives[0]
            .title.endswith("above grade level")
        )
        with pytest.raises(OfficeError, match="no version 3"):
            plan_version(session, begun.plan_id, 3)


def test_a_closed_plan_says_why_and_is_not_taken_for_established(begun: Begun) -> None:
    with pytest.raises(OfficeError, match="why"), begun.office.changing() as session:
        plan.close_plan(session, begun.plan_id, " ")
    with begun.office.changing() as session:
        assert plan.close_plan(session, begun.plan_id, "Moved to Delta") == 1
    row = begun.row()
    assert row.state is PlanState.CLOSED
    assert [it.note for it in row.versions] == ["Moved to Delta"]
    assert Lack.NOT_ESTABLISHED in {m.lack for m in plan_lacks(row, 10)}


@pytest.mark.parametrize(
    ("before", "state"),
    [(None, PlanState.DRAFT), (plan.review_plan, PlanState.REVIEWED)],
)
def test_a_plan_closed_within_the_year_can_be_opened_again(
    begun: Begun, before: Callable[..., int] | None, state: PlanState
) -> None:
    with begun.office.changing() as session:
        if before is not None:
            before(session, begun.plan_id)
        plan.close_plan(session, begun.plan_id, "By mistake")
    with begun.office.changing() as session:
        assert plan.reopen_plan(session, begun.plan_id) is state
    assert begun.row().state is state
    assert begun.row().versions[-1].note == "By mistake"


def test_a_plan_of_a_closed_year_is_not_opened_again(begun: Begun) -> None:
    with begun.office.changing() as session:
        plan.close_plan(session, begun.plan_id)
        current_school_year = session.get_one(SchoolYear, current_year(session).id)
        current_school_year.closed_on = date(2026, 9, 14)
    with pytest.raises(OfficeError, match="year is closed"), begun.office.changing() as session:
        plan.reopen_plan(session, begun.plan_id)


def titles(begun: Begun) -> list[str]:
    return [it.title for it in begun.row().objectives]


def test_objectives_stand_in_the_order_that_was_chosen(begun: Begun) -> None:
    first, _second, third = (
        begun.office.objective(begun.plan_id, title=title) for title in ("Read", "Write", "Sing")
    )
    with begun.office.changing() as session:
        assert move_objective(session, third, -1) == 2
    assert titles(begun) == ["Read", "Sing", "Write"]
    with begun.office.changing() as session:
        assert move_objective(session, first, 9) == 3
        assert move_objective(session, first, 1) == 3
    assert titles(begun) == ["Sing", "Write", "Read"]


def test_a_suggestion_has_no_place_among_the_objectives(begun: Begun) -> None:
    with begun.office.changing() as session:
        suggested = objectives.add_objective(session, begun.plan_id, accepted_at_once=False)
    with pytest.raises(OfficeError, match="Accept the suggestion"), begun.office.changing() as s:
        move_objective(s, suggested, 1)


@pytest.mark.parametrize(
    ("provider", "offer"),
    [
        (Provider.SCHOOL, Program(school_id="", name="Writing center", contact="Room 12")),
        (
            Provider.OUTSIDE,
            CommunityResource(school_id="", name="Public Library", contact="555-0123"),
        ),
    ],
)
def test_an_activity_names_a_program_or_a_resource_of_the_office(
    begun: Begun, provider: Provider, offer: Program | CommunityResource
) -> None:
    with begun.office.changing() as session:
        kind: Any = type(offer)
        offer_id = session.keep(
            kind(school_id=office(session).school_id, name=offer.name, contact=offer.contact)
        ).id
        objective_id = objectives.add_objective(session, begun.plan_id)
        activity = objectives.add_activity(session, objective_id, provider)
        session.flush()
        assert name_offer(session, activity, offer_id) == offer.name
    (row,) = begun.row().objectives[0].activities
    assert (row.provider_name, row.contact, row.offer_id) == (offer.name, offer.contact, offer_id)
    with begun.office.changing() as session:
        assert name_offer(session, activity, None) == ""
        fields.change_field(session, "activity", activity, "provider_name", "Ms. Yazzie")
        assert name_offer(session, activity, offer_id) == "Ms. Yazzie", "who was named stays"


def test_what_the_family_does_names_no_offer(begun: Begun) -> None:
    with begun.office.changing() as session:
        objective_id = objectives.add_objective(session, begun.plan_id)
        activity = objectives.add_activity(session, objective_id, Provider.PARENT)
    with pytest.raises(OfficeError, match="school or others"), begun.office.changing() as session:
        name_offer(session, activity, None)


def test_the_office_keeps_its_own_phrases_and_objectives(begun: Begun) -> None:
    with begun.office.changing() as session:
        phrase = keep_phrase(session, " Meets every second Friday. ")
        session.flush()
        assert keep_phrase(session, "Meets every second Friday.") == phrase, "kept once"
        objective = keep_phrase(session, "I will read.", title="Read at grade level")
        session.flush()
        rows = [(it.id, it.title, it.text) for it in phrases(session)]
    assert rows == [
        (phrase, "", "Meets every second Friday."),
        (objective, "Read at grade level", "I will read."),
    ]
    with begun.office.changing() as session:
        objective_of_phrase(session, begun.plan_id, objective)
        set_phrase_aside(session, phrase, aside=True)
        assert [it.id for it in phrases(session)] == [objective]
        set_phrase_aside(session, phrase, aside=False)
        assert len(phrases(session)) == 2
    (made,) = begun.row().objectives
    assert (made.title, made.statement) == ("Read at grade level", "I will read.")
    with pytest.raises(OfficeError, match="Write the words"), begun.office.changing() as session:
        keep_phrase(session, " ")


def last_year(begun: Begun) -> tuple[str, str]:
    """The plan of the year before, with a little of everything, and its objective."""
    with begun.office.changing() as session:
        year_id = add_school_year(session, office(session).school_id, 2025)
        session.flush()
        last = plan.begin_plan(session, begun.student_id, year_id)
        objective_id = objectives.add_objective(
            session, last, title="Become a nurse", area=ObjectiveArea.OCCUPATIONAL
        )
        for text in ("Visit a clinic", "Read about it"):
            activity = objectives.add_activity(session, objective_id, Provider.STUDENT)
            session.flush()
            fields.change_field(session, "activity", activity, "text", text)
        objectives.tick_activity(session, activity, done=True)
        strength = plan.add_strength(session, last)
        fields.change_field(session, "strength", strength, "text", "Patient with children")
        skill = plan.add_skill(session, last)
        fields.change_field(session, "skill", skill, "name", "First aid")
        option = plan.add_option(session, last, OptionKind.TECHNICAL)
        fields.change_field(session, "after_school_option", option, "objective_id", objective_id)
        fields.change_field(session, "plan", last, "strategy", "Science every year")
        course = NewCourse(grade=11, area=CreditArea.CTE, course="Anatomy", credit=0.5)
        add_course(session, last, course)
    return last, objective_id


def test_what_goes_on_is_carried_over_from_the_year_before(begun: Begun) -> None:
    _, objective_id = last_year(begun)
    everything = Chosen(
        objective_ids=(objective_id,), strengths=True, skills=True, options=True, courses=True
    )
    with begun.office.reading() as session:
        last = earlier_plan(session, begun.plan_id)
        assert last is not None
        assert last.objectives[0].id == objective_id
        assert earlier_year(session, begun.plan_id) == "2025-26"
    with begun.office.changing() as session:
        assert carry_over(session, begun.plan_id, everything) == 5
    row = begun.row()
    (objective,) = row.objectives
    assert (objective.title, objective.carried_from) == ("Become a nurse", "2025-26")
    assert [it.text for it in objective.activities] == ["Visit a clinic"]
    assert [(it.text, it.carried_from) for it in row.strengths] == [
        ("Patient with children", "2025-26")
    ]
    assert [(it.name, it.carried_from) for it in row.skills] == [("First aid", "2025-26")]
    assert [(it.objective_number, it.carried_from) for it in row.options] == [(1, "2025-26")]
    assert [it.course for it in row.courses] == ["Anatomy"]
    assert row.strategy == "Science every year"
    assert row.pccr_since == date(2026, 9, 14), "an occupational objective came with it"
    with begun.office.changing() as session:
        assert carry_over(session, begun.plan_id, everything) == 0, "nothing comes twice"


def test_only_what_is_chosen_is_carried_over(begun: Begun) -> None:
    last_year(begun)
    with begun.office.changing() as session:
        assert carry_over(session, begun.plan_id, Chosen(skills=True)) == 1
    row = begun.row()
    assert (len(row.skills), row.objectives, row.strengths, row.courses) == (1, (), (), ())


def test_without_an_earlier_plan_there_is_nothing_to_carry_over(begun: Begun) -> None:
    with begun.office.reading() as session:
        assert earlier_plan(session, begun.plan_id) is None
        assert earlier_year(session, begun.plan_id) == ""
    with pytest.raises(OfficeError, match="no plan of an earlier"), begun.office.changing() as s:
        carry_over(s, begun.plan_id, Chosen(skills=True))


def signed(begun: Begun, person_id: str, **others: Any) -> NewSignature:
    facts: dict[str, Any] = {"kinds": (SignatureKind.TOOK_PART,), "signed_on": DAY}
    return NewSignature(person_id=person_id, **facts | others)


def test_one_signs_for_the_latest_version_and_for_each_thing_said(begun: Begun) -> None:
    mother = begun.office.guardian(begun.student_id)
    with begun.office.changing() as session:
        plan.establish_plan(session, begun.plan_id)
        plan.review_plan(session, begun.plan_id)
    new = signed(begun, mother, kinds=tuple(SignatureKind), strokes="1,2 3,4")
    with begun.office.changing() as session:
        first, second = sign_plan(session, begun.plan_id, new)
    rows = begun.row().signatures
    assert [(it.id, it.kind, it.version, it.strokes) for it in rows] == [
        (first, SignatureKind.TOOK_PART, 2, "1,2 3,4"),
        (second, SignatureKind.RECEIVED_COPY, 2, "1,2 3,4"),
    ]
    assert rows[0].who == Who(name="Lena Begay", role=ParticipantRole.PARENT)
    with begun.office.changing() as session:
        fields.put_aside(session, "signature", first)
    assert [it.id for it in begun.row().signatures] == [second]


def test_nobody_signs_for_a_plan_that_was_never_kept(begun: Begun) -> None:
    mother = begun.office.guardian(begun.student_id)
    with pytest.raises(OfficeError, match="Establish"), begun.office.changing() as session:
        sign_plan(session, begun.plan_id, signed(begun, mother))


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"kinds": ()}, "what the signature says"),
        ({"signed_on": date(2026, 9, 15)}, "come already"),
        ({"person_id": "0" * 32}, "takes part"),
    ],
)
def test_a_signature_says_who_what_and_when(begun: Begun, facts: dict[str, Any], why: str) -> None:
    mother = begun.office.guardian(begun.student_id)
    with begun.office.changing() as session:
        plan.establish_plan(session, begun.plan_id)
    with pytest.raises(OfficeError, match=why), begun.office.changing() as session:
        sign_plan(session, begun.plan_id, replace(signed(begun, mother), **facts))


def test_without_a_policy_on_record_no_plan_is_established(begun: Begun) -> None:
    from ilp_desktop.records import PolicyText

    with begun.office.changing() as session:
        for policy in session.query(PolicyText):
            policy.voided_at = session.now
    with pytest.raises(OfficeError, match="policy"), begun.office.changing() as session:
        plan.establish_plan(session, begun.plan_id)


def test_everything_the_plan_says_comes_back_in_its_row(begun: Begun) -> None:
    office = begun.office
    mother = office.guardian(begun.student_id)
    with office.changing() as session:
        need = plan.add_voice(session, begun.plan_id, VoiceKind.NEED, ParticipantRole.STUDENT)
        plan.add_voice(session, begun.plan_id, VoiceKind.ADDITION, ParticipantRole.PARENT, mother)
        strength = plan.add_strength(session, begun.plan_id)
        achievement = plan.add_achievement(session, begun.plan_id)
        skill = plan.add_skill(session, begun.plan_id)
        plan.add_contribution(
            session,
            begun.plan_id,
            mother,
            ParticipantRole.PARENT,
            ContributionKind.CONSULTED,
        )
    begun.change("voice", need, "words", "More time for chemistry")
    begun.change("strength", strength, "text", "Explains things well")
    begun.change("achievement", achievement, "text", "First chair")
    begun.change("skill", skill, "name", "Welding")
    row = begun.row()
    assert [(v.words, v.who.name) for v in row.voices] == [
        ("More time for chemistry", ""),
        ("", "Lena Begay"),
    ]
    assert row.strengths[0].text == "Explains things well"
    assert row.achievements[0].text == "First chair"
    assert row.skills[0].name == "Welding"
    assert row.contributions[0].who.name == "Lena Begay"
    lacks = {m.lack for m in plan_lacks(row, 10)}
    assert Lack.NO_NEED not in lacks
    assert {Lack.NO_ASPIRATION, Lack.PARENT_HAS_NOT_WRITTEN, Lack.NOT_SIGNED} <= lacks


def test_a_plan_tells_in_which_sections_it_no_longer_says_what_its_version_says(
    begun: Begun,
) -> None:
    objective = begun.office.objective(begun.plan_id, title="Weld")
    with begun.office.changing() as session:
        activity = objectives.add_activity(session, objective, Provider.SCHOOL)
        plan.establish_plan(session, begun.plan_id)
    with begun.office.changing() as session:
        objectives.tick_activity(session, activity, done=True)
        objectives.add_progress(session, objective, note="Two seams")
        strength = plan.add_strength(session, begun.plan_id)
        objectives.add_activity(session, objective, Provider.PARENT)
        plan.add_option(session, begun.plan_id, OptionKind.CAREER)
    begun.change("strength", strength, "text", "Steady hand")
    assert begun.row().changed_in == (), "what is gathered is no change of what was agreed"
    begun.change("objective", objective, "title", "Weld with care")
    begun.change("plan", begun.plan_id, "strategy", "Shop each year")
    assert begun.row().changed_in == (Section.OBJECTIVES, Section.COURSE_PLAN)
    with begun.office.changing() as session:
        plan.review_plan(session, begun.plan_id)
    assert begun.row().changed_in == ()
    begun.change("strength", strength, "text", "A very steady hand")
    assert begun.row().changed_in == (Section.STRENGTHS,)


def test_a_row_that_was_added_and_left_empty_is_still_missing(begun: Begun) -> None:
    objective = begun.office.objective(begun.plan_id)
    with begun.office.changing() as session:
        plan.add_strength(session, begun.plan_id)
        plan.add_skill(session, begun.plan_id)
        option = plan.add_option(session, begun.plan_id, OptionKind.CAREER)
        activity = objectives.add_activity(session, objective, Provider.SCHOOL)
    empty = {m.lack for m in plan_lacks(begun.row(), 10)}
    assert {Lack.NO_STRENGTH, Lack.NO_SKILL, Lack.NO_OBJECTIVE, Lack.NO_CAREER} <= empty
    begun.change("objective", objective, "title", "Weld")
    begun.change("after_school_option", option, "name", "Welder")
    lacks = [(m.lack, m.about) for m in plan_lacks(begun.row(), 10)]
    assert (Lack.OBJECTIVE_WITHOUT_ACTIVITY, "Weld") in lacks
    assert not {Lack.NO_OBJECTIVE, Lack.NO_CAREER} & {lack for lack, _ in lacks}
    begun.change("activity", activity, "text", "Open the shop on Tuesdays")
    assert Lack.OBJECTIVE_WITHOUT_ACTIVITY not in {m.lack for m in plan_lacks(begun.row(), 10)}


def test_a_field_that_is_not_edited_in_place_is_a_fault_of_the_program(begun: Begun) -> None:
    with pytest.raises(ValueError, match="no field state"), begun.office.changing() as session:
        fields.change_field(session, "plan", begun.plan_id, "state", PlanState.CLOSED)


def test_the_database_holds_every_part_of_a_plan_to_the_same_student(begun: Begun) -> None:
    from sqlalchemy.exc import IntegrityError

    from ilp_desktop.records import Strength

    other = begun.office.student(number="7", given_name="Kai", family_name="Roan")
    with pytest.raises(IntegrityError), begun.office.changing() as session:
        session.keep(Strength(student_id=other, plan_id=begun.plan_id, noted_on=date(2026, 9, 14)))


def test_the_database_refuses_a_second_plan_for_the_year(begun: Begun) -> None:
    from sqlalchemy.exc import IntegrityError

    with pytest.raises(IntegrityError), begun.office.changing() as session:
        session.keep(
            Plan(
                student_id=begun.student_id,
                school_year_id=current_year(session).id,
                initiated_on=date(2026, 9, 14),
            )
        )
