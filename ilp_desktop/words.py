"""The glossary of resources/words: the office's words in a reader's language, for window and paper.

The English file is complete; a word that a translation lacks is said in English. Each file
names who approved its wording.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from typing import Any

from ilp_desktop.resources import resource

NO_BREAK = "\N{NO-BREAK SPACE}"


class Words:
    """The words of one language, by key ("part.plan") or by the member of a closed set."""

    def __init__(
        self, language: str, entries: Mapping[str, str], otherwise: Words | None = None
    ) -> None:
        self.language = language
        self._entries = entries
        self._otherwise = otherwise

    def __call__(self, key: str, /, **values: object) -> str:
        """The words for a key, with each {name} in them filled in."""
        words = self._entries.get(key)
        if words is None:
            if self._otherwise is None:
                raise KeyError(key)
            return self._otherwise(key, **values)
        return words.format(**values) if values else words

    def __contains__(self, key: str) -> bool:
        return key in self._entries or (self._otherwise is not None and key in self._otherwise)

    def label(self, member: Enum) -> str:
        """What people call a member of a closed set: "Minimum program"."""
        return self(f"{type(member).__name__}.{member.name}")

    def count(self, key: str, number: int) -> str:
        """A number of things: the key's "one" or "many" form."""
        return self(f"{key}.{'one' if number == 1 else 'many'}", number=number)

    @property
    def tag(self) -> str:
        """The language as a PDF names it (BCP 47)."""
        return "en-US" if self.language == "en" else self.language

    def language_name(self, tag: str) -> str:
        """A language's name for its BCP 47 tag, or the tag itself."""
        key = f"language.{tag.split('-')[0]}"
        return self(key) if key in self else tag

    def inside(self, called: str) -> str:
        """What somebody is called, inside of a line: "school counselor", "English teacher"."""
        first = re.split(r"[\s,;]", called, maxsplit=1)[0]
        if first[1:] != first[1:].lower() or first in self._names_of_languages():
            return called
        return called[:1].lower() + called[1:]

    def _names_of_languages(self) -> set[str]:
        own = {said for key, said in self._entries.items() if key.startswith("language.")}
        others = self._otherwise._names_of_languages() if self._otherwise is not None else set()
        return {said.split()[0] for said in own} | others

    def date(self, day: datetime.date) -> str:
        """A day in the reader's short form: "Sep 14, 2026"; no line ends within it."""
        return self._date("date.short", day).replace(" ", NO_BREAK)

    def long_date(self, day: datetime.date) -> str:
        """A day in full: "September 14, 2026"."""
        return self._date("date.long", day).replace(" ", NO_BREAK)

    def titled_date(self, day: datetime.date) -> str:
        """A day with its weekday, as a title: "Thursday, December 3, 2026"."""
        return self._date("date.titled", day)

    def day_and_month(self, day: datetime.date) -> str:
        """A day whose year is plain: "Sep 14"."""
        return self._date("date.in_year", day).replace(" ", NO_BREAK)

    def month_and_year(self, day: datetime.date) -> str:
        """A month: "Sep 2026"."""
        return self._date("date.month", day)

    def time(self, moment: datetime.time) -> str:
        """A time of day in the reader's form: "3:15 p.m."."""
        half = self("time.before_noon" if moment.hour < 12 else "time.after_noon")
        clock = self(
            "time.form",
            hour=moment.hour,
            hour12=moment.hour % 12 or 12,
            minute=f"{moment.minute:02}",
            half=half,
        )
        return clock.replace(" ", NO_BREAK)

    def _date(self, form: str, day: datetime.date) -> str:
        return self(
            form,
            day=day.day,
            month=self(f"month.{day.month}"),
            month_short=self(f"month_short.{day.month}"),
            weekday=self(f"weekday.{day.isoweekday()}"),
            year=day.year,
        )


BOTH = "both"
FAMILY = "family"
"""Not a language yet: of several prints, each in that of the student's parents."""
BETWEEN = " · "
"""What stands between a heading's two languages."""
HEADINGS = ("title.", "section.", "Part.")


@lru_cache(maxsize=8)
def words(language: str = "en") -> Words:
    """The glossary of a language; English where there is none.

    ``BOTH`` is English with each heading in Spanish beside it.
    """
    english = Words("en", _entries("en"))
    if language == BOTH:
        spanish = _entries("es")
        return Words("en", {key: _both(key, said, spanish) for key, said in _entries("en").items()})
    tag = language.split("-")[0]
    if tag == "en" or not resource(f"words/{tag}.toml").exists():
        return english
    return Words(tag, _entries(tag), otherwise=english)


def _both(key: str, said: str, spanish: Mapping[str, str]) -> str:
    other = spanish.get(key, said)
    return f"{said}{BETWEEN}{other}" if key.startswith(HEADINGS) and other != said else said


def _entries(language: str) -> dict[str, str]:
    with resource(f"words/{language}.toml").open("rb") as file:
        return dict(_flat(tomllib.load(file)))


def _flat(table: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    """The tables of a TOML file as one list of "table.key" and words."""
    entries: list[tuple[str, str]] = []
    for key, value in table.items():
        if isinstance(value, str):
            entries.append((prefix + key, value.strip()))
        else:
            entries += _flat(value, f"{prefix}{key}.")
    return entries
