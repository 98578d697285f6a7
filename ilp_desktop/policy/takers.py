"""Who took a test, by what its makers know of the student: certain by a number, else a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilp_desktop.policy.names import fold
from ilp_desktop.policy.pupils import Pupils


class TakerDoubt(Enum):
    """Why nobody but a person can tell who took the test."""

    NOBODY = "nobody"
    BY_NAME = "by_name"
    """No number fits; name and birthday do."""
    TWO_NUMBERS = "two_numbers"
    OTHER_NAME = "other_name"
    """The number is of somebody with another name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taker:
    """A student, or a question with those who may be meant."""

    student_id: str | None = None
    doubt: TakerDoubt | None = None
    candidates: tuple[str, ...] = ()


def taker_of(
    pupils: Pupils, numbers: Sequence[str], given: str, family: str, born_on: date | None
) -> Taker:
    """The student with one of the numbers, which are of several systems."""
    found = {
        pupil.id: pupil for number in numbers if (pupil := pupils.of_number(number)) is not None
    }
    named = fold(f"{given} {family}")
    alike = [
        pupil.id
        for pupil in (*pupils.named_in(named), *(pupils.born(born_on, named) if born_on else ()))
        if pupil.born_on is None or born_on is None or pupil.born_on == born_on
    ]
    candidates = tuple(dict.fromkeys((*found, *alike)))
    if len(found) > 1:
        return Taker(doubt=TakerDoubt.TWO_NUMBERS, candidates=candidates)
    if found:
        (pupil,) = found.values()
        if named and not pupil.may_be_called(named):
            return Taker(doubt=TakerDoubt.OTHER_NAME, candidates=candidates)
        return Taker(student_id=pupil.id)
    almost = [pupil.id for number in numbers for pupil in pupils.almost(number)]
    candidates = tuple(dict.fromkeys((*almost, *alike)))
    return Taker(
        doubt=TakerDoubt.BY_NAME if candidates else TakerDoubt.NOBODY, candidates=candidates
    )
