"""What the office has, read at once for comparing: people, years, and what came in before.

It is read beyond the access gate, as a roster is: otherwise somebody would be entered twice
whose file is closed to whoever imports. ``open_students`` says what may be shown of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import or_, select

from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.incoming.held import (
    HeldAddress,
    HeldClass,
    HeldEnrollment,
    HeldGuardian,
    HeldMark,
    HeldPerson,
    HeldStaff,
    HeldStudent,
    HeldTerm,
    HeldYear,
)
from ilp_desktop.office.incoming.sources import Sources
from ilp_desktop.records import (
    Address,
    Enrollment,
    Guardian,
    Mark,
    Participant,
    Person,
    Registration,
    ReportCard,
    School,
    SchoolYear,
    SourceRecord,
    StaffMember,
    Student,
    Telephone,
    Term,
)
from ilp_desktop.vault import OfficeSession


class Held:
    """All of it, but classes and marks: those are read for some terms."""

    def __init__(self, session: OfficeSession, system: str) -> None:
        self._session = session
        self.school_id = session.scalars(select(School.id)).one()
        self.people = self._people()
        self.students = self._students()
        self.staff = self._staff()
        self.guardians = self._guardians()
        self.years = self._years()
        self.remembered = self._sources(system)
        self.sources = self.remembered.held
        self.parts = self._parts()
        self.open_students = set(session.scalars(select(Student.id)))

    def _rows(self, asked: Any) -> Any:
        return self._session.execute(asked, execution_options=BEYOND_THE_GATE)

    def _people(self) -> dict[str, HeldPerson]:
        columns = (Person.given_name, Person.family_name, Person.preferred_name)
        rows = self._rows(select(Person.id, *columns, Person.language, Person.email))
        people = {row[0]: HeldPerson(*row) for row in rows}
        numbers = self._rows(
            select(Telephone.person_id, Telephone.kind, Telephone.id, Telephone.written)
            .where(Telephone.voided_at.is_(None))
            .order_by(Telephone.id)
        )
        for person_id, kind, number_id, written in numbers:
            people[person_id].telephones.setdefault(kind, []).append((number_id, written))
        lines = (Address.street, Address.city, Address.state, Address.postal_code)
        addresses = self._rows(
            select(Address.person_id, Address.id, Address.withheld, *lines)
            .where(Address.voided_at.is_(None))
            .order_by(Address.id.desc())
        )
        for person_id, address_id, withheld, *written in addresses:
            people[person_id].address = HeldAddress(address_id, tuple(written), withheld)
        return people

    def _students(self) -> dict[str, HeldStudent]:
        rows = self._rows(
            select(Student.id, Student.person_id, Student.number, Student.born_on).where(
                Student.voided_at.is_(None)
            )
        )
        students = {
            student_id: HeldStudent(student_id, self.people[person_id], number, born_on)
            for student_id, person_id, number, born_on in rows
        }
        enrollments = self._rows(
            select(
                *(Enrollment.student_id, Enrollment.id, Enrollment.school_year_id),
                *(Enrollment.grade, Enrollment.counselor_id),
                *(Enrollment.entered_on, Enrollment.left_on),
            )
            .join(Student, Student.id == Enrollment.student_id)
            .where(Enrollment.voided_at.is_(None), Student.voided_at.is_(None))
            .order_by(Enrollment.entered_on, Enrollment.id)
        )
        for student_id, *enrollment in enrollments:
            students[student_id].enrollments.append(HeldEnrollment(*enrollment))
        return students

    def _staff(self) -> dict[str, HeldStaff]:
        rows = self._rows(
            select(
                StaffMember.id, StaffMember.person_id, StaffMember.role, StaffMember.title
            ).where(StaffMember.voided_at.is_(None))
        )
        return {
            staff_id: HeldStaff(staff_id, self.people[person_id], role, title)
            for staff_id, person_id, role, title in rows
        }

    def _guardians(self) -> dict[tuple[str, str], HeldGuardian]:
        """By student and person."""
        rows = self._rows(
            select(
                *(Guardian.id, Guardian.student_id, Guardian.person_id),
                *(Guardian.relation, Guardian.rights, Guardian.rights_to),
            )
            .join(Student, Student.id == Guardian.student_id)
            .where(Guardian.voided_at.is_(None), Student.voided_at.is_(None))
            .order_by(Guardian.id)
        )
        return {(row[1], row[2]): HeldGuardian(*row) for row in rows}

    def _years(self) -> dict[str, HeldYear]:
        """By name."""
        rows = self._rows(
            select(
                *(SchoolYear.id, SchoolYear.name, SchoolYear.starts_on),
                *(SchoolYear.ends_on, SchoolYear.closed_on),
            )
            .where(SchoolYear.voided_at.is_(None))
            .order_by(SchoolYear.starts_on)
        )
        years = {
            year_id: HeldYear(year_id, name, starts_on, ends_on, closed_on is not None)
            for year_id, name, starts_on, ends_on, closed_on in rows
        }
        terms = self._rows(
            select(
                Term.id, Term.school_year_id, Term.number, Term.name, Term.starts_on, Term.ends_on
            )
            .join(SchoolYear, SchoolYear.id == Term.school_year_id)
            .where(Term.voided_at.is_(None), SchoolYear.voided_at.is_(None))
            .order_by(Term.number)
        )
        for row in terms:
            years[row[1]].terms.append(HeldTerm(*row))
        return {year.name: year for year in years.values()}

    def _sources(self, system: str) -> Sources:
        rows = self._rows(
            select(
                *(SourceRecord.about, SourceRecord.key, SourceRecord.id),
                *(SourceRecord.record_id, SourceRecord.taken),
            ).where(SourceRecord.system == system, SourceRecord.voided_at.is_(None))
        )
        return Sources(rows)

    def _parts(self) -> set[tuple[str, str]]:
        """Student and person of everybody who takes part today, or will."""
        rows = self._rows(
            select(Participant.student_id, Participant.person_id).where(
                Participant.voided_at.is_(None),
                or_(Participant.to_on.is_(None), Participant.to_on > self._session.today),
            )
        )
        return {(student_id, person_id) for student_id, person_id in rows}

    def used_terms(self) -> set[str]:
        """Terms for which something is entered."""
        return {
            term_id
            for kind in (Registration, ReportCard)
            for (term_id,) in self._rows(
                select(kind.term_id).where(kind.voided_at.is_(None)).distinct()
            )
        }

    def classes(self, term_ids: Collection[str]) -> Iterator[HeldClass]:
        """The classes of these terms, what was put aside included."""
        rows = self._rows(
            select(
                *(Registration.id, Registration.student_id, Registration.term_id),
                *(Registration.course, Registration.section, Registration.period),
                *(Registration.room, Registration.credit, Registration.teacher_id),
                *(Registration.teacher_as_written, Registration.voided_at),
            )
            .where(Registration.term_id.in_(term_ids))
            .order_by(Registration.id)
        )
        return (HeldClass(*row) for row in rows)

    def cards(self, term_ids: Collection[str]) -> dict[tuple[str, str], str]:
        """The last report card of a student, by student and term."""
        rows = self._rows(
            select(ReportCard.student_id, ReportCard.term_id, ReportCard.id)
            .where(ReportCard.term_id.in_(term_ids), ReportCard.voided_at.is_(None))
            .order_by(ReportCard.id)
        )
        return {(student_id, term_id): card_id for student_id, term_id, card_id in rows}

    def marks(self, term_ids: Collection[str]) -> Iterator[HeldMark]:
        """The marks of these terms, what was put aside included."""
        rows = self._rows(
            select(
                *(Mark.id, Mark.student_id, Mark.report_card_id, Mark.course, Mark.period),
                *(Mark.teacher, Mark.mark, Mark.credit, Mark.comment, Mark.voided_at),
            )
            .join(ReportCard, ReportCard.id == Mark.report_card_id)
            .where(ReportCard.term_id.in_(term_ids), ReportCard.voided_at.is_(None))
            .order_by(Mark.id)
        )
        return (HeldMark(*row) for row in rows)

    def children(self) -> dict[str, set[str]]:
        """The students of each adult, by the person's id."""
        children: dict[str, set[str]] = defaultdict(set)
        for student_id, person_id in self.guardians:
            children[person_id].add(student_id)
        return children
