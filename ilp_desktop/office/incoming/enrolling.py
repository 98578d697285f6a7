"""Enrollment in the year of the set: grade, counselor, coming back, and having left."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.incoming.comparing import Comparing
from ilp_desktop.office.incoming.facts import Fact
from ilp_desktop.office.incoming.held import HeldEnrollment, HeldStudent
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.preview import Choice, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import IncomingStudent, Origin
from ilp_desktop.office.incoming.staff import FoundStaff, Staff
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.people import TAKES_PART_AS, LeavingReason, ParticipantRole
from ilp_desktop.policy.school_year import graduation_year, starting_year
from ilp_desktop.records import Enrollment, Student

HERE = "here"
"""What a set says of a student whom it holds."""
LEAVING = (
    Choice(LeavingReason.TRANSFERRED.value, Told("Went to another school")),
    Choice(LeavingReason.WITHDRAWN.value, Told("Left school")),
)
BECAUSE = {reason.value: reason for reason in LeavingReason}
COUNSELOR = "Counselor of the student"


class Enrolling:
    """Enrolls students in the year of the set, and ends an enrollment where that is chosen."""

    def __init__(self, comparing: Comparing, staff: Staff) -> None:
        self._to = comparing
        self._staff = staff
        own = comparing.held.staff.get(comparing.session.account.staff_id)
        self.importer = (
            TAKES_PART_AS.get(own.role, ParticipantRole.OTHER_STAFF)
            if own is not None
            else ParticipantRole.OTHER_STAFF
        )
        """As what whoever imports takes part."""
        first, last = comparing.days
        self._day = min(max(comparing.session.today, first), last)
        """Today, or the nearest day of the year."""

    def facts(self, held: HeldStudent, incoming: IncomingStudent) -> Iterator[Fact]:
        """Grade and counselor of a student whom the office has."""
        now = held.enrolled(self._to.year.id if self._to.year else None)
        grade = str(incoming.grade) if incoming.grade is not None else ""
        if now is not None and now.left_on is not None:
            back = partial(self._come_back, held.id, now, incoming)
            shown = (now.left_on.isoformat(), grade)
            yield Fact(f"enrolled:{self._to.year_name}", "left", HERE, back, shown)
            return
        if grade:
            ours = str(now.grade) if now is not None else ""
            graded = partial(self._grade, held.id, now, incoming)
            yield Fact(f"grade:{self._to.year_name}", ours, grade, graded)
        counselor = self._counselor(incoming)
        if now is not None and counselor is not None:
            ours = now.counselor_id or ""
            named = self._to.held.staff.get(ours)
            shown = (named.person.name if named else "", counselor.name)
            given = partial(self._give_counselor, held.id, now, counselor)
            yield Fact("counselor", ours, counselor.value, given, shown)

    def enroll(
        self, keeping: Keeping, student_id: str, incoming: IncomingStudent, grade: int
    ) -> dict[str, str]:
        """Enrolls a student; returns what is remembered of it."""
        year = self._to.year
        year_id = year.id if year else keeping.id_of(Coming.SCHOOL_YEAR, self._to.year_name)
        if year_id is None:
            raise OfficeError(
                "Students are enrolled in the school year {year}: take that too.",
                year=self._to.year_name,
            )
        found = self._counselor(incoming)
        counselor_id = found.kept(keeping) if found is not None else None
        keeping.keep(
            Enrollment(
                student_id=student_id,
                school_id=self._to.held.school_id,
                school_year_id=year_id,
                grade=grade,
                counselor_id=counselor_id,
                entered_on=self._day,
            )
        )
        values = {f"grade:{self._to.year_name}": str(grade)}
        if counselor_id is not None:
            self._takes_part(keeping, student_id, counselor_id)
            values["counselor"] = counselor_id
        return values

    def propose_left(self, keys: set[str]) -> None:
        """Whom a whole set no longer has, and whom the source itself says to have gone."""
        gone = [key for key in self._to.roster.left if key not in keys]
        if self._to.roster.is_whole and keys:
            about = [key for kind, key in self._to.held.sources if kind is Coming.STUDENT]
            gone += [key for key in about if key not in keys]
        closed = {year.id for year in self._to.held.years.values() if year.closed}
        for key in dict.fromkeys(gone):
            held = self._to.held.students.get(self._to.held_id(Coming.STUDENT, key))
            now = held.enrollments[-1] if held is not None and held.enrollments else None
            if held is None or now is None:
                reason = Told("The source says this student has gone; the office never had them.")
                self._to.note(Origin(""), "", key, reason)
            elif now.left_on is None and now.year_id not in closed:
                self._left(key, held, now)

    def _left(self, key: str, held: HeldStudent, now: HeldEnrollment) -> None:
        row = PreviewRow(
            key=f"{Coming.STUDENT.value}:{key}:left",
            about=Coming.STUDENT,
            outcome=Outcome.LEFT,
            title=held.person.listed,
            origin=Origin(""),
            reason=Told("The source no longer has this student. The file stays as it is."),
            choices=LEAVING,
        )
        self._to.add(row, partial(self._leave, now))

    def _leave(self, now: HeldEnrollment, keeping: Keeping, decided: str) -> None:
        reason = BECAUSE.get(decided, LeavingReason.TRANSFERRED)
        day = max(keeping.session.today, now.entered_on)
        keeping.edit(Enrollment, now.id, left_on=day, left_for=reason)

    def note_counselor(self, incoming: IncomingStudent) -> None:
        """Says where the counselor's name means nobody."""
        if incoming.counselor and self._counselor(incoming) is None:
            reason = Told("Nobody of the staff, or more than one, is meant; no counselor is set.")
            self._to.note(incoming.origin, "", incoming.counselor, reason)

    def _counselor(self, incoming: IncomingStudent) -> FoundStaff | None:
        return self._staff.found(incoming.counselor) if incoming.counselor else None

    def _grade(
        self,
        student_id: str,
        now: HeldEnrollment | None,
        incoming: IncomingStudent,
        keeping: Keeping,
    ) -> None:
        grade = incoming.grade or 0
        if now is None:
            self.enroll(keeping, student_id, incoming, grade)
        else:
            keeping.edit(Enrollment, now.id, grade=grade)
        self._class_of(keeping, student_id, grade)

    def _come_back(
        self, student_id: str, now: HeldEnrollment, incoming: IncomingStudent, keeping: Keeping
    ) -> None:
        grade = now.grade if incoming.grade is None else incoming.grade
        if now.left_on is not None and now.left_on >= self._day:  # then they never were away
            keeping.edit(Enrollment, now.id, left_on=None, left_for=None, grade=grade)
        else:
            self.enroll(keeping, student_id, incoming, grade)
        self._class_of(keeping, student_id, grade)

    def _class_of(self, keeping: Keeping, student_id: str, grade: int) -> None:
        year = graduation_year(grade, starting_year(self._to.days[0]))
        keeping.edit(Student, student_id, graduates_in=year)

    def _give_counselor(
        self, student_id: str, now: HeldEnrollment, found: FoundStaff, keeping: Keeping
    ) -> str:
        counselor_id = found.kept(keeping)
        if counselor_id is None:  # they were not taken
            return now.counselor_id or ""
        keeping.edit(Enrollment, now.id, counselor_id=counselor_id)
        self._takes_part(keeping, student_id, counselor_id)
        return counselor_id

    def _takes_part(self, keeping: Keeping, student_id: str, counselor_id: str) -> None:
        """A new counselor takes part from today, unless a court bars that person (B.5; R23)."""
        person_id = keeping.person_of_staff(counselor_id)
        adult = self._to.held.guardians.get((student_id, person_id))
        if adult is None or not adult.is_barred(keeping.session.today):
            keeping.takes_part(student_id, person_id, ParticipantRole.COUNSELOR, COUNSELOR)
