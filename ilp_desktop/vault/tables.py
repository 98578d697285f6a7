"""The vault's own tables: history, the keys it is signed with, drafts and settings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from ilp_desktop.records.base import ID, Instant, Record


class Row(DeclarativeBase):
    """A row of the vault's own: it has no history and nobody keeps it by hand."""

    metadata = Record.metadata
    type_annotation_map: ClassVar[Mapping[Any, Any]] = {datetime: Instant, bytes: LargeBinary}


class SigningKey(Record):
    """A public key (Ed25519) with which an account signs its changes from then on."""

    __tablename__ = "signing_key"

    account_id: Mapped[str] = mapped_column(ID, index=True)
    handle: Mapped[str]
    public_key: Mapped[str]
    """32 bytes in hexadecimal."""


class ChangeRow(Row):
    """One finished piece of work: who, when, what it is called, chained to the one before."""

    __tablename__ = "history_change"
    __table_args__ = (UniqueConstraint("device", "number"), UniqueConstraint("id"))

    place: Mapped[int] = mapped_column(primary_key=True)
    """The order in which this database has got them."""
    id: Mapped[str] = mapped_column(ID)
    device: Mapped[str] = mapped_column(ID)
    number: Mapped[int]
    account_id: Mapped[str] = mapped_column(ID)
    at: Mapped[datetime]
    title: Mapped[str]
    previous: Mapped[bytes]
    hash: Mapped[bytes]
    key_id: Mapped[str] = mapped_column(ID)
    signature: Mapped[bytes]
    first_entry: Mapped[int]
    """Its entries stand one behind the other from this place on."""
    entries: Mapped[int]
    """How many they are."""


class EntryRow(Row):
    """What a change did to one field, or that it kept a whole new record.

    ``field`` is empty for a new record, whose ``after`` holds all its fields.
    Values are JSON of what the database keeps; ``salt`` and values may be emptied
    by retention, the digests stay and with them the chain.
    """

    __tablename__ = "history_entry"
    __table_args__ = (
        Index("ix_history_entry_record", "kind", "record_id"),
        Index("ix_history_entry_student", "student_id", sqlite_where=text("student_id NOT NULL")),
    )

    place: Mapped[int] = mapped_column(primary_key=True)
    change: Mapped[int]
    """The change's place. Neither key nor index: each would cost a third of a bulk insert."""
    kind: Mapped[str]
    """The record's table."""
    record_id: Mapped[str] = mapped_column(ID)
    student_id: Mapped[str | None] = mapped_column(ID)
    field: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    salt: Mapped[bytes | None]
    before_digest: Mapped[bytes | None]
    after_digest: Mapped[bytes | None]


class DraftRow(Row):
    """What stands in a field or page and is not yet a record."""

    __tablename__ = "draft"

    account_id: Mapped[str] = mapped_column(ID, primary_key=True)
    where: Mapped[str] = mapped_column("place", primary_key=True)
    text: Mapped[str]
    at: Mapped[datetime]


class SettingRow(Row):
    """A small thing an account has set, as JSON; without an account, the vault's own."""

    __tablename__ = "setting"

    account_id: Mapped[str] = mapped_column(ID, primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
