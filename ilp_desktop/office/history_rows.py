"""Rows of the history, read page by page, with what is kept from this reader left out."""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache, cached_property

from sqlalchemy import Boolean, ColumnElement, Select, and_, func, or_, select
from sqlalchemy import Enum as ClosedSet

from ilp_desktop.office.access import BEYOND_THE_GATE, gate
from ilp_desktop.office.people import Names
from ilp_desktop.policy.journal import Visibility
from ilp_desktop.policy.names import fold
from ilp_desktop.records import (
    Account,
    Address,
    JournalEntry,
    Record,
    SourceRecord,
    StaffMember,
)
from ilp_desktop.records.base import Instant
from ilp_desktop.vault import OfficeSession
from ilp_desktop.vault.fields import as_json, kinds
from ilp_desktop.vault.history import WHOLE
from ilp_desktop.vault.tables import ChangeRow, EntryRow

CHUNK = 100
"""So many changes are read at once."""
_AROUND = re.compile(r'"\w+":|"(?:sha256:)?[0-9a-f]{32,64}"')
"""What stands around the values that people write: names of fields, ids, digests."""
MOST = 200
"""So many entries are shown of one change of the whole office."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of a record, before and after; a new record has no before."""

    kind: str
    record_id: str
    field: str
    before: str
    after: str
    closed: type[Enum] | None = None
    """The closed set of which the values name a member."""
    is_yes_no: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry as history keeps it: its values are JSON, and a new record has no field."""

    kind: str
    record_id: str
    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, kw_only=True)
class HistoryRow:
    """One change: who, when, what it is called, and what it did."""

    place: int
    """Where it stands in the history: the next page begins before it."""
    change_id: str
    at: datetime
    who: str
    title: str
    reach: int
    """So many entries it has in all, also those that are not the reader's to see."""
    entries: tuple[Kept, ...]

    @cached_property
    def fields(self) -> tuple[FieldChange, ...]:
        """Field by field; worked out when it is looked at, since a page may touch thousands."""
        return tuple(part for entry in self.entries for part in _fields(entry))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which changes somebody looks for; where nothing is said, all."""

    kinds: frozenset[str] = frozenset()
    """Changes with a record of one of them."""
    account_id: str = ""
    first_on: date | None = None
    last_on: date | None = None
    typed: str = ""
    record: tuple[str, str] | None = None
    """Kind and id of one record."""


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryChoices:
    """What a history can be narrowed to."""

    kinds: tuple[str, ...]
    people: tuple[tuple[str, str], ...]
    """Account and name."""


OF_SOURCES = SourceRecord.__tablename__
TOLD_OF_SOURCES = frozenset({"system", "about"})
"""What is told of a record of another system. Its key may name a student and an adult of theirs,
or a test and its day, and everybody reads the history of the office."""


class Changes:
    """The changes that touched certain entries, newest first, a page at a time.

    Of one file the entries are found first, by their index. Of the whole office (where ``own``
    tells the entries of no student), the changes are gone through from the newest on, so that a
    page costs the same however long the history is.
    """

    def __init__(
        self,
        session: OfficeSession,
        about: ColumnElement[bool],
        wanted: Wanted,
        *,
        own: ColumnElement[bool] | None = None,
    ) -> None:
        self._session = session
        self._about = about
        self._wanted = wanted
        self._own = own

    def page(self, limit: int, before: int | None) -> tuple[HistoryRow, ...]:
        """So many rows before that place."""
        rows: list[HistoryRow] = []
        while len(rows) < limit:
            changes = self._next(before)
            if not changes:
                break
            rows += [row for row in self._rows(changes) if self._is_wanted(row)]
            before = changes[-1].place
        return tuple(rows[:limit])

    def _next(self, before: int | None) -> Sequence[ChangeRow]:
        wanted = self._wanted
        changes = select(ChangeRow)
        if self._own is None:
            changes = changes.where(ChangeRow.place.in_(select(EntryRow.change).where(self._about)))
        if wanted.kinds:
            of_kind = select(EntryRow.change).where(EntryRow.kind.in_(wanted.kinds), self._about)
            changes = changes.where(ChangeRow.place.in_(of_kind))
        if wanted.account_id:
            changes = changes.where(ChangeRow.account_id == wanted.account_id)
        if wanted.first_on is not None:
            changes = changes.where(ChangeRow.at >= self._morning(wanted.first_on))
        if wanted.last_on is not None:
            changes = changes.where(
                ChangeRow.at < self._morning(wanted.last_on + timedelta(days=1))
            )
        if before is not None:
            changes = changes.where(ChangeRow.place < before)
        newest_first = changes.order_by(ChangeRow.place.desc()).limit(CHUNK)
        return self._session.scalars(newest_first).all()

    def _morning(self, day: date) -> datetime:
        """When that day begins at the school."""
        return datetime.combine(day, time(), self._session.zone).astimezone()

    def _rows(self, changes: Sequence[ChangeRow]) -> list[HistoryRow]:
        by_change = self._entries(changes)
        every = [entry for entries in by_change.values() for entry in entries]
        is_for_others, withheld = _for_others(self._session, every), _withheld(self._session, every)
        names = account_names(self._session, {change.account_id for change in changes})
        told = {
            place: [entry for entry in entries if not is_for_others(entry)]
            for place, entries in by_change.items()
        }
        return [
            HistoryRow(
                place=change.place,
                change_id=change.id,
                at=change.at,
                who=names.get(change.account_id, ""),
                title=change.title,
                reach=change.entries,
                entries=tuple(
                    _kept(entry)
                    for entry in told[change.place]
                    if entry.record_id not in withheld and not _is_of_a_source(entry)
                ),
            )
            for change in changes
            if told.get(change.place)
        ]

    def _entries(self, changes: Sequence[ChangeRow]) -> Mapping[int, list[EntryRow]]:
        """The entries of these changes that are the reader's to see, by the change's place."""
        found: dict[int, list[EntryRow]] = defaultdict(list)
        entries = select(EntryRow).where(self._about).order_by(EntryRow.place)
        if self._own is not None:
            small = [change for change in changes if change.entries <= MOST]
            spans = [EntryRow.place.between(*_span(change)) for change in small]
            asked = [entries.where(or_(*spans))] if spans else []
            asked += [
                select(EntryRow)
                .where(EntryRow.place.in_(self._places(change)))
                .order_by(EntryRow.place)
                for change in changes
                if change.entries > MOST
            ]
        else:
            asked = [entries.where(EntryRow.change.in_([change.place for change in changes]))]
        for statement in asked:
            for entry in self._session.scalars(statement):
                found[entry.change].append(entry)
        return found

    def _places(self, change: ChangeRow) -> list[int]:
        """Where in a large change some entries are the reader's to see.

        Found by the indexes alone: most of the change may be of files that are closed to them.
        """
        first, last = _span(change)
        of_files = select(EntryRow.place).where(
            EntryRow.student_id.in_(gate(self._session)), EntryRow.place.between(first, last)
        )
        found = self._session.scalars(of_files.limit(MOST), execution_options=BEYOND_THE_GATE)
        own = self._of_no_file
        return [*found, *own[bisect_left(own, first) : bisect_right(own, last)]][:MOST]

    @cached_property
    def _of_no_file(self) -> list[int]:
        """Where the entries are that are of no student, in their order."""
        assert self._own is not None, "asked only of the whole office"
        places = select(EntryRow.place).where(EntryRow.student_id.is_(None), self._own)
        return sorted(self._session.scalars(places))

    def _is_wanted(self, row: HistoryRow) -> bool:
        """Whether each word that was typed begins a word of what the reader sees of it."""
        words = fold(self._wanted.typed).split()
        if not words:
            return True
        sides = (side for entry in row.entries for side in (entry.before, entry.after) if side)
        text = " ".join(fold(_AROUND.sub(" ", said)) for said in (row.title, row.who, *sides))
        text = f" {text}"
        return all(f" {word}" in text for word in words)


def _kept(entry: EntryRow) -> Kept:
    """The entry as its reader gets it."""
    after = entry.after
    if entry.kind == OF_SOURCES and entry.field == WHOLE:
        whole = json.loads(after or "{}")
        after = as_json({name: whole[name] for name in sorted(TOLD_OF_SOURCES & whole.keys())})
    return Kept(entry.kind, entry.record_id, entry.field, entry.before, after)


def _is_of_a_source(entry: EntryRow) -> bool:
    """Whether it says alone what is remembered of another system, and so nothing to a reader."""
    return entry.kind == OF_SOURCES and entry.field not in (WHOLE, *TOLD_OF_SOURCES)


def _span(change: ChangeRow) -> tuple[int, int]:
    """The places of a change's first and last entry."""
    return change.first_entry, change.first_entry + change.entries - 1


