"""Names and texts that break other programs print whole: no box, no lost letter, no markup."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from functools import cache

from ilp_desktop.printing.typeset.shaping import clean
from tests.printing.files import a_file, a_participant, a_year
from tests.printing.reading import a_print, failures, heard
from tests.samples import SAMPLES, with_samples

pytestmark = with_samples
CODE = re.compile(r"\[U\+([0-9A-F]{4,6})\]")


def hard_names() -> list[str]:
    path = SAMPLES / "contacts" / "hard_names.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    parts = ("given_name", "middle_name", "family_name", "suffix")
    return [" ".join(row[part] for part in parts if row[part]) for row in rows]


def hard_texts() -> list[str]:
    whole = (SAMPLES / "contacts" / "blns.txt").read_text(encoding="utf-8")
    return [line for line in whole.split("\n") if line.strip()]


@cache
def named() -> bytes:
    people = tuple(a_participant(name=name) for name in hard_names())
    return a_print(a_file(participants=people))


@cache
def written() -> bytes:
    (entry, *_) = a_year().journal
    journal = tuple(replace(entry, text=text) for text in hard_texts())
    year = a_year(journal=journal, plan=None, terms=(), scores=(), conferences=())
    return a_print(a_file(years=(year,), documents=(), participants=()))


def letters(text: str) -> str:
    """What is to be read of a text: a code in place of its letter, no spaces."""
    told = CODE.sub(lambda code: chr(int(code[1], 16)), clean(text))
    return re.sub(r"\s+", "", told)


def lost(texts: list[str], data: bytes) -> list[str]:
    said = letters(heard(data))
    return [text for text in texts if letters(text) not in said]


def test_every_hard_name_is_read_letter_by_letter() -> None:
    assert len(hard_names()) > 60
    assert lost(hard_names(), named()) == []


def test_every_hard_text_is_read_letter_by_letter() -> None:
    assert len(hard_texts()) > 500
    assert lost(hard_texts(), written()) == []


def test_hard_names_and_texts_make_no_faulty_paper() -> None:
    assert failures(named()) == []
    assert failures(written()) == []
