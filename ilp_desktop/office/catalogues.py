"""Lists to choose from: occupations, colleges and programs that a plan may name (policy B.1.d)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.fields import found_open
from ilp_desktop.policy.catalogues import credit
from ilp_desktop.policy.incoming import Catalogue
from ilp_desktop.policy.names import fold
from ilp_desktop.records import AfterSchoolOption, CatalogueEntry
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """An entry as it is offered."""

    id: str
    catalogue: Catalogue
    code: str
    name: str
    place: str = ""
    """Of an institution."""
    interests: str = ""
    job_zone: int | None = None
    edition: str = ""
    folded: str = ""
    """What typed words are looked for in."""

    @property
    def credit(self) -> str:
        """What must stand where it is shown."""
        return credit(self.catalogue, self.edition)


def all_entries(session: OfficeSession) -> tuple[EntryRow, ...]:
    """Everything that the lists have, by name."""
    it = CatalogueEntry
    rows = session.execute(
        select(
            it.id, it.catalogue, it.code, it.name, it.about, it.interests, it.job_zone, it.edition
        )  # columns, not records: there may be ten thousand
        .where(it.voided_at.is_(None))
        .order_by(it.name, it.code)
    )
    return tuple(
        EntryRow(
            id=row.id,
            catalogue=row.catalogue,
            code=row.code,
            name=row.name,
            place=row.about if row.catalogue is Catalogue.INSTITUTION else "",
            interests=row.interests,
            job_zone=row.job_zone,
            edition=row.edition,
            folded=f" {fold(row.name)} {fold(row.code)}",
        )
        for row in rows
    )


def matching(
    entries: Iterable[EntryRow], catalogues: Iterable[Catalogue], typed: str, most: int
) -> list[EntryRow]:
    """Entries that have a word beginning with each word typed; those that begin so come first."""
    wanted = set(catalogues)
    words = fold(typed).split()
    if not words:
        return []
    found = [
        entry
        for entry in entries
        if entry.catalogue in wanted and all(f" {word}" in entry.folded for word in words)
    ]
    begins = f" {' '.join(words)}"
    found.sort(key=lambda entry: not entry.folded.startswith(begins))
    return found[:most]


def choose_entry(session: OfficeSession, option_id: str, entry_id: str) -> None:
    """An option after school is this entry of a list: it gets its name, and is known by its code.

    Raises:
        OfficeError: the plan is closed, or the entry is in no list any more.
    """
    option = found_open(session, AfterSchoolOption, option_id)
    entry = session.scalar(
        select(CatalogueEntry).where(
            CatalogueEntry.id == entry_id, CatalogueEntry.voided_at.is_(None)
        )
    )
    if entry is None:
        raise OfficeError("This is in no list any more. Choose again, or type it.")
    option.name = entry.name
    option.catalogue_entry_id = entry.id
    session.flush()


def chosen_entries(
    session: OfficeSession, options: Iterable[AfterSchoolOption]
) -> Mapping[str, EntryRow]:
    """By the option's id the entry that it still is; a name typed since stands for itself."""
    options = list(options)
    ids = {it.catalogue_entry_id for it in options if it.catalogue_entry_id}
    if not ids:
        return {}
    entries = {
        entry.id: EntryRow(
            id=entry.id,
            catalogue=entry.catalogue,
            code=entry.code,
            name=entry.name,
            edition=entry.edition,
        )
        for entry in session.scalars(select(CatalogueEntry).where(CatalogueEntry.id.in_(ids)))
    }
    return {
        it.id: entries[it.catalogue_entry_id]
        for it in options
        if it.catalogue_entry_id in entries and entries[it.catalogue_entry_id].name == it.name
    }
