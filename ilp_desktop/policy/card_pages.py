"""Whose report card a page is: what can be told for certain, and never a guess (policy B.3).

A page belongs to the student whose number stands on it, behind a word for it ("Student number:
402117") or together with the student's name; other digits may be a room or a ZIP code. A page
without a number goes with the card before it where that says so ("Page 2 of 2"), where it lies
within the pages of one student, or where the file's own name is that student's number, and where
it does not name somebody else. Everything else waits for a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from ilp_desktop.policy.names import fold
from ilp_desktop.policy.pupils import Pupils


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPage:
    """What a page of report cards says."""

    text: str
    is_blank: bool = False
    """Nothing is drawn on it, as on the back of a sheet; a scan is not blank."""


class CardDoubt(Enum):
    """Why nobody but a person can tell whose pages these are."""

    NO_NUMBER = "no_number"
    NO_TEXT = "no_text"
    """A scan: a picture of a page."""
    TWO_NUMBERS = "two_numbers"
    UNKNOWN_NUMBER = "unknown_number"
    NUMBER_ALONE = "number_alone"
    """The number stands there, but neither a word for it nor the student's name."""
    OTHER_NAME = "other_name"
    """The number is one student's, the name another's."""
    TWICE = "twice"
    """The student has other pages elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Pages that belong together: one student's report card, or a question."""

    pages: tuple[int, ...]
    """The first page of a file is 0."""
    student_id: str | None = None
    doubt: CardDoubt | None = None
    number: str = ""
    """As the pages have it."""
    candidates: tuple[str, ...] = ()
    """Of a doubt: students who are named on the pages, or whose number is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What was made out on a page."""

    number: str | None = None
    doubt: CardDoubt | None = None
    candidates: tuple[str, ...] = ()
    named: frozenset[str] = frozenset()
    part: tuple[int, int] | None = None
    """Which page of how many it says to be."""


@dataclass(slots=True)
class _Open:
    """A card whose last page is not found yet."""

    number: str
    pages: list[int]
    named: set[str]
    parts: list[tuple[int, int] | None]
    waiting: list[tuple[int, _Seen]] = field(default_factory=list)
    """Pages without a number that follow it."""

    def goes_on_with(self, part: tuple[int, int] | None) -> bool:
        """Whether a page is the next of as many, counted from this card's own first page."""
        known = self.parts
        whole = all(it == (place, part[1]) for place, it in enumerate(known, 1)) if part else False
        return whole and part is not None and part[0] == len(known) + 1 and part[0] <= part[1]


def cards_of(
    pages: Sequence[CardPage], pupils: Pupils, called: str = ""
) -> tuple[list[Card], list[int]]:
    """The cards of one file in their order, and which of its pages are blank and belong to none.

    A file that is ``called`` by the one number that stands in it is one student's, whole.
    """
    seen = [None if page.is_blank else _seen(page.text, pupils) for page in pages]
    told = [it for it in seen if it is not None]
    if len({it.number for it in told if it.number}) > 1:  # then such a count is the whole file's
        whole = len(pages)
        seen = [
            replace(it, part=None) if it and it.part and it.part[1] == whole else it for it in seen
        ]
    runs = [_whole(seen, told)] if _is_of_one(told, pupils, called) else _runs(seen, pupils)
    cards = [_decided(card, pupils) for card in runs]
    return (
        sorted(marked_twice(cards), key=lambda card: card.pages),
        [page for page, it in enumerate(seen) if it is None],
    )


def marked_twice(cards: Collection[Card]) -> list[Card]:
    """The same cards; those of one student that lie apart are doubtful."""
    times = Counter(card.student_id for card in cards)
    return [
        replace(card, student_id=None, doubt=CardDoubt.TWICE, candidates=(card.student_id,))
        if card.student_id is not None and times[card.student_id] > 1
        else card
        for card in cards
    ]


def _is_of_one(told: Collection[_Seen], pupils: Pupils, called: str) -> bool:
    """Whether all pages are of the student whose number is the file's name: none names another,
    is a scan, or begins a second card."""
    numbers = {it.number for it in told if it.number}
    words = set(re.split(r"[\W_]+", called.casefold()))
    if len(numbers) != 1 or not numbers <= words:
        return False
    if any(pupils.of_number(word) for word in words - numbers):
        return False
    pupil = pupils.of_number(next(iter(numbers)))
    own = {pupil.id} if pupil else set()
    beginnings = sum(it.part is not None and it.part[0] == 1 for it in told)
    return beginnings < 2 and all(it.doubt is None and it.named <= own for it in told)


def _whole(seen: Sequence[_Seen | None], told: Collection[_Seen]) -> Card:
    number = next(it.number for it in told if it.number)
    return Card(pages=tuple(place for place, it in enumerate(seen) if it), number=number)


