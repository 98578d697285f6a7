"""Whoever takes no part in a student's plan gets nothing of the file, whatever they ask."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import ColumnElement, Select, select

import ilp_desktop.office
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import access, participants, student_list, students
from ilp_desktop.office.contacts import Contact
from ilp_desktop.office.copies import Asked
from ilp_desktop.office.course_entry import NewClass, NewCourse, NewMark, NewScore
from ilp_desktop.office.guardians import Guardianship
from ilp_desktop.office.history import student_history
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.journal import EntryCounts
from ilp_desktop.office.journal_search import Wanted
from ilp_desktop.office.participants import Participation
from ilp_desktop.office.people import Names
from ilp_desktop.office.plan_carrying import Chosen
from ilp_desktop.office.staff import appoint
from ilp_desktop.office.students import NewStudent
from ilp_desktop.policy.access import may_see
from ilp_desktop.policy.conferences import Attendance, OfferMethod, Repeat, Reply
from ilp_desktop.policy.courses import CreditArea
from ilp_desktop.policy.needs import Need
from ilp_desktop.policy.people import LeavingReason, Office, ParticipantRole, Relation
from ilp_desktop.policy.plan import (
    ContributionKind,
    OptionKind,
    Provider,
    Suggestion,
    VoiceKind,
)
from ilp_desktop.policy.plan_code import plan_code
from ilp_desktop.records import Conference, Objective, Participant, Record, Student
from ilp_desktop.vault import OfficeSession, SignedIn
from tests.offices import AnOffice, an_office
from tests.whole_file import DAY, NINE, SECRETS, WholeFile


def modules() -> list[ModuleType]:
    return [
        importlib.import_module(f"ilp_desktop.office.{found.name}")
        for found in pkgutil.iter_modules(ilp_desktop.office.__path__)
    ]


def office_functions() -> list[Any]:
    """Every public function of the office whose first argument is a session."""
    return [
        function
        for module in modules()
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_")
        and function.__module__ == module.__name__
        and next(iter(inspect.signature(function).parameters), "") == "session"
    ]


def named(function: Any) -> str:
    return f"{function.__module__.rpartition('.')[2]}.{function.__name__}"


OF_NO_STUDENT = {
    "access.gate": "the gate itself: a question, not an answer",
    "catalogues.chosen_entries": "is handed options that have come through the gate",
    "contacts.give_contact": "is handed a person who has come through the gate",
    "fields.must_be_author": "refuses, and gives nothing back",
    "journal_search.found_by": "a question about entries, which the journal asks",
    "journal_search.on_days": "a question about entries, which the journal asks",
    "journal_search.readable": "a question about entries, which the journal asks",
    "invitations.invite_organizer": "is handed a conference that was made just now",
    "school.found_school": "of the office",
    "search.found_by": "whose derived columns are worked out anew; nobody is told",
    "school.add_school_year": "of the office",
    "school.change_school": "of the office, and refused to whoever manages no accounts",
    "staff.add_staff_member": "of the office",
    "staff.keep_account": "of the office, and refused to whoever manages no accounts",
    "staff.appoint": "of the office, and refused to whoever manages no accounts",
    **{
        f"settings.{name}": "of the office, for who looks after it"
        for name in (
            "add_next_year",
            "add_offer",
            "close_year",
            "may_set",
            "new_policy",
            "offers",
            "policy_settings",
            "set_field",
            "set_offer_aside",
            "set_telephone",
            "staff_settings",
            "year_settings",
        )
    },
    "plan_phrases.phrases": "of the office",
    "plan_phrases.keep_phrase": "of the office",
    "plan_phrases.set_phrase_aside": "of the office",
    "today.condition": "a question about students, which a list asks",
    "student_filters.holds": "questions about students, which a list asks",
    "school_days.add_school_day": "of the office",
    "school_days.change_school_day": "of the office",
    "school_days.remove_school_day": "of the office",
    "way_back.taken_back": "who put something back, and when; a test of its own asks a stranger",
    "students.refuse_facts": "refuses, and gives nothing back",
    "students.add_student": "whoever adds a student takes part",
}
"""Functions that ask for no student's file, and why."""

