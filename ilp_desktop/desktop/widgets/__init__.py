"""The parts that pages are made of. Each can be promoted in Designer by its module here."""

from ilp_desktop.desktop.widgets.avatar import Avatar, initials
from ilp_desktop.desktop.widgets.banner import Banner
from ilp_desktop.desktop.widgets.button import Button, icon_button
from ilp_desktop.desktop.widgets.card import Card
from ilp_desktop.desktop.widgets.chip import Chip
from ilp_desktop.desktop.widgets.drawing import Glyph, announce, restyle
from ilp_desktop.desktop.widgets.empty import EmptyPlace
from ilp_desktop.desktop.widgets.fields import (
    Choice,
    Count,
    DateField,
    Notes,
    TextLine,
    Tick,
    TimeField,
)
from ilp_desktop.desktop.widgets.notes import FieldNote, note_beside
from ilp_desktop.desktop.widgets.passphrase import PassphraseField, StrengthMeter
from ilp_desktop.desktop.widgets.rail import NavRail, RailItem
from ilp_desktop.desktop.widgets.search import SearchBox
from ilp_desktop.desktop.widgets.sections import SectionItem, SectionNavigator
from ilp_desktop.desktop.widgets.segmented import Segmented
from ilp_desktop.desktop.widgets.status import SavedLabel, StatusBar

__all__ = [
    "Avatar",
    "Banner",
    "Button",
    "Card",
    "Chip",
    "Choice",
    "Count",
    "DateField",
    "EmptyPlace",
    "FieldNote",
    "Glyph",
    "NavRail",
    "Notes",
    "PassphraseField",
    "RailItem",
    "SavedLabel",
    "SearchBox",
    "SectionItem",
    "SectionNavigator",
    "Segmented",
    "StatusBar",
    "StrengthMeter",
    "TextLine",
    "Tick",
    "TimeField",
    "announce",
    "icon_button",
    "initials",
    "note_beside",
    "restyle",
]
