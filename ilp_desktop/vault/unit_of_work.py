"""One unit of work: what a person does is kept whole with its history, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, tzinfo
from functools import lru_cache
from itertools import groupby
from typing import Any, NoReturn, TypeVar, cast

from sqlalchemy import Connection, Select, Table, event, exists, inspect, or_, select
from sqlalchemy.orm import (
    InstanceState,
    ORMExecuteState,
    Session,
    UOWTransaction,
    with_loader_criteria,
)
from sqlalchemy.sql import visitors
from sqlalchemy.sql.base import ExecutableOption

from ilp_desktop.records.base import InFile, Record
from ilp_desktop.vault.fields import STUDENT, Kind, kind_of, kinds
from ilp_desktop.vault.history import Notes
from ilp_desktop.vault.ids import Ids
from ilp_desktop.vault.signed_in import SignedIn
from ilp_desktop.vault.tables import EntryRow

R = TypeVar("R", bound=Record)
T = TypeVar("T")

AT_ONCE = 500
"""So many ids stand in one question."""


def batches(things: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """The things in their order, some at a time."""
    return (things[start : start + size] for start in range(0, len(things), size))


class NotThisWay(RuntimeError):
    """A fault of the program: something was tried that would pass by history or gate."""


class OfficeSession(Session):
    """A session in somebody's name at one moment, which sees only what that account may see."""

    def __init__(
        self,
        connection: Connection,
        *,
        account: SignedIn,
        now: datetime,
        zone: tzinfo | None,
        title: str | None,
        ids: Ids,
        gate: Gate | None,
    ) -> None:
        super().__init__(connection, expire_on_commit=False, join_transaction_mode="rollback_only")
        self.account = account
        self.now = now
        self.zone = zone
        """The school's time zone; without one, the workstation's."""
        self.today = self.local_day(now)
        """The school's day."""
        self.title = title
        """What the change is called; nothing in a reading."""
        self.notes = Notes()
        self._ids = ids
        self._gate = gate
        self._limits: tuple[ExecutableOption, ...] | None = None

    def local_day(self, moment: datetime) -> date:
        """The day at the school at that moment."""
        return moment.astimezone(self.zone).date()

    def keep(self, record: R) -> R:
        """Give the record its id, say who made it and when, and add it.

        Records go in in the order in which they are kept: SQLAlchemy would order
        them by relationships, and ours have keys alone.
        """
        if any(type(other) is not type(record) for other in self.new):
            self.flush()
        self._stamp(record)
        self.add(record)
        return record

    def named(self, record: R) -> R:
        """Give the record its id, for others to point to, before ``add_many`` inserts it."""
        self._stamp(record)
        return record

    def add_many(self, records: Sequence[Record]) -> None:
        """Insert records and their history in bulk; the objects stay outside the session."""
        self.flush()
        for record in records:
            if "made_by" not in record.__dict__:
                self._stamp(record)
        with_kinds = [(kind_of(type(record)), record) for record in records]
        with_kinds.sort(key=lambda pair: pair[0].order)
        connection = self.connection()
        for kind, pairs in groupby(with_kinds, key=lambda pair: pair[0]):
            rows = []
            for _kind, record in pairs:
                kept = kind.kept(record)
                self.notes.made(kind, record, kept)
                rows.append(tuple(kept))
            connection.exec_driver_sql(kind.insert, rows)

    def derive(self, record: type[Record], rows: Mapping[str, Mapping[str, str]]) -> None:
        """Write columns that are worked out from others, by the record's id: no history has them.

        All rows have the same columns.
        """
        self.flush()
        kind = kind_of(record)
        columns = sorted(next(iter(rows.values()), {}))
        if not columns:
            return
        if kind.fields.keys() & set(columns):
            raise NotThisWay("only what is derived passes by the history")
        set_to = ", ".join(f'"{column}" = ?' for column in columns)
        self.connection().exec_driver_sql(
            f'UPDATE "{kind.name}" SET {set_to} WHERE id = ?',
            [(*(values[column] for column in columns), i) for i, values in rows.items()],
        )

    def read_many(
        self, record: type[R], ids: Collection[str], *, options: Mapping[str, object] | None = None
    ) -> dict[str, R]:
        """Those of these records that there are, by their ids."""
        return {
            found.id: found
            for some in batches(sorted(ids))
            for found in self.scalars(
                select(record).where(record.id.in_(some)), execution_options=options or {}
            )
        }

    def limits(self) -> tuple[ExecutableOption, ...]:
        """What the gate adds to every SELECT, worked out once."""
        if self._limits is None:
            self._limits = ()  # the gate's own questions are not held up by the gate
            visible = self._gate(self) if self._gate else None
            self._limits = () if visible is None else _limits(visible)
        return self._limits

    def let_changes_in(self) -> None:
        """Between two questions of a long reading: a change that waits for its end is kept now.

        What is asked from here on may stand later than what was read. Within ``changing`` the
        work is one, and nothing comes between.
        """
        if self.title is None:
            self.rollback()

    def stamp_all(self) -> None:
        """Stamp what came in by a relationship, and refuse what must not be written."""
        if self.title is None and (self.new or self.deleted or self._is_modified()):
            raise NotThisWay("this is a reading: change records within changing()")
        if self.deleted:
            raise NotThisWay("records are voided, never deleted")
        for record in self.new:
            if isinstance(record, Record) and "made_by" not in record.__dict__:
                self._stamp(record)

    def bulk_save_objects(self, *_: object, **__: object) -> NoReturn:
        raise NotThisWay("add_many inserts in bulk, with history")

    bulk_insert_mappings = bulk_save_objects
    bulk_update_mappings = bulk_save_objects

    def _stamp(self, record: Record) -> None:
        if self.title is None:
            raise NotThisWay("this is a reading: keep records within changing()")
        if "id" not in record.__dict__:
            record.id = self._ids()
        record.made_at = self.now
        record.made_by = self.account.account_id

    def _is_modified(self) -> bool:
        return any(self.is_modified(record) for record in self.dirty)


