"""Colours can be told apart in both themes, and everything grows with the text."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from ilp_desktop.desktop.theme import DARK, LIGHT, Scheme, Theme, Tokens, px
from ilp_desktop.desktop.theme.sheet import SHEET
from ilp_desktop.desktop.theme.theme import style_sheet

WORDS = 4.5
MARKS = 3.0
PAIRS = [
    *((ink, ground, WORDS) for ink in ("text", "muted", "accent", "ok", "warn", "bad")
      for ground in ("surface", "background", "column")),
    *((state, f"{state}_tint", WORDS) for state in ("ok", "warn", "bad")),
    *((kind, f"{kind}_tint", WORDS)
      for kind in ("individual", "small_group", "parent_asked", "in_service")),
    ("text", "hover", WORDS),
    ("accent", "hover", WORDS),
    ("accent", "selection", WORDS),
    ("muted", "selection", WORDS),
    ("muted", "track", WORDS),
    ("muted", "hill_near", WORDS),
    ("on_accent", "accent", WORDS),
    ("on_accent", "accent_hover", WORDS),
    ("selection_text", "selection", WORDS),
    ("rail_text", "rail", WORDS),
    ("rail_text", "rail_selected", WORDS),
    ("rail_selected_text", "rail_selected", WORDS),
    ("bad", "bad_tile", WORDS),
    ("control", "surface", MARKS),
    ("control", "background", MARKS),
    ("accent", "track", MARKS),
    ("warn_bar", "track", MARKS),
]  # fmt: skip


def _light(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2, success criterion 1.4.3."""

    def luminance(colour: QColor) -> float:
        red, green, blue, _ = colour.getRgbF()
        return 0.2126 * _light(red) + 0.7152 * _light(green) + 0.0722 * _light(blue)

    bright, dark = sorted((luminance(QColor(it)) for it in (one, other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_what_stands_on_a_ground_can_be_told_from_it(
    tokens: Tokens, ink: str, ground: str, least: float
) -> None:
    colours = asdict(tokens)

    assert contrast(colours[ink], colours[ground]) >= least


def test_the_sheet_has_no_colour_of_its_own() -> None:
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", SHEET.replace("#menu_mark", ""))


def test_no_text_is_smaller_than_twelve_pixels() -> None:
    assert min(int(size) for size in re.findall(r"font-size: (\d+)px", SHEET)) >= 12


def test_measures_grow_with_the_text_but_lines_stay_thin() -> None:
    sheet = style_sheet(LIGHT, 200)

    assert "font-size: 48px" in sheet
    assert "border: 1px solid" in sheet


def test_words_are_set_in_inter(theme: Theme, qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Inter"


def test_larger_and_smaller_text_stay_between_100_and_200_percent(theme: Theme) -> None:
    for _ in range(9):
        theme.larger()
    assert theme.percent == 200
    assert px(10) == 20

    for _ in range(9):
        theme.smaller()
    assert theme.percent == 100


def test_dark_is_another_palette(theme: Theme, qapp: QApplication) -> None:
    theme.set_scheme(Scheme.DARK)

    assert qapp.palette().window().color() == QColor(DARK.background)
