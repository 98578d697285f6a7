"""One field here and in the source: the same, changed there alone, or typed here by hand.

What was taken the last time tells the two apart. It is kept as digests, since a source's record
is no part of any student's file. Where the office has been asked and kept its own, that is
remembered with the value it was asked about: the same question is not put twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.preview import Choice, Difference

if TYPE_CHECKING:
    from ilp_desktop.office.incoming.keeping import Keeping

DIGEST_BYTES = 8
OURS, THEIRS = "ours", "theirs"
KEEP_OR_TAKE = (
    Choice(OURS, Told("Keep what the office has")),
    Choice(THEIRS, Told("Take what the source has")),
)
KEPT_OURS = "~"
"""Begins the digest of a value of the source's that the office has decided against."""
HIDDEN = "•••"
"""Stands for what whoever imports may not see: it is of a closed file, or withheld."""

LABELS: Mapping[str, Told] = {
    "given_name": Told("Given name"),
    "family_name": Told("Family name"),
    "preferred_name": Told("Preferred name"),
    "language": Told("Language"),
    "email": Told("E-mail"),
    "mobile": Told("Mobile telephone"),
    "home": Told("Home telephone"),
    "work": Told("Work telephone"),
    "address": Told("Address"),
    "number": Told("Student number"),
    "born_on": Told("Date of birth"),
    "grade": Told("Grade"),
    "enrolled": Told("Enrolled"),
    "counselor": Told("Counselor"),
    "role": Told("Role"),
    "title": Told("Title"),
    "relation": Told("Relation"),
    "adult_of": Told("Adult of"),
    "name": Told("Name"),
    "starts_on": Told("First day"),
    "ends_on": Told("Last day"),
    "course": Told("Course"),
    "section": Told("Section"),
    "period": Told("Period"),
    "room": Told("Room"),
    "credit": Told("Credit"),
    "teacher": Told("Teacher"),
    "mark": Told("Mark"),
    "comment": Told("Comment"),
}
"""What each field is called."""

ORDINARY = "en"
"""The language that is not worth saying of somebody new."""


def told_of(values: Mapping[str, str]) -> tuple[Difference, ...]:
    """What a source tells of somebody or something new, as a preview tells it.

    The name stands over it already.
    """
    return tuple(
        Difference(LABELS[name], "", value)
        for field_name, value in values.items()
        if value
        and (name := field_name.partition(":")[0]) in LABELS
        and name not in {"given_name", "family_name"}
        and (name, value) != ("language", ORDINARY)
    )


Write = Callable[["Keeping"], str | None]
"""Gives a record a value; returns what is remembered of it, where that is known only then."""
OF_THE_ROSTER = frozenset(
    {"given_name", "family_name", "preferred_name", "number", "grade", "enrolled"}
)
"""Fields that a roster shows, whoever may see the file."""


class Fact(NamedTuple):
    """A field with its value here and in the source, as texts that can be compared."""

    field: str
    """Its name among what is taken; after a colon, whose it is."""
    ours: str
    theirs: str
    write: Write
    """Gives the record the source's value."""
    shown: tuple[str, str] | None = None
    """Both as people read them, where that differs."""
    is_default: bool = False
    """Whether the value here was set by the program, and typed by nobody."""

    def difference(self, *, hidden: bool) -> Difference:
        """As a preview tells it."""
        before, after = self.shown or (self.ours, self.theirs)
        name = self.field.partition(":")[0]
        if hidden and before and name not in OF_THE_ROSTER:
            before = HIDDEN
        return Difference(LABELS[name], before, after)


@dataclass(slots=True)
class Weighed:
    """The fields of one record, weighed against what was taken the last time."""

    same: dict[str, str] = field(default_factory=dict)
    """Digests of the fields that are the same on both sides."""
    changed: list[Fact] = field(default_factory=list)
    """Those that only the source has changed, or that were empty here."""
    typed: list[Fact] = field(default_factory=list)
    """Those that the office typed itself: a person decides."""


class Digests:
    """Digests of values, each worked out once as long as one compares."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, value: str) -> str:
        """The value's digest; the same value always has the same."""
        known = self._known.get(value)
        if known is None:
            known = hashlib.blake2b(value.encode(), digest_size=DIGEST_BYTES).hexdigest()
            self._known[value] = known
        return known

    def weighed(self, facts: Iterable[Fact], taken: Mapping[str, str]) -> Weighed:
        """Tells for each field whether it changed, and on which side."""
        weighed = Weighed()
        for fact in facts:
            theirs = self.of(fact.theirs)
            if fact.ours == fact.theirs:
                if fact.theirs or fact.field in taken:
                    weighed.same[fact.field] = theirs
                continue
            before = taken.get(fact.field)
            if before == KEPT_OURS + theirs or (before is None and not fact.theirs):
                continue
            is_ours = before is not None and before == self.of(fact.ours)
            is_untouched = before is None and (fact.is_default or not fact.ours)
            (weighed.changed if is_ours or is_untouched else weighed.typed).append(fact)
        return weighed