def _fields(entry: Kept) -> list[FieldChange]:
    """The fields of one entry; that of a new record holds them all."""
    if entry.field:
        sides = {entry.field: (_text(entry.before), _text(entry.after))}
    else:
        whole = json.loads(entry.after) if entry.after else {}
        sides = {name: ("", "" if value is None else str(value)) for name, value in whole.items()}
    return [
        FieldChange(
            kind=entry.kind,
            record_id=entry.record_id,
            field=name,
            before=_as_moment(entry.kind, name, before),
            after=_as_moment(entry.kind, name, after),
            closed=_closed(entry.kind, name),
            is_yes_no=isinstance(_column_type(entry.kind, name), Boolean),
        )
        for name, (before, after) in sides.items()
    ]


@cache
def _column_type(kind: str, field: str) -> object:
    known = kinds()[kind]
    return known.record.__table__.c[known.fields[field].column].type


def _closed(kind: str, field: str) -> type[Enum] | None:
    found = _column_type(kind, field)
    return found.enum_class if isinstance(found, ClosedSet) else None


def _text(value: str | None) -> str:
    said = None if value is None else json.loads(value)
    return "" if said is None else str(said)


def _as_moment(kind: str, field: str, value: str) -> str:
    """A moment says that it is in UTC; the wall time of a conference stays as it is."""
    return f"{value}+00:00" if value and isinstance(_column_type(kind, field), Instant) else value


