"""The people of a roster: students, those who work at the school, and the students' adults.

The table of people is read twice: who a student's adults are can stand on either side, and only
the adults of the students that are taken are kept. So a district's table never stands in memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ilp_desktop.errors import Told
from ilp_desktop.exchange.rosters.days import DayColumn
from ilp_desktop.exchange.rosters.layouts import Holds, plain
from ilp_desktop.exchange.rosters.roles import (
    ADULTS,
    STAFF,
    STUDENT,
    Role,
    is_known,
    staff_role,
)
from ilp_desktop.exchange.rosters.schools import Schools
from ilp_desktop.exchange.rosters.tables import RosterTable, RosterTables
from ilp_desktop.exchange.rosters.users import (
    User,
    grade_in,
    names_of,
    number_of,
    telephones_of,
)
from ilp_desktop.exchange.rosters.values import listed
from ilp_desktop.office.incoming.shapes import (
    IncomingGuardian,
    IncomingStaff,
    IncomingStudent,
    Origin,
)
from ilp_desktop.policy.names import as_given
from ilp_desktop.policy.people import Relation, TelephoneKind

_CURRENT = frozenset({"", "active"})


@dataclass(slots=True)
class People:
    """Who was taken, by their ids, and whom else the set knows."""

    students: dict[str, IncomingStudent] = field(default_factory=dict)
    staff: dict[str, IncomingStaff] = field(default_factory=dict)
    """Of all schools: who teaches a student of this one may be another's."""
    works_here: set[str] = field(default_factory=set)
    guardians: dict[str, IncomingGuardian] = field(default_factory=dict)
    left: dict[str, None] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    """Everybody of the set, taken or not, refused or not."""
    marked: int = 0
    """Rows that are marked as changes, as a set that holds everybody has none."""
    refused: int = 0
    """Rows of people that stay out and may be students."""


