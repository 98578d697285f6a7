"""The journal of a student's progress."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.records.base import ID, InFile, Record, by_name, of_same_student


class JournalEntry(InFile, Record):
    """What somebody wrote down about a student: when, who, for whose eyes (policy C.7)."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        of_same_student("objective"),
        CheckConstraint("minutes IS NULL OR minutes BETWEEN 0 AND 1440", name="minutes"),
        Index("ix_journal_entry_when", "happened_at", "id"),
    )

    author_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"))
    happened_at: Mapped[datetime]
    kind: Mapped[EntryKind] = mapped_column(by_name(EntryKind))
    text: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    visibility: Mapped[Visibility] = mapped_column(
        by_name(Visibility), default=Visibility.ALL_PARTICIPANTS
    )
    objective_id: Mapped[str | None] = mapped_column(ID, default=None)
