"""Taking a change back: what was there before it is put back, as a change of its own."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NoReturn, cast

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import InstrumentedAttribute

from ilp_desktop.errors import Told
from ilp_desktop.records.base import Record
from ilp_desktop.vault.fields import Field, Kind, Plain, kinds
from ilp_desktop.vault.history import WHOLE
from ilp_desktop.vault.refusals import CannotPutBack, EditedSince
from ilp_desktop.vault.tables import ChangeRow, EntryRow, SigningKey
from ilp_desktop.vault.unit_of_work import OfficeSession, batches
from ilp_desktop.vault.verify import Progress, nobody_watches

_VOIDED = "voided_at"


AT_ONCE = 1000
"""So many fields are put back between two words on how far it is."""


def put_back(
    session: OfficeSession,
    change_id: str,
    *,
    options: Mapping[str, object] | None = None,
    progress: Progress = nobody_watches,
) -> None:
    """Give every field what it had before this change; a record made by it is voided.

    ``options`` are those of the questions that are asked for it; ``progress`` may raise to break
    it off.

    Raises:
        EditedSince: a field has another value now than the change gave it.
        CannotPutBack: there is nothing to put back, what was there is no longer known, or
            something else has taken its place.
    """
    change = session.scalar(select(ChangeRow).where(ChangeRow.id == change_id))
    entries = () if change is None else entries_of(session, change, options)
    if change is None or len(entries) != change.entries:
        raise CannotPutBack(
            "This change cannot be taken back: it is not, or not all, yours to see."
        )
    found = _records(session, entries, options or {})
    for entry, record in found:
        _must_be_as_it_left_it(session, entry, record)
    try:
        done = 0
        for some in _some_at_a_time(found):
            progress(done, len(found))
            for entry, record in some:
                _put_back_one(session, entry, record)
            session.flush()
            done += len(some)
    except IntegrityError as taken:
        raise CannotPutBack(
            "Something else has taken the place of what would be put back: look for the same"
            " number or name."
        ) from taken
    progress(len(found), len(found))


def _some_at_a_time(
    found: Sequence[tuple[EntryRow, Record]],
) -> Iterator[Sequence[tuple[EntryRow, Record]]]:
    """What was new goes first: it may have taken a number that an older record gets again."""
    yield from batches([pair for pair in found if pair[0].field == WHOLE], AT_ONCE)
    yield from batches([pair for pair in found if pair[0].field != WHOLE], AT_ONCE)


def _put_back_one(session: OfficeSession, entry: EntryRow, record: Record) -> None:
    if entry.field == WHOLE:
        record.voided_at = session.now
        return
    field = _kind(entry).fields[entry.field]
    if field.is_bytes:
        raise CannotPutBack("The content of a document is not kept twice: add it again.")
    setattr(record, field.name, field.value(_plain(entry.before)))


def entries_of(
    session: OfficeSession, change: ChangeRow, options: Mapping[str, object] | None = None
) -> Sequence[EntryRow]:
    """What the change did, as far as one may see it."""
    last = change.first_entry + change.entries - 1
    return session.scalars(
        select(EntryRow).where(EntryRow.place.between(change.first_entry, last)),
        execution_options=options or {},
    ).all()


def _records(
    session: OfficeSession, entries: Sequence[EntryRow], options: Mapping[str, object]
) -> list[tuple[EntryRow, Record]]:
    """Each entry with its record, read in bulk: an import touches thousands."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if _kind(entry).record is SigningKey:
            raise CannotPutBack("Who can sign in is not changed by taking a change back.")
        if entry.salt is None:
            raise CannotPutBack("What was there before is no longer kept.")
        wanted[entry.kind].add(entry.record_id)
    records = {
        name: session.read_many(kinds()[name].record, ids, options=options)
        for name, ids in wanted.items()
    }
    found = [(entry, records[entry.kind].get(entry.record_id)) for entry in entries]
    there = [(entry, record) for entry, record in found if record is not None]
    if len(there) < len(found):
        raise CannotPutBack("What this change concerned is not there any more.")
    return there


def _must_be_as_it_left_it(session: OfficeSession, entry: EntryRow, record: Record) -> None:
    kind = _kind(entry)
    if entry.field == WHOLE:
        left: dict[str, Plain] = json.loads(entry.after or "{}")
        fields = [field for field in kind.fields.values() if field.name != _VOIDED]
    else:
        left = {entry.field: _plain(entry.after)}
        fields = [kind.fields[entry.field]]
    for field in fields:
        now = field.plain(field.kept(getattr(record, field.name)))
        if now != left.get(field.name):
            _refuse(session, entry, kind, field)


def _refuse(session: OfficeSession, entry: EntryRow, kind: Kind, field: Field) -> NoReturn:
    """Name who edited it last, and when."""
    place: InstrumentedAttribute[int] = EntryRow.place
    last = session.execute(
        select(ChangeRow.account_id, ChangeRow.at)
        .join(EntryRow, EntryRow.change == ChangeRow.place)
        .where(
            EntryRow.kind == entry.kind,
            EntryRow.record_id == entry.record_id,
            EntryRow.field.in_((field.name, WHOLE)),
        )
        .order_by(place.desc())
        .limit(1)
    ).one()
    account_id, at = last
    who = _handle(session, account_id)
    raise EditedSince(
        Told(
            "“{field}” has been edited since, by {who}"
            " {when}. Taking the earlier change back would lose that.",
            field=field.name.replace("_", " "),
            who=who,
            when=_when(session, at),
        ),
        account_id=account_id,
        at=at,
        kind=kind.name,
        field=field.name,
    )


def _handle(session: OfficeSession, account_id: str) -> str:
    if account_id == session.account.account_id:
        return "you"
    known = select(SigningKey.handle).where(SigningKey.account_id == account_id)
    return session.scalars(known).first() or "somebody"


def _when(session: OfficeSession, at: datetime) -> str:
    """``at 10:42``, or ``on Sep 14, 2026`` if that was another day at the school."""
    local = at.astimezone(session.zone)
    if local.date() == session.today:
        return f"at {local.hour}:{local.minute:02}"
    return f"on {local:%b} {local.day}, {local.year}"


def _kind(entry: EntryRow) -> Kind:
    return kinds()[entry.kind]


def _plain(text: str | None) -> Plain:
    return cast("Plain", None if text is None else json.loads(text))