class PeopleReading:
    """One reading of the people of a set."""

    def __init__(
        self,
        tables: RosterTables,
        schools: Schools,
        roles: dict[str, list[Role]] | None,
        *,
        is_delta: bool,
    ) -> None:
        self.people = People()
        self._tables = tables
        self._schools = schools
        self._roles = roles
        self._is_delta = is_delta
        self._related: dict[str, dict[str, Relation | None]] = {}
        """Adult by adult the students, as a table of relationships has them."""
        self._agents: dict[str, list[str]] = {}
        """The same, as the students' own rows have them."""

    def read(self) -> People:
        self._read_relationships()
        for table in self._tables.holding(Holds.USERS):
            self._read_users(table)
        for table in [*self._tables.holding(Holds.USERS), *self._tables.holding(Holds.ROLES)]:
            self.people.refused += table.problems.refused[table.name]
        for table in self._tables.holding(Holds.USERS):
            for line, user in self._rows(table, again=True):
                self._read_guardian(table, line, user)
            self._tell_missing_agents(table)
        self._read_birthdays()
        return self.people

    def _read_users(self, table: RosterTable) -> None:
        seen: set[str] = set()
        slashes = self._tables.format.slashes_are_usual
        births = DayColumn(table, "born_on", slashes_are_usual=slashes)
        for line, user in self._rows(table):
            if not table.must_be(line, id=user.id):
                continue
            if user.id in seen:
                table.tell(line, "id", user.id, Told("The id stands above already."))
                continue
            seen.add(user.id)
            self._read_user(table, line, user, births)
        self.people.known |= seen
        theirs = (one.origin.file == table.name for one in self.people.students.values())
        if not table.has("number") and any(theirs):
            why = Told("The set has no numbers of the school’s; the ids are taken for them.")
            table.tell(table.text.header_line, "id", "", why, refuses=False)

    def _rows(self, table: RosterTable, *, again: bool = False) -> Iterator[tuple[int, User]]:
        for line, values in table.rows(*User._fields, again=again):
            yield line, User._make(values)

    def _roles_of(self, user: User) -> list[Role]:
        """All roles; in a delta, which leaves them out where they are held, by what speaks."""
        if self._roles is not None:
            found = self._roles.get(user.id, [])
        else:
            orgs = listed(user.orgs) or ("",)
            found = [Role(plain(user.role), org) for org in orgs] if user.role else []
        if not found and user.id in self._related:
            return [Role("guardian", user.main_org)]
        if not found and self._is_delta and user.grade:
            return [Role(STUDENT, user.main_org)]
        if not found and self._is_delta and user.agents:
            return [Role("parent", user.main_org)]
        return found

    def _read_user(self, table: RosterTable, line: int, user: User, births: DayColumn) -> None:
        """Students and staff; adults follow in the second reading."""
        self.people.marked += bool(user.status)
        roles = self._roles_of(user)
        unknown = [role for role in roles if not is_known(role.name)]
        if unknown or not roles:
            why = Told("This role is not known.")
            if not roles:
                why = Told("The set does not say what this person is.")
            table.tell(line, "role" if unknown else "id", user.role or user.id, why)
            return
        studies = [role for role in roles if role.name == STUDENT]
        is_ours = self._schools.take(role.org for role in studies)
        if plain(user.status) not in _CURRENT:
            self._tell_gone(table, line, user, is_student=bool(studies) and is_ours)
            return
        if self._roles is not None and user.id not in self._roles and user.id not in self._related:
            self._tell_guess(table, line, user, roles[0])
        if studies and is_ours:
            self._read_student(table, line, user, studies[0], births)
        works = [role for role in roles if role.name in STAFF]
        if works:
            self._read_staff(table, line, user, works)

    def _tell_gone(self, table: RosterTable, line: int, user: User, *, is_student: bool) -> None:
        if is_student:
            self.people.left[user.id] = None
            why = Told("The source says that this student has gone. A person decides about it.")
        else:
            why = Told("The source has deleted this person. Here everybody stays.")
        table.tell(line, "status", user.status, why, refuses=False)

    def _tell_guess(self, table: RosterTable, line: int, user: User, role: Role) -> None:
        if role.name == STUDENT:
            why = Told("The set does not say what this person is; with a grade, it is a student.")
        else:
            why = Told("The set does not say what this person is; with a student, it is a parent.")
        table.tell(line, "id", user.id, why, refuses=False)

    def _read_student(
        self, table: RosterTable, line: int, user: User, role: Role, births: DayColumn
    ) -> None:
        names = names_of(table, line, user)
        if names is None:
            return
        self.people.students[user.id] = IncomingStudent(
            key=user.id,
            origin=Origin(table.name, line),
            given_name=names[0],
            family_name=names[1],
            preferred_name=as_given(user.preferred_name) or None,
            email=user.email or None,
            telephones=telephones_of(user, TelephoneKind.HOME),
            number=number_of(table, line, user),
            grade=grade_in(table, line, role.grade or user.grade),
            born_on=births.read(line, user.born_on),
        )
        for agent in listed(user.agents):
            self._agents.setdefault(agent, []).append(user.id)

    def _read_staff(self, table: RosterTable, line: int, user: User, works: list[Role]) -> None:
        names = names_of(table, line, user)
        if names is None:
            return
        here = [role for role in works if self._schools.take([role.org])]
        if here:
            self.people.works_here.add(user.id)
        self.people.staff[user.id] = IncomingStaff(
            key=user.id,
            origin=Origin(table.name, line),
            given_name=names[0],
            family_name=names[1],
            preferred_name=as_given(user.preferred_name) or None,
            email=user.email or None,
            telephones=telephones_of(user, TelephoneKind.WORK),
            role=staff_role(here or works),
            title=user.position or None,
        )

    def _read_guardian(self, table: RosterTable, line: int, user: User) -> None:
        people = self.people
        adult = [role for role in self._roles_of(user) if role.name in ADULTS]
        if not adult or plain(user.status) not in _CURRENT or user.id in people.guardians:
            return
        told = self._related.get(user.id, {})
        own = listed(user.agents)
        linked = dict.fromkeys([*self._agents.get(user.id, ()), *own, *told])
        held = self._is_delta and self._schools.take(role.org for role in adult)
        students = tuple(
            (student, told.get(student, ADULTS[adult[0].name]))
            for student in linked
            if student in people.students
            or student in people.left
            or (held and student not in people.known)
        )
        for student in linked:
            if student not in people.known and not self._is_delta:
                why = Told("This student is not in the set.")
                table.tell(line, "agents", student, why, refuses=False)
        if not students:
            if self._schools.taken is None:
                table.tell(
                    line, "id", user.id, Told("This adult belongs to no student of the set.")
                )
            return
        names = names_of(table, line, user)
        if names is not None:
            people.guardians[user.id] = IncomingGuardian(
                key=user.id,
                origin=Origin(table.name, line),
                given_name=names[0],
                family_name=names[1],
                preferred_name=as_given(user.preferred_name) or None,
                email=user.email or None,
                telephones=telephones_of(user, TelephoneKind.HOME),
                students=students,
            )

    def _tell_missing_agents(self, table: RosterTable) -> None:
        for agent, students in self._agents.items():
            if agent in self.people.guardians:
                continue
            why = Told("This adult is not in the set.")
            if agent in self.people.known:
                why = Told("In the set this is no parent, guardian or relative.")
            for student in students:
                origin = self.people.students[student].origin
                if origin.file == table.name:
                    table.tell(origin.line, "agents", agent, why, refuses=False)

    def _read_relationships(self) -> None:
        for table in self._tables.holding(Holds.RELATIONSHIPS):
            for line, (user, other, relation) in table.rows("user", "other", "relation"):
                if not table.must_be(line, user=user, other=other):
                    continue
                if plain(relation) == "child":
                    self._related.setdefault(user, {})[other] = None
                elif plain(relation) in ADULTS:
                    self._related.setdefault(other, {})[user] = ADULTS[plain(relation)]
                else:
                    why = Told("Only parents, guardians and relatives are a student’s adults here.")
                    table.tell(line, "relation", relation, why)

    def _read_birthdays(self) -> None:
        students = self.people.students
        for table in self._tables.holding(Holds.DEMOGRAPHICS):
            days = DayColumn(table, "born_on")
            for line, (user, born_on) in table.current("user", "born_on"):
                if user in students:
                    born = days.read(line, born_on)
                    students[user] = replace(students[user], born_on=born)
                elif user not in self.people.known and not self._is_delta:
                    table.tell(line, "user", user, Told("This person is not in the set."))