FOR_EVERYBODY = {
    "catalogues.all_entries": "public lists",
    "first_steps.begun": "whether there is anything of what one may see",
    "conference_reading.students_invited": "a number names nobody (policy B.4)",
    "conference_reading.taken": "a room is taken for everybody, by whom is not said",
    "conference_series.series_days": "days with school, and what is taken, by whom is not said",
    "history_rows.account_names": "who works here",
    "history.office_history": "how the office's own records came about",
    "fields.open_term": "of the office",
    "outgoing.conferences_table": "names of columns above the rows that one may see",
    "outgoing.journal_table": "names of columns above the rows that one may see",
    "outgoing.students_table": "names of columns above the rows that one may see",
    "people.names_of_staff": "who works here",
    "school.current_year": "of the office",
    "school.office": "of the office",
    "school.school_fields": "of the office",
    "school.school_years": "of the office",
    "school_days.school_days": "of the office",
    "staff.is_school_manager": "of oneself",
    "staff.manages_accounts": "of oneself",
    "staff.staff": "who works here",
    "student_filters.filter_choices": "counselors and languages among the files one may see",
    "terms.open_terms": "of the office",
    "terms.year_of": "of the office",
    "today.standing": "counts the files that one may see",
}
"""Functions that answer everybody, of what is in no file."""

A_COURSE = NewCourse(grade=11, area=CreditArea.CTE, course="Anatomy", credit=0.5)

WALKED = [f for f in office_functions() if named(f) not in OF_NO_STUDENT]


