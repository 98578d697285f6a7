"""The code on each printed page of a plan: leads the office back to student, year and version.

It is made of the end of the plan's id, which is random, the version's number and a check
letter: to anybody without the vault it says nothing of the student.
"""

from __future__ import annotations

from dataclasses import dataclass

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's thirty-two: none of them is taken for another, and none spells a word."""
ALIKE = str.maketrans("OIL", "011")
_ENDING = 12
"""Digits of the id's end, of sixteen values each."""
_VERSIONS = 1 << 12
_LENGTH = 13


@dataclass(frozen=True, slots=True)
class PlanCode:
    """What a code names: the plan whose id ends so, and its version; 0 before the first."""

    ending: str
    version: int


def plan_code(plan_id: str, version: int) -> str:
    """The code as it is printed: "7K3M-Q2PX-9104-C"."""
    number = int(plan_id[-_ENDING:], 16) * _VERSIONS + version % _VERSIONS
    digits = [number >> 5 * place & 31 for place in range(_LENGTH - 2, -1, -1)]
    said = "".join(LETTERS[digit] for digit in [*digits, _check(digits)])
    return "-".join(said[place : place + 4] for place in range(0, _LENGTH, 4))


def read_plan_code(typed: str) -> PlanCode | None:
    """What a typed or scanned code names; None for what is none, or was mistyped."""
    said = "".join(typed.upper().translate(ALIKE).replace("-", " ").split())
    if len(said) != _LENGTH or not set(said) <= set(LETTERS):
        return None
    *digits, check = (LETTERS.index(letter) for letter in said)
    if check != _check(digits):
        return None
    number = 0
    for digit in digits:
        number = number << 5 | digit
    return PlanCode(f"{number // _VERSIONS:0{_ENDING}x}", number % _VERSIONS)


def _check(digits: list[int]) -> int:
    """Tells any one wrong letter and any two that changed places (weights in GF(32))."""
    check = 0
    for digit in digits:
        check = _doubled(check) ^ digit
    return _doubled(check)


def _doubled(value: int) -> int:
    return value << 1 ^ (0b100101 if value & 16 else 0)
