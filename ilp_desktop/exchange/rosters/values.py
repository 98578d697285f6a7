"""What the cells of a roster mean: lists, days, grades, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from ilp_desktop.exchange.rosters.layouts import plain

_PLACED = re.compile(r"\{\s*([^:{}]*?)\s*:\s*([^{}]*?)\s*\}")
_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(T.*)?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_NUMBERED = re.compile(r"(?:grade)?0*(\d{1,2})(?:st|nd|rd|th)?(?:grade)?")
_KINDERGARTEN = frozenset({"kg", "k", "kindergarten"})
_NO_GRADE_HERE = frozenset(
    {
        *("it", "pr", "pk", "tk", "infanttoddler", "preschool", "prekindergarten"),
        *("transitionalkindergarten", "13", "ps", "ug", "other", "undergraduate", "postgraduate"),
        *("ungraded", "postsecondary", "ps1", "ps2", "ps3", "ps4"),
    }
)
"""Before kindergarten and after the twelfth grade, as CEDS and Microsoft name them."""
_STUDENT_NUMBERS = frozenset(
    {"sis", "local", "student", "studentid", "studentnumber", "studentlocalid", "district"}
)


def listed(text: str) -> tuple[str, ...]:
    """The values of a list in one cell, each once."""
    return tuple(dict.fromkeys(one for one in (part.strip() for part in text.split(",")) if one))


def grade_of(text: str) -> int | None:
    """The grade, kindergarten as 0.

    Raises:
        ValueError: it is none from kindergarten to the twelfth.
    """
    name = plain(text)
    if not name or name in _NO_GRADE_HERE:
        return None
    if name in _KINDERGARTEN:
        return 0
    number = _NUMBERED.fullmatch(name)
    if number is None or int(number[1]) > 12:
        raise ValueError
    return int(number[1])


def is_no_grade_here(text: str) -> bool:
    """Whether it names a grade before kindergarten or after the twelfth."""
    return plain(text) in _NO_GRADE_HERE


def day_of(text: str, *, day_first: bool = False) -> date:
    """The day of a date, with a time of day or without, or of one with slashes.

    Raises:
        ValueError: it is no date.
    """
    if iso := _ISO.fullmatch(text):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    if slashed := _SLASHED.fullmatch(text):
        first, second, year = (int(part) for part in slashed.groups())
        month, day = (second, first) if day_first else (first, second)
        return date(year, month, day)
    raise ValueError


def is_slashed(text: str) -> bool:
    return "/" in text


def is_plain_day(text: str) -> bool:
    """Whether it is written as OneRoster wants a date."""
    return len(text) == 10 and _ISO.fullmatch(text) is not None


def day_comes_first(dates: Iterable[str]) -> bool | None:
    """Whether dates with slashes begin with the day; nothing where they do not tell."""
    for slashed in filter(None, map(_SLASHED.fullmatch, dates)):
        if int(slashed[1]) > 12 or int(slashed[2]) > 12:
            return int(slashed[1]) > 12
    return None


def day_before(day: date) -> date:
    return day - timedelta(days=1)


def number_among(placed: str) -> str:
    """The student's number in a list such as ``{LDAP:12},{SIS:4711}``, if it is plain which."""
    found = [(plain(kind), number) for kind, number in _PLACED.findall(placed) if number]
    if len(found) > 1:
        found = [one for one in found if one[0] in _STUDENT_NUMBERS]
    return found[0][1] if len(found) == 1 else ""
