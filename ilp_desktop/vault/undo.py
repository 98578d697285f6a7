"""Taking a change back: what was there before it is put back, as a change of its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NoReturn, cast

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from ilp_desktop.errors import Told
from ilp_desktop.records.base import Record
from ilp_desktop.vault.fields import Field, Kind, Plain, kinds
from ilp_desktop.vault.history import WHOLE
from ilp_desktop.vault.refusals import CannotPutBack, EditedSince
from ilp_desktop.vault.tables import ChangeRow, EntryRow, SigningKey
from ilp_desktop.vault.unit_of_work import OfficeSession

_VOIDED = "voided_at"


def put_back(session: OfficeSession, change_id: str) -> None:
    """Give every field what it had before this change; a record made by it is voided.

    Raises:
        EditedSince: a field has another value now than the change gave it.
        CannotPutBack: there is nothing to put back, or what was there is no longer known.
    """
    change = session.scalar(select(ChangeRow).where(ChangeRow.id == change_id))
    entries = () if change is None else _entries(session, change)
    if change is None or len(entries) != change.entries:
        raise CannotPutBack(
            "This change cannot be taken back: it is not, or not all, yours to see."
        )
    found = [(entry, _record(session, entry)) for entry in entries]
    for entry, record in found:
        _must_be_as_it_left_it(session, entry, record)
    for entry, record in found:
        if entry.field == WHOLE:
            record.voided_at = session.now
            continue
        field = _kind(entry).fields[entry.field]
        if field.is_bytes:
            raise CannotPutBack("The content of a document is not kept twice: add it again.")
        setattr(record, field.name, field.value(_plain(entry.before)))


def _entries(session: OfficeSession, change: ChangeRow) -> Sequence[EntryRow]:
    last = change.first_entry + change.entries - 1
    return session.scalars(
        select(EntryRow).where(EntryRow.place.between(change.first_entry, last))
    ).all()


def _record(session: OfficeSession, entry: EntryRow) -> Record:
    kind = _kind(entry)
    if kind.record is SigningKey:
        raise CannotPutBack("Who can sign in is not changed by taking a change back.")
    if entry.salt is None:
        raise CannotPutBack("What was there before is no longer kept.")
    record = session.get(kind.record, entry.record_id)
    if record is None:
        raise CannotPutBack("What this change concerned is not there any more.")
    return record


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
