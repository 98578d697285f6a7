"""The whole window speaks Spanish: every text is found, translated, and shown."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.dates import (
    clock_words,
    day_title,
    day_words,
    days_title,
    long_day_words,
    month_title,
    read_day,
    read_time,
)
from ilp_desktop.desktop.language import speak
from ilp_desktop.desktop.open_office import OpenOffice
from ilp_desktop.desktop.profile import WindowProfile
from ilp_desktop.desktop.theme import Theme
from tests.desktop.whole import PAGES, open_for_a_file, show

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
WINDOW = ROOT / "ilp_desktop" / "desktop"
BLANK = re.compile(r"\{[^}]*\}")
MNEMONIC = re.compile(r"&(\w)")


class Text(NamedTuple):
    context: str
    english: str
    spanish: str
    is_finished: bool


def texts(file: Path) -> list[Text]:
    return [
        Text(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("translation") or "",
            "type" not in (message.find("translation") or ElementTree.Element("none")).attrib,
        )
        for context in ElementTree.parse(file).getroot().findall("context")
        for message in context.findall("message")
        if message.findtext("source")  # what lupdate takes from a call with an empty text
    ]


SPANISH = texts(TRANSLATIONS / "es.ts")


@pytest.fixture(scope="module", autouse=True)
def in_spanish(qapp: QApplication) -> Iterator[None]:
    """For the whole file: a window builds some of its pages when it has time."""
    speak(qapp, "es")
    yield
    speak(qapp, "en")


@pytest.fixture(scope="module")
def shared(
    in_spanish: None, qapp: QApplication, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OpenOffice]:
    """The office with all its areas, built in Spanish."""
    folder = tmp_path_factory.mktemp("spanish")
    WindowProfile(folder / "profile").remember(language="es")
    yield from open_for_a_file(qapp, theme, folder)


# The file


def test_the_file_holds_every_text_of_the_program_and_each_is_translated(tmp_path: Path) -> None:
    for file in TRANSLATIONS.iterdir():
        shutil.copy(file, tmp_path)
    subprocess.run(
        [sys.executable, ROOT / "dev.py", "translations", "--to", tmp_path], check=True, cwd=ROOT
    )
    found = texts(tmp_path / "es.ts")
    assert [text.english for text in found if not text.is_finished or not text.spanish] == []
    assert {text[:2] for text in SPANISH} == {text[:2] for text in found}
    fresh = QTranslator()
    assert fresh.load("es", str(tmp_path))
    packed = QTranslator()
    assert packed.load("es", str(TRANSLATIONS))
    old = [text for text in found if says(packed, text) != says(fresh, text)]
    assert old == [], "run: python3 dev.py translations"


def says(translator: QTranslator, text: Text) -> str:
    return translator.translate(text.context, text.english)


def test_a_translation_fills_in_what_its_text_fills_in() -> None:
    other = [
        text.english
        for text in SPANISH
        if set(BLANK.findall(text.english)) != set(BLANK.findall(text.spanish))
    ]
    assert other == []


def test_what_is_reached_by_a_letter_in_english_is_reached_by_one_in_spanish() -> None:
    def letters(words: str) -> int:
        return len(MNEMONIC.findall(words))

    assert [
        text.english for text in SPANISH if letters(text.english) != letters(text.spanish)
    ] == []


def test_no_letter_reaches_two_fields_of_a_form_that_english_tells_apart() -> None:
    def twice(form: str, spoken: list[str]) -> set[str]:
        counted = Counter(found[1].lower() for it in spoken if (found := MNEMONIC.search(it)))
        return {f"{form}: {letter}" for letter, times in counted.items() if times > 1}

    forms = {text.context for text in SPANISH if text.context.endswith("Form")}
    found: set[str] = set()
    for form in forms:
        own = [text for text in SPANISH if text.context == form]
        if not twice(form, [text.english for text in own]):
            found |= twice(form, [text.spanish for text in own])
    assert found == set()


@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_in_spanish_is_read_back_as_it_was_written(month: int) -> None:
    day = date(2026, month, 23)
    assert read_day(day_words(day)) == day
    assert str(day.year) in long_day_words(day)


def test_days_and_times_stand_as_spanish_writes_them() -> None:
    assert day_title(date(2026, 11, 28)) == "Sábado, 28 de noviembre de 2026"
    assert long_day_words(date(2026, 11, 28)).startswith("sábado"), "within a sentence"
    assert month_title(date(2026, 11, 28)) == "Noviembre de 2026"
    week = days_title(date(2026, 11, 23), date(2026, 11, 27))
    over = days_title(date(2026, 11, 30), date(2026, 12, 4))
    assert week.replace("\N{NO-BREAK SPACE}", " ") == "23–27 nov 2026"
    assert over.replace("\N{NO-BREAK SPACE}", " ") == "30 nov – 4 dic 2026"


@pytest.mark.parametrize("hour", [0, 8, 12, 15])
def test_a_time_in_spanish_is_read_back_as_it_was_written(hour: int) -> None:
    assert clock_words(time(hour, 5)).endswith("a.m." if hour < 12 else "p.m.")
    assert read_time(clock_words(time(hour, 5))) == time(hour, 5)


# The source

SHOWN_BY = frozenset(
    {
        "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription",
        "setPlaceholderText", "setWindowTitle", "setTitle", "setTabText", "setInformativeText",
        "setStatusTip", "addTab", "addAction", "addMenu", "QAction", "QLabel", "QPushButton",
        "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "Button", "Chip", "Dialog", "confirm",
        "say", "set_words", "set_name", "act", "put_aside", "card", "icon_button", "announce",
        "add", "add_or_refuse", "bind", "Bound", "changing", "RolePart", "_command", "_offer",
        "_ask", "getExistingDirectory", "getSaveFileName", "getOpenFileName", "getOpenFileNames",
    }
)  # fmt: skip
"""What shows its words, or says them."""
KEYWORDS = frozenset({"glyph", "role", "fit", "tone", "state", "key", "place", "shortcut"})
"""Arguments that name a thing instead of saying it."""
WORD = re.compile(r"[^\W\d_]{2,}")
IDENTIFIER = re.compile(r"[a-z0-9_./-]+|((Ctrl|Alt|Shift)\+.*)")
NAMES = {"ILP Desktop"}
"""Names of things that are called alike in each language."""


def unspoken(file: Path) -> Iterator[str]:
    """Texts for a person that go through neither ``tr`` nor ``mark``."""
    for call in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(call, ast.Call) or called(call) not in SHOWN_BY:
            continue
        said = [*call.args, *(it.value for it in call.keywords if it.arg not in KEYWORDS)]
        for text in said:
            for words in written(text):
                yield f"{file.relative_to(WINDOW)}:{text.lineno} {words}"


def called(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def written(text: ast.expr) -> Iterator[str]:
    """The words that stand in an argument itself."""
    match text:
        case ast.IfExp():
            yield from written(text.body)
            yield from written(text.orelse)
        case ast.Constant(value=str(words)) if is_for_people(words):
            yield words
        case ast.JoinedStr():
            parts = (it.value for it in text.values if isinstance(it, ast.Constant))
            words = "…".join(str(part) for part in parts)
            if WORD.search(re.sub(r"<[^>]*>|&\w+;", "", words)) and not IDENTIFIER.fullmatch(
                words.replace("…", "")
            ):
                yield words


def is_for_people(words: str) -> bool:
    return bool(WORD.search(words)) and not IDENTIFIER.fullmatch(words) and words not in NAMES


STILL_IN_ENGLISH: frozenset[str] = frozenset()
"""Folders of the window whose texts are not wrapped yet."""


def test_nothing_is_shown_to_a_person_that_is_not_translated() -> None:
    files = [
        file
        for file in sorted(WINDOW.rglob("*.py"))
        if not {"forms", *STILL_IN_ENGLISH} & set(file.relative_to(WINDOW).parts)
    ]
    assert [words for file in files for words in unspoken(file)] == []


def test_no_text_is_translated_within_an_f_string_where_it_is_not_found() -> None:
    hidden = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in sorted((ROOT / "ilp_desktop").rglob("*.py"))
        for whole in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(whole, ast.JoinedStr)
        for call in ast.walk(whole)
        if isinstance(call, ast.Call) and called(call) in {"tr", "mark"}
        if isinstance(call.args[0], ast.Constant)
    ]
    assert hidden == []


# The window


def visible_words(window: QWidget) -> set[str]:
    """Whatever the visible parts of a window say, to eyes and to a screen reader."""
    found: set[str] = set()
    for part in (window, *window.findChildren(QWidget)):
        if not part.isVisible():
            continue
        found |= {part.toolTip(), part.accessibleName(), part.accessibleDescription()}
        if isinstance(part, QLabel | QAbstractButton):
            found.add(part.text())
        if isinstance(part, QLineEdit):
            found.add(part.placeholderText())
    return {words.strip() for words in found} - {""}


ENGLISH = {
    text.english
    for text in SPANISH
    if text.english != text.spanish and not BLANK.search(text.english)
}
SAID_IN_BOTH = {text.spanish for text in SPANISH}
OF_THE_RECORD = {"School counselor", "Parent or guardian"}
"""What somebody does here and why, as it is kept: the record speaks one language."""


@pytest.mark.parametrize("page", PAGES)
def test_no_english_stands_on_a_page_in_spanish(
    page: str, shared: OpenOffice, qtbot: QtBot
) -> None:
    show(shared, page, qtbot)
    assert visible_words(shared.window) & (ENGLISH - SAID_IN_BOTH - OF_THE_RECORD) == set()


SAYING = frozenset({"tr", "mark", "Told", "OfficeError"})
"""What a text is handed to that a person reads."""


def test_no_text_is_chosen_where_only_the_first_would_be_collected() -> None:
    """Of a choice between two texts lupdate finds the first alone."""
    chosen = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for package in ("desktop", "office", "vault", "exchange")
        for path in sorted((ROOT / "ilp_desktop" / package).rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") in SAYING
        and call.args
        and isinstance(call.args[0], ast.IfExp)
    ]
    assert chosen == []
