"""Staff as it comes in, and who is meant where a source gives a name instead of a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.comparing import Comparing
from ilp_desktop.office.incoming.doubles import alike, same_as, same_choices
from ilp_desktop.office.incoming.facts import Fact, told_of
from ilp_desktop.office.incoming.held import HeldStaff, name_key
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
from ilp_desktop.office.incoming.preview import Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import IncomingStaff
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.names import as_given
from ilp_desktop.policy.people import StaffRole
from ilp_desktop.records import StaffMember


class FoundStaff(NamedTuple):
    """The member of the staff whom a word of the source means."""

    key: str
    """The source's key; empty of somebody whom the office alone knows."""
    id: str
    """The office's; empty while they are only coming in."""
    name: str

    @property
    def value(self) -> str:
        """For comparing: who it is, or will be."""
        return self.id or f"key:{self.key}"

    def kept(self, keeping: Keeping) -> str | None:
        """The id, once they are kept; None where they were not taken."""
        return self.id or keeping.id_of(Coming.STAFF, self.key)


class Staff:
    """Compares the staff of a set with the office's."""

    def __init__(self, comparing: Comparing) -> None:
        self._to = comparing
        self._coming = {one.key: one for one in comparing.roster.staff}
        self._by_name: dict[str, list[HeldStaff]] = defaultdict(list)
        for member in comparing.held.staff.values():
            self._by_name[name_key(member.person.name)].append(member)
        self._named: dict[str, list[FoundStaff]] | None = None

    def compare(self) -> None:
        """Rows of all staff of the set."""
        met = {
            member.id
            for key in self._coming
            if (member := self._to.held.staff.get(self._to.held_id(Coming.STAFF, key)))
        }
        for incoming in self._coming.values():
            if not incoming_name(incoming):
                reason = Told("There is no name.")
                self._to.refuse(Coming.STAFF, incoming.key, "", incoming.origin, reason)
                continue
            held = self._match(incoming, met)
            if held is not None:
                met.add(held.id)
                self._met(incoming, held)
            else:
                self._new(incoming, self._likely(incoming, met))

    def found(self, told: str) -> FoundStaff | None:
        """Who is meant by a key or a name; None where nobody is, or more than one."""
        if told in self._coming:
            return self._found(self._coming[told])
        held = self._to.held.staff.get(self._to.held_id(Coming.STAFF, told))
        if held is not None:
            return FoundStaff("", held.id, held.person.name)
        if self._named is None:
            self._named = self._by_names()
        named = self._named.get(name_key(told), [])
        return named[0] if len(named) == 1 else None

    def _found(self, incoming: IncomingStaff) -> FoundStaff:
        known = self._to.known.get((Coming.STAFF, incoming.key), "")
        name = self._to.held.staff[known].person.name if known else incoming_name(incoming)
        return FoundStaff(incoming.key, known, name)

    def _by_names(self) -> dict[str, list[FoundStaff]]:
        named: dict[str, list[FoundStaff]] = defaultdict(list)
        coming = [self._found(incoming) for incoming in self._coming.values()]
        known = {one.id for one in coming}
        held = self._to.held.staff.values()
        others = [FoundStaff("", one.id, one.person.name) for one in held if one.id not in known]
        for one in (*coming, *others):
            named[name_key(one.name)].append(one)
        return named

    def _match(self, incoming: IncomingStaff, met: set[str]) -> HeldStaff | None:
        """By the source's key, or by the whole name with a number or address in common."""
        held = self._to.held.staff.get(self._to.held_id(Coming.STAFF, incoming.key))
        if held is not None:
            return held
        reach = incoming_reach(incoming)
        namesakes = self._by_name[name_key(incoming_name(incoming))]
        found = (one for one in namesakes if one.id not in met and one.person.reach() & reach)
        return next(found, None)

    def _likely(self, incoming: IncomingStaff, met: set[str]) -> list[HeldStaff]:
        """Namesakes, and who is reached the same way under a name that is alike."""
        name, reach = name_key(incoming_name(incoming)), incoming_reach(incoming)
        likely = [one for one in self._by_name[name] if one.id not in met]
        for other, members in self._by_name.items():
            if other != name and reach and alike(other, name):
                likely += [
                    one for one in members if one.id not in met and one.person.reach() & reach
                ]
        return likely

    def _met(self, incoming: IncomingStaff, held: HeldStaff) -> None:
        self._to.met(
            Coming.STAFF,
            incoming.key,
            held.id,
            list(self._facts(held, incoming)),
            title=incoming_listed(incoming),
            origin=incoming.origin,
        )

    def _facts(self, held: HeldStaff, incoming: IncomingStaff) -> Iterator[Fact]:
        numbers = numbers_of(incoming, at_work_alone=True)
        yield from person_facts(held.person, incoming, numbers)
        if incoming.role is not StaffRole.OTHER:
            write = partial(_edit, held.id, "role", incoming.role)
            yield Fact("role", held.role.value, incoming.role.value, write)
        if incoming.title is not None:
            title = as_given(incoming.title)
            yield Fact("title", held.title, title, partial(_edit, held.id, "title", title))

    def _new(self, incoming: IncomingStaff, likely: list[HeldStaff]) -> None:
        row = PreviewRow(
            key=f"{Coming.STAFF.value}:{incoming.key}",
            about=Coming.STAFF,
            outcome=Outcome.DOUBTFUL if likely else Outcome.NEW,
            title=incoming_listed(incoming),
            origin=incoming.origin,
            differences=told_of(
                {"title": incoming.title or "", **told_values(incoming, numbers_of(incoming))}
            ),
            reason=Told("Somebody of this name works here already.") if likely else None,
            choices=same_choices((one.id, one.person.name) for one in likely) if likely else (),
        )
        self._to.add(row, partial(self._keep, incoming))

    def _keep(self, incoming: IncomingStaff, keeping: Keeping, decided: str) -> None:
        same = same_as(decided)
        if same:
            facts = list(self._facts(self._to.held.staff[same], incoming))
            self._to.adopt(keeping, Coming.STAFF, incoming.key, same, facts)
            return
        numbers = numbers_of(incoming, at_work_alone=True)
        person = keep_person(keeping, incoming, numbers)
        member = keeping.keep(
            StaffMember(
                person_id=person.id,
                school_id=self._to.held.school_id,
                role=incoming.role,
                title=as_given(incoming.title or ""),
                from_on=keeping.session.today,
            )
        )
        values = told_values(incoming, numbers) | {"role": incoming.role.value}
        if incoming.title is not None:
            values["title"] = member.title
        keeping.took(Coming.STAFF, incoming.key, member.id, self._to.digested(values))


def _edit(staff_id: str, field: str, value: str | StaffRole, keeping: Keeping) -> None:
    keeping.edit(StaffMember, staff_id, **{field: value})
