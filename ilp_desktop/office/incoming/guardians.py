"""The adults of students as they come in; brothers and sisters share one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.comparing import Comparing
from ilp_desktop.office.incoming.doubles import alike, same_as, same_choices
from ilp_desktop.office.incoming.facts import Fact, told_of
from ilp_desktop.office.incoming.held import HeldPerson, name_key
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.people import (
    incoming_listed,
    incoming_name,
    incoming_reach,
    keep_person,
    numbers_of,
    person_facts,
    told_values,
)
from ilp_desktop.office.incoming.preview import Choice, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import IncomingGuardian
from ilp_desktop.office.incoming.students import Students
from ilp_desktop.policy.incoming import Coming, rights_at_first
from ilp_desktop.policy.people import ParticipantRole, Relation, Rights
from ilp_desktop.records import Guardian

PARENT = "Parent or guardian"
BARRED_ELSEWHERE = (
    Choice("contact", Told("Enter as an adult of this student too, without rights")),
)


@dataclass(slots=True)
class Adult:
    """Somebody whom the source has once, or once for each child."""

    incoming: IncomingGuardian
    keys: list[str] = field(default_factory=list)
    children: dict[str, Relation | None] = field(default_factory=dict)
    """Relation by the student's key."""
    reach: set[str] = field(default_factory=set)

    def join(self, other: IncomingGuardian) -> None:
        """The same person under another key, or for another child."""
        self.keys.append(other.key)
        for student, relation in other.students:
            self.children[student] = self.children.get(student) or relation
        self.reach |= incoming_reach(other)


