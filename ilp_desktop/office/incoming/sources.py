"""What a source's keys stand for here, and what was taken of each: read, and kept again.

What a student has by the dozen in a term, classes and marks, is remembered together: one record
for the student's term. It is as much as a fourth of all that an import writes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ilp_desktop.policy.incoming import Coming

Key = tuple[Coming, str]
TOGETHER = frozenset({Coming.REGISTRATION, Coming.MARK})
"""Kinds whose keys begin with a student's and a term's, and that are kept together by both."""


@dataclass(slots=True)
class HeldSource:
    """The record that a key stands for, and digests of what was taken of it."""

    record_id: str
    taken: dict[str, str]


class Remembered(NamedTuple):
    """A record of what was taken, as it is to be kept."""

    id: str
    """Of the one that is kept already; empty for a new one."""
    about: Coming
    key: str
    record_id: str
    taken: str


class Sources:
    """All that is remembered of one source."""

    def __init__(self, rows: Iterable[tuple[Coming, str, str, str, str]]) -> None:
        """Of rows with kind, key, id, the record's id, and what was taken."""
        self.held: dict[Key, HeldSource] = {}
        self._kept: dict[Key, tuple[str, str]] = {}
        """By the key under which it is kept: id and text."""
        for about, key, source_id, record_id, told in rows:
            self._kept[about, key] = source_id, told
            taken = json.loads(told)
            if about not in TOGETHER:
                self.held[about, key] = HeldSource(record_id, taken)
                continue
            for rest, (own_id, digests) in taken.items():
                self.held[about, f"{key}|{rest}"] = HeldSource(own_id, digests)

    def remembered(self, taken: Mapping[Key, HeldSource]) -> Iterator[Remembered]:
        """What is new or other than it was kept."""
        together: dict[Key, dict[str, HeldSource]] = {}
        for (about, key), source in taken.items():
            if about in TOGETHER:
                kept_under, rest = _apart(key)
                together.setdefault((about, kept_under), {})[rest] = source
                continue
            yield from self._changed(about, key, source.record_id, source.taken)
        if together:
            for (about, key), source in self.held.items():
                kept_under, rest = _apart(key) if about in TOGETHER else ("", "")
                if (about, kept_under) in together:
                    together[about, kept_under].setdefault(rest, source)
        for (about, key), sources in together.items():
            first = next(iter(sources.values()))
            told = {rest: (one.record_id, one.taken) for rest, one in sources.items()}
            yield from self._changed(about, key, first.record_id, told)

    def _changed(
        self, about: Coming, key: str, record_id: str, taken: Mapping[str, Any]
    ) -> Iterator[Remembered]:
        source_id, before = self._kept.get((about, key), ("", ""))
        told = json.dumps(taken, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        held = self.held.get((about, key))
        is_same = told == before and (held is None or held.record_id == record_id)
        if not is_same:
            yield Remembered(source_id, about, key, record_id, told)


def _apart(key: str) -> tuple[str, str]:
    """The student's and the term's key, and what is left."""
    student, term, rest = key.split("|", 2)
    return f"{student}|{term}", rest
