"""Persons as rows: names by id, telephones, addresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import select

from ilp_desktop.office.file_rows import TelephoneRow
from ilp_desktop.office.plan_rows import Who
from ilp_desktop.policy.names import full_name
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import Address, Person, StaffMember, Telephone
from ilp_desktop.vault import OfficeSession


class Names:
    """The names of the persons of one page, read once for each."""

    def __init__(self, session: OfficeSession) -> None:
        self._session = session
        self._names: dict[str, str] = {}

    def read(self, person_ids: Iterable[str | None]) -> None:
        """Reads the names of all these at once."""
        wanted = {i for i in person_ids if i is not None and i not in self._names}
        if wanted:
            rows = self._session.execute(
                select(Person.id, Person.given_name, Person.family_name).where(
                    Person.id.in_(wanted)
                )
            )
            self._names.update({i: full_name(given, family) for i, given, family in rows})

    def of(self, person_id: str | None) -> str:
        """The full name; empty for nobody."""
        if person_id is None:
            return ""
        self.read([person_id])
        return self._names[person_id]

    def who(self, person_id: str | None, role: ParticipantRole | None = None) -> Who | None:
        """The person with the role they took part in."""
        return None if person_id is None else Who(name=self.of(person_id), role=role)


class Reach:
    """Where the persons of one page live and which numbers one may give, read once for all."""

    def __init__(self, session: OfficeSession, person_ids: Collection[str]) -> None:
        addresses = session.scalars(
            select(Address).where(Address.person_id.in_(person_ids), Address.voided_at.is_(None))
        )
        self._addresses = {address.person_id: address for address in addresses}
        self._telephones: dict[str, list[TelephoneRow]] = defaultdict(list)
        numbers = session.scalars(
            select(Telephone)
            .where(
                Telephone.person_id.in_(person_ids),
                Telephone.for_families,
                Telephone.voided_at.is_(None),
            )
            .order_by(Telephone.id)
        )
        for number in numbers:
            row = TelephoneRow(kind=number.kind, written=number.written)
            self._telephones[number.person_id].append(row)

    def address(self, person_id: str) -> tuple[str, ...]:
        """The lines of an address; none of one that is withheld (R19)."""
        address = self._addresses.get(person_id)
        if address is None or address.withheld:
            return ()
        area = f"{address.state} {address.postal_code}".strip()
        city = ", ".join(part for part in (address.city, area) if part)
        return tuple(line for line in (address.street, city) if line)

    def is_withheld(self, person_id: str) -> bool:
        return person_id in self._addresses and self._addresses[person_id].withheld

    def telephones(self, person_id: str) -> tuple[TelephoneRow, ...]:
        return tuple(self._telephones[person_id])


def names_of_staff(session: OfficeSession, staff_ids: Collection[str | None]) -> dict[str, str]:
    """The full names of members of school personnel, by their ids."""
    rows = session.execute(
        select(StaffMember.id, Person.given_name, Person.family_name)
        .join(Person, Person.id == StaffMember.person_id)
        .where(StaffMember.id.in_(staff_ids))
    )
    return {staff_id: full_name(given, family) for staff_id, given, family in rows}