Gate = Callable[[OfficeSession], Select[Any] | None]
"""Says which students the session's account may see today: a select of their ids, or all."""


@lru_cache(maxsize=8)
def _limits(visible: Select[Any]) -> tuple[ExecutableOption, ...]:
    student: Any = kinds()[STUDENT].record
    about = EntryRow.student_id
    # asked row by row: "IN" would list every visible student anew for each statement
    (seen,) = visible.subquery("seen").c
    return (
        with_loader_criteria(
            InFile,
            lambda record: exists().where(seen == record.student_id),
            include_aliases=True,
            propagate_to_loaders=False,
        ),
        with_loader_criteria(
            student,
            exists().where(seen == student.id),
            include_aliases=True,
            propagate_to_loaders=False,
        ),
        with_loader_criteria(
            EntryRow,
            or_(about.is_(None), exists().where(seen == about)),
            include_aliases=True,
            propagate_to_loaders=False,
        ),
    )


@event.listens_for(OfficeSession, "do_orm_execute")
def _guard(state: ORMExecuteState) -> None:
    """Every SELECT passes the gate; statements that would pass by the history are refused."""
    if not state.is_select:
        raise NotThisWay("change records themselves, within changing(), so that history sees it")
    if not state.is_orm_statement:
        _refuse_tables_of_students(state)
        return
    session = state.session
    assert isinstance(session, OfficeSession)
    if state.is_column_load or state.execution_options.get("roster"):
        return
    limits = session.limits()
    if limits:
        state.statement = state.statement.options(*limits)


def _refuse_tables_of_students(state: ORMExecuteState) -> None:
    for part in visitors.iterate(cast("Select[Any]", state.statement)):
        if isinstance(part, Table) and (part.name == STUDENT or "student_id" in part.c):
            raise NotThisWay("select records, not tables: the access gate works on records")


@event.listens_for(OfficeSession, "before_flush")
def _before_flush(session: OfficeSession, _context: UOWTransaction, _: Iterable[Any]) -> None:
    session.stamp_all()


@event.listens_for(OfficeSession, "after_flush")
def _after_flush(session: OfficeSession, _context: UOWTransaction) -> None:
    for record in session.new:
        if isinstance(record, Record):
            kind = kind_of(type(record))
            session.notes.made(kind, record, _all_kept(kind, record))
    for record in session.dirty:
        if isinstance(record, Record):
            _note_edits(session, record)


def _all_kept(kind: Kind, record: Record) -> list[Any]:
    return [field.kept(getattr(record, field.name)) for field in kind.columns]


def _note_edits(session: OfficeSession, record: Record) -> None:
    kind = kind_of(type(record))
    state: InstanceState[Record] = inspect(record)
    for name, field in kind.fields.items():
        if name not in state.committed_state:  # never set
            continue
        past = state.attrs[name].history
        if not past.has_changes():
            continue
        if not past.deleted:
            raise NotThisWay(f"read {kind.name}.{name} before setting it: history needs to know")
        before = field.kept(past.deleted[0])
        after = field.kept(past.added[0]) if past.added else None
        session.notes.edited(kind, record, name, field.plain(before), field.plain(after))
