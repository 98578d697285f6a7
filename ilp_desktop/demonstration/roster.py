"""What the roster brings in: persons, homes, guardians, enrollment, who takes part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilp_desktop.demonstration.chance import Chance
from ilp_desktop.demonstration.ledger import Ledger, Occasion
from ilp_desktop.demonstration.pupils import Adult, Pupil
from ilp_desktop.demonstration.school import Faculty, House, Staffer, e164
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.years import Year
from ilp_desktop.office.search import searchable
from ilp_desktop.office.students import ADDED
from ilp_desktop.policy.people import (
    LeavingReason,
    ParticipantRole,
    Relation,
    StaffRole,
    TelephoneKind,
)
from ilp_desktop.policy.school_year import graduation_year
from ilp_desktop.records import (
    Address,
    Enrollment,
    Guardian,
    Participant,
    Person,
    Student,
    Telephone,
)
from ilp_desktop.vault import SignedIn

TIMES = ("evenings", "before 9 a.m.", "lunch time", "not on Fridays")


@dataclass
class Roster:
    """Enters the students of a school year."""

    chance: Chance
    ledger: Ledger
    house: House
    faculty: Faculty

    def enter(self, pupil: Pupil, year: Year, grade: int) -> None:
        """The student is enrolled for the year; a new one with family and participants."""
        by = writer(pupil)
        if not pupil.student_id:
            self._new_family(pupil, by)
            self._new_student(pupil, year, by)
        leaves = not pupil.complete and year.is_present and self.chance.falls(0.012)
        left_on = self.chance.day(year.starts_on, year.until) if leaves else None
        enrollment = Enrollment(
            student_id=pupil.student_id,
            school_id=self.house.id,
            school_year_id=year.id,
            grade=grade,
            counselor_id=pupil.counselor.staff_id,
            entered_on=year.starts_on,
            left_on=left_on if left_on and left_on >= year.starts_on else None,
            left_for=LeavingReason.TRANSFERRED if left_on else None,
        )
        self.ledger.enter(enrollment, Occasion.ROSTER, by)

    def take_part(
        self,
        pupil: Pupil,
        staffer: Staffer,
        role: ParticipantRole,
        *,
        on: date,
        until: date | None = None,
        duty: str = "",
        reason: str,
        occasion: Occasion = Occasion.ROSTER,
    ) -> None:
        """Somebody of the staff takes part from that day (policy B.5)."""
        participant = Participant(
            student_id=pupil.student_id,
            person_id=staffer.person_id,
            role=role,
            duty=duty,
            from_on=on,
            to_on=until,
            reason=reason,
            assigned_by_id=self.faculty.the(StaffRole.ADMINISTRATOR).staff_id,
        )
        self.ledger.enter(participant, occasion, writer(pupil))

    def _new_family(self, pupil: Pupil, by: SignedIn) -> None:
        """The adults of a home, once for all brothers and sisters."""
        household = pupil.household
        if household.entered:
            return
        household.entered = True
        home = self._address()
        for adult in household.adults:
            text = adult.text
            person = Person(
                family_name=text.family,
                given_name=text.given,
                language=text.language,
                needs_interpreter=text.interpreter,
                best_times=self.chance.choice(TIMES) if self.chance.falls(0.2) else "",
            )
            adult.person_id = self.ledger.enter(person, Occasion.ROSTER, by).id
            at = home if text.lives_with else self._address()
            self._enter_address(adult.person_id, at, by, withheld=text.withheld)
            if text.telephone:
                self._enter_telephone(adult.person_id, TelephoneKind.MOBILE, by)
            if text.telephone and self.chance.falls(0.3):
                self._enter_telephone(adult.person_id, TelephoneKind.WORK, by)
        self._homes[id(household)] = home

    def _new_student(self, pupil: Pupil, year: Year, by: SignedIn) -> None:
        person = Person(
            family_name=pupil.family,
            given_name=pupil.given,
            preferred_name=pupil.called,
            language=pupil.language,
        )
        pupil.person_id = self.ledger.enter(person, Occasion.ROSTER, by).id
        student = Student(
            person_id=pupil.person_id,
            number=pupil.number,
            born_on=pupil.born_on,
            graduates_in=graduation_year(pupil.grade, year.today.year - (year.today.month < 7)),
        )
        adults = [
            Person(family_name=a.text.family, given_name=a.text.given)
            for a in pupil.household.adults
        ]
        searchable(student, person, adults)
        pupil.student_id = self.ledger.enter(student, Occasion.ROSTER, by).id
        if pupil.complete or self.chance.falls(0.85):
            home = self._homes[id(pupil.household)]
            self._enter_address(pupil.person_id, home, by)
        if pupil.grade > 8 and self.chance.falls(0.6):
            self._enter_telephone(pupil.person_id, TelephoneKind.MOBILE, by)
        self._participants(pupil, year, by)

    def _participants(self, pupil: Pupil, year: Year, by: SignedIn) -> None:
        """Student and family, the counselor, and the Principal, who is consulted on every plan."""
        began = year.starts_on
        self.ledger.enter(
            Participant(
                student_id=pupil.student_id,
                person_id=pupil.person_id,
                role=ParticipantRole.STUDENT,
                from_on=began,
                reason=ADDED,
            ),
            Occasion.ROSTER,
            by,
        )
        for adult in pupil.household.adults:
            self._guardian(pupil, adult, began, by)
        self.take_part(
            pupil,
            pupil.counselor,
            ParticipantRole.COUNSELOR,
            on=began,
            duty="Prepares and keeps the plan with the student",
            reason="On the counselor’s list",
        )
        self.take_part(
            pupil,
            self.faculty.the(StaffRole.PRINCIPAL),
            ParticipantRole.ADMINISTRATOR,
            on=began,
            duty="Consulted; decides on requests for resources",
            reason="Principal of the school",
        )

    def _guardian(self, pupil: Pupil, adult: Adult, began: date, by: SignedIn) -> None:
        text = adult.text
        limited = text.court != ""
        guardian = Guardian(
            student_id=pupil.student_id,
            person_id=adult.person_id,
            relation=adult.relation,
            rights=adult.rights,
            rights_from=None if adult.relation in (Relation.MOTHER, Relation.FATHER) else began,
            lives_with=text.lives_with,
            custody_note=text.note,
            court_limits=text.court if limited else "",
        )
        self.ledger.enter(guardian, Occasion.ROSTER, by)
        if adult.takes_part:
            participant = Participant(
                student_id=pupil.student_id,
                person_id=adult.person_id,
                role=ParticipantRole.PARENT,
                from_on=began,
                reason="Parent or guardian",
            )
            self.ledger.enter(participant, Occasion.ROSTER, by)

    def _address(self) -> tuple[str, str, str]:
        school = texts().school
        town = self.chance.weighted([(town, town["weight"]) for town in school["towns"]])
        street = f"{self.chance.randint(12, 1890)} {self.chance.choice(school['streets'])}"
        return street, town["city"], town["postal_code"]

    def _enter_address(
        self, person_id: str, at: tuple[str, str, str], by: SignedIn, *, withheld: bool = False
    ) -> None:
        street, city, postal_code = at
        address = Address(
            person_id=person_id,
            street=street,
            city=city,
            postal_code=postal_code,
            withheld=withheld,
        )
        self.ledger.enter(address, Occasion.ROSTER, by)

    def _enter_telephone(self, person_id: str, kind: TelephoneKind, by: SignedIn) -> None:
        written = f"(435) 555-01{self.chance.randint(0, 99):02}"
        telephone = Telephone(person_id=person_id, kind=kind, written=written, e164=e164(written))
        self.ledger.enter(telephone, Occasion.ROSTER, by)

    def __post_init__(self) -> None:
        self._homes: dict[int, tuple[str, str, str]] = {}


def writer(pupil: Pupil) -> SignedIn:
    """The account that keeps this student's file."""
    account = pupil.counselor.account
    assert account is not None, "every counselor signs in"
    return account
