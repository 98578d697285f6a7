"""Chance that always falls the same way: everything in the office comes from one seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Generic, TypeVar

T = TypeVar("T")


class Chance(random.Random):
    """Dice of a seed."""

    def falls(self, share: float) -> bool:
        """True in that share of all throws."""
        return self.random() < share

    def day(self, first: date, last: date) -> date:
        """A day between these, both included."""
        return first + timedelta(days=self.randint(0, max(0, (last - first).days)))

    def weighted(self, among: Sequence[tuple[T, float]]) -> T:
        """One of these, each as likely as its weight."""
        return self.choices([one for one, _ in among], [weight for _, weight in among])[0]

    def some(self, among: Sequence[T], least: int, most: int) -> list[T]:
        """So many of these, in their order."""
        number = min(len(among), self.randint(least, most))
        chosen = set(self.sample(range(len(among)), number))
        return [one for place, one in enumerate(among) if place in chosen]


class Deck(Generic[T]):
    """Texts that come round in turn, so that none is heard again before the others."""

    def __init__(self, chance: random.Random, texts: Iterable[T]) -> None:
        self._left = list(texts)
        chance.shuffle(self._left)

    def draw(self, fits: Callable[[T], bool] = lambda _text: True) -> T | None:
        """The text that fits and was not heard for the longest time."""
        for place, text in enumerate(self._left):
            if fits(text):
                self._left.append(self._left.pop(place))
                return text
        return None
