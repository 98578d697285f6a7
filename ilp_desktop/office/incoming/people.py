"""What people have in common as they come in: names, language, and how they are reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from ilp_desktop.office.contacts import e164
from ilp_desktop.office.incoming.facts import HIDDEN, Fact
from ilp_desktop.office.incoming.held import HeldPerson, reach_of
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.shapes import IncomingAddress, IncomingPerson
from ilp_desktop.policy.names import as_given, full_name, listed_name
from ilp_desktop.policy.people import TelephoneKind
from ilp_desktop.records import Address, Person, Telephone

NAMES = ("given_name", "family_name", "preferred_name", "email")
LANGUAGE = "en"
"""Of whom no language is told."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The telephone numbers that a source tells of one person, by kind."""

    kinds: dict[TelephoneKind, list[str]]
    at_work_alone: bool = False
    """Whether families are given the numbers at work and no others (R17)."""

    def facts(self, person: HeldPerson) -> Iterator[Fact]:
        """One for each kind that is told, or kept."""
        for kind in TelephoneKind:
            kept = person.telephones.get(kind, [])
            ours, theirs = [written for _, written in kept], self.kinds.get(kind, [])
            if [dialled(it) for it in ours] == [dialled(it) for it in theirs]:
                ours = theirs  # the same numbers, written another way
            if ours or theirs:
                write = partial(self._write, person, kind)
                yield Fact(kind.value, ", ".join(ours), ", ".join(theirs), write)

    def keep(self, keeping: Keeping, person_id: str) -> None:
        """All of them, of a new person."""
        for kind, numbers in self.kinds.items():
            for written in numbers:
                self._keep(keeping, person_id, kind, written)

    def _write(self, person: HeldPerson, kind: TelephoneKind, keeping: Keeping) -> None:
        kept, told = person.telephones.get(kind, []), self.kinds.get(kind, [])
        for (number_id, _), written in zip(kept, told, strict=False):
            keeping.edit(Telephone, number_id, written=written, e164=e164(written))
        for number_id, _ in kept[len(told) :]:
            keeping.put_aside(Telephone, number_id)
        for written in told[len(kept) :]:
            self._keep(keeping, person.id, kind, written)

    def _keep(self, keeping: Keeping, person_id: str, kind: TelephoneKind, written: str) -> None:
        keeping.keep(
            Telephone(
                person_id=person_id,
                kind=kind,
                written=written,
                e164=e164(written),
                for_families=not self.at_work_alone or kind is TelephoneKind.WORK,
            )
        )


def dialled(written: str) -> str:
    """A number by which two ways of writing it are the same; the words where there is none."""
    return e164(written) or written


def numbers_of(incoming: IncomingPerson, *, at_work_alone: bool = False) -> Numbers | None:
    """The numbers that are told of a person, each once; None where the source tells of none."""
    if incoming.telephones is None:
        return None
    kinds: dict[TelephoneKind, list[str]] = {}
    for number in incoming.telephones:
        written = as_given(number.written)
        told = kinds.setdefault(number.kind, [])
        if written and written not in told:
            told.append(written)
    return Numbers(kinds, at_work_alone)


def person_facts(
    person: HeldPerson, incoming: IncomingPerson, numbers: Numbers | None
) -> Iterator[Fact]:
    """Names, language, e-mail, telephones and address, as far as the source tells them."""
    for name in NAMES:
        told = getattr(incoming, name)
        if told is not None:
            value = as_given(told)
            write = partial(_edit, Person, person.id, name, value)
            yield Fact(name, getattr(person, name), value, write)
    if incoming.language is not None:
        write = partial(_edit, Person, person.id, "language", incoming.language)
        yield Fact("language", person.language, incoming.language, write)
    if numbers is not None:
        yield from numbers.facts(person)
    if incoming.address is not None:
        yield _address_fact(person, incoming.address)


def told_values(incoming: IncomingPerson, numbers: Numbers | None) -> dict[str, str]:
    """What is remembered of a new person: each field that the source told."""
    nobody = HeldPerson("", "", "", "", "", "")
    told = {fact.field: fact.theirs for fact in person_facts(nobody, incoming, numbers)}
    return {"language": LANGUAGE} | told


def keep_person(keeping: Keeping, incoming: IncomingPerson, numbers: Numbers | None) -> Person:
    """Somebody new, with how they are reached."""
    person = keeping.keep(
        Person(
            given_name=as_given(incoming.given_name),
            family_name=as_given(incoming.family_name),
            preferred_name=as_given(incoming.preferred_name or ""),
            email=as_given(incoming.email or ""),
            language=incoming.language or LANGUAGE,
        )
    )
    if numbers is not None:
        numbers.keep(keeping, person.id)
    if incoming.address is not None:
        _write_address(None, person.id, _lines(incoming.address), keeping)
    return person


def incoming_reach(incoming: IncomingPerson) -> set[str]:
    """What tells namesakes apart: numbers as they are dialled, and an e-mail address."""
    written = [number.written for number in incoming.telephones or ()]
    return reach_of(written, incoming.email or "")


def incoming_name(incoming: IncomingPerson) -> str:
    return full_name(as_given(incoming.given_name), as_given(incoming.family_name))


def incoming_listed(incoming: IncomingPerson) -> str:
    return listed_name(as_given(incoming.given_name), as_given(incoming.family_name))


def _edit(kind: type[Person], record_id: str, name: str, value: str, keeping: Keeping) -> None:
    keeping.edit(kind, record_id, **{name: value})


def _lines(address: IncomingAddress) -> tuple[str, str, str, str]:
    street, city = as_given(address.street), as_given(address.city)
    state, postal_code = as_given(address.state), as_given(address.postal_code)
    is_told = street or city or postal_code
    return (street, city, state, postal_code) if is_told else ("", "", "", "")


def _address_fact(person: HeldPerson, incoming: IncomingAddress) -> Fact:
    held, told = person.address, _lines(incoming)
    ours, theirs = _written(held.lines if held else ()), _written(told)
    withheld = held is not None and held.withheld
    write = partial(_write_address, held.id if held else None, person.id, told)
    return Fact("address", ours, theirs, write, (HIDDEN, HIDDEN) if withheld else None)


def _written(lines: tuple[str, ...]) -> str:
    return ", ".join(line for line in lines if line)


def _write_address(
    address_id: str | None, person_id: str, lines: tuple[str, str, str, str], keeping: Keeping
) -> None:
    """The lines as they come; whether an address is withheld is the office's own word."""
    street, city, state, postal_code = lines
    if address_id is None:
        if any(lines):
            keeping.keep(
                Address(
                    person_id=person_id,
                    street=street,
                    city=city,
                    state=state,
                    postal_code=postal_code,
                )
            )
    elif any(lines):
        keeping.edit(
            Address, address_id, street=street, city=city, state=state, postal_code=postal_code
        )
    else:
        keeping.put_aside(Address, address_id)