def _withheld(session: OfficeSession, entries: Sequence[EntryRow]) -> set[str]:
    """Addresses among these entries that are withheld: that they changed may be told (R19)."""
    withheld = select(Address.id).where(Address.id.in_(_ids(entries, Address)), Address.withheld)
    return set(session.scalars(withheld))


def _for_others(session: OfficeSession, entries: Sequence[EntryRow]) -> Callable[[EntryRow], bool]:
    """Tells of an entry among these whether it is none of this reader's.

    Journal entries are not that somebody else keeps to themselves, or kept to themselves until a
    later change: what was written before that was for nobody. Not even that there is one is told.
    """
    others = dict(
        session.execute(
            select(JournalEntry.id, JournalEntry.visibility).where(
                JournalEntry.id.in_(_ids(entries, JournalEntry)),
                JournalEntry.author_id != session.account.person_id,
            )
        ).all()
    )
    kept = {record for record, visibility in others.items() if visibility is Visibility.ONLY_ME}
    until: dict[str, int] = dict(session.execute(_last_kept_to_oneself(others)).all())

    def is_for_others(entry: EntryRow) -> bool:
        record = entry.record_id
        return record in kept or entry.change <= until.get(record, 0)

    return is_for_others


def _ids(entries: Sequence[EntryRow], kind: type[Record]) -> set[str]:
    return {entry.record_id for entry in entries if entry.kind == kind.__tablename__}


def _last_kept_to_oneself(ids: Iterable[str]) -> Select[str, int]:
    """Of each journal entry, the last change before or after which its author alone read it."""
    only_me = as_json(Visibility.ONLY_ME.name)
    turned = and_(
        EntryRow.field == JournalEntry.visibility.key,
        or_(EntryRow.before == only_me, EntryRow.after == only_me),
    )
    begun = and_(EntryRow.field == WHOLE, EntryRow.after.contains(f'"visibility":{only_me}'))
    return (
        select(EntryRow.record_id, func.max(EntryRow.change))
        .where(
            EntryRow.kind == JournalEntry.__tablename__,
            EntryRow.record_id.in_(ids),
            or_(turned, begun),
        )
        .group_by(EntryRow.record_id)
    )


def account_names(session: OfficeSession, account_ids: set[str]) -> dict[str, str]:
    persons = dict(
        session.execute(
            select(Account.id, StaffMember.person_id)
            .join(StaffMember, StaffMember.id == Account.staff_id)
            .where(Account.id.in_(account_ids))
        ).all()
    )
    names = Names(session)
    names.read(persons.values())
    return {account_id: names.of(person_id) for account_id, person_id in persons.items()}
