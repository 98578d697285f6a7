"""The glossary has every word that the program needs, in every language alike."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
import tomllib
from collections.abc import Iterator
from datetime import date, time
from enum import Enum
from pathlib import Path

import pytest

import ilp_desktop.policy
from ilp_desktop.desktop.participants.disclosures import SAID
from ilp_desktop.desktop.printing.giving import WAYS
from ilp_desktop.office.copies import BARRED, WHOLE_FILE
from ilp_desktop.office.incoming.guardians import PARENT
from ilp_desktop.office.students import ADDED
from ilp_desktop.printing.phrases import own
from ilp_desktop.resources import resource
from ilp_desktop.words import NO_BREAK, Words, words

KEY = re.compile(r"(text|column|section|part|fact|title|mark)\.[A-Za-z_]*[a-z]")
PRINTING = Path(ilp_desktop.policy.__file__).parents[1] / "printing"


def entries(language: str) -> dict[str, str]:
    with resource(f"words/{language}.toml").open("rb") as file:
        return dict(flat(tomllib.load(file)))


def flat(table: dict[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, str(value)


def blanks(said: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(said) if name}


def test_spanish_has_every_key_with_the_same_blanks() -> None:
    english, spanish = entries("en"), entries("es")
    assert set(english) == set(spanish)
    assert {key for key in english if blanks(english[key]) != blanks(spanish[key])} == set()


def test_spanish_says_that_nobody_has_approved_it_yet() -> None:
    assert entries("es")["approved_by"] == "not yet approved"


def test_every_closed_set_that_paper_shows_has_its_words() -> None:
    said = entries("en")
    named = {key.split(".")[0] for key in said}
    for module in pkgutil.iter_modules(ilp_desktop.policy.__path__):
        loaded = importlib.import_module(f"ilp_desktop.policy.{module.name}")
        for kind in vars(loaded).values():
            if isinstance(kind, type) and issubclass(kind, Enum) and kind.__name__ in named:
                for member in kind:
                    assert f"{kind.__name__}.{member.name}" in said


def test_every_key_that_the_prints_use_is_in_the_glossary() -> None:
    said = words()
    for path in PRINTING.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                key = node.value
                if re.fullmatch(
                    r"(text|column|section|part|fact|title|mark)\.[A-Za-z_]*[a-z]", key
                ):
                    assert key in said or f"{key}.one" in said, f"{path.name}: {key}"


def test_what_the_program_writes_into_records_prints_in_the_language_of_the_print() -> None:
    spanish = words("es")
    for said in (ADDED, PARENT, WHOLE_FILE, BARRED, *WAYS, *SAID):
        assert own(words(), said) == said
        assert own(spanish, said) != said
    assert own(spanish, "Asked for by the family") == "Asked for by the family"


def test_a_word_that_a_translation_lacks_is_said_in_english() -> None:
    spanish = Words("es", {}, otherwise=words())
    assert spanish("part.plan") == "Plan"
    with pytest.raises(KeyError):
        spanish("part.nothing")


def test_a_language_without_a_glossary_is_english() -> None:
    assert words("to")("part.plan") == "Plan"
    assert words("es-MX").language == "es"


def test_dates_and_times_take_the_readers_form() -> None:
    on = date(2026, 12, 3)
    spanish, english = words("es"), words()
    dates = {
        english.date(on): "Dec_3,_2026",
        english.long_date(on): "December_3,_2026",
        english.titled_date(on): "Thursday, December 3, 2026",
        english.day_and_month(on): "Dec_3",
        english.month_and_year(on): "Dec 2026",
        spanish.long_date(on): "3_de_diciembre_de_2026",
    }
    assert list(dates) == [said.replace("_", NO_BREAK) for said in dates.values()]
    assert words().time(time(15, 5)).replace("\N{NO-BREAK SPACE}", " ") == "3:05 p.m."
    assert words().time(time(0, 30)).startswith("12:30")


def test_languages_have_names_and_unknown_ones_keep_their_tag() -> None:
    assert words().language_name("nv") == "Diné Bizaad"
    assert words().language_name("es-MX") == "Spanish"
    assert words().language_name("tlh") == "tlh"


@pytest.mark.parametrize(
    ("called", "inside"),
    [
        ("School counselor", "school counselor"),
        ("Teacher, English", "teacher, English"),
        ("English teacher", "English teacher"),
        ("Diné Bizaad and Native American studies", "Diné Bizaad and Native American studies"),
        ("CTE coordinator", "CTE coordinator"),
        ("", ""),
    ],
)
def test_a_title_inside_of_a_line_keeps_the_capitals_of_names(called: str, inside: str) -> None:
    assert words().inside(called) == inside
    assert words("es").inside(called) == inside