def arguments(function: Any, file: WholeFile) -> dict[str, Any]:
    """What a counselor who takes part would give it, as telling as can be.

    Those of one function stand under its own name, the others under that of the parameter.
    """
    own: dict[str, dict[str, Any]] = {
        "access.found": {"kind": Objective, "record_id": file.objective_id},
        "access.found_all": {"kind": Objective, "ids": {file.objective_id}},
        "catalogues.choose_entry": {
            "option_id": file.option_id,
            "entry_id": file.entry_of_list_id,
        },
        "conferences.change_conference": {"place": "elsewhere"},
        "conferences.plan_again": {"conference_id": file.cancelled_id},
        "enrollment.change_student": {
            "new": NewStudent(number="77", given_name="Kai", family_name="Roan", grade=9)
        },
        "enrollment.come_back": {"student_id": file.left_id, "grade": 9},
        "enrollment.leave_school": {"why": LeavingReason.TRANSFERRED},
        "fields.bring_back": {"kind": "skill", "record_id": file.skill_id},
        "fields.found_all_open": {"kind": Objective, "ids": {file.objective_id}},
        "fields.found_open": {"kind": Objective},
        "invitations.invite_student": {
            "conference_id": file.group_id,
            "student_id": file.other_student_id,
        },
        "invitations.outcome_of": {"student_id": file.student_id},
        "journal.entries": {"wanted": Wanted(search="nursing")},
        "objectives.answer_suggestion": {"objective_id": file.suggested_id},
        "objectives.objective_rows": {
            "objectives": [file.records["objective"]],
            "names": None,
        },
        "participants.add_participant": {"person_id": file.member.person_id},
        "participants.is_barred": {"person_id": file.barred_id},
        "pccr.would_end": {"objective_id": file.career_id},
        "plan.add_contribution": {"kind": ContributionKind.AUTHOR},
        "plan.add_option": {"kind": OptionKind.WORK},
        "plan.add_voice": {"kind": VoiceKind.ASPIRATION},
        "plan_reading.of_plan": {"kind": Objective},
        "plan_offers.name_offer": {"offer_id": file.resource_id},
        "plan_phrases.objective_of_phrase": {"phrase_id": file.phrase_id},
        "plan_order.move_objective": {"by": 1},
        "plan_codes.plan_of_code": {"typed": plan_code(file.plan_id, 0)},
        "plan_carrying.carry_over": {
            "chosen": Chosen(objective_ids=(file.last_objective_id,)),
        },
        "plan_signatures.sign_plan": {"new": file.new_signature()},
        "plan_reading.plan_version": {"number": 1},
        "student_list.place_in_list": {"typed": ""},
        "contacts.change_contact": {"new": Contact(given_name="Uncle")},
        "copies.basis_of": {"asked": Asked(party="Lena Begay", interest="Asked to see it")},
        "copies.copy_for": {"asked": Asked(party="Lena Begay", interest="Asked to see it")},
        "copies.note_copy": {"asked": Asked(party="Lena Begay", interest="Asked to see it")},
        "copies.note_refusal": {"asked": Asked(party="Estelle", interest="Asked to see it")},
        "family_copies.family_party": {"asked": Asked(party="", interest="Asked to see it")},
        "history_rows.account_names": {"account_ids": {file.office.account.account_id}},
        "guardians.add_known_guardian": {
            "student_id": file.other_student_id,
            "held": Guardianship(relation=Relation.AUNT_OR_UNCLE),
        },
        "guardians.add_new_guardian": {
            "new": Contact(given_name="Uncle"),
            "held": Guardianship(relation=Relation.AUNT_OR_UNCLE),
        },
        "guardians.change_guardian": {"new": Guardianship(relation=Relation.OTHER)},
        "guardians.known_adults": {"student_id": file.other_student_id, "typed": "aunt"},
        "participants.change_participation": {
            "new": Participation(role=ParticipantRole.PARENT, from_on=DAY, duty="Reads along")
        },
        "privacy.change_consent": {"new": file.new_consent()},
        "privacy.enter_consent": {"new": file.new_consent()},
        "course_entry.add_course": {"new": A_COURSE},
        "course_entry.add_score": {"new": NewScore(test="ACT", taken_on=DAY, printed="24")},
        "course_entry.change_course": {"new": A_COURSE},
        "course_entry.add_mark": {"new": NewMark(course="Health II", mark="A")},
        "course_entry.change_mark": {"new": NewMark(course="Health II", mark="A")},
        "course_entry.change_score": {"new": NewScore(test="ACT", taken_on=DAY, printed="24")},
        "course_entry.change_registration": {"new": NewClass(course="Health II")},
        "course_entry.register": {"new": NewClass(course="Health II")},
        "today.students_in_need": {"need": Need.NO_OFFER},
        "documents.add_document": {"new": file.new_document()},
        "conferences.new_conference": {"new": file.new_conference()},
        "conference_series.new_series": {"new": file.new_conference()},
        "conference_series.series_days": {
            "new": replace(file.new_conference(), starts_at=NINE + timedelta(hours=1))
        },
        "journal.add_entry": {"new": file.new_entry()},
        "privacy.log_disclosure": {"new": file.new_disclosure()},
    }
    common: dict[str, Any] = {
        "activity_id": file.activity_id,
        "after": DAY + timedelta(days=7),
        "answer": Suggestion.ACCEPTED,
        "attendance": Attendance.IN_PERSON,
        "change_id": file.change_id,
        "conference": file.records["conference"],
        "conference_id": file.conference_id,
        "conference_ids": [file.conference_id],
        "conferences": [file.records["conference"]],
        "consent_id": file.consent_id,
        "content": file.new_document().content,
        "course_id": file.course_id,
        "day": DAY,
        "document_id": file.document_id,
        "done": True,
        "entry_id": file.entry_id,
        "family_name": "Begay",
        "field": "title",
        "first": DAY,
        "from_term_id": file.term_id,
        "given_name": "Uncle",
        "guardian_id": file.records["guardian"].id,
        "how": Repeat.WEEKLY,
        "invitation_id": file.invitation_id,
        "card_id": file.card_id,
        "issued_on": DAY,
        "kind": "objective",
        "last": DAY,
        "looked_at": "All of ours",
        "mark_id": file.mark_id,
        "marks": [],
        "method": OfferMethod.LETTER,
        "minutes": 30,
        "monday": DAY,
        "need": "A class",
        "note": "Goes well",
        "on": DAY,
        "objective_id": file.objective_id,
        "participant_id": file.participant_id,
        "person_id": file.aunt_id,
        "place": "Red Rock Room",
        "plan": file.records["plan"],
        "plan_id": file.plan_id,
        "provider": Provider.SCHOOL,
        "reason": "Asked for",
        "record": file.records["conference"],
        "record_id": file.objective_id,
        "registration_id": file.registration_id,
        "relation": Relation.AUNT_OR_UNCLE,
        "reply": Reply.COMING,
        "role": ParticipantRole.TEACHER,
        "school_year_id": file.year_id,
        "score_id": file.score_id,
        "search": "nursing",
        "staff_id": file.member.id,
        "staff_ids": {file.member.id},
        "starts_at": NINE + timedelta(hours=1),
        "student_id": file.student_id,
        "student_ids": {file.student_id},
        "term_id": file.term_id,
        "to_term_id": file.next_term_id,
        "typed": "begay",
        "until": DAY + timedelta(days=60),
        "value": "Another title",
        "versions": [],
        "wanted": Wanted(),
        "year_id": file.year_id,
    }
    wanted = own.get(named(function), {})
    return wanted | {
        name: common[name]
        for name, parameter in list(inspect.signature(function).parameters.items())[1:]
        if name not in wanted
        and (
            parameter.default is inspect.Parameter.empty
            or name in ("student_id", "search", "typed")
        )
    }


