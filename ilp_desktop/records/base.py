"""What every record has: an id, who made it and when, and whether it still counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any, ClassVar, dataclass_transform

from sqlalchemy import (
    CHAR,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    MetaData,
    TypeDecorator,
)
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, MappedColumn, mapped_column

ID = CHAR(32)
"""A UUID version 7 as 32 hexadecimal digits, made on this workstation (RFC 9562)."""

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """A moment in UTC; refuses one without a time zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def by_name(kind: type[Enum]) -> SqlEnum:
    """A closed set, kept by its member's name and checked by the database too."""
    longest = max(len(member.name) for member in kind)
    return SqlEnum(
        kind,
        native_enum=False,
        create_constraint=True,
        validate_strings=True,
        length=longest,
        name=kind.__name__.lower(),
    )


keyword_only = dataclass_transform(
    kw_only_default=True, field_specifiers=(MappedColumn, mapped_column)
)


@dataclass_transform(kw_only_default=True, field_specifiers=(MappedColumn, mapped_column))
class Record(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False, eq=False):
    """A kept fact. It is ended, voided or superseded, never deleted.

    ``OfficeSession.keep`` gives it its id and says who made it and when.
    """

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[Mapping[Any, Any]] = {datetime: Instant}

    id: Mapped[str] = mapped_column(ID, primary_key=True, init=False)
    made_at: Mapped[datetime] = mapped_column(init=False)
    made_by: Mapped[str] = mapped_column(ID, init=False)
    voided_at: Mapped[datetime | None] = mapped_column(init=False, default=None)


@dataclass_transform(kw_only_default=True, field_specifiers=(MappedColumn, mapped_column))
class InFile(MappedAsDataclass, kw_only=True, repr=False, eq=False):
    """A record of one student's ILP file (policy B.3): it names that student itself.

    So the access gate, the history and the database's own keys can each hold
    every record to exactly one student.
    """

    student_id: Mapped[str] = mapped_column(ID, ForeignKey("student.id"), index=True)


DERIVED = {"derived": True}
"""Marks a column that is worked out from others: it is kept, but it is no history."""


def of_same_student(table: str) -> ForeignKeyConstraint:
    """A key to another record of the file that must belong to the same student."""
    return ForeignKeyConstraint(
        [f"{table}_id", "student_id"], [f"{table}.id", f"{table}.student_id"]
    )
