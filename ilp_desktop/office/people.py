"""Persons as rows: names by id, telephones, addresses."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from ilp_desktop.office.plan_rows import Who
from ilp_desktop.policy.names import full_name
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import Person
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
