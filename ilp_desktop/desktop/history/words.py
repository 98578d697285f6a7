"""How history names records, fields and values: in the office's words, not the database's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from ilp_desktop.desktop.dates import NBSP, clock_words, day_words
from ilp_desktop.desktop.history.names import FIELDS, KINDS
from ilp_desktop.desktop.language import tr
from ilp_desktop.office.history import FieldChange, HistoryRow
from ilp_desktop.words import Words

UNSAID = frozenset(
    {
        *("position", "sha256", "content", "e164", "made_at", "made_by", "folded", "zone"),
        *("public_key", "strokes"),
    }
)
"""Fields that mean nothing to a reader; ids are left out as well."""
TELLING = ("title", "given_name", "family_name", "name", "text", "words", "course", "note", "need")
"""Fields by which one recognizes a new record."""


def kind_words(kind: str) -> str:
    return tr(KINDS.get(kind) or kind.replace("_", " ").capitalize())


def field_words(field: str) -> str:
    return tr(FIELDS.get(field) or field.replace("_", " ").capitalize())


def title_words(title: str) -> tuple[str, str]:
    """What a change is called: its field, and of what; else what was done."""
    what, _, field = title.rpartition(": ")
    return (tr(field), tr(what)) if what else (tr(title), "")


def full_title(title: str) -> str:
    """The same in one line."""
    return ": ".join(tr(part) for part in title.split(": "))


def is_said(change: FieldChange) -> bool:
    """Whether a reader is told of this field at all."""
    hidden = change.field in UNSAID or change.field.endswith("_id")
    return not hidden and bool(change.before or change.after)


def value_words(change: FieldChange, value: str, words: Words, zone: tzinfo | None) -> str:
    """A value as people write it."""
    if not value:
        return ""
    if change.closed is not None and value in change.closed.__members__:
        return words.label(change.closed[value])
    if change.is_yes_no:
        return tr("Yes") if value == "1" else tr("No")
    if change.field.endswith("language"):
        return words.language_name(value)
    if change.field.endswith("_on"):
        return day_words(date.fromisoformat(value[:10]))
    if change.field.endswith("_at"):
        return moment_words(datetime.fromisoformat(value), zone)
    return value


def moment_words(at: datetime, zone: tzinfo | None) -> str:
    """Sep 14, 2026, 10:42 AM"""
    here = at.astimezone(zone) if at.tzinfo else at
    return f"{day_words(here.date())}, {clock_words(here)}"


def was_and_is(row: HistoryRow, words: Words, zone: tzinfo | None) -> tuple[str, str]:
    """What a change replaced and what it put there, short enough for a line of a table."""
    said = [it for it in row.fields if is_said(it)]
    if len({it.record_id for it in said}) > 1:
        known = {it.record_id for it in said if it.field in TELLING and not it.before}
        if len(known) != 1:
            return "", _counted(said)
        said = [it for it in said if it.record_id in known]
    if any(it.before for it in said):
        before = [value_words(it, it.before, words, zone) for it in said]
        return _listed(before), _listed([value_words(it, it.after, words, zone) for it in said])
    telling = [it for it in said if it.field in TELLING] or said
    telling.sort(key=lambda it: TELLING.index(it.field) if it.field in TELLING else 0)
    return "", _listed([value_words(it, it.after, words, zone) for it in telling])


def _listed(values: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(value for value in values if value))


def _counted(said: Sequence[FieldChange]) -> str:
    """6 × Registration, 1 × Report card"""
    records = dict.fromkeys((it.kind, it.record_id) for it in said)
    kinds = Counter(kind for kind, _record_id in records)
    return ", ".join(
        f"{many}{NBSP}×{NBSP}{kind_words(kind)}" if many > 1 else kind_words(kind)
        for kind, many in kinds.items()
    )
