"""A public list compared with the one the office has, and kept in bulk where it was taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import select

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.incoming.entries import CatalogueSet, IncomingEntry
from ilp_desktop.office.incoming.preview import (
    TAKEN_AT_FIRST,
    Difference,
    Outcome,
    Preview,
    PreviewRow,
    Progress,
    Taken,
)
from ilp_desktop.office.incoming.rights import must_import
from ilp_desktop.policy.incoming import Catalogue, Coming
from ilp_desktop.records import CatalogueEntry
from ilp_desktop.vault import OfficeSession

AT_ONCE = 2000
"""So many entries are inserted between two looks at whether somebody cancelled."""
TITLES: Mapping[Catalogue, Told] = {
    Catalogue.OCCUPATION: Told("Import occupations"),
    Catalogue.INSTITUTION: Told("Import institutions"),
    Catalogue.PROGRAM: Told("Import programs of study"),
}
FIELDS: Mapping[str, Told] = {
    "name": Told("Name"),
    "about": Told("About"),
    "interests": Told("Interests"),
    "job_zone": Told("Job zone"),
    "cluster": Told("Career cluster"),
}


class _Kept(NamedTuple):
    """An entry as the office has it."""

    id: str
    values: Mapping[str, object]


class CatalogueImport:
    """A list that was read and compared."""

    def __init__(self, coming: CatalogueSet, preview: Preview) -> None:
        self.title = TITLES[coming.catalogue]
        self.preview = preview
        self._coming = coming

    def apply(self, session: OfficeSession, taken: Taken, progress: Progress) -> None:
        """Keep what was taken, within the caller's one change."""
        must_import(session)
        kept = _kept(session, self._coming.catalogue)
        now = {row.key: row for row in _compared(self._coming, kept)}
        wanted = [
            (entry, row)
            for entry, row in zip(self._coming.entries, self.preview.rows, strict=True)
            if row.key in taken.rows and row.outcome in TAKEN_AT_FIRST
        ]
        if any(now[row.key] != row for _, row in wanted):
            raise OfficeError(
                "The office has changed since this was compared. Look at the preview once more."
            )
        new = [self._record(entry) for entry, row in wanted if row.outcome is Outcome.NEW]
        for start in range(0, len(new), AT_ONCE):
            progress(start, len(wanted))
            session.add_many(new[start : start + AT_ONCE])
        changed = {kept[entry.code].id: entry for entry, _ in wanted if entry.code in kept}
        for done, record in enumerate(_records(session, self._coming.catalogue, changed)):
            progress(len(new) + done, len(wanted))
            for field, value in _told(changed[record.id]).items():
                setattr(record, field, value)
            if any(letter.isdigit() for letter in self._coming.edition):
                record.edition = self._coming.edition
        session.flush()
        progress(len(wanted), len(wanted))

    def _record(self, entry: IncomingEntry) -> CatalogueEntry:
        return CatalogueEntry(
            catalogue=self._coming.catalogue,
            edition=self._coming.edition,
            code=entry.code,
            name=entry.name,
            about=entry.about or "",
            interests=entry.interests or "",
            job_zone=entry.job_zone,
            cluster=entry.cluster or "",
        )


def compare_catalogue(session: OfficeSession, coming: CatalogueSet) -> CatalogueImport:
    """What the list would bring; entries that it no longer has stay, for the plans that chose them.

    Raises:
        OfficeError: the account's holder does not look after the office.
    """
    must_import(session)
    rows = _compared(coming, _kept(session, coming.catalogue))
    return CatalogueImport(coming, Preview(rows=tuple(rows), problems=coming.problems))


def _kept(session: OfficeSession, catalogue: Catalogue) -> Mapping[str, _Kept]:
    columns = [getattr(CatalogueEntry, field) for field in FIELDS]
    rows = session.execute(
        select(CatalogueEntry.code, CatalogueEntry.id, *columns).where(
            CatalogueEntry.catalogue == catalogue, CatalogueEntry.voided_at.is_(None)
        )
    )
    return {
        code: _Kept(entry_id, dict(zip(FIELDS, values, strict=True)))
        for code, entry_id, *values in rows
    }


def _records(
    session: OfficeSession, catalogue: Catalogue, wanted: Mapping[str, IncomingEntry]
) -> list[CatalogueEntry]:
    if not wanted:
        return []
    found = session.scalars(
        select(CatalogueEntry).where(
            CatalogueEntry.catalogue == catalogue, CatalogueEntry.voided_at.is_(None)
        )
    )
    return [record for record in found if record.id in wanted]


def _told(entry: IncomingEntry) -> dict[str, object]:
    """The fields that the source tells."""
    values = {field: getattr(entry, field) for field in FIELDS}
    return {field: value for field, value in values.items() if value is not None}


def _compared(coming: CatalogueSet, kept: Mapping[str, _Kept]) -> list[PreviewRow]:
    about = Coming[coming.catalogue.name]
    rows = []
    for entry in coming.entries:
        known = kept.get(entry.code)
        differences = () if known is None else _differences(known.values, _told(entry))
        same = Outcome.CHANGED if differences else Outcome.SAME
        rows.append(
            PreviewRow(
                key=f"{about.value}:{entry.code}",
                about=about,
                outcome=Outcome.NEW if known is None else same,
                title=f"{entry.name} ({entry.code})",
                origin=entry.origin,
                differences=differences,
            )
        )
    return rows


def _differences(
    before: Mapping[str, object], after: Mapping[str, object]
) -> tuple[Difference, ...]:
    return tuple(
        Difference(FIELDS[field], _text(before[field]), _text(value))
        for field, value in after.items()
        if before[field] != value
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)
