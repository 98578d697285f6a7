"""Single values as exports write them, read one by one.

Each reader gives the value, and tells what it made of it where that is not plain.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import TypeVar

from ilp_desktop.errors import Told
from ilp_desktop.exchange.mapped import words
from ilp_desktop.office.incoming.shapes import IncomingTelephone
from ilp_desktop.policy.names import fold
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from ilp_desktop.policy.table_fields import DateOrder

Tell = Callable[[Told], None]
V = TypeVar("V")

FIRST_YEAR, LAST_YEAR = 1900, 2100
_SPREADSHEET_DAY_0 = date(1899, 12, 30)
_GRADE = re.compile(
    r"(?:grade|grado|gr|g)?\s*0?(\d{1,2})(?:\s*(?:st|nd|rd|th|o|a|er|do|to|mo|vo|no))?"
    r"(?: grade| grado)?"
)
_TIME = re.compile(r"(?i)(?<=\d)[T ]+\d{1,2}:\d{2}.*$")
_ISO = re.compile(r"(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})")
_STROKES = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})")
_MONTH_NAMED = re.compile(r"([^\W\d_]+)\.? (\d{1,2}),? (\d{4})")
_DAY_MONTH = re.compile(r"(\d{1,2})[- ](?:de )?([^\W\d_]+)\.?[- ](?:de )?(\d{4})")
_WITH_POINT = re.compile(r"(\d+)\.0+")
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+")
_LABEL = r"[^\W\d_]+(?: [^\W\d_]+)?"
_LABELLED = re.compile(rf"({_LABEL})[:.]?\s*(?=[+(\d])|[(\[]?({_LABEL})[)\]]?\.?\s*$")
_BETWEEN = re.compile(r"\s*(?:[/;,|\n]+|\s(?:or|o|y|and|&)\s)\s*")
_LABEL_WITHIN = re.compile(rf"(?<=\d)[\s,;]+(?={_LABEL}[:.]\s*[+(\d])")
_FEWEST_DIGITS = 7


def number(value: str, tell: Tell) -> str | None:
    """An id or a student's number, as text; none where a spreadsheet has spoilt it."""
    if _SHORTENED.fullmatch(value):
        tell(Told("A spreadsheet has shortened this number, so that its last digits are lost."))
        return None
    whole = _WITH_POINT.fullmatch(value)
    if whole:
        tell(Told("The number is read without its point: {number}.", number=whole[1]))
        return whole[1]
    return value


def grade(value: str, tell: Tell) -> int | None:
    """A grade from kindergarten (0) to 12."""
    plain = "" if value.startswith("-") else fold(_WITH_POINT.sub(r"\1", value))
    found = _GRADE.fullmatch(plain)
    if found and int(found[1]) <= 12:
        return int(found[1])
    meant = words.meaning("grade", plain)
    if meant is None:
        tell(Told("This is no grade from K to 12; it is left out."))
        return None
    return int(meant)


def day(value: str, order: DateOrder, tell: Tell) -> date | None:
    """A date: as ISO 8601 has it, with strokes in the mapping's order, or with the month named."""
    plain = _TIME.sub("", value.strip())
    found = _day(plain, order)
    if found is None and plain.isdecimal() and len(plain) == 5:
        found = _SPREADSHEET_DAY_0 + timedelta(days=int(plain))
        tell(Told("A spreadsheet’s count of days is read as {day}.", day=found.isoformat()))
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        tell(Told("This is no date that can be read; it is left out."))
        return None
    return found


def _day(plain: str, order: DateOrder) -> date | None:
    parts: tuple[int, int, int] | None = None
    if found := _ISO.fullmatch(plain):
        parts = (int(found[1]), int(found[2]), int(found[3]))
    elif (found := _STROKES.fullmatch(plain)) and len(found[3]) == 4:
        month, in_month = (1, 2) if order is DateOrder.MONTH_FIRST else (2, 1)
        parts = (int(found[3]), int(found[month]), int(found[in_month]))
    elif (found := _MONTH_NAMED.fullmatch(plain)) and (name := words.meaning("month", found[1])):
        parts = (int(found[3]), int(name), int(found[2]))
    elif (found := _DAY_MONTH.fullmatch(plain)) and (name := words.meaning("month", found[2])):
        parts = (int(found[3]), int(name), int(found[1]))
    if parts is not None:
        with suppress(ValueError):
            return date(*parts)
    return None


def credit(value: str, tell: Tell) -> float | None:
    """A part of a unit of credit; with a point or a comma."""
    with suppress(ValueError):
        units = float(value.replace(",", "."))
        if 0 <= units <= 100:
            return units
    tell(Told("This is no number of credits; it is left out."))
    return None


def language(value: str, tell: Tell) -> str | None:
    """A language as a BCP 47 tag."""
    meant = words.meaning("language", value)
    if meant is None and _TAG.fullmatch(value.replace("_", "-")):
        meant = value.replace("_", "-")
    if meant is None:
        tell(Told("This language is not known here; it is left out."))
    return meant


def relation(value: str, tell: Tell) -> Relation | None:
    if words.is_some_parent(value):
        return None
    meant = words.relation(value)
    if meant is None:
        tell(Told("This relation is not known here; it is read as “other”."))
        return Relation.OTHER
    return meant


def role(value: str, tell: Tell) -> StaffRole:
    meant = words.role(value)
    if meant is None:
        tell(Told("This role is not known here; it is read as “other”."))
        return StaffRole.OTHER
    return meant


def email(value: str, tell: Tell) -> str | None:
    if "@" not in value[1:-1] or " " in value:
        tell(Told("This is no e-mail address; it is left out."))
        return None
    return value


def telephones(value: str, kind: TelephoneKind, tell: Tell) -> tuple[IncomingTelephone, ...]:
    """The numbers of a field, each as written; two in one field are taken apart, which is told."""
    parts = _apart(value)
    if len(parts) > 1:
        tell(Told("More than one number stands here; each is kept as written."))
    elif not any(sign.isdecimal() for sign in value) and not any(map(str.isalnum, value)):
        tell(Told("This is no telephone number; it is left out."))
        return ()
    elif sum(sign.isdecimal() for sign in value) < _FEWEST_DIGITS:
        tell(Told("This may be no telephone number; it is kept as written."))
    taken: set[TelephoneKind] = set()
    found = []
    for part in parts:
        own = _labelled(part) or next(
            (one for one in (kind, *TelephoneKind) if one not in taken), kind
        )
        taken.add(own)
        found.append(IncomingTelephone(written=part, kind=own))
    return tuple(found)


def _apart(value: str) -> list[str]:
    for between in (_BETWEEN, _LABEL_WITHIN):
        parts = between.split(value)
        if len(parts) > 1 and all(
            sum(sign.isdecimal() for sign in part) >= _FEWEST_DIGITS for part in parts
        ):
            return parts
    return [value]


def _labelled(part: str) -> TelephoneKind | None:
    for found in _LABELLED.finditer(part):
        kind = words.telephone_kind(found[1] or found[2])
        if kind is not None:
            return kind
    return None


def is_sound_name(name: str) -> bool:
    """Whether a name has none of the signs that turn the writing's direction, nor control signs."""
    return (name.isascii() and name.isprintable()) or not any(
        unicodedata.category(sign) == "Cc" or unicodedata.bidirectional(sign) in _TURNS
        for sign in name
        if sign not in "\t\n\r"
    )


_TURNS = frozenset({"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"})