class Guardians:
    """Compares the adults of a set with the office's."""

    def __init__(self, comparing: Comparing, students: Students) -> None:
        self._to = comparing
        self._students = students
        self._children = comparing.held.children()
        self._adults: dict[str, list[str]] = defaultdict(list)
        for student_id, person_id in comparing.held.guardians:
            self._adults[student_id].append(person_id)
        self._by_name: dict[str, list[HeldPerson]] = defaultdict(list)
        for person_id in self._children:
            person = comparing.held.people[person_id]
            self._by_name[name_key(person.name)].append(person)

    def compare(self) -> None:
        """Rows of all adults of the set."""
        adults = self._joined()
        matched = {id(adult): self._match(adult) for adult in adults}
        met = {person.id for person in matched.values() if person is not None}
        for adult in adults:
            person = matched[id(adult)]
            if person is not None:
                self._met(adult, person)
            else:
                self._new(adult, self._likely(adult, met))

    def _joined(self) -> list[Adult]:
        """The adults of the set: under one name, reached the same way, they are one."""
        by_name: dict[str, list[Adult]] = defaultdict(list)
        adults = []
        for incoming in self._to.roster.guardians:
            title = incoming_listed(incoming)
            if not title:
                reason = Told("There is no name.")
                self._to.refuse(Coming.GUARDIAN, incoming.key, title, incoming.origin, reason)
                continue
            namesakes = by_name[name_key(title)]
            reach = incoming_reach(incoming)
            same = (one for one in namesakes if one.reach & reach or incoming.key in one.keys)
            adult = next(same, None)
            if adult is None:
                adult = Adult(incoming)
                namesakes.append(adult)
                adults.append(adult)
            adult.join(incoming)
        return adults

    def _match(self, adult: Adult) -> HeldPerson | None:
        """By a key of the source's, else by the whole name and a number or child in common."""
        for key in adult.keys:
            known = self._to.held_id(Coming.GUARDIAN, key)
            if known in self._children:
                return self._to.held.people[known]
        children = self._held_children(adult)
        for person in self._by_name.get(name_key(incoming_name(adult.incoming)), []):
            if person.reach() & adult.reach or self._children[person.id] & children:
                return person
        return None

    def _held_children(self, adult: Adult) -> set[str]:
        held = (self._students.student_of(key) for key in adult.children)
        return {student.id for student in held if student is not None}

    def _likely(self, adult: Adult, met: set[str]) -> list[HeldPerson]:
        """Other adults of the same children, under a name that is alike."""
        name, children = name_key(incoming_name(adult.incoming)), self._held_children(adult)
        adults = {person_id for child in children for person_id in self._adults[child]} - met
        people = (self._to.held.people[person_id] for person_id in sorted(adults))
        return [person for person in people if alike(name, name_key(person.name))]

    def _met(self, adult: Adult, person: HeldPerson) -> None:
        children = self._children[person.id]
        hidden = not (children & self._to.held.open_students)
        key = adult.keys[0]
        self._to.met(
            Coming.GUARDIAN,
            key,
            person.id,
            list(self._facts(adult, person)),
            title=incoming_listed(adult.incoming),
            origin=adult.incoming.origin,
            hidden=hidden,
        )
        for other in adult.keys[1:]:
            self._to.quiet.append(partial(_stands_for, other, person.id))
        self._ask_of_barred(adult, person)

    def _facts(self, adult: Adult, person: HeldPerson) -> Iterator[Fact]:
        """Contact, the relation to each child, and children who are not theirs here yet."""
        yield from self._contact_facts(adult, person)
        is_barred = self._is_barred(person)
        for student, relation in adult.children.items():
            title = self._students.title_of(student)
            if not title:
                reason = Told("There is no such student.")
                self._to.note(adult.incoming.origin, "", student, reason)
                continue
            held = self._students.student_of(student)
            link = self._to.held.guardians.get((held.id, person.id)) if held else None
            if link is not None and relation is not None:
                relate = partial(_relate, link.id, relation)
                ours, theirs = link.relation.value, relation.value
                yield Fact(f"relation:{student}", ours, theirs, relate)
            elif link is None and not is_barred:
                write = partial(self._link, person.id, student, relation, rights_at_first(relation))
                yield Fact(f"adult_of:{student}", "", title, write)

    def _contact_facts(self, adult: Adult, person: HeldPerson) -> Iterator[Fact]:
        for fact in person_facts(person, adult.incoming, numbers_of(adult.incoming)):
            yield fact._replace(write=partial(self._refreshed, fact, person.id))

    def _refreshed(self, fact: Fact, person_id: str, keeping: Keeping) -> str | None:
        keeping.searched |= self._children[person_id]
        return fact.write(keeping)

    def _is_barred(self, person: HeldPerson) -> bool:
        """Whether a court bars them from one of their children's files (R23)."""
        today = self._to.session.today
        links = (self._to.held.guardians[child, person.id] for child in self._children[person.id])
        return any(link.is_barred(today) for link in links)

    def _ask_of_barred(self, adult: Adult, person: HeldPerson) -> None:
        """Whom a court bars from one child becomes another's adult only where somebody says so."""
        for student, relation in adult.children.items() if self._is_barred(person) else ():
            title = self._students.title_of(student)
            held = self._students.student_of(student)
            if not title or (held is not None and held.id in self._children[person.id]):
                continue
            row = PreviewRow(
                key=f"{Coming.GUARDIAN.value}:{adult.keys[0]}:{student}",
                about=Coming.GUARDIAN,
                outcome=Outcome.DOUBTFUL,
                title=f"{incoming_listed(adult.incoming)}: {title}",
                origin=adult.incoming.origin,
                reason=Told("A court bars this adult from the file of another child."),
                choices=BARRED_ELSEWHERE,
            )
            self._to.add(row, partial(self._link_barred, person.id, student, relation))

    def _link_barred(
        self,
        person_id: str,
        student: str,
        relation: Relation | None,
        keeping: Keeping,
        _decided: str,
    ) -> None:
        self._link(person_id, student, relation, Rights.CONTACT_ONLY, keeping)

    def _new(self, adult: Adult, likely: list[HeldPerson]) -> None:
        key, incoming = adult.keys[0], adult.incoming
        known = [title for title in map(self._students.title_of, adult.children) if title]
        if not known:
            reason = Told("None of this adult’s students is in the set or in the office.")
            title = incoming_listed(incoming)
            self._to.refuse(Coming.GUARDIAN, key, title, incoming.origin, reason)
            return
        row = PreviewRow(
            key=f"{Coming.GUARDIAN.value}:{key}",
            about=Coming.GUARDIAN,
            outcome=Outcome.DOUBTFUL if likely else Outcome.NEW,
            title=incoming_listed(incoming),
            origin=incoming.origin,
            differences=told_of(
                {"adult_of": "; ".join(known), **told_values(incoming, numbers_of(incoming))}
            ),
            reason=Told("The student has an adult of a similar name.") if likely else None,
            choices=same_choices((one.id, one.name) for one in likely) if likely else (),
        )
        self._to.add(row, partial(self._keep, adult))

    def _keep(self, adult: Adult, keeping: Keeping, decided: str) -> None:
        kept = {
            key: student_id
            for key in adult.children
            if (student_id := self._students.kept(key, keeping))
        }
        if not kept:
            return  # their students were not taken
        same = same_as(decided) or ("" if decided else self._same_adult(adult, kept.values()))
        if same:
            facts = list(self._facts(adult, self._to.held.people[same]))
            for key in adult.keys:
                self._to.adopt(keeping, Coming.GUARDIAN, key, same, facts)
                facts = []
            return
        numbers = numbers_of(adult.incoming)
        person = keep_person(keeping, adult.incoming, numbers)
        values = told_values(adult.incoming, numbers)
        for student in kept:
            relation = adult.children[student]
            values[f"relation:{student}"] = (relation or Relation.OTHER).value
            self._link(person.id, student, relation, rights_at_first(relation), keeping)
        for key in adult.keys:
            keeping.took(Coming.GUARDIAN, key, person.id, self._to.digested(values))
            values = {}

    def _same_adult(self, adult: Adult, student_ids: Iterable[str]) -> str:
        """An adult of that name whom a student has who was decided to be known already."""
        name = name_key(incoming_name(adult.incoming))
        here = (person_id for student_id in student_ids for person_id in self._adults[student_id])
        same = (i for i in here if name_key(self._to.held.people[i].name) == name)
        return next(same, "")

    def _link(
        self,
        person_id: str,
        student: str,
        relation: Relation | None,
        rights: Rights,
        keeping: Keeping,
    ) -> str | None:
        """Makes somebody the student's adult; who holds rights takes part (policy B.5)."""
        student_id = self._students.kept(student, keeping)
        if student_id is None:
            return ""  # remembered as not linked
        if (student_id, person_id) in self._to.held.guardians:
            return None
        keeping.keep(
            Guardian(
                student_id=student_id,
                person_id=person_id,
                relation=relation or Relation.OTHER,
                rights=rights,
            )
        )
        keeping.searched.add(student_id)
        if rights is Rights.HOLDS_RIGHTS:
            keeping.takes_part(student_id, person_id, ParticipantRole.PARENT, PARENT)
        return None


def _relate(guardian_id: str, relation: Relation, keeping: Keeping) -> None:
    keeping.edit(Guardian, guardian_id, relation=relation)


def _stands_for(key: str, person_id: str, keeping: Keeping) -> None:
    keeping.took(Coming.GUARDIAN, key, person_id, {})
