"""Keeping what was taken of a preview: gathered first, then inserted and edited in bulk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from ilp_desktop.office import search
from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.incoming.holding import Held
from ilp_desktop.office.incoming.preview import Progress
from ilp_desktop.office.incoming.sources import HeldSource, Key
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import Participant, Record, SourceRecord, StaffMember
from ilp_desktop.vault import OfficeSession, batches

AT_ONCE = 2000
"""So many records are inserted between two looks at whether somebody cancelled."""

R = TypeVar("R", bound=Record)


class Keeping:
    """What an import makes and edits; nothing of it is written before ``write``."""

    def __init__(self, session: OfficeSession, system: str, held: Held) -> None:
        self.session = session
        self._system = system
        self._remembered = held.remembered
        self._parts = set(held.parts)
        self._person_of = {staff_id: one.person.id for staff_id, one in held.staff.items()}
        self._ids: dict[Key, str] = {}
        self._taken: dict[Key, HeldSource] = {}
        self._new: dict[type[Record], list[Record]] = defaultdict(list)
        self._edits: dict[type[Record], dict[str, dict[str, Any]]] = defaultdict(dict)
        self.searched: set[str] = set()
        """Students who are found by other words afterwards."""

    def keep(self, record: R) -> R:
        """A new record; it has its id from now on."""
        self._new[type(record)].append(self.session.named(record))
        if isinstance(record, StaffMember):
            self._person_of[record.id] = record.person_id
        return record

    def edit(self, kind: type[Record], kept_id: str, /, **values: Any) -> None:
        """Other values for some fields of a record that is kept already."""
        self._edits[kind].setdefault(kept_id, {}).update(values)

    def put_aside(self, kind: type[Record], record_id: str) -> None:
        """The record counts no longer; it stays kept."""
        self.edit(kind, record_id, voided_at=self.session.now)

    def stands_for(self, about: Coming, key: str, record_id: str) -> None:
        """From now on the source's key means this record, for what hangs on it as well."""
        self._ids[about, key] = record_id

    def id_of(self, about: Coming, key: str) -> str | None:
        """The record that the source's key means, where this import has kept or met it."""
        return self._ids.get((about, key))

    def took(self, about: Coming, key: str, record_id: str, digests: Mapping[str, str]) -> None:
        """Remembers what was taken of the source's record."""
        self.stands_for(about, key, record_id)
        known = self._taken.get((about, key))
        if known is None:
            held = self._remembered.held.get((about, key))
            is_same = held is not None and held.record_id == record_id
            known = HeldSource(record_id, dict(held.taken) if held and is_same else {})
            self._taken[about, key] = known
        known.taken.update(digests)

    def takes_part(
        self, student_id: str, person_id: str, role: ParticipantRole, reason: str
    ) -> None:
        """Somebody takes part in the student's plan from today; once, whatever the reasons."""
        if (student_id, person_id) in self._parts:
            return
        self._parts.add((student_id, person_id))
        self.keep(
            Participant(
                student_id=student_id,
                person_id=person_id,
                role=role,
                from_on=self.session.today,
                reason=reason,
                assigned_by_id=self.session.account.staff_id,
            )
        )

    def person_of_staff(self, staff_id: str) -> str:
        """The person who is that member of the staff, kept already or with this import."""
        return self._person_of[staff_id]

    def write(self, progress: Progress) -> None:
        """Insert what is new and edit the rest; ``progress`` may raise to break it off."""
        self._note_sources()
        total = sum(map(len, self._new.values())) + sum(map(len, self._edits.values()))
        done = 0
        for some in self._insertions():
            progress(done, total)
            self.session.add_many(some)
            done += len(some)
        for kind, edits in self._edits.items():
            progress(done, total)
            self._edit(kind, edits)
            done += len(edits)
        self.session.flush()
        search.refresh_many(self.session, self.searched)
        progress(total, total)

    def _insertions(self) -> Iterator[Sequence[Record]]:
        """New records, each kind after those that it points to."""
        kinds = {kind.__tablename__: kind for kind in self._new}
        for table in Record.metadata.sorted_tables:
            if table.name in kinds:
                yield from batches(self._new[kinds[table.name]], AT_ONCE)

    def _edit(self, kind: type[Record], edits: dict[str, dict[str, Any]]) -> None:
        records = self.session.read_many(kind, edits, options=BEYOND_THE_GATE)
        for record_id, record in records.items():
            for field, value in edits[record_id].items():
                setattr(record, field, value)

    def _note_sources(self) -> None:
        for source_id, about, key, record_id, taken in self._remembered.remembered(self._taken):
            if source_id:
                self.edit(SourceRecord, source_id, record_id=record_id, taken=taken)
                continue
            self.keep(
                SourceRecord(
                    system=self._system, about=about, key=key, record_id=record_id, taken=taken
                )
            )
