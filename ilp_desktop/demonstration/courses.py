"""Classes of a student's year, their teachers, report cards and test scores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ilp_desktop.demonstration.chance import Chance, Deck
from ilp_desktop.demonstration.ledger import OF_TERM, Ledger, Occasion, tale
from ilp_desktop.demonstration.pupils import Pupil
from ilp_desktop.demonstration.roster import writer
from ilp_desktop.demonstration.school import Faculty, Staffer
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.texts import Course
from ilp_desktop.demonstration.years import TermDates, Year, school_day
from ilp_desktop.policy.courses import CreditArea
from ilp_desktop.records import Document, Mark, Registration, ReportCard, Score

LETTERS = (
    *((0.9, "A"), (0.82, "A-"), (0.74, "B+"), (0.66, "B"), (0.58, "B-"), (0.5, "C+")),
    *((0.42, "C"), (0.35, "C-"), (0.28, "D+"), (0.2, "D"), (-9.0, "F")),
)
"""From which measure on a letter is given."""

HALVES = {0: (1, 2, 3, 4), 1: (1, 2), 2: (3, 4)}


@dataclass(frozen=True)
class Class:
    """A course in a period, and who teaches it."""

    course: Course
    teacher: Staffer | None
    section: str


@dataclass(frozen=True)
class Schedule:
    """All classes of a student's year."""

    grade: int
    classes: tuple[Class, ...]

    def of(self, subject: str) -> Class | None:
        """The class in that subject, if there is one."""
        return next((one for one in self.classes if one.course.subject == subject), None)


def courses_of(pupil: Pupil, grade: int) -> list[Course]:
    """What the student takes, or will take, in a grade."""
    told = texts()
    interest = told.interests[pupil.interest]
    wanted = [course for course in told.core if course.grade == grade]
    wanted += [course for course in interest.courses if course.grade == grade]
    choices = [course for course in told.choices if course.grade == grade]
    if choices:
        wanted.append(choices[int(pupil.number) % len(choices)])
    return sorted(wanted, key=lambda course: (course.period, course.half))


@dataclass
class Registrar:
    """Enters registrations, report cards and scores."""

    chance: Chance
    ledger: Ledger
    faculty: Faculty

    def __post_init__(self) -> None:
        self._comments = {
            level: Deck(self.chance, comments) for level, comments in texts().comments.items()
        }

    def schedule(self, pupil: Pupil, grade: int) -> Schedule:
        classes = tuple(
            Class(
                course,
                self.chance.choice(self.faculty.teachers(course.subject, grade)),
                f"{self.chance.randint(1, 4)}",
            )
            for course in courses_of(pupil, grade)
        )
        return Schedule(grade, classes)

    def register(
        self, pupil: Pupil, year: Year, schedule: Schedule, paper: Document | None = None
    ) -> None:
        """A registration for each term that has begun (policy B.3)."""
        nobody = self.chance.choice(schedule.classes) if self.chance.falls(0.08) else None
        for term in year.terms:
            if year.has_come(term.starts_on) and not self._is_forgotten(pupil, year, term):
                for one in schedule.classes:
                    if term.number in HALVES[one.course.half]:
                        known = one is not nobody or not year.is_present
                        of_first = paper if term.number == 1 else None
                        self._register(pupil, term, one, known, of_first)

    def issue_report_cards(self, pupil: Pupil, year: Year, schedule: Schedule) -> None:
        """A report card for each term that is over (policy B.3)."""
        for term in year.terms:
            issued_on = school_day(term.ends_on + timedelta(days=8))
            lost = self.chance.falls(0.03 if pupil.complete else 0.6)
            if term.number == 4:
                issued_on = term.ends_on + timedelta(days=5)
            if lost or issued_on > year.told_until:
                continue
            occasion = Occasion.CLOSING if term.number == 4 else OF_TERM[term.number]
            card = ReportCard(student_id=pupil.student_id, term_id=term.id, issued_on=issued_on)
            self.ledger.enter(card, occasion, writer(pupil))
            for one in schedule.classes:
                if term.number in HALVES[one.course.half]:
                    self._mark(pupil, card, one, occasion)

    def enter_scores(self, pupil: Pupil, year: Year, grade: int) -> None:
        """The tests of the year (policy C.7)."""
        for test in texts().tests:
            taken_on = year.in_month(test.month, test.day)
            if grade not in test.grades or not year.has_come(taken_on):
                continue
            if test.for_some and not self.chance.falls(test.for_some):
                continue
            for part in test.parts:
                share = min(1.0, max(0.0, self.chance.gauss(pupil.ability, 0.11)))
                value = round(test.low + share * (test.high - test.low))
                score = Score(
                    student_id=pupil.student_id,
                    test=test.name,
                    part=part,
                    taken_on=taken_on,
                    printed=test.printed.format(value=value),
                    low=float(value),
                    high=float(value),
                    scale=test.scale,
                )
                self.ledger.enter(score, tale(year, taken_on), writer(pupil))

    def _register(
        self, pupil: Pupil, term: TermDates, one: Class, has_teacher: bool, paper: Document | None
    ) -> None:
        registration = Registration(
            student_id=pupil.student_id,
            term_id=term.id,
            period=f"{one.course.period}",
            course=one.course.name,
            section=one.section,
            room=texts().rooms.get(one.course.subject, ""),
            credit=one.course.credit / len(HALVES[one.course.half]),
            teacher_id=one.teacher.staff_id if one.teacher and has_teacher else None,
            document_id=paper.id if paper else None,
        )
        self.ledger.enter(registration, OF_TERM[term.number - 1], writer(pupil))

    def _mark(self, pupil: Pupil, card: ReportCard, one: Class, occasion: Occasion) -> None:
        measure = self.chance.gauss(pupil.ability, 0.13)
        level = "well" if measure > 0.8 else "fair" if measure > 0.45 else "badly"
        comment = self._comments[level].draw() if self.chance.falls(0.3) else ""
        mark = Mark(
            student_id=pupil.student_id,
            report_card_id=card.id,
            period=f"{one.course.period}",
            course=one.course.name,
            teacher=one.teacher.name if one.teacher else "",
            mark=next(letter for least, letter in LETTERS if measure >= least),
            credit=one.course.credit / len(HALVES[one.course.half]) if measure >= 0.2 else 0.0,
            comment=comment or "",
        )
        self.ledger.enter(mark, occasion, writer(pupil))

    def _is_forgotten(self, pupil: Pupil, year: Year, term: TermDates) -> bool:
        """Now and then the registration of a term is not in the file."""
        return self.chance.falls(0.03 if pupil.complete else 0.12)


def area(course: Course) -> CreditArea:
    return CreditArea(course.area)
