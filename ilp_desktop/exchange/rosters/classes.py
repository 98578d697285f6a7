"""The classes of a roster, and who is in them: registrations by term, with teacher and period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date

from ilp_desktop.errors import Told
from ilp_desktop.exchange.rosters.days import DayColumn
from ilp_desktop.exchange.rosters.layouts import Holds, plain
from ilp_desktop.exchange.rosters.people import People
from ilp_desktop.exchange.rosters.roles import STUDENT, TEACHERS, is_known
from ilp_desktop.exchange.rosters.schools import Schools
from ilp_desktop.exchange.rosters.tables import RosterTable, RosterTables
from ilp_desktop.exchange.rosters.terms import Sessions
from ilp_desktop.exchange.rosters.values import day_before, listed
from ilp_desktop.office.incoming.shapes import IncomingRegistration, IncomingTerm, Origin


@dataclass(frozen=True, slots=True)
class Class:
    """A class as its own row has it, with the course's title."""

    key: str
    line: int
    course: str
    code: str
    room: str
    periods: str
    school: str
    sessions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seat:
    """A student in a class, from one day to another where the source says it."""

    table: int
    """Which of the tables of enrollments."""
    line: int
    student: str
    place: Class
    begins_on: date | None
    ends_on: date | None

    def is_in(self, term: IncomingTerm) -> bool:
        return (self.begins_on is None or self.begins_on <= term.ends_on) and (
            self.ends_on is None or self.ends_on >= term.starts_on
        )


