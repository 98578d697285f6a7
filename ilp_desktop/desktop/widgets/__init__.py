"""The parts that pages are made of. Each can be promoted in Designer by this module's name.

Each module is imported when the first of its names is used, so that the unlock page does not
wait for what only the open office needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ilp_desktop.desktop.widgets.avatar import Avatar as Avatar
    from ilp_desktop.desktop.widgets.avatar import initials as initials
    from ilp_desktop.desktop.widgets.banner import Banner as Banner
    from ilp_desktop.desktop.widgets.button import Button as Button
    from ilp_desktop.desktop.widgets.button import icon_button as icon_button
    from ilp_desktop.desktop.widgets.card import Card as Card
    from ilp_desktop.desktop.widgets.chip import Chip as Chip
    from ilp_desktop.desktop.widgets.columns import Columns as Columns
    from ilp_desktop.desktop.widgets.drawing import Glyph as Glyph
    from ilp_desktop.desktop.widgets.drawing import announce as announce
    from ilp_desktop.desktop.widgets.drawing import restyle as restyle
    from ilp_desktop.desktop.widgets.empty import EmptyPlace as EmptyPlace
    from ilp_desktop.desktop.widgets.fields import Choice as Choice
    from ilp_desktop.desktop.widgets.fields import Count as Count
    from ilp_desktop.desktop.widgets.fields import Notes as Notes
    from ilp_desktop.desktop.widgets.fields import Round as Round
    from ilp_desktop.desktop.widgets.fields import TextLine as TextLine
    from ilp_desktop.desktop.widgets.fields import Tick as Tick
    from ilp_desktop.desktop.widgets.flow import FlowLayout as FlowLayout
    from ilp_desktop.desktop.widgets.folding import Folding as Folding
    from ilp_desktop.desktop.widgets.folding import ShortLabel as ShortLabel
    from ilp_desktop.desktop.widgets.folding import WrapLabel as WrapLabel
    from ilp_desktop.desktop.widgets.notes import FieldNote as FieldNote
    from ilp_desktop.desktop.widgets.notes import note_beside as note_beside
    from ilp_desktop.desktop.widgets.passphrase import PassphraseField as PassphraseField
    from ilp_desktop.desktop.widgets.passphrase import StrengthMeter as StrengthMeter
    from ilp_desktop.desktop.widgets.rail import NavRail as NavRail
    from ilp_desktop.desktop.widgets.rail import RailItem as RailItem
    from ilp_desktop.desktop.widgets.reading import DateField as DateField
    from ilp_desktop.desktop.widgets.reading import TimeField as TimeField
    from ilp_desktop.desktop.widgets.scrolls import Sideways as Sideways
    from ilp_desktop.desktop.widgets.scrolls import Upright as Upright
    from ilp_desktop.desktop.widgets.search import SearchBox as SearchBox
    from ilp_desktop.desktop.widgets.sections import SectionItem as SectionItem
    from ilp_desktop.desktop.widgets.sections import SectionNavigator as SectionNavigator
    from ilp_desktop.desktop.widgets.segmented import Segmented as Segmented
    from ilp_desktop.desktop.widgets.stack import PageStack as PageStack
    from ilp_desktop.desktop.widgets.status import SavedLabel as SavedLabel
    from ilp_desktop.desktop.widgets.status import StatusBar as StatusBar
    from ilp_desktop.desktop.widgets.tab_line import TabLine as TabLine

_PLACES = {
    "avatar": (
        "Avatar",
        "initials",
    ),
    "banner": ("Banner",),
    "button": (
        "Button",
        "icon_button",
    ),
    "card": ("Card",),
    "chip": ("Chip",),
    "columns": ("Columns",),
    "drawing": (
        "Glyph",
        "announce",
        "restyle",
    ),
    "empty": ("EmptyPlace",),
    "fields": (
        "Choice",
        "Count",
        "Notes",
        "Round",
        "TextLine",
        "Tick",
    ),
    "flow": ("FlowLayout",),
    "folding": (
        "Folding",
        "ShortLabel",
        "WrapLabel",
    ),
    "notes": (
        "FieldNote",
        "note_beside",
    ),
    "passphrase": (
        "PassphraseField",
        "StrengthMeter",
    ),
    "rail": (
        "NavRail",
        "RailItem",
    ),
    "reading": (
        "DateField",
        "TimeField",
    ),
    "scrolls": (
        "Sideways",
        "Upright",
    ),
    "search": ("SearchBox",),
    "sections": (
        "SectionItem",
        "SectionNavigator",
    ),
    "segmented": ("Segmented",),
    "stack": ("PageStack",),
    "status": (
        "SavedLabel",
        "StatusBar",
    ),
    "tab_line": ("TabLine",),
}
_MODULES = {name: module for module, names in _PLACES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
