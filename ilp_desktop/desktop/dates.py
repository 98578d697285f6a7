"""Dates and times in the reader's form, written and read."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

from ilp_desktop.desktop.language import locale_name, tr

NBSP = "\N{NO-BREAK SPACE}"
_GIVEN_TERM = re.compile(r"Term (\d)")
"""The name that a term has from the program, until somebody gives it another."""


def locale() -> QLocale:
    """Of the window's language, whatever the workstation's is."""
    return QLocale(locale_name())


def _words(day: date, form: str) -> str:
    kept_together = form.replace("~", f"'{NBSP}'")
    return locale().toString(QDate(day.year, day.month, day.day), kept_together)


def day_words(day: date) -> str:
    """Sep 14, 2026"""
    return _words(day, tr("MMM~d, yyyy"))


def short_day_words(day: date) -> str:
    """Sep 14"""
    return _words(day, tr("MMM~d"))


def long_day_words(day: date) -> str:
    """Thursday, December 3, 2026"""
    return _words(day, tr("dddd, MMMM~d, yyyy"))


def day_title(day: date) -> str:
    """The same at the head of something, where Spanish too begins with a capital."""
    return _begun(long_day_words(day))


def month_title(day: date) -> str:
    """December 2026"""
    return _begun(_words(day, tr("MMMM~yyyy")))


def days_title(first: date, last: date) -> str:
    """Nov 23 – 27, 2026; Nov 30 – Dec 4, 2026"""
    if first.year != last.year:
        return f"{day_words(first)} – {day_words(last)}"
    if first.month != last.month:
        return f"{short_day_words(first)} – {day_words(last)}"
    said = tr("{month}~{first} – {last}, {year}", month=_words(first, "MMM"), first=first.day,
              last=last.day, year=first.year)  # fmt: skip
    return said.replace("~", NBSP)


def clock_words(at: time | datetime) -> str:
    """10:42 AM"""
    return f"{bare_clock_words(at)}{NBSP}{_half(at)}"


def bare_clock_words(at: time | datetime) -> str:
    """10:42, where the place says which half of the day it is."""
    return f"{at.hour % 12 or 12}:{at.minute:02}"


def hour_words(at: time | datetime) -> str:
    """10 AM"""
    return f"{at.hour % 12 or 12}{NBSP}{_half(at)}"


def clock_span_words(first: time | datetime, last: time | datetime) -> str:
    """3:30 – 4:15 PM"""
    begins = bare_clock_words(first) if _half(first) == _half(last) else clock_words(first)
    return f"{begins} – {clock_words(last)}"


def _half(at: time | datetime) -> str:
    return locale().toString(QTime(at.hour, at.minute), "Ap")


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


_DAY_FORMS = ("MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "d MMM yyyy", "M/d/yyyy", "M-d-yyyy",
              "yyyy-MM-dd", "M.d.yyyy")  # fmt: skip
_TIME = re.compile(r"(\d{1,2})(?::?(\d{2}))?\s*([ap])?\.?\s?(?:m\.?)?", re.IGNORECASE)


def read_day(text: str) -> date | None:
    """The day that was typed, in any of the usual forms; None where it is none."""
    plain = " ".join(text.replace(NBSP, " ").split())
    short_year = re.fullmatch(r"(.*[/\-. ])(\d\d)", plain)
    if short_year and not re.fullmatch(r"\d{4}-\d\d-\d\d", plain):
        plain = f"{short_year[1]}20{short_year[2]}"
    for form in _DAY_FORMS:
        day = locale().toDate(plain, form)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    return None


def read_time(text: str) -> time | None:
    """The time of day that was typed: 3:30 PM, 330p, 15:30; a school's day where nothing is said.

    Without AM or PM, 1 to 6 is taken as the afternoon.
    """
    found = _TIME.fullmatch(" ".join(text.replace(NBSP, " ").split()))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif 1 <= hour <= 6 and not text.strip().startswith("0"):
        hour += 12
    return time(hour, minute)


def term_words(name: str) -> str:
    """The name of a term; one that it has from the program, in the reader's language."""
    given = _GIVEN_TERM.fullmatch(name)
    return tr("Term {number}", number=given[1]) if given else name
