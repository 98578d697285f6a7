"""Students as they come in: new, known, likely doubles; enrolled, and proposed as having left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.comparing import Comparing
from ilp_desktop.office.incoming.doubles import alike, same_as, same_choices
from ilp_desktop.office.incoming.enrolling import Enrolling
from ilp_desktop.office.incoming.facts import Fact, told_of
from ilp_desktop.office.incoming.held import HeldStudent, name_key
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.people import (
    incoming_listed,
    incoming_name,
    keep_person,
    numbers_of,
    person_facts,
    told_values,
)
from ilp_desktop.office.incoming.preview import Choice, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import IncomingStudent
from ilp_desktop.office.incoming.staff import Staff
from ilp_desktop.office.students import ADDED
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.people import ParticipantRole, looks_like_social_security
from ilp_desktop.policy.pupils import Pupil
from ilp_desktop.policy.school_year import graduation_year, starting_year
from ilp_desktop.records import Student

GRADES = range(13)
"""From kindergarten, which is 0."""
OTHER_NAME = Told("The number is of a student with another name.")
IN_GRADE = "grade:"
"""Begins the choice of a grade, of a student for whom the source tells none."""


class Students:
    """Compares the students of a set with the office's."""

    def __init__(self, comparing: Comparing, staff: Staff) -> None:
        self._to = comparing
        self._enrolling = Enrolling(comparing, staff)
        self._coming = {one.key: one for one in comparing.roster.students}
        self._asked: set[str] = set()
        """Keys of which it is asked whether they mean the student whose number they have."""
        held = comparing.held.students.values()
        self._by_number = {student.number: student for student in held}
        self._by_name: dict[str, list[HeldStudent]] = defaultdict(list)
        self._by_birthday: dict[date, list[HeldStudent]] = defaultdict(list)
        for student in held:
            self._by_name[name_key(student.person.name)].append(student)
            if student.born_on is not None:
                self._by_birthday[student.born_on].append(student)

    def compare(self) -> None:
        """Rows of all students of the set, and of those who are missing from it."""
        matched = {key: self._match(incoming) for key, incoming in self._coming.items()}
        met = {held.id for held in matched.values() if held is not None}
        family = self._families()
        numbers: dict[str, str] = {}
        for key, incoming in self._coming.items():
            number = incoming.number.strip()
            first = numbers.setdefault(number, key)
            reason = self._refusal(incoming, matched[key], is_first=first == key)
            if reason is not None:
                title = incoming_listed(incoming)
                self._to.refuse(Coming.STUDENT, key, title, incoming.origin, reason)
                continue
            self._enrolling.note_counselor(incoming)
            held = matched[key]
            if held is not None and self._is_somebody_else(incoming, held):
                self._ask_whose_number(incoming, held)
            elif held is not None:
                self._met(incoming, held)
            else:
                likely = self._likely(incoming, met, family[key])
                self._new(incoming, likely)
        self._enrolling.propose_left(set(self._coming))

    def student_of(self, told: str) -> HeldStudent | None:
        """The office's student whom a key of the source, or a number, means."""
        if told in self._asked:
            return None
        known = self._to.known.get((Coming.STUDENT, told))
        known = known or self._to.held_id(Coming.STUDENT, told)
        held = self._to.held.students.get(known)
        if held is None and told not in self._coming:
            held = self._by_number.get(told.strip())
        return held

    def title_of(self, told: str) -> str:
        """Who is meant by a key of the source; empty where nobody is."""
        if (Coming.STUDENT, told) in self._to.coming:
            return incoming_listed(self._coming[told])
        held = self.student_of(told)
        return held.person.listed if held is not None else ""

    def kept(self, told: str, keeping: Keeping) -> str | None:
        """The student's id, once it is kept; None of one who was not taken."""
        met = keeping.id_of(Coming.STUDENT, told)
        if met is None and (Coming.STUDENT, told) not in self._to.coming:
            held = self.student_of(told)
            met = held.id if held is not None else None
        return met

    def _match(self, incoming: IncomingStudent) -> HeldStudent | None:
        known = self._to.held_id(Coming.STUDENT, incoming.key)
        return self._to.held.students.get(known) or self._by_number.get(incoming.number.strip())

    def _is_somebody_else(self, incoming: IncomingStudent, held: HeldStudent) -> bool:
        """Whether a number alone makes them one, and nothing else does: it may be mistyped, given
        out again, or another school's. A source's own key goes on with whatever name."""
        is_known = self._to.held_id(Coming.STUDENT, incoming.key) == held.id
        if is_known and incoming.key != incoming.number.strip():
            return False
        own, told = held.person, incoming.preferred_name or ""
        whole = Pupil(
            id=held.id,
            number=held.number,
            given_name=own.given_name,
            family_name=own.family_name,
            preferred_name=own.preferred_name,
        )
        if not whole.may_be_called(incoming.given_name, incoming.family_name, told):
            return True
        other_day = (
            None not in (held.born_on, incoming.born_on) and held.born_on != incoming.born_on
        )
        given = replace(whole, family_name="")
        return other_day and not given.may_be_called(incoming.given_name, told)

    def _ask_whose_number(self, incoming: IncomingStudent, held: HeldStudent) -> None:
        """Nothing of theirs comes in, no adult and no class, until a person has decided."""
        self._asked.add(incoming.key)
        self._to.coming.add((Coming.STUDENT, incoming.key))
        same, _another = same_choices([(held.id, self._who(held))])
        row = PreviewRow(
            key=f"{Coming.STUDENT.value}:{incoming.key}",
            about=Coming.STUDENT,
            outcome=Outcome.DOUBTFUL,
            title=incoming_listed(incoming),
            origin=incoming.origin,
            reason=OTHER_NAME,
            choices=(same,),
        )
        self._to.add(row, partial(self._keep, incoming))

    def _refusal(
        self, incoming: IncomingStudent, held: HeldStudent | None, *, is_first: bool
    ) -> Told | None:
        number = incoming.number.strip()
        if not incoming_name(incoming):
            return Told("There is no name.")
        if not number:
            return Told("There is no student number.")
        if looks_like_social_security(number):
            return Told("The number looks like a social security number, which is never kept.")
        if not is_first:
            return Told("Another student of this set has the same number.")
        if incoming.grade is not None and incoming.grade not in GRADES:
            return Told("The grade is not from 0 (kindergarten) to 12.")
        other = self._by_number.get(number)
        if held is not None and other is not None and other.id != held.id:
            return Told("The number belongs to another student already.")
        return None

    def _families(self) -> Mapping[str, set[str]]:
        """By a key of the set: the office's students with an adult of the same name."""
        children = self._to.held.children()
        by_adult: dict[str, set[str]] = defaultdict(set)
        for person_id, students in children.items():
            by_adult[name_key(self._to.held.people[person_id].name)] |= students
        families: dict[str, set[str]] = defaultdict(set)
        for guardian in self._to.roster.guardians if by_adult else ():
            same = by_adult.get(name_key(incoming_name(guardian)), set())
            for key, _relation in guardian.students:
                families[key] |= same
        return families

    def _likely(
        self, incoming: IncomingStudent, met: set[str], family: set[str]
    ) -> list[HeldStudent]:
        """Who may be this student under another number: by birthday, name or family."""
        name, born_on = name_key(incoming_name(incoming)), incoming.born_on
        namesakes = self._by_name.get(name, [])
        found = [one for one in namesakes if None in (one.born_on, born_on)]
        near = [*(self._by_birthday.get(born_on, []) if born_on else [])]
        near += [self._to.held.students[i] for i in sorted(family)]
        found += [one for one in near if alike(name, name_key(one.person.name))]
        return list({one.id: one for one in found if one.id not in met}.values())

    def _met(self, incoming: IncomingStudent, held: HeldStudent) -> None:
        self._to.met(
            Coming.STUDENT,
            incoming.key,
            held.id,
            list(self._facts(held, incoming)),
            title=incoming_listed(incoming),
            origin=incoming.origin,
            hidden=held.id not in self._to.held.open_students,
        )

    def _facts(self, held: HeldStudent, incoming: IncomingStudent) -> Iterator[Fact]:
        for fact in person_facts(held.person, incoming, numbers_of(incoming)):
            yield fact._replace(write=partial(_refreshed, fact, held.id))
        number = incoming.number.strip()
        yield Fact("number", held.number, number, partial(_number, held.id, number))
        if incoming.born_on is not None:
            ours = held.born_on.isoformat() if held.born_on else ""
            born_on = incoming.born_on
            write = partial(_edit, held.id, "born_on", born_on)
            yield Fact("born_on", ours, born_on.isoformat(), write)
        yield from self._enrolling.facts(held, incoming)

    def _new(self, incoming: IncomingStudent, likely: list[HeldStudent]) -> None:
        self._to.coming.add((Coming.STUDENT, incoming.key))
        choices: tuple[Choice, ...] = ()
        reason = None
        if incoming.grade is None:
            reason = Told("The source tells no grade.")
            choices = tuple(
                Choice(f"{IN_GRADE}{grade}", Told("Grade {grade}", grade=grade)) for grade in GRADES
            )
        if likely:
            reason = Told("This may be a student whom the office has under another number.")
            same = same_choices((one.id, self._who(one)) for one in likely)
            choices = (*same[:-1], *(choices or same[-1:]))
        row = PreviewRow(
            key=f"{Coming.STUDENT.value}:{incoming.key}",
            about=Coming.STUDENT,
            outcome=Outcome.DOUBTFUL if choices else Outcome.NEW,
            title=incoming_listed(incoming),
            origin=incoming.origin,
            differences=told_of(
                {
                    "number": incoming.number.strip(),
                    "grade": "" if incoming.grade is None else str(incoming.grade),
                    "born_on": incoming.born_on.isoformat() if incoming.born_on else "",
                    **told_values(incoming, numbers_of(incoming)),
                }
            ),
            reason=reason,
            choices=choices,
        )
        self._to.add(row, partial(self._keep, incoming))

    def _who(self, held: HeldStudent) -> str:
        return f"{held.person.listed} ({held.number})"

    def _keep(self, incoming: IncomingStudent, keeping: Keeping, decided: str) -> None:
        same = same_as(decided)
        if same:
            facts = list(self._facts(self._to.held.students[same], incoming))
            self._to.adopt(keeping, Coming.STUDENT, incoming.key, same, facts)
            return
        grade = incoming.grade
        if grade is None:
            grade = int(decided.removeprefix(IN_GRADE))
        numbers = numbers_of(incoming)
        person = keep_person(keeping, incoming, numbers)
        student = keeping.keep(
            Student(
                person_id=person.id,
                number=incoming.number.strip(),
                born_on=incoming.born_on,
                graduates_in=graduation_year(grade, starting_year(self._to.days[0])),
            )
        )
        keeping.searched.add(student.id)
        values = told_values(incoming, numbers) | {"number": student.number}
        if incoming.born_on is not None:
            values["born_on"] = incoming.born_on.isoformat()
        self._take_part(keeping, student)
        values |= self._enrolling.enroll(keeping, student.id, incoming, grade)
        keeping.took(Coming.STUDENT, incoming.key, student.id, self._to.digested(values))

    def _take_part(self, keeping: Keeping, student: Student) -> None:
        """The student, and whoever adds the student, take part from today (policy B.5)."""
        for person_id, role in (
            (student.person_id, ParticipantRole.STUDENT),
            (keeping.session.account.person_id, self._enrolling.importer),
        ):
            keeping.takes_part(student.id, person_id, role, ADDED)


def _refreshed(fact: Fact, student_id: str, keeping: Keeping) -> str | None:
    keeping.searched.add(student_id)
    return fact.write(keeping)


def _number(student_id: str, number: str, keeping: Keeping) -> None:
    keeping.searched.add(student_id)
    _edit(student_id, "number", number, keeping)


def _edit(student_id: str, field: str, value: str | date, keeping: Keeping) -> None:
    keeping.edit(Student, student_id, **{field: value})
