"""What the journal does in the office: one session for each, with a way back."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.journal.kinds import objective_words
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.steps import Step, done
from ilp_desktop.desktop.values import Value
from ilp_desktop.office import fields, journal
from ilp_desktop.office.journal import Cursor, EntryCounts, EntryRow, NewEntry
from ilp_desktop.office.journal_search import Wanted, authors
from ilp_desktop.office.school import SchoolYearRow, current_year
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.vault import OfficeSession

ENTRY = "journal_entry"


class JournalWork:
    """Reads and writes the journal in the name of whoever sits at the desk."""

    def __init__(self, desk: Desk):
        self._desk = desk

    def now(self) -> datetime:
        """Wall time at the school."""
        return self._desk.clock().replace(tzinfo=None)

    def entries(
        self, wanted: Wanted, *, limit: int, before: Cursor | None = None
    ) -> tuple[EntryRow, ...]:
        with self._reading() as session:
            return journal.entries(session, wanted, limit=limit, before=before)

    def overview(self) -> tuple[EntryCounts, tuple[tuple[str, str], ...]]:
        """How many entries there are, and who wrote some."""
        with self._reading() as session:
            return journal.counts(session), authors(session)

    def year(self) -> SchoolYearRow:
        with self._reading() as session:
            return current_year(session)

    def objectives(self, student_id: str) -> tuple[tuple[str, str], ...]:
        """Id and words of what an entry about this student may be linked to."""
        with self._reading() as session:
            linked = journal.objectives_to_link(session, student_id)
        return tuple((objective_id, objective_words(it)) for objective_id, it in linked.items())

    def add(self, new: NewEntry) -> str:
        """Writes an entry; undone, it is put aside. Returns its id."""
        with self._changing(mark("Write in the journal")) as session:
            made = journal.add_entry(session, new)
        self._desk.undo.push(
            Step(tr("Journal entry"), lambda: self.bring_back(made), lambda: self._put_aside(made))
        )
        return made

    def keep(self, entry_id: str, field: str, value: Value) -> None:
        """Keeps one field of an entry, as the editor has it."""
        kept: fields.Value
        if field == "kind":
            kept = EntryKind[str(value)]
        elif field == "visibility":
            kept = Visibility[str(value)]
        elif field == "minutes":
            kept = int(value) if isinstance(value, int) and value else None
        else:
            kept = str(value) if value is not None else None
        with self._changing(mark("Change journal entry")) as session:
            fields.change_field(session, ENTRY, entry_id, field, kept)

    def put_aside(self, entry_id: str) -> None:
        done(
            self._desk.undo,
            tr("Put entry aside"),
            act=lambda: self._put_aside(entry_id),
            back=lambda: self.bring_back(entry_id),
        )

    def bring_back(self, entry_id: str) -> None:
        with self._changing(mark("Bring back journal entry")) as session:
            fields.bring_back(session, ENTRY, entry_id)

    def _put_aside(self, entry_id: str) -> None:
        with self._changing(mark("Put journal entry aside")) as session:
            fields.put_aside(session, ENTRY, entry_id)

    def _reading(self) -> AbstractContextManager[OfficeSession]:
        return self._desk.vault.reading(self._desk.account)

    def _changing(self, title: str) -> AbstractContextManager[OfficeSession]:
        return self._desk.vault.changing(self._desk.account, title)