def answered(session: OfficeSession, function: Any, given_to_it: dict[str, Any]) -> Any:
    """What it gives back; a question is asked, and a page of names gets its session."""
    if given_to_it.get("names", ...) is None:
        given_to_it = given_to_it | {"names": Names(session)}
    given_back = function(session, **given_to_it)
    if isinstance(given_back, ColumnElement):
        given_back = select(Conference.id).where(given_back)
    if isinstance(given_back, Select):
        given_back = session.scalars(given_back).all()
    session.flush()
    return given_back


def says_something(given_back: Any) -> bool:
    if isinstance(given_back, EntryCounts):
        return given_back.this_year > 0
    return (
        given_back is not None
        and (not hasattr(given_back, "__len__") or len(given_back) > 0)
        and given_back is not False
        and given_back != 0
    )


def shown(given_back: Any) -> str:
    """All that can be read in it, records included."""
    found = given_back if isinstance(given_back, list | tuple) else [given_back]
    return repr([vars(one) if isinstance(one, Record) else one for one in found])


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeFile]:
    office = an_office(tmp_path_factory.mktemp("office"))
    yield WholeFile(office)
    office.vault.close()


@pytest.mark.parametrize("function", WALKED, ids=named)
def test_who_takes_part_gets_something_and_who_does_not_gets_nothing(
    file: WholeFile, function: Any
) -> None:
    """The first half keeps the second from holding for want of anything to get."""
    given_to_it = arguments(function, file)
    with file.office.trying(file.office.account) as session:
        before = found_by(session)
        given_back = answered(session, function, given_to_it)
        told = says_something(given_back) or session.notes or found_by(session) != before
        assert told or named(function) in FOR_EVERYBODY, "nothing is there to be kept from anybody"

    handed = shown(list(file.records.values()))
    secrets = [secret for secret in SECRETS if secret not in handed or not takes_records(function)]
    with file.office.trying(file.stranger) as session:
        try:
            given_back = answered(session, function, given_to_it)
        except OfficeError as refusal:
            given_back = str(refusal)
            assert not session.notes
        else:
            nothing = not says_something(given_back)
            assert nothing or takes_records(function) or named(function) in FOR_EVERYBODY
        session.flush()
        assert not session.notes, "a stranger changed the file"
        assert not [secret for secret in secrets if secret in shown(given_back)]
        if not takes_records(function):
            assert file.student_id not in shown(given_back)


def takes_records(function: Any) -> bool:
    """Whether it is handed records that have come through the gate, and so says what is in them."""
    names = {"conference", "conferences", "objectives", "plan", "record"}
    return bool(names & set(inspect.signature(function).parameters))


def found_by(session: OfficeSession) -> Any:
    """The derived columns of students, which have no history."""
    return session.execute(select(Student.folded, Student.sort_name)).all()


def test_a_file_has_telling_words_in_every_part(file: WholeFile) -> None:
    """So that none of them is looked for in vain."""
    with file.office.reading() as session:
        read = repr(ilp_file(session, file.student_id))
        read += repr(students.student_header(session, file.student_id))
        read += repr(student_history(session, file.student_id, limit=1000))
    assert [secret for secret in SECRETS if secret not in read] == []


