"""The recovery code: 160 random bits that a person can copy by hand.

Eight groups of four characters in Crockford's base 32, each followed by a check
character over the field of 32 elements: one wrong character, or two neighbours
swapped, or a group in another's place, is told from a right one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from ilp_desktop.vault.refusals import RecoveryCodeRefused

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
GROUP = 5
SECRET_BYTES = 20

_READ_AS = {"O": "0", "I": "1", "L": "1"}
_VALUES = {character: value for value, character in enumerate(ALPHABET)}


def new_secret(random: Callable[[int], bytes] = secrets.token_bytes) -> bytes:
    return random(SECRET_BYTES)


def written(secret: bytes) -> str:
    """The secret as it is printed: ``7QK2M-...``, eight groups of five characters."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery code has 160 bits")
    number = int.from_bytes(secret)
    values = [number >> shift & 31 for shift in range(SECRET_BYTES * 8 - 5, -1, -5)]
    groups = [values[start : start + 4] for start in range(0, len(values), 4)]
    return "-".join(
        "".join(ALPHABET[value] for value in (*group, _check(place, group)))
        for place, group in enumerate(groups)
    )


def read(typed: str) -> bytes:
    """The secret, however it was typed: any case, O for 0, I or L for 1, any separators."""
    characters = [character for character in typed.upper() if character.isalnum()]
    characters = [_READ_AS.get(character, character) for character in characters]
    if len(characters) != GROUPS * GROUP:
        raise RecoveryCodeRefused(
            "A recovery code has {groups} groups of {size} characters, {all} in all;"
            " this has {count}. Compare it with the printed page.",
            groups=GROUPS,
            size=GROUP,
            all=GROUPS * GROUP,
            count=len(characters),
        )
    number = 0
    for place in range(GROUPS):
        group = characters[place * GROUP : (place + 1) * GROUP]
        values = [_VALUES.get(character, -1) for character in group]
        if -1 in values or _check(place, values[:4]) != values[4]:
            raise RecoveryCodeRefused(
                "Group {place} of the recovery code, “{group}”, has a typing"
                " mistake. Compare it with the printed page.",
                place=place + 1,
                group="".join(group),
            )
        for value in values[:4]:
            number = number << 5 | value
    return number.to_bytes(SECRET_BYTES)


def _check(place: int, values: list[int]) -> int:
    """The polynomial of the group at 2, in GF(32); the group's place is its first term."""
    total = place
    for value in values:
        total = _twice(total) ^ value
    return _twice(total)


def _twice(value: int) -> int:
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled
