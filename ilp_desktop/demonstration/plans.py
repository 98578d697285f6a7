"""A student's plan of one school year, section by section, and the versions kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilp_desktop.demonstration.chance import Chance
from ilp_desktop.demonstration.courses import area, courses_of
from ilp_desktop.demonstration.ledger import Ledger, Occasion, tale
from ilp_desktop.demonstration.objectives import AFTER_SCHOOL, Advisor
from ilp_desktop.demonstration.pupils import LAST_GRADE, Pupil
from ilp_desktop.demonstration.roster import writer
from ilp_desktop.demonstration.school import Faculty, House
from ilp_desktop.demonstration.sections import Author
from ilp_desktop.demonstration.sheet import Reader, Sheet
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.years import YEARS, Year
from ilp_desktop.office import canonical
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.people import ParticipantRole, StaffRole
from ilp_desktop.policy.plan import (
    ContributionKind,
    PlanState,
    SignatureKind,
    VersionReason,
)
from ilp_desktop.records import (
    Contribution,
    Plan,
    PlannedCourse,
    PlanResource,
    PlanVersion,
    Signature,
)


@dataclass
class PlanDays:
    """When a year's plan was begun, and its conferences in fall and spring, if it had them."""

    begun: date
    fall: date | None
    spring: date | None


