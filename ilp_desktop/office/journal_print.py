"""What the journal shows, as it goes on paper: without what somebody keeps to themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.journal import EntryRow, entries
from ilp_desktop.office.journal_search import Wanted
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.records import School
from ilp_desktop.vault import OfficeSession

MOST = 2_000
"""Entries on one print: some 200 pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalPrint:
    """A part of the journal, newest first, and what it took."""

    school: str
    district: str
    entries: tuple[EntryRow, ...]
    left_out: int
    """How many of one's own entries are kept to oneself, and so on no paper (policy C.11.a)."""

    @property
    def by_kind(self) -> Mapping[EntryKind, tuple[int, int]]:
        """How many entries of each kind there are, and how many minutes they took."""
        of_kind = {kind: [it for it in self.entries if it.kind is kind] for kind in EntryKind}
        return {
            kind: (len(those), sum(it.minutes or 0 for it in those))
            for kind, those in of_kind.items()
            if those
        }


def journal_print(session: OfficeSession, wanted: Wanted) -> JournalPrint:
    """The entries that are wanted, for paper.

    Raises:
        OfficeError: nothing is there to print, or more than anybody would read.
        NotYourStudent: it is asked for entries of another file.
    """
    found = entries(session, wanted, limit=MOST + 1)
    if len(found) > MOST:
        raise OfficeError(
            "These are more than {most} entries. Choose a student or fewer days, then print.",
            most=f"{MOST:,}",
        )
    printed = tuple(it for it in found if it.visibility is not Visibility.ONLY_ME)
    if not printed:
        raise OfficeError(
            "No entry here can be printed. Clear the filter, or choose other days; what you keep "
            "to yourself is on no print."
        )
    school = session.scalars(select(School).order_by(School.id)).one()
    return JournalPrint(
        school=school.name,
        district=school.district,
        entries=printed,
        left_out=len(found) - len(printed),
    )
