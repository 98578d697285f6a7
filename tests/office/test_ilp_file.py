"""The whole file is gathered for paper: everything of the student, nothing that is withheld."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import documents, plan, privacy
from ilp_desktop.office.completeness import file_lacks
from ilp_desktop.office.course_entry import NewCourse, add_course
from ilp_desktop.office.credits import credits_of
from ilp_desktop.office.file_rows import IlpFile
from ilp_desktop.office.ilp_file import ilp_file, ilp_files
from ilp_desktop.office.school import add_school_year, current_year, school_years
from ilp_desktop.office.staff import StaffRow
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.conferences import Attendance, ConferenceKind
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole, TelephoneKind
from ilp_desktop.policy.privacy import DisclosureKind
from ilp_desktop.records import (
    Address,
    CommunityResource,
    Conference,
    ConferenceOutcome,
    Consent,
    Invitation,
    JournalEntry,
    Mark,
    PlanResource,
    PolicyText,
    Record,
    Registration,
    ReportCard,
    School,
    Score,
    StaffInvitation,
    Student,
    Telephone,
    Term,
)
from ilp_desktop.vault import OfficeSession
from tests.offices import AnOffice

A_PDF = b"%PDF-1.7\nnot much of one"


class Filed:
    """An office with one student, a guardian, a teacher, and a way to put things into the file."""

    def __init__(self, office: AnOffice) -> None:
        self.office = office
        self.student_id = office.student()
        self.mother = office.guardian(self.student_id)
        self.teacher: StaffRow = office.staff_member()
        with office.reading() as session:
            self.person_id = session.get_one(Student, self.student_id).person_id
            self.school_id = session.query(School).one().id
            self.year_id = current_year(session).id
            self.term_id = session.query(Term).order_by(Term.number).first().id  # type: ignore[union-attr]

    def keep(self, *records: Record) -> None:
        with self.office.changing("Keep records") as session:
            for record in records:
                session.keep(record)
                session.flush()

    def file(self) -> IlpFile:
        with self.office.reading() as session:
            return ilp_file(session, self.student_id)


@pytest.fixture
def filed(office: AnOffice) -> Filed:
    return Filed(office)


def test_an_empty_file_prints_what_it_lacks(filed: Filed) -> None:
    file = filed.file()
    assert file.student.name == "Shándíín Begay"
    assert (file.student.grade, file.student.number) == (10, "402117")
    assert file.school.district == "Canyon Vale School District"
    assert file.policy is not None
    assert file.policy.code == "5140"
    lacks = {missing.lack for missing in file_lacks(file)}
    assert {Lack.NO_PLAN, Lack.NO_REGISTRATION, Lack.NO_DOCUMENT} <= lacks
    assert Lack.NO_PARENT not in lacks
    assert Lack.NO_REPORT_CARD not in lacks, "Term 1 has not ended yet"


def test_without_a_policy_on_record_the_file_names_none(filed: Filed) -> None:
    with filed.office.changing() as session:
        session.query(PolicyText).one().voided_at = session.now
    assert filed.file().policy is None


def test_classes_stand_with_teacher_and_telephone(filed: Filed) -> None:
    filed.keep(
        Registration(
            student_id=filed.student_id,
            term_id=filed.term_id,
            period="2",
            course="Secondary Math II",
            teacher_id=filed.teacher.id,
        ),
        Registration(
            student_id=filed.student_id,
            term_id=filed.term_id,
            period="1",
            course="Chemistry",
            teacher_as_written="D. Ortega",
        ),
        Registration(
            student_id=filed.student_id, term_id=filed.term_id, period="3", course="Ceramics"
        ),
    )
    file = filed.file()
    chemistry, math, ceramics = file.years[0].terms[0].registrations
    assert (math.teacher, math.telephone) == ("Kim Tall", "(435) 555-0123")
    assert (chemistry.teacher, chemistry.telephone) == ("D. Ortega", "")
    assert ceramics.teacher == ""
    lacks = [(m.lack, m.about) for m in file_lacks(file)]
    assert (Lack.TEACHER_WITHOUT_TELEPHONE, "D. Ortega (Term 1, 2026-27)") in lacks
    assert (Lack.CLASS_WITHOUT_TEACHER, "Ceramics (Term 1, 2026-27)") in lacks


def test_report_cards_and_scores_stand_in_their_year(filed: Filed) -> None:
    card = ReportCard(
        student_id=filed.student_id, term_id=filed.term_id, issued_on=date(2026, 10, 30)
    )
    filed.keep(card)
    filed.keep(
        Mark(
            student_id=filed.student_id,
            report_card_id=card.id,
            course="Chemistry",
            mark="B+",
            credit=0.25,
        ),
        Score(
            student_id=filed.student_id,
            test="PreACT",
            part="Mathematics",
            taken_on=date(2026, 10, 6),
            printed="21",
            low=21,
            high=21,
        ),
        Score(
            student_id=filed.student_id,
            test="RISE",
            taken_on=date(2020, 4, 6),
            printed="Proficient",
        ),
    )
    (year,) = filed.file().years
    assert year.terms[0].report_cards[0].marks[0].mark == "B+"
    assert [score.test for score in year.scores] == ["PreACT", "RISE"], (
        "what is older than the first year here stands in the first year"
    )


def test_the_courses_of_a_plan_count_toward_what_graduation_asks_for(filed: Filed) -> None:
    plan_id = filed.office.plan(filed.student_id)
    plan = filed.file().years[0].plan
    assert plan is not None
    assert plan.credits == (), "a plan without courses has nothing to count"
    course = {"grade": 10, "area": CreditArea.MATHEMATICS, "course": "Secondary Math II"}
    with filed.office.changing() as session:
        add_course(session, plan_id, NewCourse(**course, credit=1.0, state=CourseState.EARNED))  # type: ignore[arg-type]
    plan = filed.file().years[0].plan
    assert plan is not None
    (math,) = (it for it in plan.credits if it.area is CreditArea.MATHEMATICS)
    assert (math.required, math.earned, math.short) == (3.0, 1.0, 2.0)
    assert sum(it.required for it in plan.credits) == 24.0
    assert "R277-700-6" in plan.credit_rule


def test_a_class_before_all_rules_has_its_plan_without_credits() -> None:
    assert credits_of(None, 1990) == (None, ())


def test_a_term_that_ended_without_a_report_card_is_named(filed: Filed) -> None:
    filed.office.clock.advance(days=90)
    lacks = [(m.lack, m.about) for m in file_lacks(filed.file())]
    assert (Lack.NO_REPORT_CARD, "Term 1, 2026-27") in lacks


def test_a_conference_shows_this_student_and_no_other_family(filed: Filed) -> None:
    other = filed.office.student(number="7", given_name="Kai", family_name="Roan")
    with filed.office.reading() as session:
        others_person = session.get_one(Student, other).person_id
    conference = Conference(
        school_id=filed.school_id,
        school_year_id=filed.year_id,
        kind=ConferenceKind.SMALL_GROUP,
        topic="Paying for college",
        starts_at=datetime(2026, 9, 10, 15, 30),
        zone="America/Denver",
        minutes=45,
        organizer_id=filed.office.account.staff_id,
    )
    filed.keep(conference)
    filed.keep(
        *(
            Invitation(
                student_id=student_id,
                conference_id=conference.id,
                person_id=person_id,
                role=role,
                attendance=Attendance.IN_PERSON,
            )
            for student_id, person_id, role in (
                (filed.student_id, filed.person_id, ParticipantRole.STUDENT),
                (filed.student_id, filed.mother, ParticipantRole.PARENT),
                (other, others_person, ParticipantRole.STUDENT),
            )
        ),
        StaffInvitation(
            conference_id=conference.id,
            person_id=filed.teacher.person_id,
            role=ParticipantRole.TEACHER,
        ),
        ConferenceOutcome(
            student_id=filed.student_id, conference_id=conference.id, notes="Bring the form"
        ),
        ConferenceOutcome(
            student_id=other, conference_id=conference.id, notes="Family matters of others"
        ),
    )
    file = filed.file()
    (row,) = file.years[0].conferences
    assert [invited.who.name for invited in row.invited] == [
        "Shándíín Begay",
        "Lena Begay",
        "Kim Tall",
    ]
    assert row.notes == "Bring the form"
    assert "Roan" not in repr(file)
    assert "others" not in repr(file)
    assert Lack.NO_CONFERENCE_OFFERED not in {m.lack for m in file_lacks(file)}


def test_a_conference_without_an_outcome_stands_all_the_same(filed: Filed) -> None:
    conference = Conference(
        school_id=filed.school_id,
        school_year_id=filed.year_id,
        kind=ConferenceKind.INDIVIDUAL,
        starts_at=datetime(2026, 9, 10, 15, 30),
        zone="America/Denver",
        minutes=45,
        organizer_id=filed.office.account.staff_id,
    )
    filed.keep(conference)
    filed.keep(
        Invitation(
            student_id=filed.student_id,
            conference_id=conference.id,
            person_id=filed.person_id,
            role=ParticipantRole.STUDENT,
        )
    )
    (row,) = filed.file().years[0].conferences
    assert (row.notes, row.established) == ("", False)


def test_entries_that_anybody_keeps_to_themselves_are_counted_and_left_out(filed: Filed) -> None:
    objective = filed.office.objective(filed.office.plan(filed.student_id), title="Read")

    def entry(text: str, **words: object) -> JournalEntry:
        return JournalEntry(
            student_id=filed.student_id,
            author_id=filed.office.account.person_id,
            happened_at=filed.office.clock(),
            kind=EntryKind.PROGRESS,
            text=text,
            **words,  # type: ignore[arg-type]
        )

    filed.keep(
        entry("Two books", objective_id=objective),
        entry("A thought of mine", visibility=Visibility.ONLY_ME),
    )
    file = filed.file()
    assert [(j.text, j.objective_number) for j in file.years[0].journal] == [("Two books", 1)]
    assert file.entries_withheld == 1
    assert "thought" not in repr(file)


def test_a_withheld_address_stays_out_of_the_copy(filed: Filed) -> None:
    filed.keep(
        Address(person_id=filed.mother, street="12 Hidden Lane", city="Delta", withheld=True),
        Address(
            person_id=filed.person_id,
            street="345 North 200 West",
            city="Delta",
            postal_code="84624",
        ),
        Telephone(person_id=filed.mother, kind=TelephoneKind.MOBILE, written="(435) 555-0144"),
        Telephone(
            person_id=filed.mother,
            kind=TelephoneKind.HOME,
            written="(435) 555-0199",
            for_families=False,
        ),
    )
    file = filed.file()
    mother = next(p for p in file.participants if p.name == "Lena Begay")
    student = next(p for p in file.participants if p.name == "Shándíín Begay")
    assert mother.address == ()
    assert mother.address_withheld
    assert student.address == ("345 North 200 West", "Delta, UT 84624")
    assert [t.written for t in mother.telephones] == ["(435) 555-0144"]
    assert "Hidden Lane" not in repr(file)
    about = [m.about for m in file_lacks(file) if m.lack is Lack.PARTICIPANT_WITHOUT_ADDRESS]
    assert about == [], "a withheld address is there, and not shown"


def test_documents_come_with_their_bytes(filed: Filed) -> None:
    new = documents.NewDocument(
        title="Letter of the clinic",
        kind=DocumentKind.LETTER,
        dated_on=date(2026, 9, 1),
        school_year_id=filed.year_id,
        content=A_PDF,
    )
    with filed.office.changing("Add document") as session:
        document_id = documents.add_document(session, filed.student_id, new)
        assert documents.document_content(session, document_id) == A_PDF
    (row,) = filed.file().documents
    assert (row.title, row.content, row.media_type) == (
        "Letter of the clinic",
        A_PDF,
        "application/pdf",
    )


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"title": " "}, "title"),
        ({"content": b""}, "empty"),
        ({"content": b"MZ program"}, "PDF, JPEG and PNG"),
        ({"content": b"%PDF-" + bytes(64 * 1024 * 1024)}, "64 MB"),
    ],
)
def test_what_is_wrong_with_a_document_is_said(
    filed: Filed, words: dict[str, object], says: str
) -> None:
    values: dict[str, object] = {
        "title": "Letter",
        "kind": DocumentKind.LETTER,
        "dated_on": date(2026, 9, 1),
        "school_year_id": filed.year_id,
        "content": A_PDF,
    }
    new = documents.NewDocument(**(values | words))  # type: ignore[arg-type]
    with pytest.raises(OfficeError, match=says), filed.office.changing() as session:
        documents.add_document(session, filed.student_id, new)


def test_consents_and_disclosures_stand_newest_first(filed: Filed) -> None:
    filed.keep(
        Consent(
            student_id=filed.student_id,
            parent_id=filed.mother,
            student_signed_on=date(2026, 9, 1),
            records="Plan",
            purpose="Scholarship",
            recipient="Canyon Vale Foundation",
            parent_signed_on=date(2026, 9, 2),
        )
    )
    with filed.office.changing("Log disclosure") as session:
        privacy.log_disclosure(
            session,
            filed.student_id,
            privacy.NewDisclosure(
                party="Canyon Vale Foundation", interest="Scholarship", records="Plan"
            ),
        )
    filed.office.clock.advance(days=2)
    with filed.office.changing("Log disclosure") as session:
        privacy.log_disclosure(
            session,
            filed.student_id,
            privacy.NewDisclosure(
                kind=DisclosureKind.REQUEST, party="A reporter", interest="None", records="All"
            ),
        )
    file = filed.file()
    assert [d.party for d in file.disclosures] == ["A reporter", "Canyon Vale Foundation"]
    assert file.disclosures[0].on == date(2026, 9, 16)
    assert file.disclosures[0].by == "Alex Lee"
    assert file.consents[0].parent == "Lena Begay"


def test_a_disclosure_says_who_why_and_what(filed: Filed) -> None:
    new = privacy.NewDisclosure(party="Somebody", interest=" ", records="Plan")
    with pytest.raises(OfficeError, match="why"), filed.office.changing() as session:
        privacy.log_disclosure(session, filed.student_id, new)


def test_earlier_years_at_the_school_stand_behind_the_current_one(filed: Filed) -> None:
    def last_year(session: OfficeSession) -> str:
        return add_school_year(session, filed.school_id, 2025)

    with filed.office.changing("Add a school year") as session:
        year_id = last_year(session)
        session.flush()
        from ilp_desktop.records import Enrollment

        session.keep(
            Enrollment(
                student_id=filed.student_id,
                school_id=filed.school_id,
                school_year_id=year_id,
                grade=9,
                entered_on=date(2025, 8, 18),
            )
        )
        session.flush()
        plan.begin_plan(session, filed.student_id, year_id)
    file = filed.file()
    assert [(year.name, year.grade) for year in file.years] == [("2026-27", 10), ("2025-26", 9)]
    assert file.years[0].plan is None
    assert file.years[1].plan is not None
    with filed.office.reading() as session:
        assert [year.name for year in school_years(session)] == ["2025-26", "2026-27"]


def test_a_community_resource_prints_with_its_contact(filed: Filed) -> None:
    plan_id = filed.office.plan(filed.student_id)
    resource = CommunityResource(
        school_id=filed.school_id,
        name="Canyon Vale Hospital",
        kind="Work and study",
        contact="(435) 555-0180",
    )
    filed.keep(resource)
    filed.keep(
        PlanResource(
            student_id=filed.student_id, plan_id=plan_id, community_resource_id=resource.id
        )
    )
    row = filed.file().years[0].plan
    assert row is not None
    assert [(r.name, r.contact) for r in row.resources] == [
        ("Canyon Vale Hospital", "(435) 555-0180")
    ]


def test_a_day_after_the_school_year_still_belongs_to_it(filed: Filed) -> None:
    filed.office.clock.advance(days=240 + timedelta(0).days)
    with filed.office.reading() as session:
        assert current_year(session).name == "2026-27"


def test_files_are_read_one_by_one_and_changes_come_in_between(office: AnOffice) -> None:
    students = [office.student(), office.student(number="402118", given_name="Kai")]
    files = ilp_files(office.vault, office.account, students)
    assert next(files).student.number == "402117"
    later = office.student(number="402119", given_name="Lee")
    assert [file.student.number for file in files] == ["402118"]
    (of_later,) = ilp_files(office.vault, office.account, [later])
    assert of_later.student.name == "Lee Begay"
