"""What came in from other systems: whose ids stand for which records, and lists to choose from."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.incoming import Catalogue, Coming, TableKind
from ilp_desktop.records.base import ID, Record, by_name


class SourceRecord(Record):
    """A record that a source has an id for, and what was taken from there the last time.

    So an import recognizes it again, and tells what the source has changed since from what the
    office has typed.
    """

    __tablename__ = "source_record"
    __table_args__ = (
        Index(
            "uq_source_record_key",
            *("system", "about", "key"),
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
        Index("ix_source_record_record", "record_id"),
    )

    system: Mapped[str]
    """Names the source; its ids mean nothing to another."""
    about: Mapped[Coming] = mapped_column(by_name(Coming))
    key: Mapped[str]
    record_id: Mapped[str] = mapped_column(ID)
    taken: Mapped[str] = mapped_column(default="{}")
    """JSON: a digest of each field's value as it was taken, since this is no part of any file.

    Classes and marks of a student's term are together in one: by the rest of their keys, the
    record of each and its digests.
    """


class ColumnMapping(Record):
    """Which column of an office's export holds what, kept by name for the next time."""

    __tablename__ = "column_mapping"
    __table_args__ = (
        Index(
            "uq_column_mapping_name",
            *("kind", "name"),
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
    )

    kind: Mapped[TableKind] = mapped_column(by_name(TableKind))
    name: Mapped[str]
    columns: Mapped[str]
    """JSON: for each field its column's name, and how its values are read."""


class CatalogueEntry(Record):
    """An occupation, a college or a program of study that plans may choose from (policy C.9)."""

    __tablename__ = "catalogue_entry"
    __table_args__ = (
        Index(
            "uq_catalogue_entry_code",
            *("catalogue", "code"),
            unique=True,
            sqlite_where=text("voided_at IS NULL"),
        ),
        Index("ix_catalogue_entry_name", "catalogue", "name"),
        CheckConstraint("job_zone BETWEEN 1 AND 5", name="job_zone"),
    )

    catalogue: Mapped[Catalogue] = mapped_column(by_name(Catalogue))
    edition: Mapped[str]
    """What its publisher calls the list, for its credit line: O*NET 29.3 Database."""
    code: Mapped[str]
    """O*NET-SOC, IPEDS UNITID or CIP 2020 code; text, since some begin with a zero."""
    name: Mapped[str]
    about: Mapped[str] = mapped_column(default="")
    """What it is, or where: a description, or city and state."""
    interests: Mapped[str] = mapped_column(default="")
    """Of an occupation: letters of RIASEC, the highest first."""
    job_zone: Mapped[int | None] = mapped_column(default=None)
    """Of an occupation: how much preparation it takes (O*NET Job Zone)."""
    cluster: Mapped[str] = mapped_column(default="")
    """Of an occupation: its career cluster, as the source names it."""