def test_a_stranger_is_not_made_school_manager_by_their_own_word(file: WholeFile) -> None:
    with (
        file.office.trying(file.stranger) as session,
        pytest.raises(OfficeError, match="Principal"),
    ):
        appoint(session, file.stranger.staff_id, Office.SCHOOL_MANAGER)


def test_every_list_of_exceptions_is_as_short_as_it_can_be() -> None:
    every = {named(function) for function in office_functions()}
    assert set(OF_NO_STUDENT) | set(FOR_EVERYBODY) <= every
    assert not set(OF_NO_STUDENT) & set(FOR_EVERYBODY)


@dataclass
class Seeded:
    """A student, and somebody who takes no part in the plan."""

    office: AnOffice
    student_id: str
    stranger: SignedIn


@pytest.fixture
def seeded(office: AnOffice) -> Seeded:
    return Seeded(office, office.student(), office.sign_in(office.staff_member()))


def test_assignment_opens_the_file_and_its_end_closes_it_the_same_day(seeded: Seeded) -> None:
    office, student_id = seeded.office, seeded.student_id
    with office.changing() as session:
        part = participants.add_participant(
            session,
            student_id,
            seeded.stranger.person_id,
            ParticipantRole.TEACHER,
            reason="Teaches Secondary Math II",
        )
    with office.reading(seeded.stranger) as session:
        assert student_list.count_students(session) == 1
        assert access.file_of(session, student_id).number == "402117"
    with office.changing() as session:
        participants.end_participation(session, part, "Schedule changed")
    with office.reading(seeded.stranger) as session:
        assert student_list.count_students(session) == 0
        with pytest.raises(access.NotYourStudent):
            access.file_of(session, student_id)
    with office.reading() as session:
        ended = [p for p in participants.participants(session, student_id) if p.to_on]
    assert [p.reason for p in ended] == ["Schedule changed"], "the history of access is kept"


def test_the_school_manager_sees_the_roster_row_in_order_to_assign(seeded: Seeded) -> None:
    office, manager = seeded.office, seeded.stranger
    with office.reading(manager) as session, pytest.raises(access.NotYourStudent):
        participants.roster(session)
    with office.changing() as session:
        appoint(session, manager.staff_id, Office.SCHOOL_MANAGER)
    with office.reading(manager) as session:
        assert [row[1:] for row in participants.roster(session)] == [("402117", "Shándíín Begay")]
        assert student_list.count_students(session) == 0, "the file itself stays closed"
    with office.changing(account=manager) as session:
        participants.add_participant(
            session,
            seeded.student_id,
            manager.person_id,
            ParticipantRole.ADMINISTRATOR,
            reason="Prepares the plan",
        )
    with office.reading(manager) as session:
        assert student_list.count_students(session) == 1


DAYS = st.dates(date(2026, 8, 1), date(2026, 10, 30))
SPANS = st.lists(st.tuples(DAYS, st.none() | st.integers(0, 40)), max_size=4)


@settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(spans=SPANS, voided=st.booleans())
def test_the_gate_in_the_database_says_what_the_rule_says(
    seeded: Seeded, spans: list[tuple[date, int | None]], voided: bool
) -> None:
    parts = [(start, None if days is None else start + timedelta(days)) for start, days in spans]
    stranger = seeded.stranger
    with seeded.office.trying(stranger) as session:
        for from_on, to_on in parts:
            part = session.keep(
                Participant(
                    student_id=seeded.student_id,
                    person_id=stranger.person_id,
                    role=ParticipantRole.TEACHER,
                    from_on=from_on,
                    to_on=to_on,
                )
            )
            if voided:
                part.voided_at = session.now
        session.flush()
        assert (student_list.count_students(session) == 1) == (
            may_see(parts, session.today) and not voided
        )


def test_the_gate_is_asked_of_its_index_alone(seeded: Seeded) -> None:
    """Each row of each answer passes it: looking the participant up, too, takes twice as long."""
    with seeded.office.reading() as session:
        asked = access.gate(session).where(Participant.__table__.c.student_id == "a student")
        words = asked.compile(compile_kwargs={"literal_binds": True})
        steps = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {words}").all()
    assert ["USING COVERING INDEX ix_participant_person" in step[3] for step in steps] == [True]