class ClassesReading:
    """One reading of the classes of a set and of those who are in them."""

    def __init__(
        self,
        tables: RosterTables,
        schools: Schools,
        people: People,
        sessions: Sessions,
        *,
        is_delta: bool,
    ) -> None:
        self.classes: dict[str, Class] = {}
        self.seats: list[Seat] = []
        self.table: RosterTable | None = None
        """Of the classes."""
        self._tables = tables
        self._schools = schools
        self._people = people
        self._sessions = sessions
        self._is_delta = is_delta
        self._teachers: dict[str, list[tuple[bool, str]]] = {}
        """Class by class whether each teacher is the primary one, and who it is."""

    def read(self) -> None:
        courses = self._courses()
        for table in self._tables.holding(Holds.CLASSES):
            self.table = table
            self._read_classes(table, courses)
        for number, table in enumerate(self._tables.holding(Holds.ENROLLMENTS)):
            self._read_enrollments(number, table)

    def _courses(self) -> dict[str, str]:
        courses: dict[str, str] = {}
        for table in self._tables.holding(Holds.COURSES):
            for line, (key, title) in table.current("id", "title"):
                if table.must_be(line, id=key, title=title):
                    courses[key] = title
        return courses

    def _read_classes(self, table: RosterTable, courses: dict[str, str]) -> None:
        fields = (
            *("id", "title", "course", "course_title", "code", "room", "periods", "school"),
            "terms",
        )
        for line, values in table.current(*fields):
            key, title, course, course_title, code, room, periods, school, terms = values
            if not table.must_be(line, id=key, title=title, school=school):
                continue
            if key in self.classes:
                table.tell(line, "id", key, Told("The id stands above already."))
                continue
            named = courses.get(course) or course_title or title
            periods = ", ".join(listed(periods))
            found = Class(key, line, named, code, room, periods, school, listed(terms))
            self.classes[key] = found
            if not self._is_delta and self._schools.take([school]):
                self._tell_missing(table, found, course, courses)

    def _tell_missing(
        self, table: RosterTable, found: Class, course: str, courses: Container[str]
    ) -> None:
        if course and course not in courses:
            why = Told("This course is not in the set; the class’s own title is taken.")
            table.tell(found.line, "course", course, why, refuses=False)
        if self._schools.orgs and found.school not in self._schools.orgs:
            why = Told("This school is not in the set.")
            table.tell(found.line, "school", found.school, why, refuses=False)
        for session in found.sessions:
            if session not in self._sessions.all:
                why = Told("This term is not in the set.")
                table.tell(found.line, "terms", session, why, refuses=False)

    def _read_enrollments(self, number: int, table: RosterTable) -> None:
        begins, ends = DayColumn(table, "begins"), DayColumn(table, "ends")
        people = self._people
        strangers = people.known - people.students.keys() - people.staff.keys()
        fields = ("class", "user", "role", "school", "primary", "begins", "ends")
        for line, (in_class, user, role, school, primary, first, last) in table.current(*fields):
            if role == STUDENT and user in strangers:
                continue  # of another school: most of a district's rows
            if not table.must_be(line, **{"class": in_class, "user": user, "role": role}):
                continue
            found = self.classes.get(in_class)
            if found is None:
                if not school or user in people.students or self._schools.take([school]):
                    table.tell(line, "class", in_class, Told("This class is not in the set."))
                continue
            kind = plain(role)
            if kind == STUDENT:
                if self._is_student(table, line, user, found):
                    span = begins.read(line, first), self._last(ends.read(line, last))
                    self.seats.append(Seat(number, line, user, found, *span))
            elif kind in TEACHERS:
                self._read_teacher(table, line, user, found, is_primary=plain(primary) == "true")
            elif not is_known(kind):
                table.tell(line, "role", role, Told("This role is not known."))

    def _last(self, end: date | None) -> date | None:
        """The last day before an end."""
        is_exclusive = self._tables.format.ends_are_exclusive
        return day_before(end) if end is not None and is_exclusive else end

    def _is_student(self, table: RosterTable, line: int, user: str, found: Class) -> bool:
        if user in self._people.students:
            return True
        if user in self._people.known:
            if user in self._people.staff:
                table.tell(line, "user", user, Told("This person is no student."))
            return False  # of another school, refused or gone, which is told where it stands
        ours = self._schools.take([found.school])
        if not self._is_delta and ours:
            table.tell(line, "user", user, Told("This person is not in the set."))
        return self._is_delta and ours

    def _read_teacher(
        self, table: RosterTable, line: int, user: str, found: Class, *, is_primary: bool
    ) -> None:
        if user in self._people.staff or (self._is_delta and user not in self._people.known):
            self._teachers.setdefault(found.key, []).append((is_primary, user))
        elif user not in self._people.known and self._schools.take([found.school]):
            table.tell(line, "user", user, Told("This person is not in the set."))

    def teacher(self, key: str) -> str | None:
        """The primary teacher of a class, else the first of them."""
        teachers = self._teachers.get(key, [])
        return min(teachers, key=lambda one: not one[0])[1] if teachers else None

    def registrations(self, terms: dict[str, IncomingTerm]) -> Iterator[IncomingRegistration]:
        """Every student's classes term by term; what cannot be placed in a term is told."""
        if self.table is None:
            return
        enrollments = self._tables.holding(Holds.ENROLLMENTS)
        filled = Counter(seat.place.key for seat in self.seats)
        places = {
            key: self._terms_of(self.table, self.classes[key], count, terms)
            for key, count in filled.items()
        }
        seen: set[tuple[str, str, str]] = set()
        for seat in self.seats:
            table = enrollments[seat.table]
            found = [term for term in places[seat.place.key] if seat.is_in(term)]
            if places[seat.place.key] and not found:
                why = Told("The student was in this class outside of its terms.")
                table.tell(seat.line, "begins", "", why)
            for term in found:
                same = (seat.student, seat.place.key, term.key)
                if same in seen:
                    why = Told("The student stands in this class before; it counts once.")
                    table.tell(seat.line, "user", seat.student, why, refuses=False)
                    continue
                seen.add(same)
                yield self._registration(Origin(table.name, seat.line), seat, term)

    def _registration(self, origin: Origin, seat: Seat, term: IncomingTerm) -> IncomingRegistration:
        place = seat.place
        return IncomingRegistration(
            origin=origin,
            student=seat.student,
            term=term.key,
            key=place.key,
            course=place.course,
            section=place.code or None,
            period=place.periods or None,
            room=place.room or None,
            teacher=self.teacher(place.key),
        )

    def _terms_of(
        self, table: RosterTable, place: Class, count: int, terms: dict[str, IncomingTerm]
    ) -> list[IncomingTerm]:
        """The terms of a class in which there are students; what is odd about it is told."""
        found = self._sessions.terms_of(place.sessions, terms)
        if not found:
            why = Told(
                "The class is in no term of the set. Students left out: {count}.", count=count
            )
            table.tell(place.line, "terms", ", ".join(place.sessions), why)
        teachers = self._teachers.get(place.key, [])
        if sum(is_primary for is_primary, _ in teachers) != 1 and len(teachers) > 1:
            why = Told(
                "The class has several teachers and none before the others: the first counts."
            )
            table.tell(place.line, "id", place.key, why, refuses=False)
        return found