def _runs(seen: Sequence[_Seen | None], pupils: Pupils) -> Iterator[Card]:
    """Pages put together; a card with a number is not decided yet."""
    card: _Open | None = None
    for page, it in enumerate(seen):
        if it is None:
            continue
        if it.number is not None:
            if card is not None and card.number == it.number and _continues(card, it, pupils):
                _take_waiting(card)
                _add(card, page, it)
                continue
            yield from _closed(card)
            card = _Open(it.number, [page], set(it.named), [it.part])
        elif it.doubt is not None:
            yield from _closed(card)
            card = None
            yield Card(pages=(page,), doubt=it.doubt, candidates=it.candidates)
        elif card is not None and _is_next(card, it, pupils):
            _add(card, page, it)
        elif card is not None:
            card.waiting.append((page, it))
        else:
            yield _without_number(page, it)
    yield from _closed(card)


def _is_next(card: _Open, it: _Seen, pupils: Pupils) -> bool:
    """Whether a page without a number is counted as the next, and does not name others alone: the
    sheets of two students may lie mixed up."""
    names_others = it.named and not it.named & _own(card, pupils)
    return not card.waiting and not names_others and card.goes_on_with(it.part)


def _own(card: _Open, pupils: Pupils) -> set[str]:
    pupil = pupils.of_number(card.number)
    return {pupil.id} if pupil else set()


def _continues(card: _Open, it: _Seen, pupils: Pupils) -> bool:
    """Whether a page with the same number is still the same card, and what lies between is too."""
    own = _own(card, pupils)
    starts_anew = it.part is not None and it.part[0] == 1
    return not starts_anew and all(own >= between.named for _, between in card.waiting)


def _add(card: _Open, page: int, it: _Seen) -> None:
    card.pages.append(page)
    card.parts.append(it.part)
    card.named |= it.named


def _take_waiting(card: _Open) -> None:
    for page, it in card.waiting:
        _add(card, page, it)
    card.waiting.clear()


def _closed(card: _Open | None) -> Iterator[Card]:
    if card is None:
        return
    yield Card(pages=tuple(card.pages), number=card.number, candidates=tuple(sorted(card.named)))
    for page, it in card.waiting:
        yield _without_number(page, it)


def _without_number(page: int, it: _Seen) -> Card:
    return Card(pages=(page,), doubt=CardDoubt.NO_NUMBER, candidates=tuple(sorted(it.named)))


def _decided(card: Card, pupils: Pupils) -> Card:
    """A card with a number is its student's, or of somebody who is not known here."""
    if card.doubt is not None:
        return card
    pupil = pupils.of_number(card.number)
    if pupil is not None:
        return replace(card, student_id=pupil.id, candidates=())
    alike = (it.id for it in pupils.almost(card.number))
    candidates = tuple(dict.fromkeys((*alike, *card.candidates)))
    return replace(card, doubt=CardDoubt.UNKNOWN_NUMBER, candidates=candidates)


def _seen(text: str, pupils: Pupils) -> _Seen:
    plain = _BLANKS.sub(" ", text)
    folded = fold(plain)
    if not folded:
        return _Seen(doubt=CardDoubt.NO_TEXT)
    named = frozenset(pupil.id for pupil in pupils.named_in(folded))
    called = dict.fromkeys(_bare(it["number"]) for it in _LABELLED.finditer(plain))
    known = {
        number: pupil
        for number in dict.fromkeys(_bare(it) for it in _NUMBER.findall(plain))
        if (pupil := pupils.of_number(number)) is not None
    }
    certain = [*called, *(it for it, pupil in known.items() if pupil.id in named)]
    own = list(dict.fromkeys(certain))
    candidates = tuple(dict.fromkeys((*(it.id for it in known.values()), *sorted(named))))
    if len(own) > 1:
        return _Seen(doubt=CardDoubt.TWO_NUMBERS, candidates=candidates)
    if own:
        whose = pupils.of_number(own[0])
        if whose is not None and named and whose.id not in named:
            return _Seen(doubt=CardDoubt.OTHER_NAME, candidates=candidates)
        return _Seen(number=own[0], named=named, part=_part(plain))
    if known:
        return _Seen(doubt=CardDoubt.NUMBER_ALONE, candidates=candidates)
    return _Seen(named=named, part=_part(plain))


def _bare(number: str) -> str:
    return number.strip("-").casefold()


def _part(text: str) -> tuple[int, int] | None:
    found = {(int(one), int(of)) for one, of in _PART.findall(text)}
    return found.pop() if len(found) == 1 else None


_BLANKS = re.compile(r"[^\S\r\n]+")
_NUMBER = re.compile(r"(?<![\w-])[A-Za-z]{0,3}-?\d[\w-]*")
_PART = re.compile(r"\bp(?:age|[áa]gina)\s+(\d{1,4})\s*(?:of|de|/)\s*(\d{1,4})\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?<!state )(?:"
    r"\b(?:student|pupil|perm(?:anent)?)\s+(?:id(?:entification)?|no|num|nbr|number)\b"
    r"(?:\s+(?:number|no)\b)?"
    r"|\b(?:student|pupil|perm(?:anent)?)\s*#"
    r"|\bn[úu]mero\s+(?:de\s+|del\s+)?(?:estudiante|alumn[oa])\b"
    r"|\bmatr[íi]cula\b"
    r")[\s:.#–-]*(?P<number>[A-Za-z]{0,3}-?\d[\w-]*)",
    re.IGNORECASE,
)
"""A word for the student's number and then the number; not the one that the state has given."""
