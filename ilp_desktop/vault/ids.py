"""Ids for records: UUIDs of version 7 (RFC 9562), in the order in which they were made."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from threading import Lock

from ilp_desktop.vault.clock import Clock

Ids = Callable[[], str]
"""Makes an id that nobody else makes: 32 hexadecimal digits."""

_COUNTED = 1 << 74


class IdMaker:
    """Makes UUIDs of version 7: milliseconds, then 74 bits that only ever go up.

    The random part counts on within a millisecond (RFC 9562, 6.2, method 2), and
    goes on from the last id where the clock was set back.
    """

    def __init__(self, clock: Clock, random: Callable[[int], int] = secrets.randbits) -> None:
        self._clock = clock
        self._random = random
        self._moment = 0
        self._count = 0
        self._one_at_a_time = Lock()

    def __call__(self) -> str:
        with self._one_at_a_time:
            moment = int(self._clock().timestamp() * 1000)
            if moment > self._moment:
                self._moment = moment
                self._count = self._random(73)
            else:
                self._count += 1 + self._random(32)
                if self._count >= _COUNTED:
                    self._moment += 1
                    self._count = self._random(73)
            high, low = self._count >> 62, self._count & ((1 << 62) - 1)
            number = self._moment << 80 | 7 << 76 | high << 64 | 2 << 62 | low
            return f"{number:032x}"