@dataclass
class Planner:
    """Makes the plan of a student's year."""

    chance: Chance
    ledger: Ledger
    faculty: Faculty
    house: House
    reader: Reader

    def __post_init__(self) -> None:
        self.advisor = Advisor(self.chance, self.ledger, self.faculty, self.house)
        self._author = Author(self.chance, self.ledger)

    def days(self, year: Year) -> PlanDays:
        """The days on which the plan was dealt with, as far as they have come."""
        chance = self.chance
        fall = year.day(chance.uniform(0.09, 0.21))
        spring = year.day(chance.uniform(0.64, 0.78))
        return PlanDays(
            begun=min(year.day(chance.uniform(0.03, 0.08)), year.until),
            fall=fall if year.has_come(fall) and chance.falls(0.95) else None,
            spring=spring if year.has_come(spring) and chance.falls(0.6) else None,
        )

    def make(self, telling: Telling, year: Year, days: PlanDays) -> Sheet:
        """The whole plan of a complete file; each now and then lacks something."""
        pupil = telling.pupil
        sheet = self._begin(telling, year, days)
        lacks = self.chance.falls if year.is_present and not pupil.lead else lambda _share: False
        self._author.voices(telling, year, sheet, days.begun, lacks_needs=lacks(0.06))
        number = 3 if year.is_present else 2
        for text in self.advisor.choose(telling, year, number + (pupil.ability > 0.85)):
            self.advisor.tell(telling, year, sheet, text)
        onward = [t for t in sheet.objectives if t.objective.area.value in AFTER_SCHOOL]
        sheet.plan.pccr_since = onward[0].objective.suggested_on if onward else None
        self._author.recognition(telling, year, sheet)
        if not lacks(0.07):
            self._author.skills(telling, year, sheet)
        self._author.options(telling, year, sheet, only_work=lacks(0.08))
        self._author.suggestions(telling, year, sheet)
        self._community_resource(telling, year, sheet)
        self._courses(telling, year, sheet, without_arts=lacks(0.3))
        self._part_of_each(telling, year, sheet, days)
        self._keep_versions(telling, year, sheet, days)
        return sheet

    def sketch(self, telling: Telling, year: Year) -> None:
        """A lean file's plan: begun, with a sentence or an objective, and left at that."""
        pupil = telling.pupil
        begun = min(year.day(self.chance.uniform(0.04, 0.2)), year.until)
        sheet = self._begin(telling, year, PlanDays(begun, None, None))
        if self.chance.falls(0.6):
            self._author.voices(telling, year, sheet, begun, lacks_needs=True)
        if self.chance.falls(0.5):
            for text in self.advisor.choose(telling, year, 2)[:1]:
                self.advisor.tell(telling, year, sheet, text)
        pupil.told.clear()

    def _begin(self, telling: Telling, year: Year, days: PlanDays) -> Sheet:
        pupil, chance = telling.pupil, self.chance
        strategies = [s for s in texts().interests[pupil.interest].strategy if telling.suits(s)]
        is_lean = not pupil.complete
        strategy = telling.say(chance.choice(strategies).text) if strategies else ""
        if is_lean or (year.is_present and not pupil.lead and chance.falls(0.05)):
            strategy = ""
        state = PlanState.DRAFT
        if days.fall:
            state = PlanState.REVIEWED if days.spring else PlanState.ESTABLISHED
        plan = Plan(
            student_id=pupil.student_id,
            school_year_id=year.id,
            state=state if year.is_present else PlanState.CLOSED,
            initiated_on=days.begun,
            prepared_by_id=pupil.person_id if telling.grade >= 9 else pupil.counselor.person_id,
            strategy=strategy,
            next_review_on=year.day(chance.uniform(0.66, 0.76)) if year.is_present else None,
        )
        self.ledger.enter(plan, tale(year, days.begun), writer(pupil))
        return Sheet(plan, year.name)

    def _community_resource(self, telling: Telling, year: Year, sheet: Sheet) -> None:
        """What an activity uses outside the school stands in the plan as well (policy C.9)."""
        by_id = {one.id: one for one in self.house.resources.values()}
        used = [
            activity.community_resource_id
            for told in sheet.objectives
            for activity in told.activities
            if activity.community_resource_id
        ]
        for resource_id in dict.fromkeys(used):
            resource = PlanResource(
                student_id=sheet.plan.student_id,
                plan_id=sheet.plan.id,
                community_resource_id=resource_id,
            )
            self.ledger.enter(resource, tale(year, sheet.plan.initiated_on), writer(telling.pupil))
            sheet.resources.append((resource, by_id[resource_id]))

    def _courses(self, telling: Telling, year: Year, sheet: Sheet, *, without_arts: bool) -> None:
        """The courses of high school; of an earlier year those of its own grade alone."""
        grade, pupil = telling.grade, telling.pupil
        grades = (
            range(min(grade, 9), LAST_GRADE + 1) if year.is_present else range(grade, grade + 1)
        )
        if grade == 7 and year.is_present:
            grades = range(7, 10)
        onward = next(
            (t.objective.id for t in sheet.objectives if t.objective.area.value in AFTER_SCHOOL),
            None,
        )
        for each in grades:
            for course in courses_of(pupil, each):
                is_short = without_arts and each > grade and area(course) is CreditArea.ARTS
                if is_short:
                    continue
                state = CourseState.PLANNED
                if each <= grade:
                    state = CourseState.EARNED if each < grade else CourseState.IN_PROGRESS
                serves = course.period == 6 and onward is not None
                planned = PlannedCourse(
                    student_id=pupil.student_id,
                    plan_id=sheet.plan.id,
                    grade=each,
                    term=None if course.half == 0 else 1 if course.half == 1 else 3,
                    course=course.name,
                    credit=course.credit,
                    area=area(course),
                    state=state if year.is_present else CourseState.EARNED,
                    reason="Leads to the objective" if serves else "",
                    objective_id=onward if serves else None,
                )
                self.ledger.enter(planned, tale(year, sheet.plan.initiated_on), writer(pupil))
                sheet.courses.append(planned)

    def _part_of_each(self, telling: Telling, year: Year, sheet: Sheet, days: PlanDays) -> None:
        """Who wrote, who was consulted, who reviewed, and who signed (policy B.1, C.5, C.6)."""
        pupil, faculty, chance = telling.pupil, self.faculty, self.chance
        day = days.fall or days.begun
        sections = "All sections" if telling.grade >= 9 else "Needs and aspirations"
        self._part(sheet, year, pupil, pupil.person_id, ParticipantRole.STUDENT,
                   ContributionKind.AUTHOR, day, sections)  # fmt: skip
        for place, parent in enumerate(pupil.parents):
            if place == 0 or chance.falls(0.5):
                kind = ContributionKind.AUTHOR if place == 0 else ContributionKind.CONSULTED
                self._part(sheet, year, pupil, parent.person_id, ParticipantRole.PARENT, kind, day,
                           "Needs; objectives")  # fmt: skip
        self._part(sheet, year, pupil, pupil.counselor.person_id, ParticipantRole.COUNSELOR,
                   ContributionKind.CONSULTED, day, "All sections")  # fmt: skip
        teacher = telling.teacher("math" if chance.falls(0.5) else "english")
        if teacher and (days.fall or chance.falls(0.5)):
            self._part(sheet, year, pupil, teacher.person_id, ParticipantRole.TEACHER,
                       ContributionKind.CONSULTED, day, "Objective 1; strengths")  # fmt: skip
        if days.fall and chance.falls(0.75):
            principal = faculty.the(StaffRole.PRINCIPAL).person_id
            self._part(sheet, year, pupil, principal, ParticipantRole.ADMINISTRATOR,
                       ContributionKind.CONSULTED, day, "Courses and credits")  # fmt: skip
        reviewed_on = year.day(chance.uniform(0.24, 0.4))
        if sheet.plan.pccr_since and year.has_come(reviewed_on) and chance.falls(0.8):
            career = faculty.the(StaffRole.CAREER_COORDINATOR).person_id
            self._part(sheet, year, pupil, career, ParticipantRole.CAREER_STAFF,
                       ContributionKind.REVIEWED, reviewed_on, "College and career")  # fmt: skip
        sheet.is_signed = bool(days.fall and chance.falls(0.85))

    def _part(
        self,
        sheet: Sheet,
        year: Year,
        pupil: Pupil,
        person_id: str,
        role: ParticipantRole,
        kind: ContributionKind,
        day: date,
        sections: str,
    ) -> None:
        contribution = Contribution(
            student_id=pupil.student_id,
            plan_id=sheet.plan.id,
            person_id=person_id,
            role=role,
            kind=kind,
            took_part_on=day,
            sections=sections,
        )
        self.ledger.enter(contribution, tale(year, day), writer(pupil))
        sheet.contributions.append(contribution)

    def _sign(self, sheet: Sheet, year: Year, pupil: Pupil, day: date) -> None:
        signers = [(pupil.person_id, ParticipantRole.STUDENT, SignatureKind.TOOK_PART)]
        for parent in pupil.parents[:1]:
            signers.append((parent.person_id, ParticipantRole.PARENT, SignatureKind.TOOK_PART))
            signers.append((parent.person_id, ParticipantRole.PARENT, SignatureKind.RECEIVED_COPY))
        for person_id, role, kind in signers:
            signature = Signature(
                student_id=pupil.student_id,
                plan_id=sheet.plan.id,
                plan_version_id=sheet.versions[-1].id,
                person_id=person_id,
                role=role,
                kind=kind,
                signed_on=day,
            )
            self.ledger.enter(signature, tale(year, day), writer(pupil))
            sheet.signatures.append(signature)

    def _keep_versions(self, telling: Telling, year: Year, sheet: Sheet, days: PlanDays) -> None:
        """The plan as it stood each time that it was established, reviewed, or closed."""
        if days.fall:
            self._keep(telling, year, sheet, VersionReason.ESTABLISHED, days.fall)
            if sheet.is_signed:
                self._sign(sheet, year, telling.pupil, days.fall)
        if days.spring and year.place >= YEARS - 2:  # of older years the last one is enough
            self._keep(telling, year, sheet, VersionReason.REVIEWED, days.spring)
        if not year.is_present:
            closed_on = date(year.starts_in + 1, 6, 30)
            self._keep(telling, year, sheet, VersionReason.CLOSED, closed_on)

    def _keep(
        self, telling: Telling, year: Year, sheet: Sheet, reason: VersionReason, day: date
    ) -> None:
        closing = reason is VersionReason.CLOSED
        state = PlanState(reason.value) if not closing else PlanState.REVIEWED
        content = canonical.write(self.reader.plan_on(sheet, day, state))
        version = PlanVersion(
            student_id=sheet.plan.student_id,
            plan_id=sheet.plan.id,
            number=len(sheet.versions) + 1,
            frozen_on=day,
            reason=reason,
            note="The school year was closed" if closing else "",
            policy_text_id=self.house.policy_id,
            content=content,
            sha256=canonical.digest(content),
        )
        occasion = Occasion.CLOSING if closing else tale(year, day)
        self.ledger.enter(version, occasion, writer(telling.pupil))
        sheet.versions.append(version)
