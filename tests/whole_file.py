"""A student's file with telling words in every kind of record, and somebody without part in it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import select

from ilp_desktop.office import (
    conferences,
    documents,
    fields,
    journal,
    objectives,
    participants,
    plan,
    plan_phrases,
    privacy,
    school,
    students,
)
from ilp_desktop.office.course_entry import NewCourse, add_course
from ilp_desktop.office.enrollment import leave_school
from ilp_desktop.office.plan_signatures import NewSignature
from ilp_desktop.office.staff import appoint
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.courses import CreditArea
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.incoming import Catalogue
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import (
    LeavingReason,
    Office,
    ParticipantRole,
    Relation,
    Rights,
    TelephoneKind,
)
from ilp_desktop.policy.plan import (
    ContributionKind,
    ObjectiveArea,
    OptionKind,
    Provider,
    SignatureKind,
    Suggestion,
    VoiceKind,
)
from ilp_desktop.records import (
    Address,
    CatalogueEntry,
    CommunityResource,
    Conference,
    Consent,
    Guardian,
    Invitation,
    Mark,
    Objective,
    Person,
    Plan,
    Registration,
    ReportCard,
    Score,
    Student,
    Telephone,
    Term,
    Voice,
)
from ilp_desktop.vault import OfficeSession, SignedIn
from ilp_desktop.vault.tables import ChangeRow
from tests.offices import AnOffice

NAMES = ("Shándíín", "Begay", "402117", "Lena", "Aunt", "Estelle")
WORDS = (
    *("nursing", "gymnasium", "Dogtown Road", "555-0187", "stethoscope", "phlebotomy", "anatomy"),
    *("Ms. Yazzie’s class", "ACT 23", "transcript of Tuba City", "Sunrise Clinic", "lullaby"),
    *("shy before strangers", "Red Rock Room"),
)
SECRETS = (*NAMES, *WORDS)
"""Words of the file: none of them is for somebody who takes no part."""

DAY = date(2026, 9, 14)
NINE = datetime(2026, 9, 14, 9, 0)


class WholeFile:
    """The ids of what stands in the file, and of a second student of the same counselor.

    The counselor is the school manager too, so that there is somebody who may see the roster.
    """

    def __init__(self, office: AnOffice) -> None:
        self.office = office
        self.student_id = office.student(born_on=date(2010, 5, 26))
        self.other_student_id = office.student(
            number="402001", given_name="Ada", family_name="Aalto"
        )
        self.left_id = office.student(number="402003", given_name="Lee", family_name="Zah")
        with office.changing("Transfer out") as session:
            leave_school(session, self.left_id, session.today, LeavingReason.TRANSFERRED)
        self.guardian_id = office.guardian(self.student_id)
        self.aunt_id = office.guardian(
            self.student_id,
            given_name="Aunt",
            family_name="Begay",
            relation=Relation.AUNT_OR_UNCLE,
            rights=Rights.CONTACT_ONLY,
        )
        self.barred_id = office.guardian(
            self.student_id, given_name="Estelle", relation=Relation.OTHER, rights=Rights.BARRED
        )
        self.member = office.staff_member(given_name="Pat", family_name="Rivers")
        self.stranger: SignedIn = office.sign_in(office.staff_member())
        with office.changing("Appoint") as session:
            appoint(session, office.account.staff_id, Office.SCHOOL_MANAGER)
        with office.changing("Fill the file") as session:
            self._people(session)
            self._plan(session)
            self._school(session)
        with office.changing("Write in the journal") as session:
            self._journal(session)
        with office.changing("New conference") as session:
            self._conferences(session)
        with office.changing("Objective 1: Title") as session:
            fields.change_field(
                session, "objective", self.objective_id, "title", "Become a nursing assistant"
            )
        with office.reading() as session:
            latest = select(ChangeRow.id).order_by(ChangeRow.place.desc())
            self.change_id = session.scalars(latest).all()[0]
        with office.changing("Leave something undone") as session:
            self._undone(session)

    @cached_property
    def records(self) -> dict[str, Any]:
        """Records themselves, as the counselor reads them."""
        with self.office.reading() as session:
            return {
                "plan": session.get_one(Plan, self.plan_id),
                "conference": session.get_one(Conference, self.conference_id),
                "objective": session.get_one(Objective, self.objective_id),
                "guardian": session.scalars(
                    select(Guardian).where(Guardian.person_id == self.guardian_id)
                ).one(),
            }

    def _people(self, session: OfficeSession) -> None:
        part = participants.participants(session, self.student_id)
        self.participant_id = next(
            one.participant_id for one in part if one.person_id == self.guardian_id
        )
        session.keep(Address(person_id=self.guardian_id, street="9 Dogtown Road", city="Delta"))
        session.keep(
            Telephone(
                person_id=self.guardian_id, kind=TelephoneKind.MOBILE, written="(435) 555-0187"
            )
        )

    def _plan(self, session: OfficeSession) -> None:
        self.year_id = students.student_header(session, self.student_id).years[0].id
        self.plan_id = plan.begin_plan(session, self.student_id, self.year_id)
        fields.change_field(session, "plan", self.plan_id, "strategy", "Courses in anatomy")
        voice = plan.add_voice(session, self.plan_id, VoiceKind.NEED, ParticipantRole.STUDENT)
        fields.change_field(session, "voice", voice, "words", "I am shy before strangers")
        session.get_one(Voice, voice).person_id = self.guardian_id
        plan.add_contribution(
            session,
            self.plan_id,
            self.guardian_id,
            ParticipantRole.PARENT,
            ContributionKind.CONSULTED,
        )
        strength = plan.add_strength(session, self.plan_id)
        fields.change_field(session, "strength", strength, "text", "Sings a lullaby to the baby")
        self.skill_id = plan.add_skill(session, self.plan_id)
        fields.put_aside(session, "skill", self.skill_id)
        self.option_id = option = plan.add_option(session, self.plan_id, OptionKind.TECHNICAL)
        fields.change_field(session, "after_school_option", option, "name", "Sunrise Clinic")
        self.objective_id = objectives.add_objective(session, self.plan_id, title="Become a nurse")
        self.activity_id = objectives.add_activity(session, self.objective_id, Provider.OUTSIDE)
        fields.change_field(session, "activity", self.activity_id, "text", "Visit Sunrise Clinic")
        library = CommunityResource(school_id=school.office(session).school_id, name="Delta")
        nurse = CatalogueEntry(
            catalogue=Catalogue.OCCUPATION,
            edition="O*NET 29.3 Database",
            code="29-1141.00",
            name="Registered Nurses",
        )
        self.entry_of_list_id = session.keep(nurse).id
        self.resource_id = session.keep(library).id
        self.phrase_id = plan_phrases.keep_phrase(session, "Reads daily", "Read at grade level")
        session.flush()
        objectives.add_progress(session, self.objective_id, note="Owns a stethoscope")
        objectives.refer_to_principal(
            session, self.objective_id, need="A class in phlebotomy", looked_at="All of ours"
        )
        self.suggested_id = objectives.add_objective(
            session, self.plan_id, title="Learn phlebotomy", accepted_at_once=False
        )
        plan.establish_plan(session, self.plan_id)

    def _undone(self, session: OfficeSession) -> None:
        """Kept without the consequences that ``pccr.follow`` and ``search.refresh`` draw."""
        career = Objective(
            student_id=self.student_id,
            plan_id=self.plan_id,
            title="Phlebotomy",
            area=ObjectiveArea.OCCUPATIONAL,
            suggestion=Suggestion.ACCEPTED,
            suggested_on=DAY,
            position=9,
        )
        self.career_id = session.keep(career).id
        last_year = school.add_school_year(session, school.office(session).school_id, 2025)
        session.flush()
        last_plan = plan.begin_plan(session, self.student_id, last_year)
        self.last_objective_id = objectives.add_objective(session, last_plan, title="Phlebotomy")
        student = session.get_one(Student, self.student_id)
        session.get_one(Person, student.person_id).preferred_name = "Shan"

    def _school(self, session: OfficeSession) -> None:
        term = session.scalars(select(Term).where(Term.school_year_id == self.year_id)).first()
        assert term is not None
        file = {"student_id": self.student_id}
        self.term_id = term.id
        self.next_term_id = session.scalars(
            select(Term.id).where(Term.school_year_id == self.year_id, Term.id != term.id)
        ).first()
        health = Registration(
            **file, term_id=term.id, course="Health", teacher_as_written="Ms. Yazzie’s class"
        )
        self.registration_id = session.keep(health).id
        self.course_id = add_course(
            session,
            self.plan_id,
            NewCourse(grade=11, area=CreditArea.CTE, course="Nursing assistant", credit=1.0),
        )
        card = session.keep(ReportCard(**file, term_id=term.id, issued_on=DAY))
        self.card_id = card.id
        session.flush()
        mark = Mark(**file, report_card_id=card.id, course="Health: anatomy", mark="A")
        self.mark_id = session.keep(mark).id
        self.score_id = session.keep(Score(**file, test="ACT 23", taken_on=DAY, printed="23")).id
        consent = session.keep(
            Consent(
                **file,
                parent_id=self.guardian_id,
                parent_signed_on=DAY,
                student_signed_on=DAY,
                whole_file=True,
                records="The whole plan",
                purpose="To visit",
                recipient="Sunrise Clinic",
            )
        )
        self.consent_id = consent.id
        self.document_id = documents.add_document(session, self.student_id, self.new_document())
        privacy.log_disclosure(session, self.student_id, self.new_disclosure())

    def _journal(self, session: OfficeSession) -> None:
        self.entry_id = journal.add_entry(session, self.new_entry())
        aside = journal.add_entry(session, self.new_entry())
        fields.put_aside(session, "journal_entry", aside)

    def _conferences(self, session: OfficeSession) -> None:
        self.conference_id = conferences.new_conference(session, self.new_conference())
        self.cancelled_id = conferences.new_conference(session, self.new_conference())
        conferences.cancel_conference(session, self.cancelled_id)
        group = conferences.NewConference(
            kind=ConferenceKind.SMALL_GROUP,
            topic="Work in the gymnasium",
            starts_at=NINE,
            student_ids=(self.student_id,),
        )
        self.group_id = conferences.new_conference(session, group)
        invited = select(Invitation.id).where(
            Invitation.conference_id == self.conference_id,
            Invitation.person_id == self.guardian_id,
        )
        self.invitation_id = session.scalars(invited).one()

    def new_conference(self) -> conferences.NewConference:
        return conferences.NewConference(
            kind=ConferenceKind.INDIVIDUAL,
            starts_at=NINE,
            place="Red Rock Room",
            student_ids=(self.student_id,),
        )

    def new_document(self) -> documents.NewDocument:
        return documents.NewDocument(
            title="The transcript of Tuba City",
            kind=DocumentKind.TRANSCRIPT,
            dated_on=DAY,
            school_year_id=self.year_id,
            content=b"%PDF-1.7 anatomy",
        )

    def new_consent(self) -> privacy.NewConsent:
        return privacy.NewConsent(records="The plan", purpose="A visit", recipient="Sunrise Clinic")

    def new_disclosure(self) -> privacy.NewDisclosure:
        return privacy.NewDisclosure(party="Sunrise Clinic", interest="A visit", records="The plan")

    def new_signature(self) -> NewSignature:
        return NewSignature(
            person_id=self.guardian_id, kinds=(SignatureKind.TOOK_PART,), signed_on=DAY
        )

    def new_entry(self) -> journal.NewEntry:
        return journal.NewEntry(
            student_id=self.student_id,
            kind=EntryKind.NARRATIVE,
            text="Speaks of nursing in the gymnasium",
            visibility=Visibility.ALL_PARTICIPANTS,
            happened_at=datetime(2026, 9, 14, 15, 0, tzinfo=UTC),
        )
