"""What the office does in a school year, for each student and with all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ilp_desktop.demonstration.chance import Chance
from ilp_desktop.demonstration.conferences import Convener
from ilp_desktop.demonstration.courses import Registrar
from ilp_desktop.demonstration.files import Clerk
from ilp_desktop.demonstration.journal import Journalist
from ilp_desktop.demonstration.ledger import Ledger, tale
from ilp_desktop.demonstration.plans import PlanDays, Planner
from ilp_desktop.demonstration.pupils import FIRST_GRADE, Pupil
from ilp_desktop.demonstration.roster import Roster
from ilp_desktop.demonstration.school import Faculty, House
from ilp_desktop.demonstration.sheet import Reader, Sheet
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.years import YEARS, Year
from ilp_desktop.policy.people import ParticipantRole, StaffRole


@dataclass
class YearsWork:
    """Does the work of one school year after the other."""

    chance: Chance
    ledger: Ledger
    faculty: Faculty
    house: House
    reader: Reader

    def __post_init__(self) -> None:
        chance, ledger, faculty, house = self.chance, self.ledger, self.faculty, self.house
        self._roster = Roster(chance, ledger, house, faculty)
        self._registrar = Registrar(chance, ledger, faculty)
        self._planner = Planner(chance, ledger, faculty, house, self.reader)
        self.convener = Convener(chance, ledger, faculty, house)
        self._journalist = Journalist(chance, ledger, faculty)
        self._clerk = Clerk(chance, ledger, house)

    def do(self, year: Year, cast: list[Pupil]) -> list[Telling]:
        """Everything of the year; returns who was told of at length."""
        told = []
        for pupil in cast:
            grade = pupil.grade_in(YEARS - 1 - year.place)
            if grade >= max(pupil.came_in, FIRST_GRADE):
                telling = self._student(pupil, year, grade)
                if telling:
                    told.append(telling)
        for counselor in self.faculty.all_of(StaffRole.COUNSELOR):
            own = [t for t in told if t.pupil.counselor is counselor]
            self.convener.groups(year, own, counselor)
        return told

    def _student(self, pupil: Pupil, year: Year, grade: int) -> Telling | None:
        self._roster.enter(pupil, year, grade)
        self.reader.names.update(_names(pupil))
        if pupil.complete:
            return self._complete(pupil, year, grade)
        if year.is_present:
            self._lean(pupil, year, grade)
        return None

    def _complete(self, pupil: Pupil, year: Year, grade: int) -> Telling:
        telling = Telling(pupil, self._registrar.schedule(pupil, grade), self.faculty)
        has_paper = year.is_present and (pupil.lead is not None or self.chance.falls(0.4))
        document = self._clerk.registration(telling, year) if has_paper else None
        self._registrar.register(pupil, year, telling.schedule, document)
        self._registrar.issue_report_cards(pupil, year, telling.schedule)
        self._registrar.enter_scores(pupil, year, grade)
        days = self._planner.days(year)
        sheet = self._planner.make(telling, year, days)
        self._teacher_takes_part(telling, year, days)
        self._career_staff_take_part(telling, year, sheet)
        self._conferences(telling, year, days)
        self._journalist.write(telling, year, sheet, self.chance.randint(3, 6))
        if self.chance.falls(0.55 if year.is_present else 0.12):
            self._clerk.letter(telling, year)
        if grade >= 9 and (pupil.lead is not None or self.chance.falls(0.45)):
            self._clerk.disclosures(telling, year)
        if year.is_present and (pupil.lead is not None or self.chance.falls(0.12)):
            self._clerk.unsigned(telling, year)
        return telling

    def _lean(self, pupil: Pupil, year: Year, grade: int) -> None:
        schedule = self._registrar.schedule(pupil, grade)
        self._registrar.register(pupil, year, schedule)
        if self.chance.falls(0.4):
            self._registrar.issue_report_cards(pupil, year, schedule)
        if self.chance.falls(0.55):
            telling = Telling(pupil, schedule, self.faculty)
            self._planner.sketch(telling, year)

    def _conferences(self, telling: Telling, year: Year, days: PlanDays) -> None:
        if days.fall:
            self.convener.plan_conference(telling, year, days.fall, review=False)
        if days.spring:
            self.convener.plan_conference(telling, year, days.spring, review=True)
        asked = year.day(self.chance.uniform(0.25, 0.6))
        if year.has_come(asked) and self.chance.falls(0.1) and telling.pupil.parents:
            self.convener.parent_asked(telling, year, asked)

    def _teacher_takes_part(self, telling: Telling, year: Year, days: PlanDays) -> None:
        """A teacher takes part for the year, and no longer (policy B.5)."""
        teacher = telling.teacher("math" if self.chance.falls(0.5) else "english")
        if teacher is None:
            return
        until = None if year.is_present else year.ends_on + timedelta(days=1)
        on = days.begun
        self._roster.take_part(
            telling.pupil, teacher, ParticipantRole.TEACHER, on=on, until=until,
            duty="Helps with objective 1",
            reason="Assigned for the year" if until is None else "End of the year’s assignment",
            occasion=tale(year, on),
        )  # fmt: skip

    def _career_staff_take_part(self, telling: Telling, year: Year, sheet: Sheet) -> None:
        """With the first objective for work or study the career staff join (policy C.9)."""
        since = sheet.plan.pccr_since
        pupil = telling.pupil
        if since is None or pupil.has_career_staff:
            return
        pupil.has_career_staff = True
        self._roster.take_part(
            pupil,
            self.faculty.the(StaffRole.CAREER_COORDINATOR),
            ParticipantRole.CAREER_STAFF,
            on=since,
            duty="Career and occupational preparation",
            reason="The plan became a Plan for College and Career Readiness (C.9)",
            occasion=tale(year, since),
        )


def _names(pupil: Pupil) -> dict[str, str]:
    persons = {adult.person_id: adult.name for adult in pupil.household.adults}
    return persons | {pupil.person_id: pupil.name}
