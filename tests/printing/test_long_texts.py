"""Texts of every length: no heading alone, no row torn, heads repeated, each word printed once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, cycle
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ilp_desktop.office.file_rows import IlpFile
from ilp_desktop.office.plan_rows import ObjectiveRow, PlanRow
from ilp_desktop.policy.plan import VoiceKind
from ilp_desktop.printing.typeset.paper import LOWEST_CUT
from ilp_desktop.printing.typeset.styles import BOTTOM, PAGE_HEIGHT, TOP
from tests.printing.files import a_file, a_year
from tests.printing.laid import headless, laid, orphans, outside, read, torn
from tests.printing.plans import MOTHER, RUTH, SHANDIIN, a_plan, a_voice, an_objective
from tests.printing.reading import a_print

SYLLABLES = [a + b for a in "bcdfghklmnprst" for b in "aeiou"]
MOST = 20_000
QUICK: dict[str, Any] = {"deadline": None, "derandomize": True, "phases": [Phase.generate]}
"""A failing example is not made smaller: each costs a second, and says what is wrong where."""
LENGTHS = st.one_of(st.integers(0, 8), st.integers(0, 60), st.integers(0, 60), st.integers(60, 400))


@dataclass
class Writer:
    """Writes texts in which no word stands twice, each from an x to a z."""

    lengths: Iterator[int]
    texts: list[list[str]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=count)

    named: set[int] = field(default_factory=set)
    """Which texts a chart may bear once more, as its title."""

    def name(self) -> str:
        """The next text, which something else may be named after."""
        self.named.add(len(self.texts))
        return self.text()

    def text(self) -> str:
        """The next text, with lines that end where somebody ended them."""
        words = [self._word(next(self.numbers)) for _ in range(next(self.lengths))]
        self.texts.append(words)
        return "".join(
            word + ("\n\n" if place % 97 == 96 else "\n" if place % 61 == 60 else " ")
            for place, word in enumerate(words)
        ).strip()

    @staticmethod
    def _word(number: int) -> str:
        said = number % 4 * "w" + SYLLABLES[number % len(SYLLABLES)]
        while number := number // len(SYLLABLES):
            said += SYLLABLES[number % len(SYLLABLES)]
        return f"x{said}z"


@st.composite
def lengths(draw: st.DrawFn) -> list[int]:
    """How many words the fields have, one after the other, one of them perhaps very many."""
    most = draw(st.sampled_from([0, 500, 3_000, MOST]))
    found = [draw(st.integers(0, most)), *draw(st.lists(LENGTHS, min_size=90, max_size=90))]
    turn = draw(st.integers(0, len(found) - 1))
    return [*found[turn:], *found[:turn]]


def written(writer: Writer, several: int) -> IlpFile:
    """A file with as many texts as it has fields."""
    year = a_year(plan=_plan(writer, several), **_records(writer, several))
    return a_file(years=(year,), documents=())


def _plan(writer: Writer, several: int) -> PlanRow:
    plan, text = a_plan(), writer.text
    kinds = (VoiceKind.NEED, VoiceKind.ASPIRATION, VoiceKind.ADDITION, VoiceKind.ADDITION)
    people = (SHANDIIN, SHANDIIN, MOTHER, RUTH)
    return replace(
        plan,
        voices=tuple(a_voice(kind, who, text()) for kind, who in zip(kinds, people, strict=True)),
        strengths=tuple(
            replace(plan.strengths[0], text=text(), source=text()) for _ in range(several)
        ),
        skills=tuple(replace(each, name=text(), evidence=text()) for each in plan.skills),
        objectives=tuple(_objective(writer, number, several) for number in range(1, 4)),
        suggestions=tuple(
            replace(each, title=text(), statement=text(), answer_reason=text())
            for each in plan.suggestions
        ),
        options=tuple(
            replace(each, name=text(), asks_for=text(), standing=text()) for each in plan.options
        ),
        resources=tuple(
            replace(each, name=text(), note=text(), eligibility=text()) for each in plan.resources
        ),
        strategy=text(),
    )


def _objective(writer: Writer, number: int, several: int) -> ObjectiveRow:
    whole, text = an_objective(number=number), writer.text
    (asked,) = a_plan().objectives[3].requests
    activities = [whole.activities[place % len(whole.activities)] for place in range(several)]
    notes = [whole.progress[place % len(whole.progress)] for place in range(several)]
    values = ["", "8", "9 of 10"]
    return replace(
        whole,
        title=f"Objective {number}",
        statement=text(),
        measure=writer.name(),
        activities=tuple(replace(each, text=text(), when=text()) for each in activities),
        progress=tuple(
            replace(each, value=values[number - 1], note=text(), by="") for each in notes
        ),
        beyond_means=number > 1,
        beyond_reason=text() if number > 1 else "",
        requests=(replace(asked, need=text(), decision_reason=text()),) if number == 3 else (),
    )


def _records(writer: Writer, several: int) -> dict[str, object]:
    year, text = a_year(), writer.text
    return {
        "conferences": tuple(
            replace(each, wishes=text(), notes=text()) for each in year.conferences
        ),
        "journal": tuple(replace(year.journal[0], text=text()) for _ in range(several * 2)),
    }


def defects(lengths: Sequence[int], several: int) -> list[str]:
    """What is wrong with the print of a file with such texts."""
    writer = Writer(cycle(lengths))
    stretches = laid(a_print(written(writer, several)))
    found = [f"a heading alone, {each}" for each in orphans(stretches)]
    found += [f"a row torn, {each}" for each in torn(stretches, LOWEST_CUT)]
    found += [f"a table without its head, {each}" for each in headless(stretches)]
    found += [
        f"words in the margin, {each}"
        for each in outside(stretches, BOTTOM - 1, PAGE_HEIGHT - TOP + 1)
    ]
    places = {word: place for place, words in enumerate(writer.texts) for word in words}
    printed: list[list[str]] = [[] for _ in writer.texts]
    for word in re.findall("x[a-w]+z", read(stretches)):
        if word in places:
            printed[places[word]].append(word)
    return found + [
        f"words lost, twice or out of order in text {place}"
        for place, (wanted, those) in enumerate(zip(writer.texts, printed, strict=True))
        if those not in ([wanted, wanted * 2] if place in writer.named else [wanted])
    ]


@given(lengths(), st.integers(1, 12))
@settings(max_examples=8, **QUICK)
def test_a_file_with_texts_of_any_length_is_whole(lengths: list[int], several: int) -> None:
    assert defects(lengths, several) == []


@pytest.mark.long
@given(lengths(), st.integers(1, 12))
@settings(max_examples=300, **QUICK)
def test_many_files_with_texts_of_any_length_are_whole(lengths: list[int], several: int) -> None:
    assert defects(lengths, several) == []
